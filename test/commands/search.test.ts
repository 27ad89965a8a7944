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
      /^Showing Balticconnector \(you wrote balticonector\)\.$/m,
    );
  });

  it("repeats a misspelt word as it was typed", async () => {
    expect(plainText(await say("search climate Stoltenburg"))).toContain(
      "Showing Stoltenberg (you wrote Stoltenburg).",
    );
  });

  it("offers the nearest word for a short one that no release holds, and searches it at a press", async () => {
    expect(await say("search Bold")).toMatchObject({
      tone: "empty",
      actions: [{ label: "Search bond", call: { options: { query: "bond" } } }],
    });
  });

  it("says that no release has all the words, and which those found have", async () => {
    expect(await say("search Ukraine Qatar")).toMatchObject({
      total: 2,
      remark: ["No release has both Ukraine and Qatar; these have Qatar."],
    });
    expect(await say("search AWACS replacement")).toMatchObject({
      remark: ["No release has both AWACS and replacement; these have AWACS."],
    });
    expect(await say("search undersea cables")).toMatchObject({ remark: [] });
  });

  it("finds either of two words that are joined by OR", async () => {
    const total = async (words: string) => {
      const answer = await say(`search ${words}`);
      return answer.kind === "hits" ? answer.total : 0;
    };
    expect(await total("Ukraine OR Qatar")).toBe((await total("Ukraine")) + (await total("Qatar")));
  });

  it.each(['"the haul"', '"long the for haul"', "C++"])("finds nothing for %s", async (words) => {
    expect(await say(`search ${words}`)).toMatchObject({ kind: "notice", tone: "empty" });
  });

  it("leaves out what a filter with a minus sign names", async () => {
    const named = await say("search Ukraine country:Germany");
    const others = await say("search Ukraine -country:Germany");
    const all = await say("search Ukraine");
    const total = (answer: typeof all) => (answer.kind === "hits" ? answer.total : 0);
    expect(total(named)).toBeGreaterThan(0);
    expect(total(others)).toBe(total(all) - total(named));
    expect(others).toMatchObject({ understood: ["Ukraine", "without Germany", "all dates"] });
    expect(await say("search country:-Ukraine")).toMatchObject({
      remark: ["All that fit, newest first."],
    });
  });

  it.each([
    ["-country:Finlnd", "I know no country called Finlnd. Did you mean Finland?"],
    ["-country:Qqqqqqqq", "I know no country called Qqqqqqqq, so there is nothing to leave out."],
    ["-person:Stoltenburg", "No release names Stoltenburg. Did you mean Jens Stoltenberg?"],
    ["-kind:poem", "There is no kind poem to leave out; there is news, statement"],
  ])("says that %s leaves nothing out", async (words, sentence) => {
    expect(plainText(await say(`search Ukraine ${words}`))).toContain(sentence);
  });

  it("says that no release fits where filters stand beside what is left out", async () => {
    expect(plainText(await say("search from:2031 -country:Finland"))).toContain(
      "No release fits since 1 Jan 2031",
    );
  });

  it("leaves out the one that was meant at a press", async () => {
    expect(await say("search Ukraine -country:Finlnd")).toMatchObject({
      actions: [
        { label: "Without Finland", call: { options: { query: "Ukraine -country:Finland" } } },
      ],
    });
  });

  it("does not end what was asked with two marks", async () => {
    expect(plainText(await say("search Кто посетил Иорданию?"))).toContain(
      "No release fits Кто посетил Иорданию.",
    );
  });

  it("lists what fits filters alone, newest first, and says so", async () => {
    const answer = await say("search kind:news country:Finland");
    expect(answer).toMatchObject({
      kind: "hits",
      heading: "Finland · news",
      remark: ["All that fit, newest first."],
      understood: ["Finland", "news", "all dates"],
    });
    const days =
      answer.kind === "hits" ? answer.hits.map(({ article }) => article.published?.to ?? "") : [];
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted((one, other) => other.localeCompare(one)));
    expect(await say("search from:2024-11")).toMatchObject({ heading: "since 1 Nov 2024" });
  });

  it("leaves words out of what fits filters alone", async () => {
    expect(await say("search kind:news -Ukraine")).toMatchObject({
      heading: "news",
      understood: ["without Ukraine", "news", "all dates"],
    });
  });

  it.each([
    ["-Romania", "-Romania says only what to leave out. Please add what to find."],
    ["the", "Nothing can be found by “the” alone: it is too common. Please add another word."],
    ["", "search needs query: words to find; or a country, a person, a kind or days."],
  ])("asks what to find by “%s”", async (words, sentence) => {
    expect(plainText(await say(`search ${words}`))).toContain(sentence);
  });

  it("asks whom a misspelt person meant, with the rest of the search as it was", async () => {
    expect(await say("search climate person:Stoltenburg")).toMatchObject({
      kind: "notice",
      tone: "empty",
      actions: [
        {
          label: "Jens Stoltenberg",
          call: { options: { query: "climate", person: "Jens Stoltenberg" } },
        },
      ],
    });
    expect(plainText(await say("search climate person:Stoltenburg"))).toBe(
      "No release names Stoltenburg. Did you mean Jens Stoltenberg?",
    );
    expect(plainText(await say("search climate person:Obama"))).toBe(
      "No release names Obama.\n\nI hold 51 releases.",
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
