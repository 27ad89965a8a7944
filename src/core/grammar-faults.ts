import type { OptionInput } from "./call.ts";
import { familyOf, type Command, type OptionSpec, type OptionType } from "./command.ts";
import { UserError } from "./errors.ts";
import { MOST_NAME, OPTION_TYPES, type OptionContext } from "./option-types.ts";
import { MOST_SHOWN, notAccepted, unknownOption } from "./options.ts";
import { cutToFit } from "./truncate.ts";
import { listed } from "./wording.ts";

/* What is said of a line that cannot be read: what is wrong with it, and how it is written. */

/** A first word that several commands share, and a second that makes none of them. */
export function noSuchSecond(second: string, family: readonly Command[]): UserError {
  const [name = ""] = family.map(familyOf);
  const seconds = family.map((each) => each.name.slice(name.length + 1));
  const example = family[0]?.examples[0] ?? name;
  return new UserError([
    "There is no ",
    { strong: cutToFit(`${name} ${second}`, MOST_SHOWN) },
    `; there is ${name} ${listed(seconds, "and")}. For example: `,
    { code: `/nato ${example}` },
  ]);
}

/** `page:2`, where pages are turned by buttons. */
export function noPaging(name: string, command: Command): UserError {
  return new UserError([
    ...unknownOption(name, command).text,
    " Pages are turned by the buttons below an answer; on a command line by ",
    { code: "--page 2" },
    ".",
  ]);
}

/** The name of an option with nothing behind its colon. */
export function nothingBehind(name: string, command: Command): UserError {
  return new UserError([
    { code: `${name}:` },
    " needs something behind it. For example: ",
    { code: `/nato ${command.examples.find((each) => each.includes(":")) ?? command.name}` },
  ]);
}

/** An option that is given twice, and not the same. */
export function saidTwice(
  name: string,
  given: readonly OptionInput[],
  command: Command,
): UserError {
  const said = given.map((each) => cutToFit(String(each), MOST_SHOWN));
  return new UserError([
    { code: command.name },
    ` takes ${name} once; here it is `,
    { strong: said[0] ?? "" },
    " and ",
    { strong: said[1] ?? "" },
    ". Please leave one out.",
  ]);
}

/** A line as far as it was read. */
export interface ReadSoFar {
  readonly options: Readonly<Record<string, OptionInput>>;
  readonly command: Command;
  readonly context: OptionContext;
}

/**
 * Says what words could have been: the option that comes close, or which options there are.
 *
 *     latest Finlnd    → I know no country called Finlnd. Did you mean Finland?
 *     latest nonsense  → latest does not understand nonsense; it takes count, country, kind, …
 */
export function notUnderstood(
  words: string,
  free: readonly (readonly [name: string, spec: OptionSpec])[],
  { command, context, options }: ReadSoFar,
): UserError {
  const typed = free.filter(([, { type }]) => type !== "flag");
  const near =
    typed.find(([, { type }]) => hasShapeOf(type, words)) ??
    typed.find(([, { type }]) => (OPTION_TYPES[type].nearest?.(words, 1) ?? []).length > 0);
  const [meant, ...others] = near === undefined ? typed : [near];
  if (meant !== undefined && others.length === 0) {
    const [name, spec] = meant;
    const call = { command: command.name, options, page: 1 };
    return notAccepted({ name, spec, words }, { call, context });
  }
  const names = typed.map(([name]) => name);
  return new UserError([
    { code: command.name },
    " does not understand ",
    { strong: cutToFit(words, MOST_SHOWN) },
    ...(names.length === 0 ? [] : [`; it takes ${listed(names, "and")}`]),
    ". For example: ",
    { code: `/nato ${exampleOf(command)}` },
  ]);
}

/** An example that says something after the command's name, where there is one. */
function exampleOf({ name, examples }: Command): string {
  return examples.find((each) => each !== name) ?? name;
}

/** Tells what was meant where the words are only too great, too small or too long for it. */
function hasShapeOf(type: OptionType, words: string): boolean {
  return type === "count" ? /^-?\d+$/.test(words) : type === "text" && words.length > MOST_NAME;
}
