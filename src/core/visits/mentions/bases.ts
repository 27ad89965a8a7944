import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { sortOf } from "./role-words.ts";
import type { Sentence } from "./sentences.ts";
import { allMatches } from "./marks.ts";

const MAY_BE_BASE = /[Bb]ase\b|[Bb]arracks\b|[Aa]irfield\b|[Gg]arrison\b|\bCamp \p{Lu}/u;
/** “visited troops at Zeltava Army Base”, “a visit to Rajlovac military base”. */
const BASE =
  /(?<=\b(?:[Aa]t|[Ii]n|[Tt]o|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?) (?:the )?)(?:(?<people>\p{Lu}\p{Ll}+) (?:Armed |Air )?(?:Forces?|Army|Navy|Naval) (?:Base|Station) (?<name>\p{Lu}[\p{L}’'-]*)|(?<name>(?:\p{Lu}[\p{L}’'-]* ){1,3}?)(?:(?:[Mm]ilitary|[Aa]rmy|[Aa]ir(?: [Ff]orce)?|[Nn]aval|[Tt]raining) )?(?:[Bb]ase|[Aa]irbase|[Bb]arracks|[Aa]irfield|[Gg]arrison)|Camp (?<name>\p{Lu}[\p{L}’'-]*))(?![\p{L}-])/gu;
const OFFICE =
  "(?:President|Prime Minister|(?:[\\p{Lu}][\\p{L}]+ )?Minister|Chief of|King|Queen|Chancellor|Secretary of|Ministry|Parliament)";
const ANY_OFFICE = new RegExp(OFFICE, "u");
const OF_OFFICE = new RegExp(`^(?:[’']s)? ${OFFICE}`, "u");
const WITH_OFFICE = new RegExp(`${OFFICE}[^,;:]{0,60}? of (?:the )?$`, "u");
/** Whose troops are at a base does not tell where it is: Allies are deployed abroad. */
const OF_TROOPS =
  /^(?:[’']s)? (?:[a-z-]+ ){0,2}?(?:[Tt]roops|[Ss]oldiers|[Ff]orces|[Pp]ersonnel|[Cc]ontingent|[Bb]attlegroup|[Bb]attalion|[Bb]rigade|[Uu]nits?|[Aa]rmy|[Aa]ir [Ff]orce|[Jj]ets|[Pp]ilots|[Cc]rews)(?![\p{L}])/u;

/**
 * Finds bases that the gazetteer does not know, one list for each sentence. A base lies in the country
 * of the statesmen in its sentence, else in the one that the sentences beside it or the title name
 * alone, else, beside a statesman of no country, in the only one of the release. Where several are
 * named, the title names another, or only whose troops are there, it is left out.
 *
 *     met Latvian President ◉, and visited Allied troops at Zeltava Army Base   → Zeltava Army Base, LV
 */
export function basesIn(sentences: readonly Sentence[]): readonly (readonly PlaceMention[])[] {
  return sentences.map(({ plain }, at) => {
    if (!MAY_BE_BASE.test(plain)) return [];
    const found = allMatches(BASE, plain).filter(({ groups }) => isName(groups?.["name"] ?? ""));
    const beside = found.length === 0 ? undefined : countryOf(sentences, at);
    return found.flatMap(({ 0: words, index, groups }) => {
      const country = countryOfPeople(groups?.["people"]) ?? beside;
      if (country === undefined) return [];
      const end = index + words.length;
      const place = { words, name: words, start: index, end, country, codes: [country] };
      return [{ ...place, kind: "city", isEventName: false, event: undefined }];
    });
  });
}

/** “Canadian Forces Base Petawawa” names its country itself. */
function countryOfPeople(people = ""): string | undefined {
  return placesIn(people).find(({ kind }) => kind === "demonym")?.country;
}

function isName(words: string): boolean {
  return words.split(" ").some((word) => word !== "" && sortOf(word) === "name");
}

function countryOf(sentences: readonly Sentence[], at: number): string | undefined {
  const own = sentences[at];
  if (own === undefined) return undefined;
  const beside = sentences.filter(
    ({ paragraph }, place) => paragraph >= 0 && Math.abs(place - at) === 1,
  );
  const title = countriesIn(
    sentences.filter(({ paragraph }) => paragraph < 0),
    isOfState,
  );
  const told = [
    countriesIn([own], isOfOffice),
    countriesIn(beside, isOfState),
    title,
    ANY_OFFICE.test([own, ...beside].map(({ plain }) => plain).join(" "))
      ? countriesIn(sentences, () => true)
      : new Set<string>(),
  ].find(({ size }) => size > 0);
  const [country] = told ?? [];
  const isElsewhere = title.size > 0 && !title.has(country ?? "");
  return told?.size === 1 && !isElsewhere ? country : undefined;
}

type Test = (place: PlaceMention, plain: string) => boolean;

function countriesIn(sentences: readonly Sentence[], isHost: Test): ReadonlySet<string> {
  const named = sentences.flatMap(({ plain }) =>
    placesIn(plain).filter((one) => isNation(one) && isHost(one, plain)),
  );
  return new Set(named.flatMap(({ country }) => country ?? []));
}

function isNation({ kind, isEventName }: PlaceMention): boolean {
  return kind !== "nato-headquarters" && kind !== "region-name" && !isEventName;
}

/** “Latvian President”, “the Minister of Defence of Latvia”. */
function isOfOffice({ start, end }: PlaceMention, plain: string): boolean {
  return OF_OFFICE.test(plain.slice(end)) || WITH_OFFICE.test(plain.slice(0, start));
}

function isOfState({ end }: PlaceMention, plain: string): boolean {
  return !OF_TROOPS.test(plain.slice(end));
}
