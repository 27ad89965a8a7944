import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { airDefence } from "../fixtures/articles.ts";
import {
  addSample,
  claimOf,
  current,
  drawn,
  DISCORD,
  leaseOf,
  minute,
  sampleSettings,
  SLACK,
  slotOf,
  take,
  type OpenStores,
} from "./digest-store-samples.ts";
import { deliveryContract } from "./delivery-contract.ts";
import { digestModelHolds } from "./digest-store-model.ts";
import { leftDeliveryContract } from "./left-delivery-contract.ts";
import { watchStoreContract } from "./watch-store-contract.ts";

const HOSTILE = `"quoted" 🇫🇮 half \uD83C nul \0 '); DROP TABLE deliveries; --`;

/** What every database must keep of digests; `open` yields an empty one. */
export function digestStoreContract(name: string, open: () => Promise<OpenStores>): void {
  let stores: OpenStores;

  beforeEach(async () => {
    stores = await open();
  });
  afterEach(() => stores.close());

  describe(`subscriptions in ${name}`, () => {
    it("are numbered in each channel, and no number comes again", async () => {
      const numbers: number[] = [];
      for (const channel of [DISCORD, DISCORD, SLACK]) {
        numbers.push((await addSample(stores, { channel })).number);
      }
      const [, second] = await stores.subscriptions.list(DISCORD);
      await stores.subscriptions.remove(second?.id ?? "");
      numbers.push((await addSample(stores)).number);
      expect(numbers).toEqual([1, 2, 1, 3]);
      const left = await stores.subscriptions.list(DISCORD);
      expect(left.map(({ number }) => number)).toEqual([1, 3]);
    });

    it("stay as they were set, to the letter", async () => {
      const filter = { topic: HOSTILE, country: null, person: `${HOSTILE}!`, kind: null };
      const settings = sampleSettings({ filter, quiet: "say", mention: null, crosspost: false });
      const added = await addSample(stores, settings);
      expect(added).toMatchObject({ ...settings, number: 1, paused: null, quietTold: false });
      expect(added.id).toMatch(/^[0-9a-zA-Z]{12}$/);
      expect(await stores.subscriptions.list(DISCORD)).toEqual([added]);
    });

    it("change in what is given alone", async () => {
      const added = await addSample(stores);
      const changes = { paused: "asked", nextSlot: null, nextAt: null, quietTold: true } as const;
      const changed = await stores.subscriptions.update(added.id, changes);
      expect(changed).toEqual({ ...added, ...changes });
      expect(await stores.subscriptions.update(added.id, {})).toEqual(changed);
      expect(await stores.subscriptions.update("nobody", changes)).toBeUndefined();
    });

    it("are forgotten with all that they were sent", async () => {
      const [one, other] = [await addSample(stores), await addSample(stores)];
      const won = await take(stores, one);
      await take(stores, other);
      await stores.subscriptions.remove(one.id);
      const { deliveries } = stores;
      expect(await deliveries.history(one.id, 9)).toEqual([]);
      expect(await deliveries.sentAmong(one.id, ["a"])).toEqual(new Set());
      expect(
        await deliveries.begin({ delivery: won.id, number: 1 }, leaseOf("us"), minute(1)),
      ).toBe(false);
      expect(await deliveries.claim([claimOf(one)], leaseOf("us"))).toEqual([]);
      expect(await deliveries.history(other.id, 9)).toHaveLength(1);
    });
  });

  describe(`due in ${name}`, () => {
    it("yields what runs and has come to its time, the longest due first", async () => {
      const [late, later, paused, next] = [
        await addSample(stores),
        await addSample(stores),
        await addSample(stores),
        await addSample(stores),
      ];
      const { update } = stores.subscriptions;
      await update(late.id, { nextAt: minute(5).toISOString() });
      await update(later.id, { nextAt: minute(3).toISOString() });
      await update(paused.id, { paused: "asked" });
      await update(next.id, { nextAt: minute(6).toISOString() });
      const due = await stores.deliveries.due(minute(5), 9);
      expect(due.map(({ id }) => id)).toEqual([later.id, late.id]);
      expect(await stores.deliveries.due(minute(5), 1)).toHaveLength(1);
    });
  });

  describe(`due and unserved in ${name}`, () => {
    it("yield digests of the platforms that are served, and those of the others", async () => {
      const [here, there] = [await addSample(stores), await addSample(stores, { channel: SLACK })];
      const { due, unserved } = stores.deliveries;
      const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
      expect(ids(await due(minute(5), 9, ["slack"]))).toEqual([there.id]);
      expect(ids(await due(minute(5), 9, []))).toEqual([]);
      expect(ids(await unserved(minute(5), 9, ["slack"]))).toEqual([here.id]);
      expect(await unserved(minute(5), 9, [])).toHaveLength(2);
      expect(await unserved(minute(5), 1, [])).toHaveLength(1);
      expect(await unserved(minute(-1), 9, [])).toEqual([]);
    });
  });

  describe(`claim in ${name}`, () => {
    it("is lost where something came into its span that it has not seen", async () => {
      const note = (id: string, at: Date) =>
        stores.articles.note([{ ...airDefence, id }], { at: () => at, as: "news" });
      await stores.articles.note([airDefence], { at: () => minute(-99), as: "archive" });
      await note("seen", minute(1));
      const added = await addSample(stores);
      const claiming = (count: number) =>
        stores.deliveries.claim(
          [claimOf(added, { looked: { after: minute(0), upTo: minute(5), count, sent: 0 } })],
          leaseOf("us"),
        );
      await note("unseen", minute(5));
      await note("later", minute(6));
      expect(await claiming(1)).toEqual([]);
      expect(await current(stores, added)).toEqual(added);
      expect(await claiming(2)).toHaveLength(1);
    });

    it("is lost where an edition that broke off has given back what it saw as sent", async () => {
      const told = { ...airDefence, id: "told" };
      await stores.articles.note([airDefence], { at: () => minute(-99), as: "archive" });
      await stores.articles.note([told], { at: () => minute(1), as: "news" });
      const added = await addSample(stores);
      const { coveredTo } = added;
      const stays = { ...claimOf(added).changes, coveredTo };
      const first = await take(stores, added, { articles: ["told"], changes: stays });
      const claiming = (sent: number) => {
        const looked = { after: minute(0), upTo: minute(5), count: 1, sent };
        const claim = claimOf(first.subscription, { articles: [], messages: [], looked });
        return stores.deliveries.claim([claim], leaseOf("us"));
      };
      await stores.deliveries.settle(first.id, { state: "missed", owner: "us" }, minute(2));
      expect(await current(stores, added)).toMatchObject({ coveredTo });
      expect(await stores.articles.cameBetween(minute(0), minute(5))).toEqual(["told"]);
      expect(await claiming(1)).toEqual([]);
      expect(await claiming(0)).toHaveLength(1);
    });

    it("takes the slot, and moves the subscription on", async () => {
      const added = await addSample(stores);
      const claim = claimOf(added, { messages: drawn("one", HOSTILE) });
      const won = await stores.deliveries.claim([claim], leaseOf("us"));
      const { id, slot, slotAt } = claim;
      const part = { triedAt: null, messageId: null };
      expect(won).toEqual([
        {
          id,
          slot,
          slotAt,
          claimedAt: expect.any(Date),
          articles: 2,
          subscription: { ...added, ...claim.changes },
          parts: [
            { ...part, number: 1, payload: "one" },
            { ...part, number: 2, payload: HOSTILE },
          ],
        },
      ]);
      expect(await current(stores, added)).toEqual(won[0]?.subscription);
      expect(await stores.deliveries.due(minute(5), 9)).toEqual([]);
    });

    it("takes no slot twice, also when the subscription is set back", async () => {
      const added = await addSample(stores);
      const first = await take(stores, added);
      expect(await stores.deliveries.claim([claimOf(added)], leaseOf("them"))).toEqual([]);
      const { lastSlot, nextSlot, nextAt, coveredTo } = added;
      await stores.subscriptions.update(added.id, { lastSlot, nextSlot, nextAt, coveredTo });
      expect(await stores.deliveries.claim([claimOf(added)], leaseOf("them"))).toEqual([]);
      expect(await stores.deliveries.history(added.id, 9)).toMatchObject([{ id: first.id }]);
    });

    it.each([
      ["was paused", { paused: "asked" }],
      ["moved on", { lastSlot: slotOf(0) }],
      ["has another slot next", { nextSlot: slotOf(1) }],
      ["went back to what a refused edition had covered", { coveredTo: minute(-99).toISOString() }],
      ["is to be skipped", { skipSlot: slotOf(0) }],
    ] as const)("leaves out a subscription that %s meanwhile, and it alone", async (_, change) => {
      const [changed, same] = [await addSample(stores), await addSample(stores)];
      const now = await stores.subscriptions.update(changed.id, change);
      const claims = [changed, same].map((each) => claimOf(each));
      const won = await stores.deliveries.claim(claims, leaseOf("us"));
      expect(won.map(({ subscription }) => subscription.id)).toEqual([same.id]);
      expect(await current(stores, changed)).toEqual(now);
      expect(await stores.deliveries.sentAmong(changed.id, ["a"])).toEqual(new Set());
    });

    it.each(["empty", "skipped", "missed"] as const)(
      "settles an %s turn at once",
      async (outcome) => {
        const added = await addSample(stores);
        await take(stores, added, { outcome, articles: [], messages: [] });
        const [past] = await stores.deliveries.history(added.id, 9);
        expect(past).toMatchObject({ state: outcome, articles: 0, settledAt: expect.any(Date) });
        expect(await stores.deliveries.abandoned(minute(999), 9)).toEqual([]);
      },
    );

    it("takes more at once than one statement holds", async () => {
      const added = await Promise.all(
        Array.from({ length: 900 }, (_, place) =>
          addSample(stores, { channel: { ...DISCORD, channel: String(place) } }),
        ),
      );
      const articles = Array.from({ length: 40 }, (_, place) => `article ${place}`);
      const claims = added.map((each) => claimOf(each, { articles }));
      expect(await stores.deliveries.claim(claims, leaseOf("us"))).toHaveLength(900);
      const asked = [
        ...articles,
        ...Array.from({ length: 40_000 }, (_, place) => `other ${place}`),
      ];
      const sent = await stores.deliveries.sentAmong(added[899]?.id ?? "", asked);
      expect(sent).toEqual(new Set(articles));
      expect(await stores.deliveries.abandoned(minute(999), 1_000)).toHaveLength(900);
    });
  });

  deliveryContract(name, () => stores);
  leftDeliveryContract(name, () => stores);
  watchStoreContract(name, () => stores);
  digestModelHolds(name, open);
}
