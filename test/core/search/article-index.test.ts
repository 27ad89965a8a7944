import { describe, expect, it } from "vitest";
import { createArticleIndex, importArticleIndex } from "#core/search/article-index.ts";
import { createArticleSearch } from "#core/search/article-search.ts";
import { documentFrequency } from "#core/search/postings.ts";
import { findIn, makeArticle, makeIndex } from "../../support/made-articles.ts";
import { seedsArticles } from "../../support/seeds-bot.ts";

const QUERIES = [
  "AWACS replacement",
  "undersea cables",
  '"air defence" -Romania',
  "balticonector pipline",
  "WPS",
  "constructor",
  "penguin migration",
  "Geoana",
  "NATO",
];

describe("createArticleIndex", () => {
  it("finds an article as soon as it is put", () => {
    const index = makeIndex(["NATO visits Finland"]);
    expect(findIn(index, "walrus")).toEqual([]);
    index.put(makeArticle({ id: "new", title: "A walrus" }));
    expect(findIn(index, "walrus")).toEqual(["new"]);
  });

  it("finds a changed article by its new words only", () => {
    const index = makeIndex(["a walrus", "a seal"]);
    index.put(makeArticle({ id: "0", title: "A penguin" }));
    expect(findIn(index, "penguin")).toEqual(["0"]);
    expect(findIn(index, "walrus")).toEqual([]);
    expect([...index.articles()].map(({ id }) => id)).toEqual(["1", "0"]);
  });

  it("never finds a removed article, by words, phrase or title", () => {
    const index = makeIndex(["a walrus sings", "a walrus dives"]);
    index.remove("0");
    expect(findIn(index, "walrus")).toEqual(["1"]);
    expect(findIn(index, '"walrus sings"')).toEqual([]);
    expect(index.get("0")).toBeUndefined();
    expect(index.isWhole).toBe(false);
  });

  it("minds no removal of what is not there", () => {
    const index = makeIndex(["a walrus"]);
    index.remove("constructor");
    expect(findIn(index, "walrus")).toEqual(["0"]);
  });

  it("knows ids and words that JavaScript itself uses as names", () => {
    const odd = ["__proto__", "constructor", "toString", ""];
    const index = makeIndex(odd.map((id) => makeArticle({ id, title: `the ${id} walrus` })));
    expect(findIn(index, "walrus").toSorted()).toEqual(odd.toSorted());
    for (const id of odd) expect(index.get(id)?.id).toBe(id);
    expect(findIn(index, "__proto__")).toEqual(["__proto__"]);
    expect(findIn(index, "toString")).toEqual(["toString"]);
    expect(index.get("valueOf")).toBeUndefined();
  });

  it("counts a word of the title for more than one of the text", () => {
    const articles = [
      makeArticle({ id: "text", title: "other words", paragraphs: ["walrus other"] }),
      makeArticle({ id: "title", title: "walrus words", paragraphs: ["other other"] }),
    ];
    expect(findIn(makeIndex(articles), "walrus")).toEqual(["title", "text"]);
  });

  it("finds a phrase anew after an article came", () => {
    const index = makeIndex(["air defence"]);
    expect(documentFrequency(index.findPhrase(["air", "defenc"]))).toBe(1);
    index.put(makeArticle({ id: "new", title: "air defence" }));
    expect(documentFrequency(index.findPhrase(["air", "defenc"]))).toBe(2);
    expect(index.findPhrase(["air", "penguin"])).toEqual([]);
    expect(index.findPhrase([])).toEqual([]);
  });

  it("knows which countries an article names", () => {
    const index = makeIndex(["They met in Tampere, Finland", "They met"]);
    expect(index.namesCountry(0, "FI")).toBe(true);
    expect(index.namesCountry(1, "FI")).toBe(false);
    expect(index.namesCountry(9, "FI")).toBe(false);
  });

  it("counts in how many articles a person is named, also after one was changed or removed", () => {
    const index = makeIndex(["President Edi Rama spoke", "They met President Edi Rama"]);
    index.put(makeArticle({ id: "0", title: "President Edi Rama spoke again" }));
    expect(index.people.get("Edi Rama")).toBe(2);
    index.remove("1");
    expect(index.people.get("Edi Rama")).toBe(1);
    const articles = new Map([...index.articles()].map((article) => [article.id, article]));
    expect(importArticleIndex(index.export(), articles).people.get("Edi Rama")).toBe(1);
    index.put(makeArticle({ id: "0", title: "Nobody spoke" }));
    expect(index.people.has("Edi Rama")).toBe(false);
  });

  it("tells everyday words from names", () => {
    const index = makeIndex(["Exercise and exercise, Stoltenberg"]);
    expect(index.isPlainWord("exercise")).toBe(true);
    expect(index.isPlainWord("stoltenberg")).toBe(false);
  });

  it("is empty to begin with", () => {
    const index = createArticleIndex();
    expect([index.size, index.averageLength, [...index.articles()]]).toEqual([0, 0, []]);
    expect(findIn(index, "NATO")).toEqual([]);
  });
});

describe("importArticleIndex", () => {
  it("answers as the index did that it was exported from", async () => {
    const index = makeIndex([
      ...(await seedsArticles()),
      makeArticle({ id: "odd", title: "constructor", paragraphs: ["constructor ".repeat(40)] }),
    ]);
    const articles = new Map([...index.articles()].map((article) => [article.id, article]));
    const again = importArticleIndex(index.export(), articles);
    for (const words of QUERIES) {
      const asked = (each: typeof index) =>
        createArticleSearch(each).search({ words }, { offset: 0, limit: 60 });
      expect(asked(again), words).toEqual(asked(index));
    }
    expect(again.people).toEqual(index.people);
    expect(again.averageLength).toBe(index.averageLength);
  });

  it("goes on from there: adds, changes and removes", async () => {
    const index = makeIndex(["a walrus", "a walrus walrus walrus", "a seal"]);
    const articles = new Map([...index.articles()].map((article) => [article.id, article]));
    const again = importArticleIndex(index.export(), articles);
    again.put(makeArticle({ id: "new", title: "walrus" }));
    again.put(makeArticle({ id: "1", title: "changed" }));
    again.remove("2");
    expect(findIn(again, "walrus")).toEqual(["new", "0"]);
    expect(findIn(again, "seal")).toEqual([]);
  });

  it("does without an article that is gone", () => {
    const index = makeIndex(["a walrus", "another walrus"]);
    const again = importArticleIndex(index.export(), new Map([["1", index.get("1")!]]));
    expect(findIn(again, "walrus")).toEqual(["1"]);
  });

  it("remembers what was removed before the export", () => {
    const index = makeIndex(["a walrus", "another walrus"]);
    index.remove("0");
    const again = importArticleIndex(index.export(), new Map([["1", index.get("1")!]]));
    expect(findIn(again, "walrus")).toEqual(["1"]);
  });
});
