import { WEEKDAYS } from "#core/day.ts";
import { readNumber } from "./period.ts";

/** How often whoever counts must have travelled: to so many countries, or so many times. */
export interface Repeats {
  readonly least: number;
  readonly of: "countries" | "visits";
}

const NUMBER = "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten";
const MANY = `(?:(?<over>more than|over) (?<more>${NUMBER})|at least (?<least>${NUMBER})|(?<count>${NUMBER}) or more|(?:several|multiple|many|various|a (?:few|couple of|number of)))`;
const COUNTRIES = new RegExp(
  `\\b(?:to |in )?${MANY} (?:different |other |foreign )?(?:countries|country|nations?|states|places?)\\b`,
  "i",
);
const TIMES = new RegExp(
  `\\b(?:(?<once>more than once|twice or more|repeatedly|again and again)|${MANY} times)\\b`,
  "i",
);

/**
 * Takes out how often somebody must have travelled, from a question for whoever did: “who visited more
 * than one country”, “who went to Kosovo more than once”.
 */
export function takeRepeats(question: string): {
  readonly found: Repeats | undefined;
  readonly rest: string;
} {
  const none = { found: undefined, rest: question };
  if (
    !/^(?:who(?:ever)?|(?:which|what) (?!countr|place|cit)\S+|anyone|anybody|people)\b/i.test(
      question,
    )
  )
    return none;
  const countries = COUNTRIES.exec(question);
  const match = countries ?? TIMES.exec(question);
  if (match === null) return none;
  const rest = `${question.slice(0, match.index)} ${question.slice(match.index + match[0].length)}`;
  const least = leastOf(match.groups ?? {});
  return {
    found: { least, of: countries === null ? "visits" : "countries" },
    rest: rest
      .replaceAll(/\s+/g, " ")
      .trim()
      .replace(/ (?:ha(?:s|ve) )?been$/, " travelled"),
  };
}

function leastOf({ more, least, count }: Readonly<Record<string, string | undefined>>): number {
  if (more !== undefined) return (readNumber(more) ?? 1) + 1;
  return readNumber(least ?? count ?? "") ?? 2;
}

const ANY_WEEKDAY = new RegExp(
  `(?:,? (?:but )?only)? (?:on|of) (?:an? |any |some )?(?:(?<=an? |any |some )(?<one>${WEEKDAYS.join("|")})|(?<many>${WEEKDAYS.join("|")})(?:s\\b|(?=[\\s?!.]*$)))(?! \\d)`,
  "i",
);

/** Takes out a weekday that is no one day: “on a Tuesday”, “on Mondays”; Monday is 1. */
export function takeWeekday(question: string): {
  readonly found: number | undefined;
  readonly rest: string;
} {
  const match = ANY_WEEKDAY.exec(question);
  const name = match?.groups?.["one"] ?? match?.groups?.["many"];
  if (match === null || name === undefined) return { found: undefined, rest: question };
  const found = WEEKDAYS.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1;
  const rest = question.slice(0, match.index) + question.slice(match.index + match[0].length);
  return { found, rest };
}
