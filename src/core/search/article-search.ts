import type { Article } from "../article.ts";
import type { Hit } from "../answer.ts";
import { overlap } from "../day.ts";
import { cutToFit } from "../truncate.ts";
import type { ArticleIndex } from "./article-index.ts";
import { documentsWith, understand, type Understanding } from "./concepts.ts";
import { nearestSpelling } from "./corrections.ts";
import { nearestPeople, personDocuments } from "./person-filter.ts";
import type { LeftOut } from "./left-out.ts";
import {
  asksByFilters,
  onlyLeavesOut,
  readQuery,
  type QueryParts,
  type QueryReading,
  type SearchFilters,
  type SearchQuery,
  type SearchResult,
  type Window,
  type WordsApart,
} from "./query.ts";
import { createRanker, type Apart, type Ranking } from "./ranking.ts";
import { cutSnippet } from "./snippet.ts";

/** Answers queries from an index. */
export interface ArticleSearch {
  /** The best first; where the query says only what may be found, not what, all of it, newest first. */
  search(query: SearchQuery, window: Window): SearchResult;
  /** `undefined` where releases name the person; else those whom they name and whose names come close. */
  strangerLike(person: string, limit: number): readonly string[] | undefined;
  /** The articles that the filters keep, newest first; undated ones last. */
  latest(filters: SearchFilters, window: Window): { total: number; articles: Article[] };
  /**
   * Those of the articles that a search for the query finds among all, with their scores; without
   * words those that the filters keep, with 0. For whoever has the articles and asks which fit.
   */
  fitting(query: SearchQuery, articles: ReadonlySet<string>): ReadonlyMap<string, number>;
}

type Keep = (document: number) => boolean;

const LEDE_LENGTH = 240;

/** Makes a search over an index; what is later put into the index is found at once. */
export function createArticleSearch(index: ArticleIndex): ArticleSearch {
  const rank = createRanker(index);

  /** The articles that are kept, newest first; undated ones last. */
  function newest(keep: Keep | undefined, { offset, limit }: Window) {
    const all = index.newestFirst();
    const kept = keep === undefined ? all : all.filter(keep);
    const wanted = kept.slice(offset, offset + limit);
    return {
      total: kept.length,
      articles: wanted.flatMap((document) => index.articleAt(document) ?? []),
    };
  }

  return {
    search(query, { offset, limit }) {
      const parts = readQuery(query.words);
      const understanding = understand(parts, index);
      const keep = filterOf(query, parts, index);
      if (asksByFilters(query)) {
        const { total, articles } = newest(keep, { offset, limit });
        const hits = articles.map((article) => ({
          article,
          score: 0,
          snippet: cutToFit(article.paragraphs[0] ?? "", LEDE_LENGTH),
          marks: [],
        }));
        const found = { total, apart: undefined };
        return { total, hits, reading: readingOf({ parts, understanding, found }, index) };
      }
      const { ranked, total, apart } = rank({ understanding, keep, most: offset + limit });
      const worths = new Map(
        understanding.concepts.flatMap(({ terms, worth }) => terms.map((term) => [term, worth])),
      );
      const hits = ranked.slice(offset).flatMap(({ document, score }): Hit[] => {
        const article = index.articleAt(document);
        if (article === undefined) return [];
        const { text, marks } = cutSnippet(article, document, { worths, index });
        return [{ article, score, snippet: text, marks }];
      });
      const found = { total, apart: total === 0 ? undefined : apart };
      return { total, hits, reading: readingOf({ parts, understanding, found }, index) };
    },
    strangerLike(person, limit) {
      const isNamed = personDocuments(person, index).size > 0;
      return isNamed ? undefined : nearestPeople(person, limit, index);
    },
    latest: (filters, window) => newest(filterOf(filters, undefined, index), window),
    fitting(query, articles) {
      const parts = readQuery(query.words);
      const keep = filterOf(query, parts, index);
      const fits = new Map<string, number>();
      const add = (document: number, score: number) => {
        const id = index.articleAt(document)?.id;
        if (id !== undefined && articles.has(id)) fits.set(id, score);
      };
      if (query.words === "" || onlyLeavesOut(parts)) {
        for (let document = 0; document < index.size; document++) {
          if (keep?.(document) ?? true) add(document, 0);
        }
        return fits;
      }
      const understanding = understand(parts, index);
      const { ranked } = rank({ understanding, keep, most: index.size });
      for (const { document, score } of ranked) add(document, score);
      return fits;
    },
  };
}

function filterOf(
  { country, person, kind, from, to }: SearchFilters,
  parts: QueryParts | undefined,
  index: ArticleIndex,
): Keep | undefined {
  const excluded = (parts?.excluded ?? []).map((part) => documentsWith(part, index));
  const people = person === undefined ? undefined : personDocuments(person, index);
  const days = { from: from ?? "0000-01-01", to: to ?? "9999-12-31" };
  const tests: Test[] = [];
  if (kind !== undefined) tests.push((article) => article.kind === kind);
  if (from !== undefined || to !== undefined) {
    tests.push(({ published }) => published !== null && overlap(published, days));
  }
  if (country !== undefined) {
    tests.push((_, document) => index.namesCountry(document, country.code));
  }
  if (people !== undefined) tests.push((_, document) => people.has(document));
  for (const documents of excluded) tests.push((_, document) => !documents.has(document));
  for (const each of parts?.leftOut ?? []) tests.push(leavesOut(each, index));
  if (tests.length === 0) return undefined;
  return (document) => {
    const article = index.articleAt(document);
    return article !== undefined && tests.every((test) => test(article, document));
  };
}

type Test = (article: Article, document: number) => boolean;

/** Tells of a release whether a filter that leaves out passes it over. */
function leavesOut(each: LeftOut, index: ArticleIndex): Test {
  if (each.filter === "kind") return ({ kind }) => kind !== each.value;
  if (each.filter === "person") {
    const documents = personDocuments(each.value, index);
    return (_, document) => !documents.has(document);
  }
  const code = each.value?.code;
  return (_, document) => code === undefined || !index.namesCountry(document, code);
}

/** A country by the name that NATO uses, however it was written. */
function sayLeftOut(each: LeftOut): { readonly words: string } {
  return { words: each.filter === "country" ? (each.value?.name ?? each.words) : each.words };
}

function readingOf(
  {
    parts,
    understanding,
    found: { total, apart },
  }: { parts: QueryParts; understanding: Understanding; found: Pick<Ranking, "total" | "apart"> },
  index: ArticleIndex,
): QueryReading {
  const { corrections, alsoSearched, unknown } = understanding;
  return {
    words: [...new Set(parts.tokens.map(({ word }) => word))],
    phrases: parts.phrases.map(({ words }) => words),
    excluded: [...parts.excluded, ...parts.leftOut.map(sayLeftOut)].map(({ words }) => words),
    corrections,
    alsoSearched,
    unknown,
    nearest: total > 0 ? [] : unknown.flatMap((word) => nearestSpelling(word, index)),
    apart: apart && sayApart(apart, { parts, understanding }),
  };
}

/** In a longer query some words only help to tell what is asked for. */
const MOST_WORDS_TOGETHER = 4;

function sayApart(
  { held, lacking }: Apart,
  { parts, understanding }: { parts: QueryParts; understanding: Understanding },
): WordsApart | undefined {
  const { words, order, corrections } = understanding;
  if (words < 2 || words > MOST_WORDS_TOGETHER) return undefined;
  const wordAt = (place: number) => {
    const { word = "" } = parts.tokens[order.indexOf(place)] ?? {};
    return corrections.find(({ wrote }) => wrote === word)?.showing ?? word;
  };
  return {
    words: Array.from({ length: words }, (_, place) => wordAt(place)),
    held: held.map(wordAt),
    lacking: lacking.map(wordAt),
  };
}
