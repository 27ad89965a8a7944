import type { DigestSettings, Subscription } from "#core/digest/subscription.ts";
import type { SubscriptionChanges } from "#core/digest/digest-store.ts";
import type { DailySchedule, Schedule } from "#core/digest/schedule.ts";
import type { SubscriptionRow } from "./tables.ts";

/** Reads a subscription from its row. */
export function readSubscription(row: SubscriptionRow): Subscription {
  const filter: Subscription["filter"] = JSON.parse(row.filter);
  return {
    id: row.id,
    channel: { platform: row.platform, community: row.community, channel: row.channel },
    number: row.number,
    schedule: readSchedule(row),
    filter,
    most: row.most,
    quiet: row.quiet,
    mention: row.mention,
    crosspost: row.crosspost === 1,
    setBy: row.set_by,
    createdAt: row.created_at,
    paused: row.paused,
    skipSlot: row.skip_slot,
    lastSlot: row.last_slot,
    nextSlot: row.next_slot,
    nextAt: row.next_at,
    coveredTo: row.covered_to,
    lastNewsAt: row.last_news_at,
    quietTold: row.quiet_told === 1,
  };
}

function readSchedule({ at, zone, days, per_hour }: SubscriptionRow): Schedule {
  if (per_hour !== null) return { kind: "at once", perHour: per_hour };
  const numbers: DailySchedule["days"] = JSON.parse(days);
  return { kind: "daily", at, zone, days: numbers };
}

function scheduleColumns(schedule: Schedule) {
  if (schedule.kind === "at once")
    return { at: "", zone: "", days: "[]", per_hour: schedule.perHour };
  const { at, zone, days } = schedule;
  return { at, zone, days: JSON.stringify(days), per_hour: null };
}

/** The columns of what somebody set. */
export function settingsColumns({ channel, schedule, filter, ...settings }: DigestSettings) {
  const { topic, country, person, kind } = filter;
  return {
    platform: channel.platform,
    community: channel.community,
    channel: channel.channel,
    ...scheduleColumns(schedule),
    filter: JSON.stringify({ topic, country, person, kind }),
    most: settings.most,
    quiet: settings.quiet,
    mention: settings.mention,
    crosspost: settings.crosspost ? 1 : 0,
    set_by: settings.setBy,
  };
}

/** The columns of what changes; `undefined` stays as it is. */
export function changedColumns({ quietTold, ...changes }: SubscriptionChanges) {
  return {
    paused: changes.paused,
    skip_slot: changes.skipSlot,
    last_slot: changes.lastSlot,
    next_slot: changes.nextSlot,
    next_at: changes.nextAt,
    covered_to: changes.coveredTo,
    last_news_at: changes.lastNewsAt,
    quiet_told: quietTold === undefined ? undefined : Number(quietTold),
  };
}
