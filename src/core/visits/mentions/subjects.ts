import type { Figure } from "./cast.ts";
import { ACTOR, PLACE } from "./marks.ts";

const TITLE_OF_SEVERAL =
  /\b(?:[Mm]inisters|[Pp]residents of|Presidents|Ambassadors|Commanders|Chiefs of Defen[cs]e)\b/;

/**
 * Leaves out an office in the plural where those who hold it are named after it.
 *
 *     the Foreign Ministers of Latvia and Estonia, ◉ and ◉, visited ◆   → the two, not the office
 */
export function withoutSharedOffice(figures: readonly Figure[]): readonly Figure[] {
  const named = figures.filter(({ kind, isUnnamed }) => kind === "person" && !isUnnamed);
  // “◉, Deputy Assistant Secretary General for … and NATO Special Representative for …” holds both.
  if (named.length === 1)
    return figures.filter(
      ({ kind, isUnnamed, isNato }) => kind !== "person" || !(isUnnamed && isNato),
    );
  if (named.length < 2) return figures;
  return figures.filter(({ kind, name }) => kind === "person" || !TITLE_OF_SEVERAL.test(name));
}

const GAPPED = new RegExp(
  `^ (?:the|a|an|his|her|its) [^;:]*?,? and (?<who>${ACTOR}) (?:the|a|an|his|her|its) [^;:]*?\\bat (?:the )?${PLACE}`,
  "u",
);

/**
 * Finds who shares a verb that is said only once.
 *
 *     ◉ planted a tree, and ◉ a rose, at ◆   → the second
 */
export function gappedSubject(clause: string): string {
  if (!clause.includes(" and ")) return "";
  return GAPPED.exec(clause)?.groups?.["who"] ?? "";
}
