import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeArticle } from "../support/made-articles.ts";
import {
  addSample,
  claimOf,
  drawn,
  leaseOf,
  minute,
  take,
  type OpenStores,
} from "./digest-store-samples.ts";

/** What must hold where two processes have one database open; `openTwo` yields it twice, empty. */
export function digestRaceContract(
  name: string,
  openTwo: () => Promise<readonly [OpenStores, OpenStores]>,
): void {
  describe(`two processes on ${name}`, () => {
    let pair: readonly [OpenStores, OpenStores];
    beforeEach(async () => {
      pair = await openTwo();
    });
    afterEach(() => Promise.all(pair.map((each) => each.close())));

    it("win each slot once, between them all", async () => {
      const added = await Promise.all(
        Array.from({ length: 60 }, (_, place) => addSample(pair[place % 2] ?? pair[0])),
      );
      expect(new Set(added.map(({ number }) => number)).size).toBe(60);
      const won = await Promise.all(
        pair.flatMap(({ deliveries }, place) =>
          Array.from({ length: 6 }, async () => {
            const due = await deliveries.due(minute(0), 25);
            const claims = due.map((each) => claimOf(each));
            return deliveries.claim(place === 0 ? claims : claims.toReversed(), leaseOf("us"));
          }),
        ),
      );
      for (const { deliveries } of pair) {
        const rest = (await deliveries.due(minute(0), 99)).map((each) => claimOf(each));
        won.push(await deliveries.claim(rest, leaseOf("us")));
      }
      const slots = won.flat().map(({ subscription }) => subscription.id);
      expect(slots.toSorted()).toEqual(added.map(({ id }) => id).toSorted());
    });

    it("take an abandoned delivery over once", async () => {
      const won = await take(pair[0], await addSample(pair[0]));
      const taken = await Promise.all(
        pair.map(({ deliveries }, place) =>
          deliveries.takeOver(won, leaseOf(`process ${place}`, minute(30)), minute(30)),
        ),
      );
      expect(new Set(taken)).toEqual(new Set([false, true]));
    });

    it("meet each article once, between them", async () => {
      const note = (ids: readonly string[]) =>
        Promise.all(
          pair.map(({ articles }) =>
            articles.note(
              ids.map((id) => makeArticle({ id })),
              { at: () => minute(0), as: "news" },
            ),
          ),
        );
      expect((await note(["old"])).flat()).toEqual(["old"]);
      expect((await note(["a", "b"])).flat().toSorted()).toEqual(["a", "b"]);
      const came = await pair[1].articles.cameBetween(minute(-1), minute(0));
      expect(came).toEqual(["a", "b"]);
    });

    it("settle a delivery once, each with one of its parts", async () => {
      const added = await addSample(pair[0]);
      const { id } = await take(pair[0], added, { messages: drawn("one", "two") });
      await Promise.all(
        pair.map(({ deliveries }, place) =>
          deliveries.confirm({ delivery: id, number: place + 1 }, `m${place}`, minute(1)),
        ),
      );
      expect(await pair[1].deliveries.history(added.id, 9)).toMatchObject([{ state: "sent" }]);
    });
  });
}
