import { FeedError } from "#core/errors.ts";
import type { FeedContent, ListedItem } from "./feed-content.ts";
import { readFeed, type Source } from "./reading.ts";

/* Reads the documents that it is sent, one after the other, beside the process that answers people. */

/**
 * What came of a document. Its items come as JSON in UTF-8, some hundred kilobytes each, so that whoever
 * reads them can let others have their turn in between.
 */
export type Reading =
  | { readonly content: FeedContent; readonly items: readonly Uint8Array[] }
  | { readonly fault: string };

/** So many letters of JSON take a thousandth of a second to read. */
const SLICE_LETTERS = 100_000;

process.on("message", (source: Source) => {
  process.send?.(read(source));
});

function read(source: Source): Reading {
  try {
    const content = readFeed(source);
    return { content: { ...content, items: [] }, items: slicesOf(content.items) };
  } catch (error) {
    if (error instanceof FeedError) return { fault: error.message };
    throw error;
  }
}

function slicesOf(items: readonly ListedItem[]): Uint8Array[] {
  const slices: Uint8Array[] = [];
  let pieces: string[] = [];
  let letters = 0;
  for (const item of items) {
    const piece = JSON.stringify(item);
    pieces.push(piece);
    letters += piece.length;
    if (letters < SLICE_LETTERS) continue;
    slices.push(encode(pieces));
    pieces = [];
    letters = 0;
  }
  return pieces.length === 0 ? slices : [...slices, encode(pieces)];
}

function encode(pieces: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`[${pieces.join(",")}]`);
}
