import type { Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import type { Digests } from "./digest/digests.ts";
import type { ArticleKind } from "./article.ts";
import type { Call } from "./call.ts";
import type { Core } from "./core.ts";
import type { Day, DaySpan } from "./day.ts";
import type { Country } from "./gazetteer/countries.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import type { VisitStatus } from "./visits/visit.ts";

/** What the values of each type of option are, once they are read. */
export interface OptionValueTypes {
  /** Free words, trimmed and never empty. */
  readonly text: string;
  readonly country: Country;
  /** A person's name, as the asker wrote it. */
  readonly person: string;
  readonly kind: ArticleKind;
  /** A city, a region, NATO Headquarters. */
  readonly place: Where;
  readonly status: VisitStatus;
  /** A day, a month or a year, as the span of its days. */
  readonly days: DaySpan;
  readonly count: number;
  readonly flag: boolean;
  /** An article's id, its title, or words of it. */
  readonly article: string;
  /** The name of a command, or the first word that several share: `digest`. */
  readonly command: string;
  /** The question before, as it was understood; set by the bot in a conversation, offered nowhere. */
  readonly previous: string;
  /** A time of the day, as `HH:MM`. */
  readonly time: string;
  /** An IANA name of a time zone. */
  readonly zone: string;
  /** Days of the week by their ISO numbers, in order. */
  readonly weekdays: readonly number[];
  /** What a digest does on a day without news. */
  readonly quiet: "skip" | "say";
  /** How visits are drawn: on a map, or as bars by month. */
  readonly view: "map" | "by-month";
  /** A role or a group, by its platform's id: letters and digits. */
  readonly group: string;
}
export type OptionType = keyof OptionValueTypes;

/** One option of a command. */
export interface OptionSpec {
  readonly type: OptionType;
  /** What it does, in at most 100 characters: Discord shows no more. */
  readonly description: string;
  readonly required?: boolean;
  /**
   * What it is when words name nothing that there is (no country is called Narnia): a slip that the
   * asker is to mend, unless it is said to be an honest nothing.
   */
  readonly unknown?: "empty";
  /** For `count`: the least and the greatest value that is accepted. */
  readonly least?: number;
  readonly most?: number;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values that a command is run with, inferred from its literal. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]:
    | OptionValueTypes[Specs[Name]["type"]]
    | (Specs[Name] extends { readonly required: true } ? never : undefined);
};

/** What a command is run with. */
export interface Request<Specs extends OptionSpecs> {
  readonly options: OptionValues<Specs>;
  /** The call itself; its buttons repeat it with another page. */
  readonly call: Call;
  readonly core: Core;
  readonly today: Day;
  readonly now: Date;
  /** The commands that there are, for help. */
  readonly commands: readonly Command[];
  /** Who asks; `undefined` on the command line. */
  readonly asker: Asker | undefined;
  /** The channels' digests; `undefined` where none are kept. */
  readonly digests: Digests | undefined;
}

/** One thing that people can say, with no platform in sight. */
export interface Command<Specs extends OptionSpecs = OptionSpecs> {
  /** One word or two, in lower case letters only: it is typed after `/nato`, as in `digest add`. */
  readonly name: string;
  /** One line for menus and help, in at most 100 characters. */
  readonly summary: string;
  /** Uses as a person would type them after `/nato `. */
  readonly examples: readonly string[];
  /** Required ones first. The first required text takes the words that name no option. */
  readonly options: Specs;
  /** Whether it sets or shows what is set in a channel: no use where there is none. */
  readonly ofChannel?: true;
  /** Whether it tells of visits: it waits until every release was read for them. */
  readonly needsVisits?: true;
  run(request: Request<Specs>): Answer | Promise<Answer>;
}

/** Lets the types of a command's options be inferred from its literal. */
export function defineCommand<const Specs extends OptionSpecs>(
  command: Command<Specs>,
): Command<Specs> {
  return command;
}

/** The option that most commands share: who sees the answer. */
export const privately = {
  type: "flag",
  description: "Show the answer to you alone",
} as const satisfies OptionSpec;

/** The first word of a name of two, which several commands share: `digest` of `digest add`. */
export function familyOf({ name }: Pick<Command, "name">): string | undefined {
  const [first, second] = name.split(" ");
  return second === undefined ? undefined : first;
}

/** The first words of all commands, each once: what can follow on `/nato`. */
export function firstWords(commands: readonly Pick<Command, "name">[]): readonly string[] {
  return [...new Set(commands.map((command) => familyOf(command) ?? command.name))];
}

/** The options of a command that people may set: those that the bot sets itself are left out. */
export function offeredOptions({ options }: Command): readonly (readonly [string, OptionSpec])[] {
  return Object.entries(options).filter(([, { type }]) => type !== "previous");
}
