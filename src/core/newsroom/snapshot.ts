import type { Day, DaySpan } from "#core/day.ts";
import { countBack, countForward } from "./age.ts";
import { namesItsDay, type Release } from "./events.ts";

/**
 * Finds the day on which a feed page was saved: no release is older than its event, so each gives a
 * first possible day, and the latest on which two agree counts, or else the latest.
 *
 *     26 November, 3 hours ago · 24 November, 2 days ago · 21 November, 3 days ago → 26 November
 */
export function findSnapshot(
  releases: readonly Release[],
  events: readonly (DaySpan | undefined)[],
): Day | undefined {
  const known = releases
    .map((release, place) => ({ ...release, event: events[place] }))
    .filter(({ event, age }) => event !== undefined && age !== undefined)
    .filter((release) => namesItsDay(release));
  const single = known.filter(({ event }) => event?.from === event?.to);
  const exact = single.filter(({ age }) => age?.sureToDays === 1);
  const best = [exact, single, known].find((list) => list.length > 0) ?? [];
  const days = best
    .flatMap(({ event, age }) => (event && age ? [countForward(age, event.to)] : []))
    .toSorted();
  return days.findLast((day, place) => days[place - 1] === day) ?? days.at(-1);
}

/**
 * Counts the ages of a page back from the day on which it was saved; a release without an age has
 * none. Releases share few ages, so each is counted once.
 *
 *     3 days 3 hours ago, saved on 2022-11-26 → 2022-11-23
 */
export function countAges(
  releases: readonly Release[],
  snapshot: Day | undefined,
): (DaySpan | undefined)[] {
  const counted = new Map<string, DaySpan>();
  return releases.map(({ age }) => {
    if (!age || snapshot === undefined) return undefined;
    const key = `${age.months} ${age.days} ${age.sureToDays}`;
    const span = counted.get(key) ?? countBack(age, snapshot);
    counted.set(key, span);
    return span;
  });
}
