import type { PlaceMention } from "#core/gazetteer/places.ts";
import { isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, DAY, EVENT, PEOPLE, PLACE, REGION } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { talkIn } from "./talks.ts";

const OWN_WORDS =
  "(?:speech|address|lecture|keynote|remarks|talk|presentation|press conference|press point|interview|town hall meeting)";
const OCCASION = "(?:meetings?|talks|discussions?|panel|ceremony|conference|seminar|event)";
/** Words of a house's or an event's name, and those that join them: no topic, no clause. */
const NAME_WORD = `(?:[\\p{Lu}“‘"(][^\\s,;]*|${ACTOR}|${EVENT}|${PEOPLE}|${REGION}|${PLACE}|of|and|for|och|de|the|an?|students|members|faculty|cadets|conference|event|seminar|(?:spring|autumn|annual|plenary) session|session|hosted|organi[sz]ed|by|to|with|before|at|annual|on)`;
const DAY_AFTER = `(?:(?:,| in) (?:the )?${PLACE})*(?: D\\.?C\\.?)?,? (?:on |earlier )?\\(?${DAY}`;
const OF_STATE = `${PEOPLE}(?= (?:Parliament|Senate|Foreign Ministry|Ministry|Military Academy|Institute|University))`;
const HERE = `(?: ${NAME_WORD}){0,14}? (?:at|in) (?:the )?(?:${NAME_WORD} ){0,8}?(?<place>${PLACE}|${EVENT}|${OF_STATE})`;
const BY = "\\b(?:[Ii]n|with|[Dd]uring) (?:an?|his|her|the) (?:[a-z-]+ ){0,3}?";

/** “a speech given on ▣ to the Assembly in ◆”; whoever is interviewed gives none. */
const GIVEN = `(?:(?<!interview) (?:given|delivered|made|held)(?: (?:on |earlier )?${DAY})?)?`;
/** “outlined … in a keynote speech at ◆”: the words were the subject's own. */
const SPOKEN_AT = new RegExp(
  `(?:${BY}${OWN_WORDS}|\\b[Ii]n (?:[a-z]+ )?remarks(?![^,;]* ${EVENT}))${GIVEN}${HERE}(?=[,.)]|$| (?:on|in|at|this|to|Parliament|Senate|Foreign|Ministry|Military|Institute|University)\\b|,? ?\\(?${DAY})`,
  "u",
);
/** “… in a meeting with ◉ in ◆ on ▣”; the day must follow, else the place may be a topic's. */
const MET_AT = new RegExp(
  `\\b(?:[Ii]n|[Dd]uring|with) (?:an?|his|her|bilateral) (?:[a-z-]+ ){0,3}?${OCCASION}${HERE}(?=${DAY_AFTER}|\\.?$)`,
  "u",
);
const EVENT_NAME =
  "(?:Conference|Forum|Dialogue|Symposium|Seminar|Congress|Assembly|Workshop|Convention|Academy|University|College|Institute|School|Museum|Cathedral|Memorial|Base|Airport|Camp)";
/** “welcomed ◆’s contributions … at the Security Conference in ◆ on ▣”, “discussed … at the ◆ on ▣”. */
const HELD_AT = new RegExp(
  `(?<!\\b(?:made|adopted|agreed|taken|announced|signed|reached|held|given|launched|presented|decided|decisions|pledges|pledged|progress|discussions|results?|outcomes?|established|stationed|deployed|based|opened|hosted|talks|meetings?|summit|attacks?|bombing|explosion|ceremony)) at (?:the |an? |its |${DAY}[’']s )(?:(?:(?:${NAME_WORD} ){0,7}${EVENT_NAME}(?: on(?: ${NAME_WORD},?){1,8}?)?|${EVENT}),? (?:in|at) (?:the )?)?(?<place>${PLACE})(?=${DAY_AFTER}|(?:, ${PLACE})?,? ?\\.?$|,? ${PEOPLE} Parliament,? (?:on )?${DAY}|, ${PLACE} Parliament,? (?:on )?${DAY})`,
  "u",
);
const SUBJECT = new RegExp(
  `^(?:(?:On |Earlier )?${DAY}\\)?,? )?(?:the )?(?<who>${ACTORS})(?![’'])`,
  "u",
);
const LATER_SUBJECT = new RegExp(`^[^;:]*?, (?:the )?(?<who>${ACTORS})(?![’'])`, "u");
/** “said at a speech in ◆ on ▣”; words that somebody else spoke there are told by a noun or a pronoun. */
const AT_SPEECH = new RegExp(
  `(?<!\\b(?:made|given|delivered|held|remarks?|comments?|what \\S+ said)) at (?:an?|his|her) (?:[a-z-]+ ){0,3}?(?:${OWN_WORDS}|${OCCASION})${HERE}(?=${DAY_AFTER}|\\.?$)`,
  "u",
);
/** “At a panel discussion in ◆ on ▣, ◉ called for …”. */
const OPENS_AT = new RegExp(
  `^At (?:an?|his|her|the annual) (?:[a-z-]+ ){0,3}?(?:${OWN_WORDS}|${OCCASION}|discussion|workshop|round ?table)${HERE}(?=${DAY_AFTER}\\)?, (?:the )?${ACTOR} (?!(?:was|were|is|are|had|has|will)\\b)[a-z]|(?:, ${PLACE})?, (?:the )?${ACTORS}(?:, both [^,;:]{3,60},)? (?:spoke|talked|said|warned|called) (?:on )?\\(?${DAY})`,
  "u",
);
const OF_NATO = /\b(?:NATO|Allied|SAC[ET])/;
/** What is said of a place from afar. */
const FROM_AFAR =
  /\b(?:condemn|congratulat|deplor|mourn|regret|follow|watch|invit|look|recall|not |announc|expects?|welcomes?d? (?:the|a|an|this|that|these) (?:outcome|results?|agreement|decision|statement|news|signing|election))/;

/**
 * Finds whom a sentence puts in a place by where it was said that something was said or discussed.
 *
 *     ◉ outlined the plans in a keynote speech at the School of ◆ on ▣   → ◉ in ◆
 *     In a speech at the Centre in ◆ on ▣, ◉ focused on …               → ◉ in ◆
 *     ◉ discussed … at the ◆ in ◆ on ▣                                  → whoever is not at home there
 *
 * `told` are the findings of the sentence so far: what verbs tell counts more.
 */
export function venuesIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || outline.placesIn(text).length === 0 || isRemote(text)) return [];
  const here = told.filter((one) => one.sentence === sentence);
  const present = presentIn(outline).filter(
    ({ visitor }) => !here.some((one) => one.visitor === visitor),
  );
  if (here.length + present.length > 0) return present;
  const found =
    SPOKEN_AT.exec(text) ??
    (FROM_AFAR.test(text)
      ? null
      : (OPENS_AT.exec(text) ??
        MET_AT.exec(text) ??
        saidAt(text) ??
        HELD_AT.exec(text) ??
        talkIn(outline)));
  const marks = found?.groups?.["place"];
  if (found === null || marks === undefined) return [];
  const [place] = outline.placesIn(marks);
  const who = found.groups?.["who"] ?? subjectOf(text, found);
  if (place?.country === undefined || who === undefined) return [];
  const isTalk = found.groups?.["topic"] !== undefined;
  const day = outline
    .daysIn(ownDaysIn(text))
    .find(({ span, loose }) => span !== undefined && !loose);
  if (day === undefined && found.groups?.["host"] === undefined) return [];
  if (!isCity(place) && found[0].includes(" at ")) return [];
  return outline
    .figuresIn(who)
    .filter((one) => isGuest(one, place) && !(isTalk && !one.isNato && one.home === undefined))
    .map((visitor) => ({
      ...presenceAt(place, outline),
      visitor,
      days: day?.span,
      status: /\bwill\b/.test(text.slice(0, found.index)) ? "planned" : undefined,
      mode: isTalk ? "visit" : "event",
      met: outline.figuresIn(who).filter((one) => one !== visitor),
    }));
}

/** Somebody's presence at an event in a place, as a sentence tells it. */
function presenceAt(place: PlaceMention, { sentence }: Outline): Omit<Finding, "visitor"> {
  return {
    country: place.country ?? "",
    places: isCity(place) ? [place.words] : [],
    days: undefined,
    isLoose: false,
    status: undefined,
    mode: "event",
    met: [],
    companions: [],
    isImplied: false,
    sentence,
  };
}

const OF_OTHERS = new RegExp(`\\b(?:what|which|who|whom|by) (?:the )?(?:${ACTOR})?`, "u");

/** “welcomed what ◉ said at a speech in ◆”: somebody else spoke there. */
function saidAt(text: string): RegExpExecArray | null {
  const found = AT_SPEECH.exec(text);
  return found === null || OF_OTHERS.test(text.slice(0, found.index)) ? null : found;
}

const BY_WHOM =
  "(?:attended|officiated|presided over|chaired|opened|closed|addressed|inaugurated|overseen|witnessed|led|headed|joined)";
const PRESENT = new RegExp(
  `\\b(?:ceremony|event|conference|forum|meeting|seminar|session|workshop|symposium|reception|dinner|handover|change of command|parade|exercise)\\b[^;:.]{0,60}? (?:in|at|near) (?:the )?(?:${NAME_WORD} ){0,6}?(?<place>${PLACE})(?:, ${PLACE})*(?:,? (?:on |earlier )?\\(?${DAY}\\)?)?,? (?:which was |and )?(?<who>${BY_WHOM}(?: (?:on )?\\(?${DAY}\\)?)? by (?:the )?${ACTORS}(?:,? and ${BY_WHOM} by (?:the )?${ACTORS})?)`,
  "u",
);
const MAY_BE_PRESENT = new RegExp(` ${BY_WHOM} (?:${DAY} |on ${DAY} )?by `);

/** “at a ceremony in ◆ on ▣, attended by ◉ and opened by ◉”: the guests at it. */
function presentIn(outline: Outline): Finding[] {
  const { text } = outline;
  const found = MAY_BE_PRESENT.test(text) ? PRESENT.exec(text)?.groups : undefined;
  const [place] = outline.placesIn(found?.["place"] ?? "");
  if (place === undefined || !isCity(place)) return [];
  const day = outline.daysIn(ownDaysIn(text)).find(({ span, loose }) => span && !loose);
  const guests = outline.figuresIn(found?.["who"] ?? "").filter((one) => isGuest(one, place));
  return guests
    .filter(({ isNato, home, role }) => isNato || home !== undefined || OF_NATO.test(role ?? ""))
    .map((visitor) => ({ ...presenceAt(place, outline), visitor, days: day?.span }));
}

/** Who stands first in the sentence, or after the phrase that opens it. */
function subjectOf(text: string, { 0: phrase, index }: RegExpExecArray): string | undefined {
  if (index > 2) return SUBJECT.exec(text)?.groups?.["who"];
  return LATER_SUBJECT.exec(text.slice(index + phrase.length))?.groups?.["who"];
}

function isGuest(one: Figure, place: PlaceMention): boolean {
  if (one.kind !== "person" || one.isUnnamed || one.home === place.country) return false;
  return canVisit(one, place) && !(one.isNato && place.country === "BE");
}
