import type { Day } from "#core/day.ts";
import { findQuestionDays, type DayContext } from "./question-days.ts";
import { readWhere, type Where } from "./question-place.ts";
import { isCertainWho, readWho } from "./question-subject.ts";
import type { Visit } from "#core/visits/visit.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import type { Who } from "#core/visits/who.ts";

/** What a question leaves out. */
export interface Exclusion {
  readonly by?: Who;
  readonly where?: Where;
  readonly from?: Day;
  readonly to?: Day;
}

/** A question without the words that leave something out. */
export interface Excluded {
  readonly except: Exclusion | undefined;
  /** Words that leave something out which could not be read. */
  readonly leftOut: string | undefined;
  readonly rest: string;
}

/** What reading an exclusion may look at. */
interface ExclusionContext extends DayContext {
  readonly visits: () => readonly Visit[];
}

const EXCEPT =
  "(?:,? ?(?:but|and) not|,? except(?:ing)?(?: for)?|,? excluding|,? (?:other|else) than|,? apart from|,? aside from|,? besides|(?<!\\bfrom),? outside(?: of)?(?! (?:of )?(?:the )?(?:nato|alliance)\\b(?! (?:hq|head)))|,? not counting|,? without counting|(?<=\\b(?:visits|trips|travels|everyone|everybody)) without|(?<=(?:anyone|anybody|everyone|everybody|everywhere|anywhere|who|somebody|someone|nobody|countries|country)) but|(?:^|,? )not(?= (?:in|to|by|from|at|on|during|since|before|after) ))";
/** What was left out ends before the verb, or with the question. */
const NEXT =
  "(?= (?:(?:has|have|had|did|does|was|were|is|are|will) |visit(?:ed|s)?\\b|went |go |goes |travel|came |come |met |been )|[,?!]|$)";
const EXCLUSION = new RegExp(`${EXCEPT} (?<what>\\S.*?)${NEXT}`, "i");

const WITH_DAYS = /^(.+?) ((?:in|on|since|during|before|after|between|from|until) .*\d.*)$/i;

/**
 * Takes out what a question leaves out: days, places or people.
 *
 *     who visited Finland but not in May          → who visited Finland, without May
 *     which countries other than Germany did …    → without Germany
 *     who except Stoltenberg visited Serbia       → without Stoltenberg
 */
export function takeExclusion(question: string, context: ExclusionContext): Excluded {
  const asked = question.replace(
    /\bnon[- ](?!nato\b|allied\b|member\b|aligned\b)(\p{L}+) (?:countries|country|states?|nations?|members?|allies)\b/iu,
    "anywhere outside the $1 countries",
  );
  const match = EXCLUSION.exec(asked);
  const what = match?.groups?.["what"]?.trim().replace(/[.]+$/, "") ?? "";
  if (match === null || what === "")
    return { except: undefined, leftOut: undefined, rest: question };
  const after = asked.slice(match.index + match[0].length);
  const rest = `${asked.slice(0, match.index)}${after}`.replaceAll(/\s+/g, " ").trim();
  const except = readExclusion(what, context);
  if (except !== undefined) return { except, leftOut: undefined, rest };
  // "Other than to Germany in 2024": the days are asked for.
  const [, place = "", days = ""] = WITH_DAYS.exec(what) ?? [];
  const only = place === "" ? undefined : readExclusion(place, context);
  return only === undefined
    ? { except: undefined, leftOut: what, rest }
    : { except: only, leftOut: undefined, rest: `${rest} ${days}` };
}

function readExclusion(what: string, context: ExclusionContext): Exclusion | undefined {
  const { from, to, rest } = findQuestionDays(
    /^(?:in|on|before|after|since|during|between|from|until)\b/i.test(what) ? what : `in ${what}`,
    context,
  );
  if (from !== undefined || to !== undefined) {
    return rest === ""
      ? { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
      : undefined;
  }
  const bare = what.replace(
    /^(?:to|in|at|by|of|from|with|during|visits? (?:to|by|of)|trips? (?:to|by|of)) (?:the )?/i,
    "",
  );
  const where = readWhere(bare, context.visits);
  const who = readWho(bare, context);
  // "The Bulgarian PM" is somebody, and no place in Bulgaria.
  const isPeople =
    who?.title !== undefined && indexOf(context.visits()).fitting({ by: who }).length > 0;
  if (isPeople && !where?.isPrecise) return { by: who };
  const isOffice = who?.office !== undefined && where?.isPrecise === undefined;
  if (where !== undefined && !where.isUnknown && where.wrote === undefined && !isOffice) {
    return { where };
  }
  return who !== undefined && isCertainWho(who, context.visits) ? { by: who } : undefined;
}
