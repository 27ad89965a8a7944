import type { VisitRow } from "../answer.ts";
import type { Article } from "../article.ts";
import type { Core } from "../core.ts";
import { countryByCode, countriesIn } from "../gazetteer/countries.ts";
import { foldPersonName } from "../gazetteer/person-names.ts";
import { analyze } from "../search/analyzer.ts";
import { isTold } from "#core/visits/answers/told.ts";
import type { Visit } from "../visits/visit.ts";
import type { DigestFilter } from "./subscription.ts";

/** More lines of who went where are no glance any more. */
export const MOST_TRIPS = 8;

/**
 * The visits that any of the releases tells of and that fit the filter, each with what these releases
 * tell of it: the newest first, announced ones last. Goes through all visits once.
 *
 *     NATO Military Committee visits Finland → the Military Committee in Rovaniemi, 27–29 May 2024
 */
export function tripsToldBy(
  articles: readonly Article[],
  { filter, core }: { readonly filter: DigestFilter; readonly core: Pick<Core, "visits"> },
): readonly VisitRow[] {
  const telling = new Map(articles.map((article) => [article.id, article]));
  const rows = core
    .visits({})
    .visits.filter(
      (visit) => isTold(visit) && visit.evidence.some((each) => telling.has(each.article)),
    )
    .map((visit) => rowOf(visit, telling))
    .filter((row) => concerns(row, filter));
  return withoutDoubles(rows.toSorted(byDay));
}

/**
 * Tells whether a release says more than the line of the visit that it tells of: its title holds
 * something beside who went where, and whom they met.
 *
 *     NATO Military Committee visits Finland                          → no more
 *     Secretary General praises France’s leading role in NATO during visit to Paris → more
 */
export function saysMore({ title }: Article, rows: readonly VisitRow[]): boolean {
  const known = new Set([...PLAIN_TERMS, ...rows.flatMap(({ visit }) => termsAbout(visit))]);
  return analyze(title).some(({ term }) => !known.has(term));
}

/** What the title of a visit says of any visit. */
const PLAIN_TERMS = termsOf(
  "NATO Secretary General Deputy Chair visit visits visiting meets meet meeting with travels goes to attends receives received welcomes welcome hosts hosted headquarters HQ official first talks during president prime minister foreign defence minister of the king queen ambassador leaders",
);

function termsAbout(visit: Visit): string[] {
  const { visitor, role, affiliation, places, country, met, participants } = visit;
  const { name = "", demonyms = [] } = countryByCode(country) ?? {};
  const people = [...met, ...participants].flatMap((each) => [each.name, each.role ?? ""]);
  const from = countryByCode(affiliation ?? "");
  const words = [visitor, role ?? "", affiliation ?? "", name, ...demonyms, ...places, ...people];
  return termsOf([...words, ...(from?.demonyms ?? [])].join(" "));
}

function termsOf(text: string): string[] {
  return analyze(text).map(({ term }) => term);
}

/** The visit with what the new releases tell of it, and not what older ones told. */
function rowOf(visit: Visit, telling: ReadonlyMap<string, Article>): VisitRow {
  const evidence = visit.evidence.filter(({ article }) => telling.has(article));
  const articles = evidence.flatMap(({ article }) => telling.get(article) ?? []);
  return { visit: { ...visit, evidence }, articles };
}

/** A release may fit for one of its visits and tell of others, which are none of the digest's matter. */
function concerns({ visit }: VisitRow, { country, person }: DigestFilter): boolean {
  const { evidence, visitor, role, affiliation, met, participants } = visit;
  const said = [...evidence.map(({ text }) => text), visitor, role ?? "", affiliation ?? ""];
  const isOfCountry =
    country === null || visit.country === country || countriesIn(said.join("\n")).has(country);
  if (person === null || !isOfCountry) return isOfCountry;
  const surname = foldPersonName(person).split(" ").at(-1) ?? "";
  const names = [visitor, ...[...met, ...participants].map(({ name }) => name)];
  return names.some((name) => foldPersonName(name).split(" ").includes(surname));
}

/** The same trip may have been read of two releases that name its places otherwise; one line is enough. */
function withoutDoubles(rows: readonly VisitRow[]): readonly VisitRow[] {
  const told = new Set<string>();
  return rows.filter(({ visit: { visitor, country, start, end } }) => {
    const line = [foldPersonName(visitor), country, start, end].join("\n");
    return !told.has(line) && told.add(line);
  });
}

function byDay({ visit: one }: VisitRow, { visit: other }: VisitRow): number {
  const planned = Number(one.status === "planned") - Number(other.status === "planned");
  if (planned !== 0) return planned;
  const day = ({ start, end }: Visit) => end ?? start ?? "";
  if (day(one) !== day(other)) return day(one) < day(other) ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
