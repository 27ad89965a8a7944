import { createServer } from "node:http";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { afterEach, describe, expect, it } from "vitest";
import type { Connection, Log } from "#core/ports.ts";
import { REQUEST_PATH } from "#slack/registration.ts";
import { startSlack, type SlackSettings } from "#slack/slack.ts";
import { sampleArticles } from "#test/fixtures/articles.ts";
import { sampleBot, silentLog } from "#test/fixtures/bot.ts";
import { bodyFaults, startFakeSlack, type FakeSlack } from "#test/support/fake-slack.ts";
import {
  buttonIn,
  byRequest,
  bySocket,
  happen,
  mention,
  optionIn,
  pickShortcut,
  press,
  typeCommand,
  wordsIn,
  writeTo,
  type Deed,
  type Delivered,
  type Forgery,
} from "#test/support/slack-people.ts";

const WAYS = ["socket", "requests"] as const;
type WayName = (typeof WAYS)[number];

/** A bot that is connected to a Slack on loopback. */
interface Journey {
  readonly slack: FakeSlack;
  readonly connection: Connection;
  readonly url: string;
  deliver(deed: Deed, forgery?: Forgery): Promise<Delivered>;
}

const toClose: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of toClose.splice(0).toReversed()) await close();
});

/** Fourteen releases that all speak of NATO. */
const bot = sampleBot(
  Array.from({ length: 14 }, (_, n) => {
    const article = sampleArticles[n % sampleArticles.length];
    if (article === undefined) throw new Error("no articles");
    return { ...article, id: `r${n}`, title: `${n + 1}. ${article.title}` };
  }),
);

async function begin(way: WayName, more: Partial<SlackSettings> = {}): Promise<Journey> {
  const slack = await startFakeSlack();
  toClose.push(() => slack.close());
  const facts: Record<string, unknown> = {};
  const log: Log = { ...silentLog, info: (said) => void Object.assign(facts, said) };
  const connection = await startSlack({
    bot,
    log,
    clock: () => new Date(),
    botToken: "xoxb-good",
    ...(way === "socket" ? { appToken: "xapp-good" } : { signingSecret: "shh" }),
    apiUrl: slack.apiUrl,
    host: "127.0.0.1",
    port: 0,
    ...more,
  });
  toClose.push(() => connection.stop());
  const url = `http://127.0.0.1:${String(facts["port"])}${REQUEST_PATH}`;
  return { slack, connection, url, deliver: way === "socket" ? bySocket(slack) : byRequest(url) };
}

/** Types a command; what it is acknowledged with must be a message that Slack takes. */
async function ask({ slack, deliver }: Journey, words: string) {
  const { status, body } = await deliver(typeCommand(words, slack.responseUrl()));
  expect(status).toBe(200);
  expect(bodyFaults(body)).toEqual([]);
  return body;
}

/** Waits until the bot has done with everything before: what comes later is answered later. */
async function settle(journey: Journey): Promise<void> {
  await ask(journey, "help");
}

describe.each(WAYS)("Slack over %s", (way) => {
  it("answers a command at once, to the asker alone, with what was found", async () => {
    const journey = await begin(way);
    const body = await ask(journey, "search NATO");
    expect(body).toMatchObject({ response_type: "ephemeral", unfurl_links: false });
    expect(body.text).toContain("NATO · 14 releases");
    expect(wordsIn(body.blocks)).toContain("1–5 of 14");
    expect(journey.slack.sent).toEqual([]);
  });

  it("tells what can be said when nothing is", async () => {
    const body = await ask(await begin(way), "  ");
    expect(wordsIn(body.blocks)).toContain("I search NATO’s press releases");
  });

  it("shows a hostile question as it was written, and calls nobody", async () => {
    const body = await ask(await begin(way), "search <!channel> *NATO* &amp; <@U1>");
    expect(body.text).not.toMatch(/<|\bU1\b/);
  });

  it("turns the page in the place of the one before", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search NATO");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Next");
    const { body } = await journey.deliver(press({ on, response_url, ephemeral: true }));
    expect(body).toEqual({});
    const second = await journey.slack.next("response");
    expect(second).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(wordsIn(second.blocks)).toContain("6–10 of 14");
  });

  it("goes on with a new message when a response’s address is used up", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search NATO");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Next");
    for (let turn = 1; turn <= 6; turn += 1) {
      await journey.deliver(press({ on, response_url, ephemeral: true }));
      await journey.slack.next("response", turn);
    }
    const anew = await journey.slack.next("chat.postEphemeral");
    expect(anew).toMatchObject({ channel: "C1", user: "U1" });
    expect(wordsIn(anew.blocks)).toContain("6–10 of 14");
  });

  it("tells somebody kindly to invite it where it can no longer answer", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search NATO");
    journey.slack.refuse("chat.postEphemeral", "not_in_channel");
    const response_url = `${journey.slack.responseUrl()}0`;
    await journey.deliver(press({ on: buttonIn(blocks, "Next"), response_url, ephemeral: true }));
    const said = await journey.slack.next("chat.postMessage");
    expect(said).toMatchObject({ channel: "U1" });
    expect(said.text).toContain("/invite @nato");
  });

  it("shares an answer with the channel, where the sharer can turn it", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search NATO");
    const response_url = journey.slack.responseUrl();
    const on = buttonIn(blocks, "Share");
    await journey.deliver(press({ on, response_url, ephemeral: true }));
    const shared = await journey.slack.next("response");
    expect(shared).toMatchObject({ response_type: "in_channel", replace_original: false });
    expect(() => buttonIn(shared.blocks, "Share")).toThrow("no button");

    const next = buttonIn(shared.blocks, "Next");
    await journey.deliver(press({ on: next, response_url: `${response_url}0` }));
    const updated = await journey.slack.next("chat.update");
    expect(updated).toMatchObject({ channel: "C1", ts: "1700000005.000100" });
    expect(wordsIn(updated.blocks)).toContain("6–10 of 14");
  });

  it("answers somebody else’s press to them alone", async () => {
    const journey = await begin(way);
    await journey.deliver(mention("search NATO"));
    const posted = await journey.slack.next("chat.postMessage");
    const on = buttonIn(posted.blocks, "Next");
    const response_url = journey.slack.responseUrl();
    await journey.deliver(press({ on, response_url, user: "U2" }));
    const alone = await journey.slack.next("response");
    expect(alone).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(wordsIn(alone.blocks)).toContain("6–10 of 14");
  });

  it("opens a release from the menu, to the reader alone, and can share it", async () => {
    const journey = await begin(way);
    const { blocks } = await ask(journey, "search NATO");
    const response_url = journey.slack.responseUrl();
    await journey.deliver(press({ on: optionIn(blocks, 1), response_url, ephemeral: true }));
    const release = await journey.slack.next("response");
    expect(release).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(wordsIn(release.blocks)).toContain("most urgent need is more air defence");
    expect(buttonIn(release.blocks, "Share")).toBeDefined();
  });

  it("answers a mention in its thread", async () => {
    const journey = await begin(way);
    await journey.deliver(mention("search Military Committee"));
    const posted = await journey.slack.next("chat.postMessage");
    expect(posted).toMatchObject({ channel: "C1", thread_ts: "1700000001.000100" });
    expect(posted).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
    expect(wordsIn(posted.blocks)).toContain("NATO Military Committee visits Finland");
  });

  it("answers what is private, and what cannot be understood, to the one who mentioned it", async () => {
    const journey = await begin(way);
    await journey.deliver(mention("search NATO private:yes"));
    await journey.slack.next("chat.postEphemeral");
    await journey.deliver(mention("search NATO country:Narnia"));
    const told = await journey.slack.next("chat.postEphemeral", 2);
    expect(told).toMatchObject({ user: "U1", thread_ts: "1700000001.000100" });
    expect(told.text).toContain("Narnia");
    expect(journey.slack.sent.some(({ to }) => to === "chat.postMessage")).toBe(false);
  });

  it("answers a direct message plainly, and neither bots nor edits", async () => {
    const journey = await begin(way);
    await journey.deliver(writeTo("NATO", { bot_id: "B2" }));
    await journey.deliver(writeTo("NATO", { user: "UBOT" }));
    await journey.deliver(writeTo("NATO", { subtype: "message_changed" }));
    await journey.deliver(writeTo("NATO", { edited: { user: "U1", ts: "1" } }));
    await journey.deliver(writeTo("NATO", { channel_type: "channel", channel: "C1" }));
    await journey.deliver(writeTo("Military Committee"));
    const posted = await journey.slack.next("chat.postMessage");
    expect(posted).toMatchObject({ channel: "D1" });
    expect(posted["thread_ts"]).toBeUndefined();
    expect(wordsIn(posted.blocks)).toContain("NATO Military Committee visits Finland");
    expect(journey.slack.sent).toHaveLength(1);
  });

  it("searches with the words of a message", async () => {
    const journey = await begin(way);
    const text = "*Military Committee* <@U2>";
    await journey.deliver(pickShortcut(text, journey.slack.responseUrl()));
    const found = await journey.slack.next("response");
    expect(found).toMatchObject({ response_type: "ephemeral" });
    expect(wordsIn(found.blocks)).toContain("NATO Military Committee visits Finland");

    await journey.deliver(pickShortcut("<@U2>", journey.slack.responseUrl()));
    expect((await journey.slack.next("response", 2)).text).toContain("no words");
  });

  it("searches from the App Home, and opens releases in a window", async () => {
    const journey = await begin(way);
    const opened = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" };
    await journey.deliver(happen(opened));
    const home = await journey.slack.next("views.publish");
    expect(wordsIn(home.view?.blocks)).toContain("Newest releases");

    const view = { id: "V1", type: "home" };
    const box = { type: "plain_text_input", block_id: "nato:find", action_id: "nato:find" };
    await journey.deliver(press({ on: { ...box, value: "Military Committee" }, view }));
    const found = await journey.slack.next("views.publish", 2);
    expect(wordsIn(found.view?.blocks)).toContain("NATO Military Committee visits Finland");

    await journey.deliver(press({ on: optionIn(found.view?.blocks, 0), view }));
    const modal = await journey.slack.next("views.open");
    expect(wordsIn(modal.view?.blocks)).toContain("Rovaniemi");

    await journey.deliver(happen({ ...opened, view: { ...found.view } }));
    await journey.deliver(press({ on: buttonIn(found.view?.blocks, "Start page"), view }));
    const start = await journey.slack.next("views.publish", 3);
    expect(wordsIn(start.view?.blocks)).toContain("Newest releases");
  });

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
    const event = mention("search NATO");
    await journey.deliver(event);
    await journey.slack.next("chat.postMessage");
    await journey.deliver(event);
    await journey.deliver(mention("search Finland"));
    await journey.slack.next("chat.postMessage", 2);
    const texts = journey.slack.sent.map(({ body }) => body.text?.split(" · ")[0]);
    expect(texts).toEqual(["NATO", "Finland"]);
  });

  it("goes on when Slack refuses what it says", async () => {
    const journey = await begin(way);
    journey.slack.refuse("chat.postMessage", "internal_error");
    await journey.deliver(mention("search NATO"));
    await journey.slack.next("chat.postMessage");
    await settle(journey);
  });

  it("takes fifty commands at once, each in time", async () => {
    const journey = await begin(way);
    const times = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const from = performance.now();
        await ask(journey, `search NATO ${"page ".repeat(n % 2)}`);
        return performance.now() - from;
      }),
    );
    expect(Math.max(...times)).toBeLessThan(3_000);
  });

  it("stops within five seconds, and finishes what it has begun", async () => {
    const slow = {
      ...bot,
      answerWords: async (text: string) => {
        await slack.next("chat.postMessage");
        return bot.answerWords(text);
      },
    };
    const journey = await begin(way, { bot: slow });
    const { slack } = journey;
    const asking = ask(journey, "search NATO");
    await journey.deliver(pickShortcut("NATO", slack.responseUrl()));
    await slack.next("response");
    const from = performance.now();
    const stopping = journey.connection.stop();
    await fetch(`${slack.apiUrl}chat.postMessage`, { method: "POST", body: "text=go" });
    expect(wordsIn((await asking).blocks)).toContain("1–5 of 14");
    await stopping;
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it("sends nothing that Slack would refuse", async () => {
    const journey = await begin(way);
    await journey.deliver(
      happen({ type: "app_home_opened", user: "U1", channel: "D1", tab: "home" }),
    );
    await journey.deliver(mention("latest"));
    await journey.deliver(writeTo("help"));
    await journey.slack.next("views.publish");
    await journey.slack.next("chat.postMessage", 2);
    expect(journey.slack.faults).toEqual([]);
  });

  it("says which token Slack refuses, and never the token", async () => {
    const refused = begin(way, { botToken: "xoxb-wrong" });
    await expect(refused).rejects.toThrow(/^Slack refuses SLACK_BOT_TOKEN \(invalid_auth\)\. Copy/);
    await expect(refused).rejects.not.toThrow("xoxb-wrong");
  });

  it("says that Slack cannot be reached", async () => {
    const apiUrl = `http://127.0.0.1:${await freePort()}/api/`;
    await expect(begin(way, { apiUrl })).rejects.toThrow(
      /cannot be reached at .* \(ECONNREFUSED\)/,
    );
  });
});

describe("Slack over socket", () => {
  it("says that Slack refuses the app token", async () => {
    const refused = begin("socket", { appToken: "xapp-wrong" });
    await expect(refused).rejects.toThrow(/^Slack refuses SLACK_APP_TOKEN/);
  });

  it("opens a socket again after one was cut, and after Slack asks for it", async () => {
    const journey = await begin("socket");
    journey.slack.cut();
    await journey.slack.opened(2);
    await ask(journey, "search NATO");
    journey.slack.farewell();
    await journey.slack.opened(3);
    await ask(journey, "search NATO");
  });

  it("tries on while Slack opens no socket", async () => {
    const journey = await begin("socket");
    journey.slack.refuse("apps.connections.open", "invalid_auth");
    journey.slack.cut();
    await expect.poll(() => journey.slack.refused("apps.connections.open")).toBeGreaterThan(0);
    journey.slack.refuse("apps.connections.open", undefined);
    await journey.slack.opened(2);
    await ask(journey, "search NATO");
  });
});

describe("Slack over requests", () => {
  const command = (slack: FakeSlack) => typeCommand("search NATO", slack.responseUrl());

  it("refuses a request that Slack has not signed", async () => {
    const { slack, deliver } = await begin("requests");
    expect((await deliver(command(slack), { secret: "guessed" })).status).toBe(401);
    const unsigned = { "x-slack-signature": "" };
    expect((await deliver(command(slack), { headers: unsigned })).status).toBe(401);
  });

  it("refuses a request of another time, be it past or to come", async () => {
    const { slack, deliver } = await begin("requests");
    expect((await deliver(command(slack), { aheadSeconds: -310 })).status).toBe(401);
    expect((await deliver(command(slack), { aheadSeconds: 310 })).status).toBe(401);
    expect((await deliver(command(slack), { aheadSeconds: -200 })).status).toBe(200);
  });

  it("takes the same request once", async () => {
    const { slack, deliver } = await begin("requests");
    const deed = command(slack);
    expect((await deliver(deed, { aheadSeconds: -5 })).status).toBe(200);
    const again = await deliver(deed, { aheadSeconds: -5 });
    expect(again).toMatchObject({ status: expect.toSatisfy((status) => status >= 400), body: {} });
  });

  it("answers an event that is sent again, where the first sending never came", async () => {
    const { slack, deliver } = await begin("requests");
    const headers = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };
    await deliver(mention("search NATO"), { headers });
    await slack.next("chat.postMessage");
  });

  it("refuses a body that is too large", async () => {
    const { slack, deliver } = await begin("requests");
    const large = typeCommand("x".repeat(300_000), slack.responseUrl());
    expect((await deliver(large)).status).toBe(413);
  });

  it("answers Slack’s check of the address", async () => {
    const { url } = await begin("requests");
    const check = { type: "url_verification", challenge: "abc", token: "t" };
    const { status, body } = await byRequest(url)({ type: "events_api", payload: check });
    expect({ status, body }).toEqual({ status: 200, body: { challenge: "abc" } });
    expect((await fetch(url.replace(REQUEST_PATH, "/"))).status).toBe(404);
  });

  it("says that the port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    toClose.push(async () => void server.close());
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(begin("requests", { port })).rejects.toThrow(
      new RegExp(`^Port ${port} on 127.0.0.1 is taken .* set PORT to another`),
    );
  });

  it("asks for a way in where none is set", async () => {
    const refused = begin("requests", { signingSecret: undefined });
    await expect(refused).rejects.toThrow("SLACK_SIGNING_SECRET");
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
