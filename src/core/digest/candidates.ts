import { latestDay } from "../article.ts";
import type { Core } from "../core.ts";
import { addDays, type Day } from "../day.ts";
import { countryByCode } from "../gazetteer/countries.ts";
import type { DigestFilter } from "./subscription.ts";

/** So far back a first edition goes, and so many releases it shows where those days have none. */
const FIRST_DAYS = 7;
const FIRST_FALLBACK = 3;

/** Releases for an edition, each with how well it fits its filter: a search's score, or 0. */
export type Fitting = ReadonlyMap<string, number>;

/**
 * Those of the releases that a digest is about: a topic keeps what `/nato search` would find. What was
 * withdrawn is no news.
 *
 *     {topic: "Ukraine"}, of three releases of 30 May 2024 → two, the long haul and air defence
 */
export function fittingAmong(
  articles: ReadonlySet<string>,
  filter: DigestFilter,
  core: Pick<Core, "article" | "fitting">,
): Fitting {
  const { topic, person, kind } = filter;
  const country = filter.country === null ? undefined : countryByCode(filter.country);
  if (filter.country !== null && country === undefined) return new Map();
  const query = {
    words: topic ?? "",
    country,
    person: person ?? undefined,
    kind: kind ?? undefined,
  };
  const standing = [...articles].filter((id) => core.article(id)?.mark !== "withdrawn");
  return core.fitting(query, new Set(standing));
}

/** What an edition shows to whom no release was sent yet. */
export interface FirstNews {
  readonly fitting: Fitting;
  /** Whether the last days had none, so that these are the newest there are. */
  readonly isOlder: boolean;
}

/** What a first edition is looked for with. */
export interface FirstOrder {
  readonly day: Day;
  readonly came: readonly string[];
  readonly filter: DigestFilter;
  /** What the channel has had already. */
  readonly sent?: readonly string[];
}

/**
 * Finds what a first edition shows: the releases of the last seven days up to a day, or the three newest
 * before it where there are none; and those that came, whatever day they bear. Those of a first edition
 * that was broken off are not shown again, and nothing older stands in for them.
 *
 *     {topic: "exercises"}, 26 Nov 2022 → Five NATO aircraft carriers hold drills …, 18 Nov: `isOlder`
 */
export function findFirstNews(
  { day, came, filter, sent = [] }: FirstOrder,
  core: Pick<Core, "articles" | "article" | "fitting">,
): FirstNews {
  const dated = [...core.articles()].filter(
    (article) => article.published !== null && latestDay(article) <= day,
  );
  const since = addDays(day, -FIRST_DAYS);
  const recent = dated.filter((article) => latestDay(article) >= since).map(({ id }) => id);
  const had = new Set(sent);
  const fresh = [...recent, ...came].filter((id) => !had.has(id));
  const fitting = fittingAmong(new Set(fresh), filter, core);
  if (fitting.size > 0 || sent.length > 0) return { fitting, isOlder: false };
  const all = fittingAmong(new Set(dated.map(({ id }) => id)), filter, core);
  const newest = dated
    .filter(({ id }) => all.has(id))
    .toSorted((one, other) => (latestDay(one) < latestDay(other) ? 1 : -1))
    .slice(0, FIRST_FALLBACK);
  return { fitting: new Map(newest.map(({ id }) => [id, all.get(id) ?? 0])), isOlder: true };
}
