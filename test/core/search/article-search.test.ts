import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryByCode } from "#core/gazetteer/countries.ts";
import type { SearchQuery } from "#core/search/query.ts";
import { createArticleSearch } from "#core/search/article-search.ts";
import { makeArticle, makeIndex } from "../../support/made-articles.ts";
import { seedsCore } from "../../support/seeds-bot.ts";

async function search(query: SearchQuery | string, limit = 60) {
  const asked = typeof query === "string" ? { words: query } : query;
  const { total, hits, reading } = (await seedsCore()).search(asked, { offset: 0, limit });
  return { total, hits, reading, titles: hits.map(({ article }) => article.title) };
}

const country = (code: string) => countryByCode(code)!;

describe("search", () => {
  it.each([
    ["AWACS replacement", "next generation of command and control aircraft"],
    ["undersea cables", "critical undersea infrastructure"],
    ["vucic", "Serbia"],
    ["E7A", "next generation of command and control aircraft"],
    ["442701 euro", "Ukrainian paramedics"],
    ["Predsident Vučić", "Serbia"],
  ])("finds for %s the release on it", async (words, title) => {
    expect((await search(words)).titles[0]).toContain(title);
  });

  it.each(["penguin migration", "asdfghjkl", "", " ", "the of and", "-NATO", '""', "🙂", "a b c"])(
    "finds nothing for “%s”",
    async (words) => {
      expect(await search(words)).toMatchObject({ total: 0, hits: [] });
    },
  );

  it("finds a word that one release mentions once", async () => {
    for (const word of ["CONOPS", "Golob", "Tehran", "extremists", "denuclearization"]) {
      expect((await search(word)).total, word).toBeGreaterThan(0);
    }
  });

  it("tells the spelling it searched as the releases print it", async () => {
    expect((await search("balticonector")).reading.corrections).toEqual([
      { wrote: "balticonector", showing: "Balticconnector" },
    ]);
  });

  it("tells the word that comes nearest where it found nothing", async () => {
    const { total, reading } = await search("penguins");
    expect(total).toBe(0);
    expect(reading.unknown).toEqual(["penguins"]);
  });

  it("tells which other wordings it searched", async () => {
    expect((await search("AWACS")).reading.alsoSearched).toContain("Airborne Warning and Control");
    expect((await search("CIOR medal")).total).toBeGreaterThan(0);
  });

  it("repeats phrases and what is left out as they were written", async () => {
    expect((await search('"air defence" -Romania')).reading).toMatchObject({
      words: ["air", "defence"],
      phrases: ["air defence"],
      excluded: ["Romania"],
    });
  });

  it("finds only releases that hold a phrase in quotes word for word", async () => {
    const { titles, hits } = await search('"transatlantic bond"');
    expect(titles).toHaveLength(1);
    expect(hits[0]?.article.title).toContain("transatlantic bond");
    expect((await search('"bond transatlantic"')).total).toBe(0);
  });

  it("reads an unclosed quote as words", async () => {
    expect((await search('"undersea cables')).titles[0]).toContain("undersea");
  });

  it("leaves out releases that hold a word or a phrase with a minus sign", async () => {
    const all = await search("Ukraine");
    const without = await search('Ukraine -Rutte -"air defence"');
    expect(without.total).toBeLessThan(all.total);
    const texts = without.hits.map(({ article }) => article.paragraphs.join("\n"));
    expect(texts.filter((text) => /Rutte|air defence/i.test(text))).toEqual([]);
  });

  it("finds a release by a paragraph that was pasted from it, quotes, dashes and all", async () => {
    const core = await seedsCore();
    for (const { id, title, paragraphs } of core.articles()) {
      const words = paragraphs[0] ?? "";
      if (words.split(" ").length < 20) continue;
      const { hits } = core.search({ words }, { offset: 0, limit: 1 });
      expect(hits[0]?.article.id, title).toBe(id);
    }
  });

  it.each([
    ["who visited Finland in May 2024?", "Military Committee visits Finland"],
    ["What did NATO say about North Korea?", "Democratic People’s Republic of Korea"],
    ["how many aircraft carriers took part in the drills?", "Five NATO aircraft carriers"],
    ["Which countries joined the ammunition initiative?", "Ammunition Warehousing"],
    ["Did Stoltenberg go to Serbia?", "partnership with Serbia"],
    ["Where was Admiral Bauer in June 2024?", "African Chiefs of Defense"],
    ["What is the E-7A Wedgetail used for?", "next generation of command and control aircraft"],
    ["Who will be the next secretary general?", "select Mark Rutte"],
    ["Why does NATO care about undersea cables?", "critical undersea infrastructure"],
    ["What happened with the Russian jets over the Baltic?", "unsafe overflight"],
    ["who did Rutte meet in Italy last week?", "hails Italy’s contributions"],
    ["how much does Germany spend on defence", "in Berlin"],
    ["Has anyone from NATO ever been to Mauritania?", "partnership with Mauritania"],
    ["can you find something on the gender perspective please", "Gender Perspective"],
    ["hi bot, anything new about Qatar or its armed forces?", "visits Qatar"],
  ])("answers “%s”", async (words, title) => {
    expect((await search(words, 1)).titles[0]).toContain(title);
  });

  it("keeps to a country", async () => {
    const { titles } = await search({ words: "NATO visit", country: country("QA") });
    expect(titles[0]).toBe("NATO Military Committee visits Qatar");
    expect(titles.filter((title) => title.includes("Finland"))).toEqual([]);
  });

  it("keeps to a person", async () => {
    const { titles, total } = await search({ words: "NATO", person: "Mircea Geoană" });
    expect(total).toBeGreaterThan(3);
    expect(titles).toContain(
      "NATO reaffirms importance of long-standing partnership with Mauritania",
    );
  });

  it("keeps to a kind", async () => {
    const { hits, total } = await search({ words: "NATO", kind: "podcast" });
    expect([total, hits[0]?.article.kind]).toEqual([1, "podcast"]);
  });

  it("keeps to days, both ends included; a span counts where it may reach them", async () => {
    const day = { from: "2024-05-28", to: "2024-05-28" };
    const { hits, total } = await search({ words: "NATO", ...day });
    expect(total).toBeGreaterThan(2);
    for (const { article } of hits) {
      expect((article.published?.from ?? "") <= day.to).toBe(true);
      expect((article.published?.to ?? "") >= day.from).toBe(true);
    }
  });

  it("keeps to all filters at once, and drops undated releases where days are asked for", () => {
    const published = { from: "2024-05-01", to: "2024-05-03", reason: "feed-age" } as const;
    const paragraphs = ["The walrus met President Edi Rama in Finland."];
    const index = makeIndex([
      makeArticle({ id: "right", paragraphs, published }),
      makeArticle({ id: "undated", paragraphs }),
      makeArticle({ id: "speech", paragraphs, published, kind: "speech" }),
      makeArticle({ id: "elsewhere", paragraphs: ["The walrus met."], published }),
    ]);
    const { hits } = createArticleSearch(index).search(
      {
        words: "walrus",
        country: country("FI"),
        person: "Edi Rama",
        kind: "news",
        from: "2024-05-03",
        to: "2024-12-31",
      },
      { offset: 0, limit: 9 },
    );
    expect(hits.map(({ article }) => article.id)).toEqual(["right"]);
  });

  it("turns pages in one order", async () => {
    const core = await seedsCore();
    const all = core.search({ words: "NATO Ukraine" }, { offset: 0, limit: 60 });
    const pages = Array.from({ length: 12 }, (_, page) =>
      core.search({ words: "NATO Ukraine" }, { offset: 5 * page, limit: 5 }),
    );
    expect(pages.flatMap(({ hits }) => hits)).toEqual(all.hits);
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([all.total]));
    expect(all.hits).toHaveLength(all.total);
  });

  it("counts without showing, where no hit is wanted", async () => {
    const { total, hits } = await search("NATO", 0);
    expect([total > 40, hits]).toEqual([true, []]);
  });

  it("knows words that JavaScript itself uses as names", async () => {
    for (const words of ["constructor", "__proto__", "toString", "hasOwnProperty valueOf"]) {
      expect((await search(words)).total, words).toBe(0);
    }
  });

  it("answers any text, in order, with no more hits than it counts", async () => {
    const core = await seedsCore();
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom('"', "-", "NATO", "Ukraine", "air defence", "finnland", "constructor", "US"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(8), (pieces, limit) => {
        const { total, hits } = core.search({ words: pieces.join(" ") }, { offset: 0, limit });
        expect(hits.length).toBe(Math.min(limit, total));
        for (const [place, { score, snippet, marks }] of hits.entries()) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThan((hits[place - 1]?.score ?? Infinity) + 0.021);
          expect(snippet.isWellFormed()).toBe(true);
          for (const [from, to] of marks) expect(to <= snippet.length && from < to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("latest", () => {
  it("lists the releases that the filters keep, newest first, undated last", async () => {
    const core = await seedsCore();
    const { articles, total } = core.latest({}, { offset: 0, limit: 60 });
    expect(total).toBe(51);
    expect(articles[0]?.title).toContain("Armistice Day");
    const days = articles.map(({ published }) => published?.to ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it("hands out the window that was asked for", async () => {
    const core = await seedsCore();
    const { articles } = core.latest({}, { offset: 0, limit: 60 });
    expect(core.latest({}, { offset: 10, limit: 5 }).articles).toEqual(articles.slice(10, 15));
    expect(core.latest({}, { offset: 99, limit: 5 })).toEqual({ total: 51, articles: [] });
  });

  it("keeps to a country and a kind", async () => {
    const core = await seedsCore();
    const { articles } = core.latest(
      { country: country("EE"), kind: "media-advisory" },
      { offset: 0, limit: 9 },
    );
    expect(articles.map(({ title }) => title)).toEqual([
      "NATO Secretary General meets the Prime Minister of Estonia",
    ]);
  });
});

describe("fitting", () => {
  const index = makeIndex([
    makeArticle({ id: "air", paragraphs: ["Air defence for Ukraine"], kind: "news" }),
    makeArticle({ id: "sea", paragraphs: ["Air patrols over Finland"], kind: "speech" }),
    makeArticle({ id: "old", paragraphs: ["Air defence for Ukraine, again"], kind: "news" }),
  ]);
  const { fitting, ...found } = createArticleSearch(index);
  const all = new Set(["air", "sea", "old"]);

  it("finds what a search finds among all, with the same scores", () => {
    const query = { words: "air defence" };
    const { hits } = found.search(query, { offset: 0, limit: 10 });
    expect(fitting(query, all)).toEqual(
      new Map(hits.map(({ article, score }) => [article.id, score])),
    );
    expect([...fitting(query, new Set(["sea", "old"])).keys()]).toEqual(["old"]);
  });

  it("goes by the filters alone where there are no words", () => {
    expect(fitting({ words: "", kind: "news" }, all)).toEqual(
      new Map([
        ["air", 0],
        ["old", 0],
      ]),
    );
    expect(fitting({ words: "", country: countryByCode("FI") }, all)).toEqual(
      new Map([["sea", 0]]),
    );
    expect(fitting({ words: "" }, new Set(["sea", "gone"]))).toEqual(new Map([["sea", 0]]));
  });

  it("finds nothing where a search finds nothing", () => {
    expect(fitting({ words: "penguins" }, all).size).toBe(0);
    expect(fitting({ words: "-" }, all).size).toBe(0);
  });
});
