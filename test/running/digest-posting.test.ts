import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import type { Poster } from "#core/digest/poster.ts";
import { prepareDigests, type Digesting } from "#src/running/digest-posting.ts";
import { openStore, type Store } from "#store/store.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { makeArticle } from "#test/support/made-articles.ts";
import { makeSubscription } from "#test/support/made-subscriptions.ts";

const clock = () => new Date("2024-05-30T06:00:10Z");
const article = makeArticle({ id: "a", title: "NATO visits Finland" });

let store: Store;
let digesting: Digesting;
beforeEach(async () => {
  store = await openStore("file::memory:", clock);
  digesting = prepareDigests({ store, clock, log: silentLog });
});
afterEach(async () => {
  await digesting.stop();
  await store.close();
});

/** A poster, and its first post. */
function posterOn(platform: string) {
  const { promise: posted, resolve } = Promise.withResolvers<string>();
  const poster: Poster = {
    platform,
    leadMs: 0,
    repeatsWithinMs: 0,
    certainAfterMs: 0,
    draw: async () => [{ payload: "a message", articles: [] }],
    async post() {
      resolve(platform);
      return "1";
    },
    find: async () => undefined,
    tell: async () => undefined,
  };
  return { poster, posted };
}

/** Sets a digest that is due now, with one release that came since its last edition. */
async function setDigestOn(platform: "discord" | "slack") {
  const { createdAt, coveredTo, nextSlot, nextAt, ...settings } = makeSubscription();
  const channel = { ...settings.channel, platform };
  const start = { createdAt, coveredTo, nextSlot, nextAt };
  await store.subscriptions.add({ ...settings, channel }, start);
  const at = new Date("2024-05-29T20:00:00Z");
  await store.articles.note([makeArticle({ id: "old" })], { at: () => at, as: "archive" });
  await store.articles.note([article], { at: () => at, as: "news" });
}

describe("prepareDigests", () => {
  it("posts on a platform that is connected only after the others", async () => {
    await setDigestOn("slack");
    const [early, late] = [posterOn("discord"), posterOn("slack")];
    digesting.meet(early.poster);
    digesting.begin(createCore({ articles: [article] }));
    digesting.meet(late.poster);
    expect(await late.posted).toBe("slack");
  });
});
