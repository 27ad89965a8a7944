import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import type { Connection } from "#core/ports.ts";
import { startDiscord, type DiscordParts } from "#discord/discord.ts";
import { sampleBot } from "../fixtures/bot.ts";
import {
  ASKER,
  choose,
  interactionEvent,
  messageEvent,
  onMessage,
  OTHER,
  press,
  slash,
  typing,
  type Use,
} from "../fixtures/discord-events.ts";
import { memoryStates } from "../support/button-states.ts";
import { BOT_ID, FakeDiscord, GUILD_ID, TOKEN, type Body } from "../support/fake-discord.ts";
import { memoryLog } from "../support/memory-log.ts";

const EPHEMERAL = 64;
let fake: FakeDiscord;
let log: ReturnType<typeof memoryLog>;
let connections: Connection[];

beforeEach(async () => {
  fake = await FakeDiscord.start();
  log = memoryLog();
  connections = [];
});

afterEach(async () => {
  await Promise.all(connections.map(async (each) => each.stop()));
  await fake.stop();
  expect(fake.faults).toEqual([]);
});

async function start(parts: Partial<DiscordParts> = {}): Promise<Connection> {
  const connection = await startDiscord({
    bot: sampleBot(),
    states: memoryStates(),
    log,
    token: TOKEN,
    apiUrl: fake.apiUrl,
    ...parts,
  });
  connections.push(connection);
  return connection;
}

/** Sends an interaction and yields the first response to it. */
async function use(how: Use): Promise<Body> {
  const event = interactionEvent(fake, how);
  fake.dispatch("INTERACTION_CREATE", event);
  const [sent] = await fake.requests(`/interactions/${event.id}/`);
  return sent?.body ?? {};
}

function titleOf({ data }: Body): string | undefined {
  return data?.embeds?.[0]?.title;
}

function wordsOf({ data }: Body): string {
  return data?.embeds?.[0]?.description ?? "";
}

/** The id of the button with a label; the value of the menu's entry with it. */
function controlOf({ data }: Body, label: string): string {
  const controls = data?.components?.flatMap((row) => row.components) ?? [];
  const entries = controls.flatMap(({ custom_id: id, label: name, options = [] }) => [
    { id, name: name ?? "" },
    ...options.map((option) => ({ id: option.value, name: option.label })),
  ]);
  return entries.find(({ name }) => name.startsWith(label))?.id ?? `no control ${label}`;
}

describe("a question on Discord", () => {
  it("is answered at once, for everybody to see", async () => {
    await start();
    const answer = await use(slash("search", { query: "Ukraine" }));
    expect(answer.type).toBe(4);
    expect(answer.data?.flags).toBeUndefined();
    expect(titleOf(answer)).toBe("Ukraine · 3 releases");
  });

  it("is answered to its asker alone where that is wished", async () => {
    await start();
    const answer = await use(slash("search", { query: "Ukraine", private: true }));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(controlOf(answer, "Share")).toMatch(/^s:search/);
  });

  it("is answered to its asker alone where it was mistaken", async () => {
    await start();
    const answer = await use(slash("latest", { count: 900 }));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(wordsOf(answer)).toBe("I cannot read **900** as count. It takes a whole number from 1 to 25.");
  });

  it("is helped along while it is typed", async () => {
    await start();
    const people = await use(typing("search", "person", "stol"));
    expect(people).toEqual({
      type: 8,
      data: { choices: [{ name: "Jens Stoltenberg", value: "Jens Stoltenberg" }] },
    });
    const titles = await use(typing("article", "article", "podcast"));
    expect(titles.data?.choices?.[0]?.value).toBe("podcast-carignan");
  });

  it("can be put with somebody's message", async () => {
    await start();
    const answer = await use(onMessage("undersea <@1> infrastructure https://x.example/a"));
    expect(titleOf(answer)).toBe("undersea infrastructure · 1 release");
    const picture = await use(onMessage(""));
    expect(wordsOf(picture)).toBe("That message has no words to search for.");
    expect(picture.data?.flags).toBe(EPHEMERAL);
  });

  it("can be put by a mention, and the reply calls nobody", async () => {
    await start();
    const id = fake.nextId();
    fake.dispatch("MESSAGE_CREATE", messageEvent(id, `<@${BOT_ID}> air defence`));
    const [sent] = await fake.requests("/messages");
    expect(sent?.body.embeds?.[0]?.title).toBe("air defence · 1 release");
    expect(sent?.body).toMatchObject({
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it("can be put in a direct message without a mention", async () => {
    await start();
    fake.dispatch("MESSAGE_CREATE", messageEvent(fake.nextId(), "latest 3", "direct"));
    const [sent] = await fake.requests("/messages");
    expect(sent?.path).toBe("/channels/800000000000000008/messages");
    expect(sent?.body.embeds?.[0]?.title).toBe("Newest releases · 3 releases");
  });

  it("is not read out where it was to be private", async () => {
    await start();
    const content = `<@${BOT_ID}> search Ukraine private:yes`;
    fake.dispatch("MESSAGE_CREATE", messageEvent(fake.nextId(), content));
    const [sent] = await fake.requests("/messages");
    expect(sent?.body.embeds?.[0]?.description).toContain("Everybody could read my answer here");
  });

  it("is not seen in what others say to each other", async () => {
    await start();
    fake.dispatch("MESSAGE_CREATE", messageEvent(fake.nextId(), "what of Ukraine?"));
    const own = messageEvent(fake.nextId(), `<@${BOT_ID}> Ukraine`);
    fake.dispatch("MESSAGE_CREATE", { ...own, author: { ...ASKER, bot: true } });
    await use(slash("help", {}));
    expect(fake.sent.filter(({ path }) => path.endsWith("/messages"))).toEqual([]);
  });

  it("is announced first only where its answer takes long", async () => {
    const { bot, release } = slowBot();
    await start({ bot, patience: { slowAfterMs: 5 } });
    const event = interactionEvent(fake, slash("search", { query: "Ukraine" }));
    fake.dispatch("INTERACTION_CREATE", event);
    const [first] = await fake.requests(`/interactions/${event.id}/`);
    expect(first?.body).toEqual({ type: 5, data: { flags: 0 } });
    release();
    const [edit] = await fake.requests(`/webhooks/${BOT_ID}/${event.token}/messages/@original`);
    expect(edit?.body.embeds?.[0]?.title).toBe("Ukraine · 3 releases");
  });

  it("turns private even late, where only then it is seen to be mistaken", async () => {
    const { bot, release } = slowBot();
    await start({ bot, patience: { slowAfterMs: 5 } });
    const event = interactionEvent(fake, slash("latest", { count: 900 }));
    fake.dispatch("INTERACTION_CREATE", event);
    await fake.requests(`/interactions/${event.id}/`);
    release();
    const sent = await fake.requests(event.token, 3);
    expect(sent.map(({ method }) => method)).toEqual(["POST", "DELETE", "POST"]);
    expect(sent[2]?.body.flags).toBe(EPHEMERAL);
  });

  it("that comes a hundred times at once is answered directly, each within three seconds", async () => {
    await start();
    await use(slash("search", { query: "NATO" }));
    const begun = performance.now();
    const events = Array.from({ length: 100 }, () =>
      interactionEvent(fake, slash("search", { query: "NATO" })),
    );
    for (const event of events) fake.dispatch("INTERACTION_CREATE", event);
    const answers = (await fake.requests("/callback", 101)).slice(1);
    expect(new Set(answers.map(({ path }) => path)).size).toBe(100);
    expect(answers.every(({ body }) => body.type === 4)).toBe(true);
    const last = Math.max(...answers.map(({ atMs }) => atMs)) - begun;
    if (process.env["SHOW_TIMES"]) console.log(`a hundred at once: ${last.toFixed(0)} ms`);
    expect(last).toBeLessThan(3_000);
  });
});

describe("an answer on Discord", () => {
  it("is turned in place by its asker", async () => {
    await start();
    const first = await use(slash("search", { query: "NATO" }));
    const next = await use(press(controlOf(first, "Next"), first.data ?? {}));
    expect(next.type).toBe(7);
    expect(next.data?.embeds?.[0]?.footer?.text).toMatch(/^6–6 of 6/);
    const back = await use(press(controlOf(next, "Previous"), next.data ?? {}));
    expect(back.data?.embeds).toEqual(first.data?.embeds);
  });

  it("stays as it is when somebody else turns it; they get the page to themselves", async () => {
    await start();
    const first = await use(slash("search", { query: "NATO" }));
    const pressed = press(controlOf(first, "Next"), first.data ?? {});
    const theirs = await use({ ...pressed, user: OTHER });
    expect(theirs.type).toBe(4);
    expect(theirs.data?.flags).toBe(EPHEMERAL);
    const again = press(controlOf(theirs, "Previous"), { ...theirs.data, flags: EPHEMERAL });
    const turned = await use({ ...again, user: OTHER });
    expect(turned.type).toBe(7);
  });

  it("can be read in full, page by page, and be shared", async () => {
    await start({ bot: sampleBot([longRelease]) });
    const found = await use(slash("search", { query: "paragraph" }));
    const release = await use(press(controlOf(found, "Read"), found.data ?? {}));
    expect(release).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(release)).toBe("A long release");
    const next = await use(press(controlOf(release, "Next"), release.data ?? {}));
    expect(next.type).toBe(7);
    expect(next.data?.embeds?.[0]?.footer?.text).toContain("page 2 of");
    const shown = { ...next.data, flags: EPHEMERAL };
    const shared = await use(press(controlOf(next, "Share"), shown));
    expect(shared.type).toBe(4);
    expect(shared.data?.flags).toBeUndefined();
    expect(shared.data?.embeds).toEqual(next.data?.embeds);
    expect(controlOf(shared, "Share")).toBe("no control Share");
  });

  it("opens from the menu, for whoever chooses", async () => {
    await start();
    const found = await use(slash("search", { query: "Ukraine" }));
    const chosen = controlOf(found, "NATO Secretary General: Ukraine");
    const release = await use({ ...choose(chosen, found.data ?? {}), user: OTHER });
    expect(release).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(release)).toContain("most urgent need");
  });

  it("says calmly that it cannot be shared where the bot may not speak to all", async () => {
    await start();
    fake.everythingEphemeral = true;
    const found = await use(slash("search", { query: "Ukraine", private: true }));
    const shown = { ...found.data, flags: EPHEMERAL };
    const event = interactionEvent(fake, { ...press(controlOf(found, "Share"), shown), context: 2 });
    fake.dispatch("INTERACTION_CREATE", event);
    const [edit] = await fake.requests(`${event.token}/messages/@original`);
    expect(edit?.body.embeds?.[0]?.description).toContain("I may not post for everybody here");
  });

  it("says the same where Discord refuses the bot", async () => {
    await start();
    const found = await use(slash("search", { query: "Ukraine", private: true }));
    fake.instead = ({ path, body }) =>
      path.startsWith("/interactions/") && body.data?.flags !== EPHEMERAL
        ? { status: 403, body: { code: 50_013, message: "Missing Permissions" } }
        : undefined;
    const shown = { ...found.data, flags: EPHEMERAL };
    const event = interactionEvent(fake, press(controlOf(found, "Share"), shown));
    fake.dispatch("INTERACTION_CREATE", event);
    const [, notice] = await fake.requests(`/interactions/${event.id}/`, 2);
    expect(notice?.body.data?.embeds?.[0]?.description).toContain("I may not post");
  });

  it("keeps working after a restart, however long its search was", async () => {
    const states = memoryStates();
    const first = await start({ states });
    const query = `NATO${" ".repeat(200)}`;
    const found = await use(slash("search", { query }));
    await first.stop();
    await start({ states });
    const next = await use(press(controlOf(found, "Next"), found.data ?? {}));
    expect(next.data?.embeds?.[0]?.footer?.text).toMatch(/^6–6 of 6/);
    expect(states.kept.size).toBeGreaterThan(0);
  });

  it("says that a search has expired where its state is forgotten", async () => {
    await start();
    const answer = await use(press("t2tz1xhz6a4g#0123456789", {}));
    expect(answer).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(wordsOf(answer)).toBe("This search has expired. Please ask again with `/nato`.");
    const odd = await use(press("a button of another version", {}));
    expect(wordsOf(odd)).toBe(wordsOf(answer));
  });

  it("comes without the buttons that could not be kept", async () => {
    const states = { keep: () => Promise.reject(new Error("full")), find: async () => undefined };
    await start({ states });
    const query = `NATO${" ".repeat(200)}`;
    const found = await use(slash("search", { query }));
    expect(controlOf(found, "Next")).toBe("no control Next");
    expect(controlOf(found, "NATO")).toMatch(/^o:article/);
  });

  it("that is late is logged, and nothing else happens", async () => {
    await start();
    fake.instead = ({ path }) =>
      path.startsWith("/interactions/")
        ? { status: 404, body: { code: 10_062, message: "Unknown interaction" } }
        : undefined;
    await use(slash("search", { query: "secret words" }));
    await log.until("an interaction was answered too late, or twice");
    expect(JSON.stringify(log.lines)).not.toMatch(/secret words|token-/);
  });

  it("that breaks here is owned up to, with the incident of the log", async () => {
    const bot = { ...sampleBot(), answer: () => Promise.reject(new Error("broken")) };
    await start({ bot });
    const answer = await use(slash("latest", {}));
    expect(wordsOf(answer)).toMatch(/^Something broke on my side \(incident [0-9A-F]{4}\)/);
    expect(answer.data?.flags).toBe(EPHEMERAL);
  });
});

describe("startDiscord", () => {
  it("registers the commands once, and again only when they differ", async () => {
    const puts = () => fake.sent.filter(({ method }) => method === "PUT").length;
    await (await start()).stop();
    expect(puts()).toBe(1);
    await (await start()).stop();
    expect(puts()).toBe(1);
    const bot = sampleBot();
    await start({ bot: { ...bot, commands: bot.commands.slice(1) } });
    expect(puts()).toBe(2);
  });

  it("starts although the commands cannot be registered", async () => {
    fake.instead = ({ path }) =>
      path.endsWith("/commands") ? { status: 403, body: { code: 0, message: "no" } } : undefined;
    await start();
    expect(log.lines.map(({ message }) => message)).toContain("the commands could not be registered");
  });

  it("asks for no privileged intent", async () => {
    await start();
    expect(fake.identified).toMatchObject([{ intents: 1 | 512 | 4_096 }]);
  });

  it.each([["another.token"], [""], ["two words"]])(
    "says in one line what to do where the token is refused: “%s”",
    async (token) => {
      await expect(start({ token })).rejects.toMatchObject({
        code: "settings",
        faults: [expect.stringMatching(/^Discord refused DISCORD_TOKEN: copy .+\.$/)],
      });
    },
  );

  it("says the same where only the gateway refuses it", async () => {
    const gateway = { url: `${fake.apiUrl.replace("http", "ws").replace("/api", "/gateway")}` };
    fake.instead = ({ path }) =>
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
    await expect(start({ token: "another.token" })).rejects.toThrow(/^Discord refused/);
  });

  it("says where it looked for Discord, where nobody answers there", async () => {
    await expect(start({ apiUrl: "http://127.0.0.1:1/api" })).rejects.toThrow(
      "Discord could not be reached at http://127.0.0.1:1/api (ECONNREFUSED): check the network and DISCORD_API_URL, and start again.",
    );
  });

  it("gives up where Discord is reached but stays silent", async () => {
    fake.instead = () => "silence";
    await expect(start({ patience: { startMs: 50 } })).rejects.toThrow(
      /could not be reached at .+ \(no answer within 0.05 seconds\)/,
    );
  });

  it("resumes after the connection was cut, and misses nothing", async () => {
    await start();
    fake.cut();
    await fake.until(({ resumed }) => resumed.length > 0);
    expect(fake.resumed).toMatchObject([{ session_id: "session" }]);
    expect(titleOf(await use(slash("latest", {})))).toBe("Newest releases · 6 releases");
    expect(fake.identified).toHaveLength(1);
  });

  it.each([
    ["INTERACTION_CREATE", null],
    ["INTERACTION_CREATE", { id: "1", type: 2, data: { type: 1 } }],
    ["INTERACTION_CREATE", { id: "1", type: 3, data: { component_type: 2 }, message: null }],
    ["MESSAGE_CREATE", { id: "1", channel_id: "300000000000000003", guild_id: GUILD_ID }],
    ["GUILD_CREATE", null],
    ["CHANNEL_UPDATE", { id: 5 }],
  ])("lives on after an event that it cannot parse: %s %j", async (name, data) => {
    await start();
    fake.dispatch(name, data);
    expect(titleOf(await use(slash("latest", {})))).toBe("Newest releases · 6 releases");
  });

  it("lives on after such an event that came before it was ready", async () => {
    fake.readyGuilds = [
      { id: GUILD_ID, unavailable: true },
      { id: "2", unavailable: true },
    ];
    const starting = start();
    await fake.until(({ identified }) => identified.length > 0);
    fake.dispatch("GUILD_CREATE", null);
    fake.dispatch("INTERACTION_CREATE", { id: "1", type: 2, data: { type: 1 } });
    fake.dispatch("INTERACTION_CREATE", null);
    await starting;
    expect(titleOf(await use(slash("latest", {})))).toBe("Newest releases · 6 releases");
    expect(log.lines.filter(({ message }) => message.includes("dropped"))).not.toHaveLength(0);
  });

  it("tells the operator where Discord closes the connection for good", async () => {
    await start();
    fake.close(4_004);
    await log.until("Discord closed the connection for good");
  });
});

describe("stop", () => {
  it("lets the answers under way finish", async () => {
    const { bot, release, asked } = slowBot();
    const connection = await start({ bot });
    const event = interactionEvent(fake, slash("search", { query: "Ukraine" }));
    fake.dispatch("INTERACTION_CREATE", event);
    await asked;
    const stopped = connection.stop();
    release();
    await stopped;
    expect(fake.sent.some(({ path }) => path.includes(event.id))).toBe(true);
  });

  it("takes no longer than five seconds where neither an answer nor the gateway ends", async () => {
    fake.deaf = true;
    const { bot, asked } = slowBot();
    const connection = await start({ bot });
    fake.dispatch("INTERACTION_CREATE", interactionEvent(fake, slash("latest", {})));
    await asked;
    const begun = performance.now();
    await connection.stop();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

const longRelease = {
  id: "long-release",
  title: "A long release",
  paragraphs: Array.from({ length: 20 }, (_, n) => `This is paragraph ${n}. ${"Words. ".repeat(40)}`),
  published: null,
  kind: "news" as const,
  origin: { file: "long.jsonl", index: 0 },
  url: null,
};

/** A bot that answers only once it is released. */
function slowBot(): { bot: Bot; release: () => void; asked: Promise<void> } {
  const bot = sampleBot();
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const answer = async (call: Call) => {
    asked.resolve();
    await gate.promise;
    return bot.answer(call);
  };
  return { bot: { ...bot, answer }, release: gate.resolve, asked: asked.promise };
}
