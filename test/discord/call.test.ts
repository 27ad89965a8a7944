import type { AutocompleteInteraction, ChatInputCommandInteraction, Message } from "discord.js";
import { describe, expect, it } from "vitest";
import type { SuggestionPlace } from "#core/dispatch.ts";
import { MOST_TEXT } from "#core/option-types.ts";
import {
  isOwnAffair,
  isPrivate,
  readCommand,
  readMessageCommand,
  readSaid,
  readSuggestions,
} from "#discord/call.ts";
import { callContract } from "../contracts/call-contract.ts";

const BOT = "100000000000000001";

/** What discord.js makes of a slash command, as far as it is read. */
function slashCommand(command: string, options: Readonly<Record<string, unknown>>) {
  const [name = "", group] = command.split(" ").toReversed();
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: 3,
    value,
  }));
  const sub = { name, type: 1, options: given };
  return {
    options: {
      data: group === undefined ? [sub] : [{ name: group, type: 2, options: [sub] }],
      getSubcommand: () => name,
      getSubcommandGroup: () => group ?? null,
    },
  } as unknown as ChatInputCommandInteraction;
}

interface Said {
  readonly content: string;
  readonly guildId?: string | null;
  readonly system?: boolean;
  readonly webhookId?: string;
  readonly bot?: boolean;
}

function said({ bot = false, ...parts }: Said): string | undefined {
  const message = {
    guildId: "1",
    system: false,
    webhookId: null,
    author: { bot },
    ...parts,
  };
  return readSaid(message as unknown as Message, BOT);
}

callContract("readCommand", ({ call: { command, options } }) =>
  readCommand(slashCommand(command, options)),
);

describe("readCommand", () => {
  it("reads a group and its subcommand as a command of two words", () => {
    expect(readCommand(slashCommand("digest add", { at: "08:00", mention: "5" }))).toEqual({
      command: "digest add",
      options: { at: "08:00", mention: "5" },
      page: 1,
    });
  });
});

/** The words that the message command searches for. */
function queryOf(content: string, embeds: readonly object[] = []) {
  const targetMessage = { content, embeds } as unknown as Message;
  return readMessageCommand({ targetMessage })?.options["query"];
}

describe("readMessageCommand", () => {
  it("searches for a message's words, without whom it calls and what it links", () => {
    expect(queryOf("what of <@123> and <:flag:123> https://x.example/a\nFinland?")).toBe(
      "what of and Finland?",
    );
  });

  it("searches for no more than core reads", () => {
    expect(String(queryOf("Finland ".repeat(1_000))).length).toBeLessThanOrEqual(MOST_TEXT);
  });

  it("takes the words of a card where the message has none of its own", () => {
    expect(queryOf("https://x.example", [{ title: "Air defence", description: null }])).toBe(
      "Air defence",
    );
  });

  it("asks nothing about a picture", () => {
    expect(queryOf("")).toBeUndefined();
  });
});

describe("readSaid", () => {
  it("hears a mention, wherever it stands", () => {
    expect(said({ content: `air defence <@!${BOT}>` })).toBe("air defence");
  });

  it("hears a direct message without one", () => {
    expect(said({ content: "air defence", guildId: null })).toBe("air defence");
  });

  it("takes a bare mention for a call for help", () => {
    expect(said({ content: `<@${BOT}>` })).toBe("help");
  });

  it.each([
    ["other people's talk", { content: "air defence" }],
    ["other bots", { content: `<@${BOT}> hi`, bot: true }],
    ["webhooks", { content: `<@${BOT}> hi`, webhookId: "1" }],
    ["what Discord itself says", { content: `<@${BOT}> joined`, system: true }],
    ["a mention of somebody whose number begins alike", { content: `<@${BOT}9> hi` }],
  ])("does not hear %s", (_, message) => {
    expect(said(message)).toBeUndefined();
  });
});

function suggest(
  offered: readonly { label: string; value: string }[],
  asked: (at: SuggestionPlace) => void = () => undefined,
) {
  const options = {
    getFocused: () => ({ name: "zone", value: "bru" }),
    getSubcommand: () => "add",
    getSubcommandGroup: () => "digest",
  };
  const interaction = { options } as unknown as AutocompleteInteraction;
  const bot = {
    suggest(at: SuggestionPlace) {
      asked(at);
      return offered;
    },
  };
  return readSuggestions(interaction, bot);
}

describe("readSuggestions", () => {
  it("asks for the option of a command of two words", () => {
    const asked: SuggestionPlace[] = [];
    suggest([], (at) => asked.push(at));
    expect(asked).toEqual([{ command: "digest add", option: "zone", typed: "bru" }]);
  });

  it("offers at most twenty-five values, none longer than Discord takes", () => {
    const offered = Array.from({ length: 40 }, (_, n) => ({
      label: "label ".repeat(40),
      value: "v".repeat(n + 70),
    }));
    const choices = suggest(offered);
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(
      true,
    );
  });

  it("offers nothing that has no name or no value", () => {
    expect(
      suggest([
        { label: " ", value: "x" },
        { label: "x", value: "" },
      ]),
    ).toEqual([]);
  });
});

describe("isOwnAffair", () => {
  it.each([
    ["digest add", true],
    ["digest preview", true],
    ["search", false],
  ])("answers %s to its asker alone: %s", (command, expected) => {
    expect(isOwnAffair({ command, options: {}, page: 1 })).toBe(expected);
  });
});

describe("isPrivate", () => {
  it.each([
    [true, true],
    ["yes", true],
    [false, false],
    ["no", false],
  ])("takes %s for %s", (secret, expected) => {
    expect(isPrivate({ command: "search", options: { private: secret }, page: 1 })).toBe(expected);
  });
});
