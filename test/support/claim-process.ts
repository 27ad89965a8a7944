import { openStore } from "#store/store.ts";

/*
 * Claims whatever is due in a database, a few at a time, until nothing is, and writes the ids of the
 * deliveries that it won, a line each:
 *
 *     node test/support/claim-process.ts file:/tmp/nato.db one
 */
const [, , url = "", owner = ""] = process.argv;
const now = new Date("2024-05-30T08:00:00Z");
const store = await openStore(url, () => now);
const lease = { owner, until: new Date(now.getTime() + 60_000) };
for (;;) {
  const due = await store.deliveries.due(now, 7);
  if (due.length === 0) break;
  const claims = due.map((subscription) => ({
    subscription,
    id: `${owner}${subscription.id}`,
    slot: subscription.nextSlot ?? "",
    slotAt: now,
    outcome: "post" as const,
    articles: ["a"],
    messages: [{ payload: "one", articles: ["a"] }],
    changes: { lastSlot: subscription.nextSlot, nextSlot: null, nextAt: null },
  }));
  for (const { id } of await store.deliveries.claim(claims, lease)) process.stdout.write(`${id}\n`);
}
await store.close();
