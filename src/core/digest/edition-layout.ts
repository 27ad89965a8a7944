import type { Action, EditionAnswer, EditionItem, EditionSection, VisitRow } from "../answer.ts";
import { latestDay, type Article, type ArticleKind } from "../article.ts";
import type { Core } from "../core.ts";
import type { Day } from "../day.ts";
import { sayTitle } from "../plain-text.ts";
import { cutToFit } from "../truncate.ts";
import { foldAlike, type Folded } from "../newsroom/copies/edition-copies.ts";
import { OTHER_HEADING, VISITS_HEADING } from "./sections-table.ts";
import { headingOf, placeOfHeading } from "./sections.ts";
import type { DigestFilter } from "./subscription.ts";
import { summarize } from "./summary.ts";
import { MOST_TRIPS, saysMore, tripsToldBy } from "./trips.ts";

/** What is to stand in an edition. */
export interface LayoutParts {
  readonly core: Core;
  readonly filter: DigestFilter;
  readonly most: number;
  readonly day: Day;
  /** The releases that fit, each with how well: the score of a search, or 0. */
  readonly fitting: ReadonlyMap<string, number>;
}

/** The part of an edition that is the same for everybody who is to get these releases. */
export type Layout = Pick<EditionAnswer, "sections" | "total" | "more" | "menu"> & {
  /** The ids of all the releases, also of those that are only counted. */
  readonly articles: readonly string[];
};

const KIND_WEIGHTS: Readonly<Record<ArticleKind, number>> = {
  news: 3,
  statement: 3,
  speech: 2,
  "media-advisory": 1,
  podcast: 1,
  recap: 1,
};
/** What a release gains that fits the topic best, and one that tells who went where. */
const FIT_WEIGHT = 2;
const TRIP_WEIGHT = 0.5;
/** With more headings than these each would have but one release. */
const MOST_HEADINGS = 5;
const LABEL_LENGTH = 75;

/** A release, and what it weighs among the others. */
export interface Weighed {
  readonly article: Article;
  readonly weight: number;
}

/**
 * Lays releases out under headings, the weightiest first; what is more than `most` is counted.
 *
 *     30 May 2024 → Ukraine (2), Who went where (4), Statements and speeches (2), Partners (2), …
 */
export function layOut(parts: LayoutParts): Layout {
  const items = weigh(parts);
  const { folded, rest } = foldAlike(items, parts.most);
  const shown = folded.flatMap(({ item, alike }) => [item, ...alike].map(({ article }) => article));
  const trips = tripsToldBy(shown, parts).slice(0, MOST_TRIPS);
  const sections = withTrips(underHeadings(folded, trips, parts), trips);
  return {
    sections,
    total: items.length,
    more: rest.length,
    menu: menuOf(sections),
    articles: items.map(({ article }) => article.id),
  };
}

/** The releases that fit, the weightiest first, then the newest. */
export function weigh({
  core,
  filter,
  fitting,
}: Pick<LayoutParts, "core" | "filter" | "fitting">): Weighed[] {
  const articles = [...fitting.keys()].flatMap((id) => core.article(id) ?? []);
  const best = Math.max(...fitting.values(), Number.MIN_VALUE);
  const telling = new Set(
    tripsToldBy(articles, { core, filter }).flatMap((row) => row.articles.map(({ id }) => id)),
  );
  return articles
    .map((article) => ({
      article,
      weight:
        KIND_WEIGHTS[article.kind] +
        FIT_WEIGHT * ((fitting.get(article.id) ?? 0) / best) +
        (telling.has(article.id) ? TRIP_WEIGHT : 0),
    }))
    .toSorted(byWeight);
}

/** The weightier first, then the newer; then an order that is always the same. */
function byWeight({ article: one, weight }: Weighed, { article: other, ...than }: Weighed): number {
  if (weight !== than.weight) return than.weight - weight;
  if (latestDay(one) !== latestDay(other)) return latestDay(one) < latestDay(other) ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** A release that says no more than its line of who went where has no other place. */
function underHeadings(
  folded: readonly Folded<Weighed>[],
  trips: readonly VisitRow[],
  { day, filter }: LayoutParts,
): EditionSection[] {
  const groups = new Map<string, Weighed[]>();
  const items = new Map<string, EditionItem>();
  for (const { item, alike } of folded) {
    const { article } = item;
    const told = trips.filter(({ articles }) => articles.some(({ id }) => id === article.id));
    if (told.length > 0 && !saysMore(article, told)) continue;
    const heading = headingOf(article, filter.kind);
    groups.set(heading, [...(groups.get(heading) ?? []), item]);
    items.set(article.id, itemOf({ item, alike }, day));
  }
  return withFewHeadings(groups).map(([heading, group]) => ({
    heading,
    items: group.flatMap(({ article }) => items.get(article.id) ?? []),
    visits: [],
  }));
}

/** A release as it stands in an edition: with its lede, and its near-copies behind it. */
export function itemOf({ item: { article }, alike }: Folded<Weighed>, day: Day): EditionItem {
  return { article, summary: summarize(article, day), alike: alike.map((each) => each.article) };
}

/** The headings in the order of their weightiest items; the last of too many become one. */
function withFewHeadings(
  groups: ReadonlyMap<string, readonly Weighed[]>,
): (readonly [heading: string, items: readonly Weighed[]])[] {
  const place = (heading: string) => placeOfHeading(heading);
  const weight = (items: readonly Weighed[]) => Math.floor(items[0]?.weight ?? 0);
  const ordered = [...groups].toSorted(
    ([one, first], [other, second]) => weight(second) - weight(first) || place(one) - place(other),
  );
  if (ordered.length <= MOST_HEADINGS) return ordered;
  const [kept, others] = [ordered.slice(0, MOST_HEADINGS - 1), ordered.slice(MOST_HEADINGS - 1)];
  return [...kept, [OTHER_HEADING, others.flatMap(([, items]) => items).toSorted(byWeight)]];
}

/** Who went where stands below the first heading: one glance after the day's news. */
function withTrips(
  sections: readonly EditionSection[],
  visits: readonly VisitRow[],
): readonly EditionSection[] {
  if (visits.length === 0) return sections;
  const trips = { heading: VISITS_HEADING, items: [], visits };
  return [...sections.slice(0, 1), trips, ...sections.slice(1)];
}

/** What opens the releases of an edition, each by its title. */
export function menuOf(sections: readonly EditionSection[]): Action[] {
  const shown = sections.flatMap(({ items, visits }) => [
    ...visits.flatMap(({ articles }) => articles.slice(0, 1)),
    ...items.flatMap(({ article, alike }) => [article, ...alike]),
  ]);
  return [...new Map(shown.map((article) => [article.id, article])).values()].map((article) => ({
    label: cutToFit(sayTitle(article), LABEL_LENGTH),
    call: { command: "article", options: { article: article.id }, page: 1 },
  }));
}
