import { addDays, type Day } from "#core/day.ts";
import { findOffice } from "#core/gazetteer/office-holders.ts";
import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";
import { sameName } from "#core/gazetteer/person-names.ts";
import type { Who } from "./who.ts";

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

const IN_OFFICE =
  /^(?<rest>.+?),?(?: (?:as|since (?:becoming|(?:he|she) (?:became|was)|taking (?:over|office) as)|after (?:becoming|taking (?:over|office) as)|in (?:his|her) (?:new )?(?:role|job|post|capacity|position) as) (?:the |a )?(?:new |current )?(?<office>.+?)| (?:since|after) (?:taking (?:over|up|office)|(?:he|she) took (?:over|office))| (?:while |when )?in office| in (?:his|her|the) (?:new|current) (?:role|job|post|capacity|position))[\s?!.]*$/i;

/**
 * Takes off the words that say in which office somebody went.
 *
 *     Rutte's first trip as Secretary General → Rutte's first trip; Secretary General
 */
export function takeOffice(question: string): InOffice | undefined {
  const { rest, office = "" } = IN_OFFICE.exec(question)?.groups ?? {};
  return rest === undefined || (office !== "" && findOffice(office) === undefined)
    ? undefined
    : { rest, office };
}

/** When somebody held an office, as far as the table knows: the one that is named, else the last. */
export function tenureOf({ name }: Who, words: string): Tenure | undefined {
  if (name === undefined) return undefined;
  const office = findOffice(words);
  const held = OFFICE_ROWS.filter((row) => office === undefined || row.office === office.office)
    .filter((row) => office?.country === undefined || row.country === office.country)
    .flatMap(({ terms }) =>
      terms.flatMap((term, at) => {
        if (!sameName(name, term.name)) return [];
        const next = terms[at + 1];
        const to = term.until ?? (next && addDays(next.earliest, -1));
        return [{ from: term.earliest, ...(to === undefined ? {} : { to }) }];
      }),
    );
  return held.toSorted((one, other) => (one.from < other.from ? -1 : 1)).at(-1);
}
