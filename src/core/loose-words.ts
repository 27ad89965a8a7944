import type { OptionInput } from "./call.ts";
import type { OptionSpec, OptionType } from "./command.ts";
import { OPTION_TYPES, type OptionContext } from "./option-types.ts";

/** Words that name no option, after those that can only be one thing were dealt out. */
export interface DealtWords {
  readonly options: Readonly<Record<string, OptionInput>>;
  /** The rest, in its order. */
  readonly left: readonly string[];
}

/** So many words may make one time, one zone or one list of days. */
const MOST_TOGETHER = 7;
/** Nobody writes a longer line to set something; the rest of one is left as it is. */
const MOST_WORDS = 40;

/**
 * Takes out of words those that can only be a time, a zone or days of the week, where a free option
 * wants one; the longest run of words first. What stands in quotes is left whole.
 *
 *     8 am New York mon-fri air defence   → {at: "8 am", zone: "New York", days: "mon-fri"}, left: air defence
 */
export function dealWords(
  words: readonly string[],
  free: readonly (readonly [name: string, spec: OptionSpec])[],
): DealtWords {
  const open = free.flatMap(([name, { type }]) => {
    const { readAlone } = OPTION_TYPES[type];
    return readAlone === undefined ? [] : [{ name, readAlone }];
  });
  return deal(words, open);
}

function deal(words: readonly string[], open: readonly OpenOption[]): DealtWords {
  const options: Record<string, OptionInput> = {};
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const wanted = open.filter(({ name }) => options[name] === undefined);
    const found = at < MOST_WORDS ? longestRun(words.slice(at), wanted) : undefined;
    if (found === undefined) left.push(words[at] ?? "");
    else options[found.name] = found.run;
    at += found?.length ?? 1;
  }
  return { options, left };
}

/** Types that read whatever is written, and "on", which is a word of sentences before it is a yes. */
const TAKE_ANYTHING: ReadonlySet<OptionType> = new Set([
  "text",
  "person",
  "article",
  "previous",
  "flag",
]);

/** Whether a type of option reads whatever is written. */
export function takesAnything(type: OptionType): boolean {
  return TAKE_ANYTHING.has(type);
}

/**
 * Deals words out to several options, in any order, the longest run of words first: a number, a
 * country, a kind, days.
 *
 *     Finland 2, 2 Finland   → {country: "Finland", count: "2"}
 *     Finlnd 2               → {count: "2"}, left: Finlnd
 */
export function dealAmong(
  words: readonly string[],
  free: readonly (readonly [name: string, spec: OptionSpec])[],
  context: OptionContext,
): DealtWords {
  const open = free.flatMap(([name, spec]) => {
    const { read, readAlone } = OPTION_TYPES[spec.type];
    if (takesAnything(spec.type)) return [];
    return [{ name, readAlone: readAlone ?? ((run: string) => read(run, spec, context)) }];
  });
  return deal(words, open);
}

interface OpenOption {
  readonly name: string;
  readonly readAlone: (words: string) => unknown;
}

function longestRun(
  words: readonly string[],
  open: readonly OpenOption[],
): { readonly name: string; readonly run: string; readonly length: number } | undefined {
  if (open.length === 0) return undefined;
  for (let length = Math.min(MOST_TOGETHER, words.length); length > 0; length--) {
    const run = words.slice(0, length).join(" ");
    const option = /["“”]/.test(run)
      ? undefined
      : open.find(({ readAlone }) => readAlone(run) !== undefined);
    if (option !== undefined) return { name: option.name, run, length };
  }
  return undefined;
}
