import type { Claim, Delivery, DeliveryStore, Lease } from "#core/digest/digest-store.ts";
import type { Clock } from "#core/ports.ts";
import { inBatches } from "./batches.ts";
import { readDelivery } from "./delivery-rows.ts";
import { keepText } from "./kept-text.ts";
import { changedColumns, readSubscription } from "./subscription-rows.ts";
import type {
  Database,
  DeliveryPartRow,
  DeliveryRow,
  SentArticleRow,
  SubscriptionRow,
} from "./tables.ts";

/** A claim that was won, and its subscription as it is from now on. */
interface Won {
  readonly claim: Claim;
  readonly row: SubscriptionRow;
}

/**
 * Takes slots, all in one transaction: many fall due in one minute, and each transaction waits for the
 * disk. A subscription is changed only where it still is as the claim saw it, and a slot is taken once
 * for ever (`deliveries_slot`). The articles of an edition count as sent from here on, so that no other
 * edition takes them meanwhile. Cost: one statement a claim, and three for all of them.
 */
export function createClaims(
  database: Database,
  clock: Clock,
): Pick<DeliveryStore, "due" | "claim"> {
  return {
    async due(now, most) {
      const rows = await database
        .selectFrom("subscriptions")
        .selectAll()
        .where("next_at", "<=", now.toISOString())
        .where("paused", "is", null)
        .orderBy("next_at")
        .orderBy("id")
        .limit(most)
        .execute();
      return rows.map(readSubscription);
    },
    async claim(claims, lease) {
      if (claims.length === 0) return [];
      return database.transaction().execute(async (transaction) => {
        const won: Won[] = [];
        // In one order everywhere, so that two processes never wait for each other's rows.
        for (const claim of claims.toSorted(bySubscription)) {
          const row = await moveOn(transaction, claim);
          if (row !== undefined) won.push({ claim, row });
        }
        return keepAll(transaction, { won, lease, claimedAt: clock() });
      });
    },
  };
}

function bySubscription({ subscription: one }: Claim, { subscription: other }: Claim): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** Yields the subscription as it is now, or `undefined` where the claim is lost. */
async function moveOn(
  database: Database,
  { subscription, slot, changes }: Claim,
): Promise<SubscriptionRow | undefined> {
  return database
    .updateTable("subscriptions")
    .set({ id: subscription.id, ...changedColumns(changes) })
    .where("id", "=", subscription.id)
    .where("paused", "is", null)
    .where("last_slot", "is not distinct from", subscription.lastSlot)
    .where("next_slot", "is not distinct from", subscription.nextSlot)
    .where("skip_slot", "is not distinct from", subscription.skipSlot)
    .where("covered_to", "=", subscription.coveredTo)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("deliveries")
            .select("deliveries.id")
            .where("deliveries.subscription", "=", subscription.id)
            .where("deliveries.slot", "=", slot),
        ),
      ),
    )
    .returningAll()
    .executeTakeFirst();
}

interface Taking {
  readonly won: readonly Won[];
  readonly lease: Lease;
  readonly claimedAt: Date;
}

async function keepAll(
  database: Database,
  { won, lease, claimedAt }: Taking,
): Promise<readonly Delivery[]> {
  const kept = won.map(({ claim, row }) => ({
    delivery: rowOf(claim, lease, claimedAt),
    parts: partRows(claim),
    subscription: readSubscription(row),
  }));
  const deliveries = kept.map(({ delivery }) => delivery);
  for (const batch of inBatches(deliveries, 11)) {
    await database.insertInto("deliveries").values(batch).execute();
  }
  const parts = kept.flatMap(({ parts: own }) => own);
  for (const batch of inBatches(parts, 5)) {
    await database.insertInto("delivery_parts").values(batch).execute();
  }
  for (const batch of inBatches(won.flatMap(sentRows), 3)) {
    await database
      .insertInto("sent_articles")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["subscription", "article"]).doNothing())
      .execute();
  }
  return kept.map(({ delivery, ...of }) => readDelivery(delivery, of));
}

function rowOf(claim: Claim, { owner, until }: Lease, claimedAt: Date): DeliveryRow {
  const posts = claim.outcome === "post";
  const now = claimedAt.toISOString();
  return {
    id: claim.id,
    subscription: claim.subscription.id,
    slot: claim.slot,
    slot_at: claim.slotAt.toISOString(),
    state: claim.outcome === "post" ? "claimed" : claim.outcome,
    article_count: claim.articles.length,
    covered_from: claim.subscription.coveredTo,
    claimed_at: now,
    settled_at: posts ? null : now,
    lease_owner: posts ? owner : null,
    lease_until: posts ? until.toISOString() : null,
  };
}

function partRows({ id, payloads }: Claim): DeliveryPartRow[] {
  return payloads.map((payload, place) => ({
    delivery: id,
    number: place + 1,
    payload: keepText(payload),
    tried_at: null,
    message_id: null,
  }));
}

function sentRows({ claim }: Won): SentArticleRow[] {
  return claim.articles.map((article) => ({
    subscription: claim.subscription.id,
    article: keepText(article),
    delivery: claim.id,
  }));
}
