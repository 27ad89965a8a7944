import { describe, expect, it } from "vitest";
import { formAskedBy, formButtons, formInWords, titleFor } from "#slack/form-kinds.ts";
import { digestBot } from "#test/support/slack-digests.ts";

const { bot } = digestBot();

describe("formInWords", () => {
  it("opens a form for nothing but its bare command", () => {
    expect(["digest add", " Digest  ADD "].map((words) => formInWords(words)?.title)).toEqual([
      "Daily digest",
      "Daily digest",
    ]);
    expect(formInWords("watch add")?.title).toBe("Watch for releases");
    const others = ["digest", "watch", "digest add 8am Brussels", "ask watch add", "watch list"];
    expect(others.map(formInWords)).toEqual(others.map(() => undefined));
  });
});

describe("formAskedBy", () => {
  it("opens a form for a button that says nothing yet", () => {
    const call = { command: "watch add", options: {}, page: 1 };
    expect(formAskedBy(call)?.command).toBe("watch add");
    expect(formAskedBy({ ...call, options: { everything: true } })).toBeUndefined();
    expect(formAskedBy({ ...call, command: "latest" })).toBeUndefined();
  });
});

describe("formButtons", () => {
  it("has one for each form, and none where nothing can be set", () => {
    expect(formButtons(bot).map(({ text }) => text.text)).toEqual([
      "Daily digest",
      "Watch for releases",
    ]);
    expect(formButtons({ ...bot, commands: [] })).toEqual([]);
  });
});

describe("titleFor", () => {
  it("names a window after what it shows", () => {
    expect(titleFor("digest preview")).toBe("Daily digest");
    expect(titleFor("watch pause")).toBe("Watch for releases");
    expect(titleFor("article")).toBeUndefined();
  });
});
