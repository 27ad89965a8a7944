import { sql } from "kysely";
import type { Database } from "./tables.ts";

/**
 * Makes room for watches beside digests: `per_hour` tells them apart. What is due is looked for every
 * two seconds, so that each kind has an index of its own in which what stands idle is never met: the
 * digests by their moment, the watches by how far they have come. A released step is never changed:
 * see `migrate`.
 */
export async function makeRoomForWatches({ schema }: Database): Promise<void> {
  await schema.alterTable("subscriptions").addColumn("per_hour", "integer").execute();
  await schema.dropIndex("subscriptions_next_at").execute();
  await schema
    .createIndex("subscriptions_digests_due")
    .on("subscriptions")
    .columns(["next_at", "id"])
    .where(sql.ref("per_hour"), "is", null)
    .where(sql.ref("paused"), "is", null)
    .execute();
  await schema
    .createIndex("subscriptions_watches_due")
    .on("subscriptions")
    .columns(["platform", "covered_to", "next_at", "id"])
    .where(sql.ref("per_hour"), "is not", null)
    .where(sql.ref("paused"), "is", null)
    .execute();
}
