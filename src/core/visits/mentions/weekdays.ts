import { addDays, daysBetween, weekdayOf, type Day, type DaySpan } from "#core/day.ts";

/** What a weekday is counted from. */
interface Counted {
  /** The day of publication. */
  readonly near: Day | undefined;
  /** The days that the sentence before was about. */
  readonly last: DaySpan | undefined;
  readonly ahead: boolean;
  readonly behind?: boolean;
}

/**
 * Tells which day a weekday is: the one that the sentence before was about, where it is that weekday;
 * else the last before the release, or the next in a text that looks ahead.
 *
 *     on Friday, after “on 10 and 11 November 2023”   → 2023-11-10
 */
export function readWeekday(
  weekday: number,
  { near, last, ahead, behind }: Counted,
): DaySpan | undefined {
  const isPast = ahead && last !== undefined && near !== undefined && last.to < near;
  if (last && !isPast && last.from === last.to && weekdayOf(last.to) === weekday) return last;
  const after = last && (weekday - weekdayOf(last.from) + 7) % 7;
  const length = last && daysBetween(last.from, last.to);
  // Of days that last longer than a week, a weekday may be any: the one by the release is meant.
  const isSure = length !== undefined && (length < 7 || near === undefined);
  if (last && after !== undefined && isSure && after <= length && !isPast)
    return dayAlone(addDays(last.from, after));
  if (near === undefined) return undefined;
  if (last && last.to > near && !behind) return dayAlone(nearestTo(last, { weekday, near }));
  const back = (weekdayOf(near) - weekday + 7) % 7;
  return dayAlone(addDays(near, ahead ? (7 - back) % 7 : -back));
}

/** The weekday that lies nearest to days that are still to come, though not before the release. */
function nearestTo(last: DaySpan, { weekday, near }: { weekday: number; near: Day }): Day {
  const after = (weekday - weekdayOf(last.to) + 7) % 7;
  const before = (weekdayOf(last.from) - weekday + 7) % 7;
  const earlier = addDays(last.from, -before);
  return before < after && earlier >= near ? earlier : addDays(last.to, after);
}

function dayAlone(day: Day): DaySpan {
  return { from: day, to: day };
}
