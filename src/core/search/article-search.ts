import type { Article } from "../article.ts";
import type { Hit } from "../answer.ts";
import { overlap } from "../day.ts";
import { cutToFit } from "../truncate.ts";
import type { ArticleIndex } from "./article-index.ts";
import { documentsWith, understand, type Understanding } from "./concepts.ts";
import { nearestSpelling } from "./corrections.ts";
import { nearestPeople, personDocuments } from "./person-filter.ts";
import {
  asksByFilters,
  readQuery,
  type QueryParts,
  type QueryReading,
  type SearchFilters,
  type SearchQuery,
  type SearchResult,
  type Window,
} from "./query.ts";
import { createRanker } from "./ranking.ts";
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
        return { total, hits, reading: readingOf({ parts, understanding, total }, index) };
      }
      const { ranked, total } = rank({ understanding, keep, most: offset + limit });
      const worths = new Map(
        understanding.concepts.flatMap(({ terms, worth }) => terms.map((term) => [term, worth])),
      );
      const hits = ranked.slice(offset).flatMap(({ document, score }): Hit[] => {
        const article = index.articleAt(document);
        if (article === undefined) return [];
        const { text, marks } = cutSnippet(article, document, { worths, index });
        return [{ article, score, snippet: text, marks }];
      });
      return { total, hits, reading: readingOf({ parts, understanding, total }, index) };
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
      if (query.words === "") {
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
  const tests: ((article: Article, document: number) => boolean)[] = [];
  if (kind !== undefined) tests.push((article) => article.kind === kind);
  if (from !== undefined || to !== undefined) {
    tests.push(({ published }) => published !== null && overlap(published, days));
  }
  if (country !== undefined) {
    tests.push((_, document) => index.namesCountry(document, country.code));
  }
  if (people !== undefined) tests.push((_, document) => people.has(document));
  for (const documents of excluded) tests.push((_, document) => !documents.has(document));
  if (tests.length === 0) return undefined;
  return (document) => {
    const article = index.articleAt(document);
    return article !== undefined && tests.every((test) => test(article, document));
  };
}

function readingOf(
  {
    parts,
    understanding,
    total,
  }: { parts: QueryParts; understanding: Understanding; total: number },
  index: ArticleIndex,
): QueryReading {
  const { corrections, alsoSearched, unknown } = understanding;
  return {
    words: [...new Set(parts.tokens.map(({ word }) => word))],
    phrases: parts.phrases.map(({ words }) => words),
    excluded: parts.excluded.map(({ words }) => words),
    corrections,
    alsoSearched,
    unknown,
    nearest: total > 0 ? [] : unknown.flatMap((word) => nearestSpelling(word, index)),
  };
}
