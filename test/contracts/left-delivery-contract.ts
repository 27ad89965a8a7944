import { describe, expect, it } from "vitest";
import {
  addSample,
  current,
  drawn,
  leaseOf,
  minute,
  SLACK,
  take,
  type OpenStores,
} from "./digest-store-samples.ts";

/** What a database does with deliveries that nobody finished; part of `digestStoreContract`. */
export function leftDeliveryContract(name: string, opened: () => OpenStores): void {
  const ref = (delivery: string, number = 1) => ({ delivery, number });

  describe(`giveUp in ${name}`, () => {
    const late = (minutes: number) => ({ slotsBefore: minute(minutes), now: minute(60) });

    it("ends what nobody posted in time, whatever its platform, and gives it back", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id } = await take(stores, added, { messages: drawn("one", "two") });
      const { deliveries } = stores;
      await deliveries.confirm(ref(id, 1), "m1", minute(1));
      expect(await deliveries.giveUp(late(0), 9)).toEqual([]);
      expect(await deliveries.giveUp(late(1), 9)).toMatchObject([{ id, articles: 2 }]);
      expect(await deliveries.giveUp(late(1), 9)).toEqual([]);
      expect(await deliveries.history(added.id, 9)).toMatchObject([
        { state: "missed", settledAt: minute(60) },
      ]);
      expect(await deliveries.sentTo(added.id)).toEqual(new Set(["a"]));
      expect(await current(stores, added)).toMatchObject({ coveredTo: added.coveredTo });
    });

    it("leaves what is in somebody’s hands, and what may stand unknown", async () => {
      const stores = opened();
      const [held, tried] = [await addSample(stores), await addSample(stores)];
      const { id } = await take(stores, held);
      await stores.deliveries.begin(ref(id), leaseOf("us", minute(59)), minute(59));
      const second = await take(stores, tried);
      await stores.deliveries.begin(ref(second.id), leaseOf("us"), minute(1));
      expect(await stores.deliveries.giveUp(late(30), 9)).toEqual([]);
      await stores.deliveries.takeBack(ref(second.id), "us");
      expect(await stores.deliveries.giveUp(late(30), 9)).toMatchObject([{ id: second.id }]);
    });

    it("takes the earliest first, as many as it is asked for", async () => {
      const stores = opened();
      const first = await take(stores, await addSample(stores), { slotAt: minute(-2) });
      const second = await take(stores, await addSample(stores), { slotAt: minute(-1) });
      const given = async () => (await stores.deliveries.giveUp(late(1), 1)).map(({ id }) => id);
      expect([await given(), await given()]).toEqual([[first.id], [second.id]]);
    });
  });

  describe(`abandoned in ${name}`, () => {
    it("yields the earliest slot first, of the platforms that are named", async () => {
      const stores = opened();
      const later = await take(stores, await addSample(stores));
      const other = await take(stores, await addSample(stores, { channel: SLACK }));
      const earlier = await take(stores, await addSample(stores), { slotAt: minute(-60) });
      await stores.deliveries.postpone(earlier.id, minute(45));
      const left = async (platforms?: readonly string[]) =>
        (await stores.deliveries.abandoned(minute(99), 9, platforms)).map(({ id }) => id);
      expect(await left(["discord"])).toEqual([earlier.id, later.id]);
      expect(await left(["slack"])).toEqual([other.id]);
      expect(await left([])).toEqual([]);
      expect(await left()).toHaveLength(3);
    });
  });

  describe(`hasHadFirst in ${name}`, () => {
    it("is so while a first edition with news stands, may stand or is on its way", async () => {
      const stores = opened();
      const { hasHadFirst } = stores.deliveries;
      const added = await addSample(stores);
      expect(await hasHadFirst(added.id)).toBe(false);
      const first = await take(stores, added);
      expect(await hasHadFirst(added.id)).toBe(true);
      const second = await take(stores, first.subscription, { articles: ["c"], isFirst: false });
      await stores.deliveries.settle(first.id, { state: "missed", owner: "us" }, minute(1));
      await stores.deliveries.confirm(ref(second.id), "m1", minute(1));
      expect(await hasHadFirst(added.id)).toBe(false);
    });

    it("is not so where the first only said that nothing has come", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id } = await take(stores, added, { articles: [] });
      await stores.deliveries.confirm(ref(id), "m1", minute(1));
      expect(await stores.deliveries.hasHadFirst(added.id)).toBe(false);
    });
  });
}
