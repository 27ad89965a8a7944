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
    expect(plainText(answers.manyPages)).toMatch(/^Ukraine · 14 releases · 6–10\n/);
  });

  it("says so where a release has no date", () => {
    expect(plainText(answers.undatedArticle)).toContain("no date · podcast");
  });

  it("counts the pages of a long release", () => {
    expect(plainText(answers.articlePage)).toMatch(/page 2 of 3$/);
    expect(plainText(answers.article)).not.toContain("page");
  });

  it("says nothing but a notice's words and hints", () => {
    expect(plainText(answers.wrong)).toBe("I know no country called Narnia. Did you mean Armenia?");
  });
});
