import { findOffice } from "#core/gazetteer/office-holders.ts";
import { isKnownWho, type NameContext } from "./known-names.ts";
import { readWhere } from "./question-place.ts";
import { readWho } from "./question-subject.ts";
import type { VisitFilter } from "#core/visits/visit-filter.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { isBody, isVisitor, type Who } from "#core/visits/who.ts";

/** Two people are asked about for their meeting: `rutte meloni`, `macron nato chief`. */
export function readTwo(
  one: string,
  other: string,
  context: NameContext,
): VisitQuestion | undefined {
  const [first, second] = [one, other].map((name) => readPerson(name, context));
  if (first === undefined || second === undefined) return undefined;
  const meeting = [first, second];
  const isOfOffice = meeting.some(({ office }) => office !== undefined);
  return isOfOffice && !haveMet(first, second, context)
    ? undefined
    : { wanted: "met", meeting, isBare: true };
}

/** Somebody whom the visits know by name, or the holder of one office. */
function readPerson(typed: string, context: NameContext): Who | undefined {
  const who = readWho(typed, context);
  if (who?.office !== undefined) {
    return findOffice(typed) !== undefined && !/(?<!s)s$/i.test(typed) ? who : undefined;
  }
  const isName =
    who?.name !== undefined &&
    (who.said !== who.name || who.wrote !== undefined || who.name.includes(" "));
  return isName && isKnownWho(who, context.visits) && !isBody(who.said) ? who : undefined;
}

/** “Stoltenberg secretary general” is one person, and no meeting. */
function haveMet(one: Who, other: Who, { visits }: NameContext): boolean {
  const { fitting } = indexOf(visits());
  return (
    fitting({ meeting: [one, other] }).length > 0 &&
    !fitting({ by: one }).some((visit) => isVisitor(other, visit))
  );
}

const TALKS =
  "(?:bilateral(?: (?:meeting|talks))?|meetings?|talks|tête-à-tête|tete a tete|encounters?|discussions?|conversations?|get-together|sit-down|summit meeting|one[- ]on[- ]one|handshake)";
const TALKS_AT_AN_END = new RegExp(
  `^(?:(?:the |a )?${TALKS} (?:of |between |with )?(?<after>\\S.*)|(?<before>\\S.*?)(?:['’]s?)? ${TALKS})$`,
  "i",
);

/** The people of a meeting that is named as one: `meloni nato boss talks` → `meloni nato boss`. */
export function withoutTalks(words: string): string | undefined {
  const { after, before } = TALKS_AT_AN_END.exec(words)?.groups ?? {};
  return after ?? before;
}

const GATHERINGS =
  "(?:courses?|trainings?|seminars?|workshops?|sessions?|gatherings?|plenary|conference|meetings?|get-together|study (?:trip|tour|visit)|(?:working )?week|swing|stint|leg)";
const BESIDE = new RegExp(`^(?<who>\\S.*?) (?:(?:training )?${GATHERINGS}) (?<place>\\S.*)$`, "i");
const GATHERING_AT_AN_END = new RegExp(`^(?<rest>\\S+ \\S.*?) (?:training )?${GATHERINGS}$`, "i");
const NAMED_EVENT =
  /\b(?:dialogue|conference|forum|seminar|symposium|congress|assembly|course|workshop|meeting)$/i;

/**
 * An event and its place without a verb: `civil experts course bucharest`, `manama dialogue bahrain`. Some
 * visit must tell of it.
 */
export function readGathering(words: string, context: NameContext): VisitQuestion | undefined {
  const { who = "", place = "" } = BESIDE.exec(words)?.groups ?? {};
  const own = who === "" ? undefined : readOwnGathering(who, place, context);
  return own ?? readGatheringBefore(words, context) ?? readNamedEvent(words, context);
}

/** `medics romania course`: the event stands last. */
function readGatheringBefore(words: string, context: NameContext): VisitQuestion | undefined {
  const parts = GATHERING_AT_AN_END.exec(words)?.groups?.["rest"]?.split(" ") ?? [];
  for (let at = 1; at < parts.length; at++) {
    const [who, place] = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
    const read = readOwnGathering(who, place, context);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readOwnGathering(
  who: string,
  place: string,
  context: NameContext,
): VisitQuestion | undefined {
  const where = readWhere(place.replace(/^(?:in|at) /i, ""), context.visits);
  const isSomewhere = where?.isPrecise === true || where?.isRegion === true;
  const by = isSomewhere ? readWho(who, context) : undefined;
  if (where === undefined || by === undefined) return undefined;
  const isHere = (by.name ?? by.title ?? by.office) !== undefined;
  return isHere && isTold({ by, ...spotOf(where) }, context)
    ? { wanted: "visits", by, where, isBare: true }
    : undefined;
}

function readNamedEvent(words: string, context: NameContext): VisitQuestion | undefined {
  const parts = words.split(/[\s,]+/);
  for (const length of [1, 2, 3]) {
    for (const isFirst of [false, true]) {
      const cut = isFirst ? length : parts.length - length;
      if (cut < 1 || cut >= parts.length) continue;
      const [head, tail] = [parts.slice(0, cut).join(" "), parts.slice(cut).join(" ")];
      const [event, place] = isFirst ? [tail, head] : [head, tail];
      const name = event.replace(/ (?:in|at)$/i, "");
      if (!name.includes(" ") || !NAMED_EVENT.test(name)) continue;
      const where = readWhere(place, context.visits);
      if (where?.isPrecise && isTold({ event: name, ...spotOf(where) }, context)) {
        return { wanted: "visitors", event: name, where, isBare: true };
      }
    }
  }
  return undefined;
}

type Spot = Pick<VisitFilter, "countries" | "places">;

function spotOf({ countries, places }: Spot): Spot {
  return { ...(countries && { countries }), ...(places && { places }) };
}

function isTold(filter: VisitFilter, { visits }: NameContext): boolean {
  return indexOf(visits()).fitting(filter).length > 0;
}
