import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store/store.ts";
import { FakeDiscord, TOKEN } from "../support/fake-discord.ts";
import { startFakeSlack, USUAL_SCOPES, type FakeSlack } from "../support/fake-slack.ts";
import { start, temporaryFolder } from "../support/start.ts";

const clock = () => new Date();
const ON_DISCORD = { platform: "discord", community: "1", channel: "77" };
const ON_SLACK = { platform: "slack", community: "T0", channel: "C1" };

let discord: FakeDiscord;
let slack: FakeSlack;
beforeEach(async () => {
  discord = await FakeDiscord.start();
  slack = await startFakeSlack({ scopes: [...USUAL_SCOPES, "channels:history", "groups:history"] });
});
afterEach(async () => {
  await discord.stop();
  await slack.close();
});

/** Sets a digest in a channel of each platform, and makes both due now. */
async function setDigests(databaseUrl: string): Promise<void> {
  const store = await openStore(databaseUrl, clock);
  const now = clock().toISOString();
  const at = now.slice(11, 16);
  for (const channel of [ON_DISCORD, ON_SLACK]) {
    await store.subscriptions.add(
      {
        channel,
        schedule: { kind: "daily", at, zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] },
        filter: { topic: null, country: null, person: null, kind: null },
        most: 5,
        quiet: "skip",
        mention: null,
        crosspost: false,
        setBy: "1",
      },
      { createdAt: now, coveredTo: now, nextSlot: `${now.slice(0, 10)}T${at}`, nextAt: now },
    );
  }
  await store.close();
}

/** Ends the leases of a process that is dead, so that no test waits for half a minute. */
async function endLeases(databaseUrl: string): Promise<number> {
  const store = await openStore(databaseUrl, clock);
  const inAnHour = new Date(Date.now() + 3_600_000);
  const left = await store.deliveries.abandoned(inAnHour, 10);
  for (const { id } of left) await store.deliveries.postpone(id, clock());
  await store.close();
  return left.length;
}

describe("npm start, killed while it posts", () => {
  it("leaves one message in each channel once it is started again", async () => {
    const databaseUrl = `file:${join(await temporaryFolder(), "nato.db")}`;
    await setDigests(databaseUrl);
    const settings = {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: "xoxb-good",
      SLACK_APP_TOKEN: "xapp-good",
      SLACK_API_URL: slack.apiUrl,
      DATABASE_URL: databaseUrl,
    };
    discord.instead = ({ method, path }) =>
      method === "POST" && path === "/channels/77/messages" ? "answer lost" : undefined;
    slack.fail("chat.postMessage", "silence after", 1);
    const first = start(settings);
    const posted = () => [discord.channels.of("77").length, slack.channels.messages("C1").length];
    await expect.poll(posted, { timeout: 15_000 }).toEqual([1, 1]);
    const closed = once(first.child, "close");
    first.child.kill("SIGKILL");
    await closed;
    expect(await endLeases(databaseUrl)).toBe(2);

    discord.instead = () => undefined;
    const second = start(settings);
    await expect.poll(() => second.stderr().match(/"parts"/g)?.length, { timeout: 15_000 }).toBe(2);
    expect(posted()).toEqual([1, 1]);
    second.child.kill("SIGTERM");
    await second.ended();
    expect(await endLeases(databaseUrl)).toBe(0);
  }, 60_000);
});
