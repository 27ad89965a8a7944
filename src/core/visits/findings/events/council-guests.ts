import { isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { isFromAfar } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { ACTOR, DAY, EVENT } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const COUNCIL = `(?:(?:an?|the|its) (?:[a-z-]+ )?(?:meeting|session) (?:of|with) )?(?:the |NATO[’']s )?(?<council>${ACTOR})(?! (?:in|of) |[’'])(?: (?:meeting|session)\\b)?`;
const ON = `(?:,? (?:on |earlier )?\\(?${DAY}\\)?)*,?`;
const ALSO = "(?:also |then |later |officially )?";
const TALK = "(?:(?:an?|the) )?(?:[a-z-]+ )?(?:exchange of views|discussions?|talks|meeting)";
const GUESTS = [
  // “welcomed today ▣ ◉ to the North Atlantic Council”
  `\\b(?:welcom(?:ed|es)|received)${ON} (?:the )?(?<guest>${ACTORS})${ON} (?:to|at) ${COUNCIL}`,
  // “◉ was welcomed to the North Atlantic Council”
  `(?<guest>${ACTORS}),? (?:(?:was|were)|(?<will>will be)) ${ALSO}(?:welcomed|received|hosted)${ON} (?:to|by|at) ${COUNCIL}`,
  // “◉ addressed the North Atlantic Council”
  `(?<guest>${ACTORS}),? (?<will>will )?${ALSO}(?:address|brief|join|attend|participated? in|took part in|take part in|m[ei]?et(?: with)?|exchanged? views with|(?:held|had|hold) ${TALK} with|sp[eo]ak to|spoke to)(?:ed)?${ON} ${COUNCIL}`,
  // “The North Atlantic Council met with ◉”
  `${COUNCIL} ${ALSO}(?:met|exchanged views|(?:held|had) ${TALK})${ON} with (?:the )?(?<guest>${ACTORS})(?![’'])`,
  `${COUNCIL} ${ALSO}(?:welcomed|received|hosted)${ON} (?:the )?(?<guest>${ACTORS})(?! as |[’'])`,
].map((source) => new RegExp(source, "u"));

/** Whoever represents a country at the Council sits there. */
const AT_POST =
  /\b(?:Ambassador|Permanent|Military Representative|Head of (?:the )?(?:Mission|Delegation)|Chair)\b|\bto (?:NATO|the North Atlantic Council|the Alliance)\b/;
/** The Council meets elsewhere too, and then the release says so. */
const SUMMIT = new RegExp(`${EVENT}|\\b[Ss]ummit\\b`, "u");

/**
 * Finds the guests of the North Atlantic Council, which sits at NATO Headquarters wherever nothing
 * before tells of another city, of a summit or of a video link.
 *
 *     ◉ welcomed ◉ to the North Atlantic Council on ▣   → the second, NATO Headquarters
 *     ◉ addressed the North Atlantic Council on ▣       → the first
 */
export function councilGuestsIn(outline: Outline, earlier: readonly Outline[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !sentence.plain.includes("Council")) return [];
  const found = GUESTS.map((way) => way.exec(text)).find((match) => isCouncil(match, outline));
  if (found?.groups === undefined || found === null) return [];
  if ([...earlier, outline].some(isElsewhere)) return [];
  const day = outline.daysIn(ownDaysIn(text)).find(({ span, loose }) => span && !loose);
  if (day === undefined && sentence.paragraph > 0) return [];
  return outline
    .figuresIn(found.groups["guest"] ?? "")
    .filter(isGuest)
    .map((visitor) => ({
      visitor,
      country: "BE",
      places: ["NATO Headquarters"],
      days: day?.span,
      isLoose: false,
      status: found.groups?.["will"] === undefined ? undefined : "planned",
      mode: "received",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

function isCouncil(match: RegExpExecArray | null, outline: Outline): boolean {
  const [council] = outline.figuresIn(match?.groups?.["council"] ?? "");
  return /^(?:NATO[’']s )?North Atlantic Council$/.test(council?.name ?? "");
}

function isElsewhere(outline: Outline): boolean {
  const { text } = outline;
  if (isRemote(text) || SUMMIT.test(text)) return true;
  return outline.placesIn(text).some((place) => isCity(place) && place.country !== "BE");
}

function isGuest(one: Figure): boolean {
  if (one.kind !== "person" || one.isUnnamed || one.isNato || one.home === "BE") return false;
  return (one.home !== undefined || isFromAfar(one, "BE")) && !AT_POST.test(one.role ?? "");
}
