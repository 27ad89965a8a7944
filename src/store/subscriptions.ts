import type { SubscriptionStore } from "#core/digest/digest-store.ts";
import { makeId } from "#core/digest/ids.ts";
import type { ChannelRef } from "#core/digest/subscription.ts";
import { changedColumns, readSubscription, settingsColumns } from "./subscription-rows.ts";
import type { Database } from "./tables.ts";

/**
 * Keeps subscriptions in the database. A channel remembers the last number that it gave, so that none
 * comes again when its subscription is removed.
 */
export function createSubscriptions(database: Database): SubscriptionStore {
  return {
    add(settings, { createdAt, coveredTo, nextSlot, nextAt }) {
      return database.transaction().execute(async (transaction) => {
        const row = await transaction
          .insertInto("subscriptions")
          .values({
            ...settingsColumns(settings),
            id: makeId(),
            number: await nextNumber(transaction, settings.channel),
            created_at: createdAt,
            paused: null,
            skip_slot: null,
            last_slot: null,
            next_slot: nextSlot,
            next_at: nextAt,
            covered_to: coveredTo,
            last_news_at: null,
            quiet_told: 0,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return readSubscription(row);
      });
    },
    async list({ platform, community, channel }) {
      const rows = await database
        .selectFrom("subscriptions")
        .selectAll()
        .where("platform", "=", platform)
        .where("community", "=", community)
        .where("channel", "=", channel)
        .orderBy("number")
        .execute();
      return rows.map(readSubscription);
    },
    async update(id, changes) {
      const row = await database
        .updateTable("subscriptions")
        .set({ id, ...changedColumns(changes) })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? undefined : readSubscription(row);
    },
    async remove(id) {
      await database.deleteFrom("subscriptions").where("id", "=", id).execute();
    },
  };
}

async function nextNumber(
  database: Database,
  { platform, community, channel }: ChannelRef,
): Promise<number> {
  const row = await database
    .insertInto("channels")
    .values({ platform, community, channel, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["platform", "community", "channel"])
        .doUpdateSet(({ eb }) => ({ last_number: eb("channels.last_number", "+", 1) })),
    )
    .returning("last_number")
    .executeTakeFirstOrThrow();
  return row.last_number;
}
