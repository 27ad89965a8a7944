import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { isFromManyNations } from "./group-words.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { ACTOR, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/** “◉ briefed a ◉ group from … at NATO Headquarters”. */
const TALKED_TO = new RegExp(
  `(?<hosts>${ACTOR}) (?:also |then |later |has |will |today )*(?<verb>briefed|briefs?|addressed|address|spoke (?:to|with)|engaged with|exchanged views with|met(?: with)?|meets?(?: with)?) (?:the |with )?(?<who>${ACTOR})(?![’'])[^.;:]{0,80}? (?:at|during (?:a|their) visit to) (?:the )?(?<place>${PLACE})`,
  "u",
);

/** “The Council received a briefing from ◉ at NATO Headquarters”. */
const BRIEFED_BY = new RegExp(
  `(?<hosts>${ACTOR}|[Aa]llies) (?:received|heard|was given|were given|had) (?:an? |the )?(?:[a-z]+ ){0,2}?(?:briefing|update|presentation|address|statement|report) (?:by|from|of) (?:the )?(?:\\p{Lu}{2,8} )?(?<who>${ACTORS})(?![’'])[^.;:]{0,60}? at (?:the )?(?<place>${PLACE})`,
  "u",
);

/** “◉ was the guest of ◉ on ▣”, “◉ paid a counterpart visit to ◉”: NATO’s leaders have guests at Headquarters. */
const GUEST_OF = new RegExp(
  `(?<who>${ACTOR}),? (?:(?:was|is|will be) (?:the |a |an )?(?:[a-z]+ )?guests? of|(?:paid|pays|will pay|made) (?:an? |his |her )?(?:[a-z-]+ ){0,2}(?:counterpart|courtesy|office) (?:visit|call) (?:to|on)) (?:the )?(?<hosts>${ACTOR})(?=[,.]| on | for | at |$)`,
  "u",
);

const ANY_PLACE = new RegExp(PLACE, "u");

/** Where NATO’s leaders receive somebody and no place is told. */
function guestOfIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  const found = /guests? of|visit to|call on/.test(text) ? GUEST_OF.exec(text)?.groups : undefined;
  const hosts = outline.figuresIn(found?.["hosts"] ?? "");
  const isByLeader =
    hosts.length > 0 && hosts.every(({ isNato, kind }) => isNato && kind === "person");
  if (!isByLeader || ANY_PLACE.test(text)) return [];
  const day = outline
    .daysIn(ownDaysIn(text))
    .find(({ span, loose }) => span !== undefined && !loose);
  if (day === undefined || told.some((one) => one.sentence === sentence)) return [];
  return outline
    .figuresIn(found?.["who"] ?? "")
    .filter(
      ({ kind, isUnnamed, isNato, home }) =>
        kind === "person" && !isUnnamed && !isNato && home !== undefined && home !== "BE",
    )
    .map((visitor) => received(visitor, outline, { days: day.span, met: hosts }));
}

/**
 * Finds a group from abroad to whom NATO’s people spoke at NATO Headquarters: it was there.
 *
 *     ◉ Stoltenberg met ◉ a group of journalists from Georgia at ◆ on ▣   → the journalists, received
 */
export function groupReceptionsIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || isRemote(text)) return [];
  const guests = guestOfIn(outline, told);
  if (guests.length > 0) return guests;
  const briefed = / (?:from|by|of) /.test(text) ? BRIEFED_BY.exec(text)?.groups : undefined;
  const found = TALKED_TO.exec(text)?.groups ?? briefed;
  const [place] = outline.placesIn(found?.["place"] ?? "");
  const hosts = outline.figuresIn(found?.["hosts"] ?? "");
  if (found === undefined || place === undefined || !isHeadquartersPlace(place)) return [];
  if (!hosts.every(({ isNato }) => isNato)) return [];
  const day = outline
    .daysIn(ownDaysIn(text))
    .find(({ span, loose }) => span !== undefined && !loose);
  if (day === undefined) return [];
  return outline
    .figuresIn(found["who"] ?? "")
    .filter((one) => !one.isNato && canVisit(one, place))
    .filter((one) => (found === briefed ? isSpeaker(one) : isGroupFromAbroad(one)))
    .filter((one) => !told.some((other) => other.sentence === sentence && other.visitor === one))
    .map((visitor) => received(visitor, outline, { days: day.span, met: hosts }));
}

function received(
  visitor: Figure,
  { text, sentence }: Outline,
  { days, met }: Pick<Finding, "days" | "met">,
): Finding {
  return {
    visitor,
    country: "BE",
    places: ["NATO Headquarters"],
    days,
    isLoose: false,
    status: /\bwill\b/.test(text) ? "planned" : undefined,
    mode: "received",
    met,
    companions: [],
    isImplied: false,
    sentence,
  };
}

/** Whoever briefs the Council and is not NATO’s comes from elsewhere. */
function isSpeaker({ kind, isUnnamed, home }: Figure): boolean {
  return kind === "person" && !isUnnamed && home !== "BE";
}

function isGroupFromAbroad({ kind, home, name }: Figure): boolean {
  return kind === "company" && (home === undefined ? isFromManyNations(name) : home !== "BE");
}
