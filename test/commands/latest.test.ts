import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

describe("latest", () => {
  it("shows the newest release first", async () => {
    expect(await say("latest")).toMatchObject({
      heading: "Newest releases",
      total: 51,
      hits: [
        { article: { title: "NATO Secretary General marks Armistice Day and Veterans Day" } },
        {},
        {},
        {},
        {},
      ],
    });
  });

  it("shows as many as asked for, in pages", async () => {
    const bot = await seedsBot();
    const second = await bot.answer({ command: "latest", options: { count: 7 }, page: 2 });
    expect(second).toMatchObject({
      total: 7,
      first: 6,
      page: { number: 2, count: 2 },
      hits: [{}, {}],
    });
  });

  it("ends at the last page", async () => {
    const bot = await seedsBot();
    const past = await bot.answer({ command: "latest", options: {}, page: 9_999 });
    expect(past).toMatchObject({ first: 51, page: { number: 11, count: 11 }, hits: [{}] });
  });

  it("keeps to a country", async () => {
    expect(plainText(await say("latest Finland"))).toContain(
      "NATO Military Committee visits Finland",
    );
  });

  it("keeps to a kind and to days", async () => {
    expect(await say("latest speech from:2024-05 to:2024-05")).toMatchObject({
      total: 1,
      understood: ["speech", "1–31 May 2024"],
    });
    expect(plainText(await say("latest Finland kind:speech"))).toBe(
      "No release fits Finland · speech.\n\nI hold 51 releases.",
    );
  });

  it("says so where no release names a country", async () => {
    expect(plainText(await say("latest Nauru"))).toBe(
      "No release names Nauru.\n\nI hold 51 releases.",
    );
  });
});
