import { daysBetween } from "#core/day.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the patterns below. */
const MAY_TELL_HABIT =
  /\b(?:regularly|repeatedly|frequently|often|usually|routinely|always|sometimes|occasionally|[Ss]ince (?:then|taking|assuming|joining|becoming|its|the|that)|the (?:past|last|years)|[Ee]very|[Ee]ach|annually|times|twice|occasions|visits|trips|journeys|travels|who (?:has|had|have)|ha(?:s|d|ve) accompanied|(?:travelled|flown|gone) with|as an? (?:young|junior|[a-z]+t|[a-z]+r|captain|child|platoon|boy|girl|intern|[a-z]+boy|[a-z]+girl))\b/;

const GO =
  "(?:visit(?:s|ed|ing)?|travel(?:s|led|ed|ling)?|goes|gone|went|been|comes?|came|fl(?:y|ies|ew|own)|returned|returns|arrived|met|meets|lectur(?:es|ed)|attend(?:s|ed)|accompan(?:ies|ied))";
const MANY =
  "(?:several|many|numerous|countless|multiple|various|two|three|four|five|six|seven|eight|nine|ten|\\d+|a (?:dozen|few|number of))";
const HABIT = new RegExp(
  [
    `\\b(?:regularly|repeatedly|frequently|often|usually|routinely|always|sometimes|occasionally) (?:been |to )?${GO}\\b`,
    `\\b${GO}\\b[^,;:.]{0,60}? (?:regularly|repeatedly|frequently|every year|each year|annually|twice|${MANY} times|on ${MANY} occasions)\\b`,
    `^(?:[Ss]ince (?:then|taking|assuming|joining|becoming|its|(?:the|that) (?:start|beginning|end|invasion|war|outbreak|creation|establishment|launch))\\b|(?:[Oo]ver|[Ii]n|[Dd]uring) the (?:past |last )?(?:[a-z]+ )?(?:years?|decades?)\\b)[^;:]{0,160}? ha(?:s|ve) (?:also |already )*${GO}\\b`,
    `^(?:[Ee]very|[Ee]ach) (?:year|month|week|day|spring|summer|autumn|winter)\\b`,
    `\\bwho ha(?:s|d|ve) (?:also |often |been )*(?:travelled|visited|flown|accompanied|gone)\\b`,
    `\\bha(?:s|d|ve) (?:also |often )*(?:accompanied|(?:travelled|flown|gone) with) (?:${ACTOR}|him|her|them|NATO)`,
    `\\b${GO}\\b[^,;:.]{0,50} as an? (?:young |junior )?(?:lieutenant|captain|cadet|student|child|tourist|teenager|recruit|conscript|soldier|journalist|boy|girl|platoon|intern|peacekeeper|schoolboy|schoolgirl)\\b`,
  ].join("|"),
  "u",
);

/** “his visits to ◆”: more than one, and nobody tells which; those to several places are one tour. */
const VISITS_OF_LIFE =
  /\b(?:his|her|their|many|frequent|regular|numerous|previous|earlier|countless) (?:[a-z]+ )?(?:visits|trips|journeys|travels) (?:to|in|around)\b/;

/**
 * Marks as recalled what somebody does every year, has done many times or did in their youth; of bodies
 * it leaves that out. A day of its own tells that it is news after all.
 *
 *     ◉ has visited ◆ several times               → recalled
 *     ◉, who has travelled to ◆, is a nurse       → recalled
 *     Every year, Officers visit ◆                → none
 */
export function withoutHabits(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const habits = new Set(outlines.filter(isHabit).map(({ sentence }) => sentence));
  return findings.flatMap((one) => {
    if (isOfYear(one)) return [];
    if (one.days !== undefined || one.mode === "remote" || !habits.has(one.sentence)) return [one];
    return one.visitor.kind === "person" ? [{ ...one, mode: "recalled" as const }] : [];
  });
}

/** So many days are no group’s stay: “In 2023, 900 Students attended …”. */
const MOST_DAYS = 100;

function isOfYear({ visitor, days }: Finding): boolean {
  if (visitor.kind === "person" || days === undefined) return false;
  return daysBetween(days.from, days.to) > MOST_DAYS;
}

/** What else somebody did in that sentence is news. */
const NEWS =
  /\b(?:visited|travelled|arrived|met|welcomed|received|hosted|attended|participated|took part|joined|concluded|paid)\b/;

function isHabit({ text, placesIn }: Outline): boolean {
  if (!MAY_TELL_HABIT.test(text)) return false;
  const habit = HABIT.exec(text) ?? VISITS_OF_LIFE.exec(text);
  if (habit === null) return false;
  const rest = text.slice(0, habit.index) + text.slice(habit.index + habit[0].length);
  return !NEWS.test(rest) && (HABIT.test(habit[0]) || placesIn(text).length === 1);
}
