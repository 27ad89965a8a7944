import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { overlap } from "#core/day.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";
import type { Who } from "#core/visits/who.ts";

/** Releases of the days of a question, and whom and what all of them name; the empty text for nothing. */
export interface NamingReleases {
  readonly releases: readonly Article[];
  readonly named: string;
}

/** What is known where words cannot tell who is meant. */
interface Known {
  readonly core: Core;
  /** The visits that answer the question. */
  readonly told: readonly Visit[];
}

/**
 * Finds the dated releases that name whom and what a question about visits asks for.
 *
 *     who visited Finland in May 2024? → the releases of May 2024 that name Finland
 *
 * Whoever has an office and no name there is named by the releases that tell of the visits.
 */
export function releasesNaming(question: VisitQuestion, known: Known): NamingReleases {
  const { by, where, from = "0000-01-01", to = "9999-12-31" } = question;
  const sets = [
    ...(where === undefined ? [] : [namingPlace(where, known)]),
    ...(by === undefined ? [] : [namingWho(by, known)]),
  ];
  const releases = [...known.core.articles()].filter(
    ({ id, published }) =>
      published !== null && overlap(published, { from, to }) && sets.every((ids) => ids.has(id)),
  );
  const named = [by, where].flatMap((each) => (each === undefined ? [] : [each.said]));
  return { releases, named: named.join(" and ") };
}

function namingPlace(where: Where, known: Known): ReadonlySet<string> {
  const { each, places, countries, atHeadquarters } = where;
  if (each !== undefined) return union(each.map((one) => namingPlace(one, known)));
  if (places !== undefined) return union(places.map((place) => namingWords(place, known)));
  if (atHeadquarters) return namingWords("NATO Headquarters", known);
  const lands = (countries ?? []).flatMap((code) => countryByCode(code) ?? []);
  return union(lands.map((country) => kept({ country }, known)));
}

function namingWho({ anyOf, name }: Who, known: Known): ReadonlySet<string> {
  if (anyOf !== undefined) return union(anyOf.map((each) => namingWho(each, known)));
  if (name !== undefined) return kept({ person: name }, known);
  return new Set(known.told.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
}

function kept(filters: Parameters<Core["latest"]>[0], { core }: Known): ReadonlySet<string> {
  const { articles } = core.latest(filters, { offset: 0, limit: Number.MAX_SAFE_INTEGER });
  return new Set(articles.map(({ id }) => id));
}

function namingWords(words: string, { core }: Known): ReadonlySet<string> {
  const all = new Set([...core.articles()].map(({ id }) => id));
  const phrase = `"${words.replaceAll('"', " ")}"`;
  return new Set(core.fitting({ words: phrase }, all).keys());
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
