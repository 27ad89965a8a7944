import { assert, asyncProperty, array, constantFrom, integer, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { createDigestRunner } from "#core/digest/runner.ts";
import { createSlackPoster } from "#slack/poster.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { editionAnswers } from "#test/fixtures/edition-answers.ts";
import { startFakeSlack, USUAL_SCOPES, type SlackFault } from "#test/support/fake-slack.ts";
import { makeSubscription } from "#test/support/made-subscriptions.ts";
import { createMemoryDigestStore } from "#test/support/memory-digest-store.ts";
import { closeLater } from "#test/support/slack-journey.ts";

const READING = [...USUAL_SCOPES, "channels:history", "groups:history"];
const CHANNEL = { platform: "slack", community: "T0", channel: "C1" } as const;
const HOUR = Date.parse("2024-05-30T06:00:00Z");
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const FAULTS: readonly SlackFault[] = [
  "cut before",
  "cut after",
  "silence before",
  "silence after",
  "503 before",
  "503 after",
  "garbled after",
  "429",
];
const WAYS = [
  { way: "by reading channels", scopes: READING },
  { way: "by scheduling", scopes: USUAL_SCOPES },
] as const;
const METHODS = [
  ["chat.postMessage", "chat.scheduleMessage"],
  ["conversations.history", "chat.scheduledMessages.list"],
] as const;

describe.each(WAYS)("a digest that is delivered $way", ({ scopes }) => {
  it("stands in its channel at its hour, once", async () => {
    const world = await begin(scopes);
    await world.live();
    const messages = world.slack.channels.messages("C1");
    expect(messages).toHaveLength(1);
    expect(Math.floor(Number(messages[0]?.ts) * SECOND - HOUR)).toBeLessThan(MINUTE);
    expect(world.stateOfDelivery()).toBe("sent");
  });

  it("stands there once, whatever befalls its requests and whoever sends it", async () => {
    const fault = record({
      fault: constantFrom(...FAULTS),
      methods: constantFrom(...METHODS),
      times: integer({ min: 1, max: 2 }),
    });
    await assert(
      asyncProperty(array(fault, { maxLength: 3 }), async (faults) => {
        const world = await begin(scopes);
        for (const { fault: each, methods, times } of faults) {
          for (const method of methods) world.slack.fail(method, each, times);
        }
        await world.live();
        expect(world.stateOfDelivery()).toBe("sent");
        expect(world.slack.channels.messages("C1")).toHaveLength(1);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe("a digest that may only be scheduled", () => {
  it("is not sent again where nobody can tell any more, and whoever set it is told", async () => {
    const world = await begin(USUAL_SCOPES);
    world.slack.fail("chat.scheduleMessage", "cut after");
    world.slack.fail("chat.scheduledMessages.list", "503 before");
    await world.live(15 * MINUTE);
    world.slack.fail("chat.scheduledMessages.list", undefined);
    await world.live();
    expect(world.stateOfDelivery()).toBe("unsure");
    expect(world.slack.channels.messages("C1")).toHaveLength(1);
    expect(world.slack.channels.messages("U1")).toHaveLength(1);
  });
});

/** A Slack, a store with one digest, and two processes that share it. */
async function begin(scopes: readonly string[]) {
  const time = { now: HOUR - 11 * MINUTE };
  const clock = () => new Date(time.now);
  const slack = await startFakeSlack({ scopes, clock });
  closeLater(() => slack.close());
  const settings = { botToken: "xoxb-good", apiUrl: slack.apiUrl, answerWithinMs: 60 };
  const poster = await createSlackPoster({ ...settings, clock, log: silentLog });
  const store = createMemoryDigestStore();
  const nextAt = new Date(HOUR - poster.leadMs).toISOString();
  const subscription = makeSubscription({ channel: CHANNEL, setBy: "U1", nextAt });
  store.subscriptions.set(subscription.id, subscription);
  store.arrive("air-defence", new Date(HOUR - 60 * MINUTE));
  const runners = ["one", "other"].map((owner) =>
    createDigestRunner({
      deliveries: store,
      arrivals: store,
      posters: [poster],
      compose: ({ came }) => ({ answer: editionAnswers.edition, articles: came }),
      clock,
      log: silentLog,
      owner,
      wait: async (ms) => void (time.now += ms),
    }),
  );
  return {
    slack,
    stateOfDelivery: () => store.kept[0]?.state,
    /** Lets time go by until the hour and some more. */
    async live(ms = 40 * MINUTE) {
      for (const end = time.now + ms; time.now < end; time.now += 15 * SECOND) {
        await Promise.all(runners.map((runner) => runner.tick()));
      }
    },
  };
}
