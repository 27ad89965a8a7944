import { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import type { PostWishes } from "#core/asker.ts";
import { UserError } from "#core/errors.ts";
import { plainWords } from "#core/rich-text.ts";
import { createBoltLog } from "#slack/bolt-log.ts";
import { createAskers, type AskerParts } from "#slack/asker.ts";
import { createPostProbe } from "#slack/post-probe.ts";
import { sampleClock, silentLog } from "#test/fixtures/bot.ts";
import { startFakeSlack } from "#test/support/fake-slack.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { closeLater } from "#test/support/slack-journey.ts";

const PLAIN: PostWishes = { mention: null, crosspost: false };

describe("createAskers", () => {
  it("knows the channel, and that direct messages are none", async () => {
    const { askerOf } = await begin();
    const at = { person: "U1", team: "T0" };
    const channel = { platform: "slack", community: "T0", channel: "C1" };
    expect(askerOf({ ...at, channel: "C1" })).toMatchObject({ person: "U1", channel });
    expect(askerOf({ ...at, channel: "D1" }).channel).toBeUndefined();
    expect(askerOf({ ...at, channel: "" }).channel).toBeUndefined();
  });

  it("lets everybody set digests who can post in the channel", async () => {
    const { slack, asker } = await begin();
    expect(await asker.mayManage()).toBe(true);
    expect(asker.managers).toBe("people who can post in the channel");
    expect(slack.sent).toEqual([]);
  });

  it.each([
    ["an admin", { is_admin: true }, true],
    ["an owner", { is_owner: true }, true],
    ["a guest", { is_restricted: true }, false],
    ["a member", {}, false],
  ])("asks Slack whether %s is an admin, where only admins may", async (_, user, may) => {
    const { asker } = await begin({ managers: "admins", scopes: ["users:read"] }, user);
    expect(await asker.mayManage()).toBe(may);
  });

  it("says which scope is missing to see who is an admin", async () => {
    const { asker } = await begin({ managers: "admins" }, { is_admin: true });
    const refused = asker.mayManage();
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow("add the scope users:read");
  });

  it("finds no hindrance where the bot may post, and leaves nothing behind", async () => {
    const { slack, asker } = await begin();
    expect(await asker.hindrances(PLAIN)).toEqual([]);
    slack.channels.postScheduled();
    expect(slack.channels.messages("C1")).toEqual([]);
  });

  it.each([
    ["not_in_channel", "invite me with /invite @nato"],
    ["channel_not_found", "invite me with /invite @nato"],
    ["is_archived", "This channel is archived"],
    ["restricted_action_read_only_channel", "Only some may post in this channel"],
    ["missing_scope", "I lack the scope chat:write"],
    ["internal_error", "Please try again in a minute"],
  ])("says what to do where Slack refuses with %s", async (word, said) => {
    const { slack, asker } = await begin();
    slack.channels.refuse("C1", word);
    expect((await asker.hindrances(PLAIN)).map(plainWords).join()).toContain(said);
  });

  it("mentions a user group, and nothing else", async () => {
    const { asker } = await begin();
    const mentioning = (mention: string) => asker.hindrances({ ...PLAIN, mention });
    const [hindrance = []] = await mentioning("press");
    expect(plainWords(hindrance)).toMatch(/^Only a user group can be mentioned/);
    expect(await mentioning("S0614TZR7")).toEqual([]);
  });

  it("publishes to nobody, for Slack has no followers", async () => {
    const { asker } = await begin();
    const [hindrance = []] = await asker.hindrances({ ...PLAIN, crosspost: true });
    expect(plainWords(hindrance)).toContain("leave out crosspost");
  });

  it("deletes a test whose answer was lost, and tests that were left behind", async () => {
    const { slack, asker } = await begin();
    slack.fail("chat.scheduleMessage", "cut after", 1);
    expect(await asker.hindrances(PLAIN)).toHaveLength(1);
    expect(slack.channels.scheduled("C1")).toEqual([]);

    slack.refuse("chat.deleteScheduledMessage", "internal_error");
    await asker.hindrances(PLAIN);
    expect(slack.channels.scheduled("C1")).toHaveLength(1);
    slack.refuse("chat.deleteScheduledMessage", undefined);
    await asker.hindrances(PLAIN);
    expect(slack.channels.scheduled("C1")).toEqual([]);
  });
});

describe("createPostProbe", () => {
  it("deletes its message by its id, also where Slack lists nothing", async () => {
    const { slack, log, probe } = await begin();
    slack.refuse("chat.scheduledMessages.list", "internal_error");
    await probe.tryOut("C1");
    expect(slack.channels.scheduled("C1")).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  it("asks for nothing more, and logs nothing, where Slack refuses the channel", async () => {
    const { slack, log, probe } = await begin();
    slack.channels.refuse("C1", "not_in_channel");
    await expect(probe.tryOut("C1")).rejects.toThrow("not_in_channel");
    expect(slack.sent.map(({ to }) => to)).toEqual(["chat.scheduleMessage"]);
    expect(log.lines).toEqual([]);
  });

  it("posts nothing even if its message can never be deleted, and logs what to do", async () => {
    const { slack, log, probe } = await begin();
    slack.refuse("chat.deleteScheduledMessage", "internal_error");
    await probe.tryOut("C1");
    expect(slack.channels.scheduled("C1")).toHaveLength(1);
    slack.channels.postScheduled();
    expect(slack.channels.messages("C1")).toEqual([]);
    expect(log.lines).toMatchObject([
      {
        level: "error",
        facts: { channel: "C1" },
        message: expect.stringContaining("start the bot again"),
      },
    ]);
  });

  it("deletes at a start what was left in any channel, however long the list, and nothing else", async () => {
    const { slack, client, probe } = await begin();
    const post_at = Math.floor(sampleClock().getTime() / 1_000) + 3_600;
    for (let n = 0; n < 120; n++) {
      await client.chat.scheduleMessage({ channel: "C2", text: "Not ours.", post_at });
    }
    slack.refuse("chat.deleteScheduledMessage", "internal_error");
    for (const channel of ["C1", "C2", "C3"]) await probe.tryOut(channel);
    slack.refuse("chat.deleteScheduledMessage", undefined);
    await probe.clearAway();
    const left = ["C1", "C2", "C3"].map((channel) => slack.channels.scheduled(channel).length);
    expect(left).toEqual([0, 120, 0]);
  });

  it("logs where it cannot look for what was left", async () => {
    const { slack, log, probe } = await begin();
    slack.refuse("chat.scheduledMessages.list", "internal_error");
    await probe.clearAway();
    expect(log.lines).toMatchObject([{ level: "error" }]);
  });
});

/** Somebody who asks in the channel C1, and what Slack says of them. */
async function begin(parts: Partial<AskerParts> = {}, user: object = {}) {
  const slack = await startFakeSlack({ clock: sampleClock, users: { U1: user } });
  closeLater(() => slack.close());
  const client = new WebClient("xoxb-good", {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logger: createBoltLog(silentLog),
  });
  const log = memoryLog();
  const probe = createPostProbe({ client, clock: sampleClock, log });
  const askerOf = createAskers({
    client,
    probe,
    managers: "members",
    name: "nato",
    scopes: [],
    ...parts,
  });
  return {
    slack,
    client,
    log,
    probe,
    askerOf,
    asker: askerOf({ person: "U1", team: "T0", channel: "C1" }),
  };
}
