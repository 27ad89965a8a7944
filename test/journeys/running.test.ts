import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { interactionEvent, slash } from "../fixtures/discord-events.ts";
import { runNato } from "../support/command-line.ts";
import { titleOf } from "../support/discord-journey.ts";
import { FakeDiscord, TOKEN } from "../support/fake-discord.ts";
import { openNewsroom, rssOf } from "../support/fake-newsroom.ts";
import { startFakeSlack } from "../support/fake-slack.ts";
import { bySocket, typeCommand } from "../support/slack-people.ts";
import { start, temporaryFolder } from "../support/start.ts";

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await FakeDiscord.start();
});
afterEach(() => discord.stop());

const onDiscord = (more = {}) => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: discord.apiUrl,
  ...more,
});

/** Asks the bot on Discord, and yields the title of what it answers. */
async function ask(query: string) {
  await discord.until(({ identified }) => identified.length > 0);
  const event = interactionEvent(discord, slash("search", { query }));
  discord.dispatch("INTERACTION_CREATE", event);
  const [callback] = await discord.requests(`/interactions/${event.id}/`);
  return titleOf(callback?.body ?? {});
}

/** The part of `/healthz` that tells of platforms. */
async function platformsAt(port: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  const health: unknown = await response.json();
  return typeof health === "object" && health !== null && "platforms" in health
    ? health.platforms
    : health;
}

describe("a running bot", () => {
  it("knows what nato fetch takes in beside it", async () => {
    const newsroom = await openNewsroom();
    const title = "NATO Secretary General visits the lighthouse of Kõpu";
    const text = "NATO Secretary General Mark Rutte visited Kõpu, Estonia on 19 November 2026. ";
    const item = { title, link: newsroom.url("/1"), content: `<p>${text.repeat(8)}</p>` };
    newsroom.play("/rss.xml", { body: rssOf([item]) });
    const settings = { DATABASE_URL: `file:${join(await temporaryFolder(), "nato.db")}` };
    const bot = start(onDiscord(settings));
    expect(await ask("lighthouse of Kõpu")).not.toBe("lighthouse of Kõpu · 1 release");
    const feeds = { ...settings, FEEDS: newsroom.url("/rss.xml") };
    expect((await runNato(["fetch"], "", feeds)).stdout).toContain("1 new");
    await bot.said("another process took releases in");
    expect(await ask("lighthouse of Kõpu")).toBe("lighthouse of Kõpu · 1 release");
    await newsroom.close();
  });

  it("connects to Slack once Slack is back, and tells at /healthz how it stands", async () => {
    const slack = await startFakeSlack();
    slack.refuse("auth.test", "service_unavailable");
    const bot = start(
      onDiscord({
        SLACK_BOT_TOKEN: "xoxb-good",
        SLACK_APP_TOKEN: "xapp-good",
        SLACK_API_URL: slack.apiUrl,
        HEALTH_PORT: "0",
      }),
    );
    await bot.said("the health is served");
    const [, port = ""] = /"port":(\d+)/.exec(bot.stderr()) ?? [];
    expect(await platformsAt(port)).toEqual({ Discord: "connected", Slack: "missing" });
    slack.refuse("auth.test", undefined);
    await bot.said("Slack is ready");
    expect(await platformsAt(port)).toEqual({ Discord: "connected", Slack: "connected" });
    const { body } = await bySocket(slack)(typeCommand("latest", slack.responseUrl()));
    expect(body.text).toContain("Newest releases");
    await slack.close();
  });
});
