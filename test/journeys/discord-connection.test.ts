import { describe, expect, it } from "vitest";
import { interactionEvent, slash } from "../fixtures/discord-events.ts";
import { DiscordJourney, slowBot, titleOf } from "../support/discord-journey.ts";
import { GUILD_ID } from "../fixtures/discord-world.ts";
import { FakeDiscord } from "../support/fake-discord.ts";

const journey = DiscordJourney.forEachTest();

describe("startDiscord", () => {
  it("registers the commands once, and again only when they differ", async () => {
    await (await journey.start()).stop();
    expect(registrations(journey.fake)).toBe(1);
    await (await journey.start()).stop();
    expect(registrations(journey.fake)).toBe(1);
    await journey.start({ bot: { ...journey.bot, commands: journey.bot.commands.slice(1) } });
    expect(registrations(journey.fake)).toBe(2);
  });

  it("starts although the commands cannot be registered", async () => {
    journey.fake.instead = ({ path }) =>
      path.endsWith("/commands") ? { status: 403, body: { code: 0, message: "no" } } : undefined;
    await journey.start();
    expect(journey.log.lines.map(({ message }) => message)).toContain(
      "the commands could not be registered",
    );
  });

  it("asks for no privileged intent", async () => {
    await journey.start();
    expect(journey.fake.identified).toMatchObject([{ intents: 1 | 512 | 4_096 }]);
  });

  it.each([["another.token"], [""], ["two words"]])(
    "says in one line what to do where the token is refused: “%s”",
    async (token) => {
      await expect(journey.start({ token })).rejects.toMatchObject({
        code: "settings",
        faults: [expect.stringMatching(/^Discord refuses DISCORD_TOKEN: copy .+\.$/)],
      });
    },
  );

  it("says the same where only the gateway refuses it", async () => {
    const gateway = { url: journey.fake.apiUrl.replace("http", "ws").replace("/api", "/gateway") };
    journey.fake.instead = ({ path }) =>
      path === "/gateway/bot"
        ? {
            status: 200,
            body: {
              ...gateway,
              shards: 1,
              session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
            },
          }
        : undefined;
    await expect(journey.start({ token: "another.token" })).rejects.toThrow(/^Discord refuses/);
  });

  it("says where it looked for Discord, where nobody answers there", async () => {
    const gone = await FakeDiscord.start();
    const { apiUrl } = gone;
    await gone.stop();
    await expect(journey.start({ apiUrl })).rejects.toThrow(
      `Discord cannot be reached at ${apiUrl} (ECONNREFUSED): check the network and its proxy, and DISCORD_API_URL if it is set.`,
    );
  });

  it("gives up where Discord is reached but stays silent", async () => {
    journey.fake.instead = () => "silence";
    await expect(journey.start({ patience: { startMs: 50 } })).rejects.toThrow(
      /cannot be reached at .+ \(no answer within 0.05 seconds\)/,
    );
  });

  it("resumes after the connection was cut, and misses nothing", async () => {
    await journey.start();
    journey.fake.cut();
    await journey.fake.until(({ resumed }) => resumed.length > 0);
    expect(journey.fake.resumed).toMatchObject([{ session_id: "session" }]);
    expect(titleOf(await journey.use(slash("latest", {})))).toBe("Newest releases · 51 releases");
    expect(journey.fake.identified).toHaveLength(1);
  });

  it.each([
    ["INTERACTION_CREATE", null],
    ["INTERACTION_CREATE", { id: "1", type: 2, data: { type: 1 } }],
    ["INTERACTION_CREATE", { id: "1", type: 3, data: { component_type: 2 }, message: null }],
    ["MESSAGE_CREATE", { id: "1", channel_id: "300000000000000003", guild_id: GUILD_ID }],
    ["GUILD_CREATE", null],
    ["CHANNEL_UPDATE", { id: 5 }],
  ])("lives on after an event that it cannot parse: %s %j", async (name, data) => {
    await journey.start();
    journey.fake.dispatch(name, data);
    expect(titleOf(await journey.use(slash("latest", {})))).toBe("Newest releases · 51 releases");
  });

  it("lives on after such an event that came before it was ready", async () => {
    journey.fake.readyGuilds = [
      { id: GUILD_ID, unavailable: true },
      { id: "2", unavailable: true },
    ];
    const starting = journey.start();
    await journey.fake.until(({ identified }) => identified.length > 0);
    journey.fake.dispatch("GUILD_CREATE", null);
    journey.fake.dispatch("INTERACTION_CREATE", { id: "1", type: 2, data: { type: 1 } });
    journey.fake.dispatch("INTERACTION_CREATE", null);
    await starting;
    expect(titleOf(await journey.use(slash("latest", {})))).toBe("Newest releases · 51 releases");
    expect(journey.log.lines.filter(({ message }) => message.includes("dropped"))).not.toHaveLength(
      0,
    );
  });

  it("tells the operator where Discord closes the connection for good", async () => {
    await journey.start();
    journey.fake.close(4_004);
    const { facts } = await journey.log.until("Discord closed the connection for good");
    expect(facts).toEqual({ code: 4_004 });
  });
});

describe("stop", () => {
  it("lets the answers under way finish", async () => {
    const { bot, release, asked } = slowBot(journey.bot);
    const connection = await journey.start({ bot });
    const event = interactionEvent(journey.fake, slash("search", { query: "Ukraine" }));
    journey.fake.dispatch("INTERACTION_CREATE", event);
    await asked;
    const stopped = connection.stop();
    release();
    await stopped;
    expect(journey.fake.sent.some(({ path }) => path.includes(event.id))).toBe(true);
  });

  it("takes no longer than five seconds where neither an answer nor the gateway ends", async () => {
    journey.fake.deaf = true;
    const { bot, asked } = slowBot(journey.bot);
    const connection = await journey.start({ bot });
    journey.fake.dispatch(
      "INTERACTION_CREATE",
      interactionEvent(journey.fake, slash("latest", {})),
    );
    await asked;
    const begun = performance.now();
    await connection.stop();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

function registrations({ sent }: FakeDiscord): number {
  return sent.filter(({ method }) => method === "PUT").length;
}
