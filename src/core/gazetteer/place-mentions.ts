import { readMention, type Reading } from "./country-lookalikes.ts";
import { SHARED_NAMES } from "./country-table.ts";
import { createNameFinder, type FoundName } from "./name-finder.ts";
import { levelText } from "./level-text.ts";
import {
  eventAt,
  isListedAfter,
  isPlaceHere,
  isProvinceList,
  unlistedPlaceBefore,
} from "./place-lookalikes.ts";
import { soughtPlaces, type PlaceMeaning } from "./place-names.ts";

/** A country, a place or a region where a text names it. */
export interface PlaceMention {
  /** The name as the text spells it. */
  readonly words: string;
  /** The usual English name of a place or region; the words themselves for countries. */
  readonly name: string;
  /** Offsets in the text: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** A "city" is also a base, an island or a province: whatever lies inside one country. */
  readonly kind: PlaceMeaning["kind"];
  /** ISO 3166-1 alpha-2, Kosovo XK; `undefined` for a region of several countries. */
  readonly country: string | undefined;
  /** The country alone, or all of the region's. */
  readonly codes: readonly string[];
  /** Whether the name is part of a summit's, a treaty's or a conference's. */
  readonly isEventName: boolean;
  /** That longer name: "Washington Summit", "Munich Security Conference". */
  readonly event: string | undefined;
}

/**
 * Finds the countries, places and regions that a text names, in the order in which they stand.
 *
 *     "… the NATO Summit in Vilnius, Lithuania"   → Vilnius (city, LT), Lithuania (country)
 *     "… preparations for the Washington Summit"  → Washington (city, US), isEventName
 *     "… met at NATO Headquarters Sarajevo"       → NATO Headquarters Sarajevo (nato-headquarters, BA)
 *     "… split in two"                            → none
 *
 * Of several names that begin together the longest counts. What looks like a country and is none is
 * left out, as `countriesIn` does; a place whose name is also a word or a person's (Nice, Split,
 * Austin) counts after a preposition or before its country alone. An unlisted place counts where the
 * text itself says its country ("in Blatno, Czech Republic"). About 6,000 articles of 300 words a
 * second.
 */
export function placesIn(text: string): readonly PlaceMention[] {
  const { plain, offsetOf } = levelText(text);
  const found = withReadings(plain);
  const seen = Map.groupBy(found, ({ name }) => name);
  const kept = found.filter((one) => isNamed(one, seen.get(one.name) ?? []));
  const countries = new Set(
    kept.filter(({ meaning }) => meaning.kind !== "city").map(({ meaning }) => meaning.country),
  );
  const around = { text, plain, offsetOf, countries };
  return kept.flatMap((one, at) => {
    const mention = toMention(around, one, kept[at + 1]);
    const isState = one.meaning.isProvince === true;
    const isPlain = (isState || one.meaning.kind === "country") && mention.country !== undefined;
    const unlisted = isPlain ? unlistedPlaceBefore(plain, one) : undefined;
    if (unlisted === undefined || unlisted.start < (kept[at - 1]?.end ?? 0)) return [mention];
    const meaning = { kind: "city", country: mention.country ?? "" } as const;
    return [toMention(around, { name: "", meaning, ...unlisted }), mention];
  });
}

type Found = FoundName<PlaceMeaning>;
type Read = Found & { readonly reading: Reading };

function withReadings(plain: string): readonly Read[] {
  const found: Read[] = [];
  let place: Found | undefined;
  for (const one of findNames(plain)) {
    if (one.meaning.country === "") continue;
    const isListed =
      one.meaning.isDoubtful && place !== undefined && isListedAfter(plain, place, one);
    const reading = isListed ? "country" : readingOf(plain, one);
    if (reading === "country") place = one;
    found.push({ ...one, reading });
  }
  return found;
}

const COUNTRY_KIND = { city: "city", country: "name", demonym: "demonym" } as const;

function readingOf(plain: string, found: Found): Reading {
  const { kind, isDoubtful = false } = found.meaning;
  if (kind === "nato-headquarters") return "country";
  if (kind === "region-name") return plain.startsWith(" of ", found.end) ? "other" : "country";
  if (isDoubtful && !isPlaceHere(plain, found)) return "person";
  if (kind === "city" && isInName(plain, found)) return "person";
  const reading = readMention(plain, { ...found, kind: COUNTRY_KIND[kind] });
  return kind === "city" && reading !== "person" ? "country" : reading;
}

/** “Marie-Doha” is a first name; “Paris-Berlin” are two places. */
function isInName(plain: string, { start }: Found): boolean {
  const first = /\b[A-Z][a-z]+(?=-$)/.exec(plain.slice(Math.max(0, start - 20), start))?.[0];
  return first !== undefined && findNames(first).next().done === true;
}

/** Decides, with the same name's other mentions in the text, whether a mention names a country. */
function isNamed({ meaning, reading }: Read, same: readonly Read[]): boolean {
  if (meaning.kind === "city" || meaning.kind === "region-name") return reading === "country";
  if (same.some((other) => other.reading === "state")) return false;
  return reading === "country" || (reading === "bare" && !same.some(isPerson));
}

function isPerson({ reading }: Read): boolean {
  return reading === "person";
}

interface Surroundings {
  readonly text: string;
  readonly plain: string;
  readonly offsetOf: (at: number) => number;
  /** The countries that the text names otherwise than by a city. */
  readonly countries: ReadonlySet<string>;
}

function toMention(around: Surroundings, found: Found, next?: Found): PlaceMention {
  const { text, plain, offsetOf } = around;
  const { meaning } = found;
  const start = offsetOf(found.start);
  const end = offsetOf(found.end);
  const words = text.slice(start, end);
  const country = meaning.codes === undefined ? countryOf(around, found, next) : undefined;
  const named = meaning.kind === "city" ? eventAt(plain, found) : undefined;
  const event = meaning.isEvent ? found : named;
  return {
    words,
    name: meaning.name ?? words,
    start,
    end,
    kind: meaning.kind,
    country,
    codes: country === undefined ? (meaning.codes ?? []) : [country],
    isEventName: event !== undefined,
    event: event === undefined ? undefined : text.slice(offsetOf(event.start), offsetOf(event.end)),
  };
}

function countryOf({ plain, countries }: Surroundings, found: Found, next?: Found): string {
  const { country, others = [], kind } = found.meaning;
  const shared = SHARED_NAMES[country];
  if (shared !== undefined) return countries.has(shared[1]) ? shared[1] : shared[0];
  if (kind !== "city") return country;
  if (next !== undefined && /^, (?:the )?$/.test(plain.slice(found.end, next.start))) {
    const within = next.meaning;
    if (within.isProvince || others.includes(within.country)) return within.country;
    if (within.kind === "country" && !isProvinceList(plain, next.end)) return within.country;
  }
  const other = others.find((code) => countries.has(code));
  return other === undefined || countries.has(country) ? country : other;
}

const findNames = createNameFinder(soughtPlaces());
