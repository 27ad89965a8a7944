/** The lines that were asked, and where in them the reader stands; kept by the page alone. */
export interface History {
  readonly lines: readonly string[];
  /** Counted from the oldest; as many as there are lines where a new line is being typed. */
  readonly at: number;
  /** The new line as far as it was typed. */
  readonly draft: string;
}

export const NO_HISTORY: History = { lines: [], at: 0, draft: "" };

/** Adds a line that was asked; the same line twice in a row is kept once. */
export function remember({ lines }: History, line: string): History {
  const all = lines.at(-1) === line ? lines : [...lines, line];
  return { lines: all, at: all.length, draft: "" };
}

/**
 * Goes one line back (-1) or on (1), and yields the line there; `undefined` where there is none.
 *
 *     after asking "latest": step(history, -1, "sear") → "latest", and on again → "sear"
 */
export function step(
  history: History,
  by: -1 | 1,
  typed: string,
): readonly [History, string] | undefined {
  const { lines, at } = history;
  const to = at + by;
  if (to < 0 || to > lines.length) return undefined;
  const draft = at === lines.length ? typed : history.draft;
  return [{ lines, at: to, draft }, lines[to] ?? draft];
}
