import type { Claim, Delivery, DeliveryStore, Lease, Looked } from "#core/digest/digest-store.ts";
import type { Clock } from "#core/ports.ts";
import { inBatches } from "./batches.ts";
import { readDelivery, type DeliveryHead } from "./delivery-rows.ts";
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
export function createClaims(database: Database, clock: Clock): Pick<DeliveryStore, "claim"> {
  return {
    async claim(claims, lease) {
      if (claims.length === 0) return [];
      return database.transaction().execute(async (transaction) => {
        const won: Won[] = [];
        const hasSeenAll = createLook(transaction);
        // In one order everywhere, so that two processes never wait for each other's rows.
        for (const claim of claims.toSorted(bySubscription)) {
          if (!(await hasSeenAll(claim))) continue;
          const row = await moveOn(transaction, claim);
          if (row !== undefined) won.push({ claim, row });
        }
        return keepAll(transaction, { won, lease, claimedAt: clock() });
      });
    },
  };
}

/**
 * Makes what tells whether nothing came into a span that a claim has not seen: what is covered is never
 * looked at again, and an article may be kept between the look and the claim. Whoever keeps one after
 * the claim sees how far it covers, and says that it came later. Most claims of a batch ask the same.
 * Nor may an edition that broke off have given anything back since the look.
 */
function createLook(database: Database): (claim: Claim) => Promise<boolean> {
  const counts = new Map<string, number>();
  return async ({ looked, subscription }) => {
    if (looked === undefined) return true;
    const span = `${looked.after.toISOString()} ${looked.upTo.toISOString()}`;
    const came = counts.get(span) ?? (await countOf(newsOf(database, looked)));
    counts.set(span, came);
    if (came !== looked.count) return false;
    if (looked.sent === 0) return true;
    const had = newsOf(database, looked)
      .innerJoin("sent_articles", "sent_articles.article", "articles.id")
      .where("sent_articles.subscription", "=", subscription.id);
    return (await countOf(had)) === looked.sent;
  };
}

function newsOf(database: Database, { after, upTo }: Looked) {
  return database
    .selectFrom("articles")
    .where("articles.is_news", "=", 1)
    .where("articles.came_at", ">", after.toISOString())
    .where("articles.came_at", "<=", upTo.toISOString());
}

async function countOf(query: ReturnType<typeof newsOf>): Promise<number> {
  const row = await query
    .select(({ fn }) => fn.countAll<number | string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
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
    head: headOf(claim, claimedAt),
    parts: partRows(claim),
    subscription: readSubscription(row),
  }));
  const deliveries = won.flatMap(({ claim }) => rowsOf(claim, { lease, claimedAt }));
  for (const batch of inBatches(deliveries, 12)) {
    await database.insertInto("deliveries").values(batch).execute();
  }
  const parts = kept.flatMap(({ parts: own }) => own);
  for (const batch of inBatches(parts, 5)) {
    await database.insertInto("delivery_parts").values(batch).execute();
  }
  for (const batch of inBatches(won.flatMap(sentRows), 4)) {
    await database
      .insertInto("sent_articles")
      .values(batch)
      .onConflict((conflict) => conflict.columns(["subscription", "article"]).doNothing())
      .execute();
  }
  return kept.map(({ head, ...of }) => readDelivery(head, of));
}

function headOf({ id, slot, slotAt, articles }: Claim, claimedAt: Date): DeliveryHead {
  return {
    id,
    slot,
    slot_at: slotAt.toISOString(),
    claimed_at: claimedAt.toISOString(),
    article_count: articles.length,
  };
}

/** One row; none of what a watch passed over, for nobody asks for that again. */
function rowsOf(
  claim: Claim,
  { lease: { owner, until }, claimedAt }: Pick<Taking, "lease" | "claimedAt">,
): DeliveryRow[] {
  const { outcome, subscription } = claim;
  if (outcome === "passed") return [];
  const posts = outcome === "post";
  return [
    {
      ...headOf(claim, claimedAt),
      subscription: subscription.id,
      state: posts ? "claimed" : outcome,
      covered_from: subscription.coveredTo,
      is_first: claim.isFirst === true ? 1 : 0,
      settled_at: posts ? null : claimedAt.toISOString(),
      lease_owner: posts ? owner : null,
      lease_until: posts ? until.toISOString() : null,
    },
  ];
}

function partRows({ id, messages }: Claim): DeliveryPartRow[] {
  return messages.map(({ payload }, place) => ({
    delivery: id,
    number: place + 1,
    payload: keepText(payload),
    tried_at: null,
    message_id: null,
  }));
}

/** What stands on two messages belongs to the later one, and what is only counted to the last. */
function sentRows({ claim: { id, subscription, articles, messages } }: Won): SentArticleRow[] {
  const parts = new Map<string, number>();
  for (const [place, message] of messages.entries()) {
    for (const article of message.articles) parts.set(article, place + 1);
  }
  return articles.map((article) => ({
    subscription: subscription.id,
    article: keepText(article),
    delivery: id,
    part: parts.get(article) ?? messages.length,
  }));
}
