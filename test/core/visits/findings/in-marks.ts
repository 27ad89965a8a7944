import { markOf, type MarkKind } from "#core/visits/mentions/marks.ts";

const KINDS: Readonly<Record<string, MarkKind>> = {
  "◉": "actor",
  "◆": "place",
  "▣": "day",
  "◈": "people",
  "◇": "event",
};

/** Puts marks in the place of their signs; each sign of a kind is another: “◉ met ◉” has two. */
export function inMarks(example: string): string {
  const seen = new Map<MarkKind, number>();
  return example.replace(/[◉◆▣◈◇]/gu, (sign) => {
    const kind = KINDS[sign];
    if (kind === undefined) return sign;
    const index = seen.get(kind) ?? 0;
    seen.set(kind, index + 1);
    return markOf(kind, index);
  });
}
