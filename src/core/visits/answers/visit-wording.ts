import type { VisitRow } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import { countryByCode, findCountry } from "#core/gazetteer/countries.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { sayWhen, sayWhenAfterVerb } from "./when-wording.ts";
import type { Attendee, Visit, VisitMode } from "#core/visits/visit.ts";
import { isBody } from "#core/visits/who.ts";
import { wordsWithin } from "#core/visits/word-stems.ts";

/** The sentence that proves a visit, and the release it stands in. */
export interface Proof {
  /** Verbatim, on one line, without quotation marks around it. */
  readonly sentence: string;
  readonly source: Article;
  /** Other releases that tell of the same visit. */
  readonly others: readonly Article[];
}

/** A visit in words, part by part: what is said is the same everywhere, each platform sets the look. */
export interface VisitWords {
  readonly visitor: string;
  /** `27–29 May 2024`, `announced for 28–29 Nov 2022`; the mark is set apart. */
  readonly when: RichText;
  /** `Rovaniemi`, `Doha, Qatar`, `received at NATO Headquarters`; then `by video`, `told in passing`. */
  readonly where: RichText;
  /** `NATO Secretary General · with Rob Bauer · met General Janne Jaakkola`; often empty. */
  readonly people: string;
  readonly proof: Proof | undefined;
}

/** More places or people than these are counted, not named. */
const MOST_PLACES = 3;
const MOST_PEOPLE = 6;
/** A longer name is no name, but a sentence that was read as one. */
const LONGEST_NAME = 100;
/** Longer offices are cut, for a name stands before them already; those of people who were met sooner. */
const LONGEST_OFFICE = 90;
const LONGEST_OFFICE_MET = 60;

/** How a sentence tells of each sort of presence: as past, as present, and after "to". */
const VERBS: Readonly<Record<VisitMode, readonly [past: string, present: string, bare: string]>> = {
  visit: ["visited", "is visiting", "visit"],
  received: ["was received at", "is received at", "be received at"],
  event: ["went to", "is in", "go to"],
  recalled: ["went to", "is in", "go to"],
  remote: ["spoke to", "is speaking to", "speak to"],
};

/**
 * Puts a visit into words for a row. A country that `heading` names already is not said again beside
 * its places.
 *
 *     NATO Military Committee · 27–29 May 2024 · Rovaniemi
 *     with Admiral Rob Bauer · met General Janne Jaakkola, Lieutenant General Vesa Virtanen
 *     “From 27 to 29 May, the NATO Military Committee visited Rovaniemi in Finland.”
 */
export function sayVisit({ visit, articles }: VisitRow, heading: string): VisitWords {
  const people = [
    officeBeside(visit),
    sayPeople("with", visit.participants),
    sayPeople(hasBegun(visit) ? "met" : "to meet", visit.met),
  ];
  return {
    visitor: nameOf(visit.visitor),
    when: sayWhen({ visit, articles }),
    where: sayWhere(visit, heading),
    people: people.filter((part) => part !== "").join(" · "),
    proof: proofOf({ visit, articles }),
  };
}

/** Who, when and where in one line, the visitor set apart. */
export function visitLine({ visitor, when, where }: VisitWords): RichText {
  return [{ strong: visitor }, " · ", ...when, " · ", ...where];
}

/**
 * Tells a visit that came close in a sentence, which says by itself why it is no plain visit.
 *
 *     Kaja Kallas, Prime Minister of Estonia, was received at NATO Headquarters on 27 Jun 2024.
 *     Jens Stoltenberg, NATO Secretary General, spoke to South Korea by video on 30 May 2024.
 *     Jens Stoltenberg, NATO Secretary General, is announced to visit Romania from 28 to 29 Nov 2022.
 */
export function sayNear({ visit, articles }: VisitRow): {
  readonly sentence: RichText;
  readonly proof: Proof | undefined;
} {
  const { status, mode } = visit;
  const office = officeBeside(visit);
  const place = mode === "received" ? "NATO Headquarters" : placesAndCountry(visit);
  const audience = mode === "remote" && visit.places.length > 0 ? "an audience in " : "";
  const byVideo: RichText = mode === "remote" ? [" ", { strong: "by video" }] : [];
  const called: RichText =
    status === "cancelled" || status === "postponed" ? [": ", { emphasis: status }] : [];
  const recalled: RichText = mode === "recalled" ? [", ", { emphasis: "told in passing" }] : [];
  return {
    sentence: [
      { strong: nameOf(visit.visitor) },
      office === "" ? " " : `, ${office}, `,
      ...sayVerb(visit),
      ` ${audience}${place}`,
      ...byVideo,
      sayWhenAfterVerb({ visit, articles }),
      ...called,
      ...recalled,
      ".",
    ],
    proof: proofOf({ visit, articles }),
  };
}

/**
 * What follows a proof's title: what became of its release, and whether other releases tell of the visit
 * too; else nothing.
 *
 *     NATO Military Committee visits Finland · withdrawn; also in another release
 */
export function sayOthers({ source, others }: Proof): string {
  const mark = source.mark === undefined ? "" : ` · ${source.mark}`;
  if (others.length === 0) return mark;
  return `${mark}; also in ${others.length === 1 ? "another release" : `${others.length} other releases`}`;
}

function sayVerb({ status, mode }: Visit): RichText {
  const [past, present, bare] = VERBS[mode];
  if (status === "planned") return ["is ", { emphasis: "announced" }, ` to ${bare}`];
  if (status === "ongoing") return [present];
  return [status === "completed" ? past : `was to ${bare}`];
}

function hasBegun({ status }: Visit): boolean {
  return status === "completed" || status === "ongoing";
}

function sayWhere(visit: Visit, heading: string): RichText {
  switch (visit.mode) {
    case "received":
      return [hasBegun(visit) ? "received at NATO Headquarters" : "at NATO Headquarters"];
    case "remote":
      return [placesUnder(heading, visit), " · ", { emphasis: "by video" }];
    case "recalled":
      return [placesUnder(heading, visit), " · ", { emphasis: "told in passing" }];
    default:
      return [placesUnder(heading, visit)];
  }
}

/** The places, and the country unless the heading names it. */
function placesUnder(heading: string, visit: Visit): string {
  const isNamed = spaced(heading).includes(spaced(countryOf(visit)));
  return isNamed && placesShown(visit).length > 0 ? placesOf(visit) : placesAndCountry(visit);
}

/** Words between single spaces, so that Niger is not found in Nigeria. */
function spaced(text: string): string {
  return ` ${text.replaceAll(/[^\p{L}-]+/gu, " ")} `;
}

/** `Rovaniemi, Finland`; many places are counted, and none leaves the country alone. */
export function placesAndCountry(visit: Visit): string {
  const country = countryOf(visit);
  const places = placesShown(visit);
  if (places.length === 0) return country;
  return places.length > MOST_PLACES
    ? `${country} (${placesOf(visit)})`
    : `${placesOf(visit)}, ${country}`;
}

function placesOf(visit: Visit): string {
  return someOf(placesShown(visit).map(nameOf), MOST_PLACES);
}

const FACILITY =
  /\b(?:Cent(?:er|re)|Camp|Base|Institute|College|Academy|School|University|Ministry|Headquarters|Barracks|Airport|Plant|Range)\b/;

/** Towns, and of camps and centres those that the sentence shown names: others are a stop among many. */
function placesShown({ places, evidence }: Visit): readonly string[] {
  const sentence = evidence[0]?.text ?? "";
  return places.filter((place) => !FACILITY.test(place) || sentence.includes(place));
}

function countryOf({ country }: Visit): string {
  return countryByCode(country)?.name ?? nameOf(country);
}

function sayPeople(how: "with" | "met" | "to meet", people: readonly Attendee[]): string {
  return people.length === 0 ? "" : `${how} ${someOf(people.map(sayPerson), MOST_PEOPLE)}`;
}

/** `General Janne Jaakkola`, `Kaja Kallas (Prime Minister of Estonia)`. */
function sayPerson({ name, role }: Attendee): string {
  const office = cutToFit(shortOffice(role ?? ""), LONGEST_OFFICE_MET);
  const person = nameOf(name);
  if (person === "") return office;
  if (office === "" || person.includes(office)) return person;
  return isRank(office) ? `${office} ${person}` : `${person} (${office})`;
}

/** Titles that stand before a name rather than after it. */
function isRank(office: string): boolean {
  return /^(?:[A-Z]\w+[ -])?(?:General|Admiral|Marshal|Colonel|Commodore|Ambassador|Mrs?|Dr)$/.test(
    office,
  );
}

/** The office for a row. What else a body is called stands there only if the sentence shown calls it so. */
function officeBeside(visit: Visit): string {
  const sentence = visit.evidence[0]?.text ?? "";
  const isNamed = isBody(visit.visitor) && wordsWithin(visit.visitor, sentence);
  return isNamed ? "" : officeOf(visit);
}

/** The visitor's office and whom it is held for: `Prime Minister of Estonia`, `NATO Secretary General`. */
export function officeOf({ role, affiliation, visitor }: Visit): string {
  const office = shortOffice(role ?? "");
  const body = nameOf(affiliation ?? "");
  if (body === "" || visitor.includes(body)) return office;
  const country = findCountry(body);
  const names = [body, ...(country === undefined ? [] : [country.name, ...country.demonyms])];
  if (office === "") return names.some((name) => visitor.includes(name)) ? "" : body;
  if (names.some((name) => office.includes(name))) return office;
  if (country !== undefined) return `${office} of ${withArticle(body)}`;
  return /^[A-Z]{2,6}$/.test(body) ? `${body} ${office}` : `${office}, ${body}`;
}

function withArticle(country: string): string {
  const takesThe =
    /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Holy)\b|Republic|Islands/;
  return takesThe.test(country) ? `the ${country}` : country;
}

/** An office without what stands in brackets, and cut where it is long. */
function shortOffice(role: string): string {
  return cutToFit(
    oneLine(role.slice(0, 10 * LONGEST_OFFICE).replaceAll(/\([^()]*\)/g, "")),
    LONGEST_OFFICE,
  );
}

function nameOf(name: string): string {
  return cutToFit(oneLine(name), LONGEST_NAME);
}

/** The first of the words, and how many are left out. */
function someOf(words: readonly string[], most: number): string {
  const more = words.length - most;
  const named = words.slice(0, most).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
}

function proofOf({ visit: { evidence }, articles }: VisitRow): Proof | undefined {
  const [first] = evidence;
  const [source, ...more] = articles;
  if (first === undefined || source === undefined) return undefined;
  const others = new Map(more.map((article) => [article.id, article]));
  others.delete(source.id);
  const sentence = oneLine(first.text)
    .replace(/^[•·*‣] ?/, "")
    .replace(/^“([^“”]*)”$/, "$1");
  return { sentence, source, others: [...others.values()] };
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
