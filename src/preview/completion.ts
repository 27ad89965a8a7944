import { offeredOptions, type Command } from "#core/command.ts";
import type { Bot } from "#core/dispatch.ts";
import { completeCountries } from "#core/gazetteer/countries.ts";
import { MOST_TEXT } from "#core/option-types.ts";
import type { Offer } from "./protocol.ts";

const MOST_OFFERED = 8;

/** What completing a line needs of the bot. */
type Helper = Pick<Bot, "commands" | "freeText" | "suggest">;

/**
 * Offers ways to go on with a line that is being typed: a command, an option, an option's value, the
 * next word of a question.
 *
 *     lat                  → latest
 *     search cables cou    → search cables country:
 *     latest country:finl  → latest country:Finland
 *
 * A line that is too long to be asked is not gone on with.
 */
export function completeLine(line: string, bot: Helper): readonly Offer[] {
  const typed = line.trimStart().replace(/^\/?nato\s+/i, "");
  if (typed.trim() === "" || line.length > MOST_TEXT) return [];
  const command = commandOf(typed, bot.commands);
  if (command !== undefined) {
    return completeOptions(typed.slice(command.name.length), command, bot).slice(0, MOST_OFFERED);
  }
  const named = bot.commands.filter(({ name }) => name.startsWith(typed.toLowerCase()));
  if (named.length > 0) {
    return named.map(({ name, summary }) => ({ label: name, line: `${name} `, hint: summary }));
  }
  return mainOffers(typed, { command: bot.freeText, bot, head: "" }).slice(0, MOST_OFFERED);
}

/** The command that a line begins with, once a space ends its name; of two, the longer name. */
function commandOf(line: string, commands: readonly Command[]): Command | undefined {
  return commands
    .filter(({ name }) => line.toLowerCase().startsWith(`${name} `))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
}

function completeOptions(rest: string, command: Command, bot: Helper): Offer[] {
  const [, end = ""] = /((?:[a-zA-Z]+:)?(?:"[^"]*|[^\s"]*))$/.exec(rest) ?? [];
  const before = `${command.name}${rest.slice(0, rest.length - end.length)}`;
  const [, option, typed = ""] = /^([a-zA-Z]+):"?(.*)$/s.exec(end) ?? [];
  if (option !== undefined && Object.hasOwn(command.options, option)) {
    return valuesFor(bot, { command, option, typed }).map((value) => {
      const quoted = /\s/.test(value) ? `"${value}"` : value;
      return { label: value, line: `${before}${option}:${quoted} `, hint: "" };
    });
  }
  const names = offeredOptions(command)
    .filter(([name]) => name.startsWith(end.toLowerCase()) && !rest.includes(` ${name}:`))
    .map(([name, { description }]): Offer => {
      return { label: `${name}:`, line: `${before}${name}:`, hint: description };
    });
  const words = rest.trimStart();
  const main = mainOffers(words, { command, bot, head: `${command.name} ` });
  return end === "" ? names : [...names, ...main];
}

interface Line {
  readonly command: Command;
  readonly bot: Helper;
  readonly head: string;
}

/** Values of the first option that has some for the words: those that name no option. */
function mainOffers(words: string, { command, bot, head }: Line): Offer[] {
  if (words === "" || /\b[a-z]+:/.test(words)) return [];
  for (const [option, { type }] of offeredOptions(command)) {
    if (type === "flag") continue;
    const values = [
      ...(type === "text" ? withCountry(words) : []),
      ...valuesFor(bot, { command, option, typed: words }),
    ];
    const offers = values.filter(
      (value, n) => !values.slice(0, n).concat(words).some(alike(value)),
    );
    if (offers.length > 0) {
      return offers.map((value) => ({ label: value, line: `${head}${value} `, hint: "" }));
    }
  }
  return [];
}

/** The words with their last one finished as a country: of words, the bot knows no capitals. */
function withCountry(words: string): string[] {
  const [, before = "", last = ""] = /^(.*?)(\p{L}{2,})$/su.exec(words) ?? [];
  return completeCountries(last, last === "" ? 0 : 3).map(({ name }) => before + name);
}

function alike(one: string): (other: string) => boolean {
  return (other) => one.trim().toLowerCase() === other.trim().toLowerCase();
}

interface Place {
  readonly command: Command;
  readonly option: string;
  readonly typed: string;
}

/** A release is offered by its title, which reads back like its id. */
function valuesFor(bot: Helper, { command, option, typed }: Place): string[] {
  const isRelease = command.options[option]?.type === "article";
  return bot
    .suggest({ command: command.name, option, typed }, MOST_OFFERED)
    .map(({ label, value }) => (isRelease ? label : value).replace(/["“”\s]+/g, " ").trim());
}
