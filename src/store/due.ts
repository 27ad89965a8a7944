import type { DeliveryStore } from "#core/digest/digest-store.ts";
import { SETTLED_MS } from "#core/digest/planning.ts";
import { readSubscription } from "./subscription-rows.ts";
import type { Database, SubscriptionRow } from "./tables.ts";

/** Tells which subscriptions have a turn; it only reads. Cost: an index each, however many there are. */
export function createDue(database: Database): Pick<DeliveryStore, "due" | "unserved"> {
  return {
    async due(now, most, platforms) {
      const digests = await dueDigests(database, { now, most, platforms });
      const watches =
        digests.length < most
          ? await dueWatches(database, { now, most: most - digests.length, platforms })
          : [];
      return [...digests, ...watches].map(readSubscription);
    },
    async unserved(before, most, served) {
      const rows = await digestsDueBy(database, before)
        .$if(served.length > 0, (query) => query.where("platform", "not in", served))
        .limit(most)
        .execute();
      return rows.map(readSubscription);
    },
  };
}

async function dueDigests(
  database: Database,
  { now, most, platforms }: Due,
): Promise<readonly SubscriptionRow[]> {
  return digestsDueBy(database, now)
    .$if(platforms !== undefined, (query) => query.where("platform", "in", platforms ?? []))
    .limit(most)
    .execute();
}

function digestsDueBy(database: Database, moment: Date) {
  return database
    .selectFrom("subscriptions")
    .selectAll()
    .where("next_at", "<=", moment.toISOString())
    .where("per_hour", "is", null)
    .where("paused", "is", null)
    .orderBy("next_at")
    .orderBy("id");
}

interface Due {
  readonly now: Date;
  readonly most: number;
  readonly platforms: readonly string[] | undefined;
}

/** Those that are behind the newest article; the index holds no other, so that idle ones cost nothing. */
async function dueWatches(
  database: Database,
  { now, most, platforms }: Due,
): Promise<readonly SubscriptionRow[]> {
  const newest = await database
    .selectFrom("articles")
    .select("came_at")
    .where("is_news", "=", 1)
    .where("came_at", "<=", new Date(now.getTime() - SETTLED_MS).toISOString())
    .orderBy("came_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (newest === undefined) return [];
  return database
    .selectFrom("subscriptions")
    .selectAll()
    .$if(platforms !== undefined, (query) => query.where("platform", "in", platforms ?? []))
    .where("covered_to", "<", newest.came_at)
    .where("next_at", "<=", now.toISOString())
    .where("per_hour", "is not", null)
    .where("paused", "is", null)
    .orderBy("covered_to")
    .orderBy("id")
    .limit(most)
    .execute();
}
