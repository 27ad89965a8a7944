import type { DigestSettings, Subscription } from "#core/digest/subscription.ts";
import type { SubscriptionChanges } from "#core/digest/digest-store.ts";
import type { SubscriptionRow } from "./tables.ts";

/** Reads a subscription from its row. */
export function readSubscription(row: SubscriptionRow): Subscription {
  const days: Subscription["schedule"]["days"] = JSON.parse(row.days);
  const filter: Subscription["filter"] = JSON.parse(row.filter);
  return {
    id: row.id,
    channel: { platform: row.platform, community: row.community, channel: row.channel },
    number: row.number,
    schedule: { at: row.at, zone: row.zone, days },
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

/** The columns of what somebody set. */
export function settingsColumns({ channel, schedule, filter, ...settings }: DigestSettings) {
  const { topic, country, person, kind } = filter;
  return {
    platform: channel.platform,
    community: channel.community,
    channel: channel.channel,
    at: schedule.at,
    zone: schedule.zone,
    days: JSON.stringify(schedule.days),
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
