import { editDistance } from "../edit-distance.ts";
import { completeCountries, countryByCode, findCountry } from "../gazetteer/countries.ts";
import { foldName } from "../gazetteer/country-names.ts";
import { findPlace } from "../gazetteer/places.ts";
import { cityOf } from "./digest-wording.ts";
import {
  COUNTRY_ZONES,
  RENAMED_ZONES,
  ZONE_CITIES,
  ZONES_OF_WIDE_COUNTRIES,
} from "./zones-table.ts";

/** A zone to offer, under the name that somebody may be typing: `Antwerp`, `Europe/Brussels`. */
export interface NamedZone {
  readonly name: string;
  readonly zone: string;
}

/** Every zone by its own newest name, and UTC. */
const ZONES: readonly string[] = [
  ...Intl.supportedValuesOf("timeZone").map((zone) => RENAMED_ZONES.get(zone) ?? zone),
  "UTC",
].toSorted();

/** Zones that are offered before anything is typed. */
const USUAL_ZONES = ["Europe/Brussels", "Europe/London", "America/New_York", "Europe/Kyiv", "UTC"];

/** Longer than any zone or city. */
const MOST_LETTERS = 80;

/** Every name of a zone, the zone's own first, then its cities. */
const NAMED: readonly NamedZone[] = [
  ...ZONES.map((zone) => ({ name: cityOf(zone), zone })),
  ...[...ZONE_CITIES].flatMap(([zone, cities]) => cities.map((name) => ({ name, zone }))),
];

/** A city of the table leads over a lesser zone of its name: Norfolk is in Virginia. */
const byName: ReadonlyMap<string, string> = new Map(
  [...NAMED, ...ZONES.map((zone) => ({ name: zone, zone }))].map(({ name, zone }) => [
    foldZone(name),
    zone,
  ]),
);

/**
 * Finds the time zone that words name: by its IANA name, also an older one, in any case; by a city; or
 * by a country where all people, or nearly all, live by one time.
 *
 *     europe/brussels, Brussels, Mons, Belgium, CET   → Europe/Brussels
 *     Europe/Kiev                                     → Europe/Kyiv
 *     Washington, EST, US/Eastern                     → America/New_York
 *     UTC+3, GMT +3                                   → Etc/GMT-3 (IANA counts the other way round)
 *     United States, +02:00, UTC+5:30                 → undefined
 *
 * A bare offset is no zone: it would be an hour off for half of the year. Who writes UTC before it
 * means just that.
 */
export function findZone(words: string): string | undefined {
  return findCityZone(words) ?? zoneOfCountry(words);
}

/** The same without countries, for words that may be meant as a topic: `Ukraine` is no zone here. */
export function findCityZone(words: string): string | undefined {
  if (words.length > MOST_LETTERS) return undefined;
  const name = foldZone(words);
  return (
    byName.get(name) ??
    byName.get(name.replace(/ time$/, "")) ??
    offsetZone(words) ??
    formerZone(words) ??
    zoneOfPlace(words)
  );
}

/** Zones to offer while somebody types: names that begin so, then those of which a later word does. */
export function completeZones(typed: string, limit: number): readonly NamedZone[] {
  const start = foldZone(typed);
  if (start === "")
    return USUAL_ZONES.map((zone) => ({ name: cityOf(zone), zone })).slice(0, limit);
  const ranked = NAMED.map((named) => ({ named, rank: rankOf(named, start) }))
    .filter(({ rank }) => rank < NO_RANK)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ named }) => named);
  const ofCountry = completeCountries(typed, limit)
    .flatMap(({ code }) => zonesOfCountry(code))
    .map((zone) => ({ name: cityOf(zone), zone }));
  const offered = [...ranked, ...ofCountry];
  const first = offered.filter(
    ({ zone }, at) => offered.findIndex((each) => each.zone === zone) === at,
  );
  return first.slice(0, limit);
}

/** Names of zones that come close to misspelt words, and the zones of a country that has several. */
export function nearestZones(words: string, limit: number): readonly string[] {
  if (words.length > MOST_LETTERS) return [];
  const several = zonesOfCountry(findCountry(words)?.code ?? "");
  if (several.length > 0) return several.slice(0, limit).map(cityOf);
  const typed = foldZone(words);
  const most = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
  const near = [...NAMED, ...ZONES.map((zone) => ({ name: zone, zone }))]
    .map(({ name }) => ({ name, slips: editDistance(typed, foldZone(name), most) }))
    .filter(({ slips }) => slips <= most)
    .toSorted((one, other) => one.slips - other.slips);
  return [...new Set(near.map(({ name }) => name))].slice(0, limit);
}

/** Makes names comparable: `Europe/Brussels`, `in brussels`. */
function foldZone(words: string): string {
  return foldName(words).replace(/^(?:in|at) /, "");
}

/** Whole hours from UTC, for which IANA has zones that know no summer time. */
function offsetZone(words: string): string | undefined {
  const found = /^(?:utc|gmt) ?(?<sign>[+-]|\u2212) ?0?(?<hours>\d{1,2})(?::?00)?$/iu.exec(
    words.trim(),
  );
  if (found?.groups === undefined) return undefined;
  const isEast = found.groups["sign"] === "+";
  const hours = Number(found.groups["hours"]);
  if (hours === 0) return "UTC";
  return hours > (isEast ? 14 : 12) ? undefined : `Etc/GMT${isEast ? "-" : "+"}${hours}`;
}

/** A name that a zone has had: `US/Eastern`, `Europe/Kiev`. */
function formerZone(words: string): string | undefined {
  if (!/^[a-z]+\/[a-z_/-]+$/i.test(words.trim())) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", {
      timeZone: words.trim(),
    }).resolvedOptions();
    const zone = RENAMED_ZONES.get(timeZone) ?? timeZone;
    return ZONES.includes(zone) ? zone : undefined;
  } catch {
    return undefined;
  }
}

/** Places go by their country's clock; the country itself is none of them. */
function zoneOfPlace(words: string): string | undefined {
  const place = findPlace(words);
  if (place === undefined || place.name === countryByCode(place.country)?.name) return undefined;
  return COUNTRY_ZONES.get(place.country);
}

function zoneOfCountry(words: string): string | undefined {
  return COUNTRY_ZONES.get(findCountry(words)?.code ?? "");
}

function zonesOfCountry(code: string): readonly string[] {
  const one = COUNTRY_ZONES.get(code);
  return one === undefined ? (ZONES_OF_WIDE_COUNTRIES.get(code) ?? []) : [one];
}

const NO_RANK = 4;

function rankOf({ name, zone }: NamedZone, start: string): number {
  const folded = foldZone(name);
  if (folded === start) return 0;
  if (folded.startsWith(start)) return 1;
  if (foldZone(zone).startsWith(start)) return 2;
  return folded.includes(` ${start}`) ? 3 : NO_RANK;
}
