import { addDays, type Day } from "#core/day.ts";

/** A day that is known of a release, by which its neighbours are bounded. */
export interface Anchor {
  readonly day: Day;
  /** The release came out on that day or the next; else it may have come out some days later. */
  readonly prompt: boolean;
}

/** The days between which a release came out, as far as its neighbours tell. */
export interface Window {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** How many dated neighbours on each side are asked: dumps run newest first, but not strictly. */
const REACH = 3;

/**
 * Bounds each place of a list that runs newest first by the dated places near it.
 *
 *     11 Nov, ?, 8 Nov          → ? lies between 8 and 11 November
 *     14 Nov, ?, 10 Nov, 14 Nov → ? lies on 14 or 15 November
 *
 * A list that runs oldest first is recognised. Linear.
 */
export function windowsBetween(anchors: readonly (Anchor | undefined)[]): Window[] {
  if (runsOldestFirst(anchors)) return windowsBetween(anchors.toReversed()).toReversed();
  const above = nearestDated(anchors);
  const below = nearestDated(anchors.toReversed()).toReversed();
  return anchors.map((_, place) => boundBy(above[place] ?? [], below[place] ?? []));
}

function boundBy(above: readonly Anchor[], below: readonly Anchor[]): Window {
  const from = below
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const later = above
    .filter(({ day, prompt }) => from === undefined || day > from || (prompt && day === from))
    .map(({ day }) => day)
    .toSorted();
  const [to] = later;
  if (from !== undefined && to === from) return { from, to: addDays(from, 1) };
  const [nearest] = above;
  if (to === undefined && nearest && from !== undefined) return { from: nearest.day, to: from };
  return { from, to };
}

/** The last few dated places before each place, the nearest first. */
function nearestDated(anchors: readonly (Anchor | undefined)[]): (readonly Anchor[])[] {
  let near: readonly Anchor[] = [];
  return anchors.map((anchor) => {
    const before = near;
    if (anchor) near = [anchor, ...near].slice(0, REACH);
    return before;
  });
}

function runsOldestFirst(anchors: readonly (Anchor | undefined)[]): boolean {
  let ascents = 0;
  let last: Day | undefined;
  for (const anchor of anchors) {
    if (!anchor) continue;
    if (last !== undefined && anchor.day !== last) ascents += anchor.day > last ? 1 : -1;
    last = anchor.day;
  }
  return ascents > 1;
}
