import {
  NO_COUNTRIES,
  readMention,
  type CountryMention,
  type Reading,
} from "./country-lookalikes.ts";
import { withPlurals, withoutAccents } from "./country-names.ts";
import { COUNTRY_ROWS, SHARED_NAMES } from "./country-table.ts";
import { createNameFinder } from "./name-finder.ts";

/** What a name that texts are searched for stands for. */
export interface CountryMeaning extends Pick<CountryMention, "kind"> {
  /** The country's code; the name itself where two share it ("Congo"); empty where it is none. */
  readonly code: string;
}

/**
 * The codes of the countries that a text names, by name, demonym, capital or another alias.
 *
 *     "… the Republic of Korea and Ukraine associate themselves with this statement …
 *     the Democratic People’s Republic of Korea (DPRK)"     → KR UA KP
 *     "final preparations for the Washington Summit"        → none
 *
 * Names count in title case or in capitals, so "turkey", "polish" and "us" never do; what else looks
 * like a country and is none stands in `country-lookalikes.ts`. "Brussels" counts for Belgium.
 * One pass over the text: about 30,000 articles of 300 words a second.
 */
export function countriesIn(text: string): ReadonlySet<string> {
  const plain = withoutAccents(text);
  const codes = new Map<string, string>();
  const readings = new Map<string, Set<Reading>>();
  for (const { meaning, ...found } of mentionsIn(plain)) {
    if (meaning.code === "") continue;
    codes.set(found.name, meaning.code);
    const known = readings.get(found.name) ?? new Set();
    readings.set(found.name, known.add(readMention(plain, { ...found, kind: meaning.kind })));
  }
  const found = new Set<string>();
  for (const [name, code] of codes) {
    const seen = readings.get(name) ?? new Set();
    const named = seen.has("country") || (seen.has("bare") && !seen.has("person"));
    if (named && !seen.has("state")) found.add(code);
  }
  return withSharedNames(found);
}

/** Decides which of its two countries each shared name meant. */
function withSharedNames(found: Set<string>): ReadonlySet<string> {
  for (const [name, [likelier, other]] of Object.entries(SHARED_NAMES)) {
    if (found.delete(name) && !found.has(other)) found.add(likelier);
  }
  return found;
}

/** Lists every name that articles are searched for, and the longer names that hold one and are none. */
export function* soughtNames(): Generator<readonly [words: string, meaning: CountryMeaning]> {
  for (const name of NO_COUNTRIES) yield [name, { code: "", kind: "name" }];
  for (const name of Object.keys(SHARED_NAMES)) yield [name, { code: name, kind: "name" }];
  for (const { askedOnly, ...row } of COUNTRY_ROWS) {
    const { code } = row;
    const sought = (words: readonly string[]) => words.filter((word) => !askedOnly.has(word));
    for (const name of sought([row.name, ...row.aliases])) yield [name, { code, kind: "name" }];
    for (const name of withPlurals(sought(row.demonyms))) yield [name, { code, kind: "demonym" }];
    for (const name of sought(row.capitals)) yield [name, { code, kind: "city" }];
  }
}

const mentionsIn = createNameFinder(soughtNames());
