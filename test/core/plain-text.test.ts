import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { renderContract } from "../contracts/render-contract.ts";
import { answers } from "../fixtures/answers.ts";

renderContract({
  name: "plainText",
  render: plainText,
  readBack: (text) => ({ text, links: text.match(/https:\/\/\S+/g) ?? [] }),
  faults: (text) => (text === "" ? ["says nothing"] : []),
});

describe("plainText", () => {
  it("says the answer first, then each release with its day and the words that were found", () => {
    expect(plainText(answers.correctedSpelling)).toBe(
      [
        "balticonector · 1 release",
        "",
        "Showing Balticconnector (you wrote balticonector)",
        "",
        "1. NATO Secretary General addresses protection of critical undersea infrastructure, support to Ukraine with EU Defence Ministers",
        "   14 Nov 2023 · news",
        "   https://www.nato.int/cps/en/natohq/news_219937.htm",
        "   …damage to the Balticconnector pipeline…",
        "",
        "understood: balticonector · all dates",
      ].join("\n"),
    );
  });

  it("says which releases a page shows", () => {
    expect(plainText(answers.manyPages)).toMatch(
      /^Ukraine · 14 releases\n[^]*\n6–10 of 14 · understood: Ukraine/,
    );
  });

  it("says so where a release has no date", () => {
    expect(plainText(answers.undatedArticle)).toContain("no date · podcast");
  });

  it("counts the pages of a long release", () => {
    expect(plainText(answers.articlePage)).toMatch(/page 2 of 3$/);
    expect(plainText(answers.article)).not.toContain("page");
  });

  it("tells visits with the sentences that prove them", () => {
    expect(plainText({ ...answers.visits, rows: answers.visits.rows.slice(0, 1) })).toBe(
      [
        "Who visited Finland in May 2024? Two visits.",
        "",
        "NATO Military Committee · 27–29 May 2024 · Rovaniemi",
        "with Admiral Rob Bauer · met General Janne Jaakkola, Lieutenant General Vesa Virtanen",
        "“From 27 to 29 May, the NATO Military Committee visited Rovaniemi in Finland.” — NATO Military Committee visits Finland",
        "",
        "1 of 2 · understood: visits to Finland · 1–31 May 2024",
      ].join("\n"),
    );
  });

  it("tells what came close where nobody came", () => {
    expect(plainText(answers.visitsNobody)).toMatch(
      /^Who visited South Korea.* Nobody is reported [^]*\n\nClose:\n• Jens Stoltenberg, NATO Secretary General, spoke to South Korea by video on 30 May 2024\.\n {2}“On Thursday/,
    );
  });

  it("says nothing but a notice's words and hints", () => {
    expect(plainText(answers.wrong)).toBe("I know no country called Narnia. Did you mean Armenia?");
  });
});
