import type { Bot } from "#core/dispatch.ts";
import type { Connection, Log } from "#core/ports.ts";
import { REQUEST_PATH } from "#slack/registration.ts";
import { startSlack, type SlackSettings } from "#slack/slack.ts";
import { assemble } from "#src/running/assembly.ts";
import { afterEach, expect } from "vitest";
import { sampleClock, silentLog } from "#test/fixtures/bot.ts";
import {
  bodyFaults,
  startFakeSlack,
  type FakeSlack,
  type FakeSlackParts,
  type SentBody,
} from "./fake-slack.ts";
import {
  byRequest,
  bySocket,
  typeCommand,
  type Deed,
  type Delivered,
  type Forgery,
} from "./slack-people.ts";

/** The ways in which Slack reaches the bot. */
export const WAYS = ["socket", "requests"] as const;

/** A bot that is connected to a Slack on loopback. */
export interface Journey {
  readonly slack: FakeSlack;
  readonly connection: Connection;
  /** Where the bot takes requests, if it does. */
  readonly url: string;
  readonly deliver: (deed: Deed, forgery?: Forgery) => Promise<Delivered>;
}

const toClose: (() => Promise<void>)[] = [];
let seedBot: Promise<Bot> | undefined;

/** What is to be closed after the test, the last first. */
export function closeLater(close: () => Promise<void>): void {
  toClose.push(close);
}

afterEach(async () => {
  for (const close of toClose.splice(0).toReversed()) await close();
});

/** The bot over the real seeds; made once. */
export async function botOverSeeds(): Promise<Bot> {
  seedBot ??= makeSeedBot();
  return seedBot;
}

/** With all visits read, as a running bot has by then; else the first answer may come late. */
async function makeSeedBot(): Promise<Bot> {
  const parts = { corpusDir: "seeds", clock: sampleClock, log: silentLog };
  const { bot, readAhead } = await assemble(parts);
  await readAhead();
  return bot;
}

/** Starts a Slack, and the bot against it. */
export async function begin(
  way: (typeof WAYS)[number],
  more: Partial<SlackSettings> = {},
  world: FakeSlackParts = {},
): Promise<Journey> {
  const slack = await startFakeSlack(world);
  closeLater(() => slack.close());
  const facts: Record<string, unknown> = {};
  const log: Log = { ...silentLog, info: (said) => void Object.assign(facts, said) };
  const connection = await startSlack({
    bot: await botOverSeeds(),
    log,
    clock: () => new Date(),
    botToken: "xoxb-good",
    ...(way === "socket" ? { appToken: "xapp-good" } : { signingSecret: "shh" }),
    apiUrl: slack.apiUrl,
    host: "127.0.0.1",
    port: 0,
    ...more,
  });
  closeLater(() => connection.stop());
  const url = `http://127.0.0.1:${String(facts["port"])}${REQUEST_PATH}`;
  return { slack, connection, url, deliver: way === "socket" ? bySocket(slack) : byRequest(url) };
}

/** Types a command; what it is acknowledged with must be a message that Slack takes. */
export async function ask({ slack, deliver }: Journey, words: string): Promise<SentBody> {
  const { status, body } = await deliver(typeCommand(words, slack.responseUrl()));
  expect(status).toBe(200);
  expect(bodyFaults(body)).toEqual([]);
  return body;
}
