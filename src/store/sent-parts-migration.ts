import type { Database } from "./tables.ts";

/**
 * Keeps by which message of its delivery an article was sent, so that of an edition that is broken off
 * only what stands nowhere comes again, and which delivery was a first edition, so that it is posted
 * once whatever comes of its turn. A released step is never changed: see `migrate`.
 */
export async function keepSentParts({ schema }: Database): Promise<void> {
  await schema.alterTable("sent_articles").addColumn("part", "integer").execute();
  await schema.alterTable("deliveries").addColumn("is_first", "integer").execute();
}
