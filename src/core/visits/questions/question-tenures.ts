import { addDays, type Day, type DaySpan } from "#core/day.ts";
import { findOffice, officeHolder } from "#core/gazetteer/office-holders.ts";
import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";
import { sameName } from "#core/gazetteer/person-names.ts";
import { daysOfStretch, takeStretch, type Stretch } from "./first-days-in-office.ts";
import type { Who } from "#core/visits/who.ts";

/** Days from one on, up to another. */
interface Tenure {
  readonly from: Day;
  readonly to?: Day;
}

/** A question without the words that say in which office, and these. */
export interface InOffice {
  readonly rest: string;
  /** The office; empty where it is not named: "since taking office". */
  readonly office: string;
  /** Whose days in office are meant, where it is not whom the question asks about. */
  readonly holder?: string;
  /** Whether the office was left, so that one still held is not meant. */
  readonly isOver?: true;
  /** Whether the days before the office are meant, or those after it. */
  readonly side?: "before" | "after";
  /** Whether only the first or the last days in it are meant. */
  readonly stretch?: Stretch;
}

const HELM =
  "(?:over|up|office|charge|command|the (?:helm|reins|lead)|(?:up )?(?:the|his|her|this) (?:new )?(?:job|post|role|position|office|mandate))";
const CHOSEN = "(?:appointed|elected|named|chosen|selected|nominated|sworn in|installed)";
/** How somebody came to an office: `he took over`, `being appointed`. */
const BEGAN =
  `(?:becoming|(?:starting|beginning)(?: work)?|being ${CHOSEN}|(?:taking|assuming|entering) ${HELM}|(?:his|her|their) (?:appointment|election|inauguration)` +
  `|(?:he|she|they) (?:became|started(?: work)?|began(?: work)?|(?:took|assumed|entered) ${HELM}|(?:(?:has|have) )?(?:been|was|got|were) ${CHOSEN}|was))`;
const OFFICE = "(?:as )?(?:the |a |his |her )?(?:new |current )?(?<office>(?!(?:from|in|on) ).+?)";
const SINCE = `(?:ever )?(?:since|after) ${BEGAN}(?: ${OFFICE})?(?: from \\S.*?| (?:on|in|at|as of) (?:\\S+ ){0,3}?\\S*\\d\\S*(?: \\S+){0,2})?`;
const NAME =
  "(?<holder>(?!(?:he|she|they|it|the (?:war|summit|election))\\b)[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}?)";
const CAME = `(?:became|started|began|(?:took|assumed|entered) ${HELM}|(?:(?:has|have) )?(?:been|was|got|were) ${CHOSEN}|arrived|came in|(?:['’]s|['’]) (?:appointment|election|start|arrival|first day))`;
const LEFT = `(?:left|stepped down|departed|resigned|stood down|handed over|went)(?: ${HELM}|(?: the| as)?(?: post| job)?)?`;
const END =
  "(?:,? (?:please|pls|plz)|,? and (?:where|when|why|with whom|for how long)|,? (?:so far|to date|until now|till now))?[\\s?!.]*";
/** The days of another in office: “visits since Rutte took over”, “before Stoltenberg left”. */
const OF_HOLDER = (
  [
    [`(?:ever )?(?:since|after) ${NAME} ?${CAME}(?: ${OFFICE})?`, "during"],
    [`(?:before|until|till|up to) ${NAME} ?${CAME}(?: ${OFFICE})?`, "before"],
    [`(?:ever )?(?:since|after) ${NAME} ${LEFT}`, "after"],
    [`(?:before|until|till|up to) ${NAME} ${LEFT}`, "during"],
    [
      `(?:while|when|as long as) ${NAME} (?:was|is) (?:still )?(?:in (?:office|charge|post)|${OFFICE})`,
      "during",
    ],
    [
      `(?:under|during) ${NAME}['’]?s? (?:tenure|mandate|term|time|leadership)(?: (?:as|in) ${OFFICE})?`,
      "during",
    ],
  ] as const
).map(([words, side]) => ({
  side,
  forms: [
    new RegExp(`^(?<rest>.+?),? ${words}${END}$`, "iu"),
    new RegExp(`^${words}, (?<rest>\\S.*)$`, "iu"),
  ],
}));
const IS_OVER = new RegExp(`\\b${LEFT}\\b`, "i");
const HELD =
  `(?:before|until|till) (?:he|she|they) ${LEFT}|as (?:the |a )?(?:new |current )?(?<office>.+?)|(?:while |when )?in office` +
  `|in (?:his|her|the) (?:new |current )?(?:role|job|post|capacity|position)(?: as (?:the |a )?(?:new |current )?(?<office>.+?))?`;
/** The words at the end, or, before a comma, at the head. */
const IN_OFFICE = [
  new RegExp(`^(?<rest>.+?),? (?:${SINCE}|${HELD})${END}$`, "i"),
  new RegExp(`^${SINCE}, (?<rest>\\S.*)$`, "i"),
];

/**
 * Takes off the words that say in which office somebody went.
 *
 *     Rutte's first trip as Secretary General → Rutte's first trip; Secretary General
 *     where was Rutte since he took over      → where was Rutte
 *     where was Rutte in his first six weeks  → where was Rutte; first 6 weeks
 */
export function takeOffice(question: string): InOffice | undefined {
  const early = takeStretch(question);
  if (early !== undefined) return early;
  for (const { side, forms } of OF_HOLDER) {
    const found = forms.map((form) => form.exec(question)).find((each) => each !== null);
    const { rest, holder, office = "" } = found?.groups ?? {};
    if (rest === undefined || holder === undefined) continue;
    if (office === "" || findOffice(office) !== undefined) {
      const isOver = IS_OVER.test(question) && { isOver: true as const };
      return { rest, office, holder, ...isOver, ...(side === "during" ? {} : { side }) };
    }
  }
  for (const form of IN_OFFICE) {
    const { rest, office = "" } = form.exec(question)?.groups ?? {};
    if (rest !== undefined && (office === "" || findOffice(office) !== undefined)) {
      const said = question.replace(rest, "");
      return { rest, office, ...(IS_OVER.test(said) && { isOver: true as const }) };
    }
  }
  return undefined;
}

/**
 * The days that an office gives a question: those in it, before it, or after it. Of an office without a
 * name, those of whoever held it on a day are meant.
 */
export function daysInOffice(
  holder: Who,
  { office, side, isOver, stretch }: InOffice,
  day: Day,
): Partial<DaySpan> | undefined {
  const name = holder.name ?? (holder.office && officeHolder(holder.office, day));
  const held = tenuresOf({ ...holder, ...(name !== undefined && { name }) }, office);
  const tenure = held.findLast(({ to }) => !isOver || to !== undefined);
  if (tenure !== undefined && stretch !== undefined) return daysOfStretch(tenure, stretch);
  if (tenure === undefined || side === undefined) return tenure;
  if (side === "before") return { to: addDays(tenure.from, -1) };
  return tenure.to === undefined ? undefined : { from: addDays(tenure.to, 1) };
}

/** When somebody held an office, as far as the table knows: the one that is named, else each; in order. */
function tenuresOf({ name, said }: Who, words: string): readonly Tenure[] {
  if (name === undefined) return [];
  // "Orban" alone may be another; the visits know which.
  const full = sameName(name, said) ? said : name;
  const office = findOffice(words);
  const held = OFFICE_ROWS.filter((row) => office === undefined || row.office === office.office)
    .filter((row) => office?.country === undefined || row.country === office.country)
    .flatMap(({ terms }) =>
      terms.flatMap((term, at) => {
        if (!sameName(full, term.name)) return [];
        const next = terms[at + 1];
        const to = term.until ?? (next && addDays(next.earliest, -1));
        return [{ from: term.earliest, ...(to === undefined ? {} : { to }) }];
      }),
    );
  return held.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
