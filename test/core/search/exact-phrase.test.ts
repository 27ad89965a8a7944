import { describe, expect, it } from "vitest";
import { createPhraseTest } from "#core/search/exact-phrase.ts";
import { readQuery } from "#core/search/query.ts";
import { makeArticle } from "../../support/made-articles.ts";

const article = makeArticle({
  id: "1",
  title: "Ukraine can count on NATO for the long haul",
  paragraphs: ["Air and missile defence matters.", "The Allies’ air defences are one.", "It ends."],
});

function stands(words: string): boolean {
  const [phrase] = readQuery(`"${words}"`).phrases;
  return createPhraseTest(phrase!)(article);
}

describe("createPhraseTest", () => {
  it.each([
    "for the long haul",
    "count on NATO",
    "the long haul",
    "on nato",
    "air defence",
    "Allies' air defences are",
    "haul",
  ])("finds “%s”", (words) => {
    expect(stands(words)).toBe(true);
  });

  it.each([
    "the haul",
    "long the for haul",
    "count NATO",
    "air missile",
    "haul for",
    "are ends",
    "missile matters",
  ])("does not find “%s”, whose words stand apart or otherwise", (words) => {
    expect(stands(words)).toBe(false);
  });

  it("finds nothing in a release that is gone", () => {
    const [phrase] = readQuery('"long haul"').phrases;
    expect(createPhraseTest(phrase!)(undefined)).toBe(false);
  });
});
