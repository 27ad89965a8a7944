import { hash } from "node:crypto";
import type { Article } from "#core/article.ts";
import type { KeptArticle } from "#core/newsroom/feed-store.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { ArticleRow } from "./tables.ts";

/** What is compared to tell whether an article has changed: all but its long texts, and their digest. */
export const COMPARED = [
  "published_from",
  "published_to",
  "published_reason",
  "kind",
  "origin_file",
  "origin_index",
  "url",
  "text_digest",
] as const satisfies readonly (keyof ArticleRow)[];

/** An article as it is compared. */
export type ArticleHead = Pick<ArticleRow, "id" | (typeof COMPARED)[number]>;

/** Writes an article without its texts. Linear in their length. */
export function headOf(article: Article): ArticleHead {
  const { id, title, paragraphs, published, kind, origin, url } = article;
  return {
    id: keepText(id),
    published_from: published?.from ?? null,
    published_to: published?.to ?? null,
    published_reason: published?.reason ?? null,
    kind,
    origin_file: keepText(origin.file),
    origin_index: origin.index,
    url: url === null ? null : keepText(url),
    text_digest: hash("sha1", JSON.stringify([title, paragraphs])),
  };
}

/** The texts of an article. */
export function textsOf({ title, paragraphs }: Article): Pick<ArticleRow, "title" | "paragraphs"> {
  return { title: keepText(title), paragraphs: JSON.stringify(paragraphs) };
}

/** Tells whether anything of an article differs from what is kept of it. */
export function hasChanged(kept: ArticleHead, now: ArticleHead): boolean {
  return COMPARED.some((column) => kept[column] !== now[column]);
}

/** Reads an article as it is kept, and what became of it. */
export function keptArticleOf(row: ArticleRow): KeptArticle {
  return {
    article: articleOf(row),
    revisedAt: row.revised_at === null ? null : new Date(row.revised_at),
    withdrawnAt: row.withdrawn_at === null ? null : new Date(row.withdrawn_at),
  };
}

function articleOf(row: ArticleRow): Article {
  const { published_from: from, published_to: to, published_reason: reason } = row;
  return {
    id: readKeptText(row.id),
    title: readKeptText(row.title),
    paragraphs: (JSON.parse(row.paragraphs) as unknown[]).map(String),
    published: from === null || to === null || reason === null ? null : { from, to, reason },
    kind: row.kind,
    origin: { file: readKeptText(row.origin_file), index: row.origin_index },
    url: row.url === null ? null : readKeptText(row.url),
  };
}
