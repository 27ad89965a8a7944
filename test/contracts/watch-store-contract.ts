import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import type { Claim } from "#core/digest/digest-store.ts";
import type { DigestSettings, Subscription } from "#core/digest/subscription.ts";
import { airDefence } from "../fixtures/articles.ts";
import {
  addSample,
  claimOf,
  current,
  DISCORD,
  leaseOf,
  minute,
  sampleSettings,
  SLACK,
  type OpenStores,
} from "./digest-store-samples.ts";

const schedule = { kind: "at once", perHour: 4 } as const;
/** What came within the last moment may not be all of it. */
const SETTLED_MS = 250;

/** What every database must keep of watches. */
export function watchStoreContract(name: string, stores: () => OpenStores): void {
  /** Adds a watch at 08:00, which may post from then on. */
  async function addWatch(changes: Partial<DigestSettings> = {}): Promise<Subscription> {
    return stores().subscriptions.add(sampleSettings({ schedule, ...changes }), {
      createdAt: minute(0).toISOString(),
      coveredTo: minute(0).toISOString(),
      nextSlot: null,
      nextAt: minute(0).toISOString(),
    });
  }

  async function come(id: string, at: Date, as: "news" | "archive" = "news"): Promise<void> {
    const article: Article = { ...airDefence, id };
    await stores().articles.note([article], { at: () => at, as });
  }

  const dueAt = async (now: Date, platforms?: readonly string[]) =>
    (await stores().deliveries.due(now, 9, platforms)).map(({ id }) => id);

  /** A claim by which a watch lets pass what came up to a moment. */
  const passing = (watch: Subscription, upTo: Date): Claim =>
    claimOf(watch, {
      outcome: "passed",
      slot: "2024-05-30T08:05",
      articles: [],
      messages: [],
      changes: { coveredTo: upTo.toISOString() },
    });

  describe(`watches in ${name}`, () => {
    it("stay as they were set, and are numbered among the digests", async () => {
      await addSample(stores());
      const watch = await addWatch();
      expect(watch).toMatchObject({ schedule, number: 2, nextSlot: null });
      expect(await current(stores(), watch)).toEqual(watch);
    });

    it("are due when news came that they have not seen, once it has settled", async () => {
      await come("first", minute(-60), "archive");
      const watch = await addWatch();
      expect(await dueAt(minute(1))).toEqual([]);
      await come("a", minute(2));
      expect(await dueAt(minute(2))).toEqual([]);
      expect(await dueAt(new Date(minute(2).getTime() + SETTLED_MS))).toEqual([watch.id]);
      await stores().subscriptions.update(watch.id, { coveredTo: minute(3).toISOString() });
      expect(await dueAt(minute(4))).toEqual([]);
    });

    it("are not due for what is filled in from an archive", async () => {
      await come("first", minute(-60), "archive");
      await addWatch();
      await come("a", minute(2), "archive");
      expect(await dueAt(minute(4))).toEqual([]);
    });

    it("are not due while they are paused, or their cap has no room", async () => {
      await come("first", minute(-60), "archive");
      const [paused, capped] = [await addWatch(), await addWatch()];
      await come("a", minute(2));
      const { update } = stores().subscriptions;
      await update(paused.id, { paused: "asked", nextAt: null });
      await update(capped.id, { nextAt: minute(40).toISOString() });
      expect(await dueAt(minute(39))).toEqual([]);
      expect(await dueAt(minute(40))).toEqual([capped.id]);
    });

    it("come after the digests that are due, the furthest behind first", async () => {
      await come("first", minute(-60), "archive");
      const [near, far] = [await addWatch(), await addWatch()];
      await stores().subscriptions.update(near.id, { coveredTo: minute(1).toISOString() });
      const digest = await addSample(stores());
      await come("a", minute(2));
      expect(await dueAt(minute(3))).toEqual([digest.id, far.id, near.id]);
      const two = await stores().deliveries.due(minute(3), 2);
      expect(two.map(({ id }) => id)).toEqual([digest.id, far.id]);
    });

    it("are looked for on the platforms that can be posted to", async () => {
      await come("first", minute(-60), "archive");
      const here = await addWatch({ channel: DISCORD });
      const there = await addWatch({ channel: SLACK });
      await come("a", minute(2));
      expect(await dueAt(minute(3), ["slack"])).toEqual([there.id]);
      expect(await dueAt(minute(3), [])).toEqual([]);
      expect((await dueAt(minute(3))).toSorted()).toEqual([here.id, there.id].toSorted());
    });

    it("leave no trace of what they let pass, and have it once", async () => {
      await come("first", minute(-60), "archive");
      const watch = await addWatch();
      await come("a", minute(2));
      const claims = [passing(watch, minute(3))];
      expect(await stores().deliveries.claim(claims, leaseOf("us"))).toMatchObject([
        { id: claims[0]?.id, parts: [], subscription: { coveredTo: minute(3).toISOString() } },
      ]);
      expect(await stores().deliveries.claim([passing(watch, minute(4))], leaseOf("us"))).toEqual(
        [],
      );
      expect(await stores().deliveries.history(watch.id, 9)).toEqual([]);
      expect(await stores().deliveries.abandoned(minute(999), 9)).toEqual([]);
      expect(await dueAt(minute(5))).toEqual([]);
    });

    it("take a minute once, also when the subscription is set back", async () => {
      const watch = await addWatch();
      const slot = "2024-05-30T08:05";
      const changes = { lastSlot: slot, coveredTo: minute(5).toISOString() };
      const claim = () =>
        stores().deliveries.claim([claimOf(watch, { slot, changes })], leaseOf("us"));
      expect(await claim()).toHaveLength(1);
      const { lastSlot, coveredTo } = watch;
      await stores().subscriptions.update(watch.id, { lastSlot, coveredTo });
      expect(await claim()).toEqual([]);
      expect(await stores().deliveries.history(watch.id, 9)).toMatchObject([{ slot }]);
    });

    it("get back what a channel refused", async () => {
      const watch = await addWatch();
      const changes = { lastSlot: "2024-05-30T08:05", coveredTo: minute(5).toISOString() };
      const slot = "2024-05-30T08:05";
      const [won] = await stores().deliveries.claim(
        [claimOf(watch, { slot, changes })],
        leaseOf("us"),
      );
      const how = { state: "refused", reason: "forbidden" } as const;
      const paused = await stores().deliveries.settle(won?.id ?? "", how, minute(6));
      expect(paused).toMatchObject([{ paused: "forbidden", nextAt: null, schedule }]);
      expect((await current(stores(), watch))?.coveredTo).toBe(watch.coveredTo);
    });
  });
}
