import type { DeliveryStore } from "#core/digest/digest-store.ts";
import type { Clock } from "#core/ports.ts";
import { inBatches } from "./batches.ts";
import { createClaims } from "./claims.ts";
import { createDue } from "./due.ts";
import { readPastDelivery } from "./delivery-rows.ts";
import { createEndings } from "./endings.ts";
import { createHands } from "./hands.ts";
import { keepText, readKeptText } from "./kept-text.ts";
import type { Database, DeliveryRow } from "./tables.ts";

/** How deliveries stand that are posted, may be posted, or are on their way. */
const STANDING = ["claimed", "sent", "unsure"] as const satisfies readonly DeliveryRow["state"][];

/**
 * Keeps deliveries in the database, in the order of their life: due (`due.ts`), claimed (`claims.ts`), in somebody's
 * hands (`hands.ts`), ended (`endings.ts`), remembered. Nothing that was sent is ever forgotten while
 * its subscription lives.
 */
export function createDeliveries(database: Database, clock: Clock): DeliveryStore {
  return {
    ...createDue(database),
    ...createClaims(database, clock),
    ...createHands(database),
    ...createEndings(database),
    async history(subscription, most) {
      const rows = await database
        .selectFrom("deliveries")
        .selectAll()
        .where("subscription", "=", subscription)
        .orderBy("slot", "desc")
        .limit(most)
        .execute();
      return rows.map(readPastDelivery);
    },
    async sentAmong(subscription, articles) {
      const sent = new Set<string>();
      for (const batch of inBatches(articles.map(keepText))) {
        const rows = await database
          .selectFrom("sent_articles")
          .select("article")
          .where("subscription", "=", subscription)
          .where("article", "in", batch)
          .execute();
        for (const { article } of rows) sent.add(readKeptText(article));
      }
      return sent;
    },
    async sentTo(subscription) {
      const rows = await database
        .selectFrom("sent_articles")
        .select("article")
        .where("subscription", "=", subscription)
        .execute();
      return new Set(rows.map(({ article }) => readKeptText(article)));
    },
    async hasHadFirst(subscription) {
      const row = await database
        .selectFrom("deliveries")
        .select("id")
        .where("subscription", "=", subscription)
        .where("state", "in", STANDING)
        .where("article_count", ">", 0)
        // What was kept before this was noted counts as one: nobody gets a second first edition.
        .where(({ or, eb }) => or([eb("is_first", "is", null), eb("is_first", "=", 1)]))
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
