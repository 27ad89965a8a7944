import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Order, PostedPart } from "#core/digest/poster.ts";
import { DeliveryError } from "#core/errors.ts";
import { readPress } from "#discord/buttons.ts";
import { posterContract } from "../contracts/poster-contract.ts";
import { CHANNEL_ID } from "../fixtures/discord-world.ts";
import { shortEdition } from "../fixtures/poster-editions.ts";
import {
  makeDiscordPosterWorld,
  type DiscordPosterWorld,
} from "../support/discord-poster-world.ts";

const ANNOUNCEMENT = 5;
const HOUR_MS = 3_600_000;

posterContract("createDiscordPoster", async () => makeDiscordPosterWorld());

let world: DiscordPosterWorld;
beforeEach(async () => {
  world = await makeDiscordPosterWorld();
});
afterEach(async () => world.stop());

/** The one message of a short edition. */
async function part(order: Partial<Order> = {}): Promise<PostedPart> {
  const { poster, channel, now } = world;
  const delivery = order.delivery ?? "d3l1veryAbc9";
  const full = { channel, mention: null, crosspost: false, delivery, ...order };
  const [{ payload } = { payload: "" }] = await poster.draw(shortEdition, full);
  return { channel, delivery, number: 1, payload, slotAt: now(), triedAt: undefined };
}

/** The requests whose path holds a text. */
const asked = (what: string) => world.fake.sent.filter(({ path }) => path.includes(what));

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.catch((reason: unknown) => reason);
  return error instanceof DeliveryError ? error.reason : error;
}

describe("createDiscordPoster", () => {
  it("posts by the mark, so that Discord itself shows a repeated post once", async () => {
    const first = await part();
    const id = await world.poster.post(first);
    expect(asked("/messages")[0]?.body).toMatchObject({
      nonce: "d3l1veryAbc9.1",
      enforce_nonce: true,
    });
    world.turn(world.poster.repeatsWithinMs - 1);
    expect(await world.poster.post(first)).toBe(id);
    expect(await world.shown()).toHaveLength(1);
  });

  it("marks a message in the ids of its controls, which work as any button's", async () => {
    await world.poster.post(await part());
    const [row] = asked("/messages")[0]?.body.components ?? [];
    const id = row?.components[0]?.custom_id ?? "";
    expect(id).toBe("d3l1veryAbc9.1!o:article~1~article=release-1");
    expect(readPress(id)).toMatchObject({
      verb: "open",
      state: { packed: "article~1~article=release-1" },
    });
  });

  it("does not believe in an empty channel whose history is hidden", async () => {
    const posted = await part();
    await world.poster.post(posted);
    world.fake.channels.hidden.add(CHANNEL_ID);
    expect(await reasonOf(world.poster.find(posted))).toBe("forbidden");
  });

  it("believes in an empty channel where nothing was ever said", async () => {
    expect(await world.poster.find(await part())).toBeUndefined();
  });

  it("looks no further back than the edition can have been posted", async () => {
    world.chatter(1_000);
    world.turn(24 * HOUR_MS);
    expect(await world.poster.find(await part())).toBeUndefined();
    expect(asked("/messages")).toHaveLength(1);
  });

  it("gives up where more was said than can be read", async () => {
    const wanted = await part();
    world.chatter(2_100);
    expect(await reasonOf(world.poster.find(wanted))).toBe("forbidden");
  });

  it("asks Discord once who it is", async () => {
    const wanted = await part();
    await world.poster.find(wanted);
    await world.poster.find(wanted);
    expect(asked("/users/@me")).toHaveLength(1);
  });

  it("asks no more after its token was refused, until an hour is over", async () => {
    const { fake } = world;
    fake.instead = () => ({ status: 401, body: { message: "401: Unauthorized", code: 0 } });
    const wanted = await part();
    expect(await reasonOf(world.poster.post(wanted))).toBe("busy");
    expect(await reasonOf(world.poster.post(wanted))).toBe("busy");
    expect(fake.sent).toHaveLength(1);
    expect(world.log.lines.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(JSON.stringify(world.log.lines)).not.toContain("fake.discord.token");
    world.turn(HOUR_MS);
    await world.recover();
    await world.poster.post(wanted);
    expect(await world.shown()).toHaveLength(1);
  });

  it.each(["broken", "answer lost", "too many"] as const)(
    "asks once, whatever befalls the request: %s",
    async (fault) => {
      await world.failPosting(fault);
      await reasonOf(world.poster.post(await part()));
      expect(world.fake.sent).toHaveLength(1);
    },
  );

  it("waits for its channel's turn without asking in vain", async () => {
    world.fake.instead = ({ path }) =>
      path.endsWith("/messages")
        ? { status: 200, body: { id: "1" }, headers: FULL_BUCKET }
        : undefined;
    // discord.js learns a bucket's name from the first answer, and how full it is from the second.
    await world.poster.post(await part());
    await world.poster.post(await part());
    const refused = await world.poster.post(await part()).catch((error: unknown) => error);
    expect(refused).toMatchObject({ reason: "busy" });
    expect((refused as DeliveryError).retryAfterMs).toBeGreaterThan(3_000);
    expect(world.fake.sent).toHaveLength(2);
  });

  it("does not know what came of an answer that names no message", async () => {
    world.fake.instead = () => ({ status: 200, body: {} });
    expect(await reasonOf(world.poster.post(await part()))).toBe("unsure");
  });

  it("tells no secret, and none of the edition's words, when something goes wrong", async () => {
    world.fake.channels.types.set(CHANNEL_ID, 0);
    await world.poster.post(await part({ crosspost: true }));
    world.failTelling();
    await world.poster.tell(world.person, world.channel, ["secret words"]);
    expect(world.log.lines).toHaveLength(2);
    expect(JSON.stringify(world.log.lines)).not.toMatch(/secret words|long haul|discord\.token/);
  });
});

/** What Discord says with the last post of a bucket. */
const FULL_BUCKET = {
  "X-RateLimit-Bucket": "abc",
  "X-RateLimit-Limit": "5",
  "X-RateLimit-Remaining": "0",
  "X-RateLimit-Reset-After": "4.5",
};

describe("an announcement channel", () => {
  beforeEach(() => world.fake.channels.types.set(CHANNEL_ID, ANNOUNCEMENT));

  const published = () =>
    world.fake.channels.of(CHANNEL_ID).filter(({ message }) => message.flags === 1).length;

  it("has its digest published where that is asked for", async () => {
    await world.poster.post(await part({ crosspost: true }));
    expect(published()).toBe(1);
  });

  it("keeps it to itself where it is not", async () => {
    await world.poster.post(await part());
    expect(asked("/crosspost")).toEqual([]);
  });

  it("has it published when it is found after a crash, and never twice", async () => {
    const posted = await part({ crosspost: true });
    world.fake.instead = ({ path }) => (path.endsWith("/crosspost") ? "cut" : undefined);
    await world.poster.post(posted);
    await world.recover();
    expect(published()).toBe(0);
    await world.poster.find(posted);
    await world.poster.find(posted);
    expect(published()).toBe(1);
    expect(asked("/crosspost")).toHaveLength(2);
  });

  it("gets its digest though publishing is refused", async () => {
    world.fake.channels.types.set(CHANNEL_ID, 0);
    await world.poster.post(await part({ crosspost: true }));
    expect(await world.shown()).toHaveLength(1);
    expect(world.log.lines).toMatchObject([
      { level: "warn", message: "a digest was not published" },
    ]);
  });

  it("is published ten times an hour at most", async () => {
    for (let n = 0; n < 12; n++) {
      await world.poster.post(await part({ crosspost: true, delivery: `delivery${n}` }));
    }
    expect(published()).toBe(10);
    world.turn(HOUR_MS);
    await world.poster.post(await part({ crosspost: true, delivery: "later" }));
    expect(published()).toBe(11);
  });
});
