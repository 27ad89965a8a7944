import type { Call, OptionInput } from "./call.ts";
import { familyOf, offeredOptions, type Command, type OptionSpec } from "./command.ts";
import { UserError } from "./errors.ts";
import { dealWords } from "./loose-words.ts";
import { OPTION_TYPES, type OptionContext } from "./option-types.ts";
import { MOST_SHOWN, notAccepted, unknownOption } from "./options.ts";
import { cutToFit } from "./truncate.ts";
import { listed } from "./wording.ts";

/** The commands there are, and the one that takes words which begin with none. */
export interface Grammar {
  readonly commands: readonly Command[];
  readonly freeText: Command;
}

/** The parts of a line: `key:"two words"`, `key:value`, `"a phrase"`, a word. */
const PART = /(?:([a-zA-Z]+):)?(?:["“”]([^"“”]*)["“”]|(\S+))/g;

/**
 * Reads a line as people type it after `/nato`.
 *
 *     search air defence from:2024 country:"South Korea"
 *     → {command: "search", options: {query: "air defence", from: "2024", country: "South Korea"}}
 *     digest add 8am Brussels Ukraine
 *     → {command: "digest add", options: {at: "8am", zone: "Brussels", topic: "Ukraine"}}
 *
 * A line that begins with no command goes whole to the free-text command; the first word of a command
 * of two words alone means its list. Words outside options that can only be a time, a zone or days of
 * the week are taken for that; the rest fills the required option, or else the first option that can
 * read it (`latest 3`, `latest Finland`).
 *
 * @throws {UserError} for an option's name that is a slip of the keyboard, for `page:2`, for words too
 *   many, and for a second word that makes no command.
 */
export function readWords(
  text: string,
  { commands, freeText }: Grammar,
  context: OptionContext,
): Call {
  const line = text.trim();
  const { command, rest } = readCommand(line, commands) ?? { command: freeText, rest: line };
  const { words, options } = readParts(rest, command);
  const free = offeredOptions(command).filter(([name]) => options[name] === undefined);
  const alone = dealWords(words, free);
  const left = alone.left.join(" ");
  const dealt = { ...options, ...alone.options };
  const target = left === "" ? undefined : targetOf(left, { options: dealt, command, context });
  return {
    command: command.name,
    options: target ? { ...dealt, [target]: left } : dealt,
    page: 1,
  };
}

/** The command that a line begins with, and what follows on it. */
function readCommand(
  line: string,
  commands: readonly Command[],
): { readonly command: Command; readonly rest: string } | undefined {
  const [, before = "", first = "", gap = "", second = ""] =
    /^(\/?(?:nato\s+)?)(\S+)(\s*)(\S*)/i.exec(line) ?? [];
  const named = (name: string) => commands.find((each) => each.name === name.toLowerCase());
  const ofTwo = named(`${first} ${second}`);
  if (ofTwo !== undefined) {
    return { command: ofTwo, rest: line.slice((before + first + gap + second).length) };
  }
  const family = commands.filter((each) => familyOf(each) === first.toLowerCase());
  const command = named(first) ?? (second === "" ? named(`${first} list`) : undefined);
  if (command !== undefined) return { command, rest: line.slice((before + first).length) };
  if (family.length > 0) throw noSuchSecond(second, family);
  return undefined;
}

function noSuchSecond(second: string, family: readonly Command[]): UserError {
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

/** Keys that nobody writes before a number but to turn pages: `page:2`, not `08:00`, `NATO: why`. */
const PAGING = /^(?:page|limit|offset):\d+$/i;

function noPaging(name: string, command: Command): UserError {
  return new UserError([
    ...unknownOption(name, command).text,
    " Pages are turned by the buttons below an answer; on a command line by ",
    { code: "--page 2" },
    ".",
  ]);
}

function readParts(line: string, command: Command) {
  const options: Record<string, OptionInput> = {};
  const words: string[] = [];
  for (const [part, key, quoted, value] of line.matchAll(PART)) {
    const name = key?.toLowerCase();
    if (name !== undefined && Object.hasOwn(command.options, name)) {
      options[name] = quoted ?? value ?? "";
    } else {
      if (name !== undefined && isSlip(name, offeredNames(command))) {
        throw unknownOption(name, command);
      }
      if (name !== undefined && PAGING.test(part)) throw noPaging(name, command);
      words.push(part);
    }
  }
  return { words, options };
}

interface TargetParts {
  readonly options: Readonly<Record<string, OptionInput>>;
  readonly command: Command;
  readonly context: OptionContext;
}

function targetOf(words: string, { options, command, context }: TargetParts): string {
  const free = offeredOptions(command).filter(([name]) => options[name] === undefined);
  const target =
    free.find(([, spec]) => spec.required) ??
    free.find(([, spec]) => {
      const { read, readAlone } = OPTION_TYPES[spec.type];
      return (readAlone ?? read)(words, spec, context) !== undefined;
    });
  if (target !== undefined) return target[0];
  throw notUnderstood(words, free, { command, context, options });
}

/** Says what the words could have been: the option that comes close, or what each option takes. */
function notUnderstood(
  words: string,
  free: readonly (readonly [name: string, spec: OptionSpec])[],
  { command, context, options }: TargetParts,
): UserError {
  const typed = free.filter(([, { type }]) => type !== "flag");
  const near = typed.find(
    ([, { type }]) => (OPTION_TYPES[type].nearest?.(words, 1) ?? []).length > 0,
  );
  const [meant, ...others] = near === undefined ? typed : [near];
  if (meant !== undefined && others.length === 0) {
    const [name, spec] = meant;
    const call = { command: command.name, options, page: 1 };
    return notAccepted({ name, spec, words }, { call, context });
  }
  const accepted = typed.map(([, spec]) => OPTION_TYPES[spec.type].accepts(spec, context));
  return new UserError([
    { code: command.name },
    " does not understand ",
    { strong: cutToFit(words, MOST_SHOWN) },
    ...(accepted.length === 0 ? [] : [`. It takes ${accepted.join("; or ")}`]),
    ". For example: ",
    { code: `/nato ${command.examples[0] ?? command.name}` },
  ]);
}

/** Tells whether a key was meant as one of the options: it begins alike and differs in little. */
function isSlip(key: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      key[0] === name[0] &&
      Math.abs(key.length - name.length) <= 2 &&
      [...new Set(name)].filter((letter) => key.includes(letter)).length >= name.length - 2,
  );
}

function offeredNames(command: Command): string[] {
  return offeredOptions(command).map(([name]) => name);
}
