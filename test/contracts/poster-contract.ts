import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hostileEdition, longEdition, shortEdition } from "../fixtures/poster-editions.ts";
import { errorOf, firstPart, letters, partsOf, type PosterWorld } from "./poster-world.ts";

/** The promises that every poster keeps, on every platform; each test gets a world of its own. */
export function posterContract(name: string, makeWorld: () => Promise<PosterWorld>): void {
  describe(`${name} keeps the poster contract`, () => {
    let world: PosterWorld;
    beforeEach(async () => {
      world = await makeWorld();
    });
    afterEach(async () => world.stop());
    promisesOfPosting(() => world);
    promisesOfFinding(() => world);
    promisesOfDrawing(() => world);
    promisesOfTelling(() => world);
  });
}

function promisesOfPosting(world: () => PosterWorld): void {
  describe("post", () => {
    it("posts a part once, and yields its message’s id", async () => {
      const part = await firstPart(world());
      const id = await world().poster.post(part);
      expect((await world().shown()).map((message) => message.id)).toEqual([id]);
      expect(world().faults()).toEqual([]);
    });

    it.each([
      ["gone", "gone"],
      ["forbidden", "forbidden"],
      ["too many", "busy"],
      ["unreachable", "busy"],
      ["broken", "unsure"],
      ["silence", "unsure"],
      ["answer lost", "unsure"],
    ] as const)("tells of a fault (%s) that the post is %s", async (fault, reason) => {
      const part = await firstPart(world());
      await world().failPosting(fault);
      expect((await errorOf(world().poster.post(part))).reason).toBe(reason);
    });

    it("waits as long as the platform asks for", async () => {
      const part = await firstPart(world());
      await world().failPosting("too many");
      const { retryAfterMs } = await errorOf(world().poster.post(part));
      expect(retryAfterMs).toBeGreaterThanOrEqual(7_000);
    });

    it.each(["too many", "unreachable"] as const)(
      "has posted nothing where it is busy (%s)",
      async (fault) => {
        const part = await firstPart(world());
        await world().failPosting(fault);
        await errorOf(world().poster.post(part));
        await world().recover();
        expect(await world().shown()).toEqual([]);
      },
    );

    it("does not try again by itself", async () => {
      const part = await firstPart(world());
      await world().failPosting("answer lost");
      await errorOf(world().poster.post(part));
      await world().recover();
      expect(await world().shown()).toHaveLength(1);
    });

    it("shows a part once that is posted again while that is safe", async () => {
      const part = await firstPart(world());
      await world().failPosting("answer lost");
      await errorOf(world().poster.post(part));
      await world().recover();
      const again = { ...part, triedAt: world().now() };
      // Where no repeat is ever safe, whoever delivers looks for the part instead.
      const id =
        world().poster.repeatsWithinMs > 0
          ? await world().poster.post(again)
          : await world().poster.find(again);
      expect((await world().shown()).map((message) => message.id)).toEqual([id]);
    });
  });
}

function promisesOfFinding(world: () => PosterWorld): void {
  describe("find", () => {
    it("finds a part by its mark, though its answer was lost", async () => {
      const part = await firstPart(world());
      await world().failPosting("answer lost");
      await errorOf(world().poster.post(part));
      await world().recover();
      const id = await world().poster.find({ ...part, triedAt: world().now() });
      expect(id).toBe((await world().shown())[0]?.id);
      expect(id).toBeDefined();
    });

    it("finds a part behind all that was said since", async () => {
      const part = await firstPart(world());
      const id = await world().poster.post(part);
      world().chatter(250);
      expect(await world().poster.find({ ...part, triedAt: world().now() })).toBe(id);
    });

    it("finds nothing where nothing was posted", async () => {
      const part = await firstPart(world());
      world().chatter(3);
      expect(await world().poster.find({ ...part, triedAt: world().now() })).toBeUndefined();
    });

    it("tells the parts of an edition, and the editions, apart", async () => {
      const [first, second] = await partsOf(world(), longEdition);
      if (first === undefined || second === undefined) throw new Error("the edition is too short");
      const triedAt = world().now();
      await world().poster.post(first);
      const [other] = await partsOf(world(), longEdition, { delivery: "0therDelivry" });
      if (other === undefined) throw new Error("nothing was drawn");
      expect(await world().poster.find({ ...second, triedAt })).toBeUndefined();
      expect(await world().poster.find({ ...other, triedAt })).toBeUndefined();
      expect(await world().poster.find({ ...first, triedAt })).toBeDefined();
    });

    it("does not take somebody else’s message for its own", async () => {
      const part = await firstPart(world());
      world().copy(part);
      expect(await world().poster.find({ ...part, triedAt: world().now() })).toBeUndefined();
    });

    it.each([
      ["gone", "gone"],
      ["forbidden", "forbidden"],
      ["too many", "busy"],
      ["unreachable", "busy"],
      ["broken", "busy"],
      ["silence", "busy"],
    ] as const)(
      "never says that a part is absent where it cannot look (%s)",
      async (fault, reason) => {
        const part = await firstPart(world());
        await world().poster.post(part);
        await world().failReading(fault);
        const search = world().poster.find({ ...part, triedAt: world().now() });
        expect((await errorOf(search)).reason).toBe(reason);
      },
    );
  });
}

function promisesOfDrawing(world: () => PosterWorld): void {
  describe("draw", () => {
    it("draws the same edition the same, byte for byte", async () => {
      const once = await partsOf(world(), longEdition);
      expect(await partsOf(world(), structuredClone(longEdition))).toEqual(once);
    });

    it("draws a short edition as one message", async () => {
      expect(await partsOf(world(), shortEdition)).toHaveLength(1);
    });

    it("tells which releases stand on each message of a long edition", async () => {
      const { poster, channel } = world();
      const order = { channel, mention: null, crosspost: false, delivery: "d3l1veryAbc9" };
      const messages = await poster.draw(longEdition, order);
      const told = messages.map(({ articles }) => articles);
      expect(told.flat()).toEqual(Array.from({ length: 120 }, (_, n) => `release-${n}`));
      for (const { payload, articles } of messages) {
        const named = articles.map((id) => `Release no ${id.slice("release-".length)}x`);
        expect(named.filter((name) => !payload.includes(name))).toEqual([]);
      }
      const [only] = await poster.draw(shortEdition, order);
      expect(only?.articles).toEqual(["release-1"]);
    });

    it("says every release of a long edition once, within the platform’s limits", async () => {
      const parts = await partsOf(world(), longEdition);
      for (const part of parts) await world().poster.post(part);
      const text = letters((await world().shown()).map((message) => message.text).join("\n"));
      const titles = longEdition.sections.flatMap(({ items }) =>
        items.map(({ article }) => article.title.slice(0, 14)),
      );
      expect(titles.filter((title) => text.split(letters(title)).length !== 2)).toEqual([]);
      expect(world().faults()).toEqual([]);
    });

    it("calls nobody, whatever the releases say", async () => {
      for (const part of await partsOf(world(), hostileEdition)) await world().poster.post(part);
      expect((await world().shown()).flatMap(({ calls }) => calls)).toEqual([]);
      expect(world().faults()).toEqual([]);
    });

    it("calls the role that is asked for, once and nobody else", async () => {
      const mention = world().role;
      const parts = await partsOf(world(), hostileEdition, { mention });
      for (const part of parts) await world().poster.post(part);
      expect((await world().shown()).flatMap(({ calls }) => calls)).toEqual([mention]);
      expect(world().faults()).toEqual([]);
    });
  });
}

function promisesOfTelling(world: () => PosterWorld): void {
  const words = ["Digest 1 stands still: I may not post in its channel."];
  describe("tell", () => {
    it("tells a person directly, and says nothing in the channel", async () => {
      const { poster, channel, person } = world();
      await poster.tell(person, channel, words);
      expect(world().told().map(letters)).toEqual([
        expect.stringContaining(letters(words[0] ?? "")),
      ]);
      expect(await world().shown()).toEqual([]);
      expect(world().faults()).toEqual([]);
    });

    it("harms nothing where the person cannot be told", async () => {
      world().failTelling();
      const { poster, channel, person } = world();
      await expect(poster.tell(person, channel, words)).resolves.toBeUndefined();
      expect(world().told()).toEqual([]);
    });
  });
}
