import { createHash } from "node:crypto";
import { BOILERPLATE } from "./boilerplate-table.ts";

/** What a site repeats stands at the edges of its pages: so many lines at their beginning and end. */
const FIRST_LINES = 2;
const LAST_LINES = 6;
/** Shorter lines may be anybody’s words: “Thank you.” */
const LEAST_LETTERS = 25;
/** Longer lines are text. */
const MOST_LETTERS = 400;
/** A paragraph that so many pages of one feed share belongs to none of them. */
const PAGES = 3;
/** So many digests are kept of a feed. */
const MOST_KEPT = 200;
const MOST_COUNTED = 20_000;

/**
 * Leaves out the lines that pages say about themselves, and folds the empty ones.
 *
 *     "…", "", "Subscribe to our newsletter to receive the latest news." → "…"
 */
export function cleanText(lines: readonly string[]): string[] {
  const kept = lines.filter(
    (line) => line.length > MOST_LETTERS || !BOILERPLATE.some((pattern) => pattern.test(line)),
  );
  const folded = kept.filter((line, place) => line !== "" || (kept[place - 1] ?? "") !== "");
  while (folded.at(-1) === "") folded.pop();
  return folded;
}

/** Learns what a site repeats on its pages. */
export interface RepeatedLines {
  /** Shows it a page; each page counts once for each of its lines. */
  learn(lines: readonly string[]): void;
  /** Leaves out what three pages have shared. */
  clean(lines: readonly string[]): string[];
  /** What is to be kept until the next run. */
  kept(): readonly string[];
}

/**
 * Makes a memory of repeated lines, with what is known from before.
 *
 *     three pages with “NATO is on WhatsApp” at their end → the line is left out of all that come
 *
 * Only lines of 25 to 400 letters are learnt, from the beginning and the end of a page: what speakers
 * say again and again stays.
 */
export function createRepeatedLines(known: readonly string[]): RepeatedLines {
  const repeated = new Set(known);
  const counts = new Map<string, number>();
  return {
    learn(lines) {
      for (const line of new Set(edgesOf(lines).filter(isLearnt).map(digestOf))) {
        if (counts.size >= MOST_COUNTED) counts.clear();
        const count = (counts.get(line) ?? 0) + 1;
        counts.set(line, count);
        if (count >= PAGES && repeated.size < MOST_KEPT) repeated.add(line);
      }
    },
    clean: (lines) =>
      cleanText(lines.filter((line) => !isLearnt(line) || !repeated.has(digestOf(line)))),
    kept: () => [...repeated],
  };
}

function edgesOf(lines: readonly string[]): readonly string[] {
  const full = lines.filter(Boolean);
  return [...full.slice(0, FIRST_LINES), ...full.slice(FIRST_LINES).slice(-LAST_LINES)];
}

function isLearnt(line: string): boolean {
  return line.length >= LEAST_LETTERS && line.length <= MOST_LETTERS;
}

function digestOf(line: string): string {
  return createHash("sha256").update(line.toLowerCase()).digest("hex").slice(0, 12);
}
