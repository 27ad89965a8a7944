import { describe, expect, it } from "vitest";
import { editionEmbed, editionPages } from "#discord/edition.ts";
import { answers } from "../fixtures/answers.ts";
import { hostileEdition, longEdition } from "../fixtures/poster-editions.ts";
import { worstAnswers } from "../fixtures/worst-answers.ts";
import { readMarkdown } from "../support/read-markdown.ts";

describe("editionPages", () => {
  it("draws an ordinary edition as one message", () => {
    const [page, more] = editionPages(answers.edition);
    expect(more).toBeUndefined();
    expect(page?.embed.title).toBe("NATO daily · Thursday 30 May 2024 — 12 new releases");
    expect(page?.embed.description).toContain("\n\nand 7 more releases");
    expect(page?.embed.footer?.text).toBe(
      "Ukraine · names Finland · Daily at 08:00 Brussels time · change or stop: /nato digest list",
    );
  });

  it("says who went where in a line each, with a link to the release", () => {
    expect(editionPages(answers.edition)[0]?.embed.description).toContain(
      "**Who went where**\n" +
        "• NATO Military Committee → Rovaniemi, Finland · 27–29 May\n" +
        "• Jens Stoltenberg, NATO Secretary General → Romania · *announced for* 28–29 Nov 2022\n" +
        "• [Hanana Ould Sidi, Defence Minister of Mauritania → NATO Headquarters](https://www.nato.int/cps/en/natohq/news_225863.htm) · 28 May",
    );
  });

  it("goes on in further messages under the same heading, and ends with the footer", () => {
    const pages = editionPages(longEdition);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ embed }) => embed.title).slice(0, 2)).toEqual([
      "NATO daily · Thursday 30 May 2024 — 120 new releases",
      `NATO daily · Thursday 30 May 2024 · 2 of ${pages.length}`,
    ]);
    expect(pages.filter(({ embed }) => !embed.description?.startsWith("**Statements**\n"))).toEqual(
      [],
    );
    const footers = pages.map(({ embed }) => embed.footer?.text);
    expect(footers.slice(0, -1).every((footer) => footer === undefined)).toBe(true);
    expect(footers.at(-1)).toContain("Daily at 08:00 Brussels time");
  });

  it("knows which releases stand on which message", () => {
    const ids = editionPages(longEdition).flatMap(({ articles }) => [...articles]);
    expect(ids).toEqual(longEdition.sections[0]?.items.map(({ article }) => article.id));
  });

  it("shows hostile words as they stand", () => {
    const { text, mentions } = readMarkdown(
      editionPages(hostileEdition)[0]?.embed.description ?? "",
    );
    expect(mentions).toEqual([]);
    expect(text).toContain("<@&500000000000000005>");
  });

  it("keeps every message within the limit, however long its words are", () => {
    for (const answer of Object.values(worstAnswers)) {
      if (answer.kind !== "edition") continue;
      const lengths = editionPages(answer).map(({ embed }) => embed.description?.length ?? 0);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(4_096);
      expect(Math.min(...lengths)).toBeGreaterThan(0);
    }
  });
});

describe("editionEmbed", () => {
  it("counts the releases that have no room in a reply", () => {
    const { description = "" } = editionEmbed(longEdition);
    const shown = description.split("\n• ").length - 1;
    expect(shown).toBeGreaterThan(20);
    expect(description).toContain(`\n\nand ${120 - shown} more releases`);
  });

  it("is the same as the one message of an ordinary edition", () => {
    expect(editionEmbed(answers.edition)).toEqual(editionPages(answers.edition)[0]?.embed);
  });
});
