import type {
  HeaderBlock,
  KnownBlock,
  RichTextBlock,
  RichTextElement,
  RichTextList,
  RichTextQuote,
  RichTextSection,
} from "@slack/types";
import type { RichText } from "#core/rich-text.ts";
import { LIMITS, UNDOCUMENTED } from "./limits.ts";
import { cutElements, plainText, richText, styled, wordsOf, type WordElement } from "./markup.ts";

/** Words, and what they rest on: it stands below them, with a bar at its side. */
export interface Passage {
  readonly words: readonly WordElement[];
  readonly quote?: readonly WordElement[];
}

/** One paragraph; a dash where there are no words. */
export function paragraph(words: readonly WordElement[]): RichTextBlock {
  return passages([{ words }]);
}

/** Passages in one block; those that it has no room for are left out. */
export function passages(all: readonly Passage[]): RichTextBlock {
  const elements: (RichTextSection | RichTextQuote)[] = [];
  let left = UNDOCUMENTED.richText;
  const add = (type: (typeof elements)[number]["type"], words: readonly WordElement[]) => {
    const shown = cutElements(words, left);
    left -= lengthOf(shown);
    if (shown.length > 0) elements.push({ type, elements: shown });
  };
  for (const { words, quote = [] } of all) {
    add("rich_text_section", words);
    add("rich_text_quote", quote);
  }
  if (elements.length === 0) add("rich_text_section", styled("–"));
  return { type: "rich_text", elements };
}

/** Lines with a bullet each, under a heading where there is one; they must fit into one block. */
export function bullets(
  heading: readonly WordElement[],
  lines: readonly (readonly WordElement[])[],
): RichTextBlock {
  const head: RichTextSection[] =
    heading.length === 0 ? [] : [{ type: "rich_text_section", elements: [...heading] }];
  const list: RichTextList = {
    type: "rich_text_list",
    style: "bullet",
    elements: lines.map((words) => ({ type: "rich_text_section", elements: [...words] })),
  };
  return { type: "rich_text", elements: [...head, list] };
}

/** Large words on a line of their own. */
export function header(words: string): HeaderBlock {
  return { type: "header", text: plainText(words, LIMITS.headerText) };
}

/** Small grey words; nothing at all for no words. */
export function context(words: string, limit: number = LIMITS.textObject): KnownBlock[] {
  if (words.trim() === "") return [];
  return [{ type: "context", elements: [plainText(words, limit)] }];
}

/** Rows with a fine line between them, as Slack itself parts what a search finds. */
export function divided(rows: readonly KnownBlock[]): KnownBlock[] {
  return rows.flatMap((row, n) => (n === 0 ? [row] : [{ type: "divider" as const }, row]));
}

/** Sentences, each on a line of its own. */
export function drawLines(lines: readonly RichText[]): WordElement[] {
  return lines.flatMap((line, n) => [...styled(n === 0 ? "" : "\n"), ...richText(line)]);
}

/** The first blocks that are not too long all together. */
export function withinLength(blocks: readonly KnownBlock[]): KnownBlock[] {
  let length = 0;
  return blocks.filter((block) => {
    length += wordsIn(block);
    return length <= UNDOCUMENTED.allBlocks;
  });
}

/** How many characters of rich text a block holds. */
export function wordsIn(block: KnownBlock): number {
  const parts = block.type === "rich_text" ? block.elements : [];
  return parts.reduce(
    (sum, part) =>
      part.type === "rich_text_list"
        ? part.elements.reduce((all, { elements }) => all + lengthOf(elements), sum)
        : sum + lengthOf(part.elements),
    0,
  );
}

/** How many characters elements hold together. */
export function lengthOf(elements: readonly RichTextElement[]): number {
  return elements.reduce((sum, element) => sum + wordsOf(element).length, 0);
}
