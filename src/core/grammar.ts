import type { Call, OptionInput } from "./call.ts";
import { offeredOptions, type Command, type OptionSpec } from "./command.ts";
import { UserError } from "./errors.ts";
import { OPTION_TYPES, type OptionContext } from "./option-types.ts";
import { MOST_SHOWN, notAccepted, unknownOption } from "./options.ts";
import { cutToFit } from "./truncate.ts";

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
 *
 * A line that begins with no command goes whole to the free-text command. Words outside options fill
 * the required option, or else the first option that can read them (`latest 3`, `latest Finland`).
 *
 * @throws {UserError} for an option's name that is a slip of the keyboard, and for words too many.
 */
export function readWords(
  text: string,
  { commands, freeText }: Grammar,
  context: OptionContext,
): Call {
  const line = text.trim();
  const first = /^\/?(?:nato\s+)?(\S+)/i.exec(line);
  const named = commands.find(({ name }) => name === first?.[1]?.toLowerCase());
  const command = named ?? freeText;
  const rest = named === undefined ? line : line.slice(first?.[0].length);
  const { words, options } = readParts(rest, command);
  const target = words === "" ? undefined : targetOf(words, { options, command, context });
  return {
    command: command.name,
    options: target ? { ...options, [target]: words } : options,
    page: 1,
  };
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
      words.push(part);
    }
  }
  return { words: words.join(" "), options };
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
    free.find(([, spec]) => OPTION_TYPES[spec.type].read(words, spec, context) !== undefined);
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
