import type { Action } from "./answer.ts";
import type { Call } from "./call.ts";
import {
  offeredOptions,
  type Command,
  type OptionSpec,
  type OptionSpecs,
  type OptionValues,
} from "./command.ts";
import { sayDays, type DaySpan } from "./day.ts";
import { UserError } from "./errors.ts";
import { leavesNothingOut } from "./leaving-out.ts";
import { inputWords, OPTION_TYPES, type OptionContext } from "./option-types.ts";
import { cutToFit } from "./truncate.ts";
import { listed } from "./wording.ts";

/** How much of what somebody wrote is said back to them. */
export const MOST_SHOWN = 80;

/**
 * Reads the options of a call as the values that its command expects.
 * @throws {UserError} one calm sentence that names the option and says what it takes.
 */
export function readOptions<Specs extends OptionSpecs>(
  command: Command<Specs>,
  call: Call,
  context: OptionContext,
): OptionValues<Specs> {
  const unknown = Object.keys(call.options).find((name) => !Object.hasOwn(command.options, name));
  if (unknown !== undefined) throw unknownOption(unknown, command);
  const values = Object.entries(command.options).map(([name, spec]) => [
    name,
    readOption(name, spec, { command, call, context }),
  ]);
  return Object.fromEntries(values) as OptionValues<Specs>;
}

/** The error for an option that a command does not have. */
export function unknownOption(name: string, command: Command): UserError {
  const known = offeredOptions(command).map(([option]) => option);
  return new UserError([
    { code: command.name },
    " has no option ",
    { strong: name },
    known.length === 0 ? "; it takes none." : `; it takes ${listed(known, "and")}.`,
  ]);
}

interface Place {
  readonly command: Command;
  readonly call: Call;
  readonly context: OptionContext;
}

function readOption(name: string, spec: OptionSpec, { command, call, context }: Place): unknown {
  const input = call.options[name];
  const words = input === undefined ? "" : inputWords(input);
  const type = OPTION_TYPES[spec.type];
  if (words === "") {
    if (!spec.required) return undefined;
    throw new UserError([
      { code: command.name },
      " needs ",
      { strong: name },
      `: ${type.accepts(spec, context)}. For example: `,
      { code: `/nato ${command.examples[0] ?? command.name}` },
    ]);
  }
  const value = type.read(words, spec, context);
  if (value !== undefined) return value;
  throw notAccepted({ name, spec, words }, { call, context });
}

/** Words that an option does not accept. */
export interface Refused {
  readonly name: string;
  readonly spec: OptionSpec;
  readonly words: string;
}

/** The error for such words: what is accepted, and what comes close, to be pressed. */
export function notAccepted(
  { name, spec, words }: Refused,
  { call, context }: Pick<Place, "call" | "context">,
): UserError {
  const { noun, accepts, nearest } = OPTION_TYPES[spec.type];
  if (isLeftOut(words, spec)) {
    const { [name]: _refused, ...options } = call.options;
    const leftOut = [{ filter: name, words: words.slice(1) }];
    return leavesNothingOut({ ...call, options }, leftOut, context.commands);
  }
  const near = nearest?.(words, 3) ?? [];
  const actions: Action[] = near.map((value) => ({
    label: value,
    call: { ...call, options: { ...call.options, [name]: value }, page: 1 },
  }));
  const shown = { strong: cutToFit(words, MOST_SHOWN) };
  const accepted = `It takes ${accepts(spec, context)}.`;
  const tone = { tone: spec.unknown ?? "wrong" } as const;
  if (noun === undefined) {
    return new UserError(["I cannot read ", shown, ` as ${name}. ${accepted}`], actions);
  }
  const unknown = [`I know no ${noun} called `, shown];
  if ((spec.type === "country" || spec.type === "zone") && near[0] !== undefined) {
    return new UserError([...unknown, ". Did you mean ", { strong: near[0] }, "?"], actions, tone);
  }
  return new UserError([...unknown, `. ${accepted}`], actions, tone);
}

/** A value with a minus sign before it: whoever writes that wants the opposite of a filter. */
function isLeftOut(words: string, { type }: OptionSpec): boolean {
  return (type === "country" || type === "person" || type === "kind") && /^-\p{L}/u.test(words);
}

/**
 * The days that the options `from` and `to` keep.
 * @throws {UserError} where the first lies after the last.
 */
export function filterDays({
  from,
  to,
}: {
  readonly from: DaySpan | undefined;
  readonly to: DaySpan | undefined;
}): Partial<DaySpan> {
  if (from !== undefined && to !== undefined && from.from > to.to) {
    const first = sayDays({ from: from.from, to: from.from });
    const last = sayDays({ from: to.to, to: to.to });
    throw new UserError([
      "No day lies between ",
      { strong: first },
      " and ",
      { strong: last },
      ": from is later than to. Please swap them.",
    ]);
  }
  return {
    ...(from === undefined ? {} : { from: from.from }),
    ...(to === undefined ? {} : { to: to.to }),
  };
}
