import { addDays, subtractMonths, type Day, type DaySpan } from "#core/day.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import { readNumber } from "./period.ts";

/** So many days, weeks, months or years at one end of the time that somebody held an office. */
export interface Stretch {
  readonly end: "first" | "last";
  readonly count: number;
  readonly unit: "days" | "weeks" | "months" | "years";
}

/** A question without the words that say how early or late in an office, and these. */
export interface InStretch {
  readonly rest: string;
  /** The office; empty where it is not named. */
  readonly office: string;
  readonly holder?: string;
  readonly stretch: Stretch;
}

/** What "his first weeks" come to, where no number is said. */
const A_FEW = { days: 14, weeks: 6, months: 3, years: 2 } as const;

const LEAD = "(?:in|during|within|over|throughout|for|from)";
const OWN = "(?:his|her|their)";
const NAME =
  "(?<holder>(?!(?:he|she|they|the)\\b)\\p{L}[\\p{L}.-]*(?: \\p{L}[\\p{L}.-]*){0,3}?)['’]s?";
const SPAN =
  "(?:very )?(?<end>first|opening|initial|early|last|final|closing)(?: (?<count>(?:an? |one )?(?:hundred|couple(?: of)?|few)|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))? (?<unit>days?|weeks?|months?|years?|half[- ]year)";
const POST = "(?:(?:new )?(?:job|post|role|position|mandate))";
const OFFICE =
  "(?:as|in (?:his|her|the) (?:new )?(?:role|job|post) as) (?:the |a )?(?:new )?(?<office>\\S.*?)";
const BEGAN = `(?:becoming|(?:taking|assuming|entering) (?:over|office|up (?:the|his|her) ${POST})|(?:he|she) (?:took (?:over|office)|became|started|was (?:appointed|sworn in)))`;
/** Said of the time in an office, whoever's it is. */
const IN_OFFICE = `(?:${OFFICE}|in (?:office|charge|power|(?:the|his|her) ${POST})|(?:on|at) the (?:job|helm)|at NATO|of (?:his|her|the) (?:term|tenure|mandate|time)(?: (?:${OFFICE}|in office))?|(?:after|since|of) ${BEGAN}(?: (?:as )?(?:the )?(?<office>\\S.*?))?)`;
const CLAUSE = `(?:${LEAD} (?:${OWN}|the|${NAME}) ${SPAN} ${IN_OFFICE}|${LEAD} (?:${OWN}|${NAME}) ${SPAN})`;
const END = "(?:,? (?:please|pls|plz))?[\\s?!.]*";
const FORMS = [
  new RegExp(`^(?<rest>.+?),? ${CLAUSE}${END}$`, "iu"),
  new RegExp(`^${CLAUSE}, (?<rest>\\S.*)$`, "iu"),
];
/** `Rutte's first 100 days in office: trips`, `Stoltenberg's first year in office trips`. */
const OWN_TRIPS = new RegExp(
  `^(?<holder>\\p{L}[\\p{L}. -]*?)(?:['’]s?)? ${SPAN}(?: ${IN_OFFICE})?[ :,–-]+(?:visits|trips|travels|journeys|where (?:did|has) (?:he|she) (?:go|been|travel))${END}$`,
  "iu",
);

/**
 * Takes off the words that say how early or late in an office somebody went.
 *
 *     where did Rutte go in his first six weeks          → where did Rutte go; first 6 weeks
 *     Rutte's trips in his first 100 days as NATO chief  → Rutte's trips; first 100 days, NATO chief
 *     where was he in the first week of May              → `undefined`: no office's week
 */
export function takeStretch(question: string): InStretch | undefined {
  const owned = OWN_TRIPS.exec(question)?.groups;
  const groups =
    owned === undefined
      ? FORMS.map((form) => form.exec(question)?.groups).find((each) => each !== undefined)
      : { ...owned, rest: `${owned["holder"] ?? ""}'s trips` };
  const { rest, holder, office = "", end = "", count, unit = "" } = groups ?? {};
  if (rest === undefined || (office !== "" && findOffice(office) === undefined)) return undefined;
  const stretch = stretchOf({ end, count, unit });
  return { rest, office, stretch, ...(holder === undefined ? {} : { holder }) };
}

function stretchOf(said: {
  readonly end: string;
  readonly count: string | undefined;
  readonly unit: string;
}): Stretch {
  const end = /^(?:last|final|closing)$/i.test(said.end) ? "last" : "first";
  if (/half/i.test(said.unit)) return { end, count: 6, unit: "months" };
  const unit = (["days", "weeks", "months", "years"] as const).find((each) =>
    each.startsWith(said.unit.toLowerCase().replace(/s$/, "")),
  );
  const few = unit === undefined || !/s$/i.test(said.unit) ? 1 : A_FEW[unit];
  return { end, count: countOf(said.count) ?? few, unit: unit ?? "days" };
}

function countOf(said: string | undefined): number | undefined {
  if (said === undefined || /few/i.test(said)) return undefined;
  if (/hundred/i.test(said)) return 100;
  return /couple/i.test(said) ? 2 : readNumber(said.toLowerCase());
}

/**
 * The days at one end of a time in office; of one that goes on there are no last ones.
 *
 *     first 6 weeks of 1 Oct 2024 on → 1 Oct – 11 Nov 2024
 */
export function daysOfStretch(
  { from, to }: { readonly from: Day; readonly to?: Day },
  { end, count, unit }: Stretch,
): DaySpan | undefined {
  if (end === "first") {
    const last = addDays(stepFrom(from, count, unit), -1);
    return { from, to: to !== undefined && to < last ? to : last };
  }
  if (to === undefined) return undefined;
  const first = stepFrom(addDays(to, 1), -count, unit);
  return { from: first < from ? from : first, to };
}

function stepFrom(day: Day, count: number, unit: Stretch["unit"]): Day {
  if (unit === "days") return addDays(day, count);
  if (unit === "weeks") return addDays(day, 7 * count);
  return subtractMonths(day, -count * (unit === "years" ? 12 : 1));
}
