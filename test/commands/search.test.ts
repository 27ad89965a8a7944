import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

describe("search", () => {
  it("finds the release about undersea cables, and says how it understood the words", async () => {
    const answer = await say("search undersea cables");
    expect(answer).toMatchObject({
      kind: "hits",
      heading: "undersea cables",
      hits: [{ article: { title: expect.stringContaining("critical undersea infrastructure") } }],
    });
    expect(answer).toMatchObject({ understood: expect.arrayContaining(["all dates"]) });
  });

  it("tells of a corrected spelling", async () => {
    expect(plainText(await say("search balticonector"))).toMatch(
      /Showing Balticconnector \(you wrote balticonector\)/i,
    );
  });

  it("keeps to country, kind and days", async () => {
    const answer = await say("search NATO country:Finland kind:news from:2024-05 to:2024-05");
    expect(answer).toMatchObject({
      understood: expect.arrayContaining(["Finland", "news", "1–31 May 2024"]),
      hits: expect.arrayContaining([
        expect.objectContaining({
          article: expect.objectContaining({ title: "NATO Military Committee visits Finland" }),
        }),
      ]),
    });
  });

  it("turns pages", async () => {
    const bot = await seedsBot();
    const [one, two] = await Promise.all(
      [1, 2].map((page) => bot.answer({ command: "search", options: { query: "NATO" }, page })),
    );
    expect(one).toMatchObject({ first: 1, actions: [{ label: "Next" }] });
    expect(two).toMatchObject({ first: 6, actions: [{ label: "Previous" }, { label: "Next" }] });
  });

  it("says an honest nothing, what it holds, and what is there without the filters", async () => {
    const answer = await say("search cables country:Japan");
    expect(answer).toMatchObject({
      kind: "notice",
      tone: "empty",
      actions: [{ label: "Without filters", call: { options: { query: "cables" } } }],
    });
    const said = plainText(answer);
    expect(said).toMatch(/^No release fits cables\./);
    expect(said).toContain("I hold 51 releases of Nov 2022 – Nov 2024.");
    expect(said).toContain("Without the filters: 1 release.");
  });

  it("does not repeat a whole message as its heading", async () => {
    const message = "NATO Allies strongly condemn the decisions ".repeat(40);
    expect(plainText(await say(`search ${message}`)).split("\n")[0]?.length).toBeLessThan(200);
  });

  it("says so where the first day lies after the last", async () => {
    expect(plainText(await say("search NATO from:2025 to:2024"))).toMatch(/^No day lies between/);
  });

  it("says once what is left out", async () => {
    const answer = await say('search "air defence" -Romania -"Patriot systems"');
    expect(answer).toMatchObject({
      understood: ['"air defence"', "without Romania", "without Patriot systems", "all dates"],
    });
  });

  it("ends at the last page", async () => {
    const bot = await seedsBot();
    const past = await bot.answer({ command: "search", options: { query: "NATO" }, page: 9_999 });
    expect(past).toMatchObject({
      kind: "hits",
      page: { number: past.kind === "hits" ? past.page.count : 0 },
      remark: [expect.stringMatching(/^There is no page 9999\. Page \d+ is the last\.$/)],
    });
    expect(past).not.toMatchObject({ hits: [] });
  });
});
