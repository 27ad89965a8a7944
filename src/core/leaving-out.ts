import type { Call } from "./call.ts";
import { offeredOptions, type Command } from "./command.ts";
import { UserError } from "./errors.ts";
import { readCountry, readKind } from "./filter-values.ts";
import { cutToFit } from "./truncate.ts";

/** A longer line is cut where it is shown. */
const MOST_SHOWN = 120;

/** `-country:Finland`, `-person:"Jens Stoltenberg"`, `-Finland`; not the `-2` of a number. */
const SIGNED =
  /(?<=^|\s)-(?:(country|person|kind):)?(?:["“”„]([^"“”„]+)["“”]|(?=\p{L})([^\s"“”„]+))/giu;

/** Something to leave out: its words, and the filter that was written before them. */
export interface LeftOut {
  readonly filter: string | undefined;
  readonly words: string;
}

/** Words of a line without what a minus sign stands before, and that. */
export interface SignedWords {
  readonly rest: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes out of words what a minus sign stands before.
 *
 *     Finland -kind:speech   → rest: Finland; left out: the kind "speech"
 */
export function takeSigned(words: readonly string[]): SignedWords {
  const line = words.join(" ");
  const leftOut = [...line.matchAll(SIGNED)].map(([, filter, phrase, word = ""]) => ({
    filter: filter?.toLowerCase(),
    words: phrase ?? word,
  }));
  const rest = line.replaceAll(SIGNED, "").split(/\s+/);
  return { rest: rest.filter((word) => word !== ""), leftOut };
}

/** Tells whether a command reads free words, such as a query: there a minus sign leaves out. */
export function readsSigns(command: Command): boolean {
  return textOption(command) !== undefined;
}

/**
 * The call that leaves something out, where a command’s options only keep: the words of a search or of
 * a topic read a minus sign, and those of `visits` and `map` read “except”.
 *
 *     latest country:Finland, without speeches     → search country:Finland -kind:speech
 *     visits person:Stoltenberg, without Romania   → visits Stoltenberg except Romania
 */
export function leavingOut(
  call: Call,
  leftOut: readonly LeftOut[],
  commands: readonly Command[],
): Call {
  const named = (name: string) => commands.find((each) => each.name === name);
  const asked = named(call.command);
  const isOfVisits = asked?.needsVisits === true && !readsSigns(asked);
  const command = asked && (isOfVisits || readsSigns(asked)) ? asked : named("search");
  const taken = isOfVisits ? "person" : ((command && textOption(command)) ?? "query");
  const signed = isOfVisits
    ? `except ${leftOut.map(({ words }) => words).join(" and ")}`
    : leftOut.map(withSign).join(" ");
  const before = call.options[taken];
  const kept = Object.entries(call.options).filter(([name]) => command?.options[name]);
  const words = before === undefined ? signed : `${before} ${signed}`;
  return {
    command: command?.name ?? call.command,
    options: { ...Object.fromEntries(kept), [taken]: words },
    page: 1,
  };
}

/** The error for something to be left out where options only keep: the line that does it, to be pressed. */
export function leavesNothingOut(
  call: Call,
  leftOut: readonly LeftOut[],
  commands: readonly Command[],
): UserError {
  const meant = leavingOut(call, leftOut, commands);
  const line = { code: cutToFit(`/nato ${lineOf(meant, commands)}`, MOST_SHOWN) };
  const told = leftOut.map(({ words }) => words).join(" and ");
  return new UserError(
    [{ code: call.command }, " leaves nothing out by its options. This does: ", line],
    [{ label: `Without ${told}`, call: meant }],
  );
}

/** The line that a call is typed as, its free words first. */
function lineOf({ command: name, options }: Call, commands: readonly Command[]): string {
  const command = commands.find((each) => each.name === name);
  const free = (command && textOption(command)) ?? "person";
  const others = Object.entries(options).filter(([option]) => option !== free);
  const filters = others.map(([option, value]) => `${option}:${quoted(String(value))}`);
  return [name, options[free] ?? [], ...filters].flat().join(" ");
}

function textOption(command: Command): string | undefined {
  return offeredOptions(command).find(([, { type }]) => type === "text")?.[0];
}

/** As a search reads it: a country's or a kind's bare name becomes its filter, which says more. */
function withSign({ filter, words }: LeftOut): string {
  const told = filter ?? (readCountry(words) ? "country" : readKind(words) && "kind");
  return `-${told === undefined ? "" : `${told}:`}${quoted(words)}`;
}

function quoted(words: string): string {
  return words.includes(" ") ? `"${words}"` : words;
}
