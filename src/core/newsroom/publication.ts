import type { Published } from "#core/article.ts";
import { addDays, type Day, type DaySpan } from "#core/day.ts";
import { findEvents, namesItsDay, type Release } from "./events.ts";
import { windowsBetween, type Anchor, type Window } from "./neighbours.ts";
import { countAges, findSnapshot } from "./snapshot.ts";

/** How far a window reaches from the one side that is known. */
const OPEN_DAYS = 7;

/**
 * Tells for all releases of a file when they came out; `null` where nothing bounds a release.
 *
 *     “Today (7 November 2024)”                             → 2024-11-07, stated
 *     “From 4 to 8 November 2024”                           → 2024-11-08, range-end
 *     “3 days 3 hours ago” on a page saved on 2022-11-26    → 2022-11-23, feed-age
 *     no day, between those of 24 and 26 June 2024          → 2024-06-24 … 2024-06-26, neighbours
 *
 * The days of an advisory bound it from above, those of a recap from below. A window with one known
 * side reaches a week from there. `savedOn` is the day on which the page was saved, where that is known.
 */
export function findPublications(
  releases: readonly Release[],
  savedOn?: Day,
): (Published | null)[] {
  const events = findEvents(releases);
  const snapshot = savedOn ?? findSnapshot(releases, events);
  const ages = countAges(releases, snapshot);
  const windows = windowsBetween(
    releases.map((release, place) => anchorOf(release, events[place], ages[place])),
  );
  return releases.map((release, place) =>
    publish(release, {
      event: events[place],
      age: ages[place],
      window: windows[place] ?? { from: undefined, to: undefined },
    }),
  );
}

function anchorOf(
  release: Release,
  event: DaySpan | undefined,
  age: DaySpan | undefined,
): Anchor | undefined {
  if (release.stated !== undefined) return { day: release.stated, prompt: true };
  if (age && age.from === age.to) return { day: age.to, prompt: true };
  if (!event || !namesItsDay(release)) return undefined;
  return { day: event.to, prompt: release.dateline?.reason !== "range-end" };
}

interface Known {
  readonly event: DaySpan | undefined;
  readonly age: DaySpan | undefined;
  readonly window: Window;
}

function publish(release: Release, known: Known): Published | null {
  const { stated, dateline } = release;
  const { event, age, window } = known;
  if (stated !== undefined) return { from: stated, to: stated, reason: "stated" };
  const own =
    event && dateline && namesItsDay(release)
      ? { from: event.to, to: event.to, reason: dateline.reason }
      : undefined;
  if (own?.reason === "stated") return own;
  if (age) {
    if (own && age.from < age.to && age.from <= own.to && own.to <= age.to) return own;
    return { ...narrow(age, boundOf(release, event)), reason: "feed-age" };
  }
  if (own) return own;
  const bound = boundOf(release, event);
  const span = closeWindow(window, bound);
  if (!span) return null;
  const alone = window.from === undefined && window.to === undefined;
  return { ...span, reason: alone ? (dateline?.reason ?? "neighbours") : "neighbours" };
}

/** What the days of an announced or long past event say about the publication. */
function boundOf(release: Release, event: DaySpan | undefined): Window {
  if (!event || namesItsDay(release)) return { from: undefined, to: undefined };
  if (release.kind === "recap") return { from: event.to, to: undefined };
  return { from: undefined, to: event.from };
}

function narrow(span: DaySpan, bound: Window): DaySpan {
  const from = bound.from !== undefined && bound.from > span.from ? bound.from : span.from;
  const to = bound.to !== undefined && bound.to < span.to ? bound.to : span.to;
  return from <= to ? { from, to } : span;
}

function closeWindow(window: Window, bound: Window): DaySpan | undefined {
  const from = latest(window.from, bound.from);
  const to = earliest(window.to, bound.to);
  if (from !== undefined && to !== undefined) {
    if (from <= to) return { from, to };
    return bound.to === undefined
      ? { from, to: addDays(from, OPEN_DAYS) }
      : { from: addDays(to, -OPEN_DAYS), to };
  }
  if (from !== undefined) return { from, to: addDays(from, OPEN_DAYS) };
  return to === undefined ? undefined : { from: addDays(to, -OPEN_DAYS), to };
}

function latest(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one !== undefined && other !== undefined && one > other ? one : (other ?? one);
}

function earliest(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one !== undefined && other !== undefined && one < other ? one : (other ?? one);
}
