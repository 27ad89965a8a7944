import type { Call, OptionInput } from "./call.ts";
import {
  familyOf,
  offeredOptions,
  type Command,
  type OptionSpec,
  type OptionType,
} from "./command.ts";
import { UserError } from "./errors.ts";
import { dealAmong, dealWords, takesAnything } from "./loose-words.ts";
import { askForZone } from "./loose-zone.ts";
import { MOST_NAME, OPTION_TYPES, type OptionContext } from "./option-types.ts";
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

/** The bot's own name as it is typed to call it, and nothing after it. */
const ADDRESS = /^\/\s*(?:nato)?[\s!?.]*$/i;

/**
 * Reads a line as people type it after `/nato`.
 *
 *     search air defence from:2024 country:"South Korea"
 *     → {command: "search", options: {query: "air defence", from: "2024", country: "South Korea"}}
 *     digest add 8am Brussels Ukraine
 *     → {command: "digest add", options: {at: "8am", zone: "Brussels", topic: "Ukraine"}}
 *
 * `/nato` alone asks for help. A line that begins with no command goes whole to the free-text command; the first word of a command
 * of two words alone means its list. Words outside options that can only be a time, a zone or days of
 * the week are taken for that; the rest fills the required option, or else the first option that can
 * read it (`latest 3`, `latest Finland`); but where an hour's zone is missing, what is left over may be
 * a misspelt one, and is asked about.
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
  if (ADDRESS.test(line)) return { command: "help", options: {}, page: 1 };
  const { command, rest } = readCommand(line, commands) ?? { command: freeText, rest: line };
  const { words, options } = readParts(rest, command);
  const free = offeredOptions(command).filter(([name]) => options[name] === undefined);
  const alone = dealWords(words, free);
  const left = alone.left.join(" ");
  const dealt = { ...options, ...alone.options };
  const meant = left === "" ? {} : meantBy(alone.left, { options: dealt, command, context });
  return { command: command.name, options: { ...dealt, ...meant }, page: 1 };
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
  for (const { part, name, given } of partsOf(line, command)) {
    if (name !== undefined && Object.hasOwn(command.options, name)) {
      if (given.startsWith("-") && takesLeftOut(name, command)) words.push(part);
      else if (hasOther(options[name], given)) {
        throw saidTwice(name, [options[name], given], command);
      } else options[name] = given;
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

interface LinePart {
  readonly part: string;
  /** What stands before a colon. */
  readonly name: string | undefined;
  readonly given: string;
}

/** The parts of a line; an option's name with nothing behind its colon takes the part that follows. */
function partsOf(line: string, command: Command): LinePart[] {
  const parts = [...line.matchAll(PART)].map(([part, key, quoted, value]) => ({
    part,
    name: key?.toLowerCase(),
    given: quoted ?? value ?? "",
  }));
  const isBare = ({ part }: LinePart) =>
    part.endsWith(":") && Object.hasOwn(command.options, part.slice(0, -1).toLowerCase());
  return parts.flatMap((each, at): LinePart[] => {
    const before = parts[at - 1];
    if (isBare(each)) {
      const next = parts[at + 1];
      const name = each.part.slice(0, -1).toLowerCase();
      if (next === undefined || next.name !== undefined || isBare(next)) throw empty(name, command);
      return [{ part: `${each.part}${next.part}`, name, given: next.given }];
    }
    return before !== undefined && isBare(before) ? [] : [each];
  });
}

function empty(name: string, command: Command): UserError {
  return new UserError([
    { code: `${name}:` },
    " needs something behind it. For example: ",
    { code: `/nato ${command.examples.find((each) => each.includes(":")) ?? command.name}` },
  ]);
}

/** `country:-Ukraine` is for the words of a search: there it leaves out. */
function takesLeftOut(name: string, { options }: Command): boolean {
  const filters: readonly (OptionType | undefined)[] = ["country", "person", "kind"];
  const hasText = Object.values(options).some(({ type }) => type === "text");
  return hasText && filters.includes(options[name]?.type);
}

function hasOther(before: OptionInput | undefined, given: string): before is OptionInput {
  return before !== undefined && String(before).toLowerCase() !== given.toLowerCase();
}

function saidTwice(name: string, given: readonly OptionInput[], command: Command): UserError {
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

interface TargetParts {
  readonly options: Readonly<Record<string, OptionInput>>;
  readonly command: Command;
  readonly context: OptionContext;
}

/** The options that words mean which name none: one that takes them all, or several that share them. */
function meantBy(
  parts: readonly string[],
  { options, command, context }: TargetParts,
): Call["options"] {
  const words = parts.join(" ");
  const free = offeredOptions(command).filter(([name]) => options[name] === undefined);
  const required = free.find(([, spec]) => spec.required);
  if (required !== undefined) return { [required[0]]: words };
  const call = { command: command.name, options, page: 1 };
  const asked = askForZone({ words: parts, free, call, context });
  if (asked !== undefined) throw asked;
  // Who named the option for free words has said all of them: what stands beside is something else.
  const isTextGiven = offeredOptions(command).some(
    ([name, { type }]) => type === "text" && options[name] !== undefined,
  );
  const target = free.find(([, spec]) => {
    if (isTextGiven && takesAnything(spec.type)) return false;
    const { read, readAlone } = OPTION_TYPES[spec.type];
    return (readAlone ?? read)(words, spec, context) !== undefined;
  });
  if (target !== undefined) return { [target[0]]: words };
  const shared = dealAmong(parts, free, context);
  if (shared.left.length === 0) return shared.options;
  const known = { ...options, ...shared.options };
  const open = free.filter(([name]) => known[name] === undefined);
  throw notUnderstood(shared.left.join(" "), open, { command, context, options: known });
}

/** Says what the words could have been: the option that comes close, or what each option takes. */
function notUnderstood(
  words: string,
  free: readonly (readonly [name: string, spec: OptionSpec])[],
  { command, context, options }: TargetParts,
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
  const accepted = [
    ...new Set(typed.map(([, spec]) => OPTION_TYPES[spec.type].accepts(spec, context))),
  ];
  return new UserError([
    { code: command.name },
    " does not understand ",
    { strong: cutToFit(words, MOST_SHOWN) },
    ...(accepted.length === 0 ? [] : [`. It takes ${accepted.join("; or ")}`]),
    ". For example: ",
    { code: `/nato ${command.examples[0] ?? command.name}` },
  ]);
}

/** Tells what was meant where the words are only too great, too small or too long for it. */
function hasShapeOf(type: OptionType, words: string): boolean {
  return type === "count" ? /^-?\d+$/.test(words) : type === "text" && words.length > MOST_NAME;
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
