import { isDeepStrictEqual } from "node:util";
import type { Article } from "#core/article.ts";
import { mergeDuplicates } from "#core/newsroom/copies/joining.ts";
import type { KeptArticle, KeptArticles } from "#core/newsroom/feed-store.ts";

/**
 * The article as it is shown: with a mark where its publisher changed it or took it away.
 *
 *     {article, revisedAt: 30 May, withdrawnAt: null} → article, marked “updated”
 */
export function markArticle({ article, revisedAt, withdrawnAt }: KeptArticle): Article {
  if (withdrawnAt !== null) return { ...article, mark: "withdrawn" };
  return revisedAt === null ? article : { ...article, mark: "updated" };
}

/** Tells whether an article is shown just as it is kept. */
export function isKeptAs(kept: KeptArticle, shown: Article | undefined): boolean {
  if (shown === undefined) return false;
  const { article, revisedAt, withdrawnAt } = kept;
  return isDeepStrictEqual(markArticle({ article, revisedAt, withdrawnAt }), shown);
}

/** Reads all articles that came by feeds, in the order they came. */
export async function readKept(articles: KeptArticles): Promise<Article[]> {
  const kept: Article[] = [];
  for await (const some of articles.ofFeeds()) for (const one of some) kept.push(markArticle(one));
  return kept;
}

/**
 * Puts the articles of files and of feeds together: a release that both have is one article, the
 * fuller of the two; one that its publisher changed or took away is as the feed last showed it. Of what
 * is kept from a file, that file itself tells better.
 */
export function joinKept(ofFiles: readonly Article[], kept: readonly Article[]): Article[] {
  const inFiles = new Map(ofFiles.map((article) => [article.id, article]));
  const ofFeeds = kept.map((one) => {
    const own = inFiles.get(one.id);
    if (own === undefined || own.origin.file !== one.origin.file) return one;
    return one.mark === "withdrawn" ? { ...own, mark: one.mark } : own;
  });
  const marked = new Map(ofFeeds.filter(({ mark }) => mark).map((one) => [one.id, one]));
  return mergeDuplicates([...ofFiles, ...ofFeeds]).map((one) => marked.get(one.id) ?? one);
}
