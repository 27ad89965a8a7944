import { ARTICLE_KINDS } from "./article.ts";
import type { OptionInput } from "./call.ts";
import {
  firstWords,
  type Command,
  type OptionSpec,
  type OptionType,
  type OptionValueTypes,
} from "./command.ts";
import type { Core } from "./core.ts";
import { WEEKDAYS, type Day } from "./day.ts";
import { readDays } from "./day-words.ts";
import { readTimeOfDay } from "./digest/time-of-day.ts";
import { readWeekdays } from "./digest/weekdays.ts";
import { completeZones, findCityZone, findZone, nearestZones } from "./digest/zones.ts";
import { readCountry, readKind } from "./filter-values.ts";
import { completeCountries, nearestCountries } from "./gazetteer/countries.ts";
import {
  asSuggestion,
  countrySuggestion,
  daySuggestions,
  holding,
  placesToOffer,
  timeSuggestions,
  zoneSuggestion,
  type Suggestion,
} from "./option-suggestions.ts";
import { readWhere } from "#core/visits/questions/question-place.ts";
import { VISIT_STATUSES } from "./visits/visit.ts";
import { listed } from "./wording.ts";

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
  /** The same for words among others that name no option: only what can be nothing else. */
  readAlone?(words: string): Value | undefined;
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

/** Words that begin so name what is not meant. */
const LEAVES_OUT = /^(?:-|(?:except|not|without|but)\s)/i;

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
    read: readCountry,
    suggest: (typed, limit) => completeCountries(typed, limit).map(countrySuggestion),
    nearest: (words, limit) => nearestCountries(words, limit).map(({ name }) => name),
  },
  person: {
    accepts: () => "a person's name, such as Stoltenberg",
    read: (words) => (words.startsWith("-") ? undefined : wordsUpTo(MOST_NAME, words)),
    suggest: (typed, limit, { core }) => core.completePeople(typed, limit).map(asSuggestion),
  },
  kind: {
    accepts: () => listed(ARTICLE_KINDS, "or"),
    read: readKind,
    choices: () => ARTICLE_KINDS,
    suggest: (typed) => holding(typed, ARTICLE_KINDS),
  },
  place: {
    noun: "place",
    accepts: () => "a city, a region such as the Western Balkans, or NATO Headquarters",
    read: (words, _spec, { core }) => {
      const isPlace = words.length <= MOST_NAME && !LEAVES_OUT.test(words);
      const where = isPlace ? readWhere(words, () => core.visits({}).visits) : undefined;
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
    accepts: (_spec, { commands }) => listed(firstWords(commands), "or"),
    read: (words, _spec, { commands }) => {
      const typed = words.toLowerCase().replaceAll(/\s+/g, " ");
      const names = [...firstWords(commands), ...commands.map(({ name }) => name)];
      return names.find((name) => name === typed);
    },
    choices: firstWords,
    suggest: (typed, _limit, { commands }) =>
      firstWords(commands)
        .filter((name) => name.startsWith(typed.toLowerCase()))
        .map(asSuggestion),
  },
  time: {
    accepts: () => "a time of the day, such as 08:00, 8am or 17:30",
    read: readTimeOfDay,
    readAlone: readTimeOfDay,
    suggest: (typed, limit) => timeSuggestions(typed).slice(0, limit),
  },
  zone: {
    noun: "time zone",
    accepts: () => "a city or a zone, such as Brussels, New York or UTC+3",
    read: findZone,
    readAlone: findCityZone,
    suggest: (typed, limit) => completeZones(typed, limit).map(zoneSuggestion),
    nearest: nearestZones,
  },
  weekdays: {
    accepts: () => "daily, weekdays, weekends, or days such as Mon, Wed and Fri",
    read: readWeekdays,
    readAlone: readWeekdays,
    suggest: (typed) => holding(typed, ["daily", "weekdays", "weekends", ...WEEKDAYS]),
  },
  quiet: {
    accepts: () => "skip or say",
    read: (words) => QUIET_WAYS.find((way) => way === words.toLowerCase()),
    choices: () => QUIET_WAYS,
    suggest: (typed) => holding(typed, QUIET_WAYS),
  },
  view: {
    accepts: () => listed(VIEWS, "or"),
    read: readView,
    readAlone: readView,
    choices: () => VIEWS,
    suggest: (typed) => holding(typed, VIEWS),
  },
  group: {
    accepts: () => "a role or a user group; mention it, or write its id",
    read: readGroup,
    readAlone: (words) => (words.startsWith("<") ? readGroup(words) : undefined),
  },
};

const QUIET_WAYS = ["skip", "say"] as const;
const VIEWS = ["map", "by-month"] as const;

function readView(words: string): (typeof VIEWS)[number] | undefined {
  const typed = words.toLowerCase().replaceAll(/[\s_]+/g, "-");
  return VIEWS.find((view) => view === typed);
}

/** As Discord writes a role, as Slack writes a user group, or the id alone. */
const GROUP = /^(?:<@&(\d{1,30})>|<!subteam\^([A-Z0-9]{1,30})(?:\|[^>]*)?>|([a-zA-Z0-9]{1,30}))$/;

function readGroup(words: string): string | undefined {
  return GROUP.exec(words)
    ?.slice(1)
    .find((id) => id !== undefined);
}

/** The words of an input as a platform hands it over, trimmed. */
export function inputWords(input: OptionInput): string {
  return String(input).trim();
}

function wordsUpTo(most: number, words: string): string | undefined {
  return words !== "" && words.length <= most ? words : undefined;
}
