import type { DeliveryStore, Unsent } from "#core/digest/digest-store.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import { readSubscription } from "./subscription-rows.ts";
import type { Database, DeliveryRow } from "./tables.ts";

/** Keeps how deliveries end: sent, part by part, or not. Each ends once. */
export function createEndings(database: Database): Pick<DeliveryStore, "confirm" | "settle"> {
  return {
    confirm({ delivery, number }, messageId, now) {
      return database.transaction().execute(async (transaction) => {
        // Changes nothing, and lets no other process confirm a part of this delivery meanwhile.
        const row = await transaction
          .updateTable("deliveries")
          .set({ id: delivery })
          .where("id", "=", delivery)
          .where("state", "=", "claimed")
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return;
        await transaction
          .updateTable("delivery_parts")
          .set({ message_id: messageId })
          .where("delivery", "=", delivery)
          .where("number", "=", number)
          .where("message_id", "is", null)
          .execute();
        if (await isWhole(transaction, delivery)) await endAsSent(transaction, row, now);
      });
    },
    settle(delivery, how, now) {
      return database.transaction().execute(async (transaction) => {
        const row = await end(transaction, { delivery, how, now });
        if (row === undefined) return [];
        await giveBack(transaction, row);
        return how.state === "refused" ? pause(transaction, row.subscription, how.reason) : [];
      });
    },
  };
}

async function isWhole(database: Database, delivery: string): Promise<boolean> {
  const missing = await database
    .selectFrom("delivery_parts")
    .select("number")
    .where("delivery", "=", delivery)
    .where("message_id", "is", null)
    .limit(1)
    .executeTakeFirst();
  return missing === undefined;
}

async function endAsSent(
  database: Database,
  { id, subscription, article_count }: DeliveryRow,
  now: Date,
): Promise<void> {
  await end(database, { delivery: id, how: { state: "sent" }, now });
  if (article_count === 0) return;
  await database
    .updateTable("subscriptions")
    .set({ last_news_at: now.toISOString(), quiet_told: 0 })
    .where("id", "=", subscription)
    .execute();
}

interface Ending {
  readonly delivery: string;
  readonly how: Unsent | { readonly state: "sent" };
  readonly now: Date;
}

/** Yields what has ended; `undefined` where it had ended before. Its messages need not be kept. */
async function end(
  database: Database,
  { delivery, how, now }: Ending,
): Promise<DeliveryRow | undefined> {
  const row = await database
    .updateTable("deliveries")
    .set({ state: how.state, ...settledAt(now) })
    .where("id", "=", delivery)
    .where("state", "=", "claimed")
    // Whoever takes it over may post it: then it is not for this process to say that it is too late.
    .$if(how.state === "missed", (query) =>
      query.where("lease_owner", "=", how.state === "missed" ? how.owner : ""),
    )
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) await forgetPayloads(database, row);
  return row;
}

/** What a delivery has for good once it is settled. */
export function settledAt(now: Date) {
  return { settled_at: now.toISOString(), lease_owner: null, lease_until: null };
}

/** Forgets the messages of a delivery: nobody posts them any more. */
export async function forgetPayloads(database: Database, { id }: DeliveryRow): Promise<void> {
  await database
    .updateTable("delivery_parts")
    .set({ payload: "" })
    .where("delivery", "=", id)
    .execute();
}

/**
 * Gives back the articles of a delivery's parts that stand nowhere, so that the next edition has them;
 * of one that nobody can tell of, those of parts never tried. Of two such deliveries, the one that began
 * earlier tells how far the subscription goes back.
 */
export async function giveBack(
  database: Database,
  { id, subscription, covered_from, state }: DeliveryRow,
): Promise<void> {
  const unposted = database
    .selectFrom("delivery_parts")
    .select("number")
    .where("delivery", "=", id)
    .where("message_id", "is", null)
    .$if(state === "unsure", (query) => query.where("tried_at", "is", null));
  const { numDeletedRows } = await database
    .deleteFrom("sent_articles")
    .where("subscription", "=", subscription)
    .where("delivery", "=", id)
    .where(({ or, eb }) =>
      state === "unsure"
        ? eb("part", "in", unposted)
        : or([eb("part", "is", null), eb("part", "in", unposted)]),
    )
    .executeTakeFirst();
  if (state === "unsure" && numDeletedRows === 0n) return;
  await database
    .updateTable("subscriptions")
    .set({ covered_to: covered_from })
    .where("id", "=", subscription)
    .where("covered_to", ">", covered_from)
    .execute();
}

/** Pauses all that a channel gets, or the one subscription whose posts are not taken as it is set. */
async function pause(
  database: Database,
  subscription: string,
  paused: Extract<Unsent, { state: "refused" }>["reason"],
): Promise<readonly Subscription[]> {
  const { platform, community, channel } = await database
    .selectFrom("subscriptions")
    .select(["platform", "community", "channel"])
    .where("id", "=", subscription)
    .executeTakeFirstOrThrow();
  const rows = await database
    .updateTable("subscriptions")
    .set({ paused, next_slot: null, next_at: null })
    .where("platform", "=", platform)
    .where("community", "=", community)
    .where("channel", "=", channel)
    .$if(paused === "unfit", (query) => query.where("id", "=", subscription))
    .where("paused", "is", null)
    .returningAll()
    .execute();
  return rows.map(readSubscription).toSorted((one, other) => one.number - other.number);
}
