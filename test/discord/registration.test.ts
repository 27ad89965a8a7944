import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { defineCommand } from "#core/command.ts";
import {
  defineCommands,
  findDifferences,
  hasDifferences,
  openRegistry,
  registerCommands,
} from "#discord/registration.ts";
import { payloadFaults } from "../support/discord-spec.ts";
import { FakeDiscord, TOKEN } from "../support/fake-discord.ts";

const run = () => ({ kind: "notice", tone: "empty", text: [], hints: [], actions: [] }) as const;

describe("defineCommands", () => {
  it("offers what Discord takes", () => {
    expect(payloadFaults("commands", defineCommands(commands))).toEqual([]);
  });

  it("offers the same as it always did", async () => {
    const defined = JSON.stringify(defineCommands(commands), undefined, 2);
    await expect(`${defined}\n`).toMatchFileSnapshot("messages/commands.json");
  });

  it("works in servers, in direct messages and among others, however it is installed", () => {
    for (const command of defineCommands(commands)) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it("makes a group of the commands of two words, where the first of them stands", () => {
    const named = (name: string) =>
      defineCommand({ name, summary: `It does ${name}`, examples: [], options: {}, run });
    const [nato] = defineCommands([
      named("search"),
      named("digest add"),
      named("help"),
      named("digest list"),
    ]);
    expect(payloadFaults("commands", [nato])).toEqual([]);
    expect(nato).toMatchObject({
      options: [
        { type: 1, name: "search" },
        {
          type: 2,
          name: "digest",
          options: [
            { type: 1, name: "add", description: "It does digest add" },
            { type: 1, name: "list" },
          ],
        },
        { type: 1, name: "help" },
      ],
    });
  });

  it("lets a role be picked, offers what can be completed, and lists what is fixed", () => {
    const options = {
      at: { type: "time", required: true, description: "When" },
      mention: { type: "group", description: "Whom to call" },
      quiet: { type: "quiet", description: "On quiet days" },
    } as const;
    const command = defineCommand({
      name: "digest add",
      summary: "Add",
      examples: [],
      options,
      run,
    });
    const [nato] = defineCommands([command]);
    expect(payloadFaults("commands", [nato])).toEqual([]);
    expect(JSON.stringify(nato)).toContain(
      '"options":[{"name":"at","description":"When","required":true,"type":3,"autocomplete":true,"max_length":300},' +
        '{"name":"mention","description":"Whom to call","type":8},' +
        '{"name":"quiet","description":"On quiet days","type":3,"choices":[',
    );
  });

  it("stays within Discord's limits where there are as many commands as it takes", () => {
    const many = Array.from({ length: 10 }, (_, n) =>
      defineCommand({
        name: `command${String.fromCodePoint(97 + n)}`,
        summary: "s".repeat(140),
        examples: [],
        options: {
          text: { type: "text", required: true, description: "d".repeat(140) },
          kind: { type: "kind", description: "Kind" },
          count: { type: "count", least: 1, most: 25, description: "Count" },
        },
        run,
      }),
    );
    expect(payloadFaults("commands", defineCommands(many))).toEqual([]);
  });
});

describe("registerCommands", () => {
  it("tells what differs, and changes only that", async () => {
    const fake = await FakeDiscord.start();
    try {
      const registry = await openRegistry(TOKEN, fake.apiUrl);
      const first = await registerCommands(registry, commands);
      expect(first).toEqual({
        added: ["nato", "Find NATO releases about this"],
        changed: [],
        removed: [],
      });
      expect(hasDifferences(await findDifferences(registry, commands))).toBe(false);
      expect((await findDifferences(registry, commands.slice(1))).changed).toEqual(["nato"]);
      fake.commands = [...fake.commands, { id: "1", type: 1, name: "old", description: "Old" }];
      expect((await findDifferences(registry, commands)).removed).toEqual(["old"]);
      await registerCommands(registry, commands);
      await registerCommands(registry, commands);
      expect(fake.sent.filter(({ method }) => method === "PUT")).toHaveLength(2);
      expect(fake.faults).toEqual([]);
    } finally {
      await fake.stop();
    }
  });
});
