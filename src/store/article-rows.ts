import { hash } from "node:crypto";
import type { Article } from "#core/article.ts";
import { keepText } from "./kept-text.ts";
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
