import { COUNTRIES } from "#core/gazetteer/countries.ts";
import { foldName } from "#core/gazetteer/country-names.ts";
import { findRegion, REGIONS, type Region } from "#core/gazetteer/regions.ts";
import { editDistance } from "#core/edit-distance.ts";
import type { Where } from "./question-place.ts";

const MOST_SLIPS = 2;

const MEMBERS =
  /^(?:nato )?(?:ally|allied (?:countr(?:y|ies)|nations?|states?|capitals?)|member(?: (?:countr(?:y|ies)|nations?|states?))?)$/i;
const NON_MEMBERS =
  /^(?:(?:nato )?partner (?:country|countries|nations?|states?)|(?:nato )?partners|non[- ](?:nato|allied|member) ?(?:country|countries|nations?|states?|members?|allies)?|non[- ]?(?:ally|allies|members)|(?:countries )?outside (?:of )?(?:nato|the alliance))$/i;

const COUNTRIES_OF = "(?:countr(?:y|ies)|states?|nations?|republics?|partners?)";
/** Groups of states that people ask for, and that no release names so. */
const ASKED_ONLY: readonly {
  readonly names: RegExp;
  readonly said: string;
  readonly codes: string;
}[] = [
  {
    names: new RegExp(
      `^(?:(?:europe['’]?s|european|militarily) )*(?:neutral|non[- ]?aligned) ${COUNTRIES_OF}$`,
      "i",
    ),
    said: "the neutral countries",
    codes: "AT CH IE MD MT RS",
  },
  {
    names: new RegExp(`^(?:(?:former|ex)[- ]yugoslav(?:ia|ian)?(?: ${COUNTRIES_OF})?)$`, "i"),
    said: "the former Yugoslavia",
    codes: "BA HR ME MK RS SI XK",
  },
  {
    names: new RegExp(
      `^(?:(?:former|ex|post)[- ](?:soviet(?: union)?|ussr)(?: ${COUNTRIES_OF})?)$`,
      "i",
    ),
    said: "the former Soviet Union",
    codes: "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
  },
  { names: /^iberian? ?(?:peninsula)?$/i, said: "the Iberian Peninsula", codes: "ES PT" },
];

function outsideNato(): Where {
  const members = new Set(findRegion("NATO members")?.codes);
  const codes = COUNTRIES.map(({ code }) => code).filter((code) => !members.has(code));
  return { said: "countries outside NATO", countries: codes, isRegion: true };
}

/**
 * Reads a part of the world, by the countries in it.
 *
 *     the Western Balkans, African countries, Central and Eastern Europe, countries outside NATO
 */
export function readRegion(words: string): Where | undefined {
  if (NON_MEMBERS.test(words)) return outsideNato();
  const asked = ASKED_ONLY.find(({ names }) => names.test(words));
  if (asked !== undefined) {
    return { said: asked.said, countries: asked.codes.split(" "), isRegion: true };
  }
  const [, side, of] = /^(south|north|east|west|centre|center) of (\S+)$/i.exec(words) ?? [];
  if (side !== undefined)
    return readRegion(`${/^cent/i.test(side) ? "Central" : `${side}ern`} ${of}`);
  if (MEMBERS.test(words)) return readRegion("NATO members");
  const [, people] = /^(.+?) (?:countries|states|nations)$/i.exec(words) ?? [];
  // "African countries" are those of Africa.
  const ofPeople =
    people === undefined
      ? undefined
      : (findRegion(people) ?? findRegion(people.replace(/n$/i, "")));
  const region = readTwoRegions(words) ?? findRegion(words) ?? ofPeople;
  if (region === undefined) return undefined;
  const takesNoArticle = /^(?:.*Africa|Benelux|Scandinavia|.*Asia|.*Europe|.*America|MENA)$/;
  return {
    said: takesNoArticle.test(region.name) ? region.name : `the ${region.name}`,
    countries: region.codes,
    isRegion: true,
  };
}

/** `Central and Eastern Europe`. */
function readTwoRegions(words: string): Region | undefined {
  const [, one, other, whole] =
    /^(\w+(?:-\w+)?) (?:and|or|&) (\w+(?:-\w+)?) (Europe|Africa|Asia|America)$/i.exec(words) ?? [];
  const parts = [one, other].map((part) => findRegion(`${part} ${whole}`));
  const [first, second] = parts.filter((part) => part !== undefined);
  return first === undefined || second === undefined
    ? undefined
    : { ...first, name: capitals(words), codes: [...new Set([...first.codes, ...second.codes])] };
}

function capitals(words: string): string {
  return words.replaceAll(/\b(?!and\b|or\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Reads the name of a part of the world with a slip or two: `Balkens`. */
export function readMisspeltRegion(words: string): Where | undefined {
  const region = nearestRegion(foldName(words));
  const found = region && readRegion(region.name);
  return found && { ...found, wrote: words };
}

const FOLDED_REGIONS = REGIONS.map((region) => ({
  region,
  names: [region.name, ...region.aliases].map(foldName),
}));

function nearestRegion(folded: string): Region | undefined {
  if (folded.length < 8) return undefined;
  const near = FOLDED_REGIONS.map(({ region, names }) => ({
    region,
    slips: Math.min(...names.map((each) => editDistance(folded, each, MOST_SLIPS))),
  })).filter(({ slips }) => slips <= MOST_SLIPS);
  return near.toSorted((one, other) => one.slips - other.slips)[0]?.region;
}
