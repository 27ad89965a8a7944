import { addDays, type Day } from "#core/day.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";
import { sameName } from "#core/gazetteer/person-names.ts";
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
}

const HELM =
  "(?:over|up|office|charge|command|the (?:helm|reins|lead)|(?:up )?(?:the|his|her|this) (?:new )?(?:job|post|role|position|office|mandate))";
const CHOSEN = "(?:appointed|elected|named|chosen|selected|nominated|sworn in|installed)";
/** How somebody came to an office: `he took over`, `being appointed`. */
const BEGAN =
  `(?:becoming|(?:starting|beginning)(?: work)?|being ${CHOSEN}|(?:taking|assuming|entering) ${HELM}|(?:his|her|their) (?:appointment|election|inauguration)` +
  `|(?:he|she|they) (?:became|started(?: work)?|began(?: work)?|(?:took|assumed|entered) ${HELM}|(?:(?:has|have) )?(?:been|was|got|were) ${CHOSEN}|was))`;
const OFFICE = "(?:as )?(?:the |a |his |her )?(?:new |current )?(?<office>(?!(?:from|in|on) ).+?)";
const SINCE = `(?:ever )?(?:since|after) ${BEGAN}(?: ${OFFICE})?(?: from \\S.*?)?`;
const HELD =
  `as (?:the |a )?(?:new |current )?(?<office>.+?)|(?:while |when )?in office` +
  `|in (?:his|her|the) (?:new |current )?(?:role|job|post|capacity|position)(?: as (?:the |a )?(?:new |current )?(?<office>.+?))?`;
/** The words at the end, or, before a comma, at the head. */
const IN_OFFICE = [
  new RegExp(`^(?<rest>.+?),? (?:${SINCE}|${HELD})(?:,? (?:please|pls|plz))?[\\s?!.]*$`, "i"),
  new RegExp(`^${SINCE}, (?<rest>\\S.*)$`, "i"),
];

/**
 * Takes off the words that say in which office somebody went.
 *
 *     Rutte's first trip as Secretary General → Rutte's first trip; Secretary General
 *     where was Rutte since he took over      → where was Rutte
 */
export function takeOffice(question: string): InOffice | undefined {
  for (const form of IN_OFFICE) {
    const { rest, office = "" } = form.exec(question)?.groups ?? {};
    if (rest !== undefined && (office === "" || findOffice(office) !== undefined)) {
      return { rest, office };
    }
  }
  return undefined;
}

/** When somebody held an office, as far as the table knows: the one that is named, else the last. */
export function tenureOf({ name, said }: Who, words: string): Tenure | undefined {
  if (name === undefined) return undefined;
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
  return held.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
}
