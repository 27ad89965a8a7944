import { describe, expect, it } from "vitest";
import {
  addSample,
  current,
  drawn,
  leaseOf,
  minute,
  SLACK,
  slotOf,
  take,
  type OpenStores,
} from "./digest-store-samples.ts";

/** What a database keeps of deliveries once they are claimed; part of `digestStoreContract`. */
export function deliveryContract(name: string, opened: () => OpenStores): void {
  const ref = (delivery: string, number = 1) => ({ delivery, number });

  describe(`a claimed delivery in ${name}`, () => {
    it("remembers when a part was first tried", async () => {
      const { id } = await take(opened(), await addSample(opened()));
      const { deliveries } = opened();
      for (const now of [minute(1), minute(2)]) {
        expect(await deliveries.begin(ref(id), leaseOf("us", now), now)).toBe(true);
      }
      const [left] = await deliveries.abandoned(minute(99), 9);
      expect(left?.parts).toMatchObject([{ triedAt: minute(1), messageId: null, payload: "one" }]);
    });

    it("is abandoned once its lease is over, which each try renews", async () => {
      const { id } = await take(opened(), await addSample(opened()));
      const { deliveries } = opened();
      expect(await deliveries.abandoned(minute(29), 9)).toEqual([]);
      expect(await deliveries.abandoned(minute(30), 9)).toHaveLength(1);
      await deliveries.begin(ref(id), leaseOf("us", minute(10)), minute(10));
      expect(await deliveries.abandoned(minute(39), 9)).toEqual([]);
      expect(await deliveries.abandoned(minute(40), 9)).toMatchObject([{ id }]);
    });

    it("is taken over once, and then in those hands alone", async () => {
      const won = await take(opened(), await addSample(opened()));
      const { deliveries } = opened();
      const lease = leaseOf("them", minute(30));
      expect(await deliveries.takeOver(won, lease, minute(29))).toBe(false);
      expect(await deliveries.takeOver(won, lease, minute(30))).toBe(true);
      expect(await deliveries.takeOver(won, leaseOf("us", minute(30)), minute(30))).toBe(false);
      expect(await deliveries.begin(ref(won.id), leaseOf("us"), minute(31))).toBe(false);
      expect(await deliveries.begin(ref(won.id), lease, minute(31))).toBe(true);
    });

    it("was never tried where its owner takes the try back, and nobody else can", async () => {
      const { id } = await take(opened(), await addSample(opened()));
      const { deliveries } = opened();
      const triedAt = async () => {
        const [left] = await deliveries.abandoned(minute(99), 9);
        return left?.parts[0]?.triedAt;
      };
      await deliveries.begin(ref(id), leaseOf("us"), minute(1));
      await deliveries.takeBack(ref(id), "them");
      expect(await triedAt()).toEqual(minute(1));
      await deliveries.takeBack(ref(id), "us");
      expect(await triedAt()).toBeNull();
    });

    it("is left alone until the moment that it is postponed to", async () => {
      const won = await take(opened(), await addSample(opened()));
      const { deliveries } = opened();
      await deliveries.postpone(won.id, minute(45));
      expect(await deliveries.abandoned(minute(44), 9)).toEqual([]);
      expect(await deliveries.begin(ref(won.id), leaseOf("us"), minute(44))).toBe(false);
      expect(await deliveries.abandoned(minute(45), 9)).toMatchObject([{ id: won.id }]);
      expect(await deliveries.takeOver(won, leaseOf("us", minute(45)), minute(45))).toBe(true);
    });

    it("is sent with its last part, whatever is confirmed twice", async () => {
      const added = await addSample(opened());
      await opened().subscriptions.update(added.id, { quietTold: true });
      const { id } = await take(opened(), added, { messages: drawn("one", "two") });
      const { deliveries } = opened();
      for (const message of ["m2", "other"])
        await deliveries.confirm(ref(id, 2), message, minute(1));
      expect(await deliveries.history(added.id, 9)).toMatchObject([{ state: "claimed" }]);
      const [left] = await deliveries.abandoned(minute(99), 9);
      expect(left?.parts.map(({ messageId }) => messageId)).toEqual([null, "m2"]);
      for (const now of [minute(2), minute(3)]) await deliveries.confirm(ref(id), "m1", now);
      expect(await deliveries.history(added.id, 9)).toMatchObject([
        { id, state: "sent", articles: 2, settledAt: minute(2) },
      ]);
      const lastNewsAt = minute(2).toISOString();
      expect(await current(opened(), added)).toMatchObject({ lastNewsAt, quietTold: false });
      expect(await deliveries.abandoned(minute(99), 9)).toEqual([]);
      expect(await deliveries.begin(ref(id), leaseOf("us"), minute(4))).toBe(false);
    });

    it("that only says that nothing is new is no news", async () => {
      const added = await addSample(opened());
      const { id } = await take(opened(), added, { articles: [] });
      await opened().deliveries.confirm(ref(id), "m1", minute(1));
      expect(await current(opened(), added)).toMatchObject({ lastNewsAt: null });
    });
  });
  describe(`settle in ${name}`, () => {
    const refused = { state: "refused", reason: "forbidden" } as const;

    it("gives the articles of a refused edition back, and pauses its whole channel", async () => {
      const stores = opened();
      const [one, two] = [await addSample(stores), await addSample(stores)];
      const asked = await addSample(stores);
      const elsewhere = await addSample(stores, { channel: SLACK });
      await stores.subscriptions.update(asked.id, { paused: "asked" });
      const { id } = await take(stores, one);
      const paused = await stores.deliveries.settle(id, refused, minute(1));
      expect(paused).toMatchObject(
        [one, two].map((each) => ({
          id: each.id,
          paused: "forbidden",
          nextSlot: null,
          nextAt: null,
        })),
      );
      const { coveredTo } = one;
      expect(await current(stores, one)).toMatchObject({ coveredTo, lastSlot: slotOf(0) });
      expect(await current(stores, asked)).toMatchObject({ paused: "asked" });
      expect(await current(stores, elsewhere)).toEqual(elsewhere);
      expect(await stores.deliveries.sentAmong(one.id, ["a", "b"])).toEqual(new Set());
      expect(await stores.deliveries.history(one.id, 9)).toMatchObject([{ id, state: "refused" }]);
    });

    it("goes back to the earlier of two refused editions, and keeps what others carried", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const first = await take(stores, added, { articles: ["a"] });
      const second = await take(stores, first.subscription, { articles: ["a", "b"] });
      await stores.deliveries.settle(second.id, refused, minute(1));
      expect(await stores.deliveries.sentAmong(added.id, ["a", "b"])).toEqual(new Set(["a"]));
      expect(await stores.deliveries.settle(first.id, refused, minute(2))).toEqual([]);
      expect(await current(stores, added)).toMatchObject({ coveredTo: added.coveredTo });
    });

    it("goes back no less where the later one ends last", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const first = await take(stores, added);
      const second = await take(stores, first.subscription);
      for (const { id } of [first, second]) await stores.deliveries.settle(id, refused, minute(1));
      expect(await current(stores, added)).toMatchObject({ coveredTo: added.coveredTo });
    });

    it("never sends again what may have been sent", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id, subscription } = await take(stores, added);
      await stores.deliveries.begin({ delivery: id, number: 1 }, leaseOf("us"), minute(0));
      expect(await stores.deliveries.settle(id, { state: "unsure" }, minute(1))).toEqual([]);
      expect(await stores.deliveries.sentAmong(added.id, ["a", "b", "c"])).toEqual(
        new Set(["a", "b"]),
      );
      expect(await current(stores, added)).toEqual(subscription);
      expect(await stores.deliveries.history(added.id, 9)).toMatchObject([
        { state: "unsure", settledAt: minute(1) },
      ]);
    });

    it("gives back only what stands nowhere of an edition that was broken off", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id } = await take(stores, added, { messages: drawn("one", "two") });
      await stores.deliveries.confirm(ref(id, 1), "m1", minute(1));
      await stores.deliveries.settle(id, refused, minute(2));
      expect(await stores.deliveries.sentTo(added.id)).toEqual(new Set(["a"]));
      expect(await current(stores, added)).toMatchObject({ coveredTo: added.coveredTo });
    });

    it("gives back what is only counted unless all of the edition stands", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const articles = ["a", "b", "counted"];
      const { id } = await take(stores, added, { articles, messages: drawn("one", "two") });
      await stores.deliveries.confirm(ref(id, 1), "m1", minute(1));
      await stores.deliveries.settle(id, refused, minute(2));
      expect(await stores.deliveries.sentTo(added.id)).toEqual(new Set(["a"]));
    });

    it("gives back what was never tried where nobody can tell of what was", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id } = await take(stores, added, { messages: drawn("one", "two") });
      await stores.deliveries.begin(ref(id, 1), leaseOf("us"), minute(1));
      await stores.deliveries.settle(id, { state: "unsure" }, minute(2));
      expect(await stores.deliveries.sentTo(added.id)).toEqual(new Set(["a"]));
      expect(await current(stores, added)).toMatchObject({ coveredTo: added.coveredTo });
    });

    it("pauses only the one whose posts are not taken as it is set", async () => {
      const stores = opened();
      const [one, other] = [await addSample(stores), await addSample(stores)];
      const { id } = await take(stores, one);
      const unfit = { state: "refused", reason: "unfit" } as const;
      expect(await stores.deliveries.settle(id, unfit, minute(1))).toMatchObject([
        { id: one.id, paused: "unfit" },
      ]);
      expect(await current(stores, other)).toEqual(other);
    });

    it("lets only the process say that an edition is too late that has it in hand", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id } = await take(stores, added);
      const { deliveries } = stores;
      await deliveries.settle(id, { state: "missed", owner: "them" }, minute(1));
      expect(await deliveries.history(added.id, 9)).toMatchObject([{ state: "claimed" }]);
      await deliveries.settle(id, { state: "missed", owner: "us" }, minute(2));
      expect(await deliveries.history(added.id, 9)).toMatchObject([{ state: "missed" }]);
      expect(await deliveries.sentTo(added.id)).toEqual(new Set());
      expect(await current(stores, added)).toMatchObject({
        coveredTo: added.coveredTo,
        paused: null,
      });
    });

    it("leaves alone what has ended", async () => {
      const stores = opened();
      const added = await addSample(stores);
      const { id } = await take(stores, added);
      await stores.deliveries.confirm({ delivery: id, number: 1 }, "m1", minute(1));
      expect(await stores.deliveries.settle(id, refused, minute(2))).toEqual([]);
      expect(await current(stores, added)).toMatchObject({ paused: null });
      expect(await stores.deliveries.history(added.id, 9)).toMatchObject([{ state: "sent" }]);
    });
  });

  describe(`history in ${name}`, () => {
    it("tells the newest turns first", async () => {
      const stores = opened();
      let subscription = await addSample(stores);
      for (let day = 0; day < 3; day += 1) ({ subscription } = await take(stores, subscription));
      const past = await stores.deliveries.history(subscription.id, 2);
      expect(past.map(({ slot }) => slot)).toEqual([slotOf(2), slotOf(1)]);
    });
  });
}
