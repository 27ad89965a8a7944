import type { ArticleKind } from "#core/article.ts";
import type { RawItem } from "./dump.ts";
import { tellKind } from "./kind.ts";

/** What a release says, before its date and its id are known. */
export interface ParsedText {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly kind: ArticleKind;
}

/**
 * Reads a raw item's title, its paragraphs and its kind. A blank line parts paragraphs; lines without
 * one between them, as in a list, stay lines of one paragraph.
 *
 *     "Good morning.", "I’m looking forward …", "", "The most urgent …"
 *         → ["Good morning.\nI’m looking forward …", "The most urgent …"]
 */
export function parseArticle(item: RawItem & { readonly kind?: ArticleKind }): ParsedText {
  const paragraphs = joinLines(item.body);
  const { title } = item;
  return { title, paragraphs, kind: item.kind ?? tellKind({ title, paragraphs }) };
}

function joinLines(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let block: string[] = [];
  for (const line of [...lines, ""]) {
    if (line !== "") {
      block.push(line);
    } else if (block.length > 0) {
      paragraphs.push(block.join("\n"));
      block = [];
    }
  }
  return paragraphs;
}
