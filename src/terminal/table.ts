/** What is written, and what it means. */
export type Row = readonly [left: string, right: string];

/** Two columns, indented, as manuals show options. */
export function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
