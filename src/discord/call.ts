import {
  ApplicationCommandOptionType,
  type ApplicationCommandOptionChoiceData,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Message,
  type MessageContextMenuCommandInteraction,
} from "discord.js";
import type { Call, OptionInput } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import { MOST_TEXT } from "#core/option-types.ts";
import { cutToFit } from "#core/truncate.ts";
import { COMMAND } from "./limits.ts";
import { cleanText } from "./markup.ts";

/**
 * Reads a slash command as the call it is: `/nato search query:air defence`. A command of two words is
 * a group and a subcommand for Discord: `/nato digest add at:08:00`.
 */
export function readCommand(interaction: Pick<ChatInputCommandInteraction, "options">): Call {
  const options: Record<string, OptionInput> = {};
  for (const { name, value } of givenOptions(interaction.options.data)) {
    if (value !== undefined) options[name] = value;
  }
  return { command: commandName(interaction.options), options, page: 1 };
}

function commandName(
  options: Pick<
    ChatInputCommandInteraction["options"] | AutocompleteInteraction["options"],
    "getSubcommand" | "getSubcommandGroup"
  >,
): string {
  const group = options.getSubcommandGroup(false);
  const name = options.getSubcommand();
  return group === null ? name : `${group} ${name}`;
}

/** The options below the group and the subcommand. */
function givenOptions(
  data: readonly CommandInteractionOption[],
): readonly CommandInteractionOption[] {
  const [first] = data;
  const isSub =
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup;
  return isSub ? givenOptions(first.options ?? []) : data;
}

/**
 * Reads the use of the message command as a search for that message's words; `undefined` where it has
 * none, as a picture has not.
 */
export function readMessageCommand({
  targetMessage: { content, embeds },
}: Pick<MessageContextMenuCommandInteraction, "targetMessage">): Call | undefined {
  const shown = embeds.flatMap(({ title, description }) => [title ?? "", description ?? ""]);
  const words = wordsOf(content) || wordsOf(shown.join(" "));
  return words === "" ? undefined : { command: "search", options: { query: words }, page: 1 };
}

/**
 * Reads what somebody says to the bot: in a direct message all of it, elsewhere only a message that
 * mentions the bot in its text. A bare mention asks for help.
 *
 * Yields `undefined` for what is not said to the bot: other bots, its own messages, an answer to its
 * message that merely notifies it.
 */
export function readSaid(
  message: Pick<Message, "author" | "content" | "guildId" | "system" | "webhookId">,
  ownId: string,
): string | undefined {
  if (message.author.bot || message.system || message.webhookId !== null) return undefined;
  const mention = new RegExp(`<@!?${ownId}>`);
  if (message.guildId !== null && !mention.test(message.content)) return undefined;
  return wordsOf(message.content) || "help";
}

/**
 * Names the conversation that a message or a press belongs to: all that one person says and presses in
 * one channel, thread or direct message. What replies to an answer of the bot's stands in the same place, so it follows on.
 */
export function conversationOf(channel: string, person: { readonly id: string }): string {
  return `discord:${channel}:${person.id}`;
}

/** Tells whether a call asks for an answer to its asker alone; typed or in words. */
export function isPrivate({ options }: Call): boolean {
  return /^(?:yes|true|on)$/i.test(String(options["private"] ?? ""));
}

/** The same call, asked for everybody to see. */
export function withoutPrivacy(call: Call): Call {
  const { private: _, ...options } = call.options;
  return { ...call, options };
}

/** Tells whether a command is its asker's own affair by nature: settings and previews are. */
export function isOwnAffair({ command }: Call): boolean {
  return command.startsWith("digest ") || command.startsWith("watch ");
}

/** The values to offer for the option that is being typed; none that Discord would refuse. */
export function readSuggestions(
  { options }: Pick<AutocompleteInteraction, "options">,
  bot: Pick<Bot, "suggest">,
): ApplicationCommandOptionChoiceData<string>[] {
  const { name, value } = options.getFocused(true);
  const place = { command: commandName(options), option: name, typed: value };
  return bot
    .suggest(place, COMMAND.choices)
    .map(({ label, value: chosen }) => ({
      name: cutToFit(cleanText(label).trim(), COMMAND.choiceName),
      value: chosen,
    }))
    .filter((choice) => choice.name !== "" && isChoiceValue(choice.value))
    .slice(0, COMMAND.choices);
}

function isChoiceValue(value: string): boolean {
  return value !== "" && value.length <= COMMAND.choiceValue;
}

/** A message's words, without mentions, emoji of a server, and addresses. */
function wordsOf(content: string): string {
  const words = content
    .replace(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|https?:\/\/\S+/g, " ")
    .replace(/\s+/g, " ");
  return cutToFit(words.trim(), MOST_TEXT);
}
