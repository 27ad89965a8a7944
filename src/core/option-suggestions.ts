import type { Core } from "./core.ts";
import type { Day } from "./day.ts";
import { readTimeOfDay, sayTimeOfDay } from "./digest/time-of-day.ts";
import type { NamedZone } from "./digest/zones.ts";
import type { Country } from "./gazetteer/countries.ts";
import { REGIONS } from "./gazetteer/regions.ts";

/* What is offered while the value of an option is typed. */

/** A value to offer while somebody types; `value` reads back as what `label` shows. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** The values of which a word begins as typed. */
export function holding(typed: string, values: readonly string[]): Suggestion[] {
  const spaced = (words: string) => ` ${words.trim().toLowerCase().replaceAll("-", " ")}`;
  return values.filter((value) => spaced(value).includes(spaced(typed))).map(asSuggestion);
}

/** NATO Headquarters, the places that known visits name, newest first, and the regions. */
export function placesToOffer(core: Core): string[] {
  const visited = core.knownVisits().flatMap(({ places }) => places);
  return [...new Set(["NATO Headquarters", ...visited, ...REGIONS.map(({ name }) => name)])];
}

/** A value that is shown as it is. */
export function asSuggestion(value: string): Suggestion {
  return { label: value, value };
}

/** A country by the name that NATO uses. */
export function countrySuggestion({ name }: Country): Suggestion {
  return asSuggestion(name);
}

/** What was typed, if it can be read, and the hours that begin so. */
export function timeSuggestions(typed: string): Suggestion[] {
  const hours = Array.from({ length: 24 }, (_, hour) => sayTimeOfDay((hour + 6) % 24, 0));
  const read = readTimeOfDay(typed);
  const like = hours.filter((hour) => hour.startsWith(typed.trim()));
  return [...new Set([...(read === undefined ? [] : [read]), ...like])].map(asSuggestion);
}

/** The words, and the months of the newest two years that are known, that begin as typed. */
export function daySuggestions(typed: string, newest: Day): Suggestion[] {
  const year = Number(newest.slice(0, 4));
  const words = ["today", "yesterday", "this week", "last week", "this month", "last month"];
  const months = [year, year - 1].flatMap((each) => [
    String(each),
    ...Array.from({ length: 12 }, (_, month) => `${each}-${String(12 - month).padStart(2, "0")}`),
  ]);
  return [...words, ...months.filter((month) => month <= newest)]
    .filter((each) => each.startsWith(typed.trim().toLowerCase()))
    .map(asSuggestion);
}

/** A city with its zone, so that its reader knows what is set: `Antwerp – Europe/Brussels`. */
export function zoneSuggestion({ name, zone }: NamedZone): Suggestion {
  return { label: name === zone ? zone : `${name} – ${zone}`, value: zone };
}
