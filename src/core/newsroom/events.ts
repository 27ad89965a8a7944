import type { ArticleKind } from "#core/article.ts";
import { daysBetween, type Day, type DaySpan } from "#core/day.ts";
import type { Age } from "./age.ts";
import { resolveDateline, type Dateline } from "./dateline.ts";

/** A release of a file, as far as it tells by itself when it came out. */
export interface Release {
  readonly kind: ArticleKind;
  readonly dateline: Dateline | undefined;
  /** The age that a feed page shows. */
  readonly age: Age | undefined;
  /** The day that the file itself states. */
  readonly stated: Day | undefined;
}

/**
 * Tells whether the days that a release names are those of the news it reports. The days of an
 * advisory lie ahead (“On Thursday, 27 June 2024, … will receive …”), those of a recap long behind.
 */
export function namesItsDay({ kind, dateline }: Release): boolean {
  return kind !== "media-advisory" && kind !== "recap" && dateline?.ahead !== true;
}

/** A loose date that lies further from its neighbours than this is history or a plan. */
const FAR_DAYS = 60;
/** The same for texts that somebody speaks, which seldom date themselves. */
const SPOKEN_FAR_DAYS = 14;
const SPOKEN: ReadonlySet<ArticleKind> = new Set(["speech", "statement", "podcast"]);

/**
 * Places the datelines of a list of releases in the calendar: a year that is missing comes from the
 * nearest neighbour that has one, and a loosely worded day that is far from its neighbours is dropped.
 *
 *     5 November 2024 · Monday (4 November)                    → the second is 2024-11-04
 *     30 May 2024 · “On 24 February 2022, Russia …” · 28 May   → the second has no day
 */
export function findEvents(releases: readonly Release[]): (DaySpan | undefined)[] {
  const complete = releases.map(({ kind, dateline }) =>
    dateline && (dateline.firm || !SPOKEN.has(kind))
      ? resolveDateline(dateline, undefined)
      : undefined,
  );
  const near = nearestDays(complete);
  const kept = complete.map((span, place) => keepNear(span, releases[place], near[place] ?? []));
  const nearKept = nearestDays(kept);
  return releases.map((release, place) => {
    const { dateline } = release;
    const neighbours = nearKept[place] ?? [];
    if (!dateline || kept[place] || complete[place]) return kept[place];
    return keepNear(resolveDateline(dateline, neighbours[0]), release, neighbours);
  });
}

/** Drops loosely worded days that do not belong among their neighbours. */
function keepNear(
  span: DaySpan | undefined,
  release: Release | undefined,
  neighbours: readonly Day[],
): DaySpan | undefined {
  if (!span || !release) return undefined;
  return release.dateline?.firm || belongs(span, { kind: release.kind, neighbours })
    ? span
    : undefined;
}

interface Company {
  readonly kind: ArticleKind;
  readonly neighbours: readonly Day[];
}

function belongs({ from, to }: DaySpan, { kind, neighbours }: Company): boolean {
  const distances = neighbours.map((day) => {
    if (day < from) return daysBetween(day, from);
    return day > to ? daysBetween(to, day) : 0;
  });
  const nearest = Math.min(...distances);
  if (SPOKEN.has(kind)) return nearest <= SPOKEN_FAR_DAYS;
  const agreed = [...neighbours].toSorted();
  const spread = daysBetween(agreed[0] ?? from, agreed.at(-1) ?? from);
  return neighbours.length < 2 || spread > FAR_DAYS || nearest <= FAR_DAYS;
}

interface Near {
  readonly day: Day;
  readonly place: number;
}

/** The last days of the two nearest dated places above and below each place, the nearest first. */
function nearestDays(spans: readonly (DaySpan | undefined)[]): (readonly Day[])[] {
  const days = spans.map((span, place) => (span ? { day: span.to, place } : undefined));
  const above = lastTwo(days);
  const below = lastTwo(days.toReversed()).toReversed();
  return spans.map((_, place) =>
    [...(above[place] ?? []), ...(below[place] ?? [])]
      .toSorted((one, other) => Math.abs(one.place - place) - Math.abs(other.place - place))
      .map(({ day }) => day),
  );
}

function lastTwo(days: readonly (Near | undefined)[]): (readonly Near[])[] {
  let last: readonly Near[] = [];
  return days.map((day) => {
    const before = last;
    if (day) last = [day, ...last].slice(0, 2);
    return before;
  });
}
