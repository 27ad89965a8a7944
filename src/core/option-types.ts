import { ARTICLE_KINDS } from "./article.ts";
import type { OptionInput } from "./call.ts";
import type { Command, OptionSpec, OptionType, OptionValueTypes } from "./command.ts";
import type { Core } from "./core.ts";
import type { Day } from "./day.ts";
import { readDays } from "./day-words.ts";
import {
  completeCountries,
  findCountry,
  nearestCountries,
  type Country,
} from "./gazetteer/countries.ts";
import { REGIONS } from "./gazetteer/regions.ts";
import { readWhere } from "./visits/question-place.ts";
import { VISIT_STATUSES } from "./visits/visit.ts";
import { listed } from "./wording.ts";

/** A value to offer while somebody types; `value` reads back as what `label` shows. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** What reading an option may look at. */
export interface OptionContext {
  readonly core: Core;
  readonly commands: readonly Command[];
  readonly today: Day;
}

interface TypeReader<Value> {
  /** What is accepted, for a sentence that starts with "It takes". */
  accepts(spec: OptionSpec, context: OptionContext): string;
  /** The value, or `undefined` for what is not accepted. */
  read(words: string, spec: OptionSpec, context: OptionContext): Value | undefined;
  /** All values there are, where they are few and fixed: a platform may offer them as a list. */
  choices?(commands: readonly Command[]): readonly string[];
  suggest?(typed: string, limit: number, context: OptionContext): readonly Suggestion[];
  /** What is not accepted is called this in the sentence that says so: "I know no country called …". */
  readonly noun?: string;
  /** Values that come close to what is not accepted. */
  nearest?(words: string, limit: number): readonly string[];
}

/** The longest message of Discord (4,000): the shortcut searches with a message's words. */
export const MOST_TEXT = 4_000;
/** Longer than any name or title. */
export const MOST_NAME = 300;

/** How each type of option is read, offered and explained. */
export const OPTION_TYPES: { readonly [Type in OptionType]: TypeReader<OptionValueTypes[Type]> } = {
  text: {
    accepts: () => `up to ${MOST_TEXT.toLocaleString("en-GB")} characters of text`,
    read: (words) => wordsUpTo(MOST_TEXT, words),
    suggest: (typed, limit, { core }) => core.completeQuery(typed, limit).map(asSuggestion),
  },
  country: {
    noun: "country",
    accepts: () => "a country, such as Finland, Türkiye or KR",
    read: (words) => findCountry(words),
    suggest: (typed, limit) => completeCountries(typed, limit).map(countrySuggestion),
    nearest: (words, limit) => nearestCountries(words, limit).map(({ name }) => name),
  },
  person: {
    accepts: () => "a person's name, such as Stoltenberg",
    read: (words) => wordsUpTo(MOST_NAME, words),
    suggest: (typed, limit, { core }) => core.completePeople(typed, limit).map(asSuggestion),
  },
  kind: {
    accepts: () => listed(ARTICLE_KINDS, "or"),
    read: (words) => ARTICLE_KINDS.find((kind) => kind === words.toLowerCase().replace(" ", "-")),
    choices: () => ARTICLE_KINDS,
    suggest: (typed) => holding(typed, ARTICLE_KINDS),
  },
  place: {
    noun: "place",
    accepts: () => "a city, a region such as the Western Balkans, or NATO Headquarters",
    read: (words, _spec, { core }) => {
      const where =
        words.length > MOST_NAME ? undefined : readWhere(words, () => core.visits({}).visits);
      return where?.isUnknown ? undefined : where;
    },
    suggest: (typed, limit, { core }) => holding(typed, placesToOffer(core)).slice(0, limit),
    nearest: (words, limit) => nearestCountries(words, limit).map(({ name }) => name),
  },
  status: {
    accepts: () => listed(VISIT_STATUSES, "or"),
    read: (words) => {
      const typed = words.toLowerCase().replace("canceled", "cancelled");
      return typed === "announced" ? "planned" : VISIT_STATUSES.find((each) => each === typed);
    },
    choices: () => VISIT_STATUSES,
    suggest: (typed) => holding(typed, VISIT_STATUSES),
  },
  days: {
    accepts: () => "a day such as 2024-05-30 or 30 May 2024, a month such as May 2024, or a year",
    read: (words, _spec, { today }) => readDays(words, today),
    suggest: (typed, limit, { core, today }) =>
      daySuggestions(typed, core.extent().days?.to ?? today).slice(0, limit),
  },
  count: {
    accepts: ({ least = 1, most = 100 }) => `a whole number from ${least} to ${most}`,
    read: (words, { least = 1, most = 100 }) => {
      const count = /^\d{1,9}$/.test(words) ? Number(words) : Number.NaN;
      return count >= least && count <= most ? count : undefined;
    },
  },
  flag: {
    accepts: () => "yes or no",
    read: (words) => {
      if (/^(yes|true|on)$/i.test(words)) return true;
      return /^(no|false|off)$/i.test(words) ? false : undefined;
    },
  },
  article: {
    accepts: () => "the title of a release, or words of it",
    read: (words) => wordsUpTo(MOST_NAME, words),
    suggest: (typed, limit, { core }) =>
      core.articlesTitled(typed, limit).map(({ id, title }) => ({ label: title, value: id })),
  },
  previous: {
    accepts: () => "the question before",
    read: (words) => wordsUpTo(MOST_TEXT, words),
  },
  command: {
    accepts: (_spec, { commands }) =>
      listed(
        commands.map(({ name }) => name),
        "or",
      ),
    read: (words, _spec, { commands }) =>
      commands.find(({ name }) => name === words.toLowerCase())?.name,
    choices: (commands) => commands.map(({ name }) => name),
    suggest: (typed, _limit, { commands }) =>
      commands
        .filter(({ name }) => name.startsWith(typed.toLowerCase()))
        .map(({ name }) => asSuggestion(name)),
  },
};

/** The words of an input as a platform hands it over, trimmed. */
export function inputWords(input: OptionInput): string {
  return String(input).trim();
}

function wordsUpTo(most: number, words: string): string | undefined {
  return words !== "" && words.length <= most ? words : undefined;
}

/** The values of which a word begins as typed. */
function holding(typed: string, values: readonly string[]): Suggestion[] {
  const spaced = (words: string) => ` ${words.trim().toLowerCase().replaceAll("-", " ")}`;
  return values.filter((value) => spaced(value).includes(spaced(typed))).map(asSuggestion);
}

/** NATO Headquarters, the places that visits name, newest first, and the regions. */
function placesToOffer(core: Core): string[] {
  const visited = core.visits({}).visits.flatMap(({ places }) => places);
  return [...new Set(["NATO Headquarters", ...visited, ...REGIONS.map(({ name }) => name)])];
}

function asSuggestion(value: string): Suggestion {
  return { label: value, value };
}

function countrySuggestion({ name }: Country): Suggestion {
  return asSuggestion(name);
}

/** The words, and the months of the newest two years that are known, that begin as typed. */
function daySuggestions(typed: string, newest: Day): Suggestion[] {
  const year = Number(newest.slice(0, 4));
  const words = ["today", "yesterday", "this week", "last week", "this month", "last month"];
  const months = [year, year - 1].flatMap((each) => [
    String(each),
    ...Array.from({ length: 12 }, (_, month) => `${each}-${String(12 - month).padStart(2, "0")}`),
  ]);
  return [...words, ...months.filter((month) => month <= newest)]
    .filter((each) => each.startsWith(typed.trim().toLowerCase()))
    .map(asSuggestion);
}
