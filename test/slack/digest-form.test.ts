import { describe, expect, it } from "vitest";
import type { NoticeAnswer } from "#core/answer.ts";
import {
  asksForForm,
  drawForm,
  formErrors,
  isFormWords,
  readForm,
  suggestForField,
} from "#slack/digest-form.ts";
import { bodyFaults } from "#test/support/fake-slack.ts";
import { digestBot } from "#test/support/slack-digests.ts";
import { filledForm } from "#test/support/slack-people.ts";

const { bot } = digestBot();

describe("isFormWords", () => {
  it("opens the form for nothing but the bare command", () => {
    expect(["digest add", " Digest  ADD "].every(isFormWords)).toBe(true);
    expect(["digest", "digest add 8am Brussels", "ask digest add"].some(isFormWords)).toBe(false);
  });
});

describe("asksForForm", () => {
  it("opens the form for a button that says nothing of the digest yet", () => {
    expect(asksForForm({ command: "digest add", options: {}, page: 1 })).toBe(true);
    expect(asksForForm({ command: "digest add", options: { at: "8am" }, page: 1 })).toBe(false);
  });
});

describe("drawForm", () => {
  it("has a field for the channel and for each option that Slack can show", async () => {
    const view = drawForm(bot, "C1");
    expect(view && bodyFaults({ view })).toEqual([]);
    await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(
      "messages/digest-form.json",
    );
  });

  it("takes the conversation that somebody looks at, where none is known", () => {
    for (const none of [undefined, "D1"]) {
      expect(JSON.stringify(drawForm(bot, none))).toContain("default_to_current_conversation");
    }
  });

  it("is not there where digests cannot be set", () => {
    expect(drawForm({ ...bot, commands: [] }, "C1")).toBeUndefined();
  });
});

describe("suggestForField", () => {
  it("suggests zones and countries while somebody types", () => {
    const [zone] = suggestForField(bot, "nato:field:zone", "bruss");
    expect(zone?.value).toBe("Europe/Brussels");
    const [country] = suggestForField(bot, "nato:field:country", "Finl");
    expect(country?.value).toBe("Finland");
    expect(suggestForField(bot, "somebody else’s", "bruss")).toEqual([]);
  });
});

describe("readForm", () => {
  it("makes a call of what was filled in, and of nothing else", () => {
    const filled = readForm(filledForm("C7", { at: "08:00", zone: "Europe/Kyiv", topic: " " }));
    expect(filled).toEqual({
      channel: "C7",
      call: {
        command: "digest add",
        options: { at: "08:00", zone: "Europe/Kyiv", days: "daily" },
        page: 1,
      },
    });
  });

  it("names the days where not all are chosen", () => {
    const filled = readForm(filledForm("C7", { at: "08:00" }, ["Monday", "Friday"]));
    expect(filled.call.options["days"]).toBe("Monday, Friday");
  });
});

describe("formErrors", () => {
  const filled = readForm(filledForm("C7", { at: "08:00", count: "99" }));
  const notice = (text: NoticeAnswer["text"]): NoticeAnswer => {
    return { kind: "notice", tone: "wrong", text, hints: [], actions: [] };
  };

  it("says at a field what is wrong with its words", () => {
    const errors = formErrors(notice(["I cannot read ", { strong: "99" }, " as count."]), filled);
    expect(errors).toEqual({ "nato:field:count": "I cannot read 99 as count." });
  });

  it("says at the channel whatever else is wrong", () => {
    const errors = formErrors(notice(["I am not in this channel."]), filled);
    expect(errors).toEqual({ "nato:channel": "I am not in this channel." });
  });
});
