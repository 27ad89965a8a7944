import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import type { Connection } from "#core/ports.ts";
import { startDiscord, type DiscordParts } from "#discord/discord.ts";
import { assemble } from "#src/running/assembly.ts";
import { sampleClock, silentLog } from "../fixtures/bot.ts";
import { interactionEvent, type Use } from "../fixtures/discord-events.ts";
import { memoryStates } from "./button-states.ts";
import { FakeDiscord, TOKEN, type Body } from "./fake-discord.ts";
import { memoryLog } from "./memory-log.ts";

/** The flag of a message that its asker alone sees. */
export const EPHEMERAL = 64;

/** A Discord on loopback, new for each test, and bots over the real seeds that connect to it. */
export class DiscordJourney {
  fake!: FakeDiscord;
  bot!: Bot;
  log = memoryLog();
  #connections: Connection[] = [];

  /** Prepares every test of the file, and cleans up after it: whatever was sent, Discord takes. */
  static forEachTest(): DiscordJourney {
    const journey = new DiscordJourney();
    beforeAll(async () => {
      const parts = { corpusDir: "seeds", clock: sampleClock, log: silentLog };
      const { bot, readAhead } = await assemble(parts);
      // What a running bot has done by then; else the first answer may come late, and is put off.
      await readAhead();
      journey.bot = bot;
    });
    beforeEach(async () => {
      journey.fake = await FakeDiscord.start();
      journey.log = memoryLog();
    });
    afterEach(async () => {
      await Promise.all(journey.#connections.splice(0).map(async (each) => each.stop()));
      await journey.fake.stop();
      // oxlint-disable-next-line vitest/no-standalone-expect -- holds for every journey
      expect(journey.fake.faults).toEqual([]);
    });
    return journey;
  }

  /** Connects a bot. */
  async start(parts: Partial<DiscordParts> = {}): Promise<Connection> {
    const connection = await startDiscord({
      bot: this.bot,
      states: memoryStates(),
      log: this.log,
      token: TOKEN,
      apiUrl: this.fake.apiUrl,
      ...parts,
    });
    this.#connections.push(connection);
    return connection;
  }

  /** Sends an interaction and yields the first response to it. */
  async use(how: Use): Promise<Body> {
    const event = interactionEvent(this.fake, how);
    this.fake.dispatch("INTERACTION_CREATE", event);
    const [sent] = await this.fake.requests(`/interactions/${event.id}/`);
    return sent?.body ?? {};
  }
}

/** The heading of a response. */
export function titleOf({ data }: Body): string | undefined {
  return data?.embeds?.[0]?.title;
}

/** What a response says below its heading. */
export function wordsOf({ data }: Body): string {
  return data?.embeds?.[0]?.description ?? "";
}

/** The id of the button with a label; the value of the menu's entry with it. */
export function controlOf({ data }: Body, label: string): string {
  const controls = data?.components?.flatMap((row) => row.components) ?? [];
  const buttons = controls.map(({ custom_id: id, label: name = "" }) => ({ id, name }));
  const choices = controls
    .flatMap(({ options = [] }) => options)
    .map(({ value: id, label: name }) => ({ id, name }));
  const found = [...buttons, ...choices].find(({ name }) => name.startsWith(label));
  return found?.id ?? `no control ${label}`;
}

/** What the menu of a response offers. */
export function menuOf({ data }: Body): string[] {
  const controls = data?.components?.flatMap((row) => row.components) ?? [];
  return controls.flatMap(({ options = [] }) => options.map(({ label }) => label));
}

/** A bot that answers only once it is released. */
export function slowBot(bot: Bot): { bot: Bot; release: () => void; asked: Promise<void> } {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const answer = async (call: Call) => {
    asked.resolve();
    await gate.promise;
    return bot.answer(call);
  };
  return { bot: { ...bot, answer }, release: gate.resolve, asked: asked.promise };
}
