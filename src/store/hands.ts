import type { Delivery, DeliveryStore } from "#core/digest/digest-store.ts";
import { inBatches } from "./batches.ts";
import { readDelivery } from "./delivery-rows.ts";
import { forgetPayloads, giveBack, settledAt } from "./endings.ts";
import { readSubscription } from "./subscription-rows.ts";
import type { Database, DeliveryPartRow, DeliveryRow, SubscriptionRow } from "./tables.ts";

/** Keeps in which process's hands each claimed delivery is, and how far that one came. */
export function createHands(
  database: Database,
): Pick<DeliveryStore, "abandoned" | "giveUp" | "takeOver" | "begin" | "takeBack" | "postpone"> {
  return {
    async abandoned(now, most, platforms) {
      const rows = await database
        .selectFrom("deliveries")
        .innerJoin("subscriptions", "subscriptions.id", "deliveries.subscription")
        .selectAll("deliveries")
        .where("lease_until", "<=", now.toISOString())
        .$if(platforms !== undefined, (query) => query.where("platform", "in", platforms ?? []))
        .orderBy("slot_at")
        .orderBy("deliveries.id")
        .limit(most)
        .execute();
      return readDeliveries(database, rows);
    },
    giveUp({ slotsBefore, now }, most) {
      return database.transaction().execute(async (transaction) => {
        const late = transaction
          .selectFrom("deliveries")
          .select("deliveries.id")
          .where("lease_until", "<=", now.toISOString())
          .where("slot_at", "<", slotsBefore.toISOString())
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom("delivery_parts")
                  .select("number")
                  .whereRef("delivery", "=", "deliveries.id")
                  .where("tried_at", "is not", null)
                  .where("message_id", "is", null),
              ),
            ),
          )
          .orderBy("slot_at")
          .orderBy("deliveries.id")
          .limit(most);
        const rows = await transaction
          .updateTable("deliveries")
          .set({ state: "missed", ...settledAt(now) })
          .where("id", "in", late)
          .returningAll()
          .execute();
        for (const row of rows) {
          await forgetPayloads(transaction, row);
          await giveBack(transaction, row);
        }
        return readDeliveries(transaction, rows);
      });
    },
    async takeOver({ id }, { owner, until }, now) {
      const { numUpdatedRows } = await database
        .updateTable("deliveries")
        .set({ lease_owner: owner, lease_until: until.toISOString() })
        .where("id", "=", id)
        .where("lease_until", "<=", now.toISOString())
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    begin({ delivery, number }, { owner, until }, now) {
      return database.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable("deliveries")
          .set({ lease_until: until.toISOString() })
          .where("id", "=", delivery)
          .where("lease_owner", "=", owner)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction
          .updateTable("delivery_parts")
          .set({ tried_at: now.toISOString() })
          .where("delivery", "=", delivery)
          .where("number", "=", number)
          .where("tried_at", "is", null)
          .execute();
        return true;
      });
    },
    async takeBack({ delivery, number }, owner) {
      await database
        .updateTable("delivery_parts")
        .set({ tried_at: null })
        .where("delivery", "=", delivery)
        .where("number", "=", number)
        .where("message_id", "is", null)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom("deliveries")
              .select("id")
              .where("id", "=", delivery)
              .where("lease_owner", "=", owner),
          ),
        )
        .execute();
    },
    async postpone(delivery, until) {
      await database
        .updateTable("deliveries")
        .set({ lease_owner: null, lease_until: until.toISOString() })
        .where("id", "=", delivery)
        .where("state", "=", "claimed")
        .execute();
    },
  };
}

/** In the order of the rows; one whose subscription was removed meanwhile is left out. */
async function readDeliveries(
  database: Database,
  rows: readonly DeliveryRow[],
): Promise<readonly Delivery[]> {
  const subscriptions: SubscriptionRow[] = [];
  const parts: DeliveryPartRow[] = [];
  for (const batch of inBatches(rows)) {
    const ids = batch.map(({ id }) => id);
    const owners = batch.map(({ subscription }) => subscription);
    subscriptions.push(
      ...(await database
        .selectFrom("subscriptions")
        .selectAll()
        .where("id", "in", owners)
        .execute()),
    );
    parts.push(
      ...(await database
        .selectFrom("delivery_parts")
        .selectAll()
        .where("delivery", "in", ids)
        .execute()),
    );
  }
  const byId = new Map(subscriptions.map((row) => [row.id, readSubscription(row)]));
  const byDelivery = Map.groupBy(parts, ({ delivery }) => delivery);
  return rows.flatMap((row) => {
    const subscription = byId.get(row.subscription);
    if (subscription === undefined) return [];
    return readDelivery(row, { subscription, parts: byDelivery.get(row.id) ?? [] });
  });
}
