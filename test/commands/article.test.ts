import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

describe("article", () => {
  it("opens a release by its title", async () => {
    expect(await say("article NATO Military Committee visits Finland")).toMatchObject({
      kind: "article",
      article: { title: "NATO Military Committee visits Finland" },
      page: { number: 1, count: 2 },
      actions: [{ label: "Next" }],
    });
  });

  it("opens a release by its id", async () => {
    const bot = await seedsBot();
    const { answer } = await bot.answerWords("latest 1");
    const [entry] = answer.kind === "hits" ? answer.menu : [];
    const read = await bot.answer(entry?.call ?? { command: "", options: {}, page: 1 });
    expect(read).toMatchObject({
      article: { title: "NATO Secretary General marks Armistice Day and Veterans Day" },
    });
  });

  it("shows every paragraph once, over all pages", async () => {
    const bot = await seedsBot();
    const call = {
      command: "article",
      options: { article: "NATO Military Committee visits Finland" },
      page: 1,
    };
    const pages = await Promise.all([1, 2].map((page) => bot.answer({ ...call, page })));
    const shown = pages.flatMap((page) => (page.kind === "article" ? page.paragraphs : []));
    const [first] = pages;
    expect(first).toMatchObject({ article: { paragraphs: shown } });
  });

  it("offers titles that come close", async () => {
    const answer = await say("article Military Committee visits");
    expect(answer).toMatchObject({ kind: "notice", tone: "empty" });
    expect(plainText(answer)).toContain("NATO Military Committee visits Qatar");
  });

  it("says so where nothing comes close", async () => {
    expect(plainText(await say("article zzzqqqxxx"))).toBe("No release is called zzzqqqxxx.");
  });
});
