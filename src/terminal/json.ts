import type { Answer, DigestView, EditionAnswer, Hit } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import { plainText } from "#core/plain-text.ts";
import { plainWords } from "#core/rich-text.ts";
import type { QueryReading, SearchQuery, SearchResult } from "#core/search/query.ts";

/** What `--json` writes: the shapes that programs rely on, one object for one question. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * An article without its text. Days are `YYYY-MM-DD`. One that its publisher changed or took away has
 * a `mark` besides: `updated` or `withdrawn`.
 */
export function articleJson({ id, title, published, kind, origin, url, mark }: Article): Json {
  const days = published && { from: published.from, to: published.to };
  const became = mark === undefined ? {} : { mark };
  return { id, title, published: days, kind, origin: { ...origin }, url, ...became };
}

/** All articles: `{"articles": [Article]}`. */
export function articlesJson(articles: readonly Article[]): Json {
  return { articles: articles.map(articleJson) };
}

/** What a search found, and how it was understood: `{"total", "hits": [Hit], "query": {…}}`. */
export function searchJson(query: SearchQuery, { total, hits, reading }: SearchResult): Json {
  return { total, hits: hits.map(hitJson), query: queryJson(query, reading) };
}

/** The same for a question that holds no word, or could not be read. */
export function emptySearchJson(asked: string, error?: string): Json {
  const nothing = { total: 0, hits: [], query: queryJson({ words: asked }, NOTHING_READ) };
  return error === undefined ? nothing : { ...nothing, error };
}

const NOTHING_READ: QueryReading = {
  words: [],
  phrases: [],
  excluded: [],
  corrections: [],
  alsoSearched: [],
  unknown: [],
  nearest: [],
  apart: undefined,
};

function queryJson(query: SearchQuery, reading: QueryReading): Json {
  const { words, country, person, kind, from, to } = query;
  const filters = {
    country: country?.code ?? null,
    person: person ?? null,
    kind: kind ?? null,
    from: from ?? null,
    to: to ?? null,
  };
  return { asked: words, ...reading, filters };
}

/**
 * Any other answer: `{"total", "hits"}`, `{"article"}` with all its paragraphs, `{"picture"}` as data,
 * `{"edition"}`, `{"digests"}` with moments in ISO 8601, or `{"commands"}`; the same shape where nothing
 * was found. `text` is the answer as a person reads it.
 */
export function answerJson(command: string, answer: Answer): Json {
  const text = plainText(answer);
  if (command === "map")
    return { picture: answer.kind === "picture" ? answer.picture : null, text };
  switch (answer.kind) {
    case "hits":
      return { total: answer.total, hits: answer.hits.map(hitJson), text };
    case "visits":
      return { visits: answer.rows.map(({ visit }) => visit), text };
    case "article": {
      const { article } = answer;
      return { article: { ...articleJson(article), paragraphs: article.paragraphs }, text };
    }
    case "picture":
      return { picture: answer.picture, text };
    case "help":
      return { commands: answer.entries, text };
    case "edition":
      return { edition: editionJson(answer), text };
    case "settings":
      return { digests: answer.digests.map(digestJson), text };
    case "notice":
      return command === "article" ? { article: null, text } : { total: 0, hits: [], text };
  }
}

/** An edition, with its articles without text. */
function editionJson(edition: EditionAnswer): Json {
  const { heading, day, remark, about, total, more, schedule, sections } = edition;
  return {
    heading,
    day,
    remark: plainWords(remark),
    about,
    total,
    more,
    schedule,
    sections: sections.map(({ visits, items, heading: title }) => ({
      heading: title,
      visits: visits.map(({ visit }) => visit),
      items: items.map(({ article, summary, alike }) => ({
        article: articleJson(article),
        summary,
        alike: alike.map(articleJson),
      })),
    })),
  };
}

/** A digest without its buttons. */
function digestJson({ name, about, schedule, facts, next, last }: DigestView): Json {
  return { name, about, schedule, facts: facts.map(plainWords), next, last };
}

/** A hit, with its article without text. */
export function hitJson({ article, score, snippet, marks }: Hit): Json {
  return { article: articleJson(article), score, snippet, marks };
}
