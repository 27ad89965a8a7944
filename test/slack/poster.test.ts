import type { KnownBlock, RichTextElement } from "@slack/types";
import { describe, expect, it } from "vitest";
import type { PostedPart } from "#core/digest/poster.ts";
import { DeliveryError } from "#core/errors.ts";
import { createSlackPoster } from "#slack/poster.ts";
import { posterContract } from "#test/contracts/poster-contract.ts";
import type { PosterWorld } from "#test/contracts/poster-world.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { longEdition, shortEdition } from "#test/fixtures/poster-editions.ts";
import {
  startFakeSlack,
  USUAL_SCOPES,
  type FakeSlack,
  type SlackFault,
} from "#test/support/fake-slack.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { closeLater } from "#test/support/slack-journey.ts";
import { wordsIn } from "#test/support/slack-people.ts";

const READING = [...USUAL_SCOPES, "channels:history", "groups:history"];
const CHANNEL = { platform: "slack", community: "T0", channel: "C1" } as const;
const POSTING = ["chat.postMessage", "chat.scheduleMessage"];
const LOOKING = ["conversations.history", "chat.scheduledMessages.list"];
const MINUTE = 60_000;

posterContract("a Slack poster that may read channels", () => makeWorld(READING));
posterContract("a Slack poster that may only write", () => makeWorld(USUAL_SCOPES));

describe("createSlackPoster", () => {
  it("posts at the hour where it may read channels, and hands over earlier where it may not", async () => {
    expect((await begin(READING)).poster.leadMs).toBe(0);
    expect((await begin(["channels:history", ...USUAL_SCOPES])).poster.leadMs).toBe(10 * MINUTE);
  });

  it("says which token Slack refuses, and never the token", async () => {
    const { slack } = await begin(READING);
    const refused = createSlackPoster({
      botToken: "xoxb-wrong",
      apiUrl: slack.apiUrl,
      clock: () => new Date(),
      log: silentLog,
    });
    await expect(refused).rejects.toThrow(/^Slack refuses SLACK_BOT_TOKEN/);
    await expect(refused).rejects.not.toThrow("xoxb-wrong");
  });

  it.each(["garbled after", "cut after", "503 after"] as const)(
    "is unsure of a post whose answer is %s",
    async (fault) => {
      const { slack, poster, part } = await begin(READING);
      slack.fail("chat.postMessage", fault);
      await expect(poster.post(part)).rejects.toMatchObject({ reason: "unsure" });
      expect(await poster.find({ ...part, triedAt: part.slotAt })).toBeDefined();
    },
  );

  it("waits long, and tells its operator, where the token is taken no longer", async () => {
    const { slack, poster, part, log } = await begin(READING);
    slack.refuse("chat.postMessage", "token_revoked");
    const error = await poster.post(part).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: "busy", retryAfterMs: 60 * MINUTE });
    expect(log.lines).toMatchObject([{ level: "error", facts: { reason: "token_revoked" } }]);
  });

  it("calls the group in the first part alone, and only one that can be a group", async () => {
    const { poster } = await begin(READING);
    const order = { channel: CHANNEL, crosspost: false, delivery: "d3l1veryAbc9" };
    const parts = await poster.draw(longEdition, { ...order, mention: "S0614TZR7" });
    expect(parts.map(({ payload }) => payload.split("S0614TZR7").length - 1)).toEqual([
      1,
      ...parts.slice(1).map(() => 0),
    ]);
    const [other] = await poster.draw(shortEdition, { ...order, mention: "!channel" });
    expect(other?.payload).not.toContain("usergroup");
  });

  it("numbers the parts of an edition, and puts its buttons below the last", async () => {
    const { poster } = await begin(READING);
    const order = { channel: CHANNEL, crosspost: false, delivery: "d3l1veryAbc9", mention: null };
    const parts = await poster.draw(longEdition, order);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ payload }) => /part \d of \d/.exec(payload)?.[0])).toEqual(
      parts.map((_, n) => `part ${n + 1} of ${parts.length}`),
    );
    expect(parts.map(({ payload }) => payload.includes('"static_select"'))).toEqual(
      parts.map((_, n) => n === parts.length - 1),
    );
  });

  it("tells a person in their direct messages which channel it is about", async () => {
    const { slack, poster } = await begin(READING);
    await poster.tell("U1", CHANNEL, ["Digest 1 stands still."]);
    const [told] = slack.channels.messages("U1");
    expect(told?.text).toBe("Digest 1 stands still.");
    expect(JSON.stringify(told?.blocks)).toContain('{"type":"channel","channel_id":"C1"}');
    expect(slack.faults).toEqual([]);
  });
});

describe("a poster that reads channels back", () => {
  it("goes on with a search that Slack puts off", async () => {
    const { slack, poster, part } = await begin(READING);
    const id = await poster.post(part);
    for (let n = 0; n < 20; n += 1) slack.channels.say("C1");
    slack.fail("conversations.history", "429", 1);
    const sought = { ...part, triedAt: part.slotAt };
    await expect(poster.find(sought)).rejects.toMatchObject({ reason: "busy" });
    expect(await poster.find(sought)).toBe(id);
    const first = slack.sent.filter(({ to }) => to === "conversations.history");
    expect(first.map(({ body }) => body["cursor"] !== undefined)).toEqual([false, false, true]);

    slack.fail("conversations.history", "429", 0);
    await expect(poster.find(sought)).rejects.toMatchObject({ retryAfterMs: 7_000 });
  });

  it("finds what was posted while the clock was an hour ahead", async () => {
    const { poster, part, time } = await begin(READING);
    const triedAt = new Date(time.now + 60 * MINUTE);
    const id = await poster.post(part);
    expect(await poster.find({ ...part, triedAt })).toBe(id);
  });
});

describe("a poster that schedules ahead", () => {
  it("hands a message over ten minutes early, and Slack shows it at its hour", async () => {
    const { slack, poster, part, time } = await begin(USUAL_SCOPES);
    await poster.post(part);
    expect(slack.channels.messages("C1")).toEqual([]);
    time.now = part.slotAt.getTime();
    expect(slack.channels.messages("C1")[0]?.ts).toMatch(`${part.slotAt.getTime() / 1_000}.`);
  });

  it("shows a late message four minutes after it was handed over", async () => {
    const { slack, poster, part, time } = await begin(USUAL_SCOPES);
    time.now = part.slotAt.getTime() + 30 * MINUTE;
    await poster.post(part);
    time.now += 4 * MINUTE - 1_000;
    expect(slack.channels.messages("C1")).toEqual([]);
    time.now += 1_000;
    expect(slack.channels.messages("C1")).toHaveLength(1);
  });

  it("posts again what was surely not taken", async () => {
    const { slack, poster, part, time } = await begin(USUAL_SCOPES);
    slack.fail("chat.scheduleMessage", "cut before", 1);
    await expect(poster.post(part)).rejects.toMatchObject({ reason: "unsure" });
    const again = { ...part, triedAt: new Date(time.now) };
    time.now += 45_000;
    expect(await poster.find(again)).toBeUndefined();
    await poster.post(again);
    time.now = part.slotAt.getTime();
    expect(slack.channels.messages("C1")).toHaveLength(1);
  });

  it("says that nobody can tell, once a message may stand in the channel", async () => {
    const { slack, poster, part, time } = await begin(USUAL_SCOPES);
    slack.fail("chat.scheduleMessage", "cut after", 1);
    await expect(poster.post(part)).rejects.toMatchObject({ reason: "unsure" });
    const lost = { ...part, triedAt: new Date(time.now) };
    time.now = part.slotAt.getTime() + 1_000;
    await expect(poster.find(lost)).rejects.toMatchObject({ reason: "forbidden" });
    expect(slack.channels.messages("C1")).toHaveLength(1);
  });

  it("trusts Slack’s clock, where its own was set back", async () => {
    const { slack, poster, part, time } = await begin(USUAL_SCOPES);
    slack.fail("chat.scheduleMessage", "cut after", 1);
    await expect(poster.post(part)).rejects.toBeInstanceOf(DeliveryError);
    const lost = { ...part, triedAt: new Date(time.now) };
    time.now = part.slotAt.getTime() + 1_000;
    time.aheadMs = -60 * MINUTE;
    await expect(poster.find(lost)).rejects.toMatchObject({ reason: "forbidden" });
  });

  it("leaves one of what two processes scheduled", async () => {
    const { slack, poster, part, time } = await begin(USUAL_SCOPES);
    const ids = [await poster.post(part), await poster.post(part)];
    expect(ids).toContain(await poster.find({ ...part, triedAt: new Date(time.now) }));
    expect(slack.channels.scheduled("C1")).toHaveLength(1);
  });
});

/** A poster, a part to post, and the clock of both. */
async function begin(scopes: readonly string[]) {
  const time = { now: Date.parse("2024-05-30T05:50:00Z"), aheadMs: 0 };
  const slack = await startFakeSlack({ scopes, clock: () => new Date(time.now) });
  closeLater(() => slack.close());
  const log = memoryLog();
  const clock = () => new Date(time.now + time.aheadMs);
  const settings = { botToken: "xoxb-good", apiUrl: slack.apiUrl, answerWithinMs: 300 };
  const poster = await createSlackPoster({ ...settings, clock, log });
  const delivery = "d3l1veryAbc9";
  const order = { channel: CHANNEL, mention: null, crosspost: false, delivery };
  const [{ payload } = { payload: "" }] = await poster.draw(shortEdition, order);
  const slotAt = new Date(time.now + poster.leadMs);
  const part: PostedPart = {
    channel: CHANNEL,
    delivery,
    number: 1,
    payload,
    slotAt,
    triedAt: undefined,
  };
  return { slack, poster, part, time, log, clock };
}

async function makeWorld(scopes: readonly string[]): Promise<PosterWorld> {
  const { slack, poster, time } = await begin(scopes);
  return {
    poster,
    channel: CHANNEL,
    role: "S0614TZR7",
    person: "U1",
    told: () => slack.channels.messages("U1").map(({ blocks }) => wordsIn(blocks)),
    now: () => new Date(time.now),
    failPosting: (fault) => failAt(slack, POSTING, fault),
    failReading: (fault) => failAt(slack, LOOKING, fault),
    failTelling: () => slack.refuse("chat.postMessage", "messages_tab_disabled"),
    recover() {
      slack.listen("on");
      for (const method of [...POSTING, ...LOOKING]) {
        slack.fail(method, undefined);
        slack.refuse(method, undefined);
      }
    },
    chatter(count) {
      for (let n = 0; n < count; n += 1) slack.channels.say("C1");
    },
    copy(part) {
      const { text, blocks }: { text: string; blocks: KnownBlock[] } = JSON.parse(part.payload);
      const event_payload = { delivery: part.delivery, part: part.number };
      const metadata = { event_type: "nato_digest", event_payload };
      const marked = `${text} (ref ${part.delivery}-${part.number})`;
      slack.channels.say("C1", { text: marked, blocks, metadata, bot_id: "B7" });
    },
    async shown() {
      slack.channels.postScheduled();
      return slack.channels
        .messages("C1")
        .filter(({ bot_id }) => bot_id === "BBOT")
        .map(({ ts, scheduled, blocks }) => {
          const elements = blocks.flatMap(elementsOf);
          return {
            id: scheduled ?? ts,
            text: elements.map((each) => ("text" in each ? each.text : "")).join(" "),
            calls: elements.flatMap(callOf),
          };
        });
    },
    faults: () => slack.faults,
    stop: () => slack.close(),
  };
}

type ContractFault = Parameters<PosterWorld["failPosting"]>[0];

const FAULTS: Readonly<Partial<Record<ContractFault, SlackFault>>> = {
  "answer lost": "cut after",
  silence: "silence after",
  broken: "503 before",
  "too many": "429",
};

function failAt(slack: FakeSlack, methods: readonly string[], fault: ContractFault): void {
  if (fault === "unreachable") return slack.listen("off");
  for (const method of methods) {
    if (fault === "gone") slack.refuse(method, "is_archived");
    else if (fault === "forbidden") slack.refuse(method, "not_in_channel");
    else slack.fail(method, FAULTS[fault]);
  }
}

function elementsOf(block: KnownBlock): RichTextElement[] {
  const parts = block.type === "rich_text" ? block.elements : [];
  return parts.flatMap((part) =>
    part.type === "rich_text_list"
      ? part.elements.flatMap(({ elements }) => elements)
      : part.elements,
  );
}

function callOf(element: RichTextElement): string[] {
  if (element.type === "usergroup") return [element.usergroup_id];
  if (element.type === "user") return [element.user_id];
  return element.type === "broadcast" ? ["everyone"] : [];
}
