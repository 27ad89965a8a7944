import type { Act } from "./acts.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { ACTOR, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";

const DATELINE = new RegExp(
  `^(?:${DAY},? )?(?<place>${PLACE})(?:, ${PLACE})?(?: D\\.?C\\.?)?(?<day>(?:, | \\(|,? on )${DAY}\\)?)?\\.? ?[–—-]+ `,
  "u",
);

const ANY_DAY = new RegExp(DAY);
/** “will attend a forum in the region next month”: not where the words were written. */
const LATER =
  /\b(?:forum|conference|summit|talks|meetings?|session|ceremony) (?:in|at) |\b(?:next|upcoming|forthcoming|later)\b/;

/**
 * Finds the mark of the dateline's place where it is all that tells where NATO's own people are: they
 * take part in events, and speak, where the dateline says; they are met there where it names a day, or
 * the sentence a day and whom they met; and “here” is there.
 *
 *     ◆, ▣ – ◉ presided over the ceremony   → ◆
 *     ◆, ◆ – ◉ met with ◉ on ▣              → ◆
 */
export function datelinePlace(act: Act, text: string): string {
  const { frame, subject, object, verb, clause, telling } = act;
  const found = DATELINE.exec(text)?.groups;
  if (found === undefined || !subject.every(isOfNato)) return "";
  if (telling === "planned" && LATER.test(clause)) return "";
  const isSpeaking = /\b(?:speech|keynote|address|lecture|remarks)\b/.test(verb);
  const isThere = frame.kind === "take-part" || (frame.kind === "act" && isSpeaking);
  const isHere =
    frame.kind === "go" && subject.some(({ isUnnamed }) => !isUnnamed) && ANY_DAY.test(text);
  const isMeeting =
    (frame.kind === "meet" && found["day"] !== undefined) ||
    (/^(?:meet|be-received)$/.test(frame.kind) &&
      ANY_DAY.test(text) &&
      (isWithStatesmen({ subject, object }) || isWithOfficials({ subject, object }, text)));
  const isWelcome = ANY_DAY.test(text) && isWelcomeAtCeremony({ frame, object, clause });
  return isThere || isHere || isMeeting || isWelcome ? (found["place"] ?? "") : "";
}

/** “welcomed the first troops at a ceremony”: who welcomes those that nobody names is there, as they are. */
export function isWelcomeAtCeremony({
  frame,
  object,
  clause,
}: Pick<Act, "frame" | "object" | "clause">): boolean {
  return (
    frame.kind === "receive" &&
    !object.some(({ kind }) => kind === "person") &&
    CEREMONY.test(clause)
  );
}

const CEREMONY =
  /\b(?:troops|soldiers|battle ?group|contingents?|detachment|forces)\b.* (?:at|in|during) (?:an?|the) (?:[a-z-]+ ){0,3}ceremony\b/;

/** Somebody with a name who is of a state, though the text may not say of which. */
function isStatesman({ kind, isUnnamed, home, role }: Figure): boolean {
  const isOfState = home !== undefined || /\b(?:President|Minister|Chief of)\b/.test(role ?? "");
  return kind === "person" && !isUnnamed && isOfState;
}

function isOfNato({ isNato, role }: Figure): boolean {
  return isNato || /\b(?:NATO|Allied|Joint Force Command|JFC|Supreme)\b/.test(role ?? "");
}

/** “◆ – ◉ met with ◉ and ◉, ◆’s most senior officials, on ▣”. */
function isWithOfficials(
  { subject, object }: Pick<Act, "subject" | "object">,
  text: string,
): boolean {
  const isNamed = object.some(({ kind, isUnnamed }) => kind === "person" && !isUnnamed);
  return isNamed && subject.length > 0 && !object.some(isOfNato) && OFFICIALS.test(text);
}

const OFFICIALS = new RegExp(
  `${ACTOR}, (?:${PLACE}[’']s|${PEOPLE}) (?:[a-z-]+ ){0,4}(?:${ACTOR}|officials|leaders|authorities)`,
  "u",
);

/** “◆ – ◉ met with ◉ on ▣”, where the second is a foreigner with a name. */
function isWithStatesmen({ subject, object }: Pick<Act, "subject" | "object">): boolean {
  return subject.length > 0 && object.some(isStatesman) && object.every((one) => !isOfNato(one));
}
