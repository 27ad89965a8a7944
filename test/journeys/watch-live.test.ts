import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store/store.ts";
import { runNato } from "../support/command-line.ts";
import { FakeDiscord, TOKEN } from "../support/fake-discord.ts";
import { openNewsroom, rssOf } from "../support/fake-newsroom.ts";
import { start, temporaryFolder } from "../support/start.ts";

const CHANNEL = { platform: "discord", community: "1", channel: "77" };

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await FakeDiscord.start();
});
afterEach(() => discord.stop());

/** Sets a watch for whatever names Estonia. */
async function setWatch(databaseUrl: string): Promise<void> {
  const store = await openStore(databaseUrl, () => new Date());
  const now = new Date().toISOString();
  await store.subscriptions.add(
    {
      channel: CHANNEL,
      schedule: { kind: "at once", perHour: 4 },
      filter: { topic: null, country: "EE", person: null, kind: null },
      most: 10,
      quiet: "skip",
      mention: null,
      crosspost: false,
      setBy: "1",
    },
    { createdAt: now, coveredTo: now, nextSlot: null, nextAt: now },
  );
  await store.close();
}

describe("a running bot with a watch", () => {
  it("posts nothing of a feed’s first run, and then tells of a new release by itself", async () => {
    const newsroom = await openNewsroom();
    const item = (number: number, title: string) => ({
      title,
      link: newsroom.url(`/${number}`),
      content: `<p>${`${title}, said the Secretary General. `.repeat(12)}</p>`,
    });
    const first = item(1, "The lighthouse of Kõpu guides ships to Estonia");
    newsroom.play("/rss.xml", { body: rssOf([first]) });
    const settings = { DATABASE_URL: `file:${join(await temporaryFolder(), "nato.db")}` };
    const bot = start({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...settings });
    await bot.said("Discord is ready");
    await setWatch(settings.DATABASE_URL);

    const feeds = { ...settings, FEEDS: newsroom.url("/rss.xml") };
    expect((await runNato(["fetch"], "", feeds)).stdout).toContain("1 new");
    await bot.said("another process took releases in");
    const second = item(2, "Allies send minehunters to Estonia");
    const third = item(3, "A choir sings at NATO Headquarters");
    newsroom.play("/rss.xml", { body: rssOf([third, second, first]) });
    expect((await runNato(["fetch"], "", feeds)).stdout).toContain("2 new");

    const posted = () => discord.channels.of("77").map(({ sent }) => sent.embeds?.[0]);
    await expect.poll(posted, { timeout: 20_000 }).toHaveLength(1);
    expect(posted()[0]).toMatchObject({
      title: "New from NATO · names Estonia",
      description: expect.stringContaining("Allies send minehunters to Estonia"),
    });
    await newsroom.close();
  }, 60_000);
});
