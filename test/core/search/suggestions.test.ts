import { describe, expect, it } from "vitest";
import { seedsCore } from "../../support/seeds-bot.ts";
import { articlesTitled, completePeople, completeQuery } from "#core/search/suggestions.ts";
import { makeArticle, makeIndex } from "../../support/made-articles.ts";

const index = makeIndex([
  makeArticle({ id: "old", title: "NATO visits Finland", published: dayOf("2022-05-01") }),
  makeArticle({ id: "new", title: "NATO visits Finland again", published: dayOf("2024-05-01") }),
  makeArticle({ id: "undated", title: "NATO visits Estonia" }),
  makeArticle({
    id: "people",
    title: "Warehouse",
    paragraphs: [
      "They met President Edi Rama and Prime Minister Viktor Orban on warehousing.",
      "Mr Mircea Geoană and President Edi Rama agreed on warehousing.",
    ],
  }),
  makeArticle({ id: "more", paragraphs: ["President Edi Rama spoke on warehousing."] }),
]);

function dayOf(day: string) {
  return { from: day, to: day, reason: "stated" } as const;
}

describe("completeQuery", () => {
  it("finishes the last word, the commonest word first", () => {
    expect(completeQuery("ammunition ware", 5, index)).toEqual([
      "ammunition warehousing",
      "ammunition warehouse",
    ]);
  });

  it("finishes words of the seeds", async () => {
    const core = await seedsCore();
    expect(core.completeQuery("ammunition ware", 3)).toContain("ammunition warehousing");
  });

  it("finishes a word typed in capitals or without its accents", () => {
    expect(completeQuery("WAREH", 1, index)).toEqual(["warehousing"]);
    expect(completeQuery("geoa", 1, index)).toEqual(["geoana"]);
  });

  it("offers nothing after one letter, after a space, or for nothing", () => {
    expect(
      ["w", "ammunition ", "", "constructor"].flatMap((words) => completeQuery(words, 5, index)),
    ).toEqual([]);
  });
});

describe("completePeople", () => {
  it("finds people by the beginning of any of their names", () => {
    expect(completePeople("ram", 5, index)).toEqual(["Edi Rama"]);
    expect(completePeople("vik", 5, index)).toEqual(["Viktor Orban"]);
  });

  it("finds people without their accents", () => {
    expect(completePeople("geoana", 5, index)).toEqual(["Mircea Geoană"]);
  });

  it("puts those in the most releases first, where nothing is typed too", () => {
    expect(completePeople("", 2, index)[0]).toBe("Edi Rama");
  });
});

describe("articlesTitled", () => {
  const ids = (typed: string) => articlesTitled(typed, 5, index).map(({ id }) => id);

  it("finds titles that hold the words, the last of them unfinished; the newest first", () => {
    expect(ids("nato fin")).toEqual(["new", "old"]);
  });

  it("puts a title first that is exactly what was typed", () => {
    expect(ids("nato visits finland")).toEqual(["old", "new"]);
  });

  it("offers the newest where nothing is typed, undated ones last", () => {
    expect(ids("").slice(0, 2)).toEqual(["new", "old"]);
  });

  it("finds nothing for words that no title holds", () => {
    expect(ids("penguin")).toEqual([]);
    expect(ids("the")).toEqual([]);
  });
});
