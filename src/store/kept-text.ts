/** Half a surrogate pair and NUL are no text for a database; quotation marks tell what is JSON. */
const UNFIT = /^"|[\0\p{Surrogate}]/u;

/**
 * Writes a text so that every database keeps it to the letter: as it is, or else as JSON.
 *
 *     NATO’s summit   → NATO’s summit
 *     "Summit" over   → "\"Summit\" over"
 */
export function keepText(text: string): string {
  return UNFIT.test(text) ? JSON.stringify(text) : text;
}

/** Reads a text that was written by `keepText`. */
export function readKeptText(kept: string): string {
  return kept.startsWith('"') ? String(JSON.parse(kept)) : kept;
}
