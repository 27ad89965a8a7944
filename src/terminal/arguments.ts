import { parseArgs } from "node:util";
import type { OptionInput } from "#core/call.ts";
import { firstWords, offeredOptions, type Command } from "#core/command.ts";
import { UserError } from "#core/errors.ts";
import type { Grammar } from "#core/grammar.ts";
import {
  readCount,
  readMoment,
  refuseSlip,
  sampleValue,
  unknownOption,
} from "./argument-values.ts";

/** What a command line says, before the corpus is there to read its words with. */
export interface Arguments {
  /** `undefined` where the words begin with no command. */
  readonly command: string | undefined;
  /** The words after the command, as a line of the chat grammar. */
  readonly words: string;
  /** The command's own options, such as `--country Finland`. */
  readonly options: Readonly<Record<string, OptionInput>>;
  readonly json: boolean;
  readonly stdin: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly corpus: string | undefined;
  readonly now: Date | undefined;
  readonly limit: number | undefined;
  /** Where a picture is to be saved. */
  readonly out: string | undefined;
  /** `undefined` where none was asked for: the first. */
  readonly page: number | undefined;
}

/** The command that only the command line has: it lists the whole corpus. */
export const ARTICLES = "articles";
/** Commands that only the command line has. */
const OWN_COMMANDS = [ARTICLES, "backup"];

/** Options that the command line knows by another name too. */
const OTHER_NAMES: Readonly<Record<string, string>> = { by: "person" };

const COMMON = {
  json: { type: "boolean" },
  stdin: { type: "boolean" },
  help: { type: "boolean" },
  version: { type: "boolean" },
  corpus: { type: "string" },
  now: { type: "string" },
  limit: { type: "string" },
  out: { type: "string" },
  page: { type: "string" },
} as const;
/** Hides a word such as `-Ukraine` from parseArgs, which would take it for short options. */
const MASK = "\u0001";

/**
 * Reads what stands on a command line.
 *
 *     search air defence --country Ukraine --limit 3
 *     → {command: "search", words: "air defence", options: {country: "Ukraine"}, limit: 3, …}
 *
 * @throws {UserError} one sentence with the nearest right thing.
 */
export function readArguments(argv: readonly string[], grammar: Grammar): Arguments {
  const { positionals, given } = parse(argv, grammar);
  const { command, rest } = readName(positionals, grammar);
  const own = ownOptions(command, grammar);
  const options = Object.entries(given)
    .filter(([option]) => !Object.hasOwn(COMMON, option))
    .map(([option, value]) => [OTHER_NAMES[option] ?? option, value] as const);
  const unknown = options.find(([option]) => !own.includes(option));
  if (unknown !== undefined)
    throw unknownOption(unknown[0], [...offered(command, grammar), ...Object.keys(COMMON)]);
  return {
    command,
    words: rest.map((word) => quoteValue(word, own)).join(" "),
    options: Object.fromEntries(options),
    json: given["json"] === true,
    stdin: given["stdin"] === true,
    help: given["help"] === true,
    version: given["version"] === true,
    corpus: given["corpus"] === undefined ? undefined : String(given["corpus"]),
    now: given["now"] === undefined ? undefined : readMoment(String(given["now"])),
    out: given["out"] === undefined ? undefined : String(given["out"]),
    limit: readCount("limit", given["limit"], 1_000),
    page: readCount("page", given["page"], 100_000),
  };
}

/** The command that words begin with, and the words after it; a first word alone may be shared. */
function readName(
  words: readonly string[],
  { commands }: Grammar,
): { readonly command: string | undefined; readonly rest: readonly string[] } {
  const names = new Set([...commands.map(({ name }) => name), ARTICLES]);
  const [first = "", second = ""] = words.map((word) => word.toLowerCase());
  const both = `${first} ${second}`;
  if (names.has(both)) return { command: both, rest: words.slice(2) };
  const known = [...firstWords(commands), ...OWN_COMMANDS];
  const isShared = words.length === 1 && known.includes(first);
  if (names.has(first) || isShared) return { command: first, rest: words.slice(1) };
  if (first !== "" && !known.includes(first)) refuseSlip(words[0] ?? "", known);
  return { command: undefined, rest: words };
}

function parse(argv: readonly string[], { commands }: Grammar) {
  const own = commands.flatMap(({ options }) => Object.entries(options));
  const types: Record<string, { type: "boolean" | "string" }> = {
    ...Object.fromEntries(
      own.map(([name, { type }]) => [name, { type: type === "flag" ? "boolean" : "string" }]),
    ),
    ...Object.fromEntries(Object.keys(OTHER_NAMES).map((name) => [name, { type: "string" }])),
    ...COMMON,
  };
  const { tokens } = parseArgs({
    args: maskWords(argv),
    options: types,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Record<string, OptionInput> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(unmask(token.value));
    if (token.kind === "option") {
      given[token.name] = optionValue(token, types[token.name]?.type === "string");
    }
  }
  return { positionals, given };
}

interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionValue({ name, value, inlineValue }: OptionToken, takesValue: boolean): OptionInput {
  if (value === undefined && !takesValue) return true;
  if (value === undefined || value === "" || (!inlineValue && value.startsWith("--"))) {
    throw new UserError([`--${name} needs a value, as in --${name} ${sampleValue(name)}.`]);
  }
  if (Object.hasOwn(COMMON, name) && !takesValue) {
    throw new UserError([`--${name} takes no value; write just --${name}.`]);
  }
  return unmask(value);
}

function maskWords(argv: readonly string[]): string[] {
  const end = argv.indexOf("--");
  return argv.map((word, at) => {
    if (word === "-h" && (end < 0 || at < end)) return "--help";
    return /^-[^-]/.test(word) ? MASK + word : word;
  });
}

function unmask(word: string): string {
  return word.startsWith(MASK) ? word.slice(MASK.length) : word;
}

/** `country:South Korea` came as one word from the shell, so its value is one value. */
function quoteValue(word: string, names: readonly string[]): string {
  const [, key = "", value = ""] = /^([a-zA-Z]+):([^"“”]*\s[^"“”]*)$/.exec(word) ?? [];
  return names.includes(key.toLowerCase()) ? `${key}:"${value}"` : word;
}

/** All options that are accepted, also those that only programs set. */
function ownOptions(name: string | undefined, grammar: Grammar): string[] {
  return name === ARTICLES ? [] : Object.keys(commandOf(name, grammar).options);
}

function offered(name: string | undefined, grammar: Grammar): string[] {
  return name === ARTICLES ? [] : offeredOptions(commandOf(name, grammar)).map(([each]) => each);
}

function commandOf(wanted: string | undefined, { commands, freeText }: Grammar): Command {
  return commands.find(({ name }) => name === wanted) ?? freeText;
}
