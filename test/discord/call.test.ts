import type { ChatInputCommandInteraction, Message } from "discord.js";
import { describe, expect, it } from "vitest";
import {
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
  const given = Object.entries(options).map(([name, value]) => ({ name, value }));
  return {
    options: { data: [{ name: command, options: given }], getSubcommand: () => command },
  } as unknown as ChatInputCommandInteraction;
}

function said(parts: Partial<Message> & { readonly bot?: boolean }): string | undefined {
  const message = {
    content: "",
    guildId: "1",
    system: false,
    webhookId: null,
    author: { bot: parts.bot === true },
    ...parts,
  };
  return readSaid(message as Message, BOT);
}

callContract("readCommand", ({ call: { command, options } }) =>
  readCommand(slashCommand(command, options)),
);

describe("readMessageCommand", () => {
  const read = (content: string, embeds: readonly object[] = []) =>
    readMessageCommand({ targetMessage: { content, embeds } as unknown as Message })?.options["query"];

  it("searches for a message's words, without whom it calls and what it links", () => {
    expect(read("what of <@123> and <:flag:123> https://x.example/a\nFinland?")).toBe(
      "what of and Finland?",
    );
  });

  it("searches for no more than three hundred characters", () => {
    expect(String(read("Finland ".repeat(100))).length).toBeLessThanOrEqual(300);
  });

  it("takes the words of a card where the message has none of its own", () => {
    expect(read("https://x.example", [{ title: "Air defence", description: null }])).toBe("Air defence");
  });

  it("asks nothing about a picture", () => {
    expect(read("")).toBeUndefined();
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

describe("readSuggestions", () => {
  const suggest = (offered: readonly { label: string; value: string }[]) =>
    readSuggestions(
      {
        options: { getFocused: () => ({ name: "query", value: "" }), getSubcommand: () => "search" },
      } as never,
      { suggest: () => offered },
    );

  it("offers at most twenty-five values, none longer than Discord takes", () => {
    const offered = Array.from({ length: 40 }, (_, n) => ({
      label: "label ".repeat(40),
      value: "v".repeat(n + 70),
    }));
    const choices = suggest(offered);
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
  });

  it("offers nothing that has no name or no value", () => {
    expect(suggest([{ label: " ", value: "x" }, { label: "x", value: "" }])).toEqual([]);
  });
});

describe("isPrivate", () => {
  it("takes a switch or a word", () => {
    const call = (secret: boolean | string) => ({ command: "x", options: { private: secret }, page: 1 });
    expect([true, "yes", false, "no"].map((secret) => isPrivate(call(secret)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
