const ELLIPSIS = "…";
/** What is taken where the limit is shorter than one letter, so that the splitting ends. */
const WHOLE_PAIR = 2;

/**
 * Cuts a text to at most `limit` UTF-16 units, at a word's end where one is near, and marks the cut.
 * Never leaves half a surrogate pair; a text that fits stays as it is.
 *
 *     cutToFit("NATO Military Committee visits Finland", 24) → "NATO Military Committee…"
 */
export function cutToFit(text: string, limit: number): string {
  if (text.length <= limit) return text;
  if (limit < 1) return "";
  return text.slice(0, cutPoint(text, limit - ELLIPSIS.length)).trimEnd() + ELLIPSIS;
}

/**
 * Splits a text into parts of at most `limit` units each: after a sentence where that leaves a part
 * at least half full, else after a word, else where it must. Only white space is lost at the cuts.
 */
export function splitToFit(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = sentenceEnd(rest, limit) ?? (cutPoint(rest, limit) || WHOLE_PAIR);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest !== "") parts.push(rest);
  return parts;
}

/**
 * Lays paragraphs out on pages of at most `limit` units, counting `gap` units between two of them.
 * A paragraph is split only where it alone is longer than a page.
 */
export function paginate(
  paragraphs: readonly string[],
  { limit, gap }: { readonly limit: number; readonly gap: number },
): string[][] {
  const pages: string[][] = [];
  let size = Infinity;
  for (const part of paragraphs.flatMap((paragraph) => splitToFit(paragraph, limit))) {
    const page = pages.at(-1);
    if (page !== undefined && size + gap + part.length <= limit) {
      page.push(part);
      size += gap + part.length;
    } else {
      pages.push([part]);
      size = part.length;
    }
  }
  return pages;
}

function sentenceEnd(text: string, limit: number): number | undefined {
  let last: number | undefined;
  for (const { index, 0: found } of text.slice(0, limit + 1).matchAll(/[.!?…]["”’)]*\s/g)) {
    const end = index + found.length - 1;
    if (end <= limit && end >= limit / 2) last = end;
  }
  return last;
}

function cutPoint(text: string, limit: number): number {
  const space = text.lastIndexOf(" ", limit);
  if (space > limit / 2) return space;
  const unit = text.charCodeAt(limit - 1);
  const splitsPair = unit >= 0xd8_00 && unit <= 0xdb_ff;
  return Math.max(splitsPair ? limit - 1 : limit, 0);
}
