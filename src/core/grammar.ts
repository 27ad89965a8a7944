import type { Call, OptionInput } from "./call.ts";
import { familyOf, offeredOptions, type Command, type OptionType } from "./command.ts";
import {
  noPaging,
  noSuchSecond,
  nothingBehind,
  notUnderstood,
  saidTwice,
  type ReadSoFar,
} from "./grammar-faults.ts";
import {
  leavesNothingOut,
  leavingOut,
  readsSigns,
  takeSigned,
  type SignedWords,
} from "./leaving-out.ts";
import { dealAmong, dealWords, takesAnything } from "./loose-words.ts";
import { askForZone } from "./loose-zone.ts";
import { OPTION_TYPES, type OptionContext } from "./option-types.ts";
import { unknownOption } from "./options.ts";

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

/** Keys that nobody writes before a number but to turn pages: `page:2`, not `08:00`, `NATO: why`. */
const PAGING = /^(?:page|limit|offset):\d+$/i;

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
      if (next === undefined || next.name !== undefined || isBare(next))
        throw nothingBehind(name, command);
      return [{ part: `${each.part}${next.part}`, name, given: next.given }];
    }
    return before !== undefined && isBare(before) ? [] : [each];
  });
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

/** The options that words mean which name none: one that takes them all, or several that share them. */
function meantBy(
  parts: readonly string[],
  { options, command, context }: ReadSoFar,
): Call["options"] {
  const words = parts.join(" ");
  const free = offeredOptions(command).filter(([name]) => options[name] === undefined);
  const required = free.find(([, spec]) => spec.required);
  if (required !== undefined) return { [required[0]]: words };
  const call = { command: command.name, options, page: 1 };
  const signed = readsSigns(command) ? undefined : takeSigned(parts);
  if (signed !== undefined && signed.leftOut.length > 0) {
    return withoutSigned(signed, { options, command, context });
  }
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

/** The same words without a minus sign: `visits` has a word for what it stands for, others have none. */
function withoutSigned({ rest, leftOut }: SignedWords, parts: ReadSoFar): Call["options"] {
  const { options, command, context } = parts;
  const meant = rest.length === 0 ? {} : meantBy(rest, parts);
  const call = { command: command.name, options: { ...options, ...meant }, page: 1 };
  const without = leavingOut(call, leftOut, context.commands);
  if (without.command === command.name) return without.options;
  throw leavesNothingOut(call, leftOut, context.commands);
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
