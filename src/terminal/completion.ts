import { optionsOutsideChat } from "#core/chat-options.ts";
import type { Command } from "#core/command.ts";
import type { Bot } from "#core/dispatch.ts";
import { cleanWords } from "./wrap.ts";

const MOST_OFFERED = 12;

/** What may stand in place of the end of a line, as readline wants it: the offers, and that end. */
export type Completion = [offers: string[], end: string];

/**
 * Offers ways to finish what is being typed: a command, an option's name, an option's value.
 *
 *     lat                  → latest
 *     search cables cou    → country:
 *     latest country:finl  → country:Finland
 */
export function completeLine(line: string, bot: Bot): Completion {
  const said = line.trimStart();
  const command = bot.commands.find(({ name }) => said.toLowerCase().startsWith(`${name} `));
  if (command === undefined) return [commandsLike(said, bot.commands), said];
  const rest = said.slice(command.name.length).trimStart();
  const [, end = ""] = /((?:[a-zA-Z]+:)?(?:"[^"]*|[^\s"]*))$/.exec(rest) ?? [];
  const [, option = "", typed = ""] = /^([a-zA-Z]+):"?(.*)$/s.exec(end) ?? [];
  if (Object.hasOwn(command.options, option)) {
    const values = valuesFor(bot, { command: command.name, option, typed });
    return [values.map((value) => `${option}:${/\s/.test(value) ? `"${value}"` : value}`), end];
  }
  const names = optionsLike(end, command);
  return names.length > 0 ? [names, end] : [mainValues(rest, command, bot), rest];
}

function commandsLike(typed: string, commands: readonly Command[]): string[] {
  const here = commands.filter(({ ofChannel }) => !ofChannel);
  return [...here.map(({ name }) => name), "exit"]
    .filter((name) => name.startsWith(typed.toLowerCase()))
    .map((name) => `${name} `);
}

function optionsLike(typed: string, command: Command): string[] {
  if (typed === "") return [];
  const optional = optionsOutsideChat(command).filter(([, { required }]) => !required);
  return optional.filter(([name]) => name.startsWith(typed)).map(([name]) => `${name}:`);
}

/** Values of the option that takes the words after the command. */
function mainValues(typed: string, command: Command, bot: Bot): string[] {
  const [option] = Object.keys(command.options);
  return option === undefined ? [] : valuesFor(bot, { command: command.name, option, typed });
}

/** A release is offered by its title, which reads back like its id. */
function valuesFor(bot: Bot, place: Parameters<Bot["suggest"]>[0]): string[] {
  const type = bot.commands.find(({ name }) => name === place.command)?.options[place.option]?.type;
  return bot
    .suggest(place, MOST_OFFERED)
    .map(({ label, value }) => cleanWords(type === "article" ? label : value));
}
