import { WEEKDAYS } from "#core/day.ts";
import { numberWord } from "#core/number-words.ts";
import { sayFilterDays } from "#core/wording.ts";
import { sayMany, sayOneOf } from "./people-sayings.ts";
import { sayQuestionDays } from "./period-sayings.ts";
import type { Counted, VisitPick } from "#core/visits/questions/question-picks.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Visit } from "#core/visits/visit.ts";
import type { Who } from "#core/visits/who.ts";

/**
 * Says a question as it was understood; what it says reads back as the same question.
 *
 *     Who visited Finland in May 2024?      Which countries did Mark Rutte visit?
 *     Did Rob Bauer visit Qatar?            Who met Viktor Orbán?
 */
export function sayQuestion(question: VisitQuestion): string {
  const { by, except } = question;
  const said = afterVerb(sayIncluded(question));
  // "Who other than Zelenskyy came to NATO Headquarters?"
  return by === undefined && except?.by !== undefined
    ? said.replace(
        /^(?:Who|How many people)/,
        (who) => `${who} other than ${except.by?.said ?? ""}`,
      )
    : said;
}

/** Whoever visited one place but “not another” was to it; whose visits went to one, “not to another”. */
function afterVerb(said: string): string {
  return said.replace(/^(.*\bvisit(?:ed)? (?!to )(?:(?! to ).)*) but not to /, "$1 but not ");
}

function sayIncluded(question: VisitQuestion): string {
  const { wanted, by, where, meeting, host, statuses, pick, counted, alongside } = question;
  const days = `${sayRepeats(question)}${sayWeekday(question)}${sayQuestionDays(question)}${sayExcept(question)}`;
  const to = where === undefined ? "" : ` to ${sayBoth(where)}${where.said}`;
  const at = sayAt(where);
  const event = question.event === undefined ? "" : sayEvent(question.event);
  if (event !== "" && meeting === undefined) {
    const attended = `${event}${days}?`;
    const many = by && sayMany(by);
    if (many !== undefined) return `${many} attended ${attended}`;
    if (wanted === "when" && by !== undefined) return `When did ${by.said} attend ${attended}`;
    return by === undefined ? `Who attended ${attended}` : `Did ${by.said} attend ${attended}`;
  }
  if (question.isUnderWay && where !== undefined && statuses === undefined) {
    return `${by === undefined ? "Who is" : `Is ${by.said}`} going to ${where.said}${days}?`;
  }
  if (question.compared !== undefined) return sayCompared(question, days);
  if (question.isMost) return sayMost(question, days);
  if (pick !== undefined) {
    // What is next lies ahead: its days need no saying.
    const isAhead = pick.order === "next" && question.to === undefined;
    return `${capital(sayPicked(question, pick))}${isAhead ? sayExcept(question) : days}.`;
  }
  if (host !== undefined) {
    return by === undefined
      ? `Who was received by ${host.said}${at}${days}?`
      : `Was ${by.said} received by ${host.said}${days}?`;
  }
  if (meeting?.length === 1 && by !== undefined) return `Who received ${by.said}${at}${days}?`;
  if (question.isCompany && meeting?.[0] !== undefined)
    return `Who was with ${meeting[0].said}${event === "" ? at : ` at ${event}`}${days}?`;
  if (meeting !== undefined)
    return sayMeeting(wanted, meeting, `${event === "" ? at : ` at ${event}`}${days}`);
  if (alongside !== undefined) {
    const along = ` with ${alongside.said}${days}`;
    if (
      by !== undefined &&
      where === undefined &&
      (wanted === "destinations" || wanted === "where")
    )
      return `Where did ${by.said} travel${along}?`;
    return by === undefined
      ? `Who travelled${to}${along}?`
      : `Did ${by.said} ${where === undefined ? "travel" : `visit ${where.said}`}${along}?`;
  }
  if (statuses?.[0] !== undefined) {
    const who = by === undefined ? "" : ` by ${by.said}`;
    return capital(`${sayStatus(statuses[0])} visits${who}${to}${days}.`);
  }
  if (counted !== undefined) return `${sayCounting(question, counted)}${days}?`;
  if (by === undefined) {
    if (where === undefined) {
      const isWhere = question.except?.where === undefined && question.repeats === undefined;
      return `Who travelled${isWhere ? " where" : ""}${days}?`;
    }
    return wanted === "when"
      ? `When was ${where.said} visited${days}?`
      : `Who ${where.atHeadquarters ? "came to" : "visited"} ${sayBoth(where)}${where.said}${days}?`;
  }
  const many = sayMany(by);
  const isWhereTo = wanted === "destinations" && where === undefined;
  if (many !== undefined && wanted !== "when" && !isWhereTo) {
    return `${many} ${where === undefined ? "travelled" : `${where.atHeadquarters ? "came to" : "visited"} ${where.said}`}${days}?`;
  }
  if (question.isNow && where === undefined) return `Where is ${by.said}${days}?`;
  if (question.isLength && where !== undefined)
    return `How long was ${by.said} ${at.trim()}${days}?`;
  if (where === undefined) {
    if (wanted === "when") return `When did ${by.said} travel${days}?`;
    return wanted === "visits" || wanted === "visitors"
      ? `Which visits did ${by.said} make${days}?`
      : `Which countries did ${by.said} visit${days}?`;
  }
  if (wanted === "whether") return `Did ${by.said} visit ${where.said}${days}?`;
  if (wanted === "when") return `When did ${by.said} visit ${where.said}${days}?`;
  return `Which visits did ${by.said} make${to}${days}?`;
}

/** An event as a sentence names it: `the Manama Dialogue`. */
function sayEvent(event: string): string {
  return /^(?:the|an?) |^\d/i.test(event) ? event : `the ${event}`;
}

function sayCompared({ compared, by, where }: VisitQuestion, days: string): string {
  const to = where === undefined ? "" : ` to ${where.said}`;
  const more = compared === "countries" ? `visited more countries` : `travelled more${to}`;
  return `Who ${more}${days}: ${by?.said.replace(" and ", " or ") ?? ""}?`;
}

function sayMost({ wanted, by, where }: VisitQuestion, days: string): string {
  if (wanted !== "destinations") {
    return `Who ${where === undefined ? "travelled" : `visited ${where.said}`} most often${days}?`;
  }
  return by === undefined
    ? `Which countries were visited most often${days}?`
    : `Which countries did ${by.said} visit most often${days}?`;
}

/** `in Finland`, `at NATO Headquarters`, with a space before; empty for anywhere. */
export function sayAt(where: Where | undefined): string {
  if (where === undefined) return "";
  return ` ${where.atHeadquarters ? "at" : "in"} ${where.said}`;
}

function sayBoth({ isBoth }: Where): string {
  return isBoth ? "both " : "";
}

function sayMeeting(
  wanted: VisitQuestion["wanted"],
  [first, second]: readonly Who[],
  rest: string,
): string {
  if (first !== undefined && second === undefined && (wanted === "where" || wanted === "when")) {
    return `${capital(wanted)} was ${first.said} met${rest}?`;
  }
  if (first === undefined || second === undefined)
    return `Who met ${first?.said ?? "whom"}${rest}?`;
  const many = wanted === "met" ? (sayMany(second) ?? sayOneOf(second)) : undefined;
  if (many !== undefined) {
    return `${many.replace(/^Who from/, "Which people from")} did ${first.said} meet${rest}?`;
  }
  const some = wanted === "met" ? sayMany(first) : undefined;
  if (some !== undefined) return `${some} met ${second.said}${rest}?`;
  const asks = wanted === "when" ? "When did" : wanted === "where" ? "Where did" : "Did";
  return `${asks} ${first.said} meet ${second.said}${rest}?`;
}

const ORDERS = { newest: "latest", oldest: "first", next: "next" } as const;

/** `the latest visit of Mark Rutte to Italy`, `the latest three visits`, `the first meeting with Orbán`. */
function sayPicked(question: VisitQuestion, { order, most }: VisitPick): string {
  const { by, where, meeting, host } = question;
  const which = `the ${ORDERS[order]} ${most === 1 ? "" : `${numberWord(most)} `}`;
  const many = most === 1 ? "" : "s";
  if (host !== undefined) return `${which}guest${many} of ${host.said}${sayAt(where)}`;
  if (meeting !== undefined) {
    const [first, second] = meeting.map(({ said }) => said);
    const between = second === undefined ? ` with ${first}` : ` of ${first} with ${second}`;
    return `${which}meeting${many}${between}${sayAt(where)}`;
  }
  const of = by === undefined ? "" : ` of ${by.said}`;
  return `${which}visit${many}${of}${where === undefined ? "" : ` to ${where.said}`}`;
}

function sayCounting({ by, where }: VisitQuestion, counted: Counted): string {
  const to = where === undefined ? "" : ` to ${where.said}`;
  if (counted === "people")
    return `How many people ${where === undefined ? "travelled" : `visited ${where.said}`}`;
  if (by === undefined) {
    return counted === "countries" ? "How many countries were visited" : `How many visits${to}`;
  }
  if (counted === "countries") return `How many countries did ${by.said} visit`;
  return `How often did ${by.said} ${where === undefined ? "travel" : `visit ${where.said}`}`;
}

/** `to more than one country`, `at least three times`, with a space before. */
export function sayRepeats({ repeats }: VisitQuestion): string {
  if (repeats === undefined) return "";
  const { least, of } = repeats;
  if (of === "visits")
    return least === 2 ? " more than once" : ` at least ${numberWord(least)} times`;
  return ` to ${least === 2 ? "more than one country" : `at least ${numberWord(least)} countries`}`;
}

/** ` on a Tuesday`. */
export function sayWeekday({ weekday }: VisitQuestion): string {
  return weekday === undefined ? "" : ` on a ${WEEKDAYS[weekday - 1] ?? ""}`;
}

/** What is left out, with a space before: `but not in May 2024`, `but not to Germany`. */
function sayExcept(question: VisitQuestion): string {
  const { except } = question;
  if (except === undefined) return "";
  const { by, where, ...days } = except;
  if (where !== undefined) {
    if (question.where !== undefined || question.pick !== undefined)
      return ` but not to ${where.said}`;
    if (question.by === undefined) return ` outside ${where.said}`;
    return ` other than ${question.wanted === "destinations" ? "" : "to "}${where.said}`;
  }
  if (by === undefined) return ` but not${sayQuestionDays(days)}`;
  return question.by === undefined && question.pick === undefined ? "" : ` but not by ${by.said}`;
}

/** The parts of a question as it was understood, in few words each. */
export function sayParts(question: VisitQuestion): string[] {
  const { by, where, meeting, statuses, from, to } = question;
  return [
    ...(where === undefined ? [] : [`visits to ${where.said}`]),
    ...(by === undefined ? [] : [`visits of ${by.said}`]),
    ...(meeting ?? []).map(({ said }) => `meetings with ${said}`),
    ...(question.host === undefined ? [] : [`guests of ${question.host.said}`]),
    ...(question.event === undefined ? [] : [question.event]),
    ...(question.alongside === undefined ? [] : [`with ${question.alongside.said}`]),
    ...(statuses ?? []).map(sayStatus),
    ...(question.pick === undefined ? [] : [ORDERS[question.pick.order]]),
    sayFilterDays(from, to),
    ...(question.weekday === undefined ? [] : [sayWeekday(question).trim()]),
    ...(question.repeats === undefined ? [] : [sayRepeats(question).trim()]),
    ...(question.except === undefined ? [] : [sayLeftOut(question)]),
  ];
}

/** What is left out, where nobody is left: `on days outside May 2024`. */
export function sayOutside(question: VisitQuestion): string {
  const { except } = question;
  const isDays = except !== undefined && except.by === undefined && except.where === undefined;
  if (!isDays) return sayExcept(question);
  const days = sayQuestionDays(except).trim();
  return /^(?:in|on) /.test(days)
    ? days.replace(/^(?:in|on) /, " outside ")
    : ` other than ${days}`;
}

/** What is left out, by itself: `but not by Jens Stoltenberg`. */
function sayLeftOut(question: VisitQuestion): string {
  const { except } = question;
  return except?.by === undefined ? sayExcept(question).trim() : `but not by ${except.by.said}`;
}

/** How a status is said: a planned visit was announced. */
function sayStatus(status: Visit["status"]): string {
  return status === "planned" ? "announced" : status;
}

/** The words with a capital first. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
