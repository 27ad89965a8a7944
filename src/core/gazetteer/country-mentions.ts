import {
  NO_COUNTRIES,
  readMention,
  type CountryMention,
  type Reading,
} from "./country-lookalikes.ts";
import { withPlurals, withoutAccents } from "./country-names.ts";
import { COUNTRY_ROWS, SHARED_NAMES } from "./country-table.ts";

/** A name that texts are searched for. */
interface SoughtName extends Pick<CountryMention, "name" | "kind"> {
  /** The country's code; the name itself where two share it ("Congo"); empty where it is none. */
  readonly code: string;
  /** What must follow its first word. */
  readonly tail: RegExp | undefined;
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
  for (const mention of mentionsIn(plain)) {
    const { name } = mention;
    codes.set(name, mention.code);
    const known = readings.get(name) ?? new Set();
    readings.set(name, known.add(readMention(plain, mention)));
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

/** Dotted initials ("U.S.") or a word that begins with a capital. */
const WORD = /\b(?:(?:[A-Z]\.){2,}|[A-Z]\.[A-Z]\b|[A-Z][A-Za-z]*\b)/g;

function* mentionsIn(plain: string): Generator<CountryMention & SoughtName> {
  const shouted = !/[a-z]/.test(plain);
  const words = new RegExp(WORD);
  for (let match = words.exec(plain); match !== null; match = words.exec(plain)) {
    const end = words.lastIndex;
    for (const sought of namesThatBegin(match[0])) {
      const last = endOfTail(plain, end, sought.tail);
      if (last === undefined) continue;
      words.lastIndex = last;
      const isPronoun = shouted && match[0] === "US";
      if (sought.code !== "" && !isPronoun) yield { ...sought, start: match.index, end: last };
      break;
    }
  }
}

/** The names with that first word, the longest first. "Us" and "TuRKey" begin none. */
function namesThatBegin(word: string): readonly SoughtName[] {
  if (word.includes(".")) return initials.get(word.replaceAll(".", "")) ?? [];
  const exact = initials.get(word);
  if (exact !== undefined) return exact;
  const lower = word.toLowerCase();
  const isName = word.slice(1) === lower.slice(1) || word === word.toUpperCase();
  return (isName && ordinary.get(lower)) || [];
}

function endOfTail(plain: string, start: number, tail: RegExp | undefined): number | undefined {
  if (tail === undefined) return start;
  tail.lastIndex = start;
  return tail.test(plain) ? tail.lastIndex : undefined;
}

/** Ordinary names under their first words in lower case, initials (US, UAE) as they are written. */
const ordinary = new Map<string, SoughtName[]>();
const initials = new Map<string, SoughtName[]>();
for (const name of NO_COUNTRIES) seek(name, { code: "" });
for (const name of Object.keys(SHARED_NAMES)) seek(name, { code: name });
for (const { askedOnly, ...row } of COUNTRY_ROWS) {
  const { code } = row;
  const sought = (words: readonly string[]) => words.filter((word) => !askedOnly.has(word));
  for (const name of sought([row.name, ...row.aliases])) seek(name, { code });
  for (const name of withPlurals(sought(row.demonyms))) seek(name, { code, kind: "demonym" });
  for (const name of sought(row.capitals)) seek(name, { code, kind: "city" });
}

function seek(words: string, { code, kind = "name" }: { code: string; kind?: SoughtName["kind"] }) {
  const plain = withoutAccents(words).replace(/^The /, "");
  const [first = "", ...rest] = plain.split(/[^A-Za-z]+/);
  const isInitials = rest.length === 0 && /^[A-Z].*[A-Z]$/.test(first);
  const index = isInitials ? initials : ordinary;
  for (const key of isInitials ? [first] : spellingsOf(first.toLowerCase())) {
    const name = { name: plain.toLowerCase(), code, kind, tail: tailOf(key, rest) };
    const longestFirst = [...(index.get(key) ?? []), name].toSorted(
      (one, other) => other.name.length - one.name.length,
    );
    index.set(key, longestFirst);
  }
}

function spellingsOf(word: string): readonly string[] {
  return word === "saint" ? ["saint", "st"] : [word];
}

function tailOf(first: string, rest: readonly string[]): RegExp | undefined {
  if (rest.length === 0) return undefined;
  const words = rest.map((word) => (word === "and" ? "(?:and|&)" : word));
  const gap = String.raw`[\s'’-]+`;
  return new RegExp(`${first === "st" ? String.raw`\.?` : ""}${gap}${words.join(gap)}\\b`, "iy");
}
