import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { interactionEvent, press, slash } from "../fixtures/discord-events.ts";
import { controlOf, titleOf } from "../support/discord-journey.ts";
import { FakeDiscord, TOKEN } from "../support/fake-discord.ts";
import { startFakeSlack, type FakeSlack } from "../support/fake-slack.ts";
import { bySocket, typeCommand } from "../support/slack-people.ts";
import { start, temporaryFolder } from "../support/start.ts";

let discord: FakeDiscord;
let slack: FakeSlack;
/** An address on loopback where nobody answers. */
let nowhere: string;

beforeEach(async () => {
  discord = await FakeDiscord.start();
  slack = await startFakeSlack();
  const gone = await startFakeSlack();
  nowhere = gone.apiUrl;
  await gone.close();
});

afterEach(async () => {
  await discord.stop();
  await slack.close();
});

const onDiscord = (more = {}) => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: discord.apiUrl,
  ...more,
});

const onSlack = (more = {}) => ({
  SLACK_BOT_TOKEN: "xoxb-good",
  SLACK_APP_TOKEN: "xapp-good",
  SLACK_API_URL: slack.apiUrl,
  ...more,
});

/** Sends commands as soon as the bot is identified; yields the callbacks. */
async function useDiscord(times: number, query = "undersea cables") {
  await discord.until(({ identified }) => identified.length > 0);
  const events = Array.from({ length: times }, () =>
    interactionEvent(discord, slash("search", { query })),
  );
  for (const event of events) discord.dispatch("INTERACTION_CREATE", event);
  const callbacks = await Promise.all(
    events.map(async ({ id }) => (await discord.requests(`/interactions/${id}/`))[0]),
  );
  return callbacks.filter((callback) => callback !== undefined);
}

async function useSlack(words: string) {
  return bySocket(slack)(typeCommand(words, slack.responseUrl()));
}

function show(what: string, ms: number): void {
  if (process.env["SHOW_TIMES"]) console.log(`${what}: ${ms.toFixed(0)} ms`);
}

describe("npm start", () => {
  it("answers on Discord as soon as it is there, then a hundred at once, and puts none off", async () => {
    const bot = start(onDiscord());
    const [first] = await useDiscord(1);
    expect(titleOf(first?.body ?? {})).toBe("undersea cables · 1 release");
    show("first answer after the start", (first?.atMs ?? Infinity) - bot.startMs);
    const askedMs = performance.now();
    const answers = await useDiscord(100);
    const last = Math.max(...answers.map(({ atMs }) => atMs)) - askedMs;
    show("a hundred answers", last);
    expect(answers.map(({ body }) => body.type)).toEqual(Array(100).fill(4));
    expect(discord.faults).toEqual([]);
  });

  it("answers a hundred that come at the very start", async () => {
    const bot = start(onDiscord());
    const answers = await useDiscord(100);
    const last = Math.max(...answers.map(({ atMs }) => atMs)) - bot.startMs;
    show("a hundred answers after the start", last);
    expect(answers.map(({ body }) => body.type)).toEqual(Array(100).fill(4));
  });

  it("answers on both, says when each is ready, and ends cleanly when asked to", async () => {
    const bot = start({ ...onDiscord(), ...onSlack() });
    await slack.opened(1);
    const { body } = await useSlack("search undersea cables");
    expect(body.text).toContain("undersea cables · 1 release");
    show("answer of Slack after the start, beside Discord", performance.now() - bot.startMs);
    expect(await useDiscord(1)).toHaveLength(1);
    await Promise.all([bot.said("Discord is ready"), bot.said("Slack is ready")]);
    const lines = bot.stderr().trimEnd().split("\n");
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: "info" });
    expect(bot.stderr()).not.toMatch(/xoxb|xapp|undersea/);
    const askedMs = performance.now();
    bot.child.kill("SIGTERM");
    expect((await bot.ended()).code).toBe(0);
    show("end of both", performance.now() - askedMs);
    expect(performance.now() - askedMs).toBeLessThan(5_000);
  });

  it("answers on Slack although Discord refuses its token", async () => {
    const bot = start({ ...onDiscord({ DISCORD_TOKEN: "another.token" }), ...onSlack() });
    await bot.said("nato: ");
    await bot.said("Slack is ready");
    expect((await useSlack("latest")).body.text).toContain("Newest releases");
    const said = bot.stderr().split("\n");
    expect(said.filter((line) => line.startsWith("nato: "))).toEqual([
      expect.stringMatching(/^nato: Discord refuses DISCORD_TOKEN: copy .+\.$/),
    ]);
  });

  it("answers on Discord although Slack's token is none", async () => {
    const bot = start(onDiscord({ SLACK_BOT_TOKEN: "foo" }));
    expect(await useDiscord(1)).toHaveLength(1);
    await bot.said("Discord is ready");
    const said = bot.stderr().split("\n");
    expect(said.filter((line) => line.startsWith("nato: "))).toEqual([
      expect.stringMatching(
        /^nato: SLACK_BOT_TOKEN does not begin with xoxb-\. .+ the bot runs on Discord alone\.$/,
      ),
    ]);
  });

  it("answers although the port of its health is taken, and says so", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const bot = start(onDiscord({ HEALTH_PORT: String(port) }));
    await bot.said("runs without /healthz and /metrics.");
    taken.close();
    expect(bot.stderr()).toContain(`nato: Port ${port} on 127.0.0.1 is taken by another program.`);
    expect(await useDiscord(1)).toHaveLength(1);
  });

  it("answers on Discord although Slack cannot be reached", async () => {
    const bot = start({ ...onDiscord(), ...onSlack({ SLACK_API_URL: nowhere }) });
    expect(await useDiscord(1)).toHaveLength(1);
    await bot.said("nato: Slack cannot be reached at");
  });

  it("answers a button with a long question after it was killed and started again", async () => {
    const kept = { DATABASE_URL: `file:${join(await temporaryFolder(), "new/nato.db")}` };
    const first = start(onDiscord(kept));
    const [asked] = await useDiscord(1, `Ukraine ${"air defence ".repeat(20)}`);
    const body = asked?.body ?? {};
    const next = controlOf(body, "Next");
    expect(next).toMatch(/^t\w+#\w{1,24}$/);
    first.child.kill("SIGKILL");
    await first.ended();
    discord.identified.length = 0;
    start(onDiscord(kept));
    await discord.until(({ identified }) => identified.length > 0);
    const event = interactionEvent(discord, press(next, body.data ?? {}));
    discord.dispatch("INTERACTION_CREATE", event);
    const [answer] = await discord.requests(`/interactions/${event.id}/`);
    expect(titleOf(answer?.body ?? {})).toMatch(/^Ukraine air defence/);
    expect(answer?.body.type).toBe(7);
  });

  it("ends at once when it is asked to in the midst of its start", async () => {
    discord.instead = () => "silence";
    const bot = start(onDiscord());
    await discord.until(({ sent }) => sent.length > 0);
    bot.child.kill("SIGINT");
    expect(await bot.ended()).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("ends with 1 when Discord closes the connection for good", async () => {
    const bot = start(onDiscord());
    await bot.said("Discord is ready");
    discord.close(4_004);
    const { code, stderr } = await bot.ended();
    expect(stderr).toMatch(/^nato: Every connection is gone for good\. .+$/m);
    expect(code).toBe(1);
  });
});

describe("npm start, where it cannot", () => {
  it.each([
    [
      "the token is wrong",
      () => onDiscord({ DISCORD_TOKEN: "no" }),
      /Discord refuses DISCORD_TOKEN/,
    ],
    [
      "a token is missing, and a setting broken",
      () => onSlack({ SLACK_APP_TOKEN: "", PORT: "http" }),
      /PORT is no port; .+ SLACK_BOT_TOKEN alone does not connect: set SLACK_APP_TOKEN too/,
    ],
    [
      "Discord cannot be reached",
      () => onDiscord({ DISCORD_API_URL: nowhere }),
      /Discord cannot be reached at \S+ \(ECONNREFUSED\): check/,
    ],
    [
      "Slack cannot be reached",
      () => onSlack({ SLACK_API_URL: nowhere }),
      /Slack cannot be reached at \S+ \(ECONNREFUSED\): check/,
    ],
    [
      "the database is none",
      () => onDiscord({ DATABASE_URL: "file:package.json" }),
      /The database \S+ is broken, or is no SQLite database; nothing in it was changed/,
    ],
    [
      "the corpus is missing",
      () => onDiscord({ CORPUS_DIR: "/nowhere" }),
      /folder \/nowhere cannot/,
    ],
  ])("ends with 1 and one line where %s", async (_, settings, words) => {
    const { code, stdout, stderr } = await start(settings()).ended();
    expect(stderr).toMatch(/^nato: /);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it("ends with 1 and one line where the corpus folder is empty", async () => {
    const folder = await temporaryFolder();
    const { code, stderr } = await start(onDiscord({ CORPUS_DIR: folder })).ended();
    expect(stderr).toMatch(/^nato: The corpus folder \S+ holds no article\. Put [^\n]+\n$/);
    expect(code).toBe(1);
  });

  it("ends with 1 and one line where the port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const requests = { SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "shh", PORT: String(port) };
    const { code, stderr } = await start(onSlack(requests)).ended();
    taken.close();
    expect(stderr).toBe(
      `nato: Port ${port} on 127.0.0.1 is taken by another program. Stop it, or set PORT to another, or to 0 for any free one.\n`,
    );
    expect(code).toBe(1);
  });

  it("ends with 1 and a line for each where neither platform takes its token", async () => {
    const bad = { DISCORD_TOKEN: "no", SLACK_BOT_TOKEN: "xoxb-bad" };
    const { code, stderr } = await start({ ...onDiscord(), ...onSlack(), ...bad }).ended();
    expect(stderr.trimEnd().split("\n").toSorted()).toEqual([
      expect.stringContaining("nato: Discord refuses"),
      expect.stringContaining("nato: Slack refuses"),
    ]);
    expect(code).toBe(1);
  });
});

describe("npm start, without a token", () => {
  it("serves a page to try the bot on, says where in one line, and ends when asked to", async () => {
    const bot = start({ PORT: "0", HEALTH_PORT: "0" });
    await bot.said("nato: HEALTH_PORT counts only with a token.\n");
    const line = /^No token is set[^\n]+ (http:\/\/127\.0\.0\.1:\d+)\n$/;
    await expect.poll(() => bot.stdout(), { timeout: 18_000 }).toMatch(line);
    const [, url = ""] = line.exec(bot.stdout()) ?? [];
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>");
    bot.child.kill("SIGTERM");
    expect((await bot.ended()).code).toBe(0);
  });
});
