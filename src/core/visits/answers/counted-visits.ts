import { listed } from "#core/wording.ts";
import { numberWord, sayCounted } from "#core/number-words.ts";
import { placeOf } from "./visits-asked.ts";
import type { Visit } from "#core/visits/visit.ts";

/** More names than these are counted and not listed. */
export const MOST_LISTED = 8;

/** The first names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  const named = names.slice(0, MOST_LISTED);
  return listed(more > 0 ? [...named, `${numberWord(more)} more`] : named, "and");
}

/** `two visits`, `14 visits, one of them announced`. */
export function countVisits(visits: readonly Visit[]): string {
  return `${sayCounted(visits.length, "visit")}${announcedOf(visits)}`;
}

/** How many of the visits are but announced, after a comma; empty where none is. */
export function announcedOf(visits: readonly Visit[]): string {
  const announced = visits.filter(({ status }) => status === "planned").length;
  if (announced === 0) return "";
  if (announced === visits.length) return ", announced";
  return `, ${numberWord(announced)} of them announced`;
}

/** Where visits went, each place once: countries, and NATO Headquarters for who was received there. */
export function countriesOf(visits: readonly Visit[]): readonly string[] {
  return [...new Set(visits.map(placeOf))];
}

/** `once`, `twice`, `three times`. */
export function timesWord(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${numberWord(count)} times`;
}

/**
 * Names from visits, those that are sure first and those from mere announcements behind, marked:
 * `Aleksandar Vučić and Ana Brnabić; announced: Vjosa Osmani-Sandriu`.
 */
export function certainFirst<Told extends Visit>(
  visits: readonly Told[],
  namesOf: (visits: readonly Told[]) => readonly string[],
): string {
  const { certain, announced } = sortedBySureness(visits, namesOf);
  if (announced.length === 0) return someOf(certain);
  const marked = `announced: ${someOf(announced)}`;
  return certain.length === 0 ? marked : `${someOf(certain)}; ${marked}`;
}

/** The names that some visit proves which is more than announced, and the others. */
function sortedBySureness<Told extends Visit>(
  visits: readonly Told[],
  namesOf: (visits: readonly Told[]) => readonly string[],
): { readonly certain: readonly string[]; readonly announced: readonly string[] } {
  const certain = new Set(namesOf(visits.filter(({ status }) => status !== "planned")));
  const planned = new Set(namesOf(visits.filter(({ status }) => status === "planned")));
  return { certain: [...certain], announced: [...planned].filter((name) => !certain.has(name)) };
}
