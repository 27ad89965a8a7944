import { COUNTRIES, findCountry } from "#core/gazetteer/countries.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import { findRegion, type Region } from "#core/gazetteer/regions.ts";
import { sayCountry } from "./question-place.ts";
import type { Who } from "#core/visits/who.ts";

/** What may follow a country or NATO and says no more than "from there". */
const PEOPLE =
  "officials?|leaders?|leadership|representatives?|people|persons?|anyone|anybody|somebody|someone|delegations?|delegates|politicians?|visitors?|guests?|staff|bod(?:y|ies)|side|groups?|(?:top )?brass|bigwigs|crowd|teams?|emissar(?:y|ies)|diplomats?|figures?|guy|man|woman|lady|gentlem[ae]n|hierarchy|government|authorities|dignitar(?:y|ies)";
const NATO_PEOPLE = new RegExp(
  `^(?:the )?nato(?:'?s)?(?: (?:(?:top|senior|leading|chief|high[- ]ranking|high[- ]level|own) )*(?:${PEOPLE}))?$`,
  "i",
);
const FROM_OUTSIDE = new RegExp(
  `^(?:(?:${PEOPLE}) )?(?:from )?outside (?:of )?(?:the )?(?:nato|alliance)$|^(?:${PEOPLE}) (?:from|of) (?:partner|non-nato) (?:countries|nations|states)$|^non[- ]nato (?:${PEOPLE})$`,
  "i",
);

/**
 * Reads words that say no more of people than where they come from.
 *
 *     Finnish officials, the Finns  → from Finland         NATO leaders        → from NATO
 *     anybody from Africa           → from any of Africa   from outside NATO   → from any but its members
 */
export function readOrigin(words: string): Who | undefined {
  if (NATO_PEOPLE.test(words)) return { said: "people from NATO", from: "NATO" };
  if (FROM_OUTSIDE.test(words)) return outsideNato();
  const [, home = ""] =
    new RegExp(`^(?:${PEOPLE}) (?:from|of) (.+)$`, "i").exec(words) ??
    new RegExp(`^(.+?)(?:['’]s)?(?: (?:${PEOPLE}))?$`, "i").exec(words) ??
    [];
  if (home.length < 4 && !/^(?:us|uk|uae)$/i.test(home)) return undefined;
  if (/^nato$/i.test(home)) return { said: "people from NATO", from: "NATO" };
  const country = findCountry(home) ?? findCountry(home.replace(/s$/i, ""));
  if (country === undefined) {
    if (home !== words) return ofRegion(home);
    // "Africans" are people, where "Africa" is not.
    return /(?<!balk)ans$/i.test(home) ? ofRegion(home.slice(0, -1)) : undefined;
  }
  if (country.capitals.includes(home)) return undefined;
  return { said: `people from ${sayCountry(country.code)}`, from: country.code };
}

/** Reads where somebody comes from by the place alone: Estonia, Africa, the Baltic states. */
export function readHomeland(words: string): Who | undefined {
  const home = words.replace(/^the /i, "");
  return (FROM_OUTSIDE.test(home) ? outsideNato() : undefined) ?? ofRegion(home);
}

/**
 * Reads an office or a title of those from some part of the world: `African minister`, `Baltic defence
 * ministers`. `readTitle` reads what is left.
 */
export function readRegional(words: string, readTitle: (words: string) => Who): Who | undefined {
  const [first = "", ...others] = words.split(" ");
  const [second = "", ...more] = others;
  const rest = others.join(" ");
  const ofTwo = more.length === 0 ? undefined : regionOf(`${first} ${second}`);
  if (ofTwo !== undefined) return joined(ofTwo, more.join(" "), { words, readTitle });
  const [, title, home] = /^(.+?) (?:from|of) (?:the )?(.+)$/i.exec(words) ?? [];
  const region = regionOf(first);
  if (region !== undefined && rest !== "") return joined(region, rest, { words, readTitle });
  const named = home === undefined ? undefined : regionOf(home);
  return named === undefined || title === undefined
    ? undefined
    : joined(named, title, { words, readTitle });
}

function joined(
  region: Region,
  title: string,
  { words, readTitle }: { readonly words: string; readonly readTitle: (words: string) => Who },
): Who {
  const office = findOffice(title);
  const said = words.endsWith("s") ? words : `the ${words}`;
  const who = office === undefined ? readTitle(title) : { said, office };
  return { ...who, said, ...homeOf(region) };
}

function ofRegion(words: string): Who | undefined {
  const region = regionOf(words);
  return region && { said: `people from ${sayRegion(region)}`, ...homeOf(region) };
}

/** Its countries, and what its people are called: a continent's name tells it. */
function homeOf({ name, codes }: Region): Pick<Who, "fromAny" | "fromSaid"> {
  const fromSaid = /^(?:Africa|Asia)$/.test(name) ? `${name}n` : undefined;
  return { fromAny: codes, ...(fromSaid === undefined ? {} : { fromSaid }) };
}

/** "African" and "European" are of Africa and of Europe; the Alliance is no such part of the world. */
function regionOf(words: string): Region | undefined {
  const region =
    findRegion(words) ?? findRegion(words.replace(/n$/i, "")) ?? findRegion(`${words} states`);
  return region === undefined || /^nato/i.test(region.name) ? undefined : region;
}

function sayRegion({ name }: Region): string {
  return /^(?:.*Africa|Benelux|Scandinavia|.*Asia|.*Europe|.*America|MENA)$/.test(name)
    ? name
    : `the ${name}`;
}

function outsideNato(): Who {
  const members = new Set(findRegion("NATO members")?.codes);
  const others = COUNTRIES.map(({ code }) => code).filter((code) => !members.has(code));
  return { said: "people from outside NATO", fromAny: others };
}
