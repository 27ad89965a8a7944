import { Temporal } from "temporal-polyfill";

/** When something comes to a channel: a digest at its hour, a watch at once. */
export type Schedule = DailySchedule | AtOnce;

/** When a digest comes: at a time of the day, on some days of the week, in a zone. */
export interface DailySchedule {
  readonly kind: "daily";
  /** `HH:MM`, 00:00 to 23:59. */
  readonly at: string;
  /** An IANA name, such as `Europe/Brussels`. */
  readonly zone: string;
  /** ISO numbers, Monday is 1, in their order; at least one. */
  readonly days: readonly number[];
}

/** A watch tells what comes as soon as it has come, within bounds. */
export interface AtOnce {
  readonly kind: "at once";
  /** So many posts an hour at most, from 1 on; what comes meanwhile is told together in the next. */
  readonly perHour: number;
}

/** One turn of a schedule. */
export interface Slot {
  /**
   * The local day and time: `2024-05-30T08:00`; a watch's is the minute in UTC. The same on every
   * machine, and unique to its turn.
   */
  readonly key: string;
  /** When that is. */
  readonly at: Date;
}

/** A date that a zone leaves out may fall on the one weekday that a schedule has. */
const MOST_DAYS_AHEAD = 21;

/**
 * Finds the first turn of a schedule strictly after a moment. There is one for each local date of its
 * weekdays: when the clock on the wall first shows the time, or a later one.
 *
 *     08:00 Europe/Brussels, after 2024-05-30T06:00Z   → 2024-05-31T08:00, at 06:00Z
 *     02:30 on 31 Mar 2024, which has no 02:30         → 2024-03-31T02:30, at 03:00 local time
 *     02:30 on 27 Oct 2024, which has two              → 2024-10-27T02:30, the first of them
 *
 * A date that a zone leaves out (Pacific/Apia had no 30 Dec 2011) has no turn.
 */
export function nextSlot({ at, zone, days }: DailySchedule, after: Date): Slot {
  const afterMs = after.getTime();
  const today = Temporal.Instant.fromEpochMilliseconds(afterMs)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const time = Temporal.PlainTime.from(at);
  for (let ahead = 0; ahead <= MOST_DAYS_AHEAD; ahead++) {
    const date = today.add({ days: ahead });
    if (!days.includes(date.dayOfWeek)) continue;
    const moment = momentOf(date.toPlainDateTime(time), zone);
    if (moment !== undefined && moment > afterMs) {
      return { key: `${date.toString()}T${at}`, at: new Date(moment) };
    }
  }
  throw new Error(`a schedule at ${at} in ${zone} has no weekday`);
}

/** When the clock of a zone first shows a time or a later one; `undefined` for a date left out. */
function momentOf(wanted: Temporal.PlainDateTime, zone: string): number | undefined {
  const shown = wanted.toZonedDateTime(zone);
  if (shown.toPlainDateTime().equals(wanted)) return shown.epochMilliseconds;
  const date = wanted.toPlainDate();
  if (!date.toZonedDateTime(zone).toPlainDate().equals(date)) return undefined;
  const before = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  return before.getTimeZoneTransition("next")?.epochMilliseconds;
}
