import MiniSearch from "minisearch";
import { DatabaseSync } from "node:sqlite";
import type { Article } from "#core/article.ts";
import { createCore } from "#core/core.ts";

/** A search engine as the benchmark sees it: built from articles, it finds the best five. */
export type Engine = (articles: readonly Article[]) => (query: string) => number;

/** As many as a page of an answer shows. */
const HITS = 5;

/** The engines that are measured beside each other, ours first. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  nato(articles) {
    const core = createCore({ articles });
    return (words) => core.search({ words }, { offset: 0, limit: HITS }).hits.length;
  },
  minisearch(articles) {
    const engine = new MiniSearch({
      fields: ["title", "body"],
      searchOptions: { boost: { title: 3 }, fuzzy: 0.2 },
    });
    engine.addAll(
      articles.map(({ title, paragraphs }, id) => ({ id, title, body: paragraphs.join("\n") })),
    );
    return (words) => engine.search(words).slice(0, HITS).length;
  },
  "sqlite-fts5"(articles) {
    const database = new DatabaseSync(":memory:");
    database.exec(
      "create virtual table article using fts5(title, body, tokenize = 'porter unicode61')",
    );
    const insert = database.prepare("insert into article values (?, ?)");
    database.exec("begin");
    for (const { title, paragraphs } of articles) insert.run(title, paragraphs.join("\n"));
    database.exec("commit");
    const find = database.prepare(
      `select title, snippet(article, 1, '[', ']', '…', 30) from article
       where article match ? order by bm25(article, 3.0, 1.0) limit ${HITS}`,
    );
    return (words) => {
      const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
      return find.all(terms.map((term) => `"${term}"`).join(" OR ")).length;
    };
  },
};
