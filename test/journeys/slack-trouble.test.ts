import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { ask, begin, botOverSeeds, WAYS } from "#test/support/slack-journey.ts";
import { mention, pickShortcut, press, wordsIn } from "#test/support/slack-people.ts";

describe.each(WAYS)("Slack in trouble over %s", (way) => {
  it("says calmly that it cannot read a button", async () => {
    const journey = await begin(way);
    const on = { type: "button", action_id: "old", block_id: "b", value: "from an older bot" };
    await journey.deliver(press({ on, response_url: journey.slack.responseUrl() }));
    const told = await journey.slack.next("response");
    expect(told).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(told.text).toContain("no longer read this button");
  });

  it("answers an event once, however often it is sent", async () => {
    const journey = await begin(way);
    const event = mention("search Ukraine");
    await journey.deliver(event);
    await journey.slack.next("chat.postMessage");
    await journey.deliver(event);
    await journey.deliver(mention("search Finland"));
    await journey.slack.next("chat.postMessage", 2);
    const texts = journey.slack.sent.map(({ body }) => body.text?.split(" · ")[0]);
    expect(texts).toEqual(["Ukraine", "Finland"]);
  });

  it("goes on when Slack refuses what it says", async () => {
    const journey = await begin(way);
    journey.slack.refuse("chat.postMessage", "internal_error");
    await journey.deliver(mention("search Ukraine"));
    await journey.slack.next("chat.postMessage");
    expect((await ask(journey, "latest")).text).toContain("Newest releases");
  });

  it("says it a little later when Slack asks to wait, and only once", async () => {
    const journey = await begin(way);
    journey.slack.putOff("chat.postMessage");
    await journey.deliver(mention("search Ukraine"));
    const refused = await journey.slack.next("chat.postMessage");
    expect(await journey.slack.next("chat.postMessage", 2)).toEqual(refused);
  });

  it("acknowledges a command that takes long in time, and answers it later", async () => {
    const bot = await botOverSeeds();
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    const slow = {
      ...bot,
      answerWords: (text: string) => ready.then(() => bot.answerWords(text)),
    };
    const journey = await begin(way, { bot: slow });
    expect(await ask(journey, "search Ukraine")).toEqual({});
    resolve();
    const late = await journey.slack.next("response");
    expect(late).toMatchObject({ response_type: "ephemeral" });
    expect(wordsIn(late.blocks)).toContain("1–5 of 21");
  });

  it("takes fifty commands at once, each in time", async () => {
    const journey = await begin(way);
    const times = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const from = performance.now();
        await ask(journey, `search Ukraine ${"NATO ".repeat(n % 2)}`);
        return performance.now() - from;
      }),
    );
    expect(Math.max(...times)).toBeLessThan(3_000);
  });

  it("stops within five seconds, and finishes what it has begun", async () => {
    const bot = await botOverSeeds();
    const slow = {
      ...bot,
      answerWords: async (text: string) => {
        await slack.next("chat.postMessage");
        return bot.answerWords(text);
      },
    };
    const journey = await begin(way, { bot: slow });
    const { slack } = journey;
    const asking = ask(journey, "search Ukraine");
    await journey.deliver(pickShortcut("NATO", slack.responseUrl()));
    await slack.next("response");
    const from = performance.now();
    const stopping = journey.connection.stop();
    await fetch(`${slack.apiUrl}chat.postMessage`, { method: "POST", body: "text=go" });
    expect(wordsIn((await asking).blocks)).toContain("1–5 of 21");
    await stopping;
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
