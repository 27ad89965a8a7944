import type { Article } from "#core/article.ts";
import { createArticleIndex, type ArticleIndex } from "#core/search/article-index.ts";
import { createArticleSearch } from "#core/search/article-search.ts";

/** An article that has what a test says of it, and else nothing. */
export function makeArticle(parts: Partial<Article> & Pick<Article, "id">): Article {
  return {
    title: "",
    paragraphs: [],
    published: null,
    kind: "news",
    origin: { file: "made.jsonl", index: 0 },
    url: null,
    ...parts,
  };
}

/** An article of one paragraph; its id is its place among its fellows. */
export function makeArticles(texts: readonly string[]): Article[] {
  return texts.map((text, place) => makeArticle({ id: String(place), paragraphs: [text] }));
}

/** An index of articles, or of texts that become one each. */
export function makeIndex(articles: readonly (Article | string)[]): ArticleIndex {
  const index = createArticleIndex();
  for (const [place, article] of articles.entries()) {
    index.put(
      typeof article === "string"
        ? makeArticle({ id: String(place), paragraphs: [article] })
        : article,
    );
  }
  return index;
}

/** The ids of the articles that a query finds in an index, the best first. */
export function findIn(index: ArticleIndex, words: string): string[] {
  const { hits } = createArticleSearch(index).search({ words }, { offset: 0, limit: 1000 });
  return hits.map(({ article }) => article.id);
}
