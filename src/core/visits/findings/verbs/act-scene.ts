import type { DaySpan } from "#core/day.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import { AT_ONE, FOR_TALKS, WHILE_AT } from "./at-events.ts";
import { datelinePlace } from "./datelines.ts";
import { cityOfHouse } from "./houses.ts";
import { isEventOnlyNamed } from "./event-topics.ts";
import { ACTOR, DAY, EVENT, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import {
  isExercising,
  isOccasion,
  isParticiple,
  isPraiseOfThings,
  isSaidOfOthers,
  isWatchedFromAfar,
  withoutOffer,
} from "./said-of-others.ts";
import { isTopicOf } from "./topics.ts";

/** What leads to the place that opens a sentence. */
const OPENINGS = [
  `[Ii]n`,
  `[Aa]t`,
  `(?:[Ii]n|[Aa]t) the (?:(?!Summit|summit|meeting)[^,;:]){1,50}? in`,
  `[Aa]t an? (?:[a-z-]+ ){0,3}(?:ceremony|reception|parade|service|conference|seminar|event|gathering|dinner|lunch|workshop|symposium|forum|meeting|briefing|exhibition|exercise|rally)(?: (?:of|on|for|with|to|marking) [^,;:]{1,50}?)? in`,
  `[Ii]n the (?:${PEOPLE} )?(?:[a-z-]+ ){0,2}(?:town|city|village|port|resort|garrison|suburb) of`,
  `[Aa]t the(?= [\ue000-\ue0ff] in )`,
  `[Oo]n the (?:margins|sidelines|side-lines|fringes) of [^,]{0,80}? (?:in|at)`,
  `[Oo]n the (?:first|second|third|last|final|opening|closing) day of [^,;:]{3,60}? in`,
  `[Ii]n the (?:margins|fringes) of [^,]{0,80}? (?:in|at)`,
  `[Dd]uring [^,]{0,80}? (?:in|to|at)`,
  `(?:[Oo]n|[Uu]pon) (?:his |her |their )?(?:arrival|landing|return) (?:in|at)`,
  `(?:Received|Welcomed|Greeted|Hosted)(?: [^,;:]{2,80}?)? (?:in|at)`,
  `(?:[Oo]n board|[Aa]board) [^,]{2,60}? (?:in|off|near|at)`,
  `[Ii]n (?:his|her|their) (?:[a-z]+ )?(?:meetings|talks|discussions|remarks|speech|address) (?:in|at)`,
  `[Ii]n (?:an?|his|her|their|separate|bilateral) (?:[a-z]+ )?(?:meetings?|talks|discussions) with (?:the )?${ACTORS}(?:,? (?:on )?${DAY})?,? (?:in|at)`,
  `[Aa]sked (?:by (?:[a-z]+ ){1,3})?(?:in|at)`,
  `(?:[Ss]tanding|[Ss]itting|[Aa]ppearing|[Ss]peaking|[Ff]lanked|[Ss]ide by side|[Ss]houlder to shoulder) (?:next to|beside|alongside|together with|with|by) (?:the )?${ACTORS}[^,;:]{0,30}? (?:in|at|outside)`,
];
const PLACE_BEFORE = new RegExp(
  `^(?:(?:While|Speaking|Later|Also|Today|Earlier)?,? ?(?:${DAY},? )?)*(?:${OPENINGS.join("|")}) (?<place>${PLACE}(?:(?:, | in )${PLACE})?)(?:,? (?:on )?\\(?${DAY}\\)?)?(?:[^,]{0,60},| (?=(?:the )?${ACTOR}))`,
  "u",
);

const CAPITAL_BEFORE = new RegExp(
  `^(?:While )?[Ii]n the (?<place>${PEOPLE}) capital(?:,? (?:on )?\\(?${DAY}\\)?)?, `,
  "u",
);

/** The place that opens a sentence: “In Ankara on ▣, …”, “In the Turkish capital, …”. */
function openingPlace(text: string): string {
  return (PLACE_BEFORE.exec(text) ?? CAPITAL_BEFORE.exec(text))?.groups?.["place"] ?? "";
}

/** The marks of the places where an act happens. */
export function whereOf(act: Act, text: string): string {
  const { kind } = act.frame;
  if (isWatchedFromAfar(act) || isParticiple(act) || isExercising(act)) return "";
  if (isPraiseOfThings(act)) return openingPlace(text);
  const clause = withoutOffer(act);
  const right = SPOKE_IN.exec(`${act.verb}${clause}`)?.groups?.["place"];
  if (right !== undefined) return right;
  // “delivers a lecture at | the University of ◆”.
  const own = placesOf(act.verb.endsWith(" at") ? ` at${clause}` : withoutAims(act, clause), {
    anyTopic: kind === "go",
    isField:
      isInField(act) ||
      act.verb.startsWith("attend") ||
      act.verb.startsWith("spen") ||
      isWithTroops(act),
    isStay: kind === "act" || kind === "say" || kind === "meet",
  });
  const isTopic =
    act.verb.startsWith("discuss") &&
    !new RegExp(`(?: at|${WITH_THEM} in) (?:the )?${own.charAt(0)}`, "u").test(act.clause);
  if (own !== "" && !isTopic && !isTopicOf(act, own)) return isOccasion(act, own) ? "" : own;
  const city = own === "" ? cityOfHouse(act) : "";
  if (city !== "") return city;
  if (kind === "take-part") {
    const upto = UPTO_EVENT.exec(clause)?.[0];
    const isTopicOfEvent =
      act.verb.startsWith("address") && / (?:for|of|on|about|ahead) /.test(upto ?? "");
    const isNamed = upto !== undefined && isEventOnlyNamed(upto, clause.slice(upto.length));
    if (upto !== undefined && !isTopicOfEvent && !isNamed) return upto.slice(-1);
    const state = OF_STATE.exec(clause)?.groups?.["place"];
    if (state !== undefined) return state;
    const event =
      CITY_EVENT.exec(clause) ??
      EVENT_ON.exec(act.after) ??
      FOR_TALKS.exec(act.after) ??
      AFTER_APPOSITION.exec(act.after) ??
      OF_THOSE_WHO.exec(act.after);
    if (event?.groups?.["place"] !== undefined) return event.groups["place"];
  }
  const met = kind === "meet" ? (AT_EVENT.exec(act.clause)?.[0].slice(-1) ?? marginsOf(text)) : "";
  if (kind === "go") {
    const named = /^(?:was|were|is|are)\b/.test(act.verb) ? AT_ONE.exec(clause) : null;
    const house = (named ?? BASE_OF.exec(clause) ?? HOUSE_OF_STATE.exec(clause))?.groups?.["place"];
    return house ?? (/ here\b/.test(clause) ? datelinePlace(act, text) : "");
  }
  if (isSaidOfOthers(act)) return "";
  return met || openingPlace(lastPart(act, text)) || datelinePlace(act, text);
}

const UPTO_EVENT = new RegExp(`^[^,]{0,60}?${EVENT}`, "u");

/** “In ◆ he will speak on ▣; in ◆ he | meets ◉”: the part of the sentence that the verb is in. */
function lastPart({ before }: Act, text: string): string {
  return text.slice(before.lastIndexOf("; ") < 0 ? 0 : before.lastIndexOf("; ") + 2);
}

/** “discussed the plans with ◉ in ◆”: where they are together. */
const WITH_THEM = `(?<!\\b(?:meetings?|talks|discussions?|calls?|agreements?|deals?|cooperation|partnership|relations|ties|dialogue|borders?|trade|wars?|summits?)) with (?:the |his |her )?(?:${PEOPLE} )?(?:(?:host|colleague|counterpart),? )?${ACTORS},?`;

/** “spoke in ◆ on ▣ about …”. */
const SPOKE_IN = new RegExp(
  `^(?:speak|speaks|spoke|speaking) (?:in|at) (?:the )?(?<place>${PLACE}(?:, ${PLACE})*)(?=[,.]|$| (?:on|about|at|during|today|this|alongside|with|to|after|before|as|for|ahead|next|beside|together|where)\\b|,? \\(?${DAY})`,
  "u",
);

/** What is visited: “the hub”, “troops”, but neither “to ◆” nor “with ◉ to ◆”. */
const THING_VISITED = new RegExp(
  `^ (?!(?:to|with|by|on|in|at|from|as|this|last|next|together|alongside|along)\\b)(?:\\p{L}|${ACTOR} (?!to ))`,
  "u",
);
/** “the visit showed that …” is no visiting of a thing; “visits the hub” is. */
const THE_THING = /^ (?:the|an?|its|their|his|her|NATO[’']s) /;
/** “troops deployed to ◆”, “the village close to ◆”: they are there. */
const AIM = new RegExp(
  `(?<!\\b(?:deployed|assigned|posted|sent|attached|close|next|near|visit|visits|tour|trip|way|return|arrival|arrival day)) to (?=(?:the )?${PLACE})`,
  "gu",
);

/** “visited the hub for aid to ◆”, “toured a unit heading to ◆”: what the thing is for leads nobody there. */
function withoutAims({ verb }: Act, clause: string): string {
  if (!clause.includes(" to ") || !/^(?:visit|tour)(?:s|ed|ing)?$/.test(verb)) return clause;
  const isVerb = /(?:ed|ing)$/.test(verb) ? THING_VISITED.test(clause) : THE_THING.test(clause);
  return isVerb ? clause.replace(AIM, " of ") : clause;
}

/** “inspected the battlegroup at ◆”, but not “watched the situation in ◆”. */
function isInField(act: Act): boolean {
  return (
    /^(?:watch|witness|review|inspect|observ|follow|open|inaugurat)/.test(act.verb) &&
    !isWatchedFromAfar(act)
  );
}

/** “met ◆ troops at ◆”: those whom one meets are no topic. */
function isWithTroops({ frame, verb, clause }: Act): boolean {
  return (
    (frame.kind === "meet" || /^(?:spen[dt]|mark|celebrat)/.test(verb)) &&
    /^ (?:with )?(?:[^,;:]{1,40}? )?(?:troops|forces|people|companies|industry|soldiers|personnel|crews)(?: of the (?:[A-Za-z-]+ ){1,4}?)?(?: |(?<= ))(?:in|at|near) /.test(
      clause,
    )
  );
}

/** “addressed the ▲ Parliament”: where it sits. */
const OF_STATE = new RegExp(
  `^ (?:a (?:joint )?session of )?(?:the |members of the )?(?<place>${PEOPLE}|${PLACE})(?:’s)? (?:Parliament|Congress|Senate|Chamber of Deputies|National Assembly)(?![’'])`,
  "u",
);

/** “visited the ▲ Defence University College”. */
const HOUSE_OF_STATE = new RegExp(
  `^ (?:both )?(?:the |its |an? )?(?<place>${PEOPLE})(?:[’']s)? (?:(?:\\p{Lu}[\\p{L}-]*|(?!(?:troops|soldiers|forces|personnel|pilots|at|in|on|near|from|with|who)\\b)[a-z]+) ){0,5}?(?:College|Academy|University|Parliament|Ministry|Headquarters|Institute|School|Cent(?:re|er)|Command|[Aa]ir ?base|[Nn]aval [Bb]ase|[Mm]ilitary [Bb]ase|Air Base|Shipyard|shipyards?)\\b(?!,? (?:in|at|of) )`,
  "u",
);

/** “toured the ▲ air base of ◆”. */
const BASE_OF = new RegExp(
  `^ (?:the |its |an? )?(?:${PEOPLE} )?(?:[a-z-]+ ){0,3}(?:air ?base|naval base|base|port|shipyard|dockyard|barracks|garrison|airfield|airport|training area|range|arsenal|harbour|fortress|citadel|memorial) of (?:the )?(?<place>${PLACE})(?![’'])`,
  "iu",
);

const AT_EVENT = new RegExp(
  `\\b(?:at|during|in the margins of|on the (?:margins|fringes|side-?lines) of) (?:the )?${EVENT}`,
  "u",
);

/** “On the margins of EVENT, ◉ met ◉”, “On the first day of the ◆ Security Forum, …”. */
export const OPENING_MARGINS = new RegExp(
  `^(?:(?:${DAY},? )?(?:[Ii]n|[Oo]n) the (?:margins|fringes|side-?lines)|${DAY}) of (?:the |this year[’']s )*(?:(?<event>${EVENT})|(?<city>${PLACE})(?: (?:\\p{Lu}[\\p{L}-]*|${ACTOR})){1,5}),?(?= )`,
  "u",
);

function marginsOf(text: string): string {
  const { event, city } = (OPENING_MARGINS.exec(text) ?? WHILE_AT.exec(text))?.groups ?? {};
  return event ?? city ?? "";
}

/** “took part in the talks of the coalition against …, an alliance of …, in ◆ on ▣”. */
const AFTER_APPOSITION = new RegExp(
  `^(?:(?!\\b(?:who|where|that|said|following|after|before|ahead)\\b|,? and [a-z]+(?:ed|ing) )[^;:]){3,240}?, (?:in|at) (?:the )?(?<place>${PLACE}(?:, ${PLACE})*)(?=,? (?:on )?\\(?${DAY}|[.]?$)`,
  "u",
);

/** “a meeting of countries that supply arms to ◆ at ◆ Air Base in ◆”: the house at its end is where it is. */
const OF_THOSE_WHO = new RegExp(
  `^ (?:an?|the) (?:[\\p{L}\\d\\ue000-\\ue1ff-]+ ){0,4}?(?:conference|seminar|workshop|meeting|forum|talks|session) (?:of|for|among|between) [^,;:]{3,60} (?:that|who|which) [^,;:]{3,80}? at (?:the )?(?:(?:${PLACE}|\\p{Lu}[\\p{L}-]*) ){0,5}?(?:in )?(?<place>${PLACE})(?:, ${PLACE})?(?=[,.]|$| on |,? \\(?${DAY})`,
  "u",
);

/** An event that bears a city's name: “the ◆ International Cyber Week”. */
export const CITY_EVENT = new RegExp(
  `^ (?:the |its |annual |\\d+(?:st|nd|rd|th) )*(?<place>${PLACE})(?: \\p{Lu}[\\p{L}-]*){0,4} (?:Week|Forum|Conference|Dialogue|Days?|Airshow|Congress|Symposium|Roundtable|Debates?|Seminar)\\b`,
  "u",
);

/** “attended a conference on energy security in ◆ (◆) on ▣”: a city is where it was, a country the topic. */
export const EVENT_ON = new RegExp(
  `^ (?:an?|the|its|this year[’']s) (?:[\\p{L}\\d-]+ ){0,4}?(?:conference|seminar|workshop|meeting|symposium|event|forum|summit|congress|hearing|debate|consultations?|colloquium|assembly|course|round ?table|panel|discussion) (?:on|about|for|of|dedicated to) [^,;:]{3,80}? (?:in|at) (?<place>${PLACE})(?=(?:,? \\(?${PLACE}\\)?)?,? (?:on |from )?\\(?${DAY})`,
  "u",
);

const CITY_STATES: ReadonlySet<string> = new Set(["Singapore", "Luxembourg", "Monaco"]);

export function isCity({ words, kind, country }: PlaceMention): boolean {
  const nation = countryByCode(country ?? "");
  return kind === "city" || nation?.capitals.includes(words) || CITY_STATES.has(words);
}

/** The days of an act: those of its clause, else those that open the sentence, else the only ones. */
export function daysOf(act: Act, outline: Outline): { span: DaySpan; loose: boolean } | undefined {
  if (!ANY_DAY.test(outline.text)) return undefined;
  const marks = [
    ...ownDaysIn(act.clause),
    ...matches(openingOf(outline.text), DAYS),
    ...ownDaysIn(act.before.replace(EARLIER, "")),
    ...ownDaysIn(act.after),
  ];
  const own =
    OF_WHOM.test(act.before) || isStopBefore(act)
      ? outline.daysIn(ownDaysIn(act.clause.split(/,(?= [a-z])/u, 1)[0] ?? ""))
      : [];
  if (own.length === 0 && isStopBefore(act)) return undefined;
  const days = own.length > 0 ? own : marks.flatMap((mark) => outline.daysIn(mark));
  const day =
    days.find((one) => one.span !== undefined && !one.loose) ??
    days.find((one) => one.span !== undefined);
  return day?.span && { span: day.span, loose: day.loose };
}

/** “visited ◆ on ▣ after | stops in ◆ and ◆”: earlier. */
function isStopBefore({ verb, before }: Act): boolean {
  return (
    /^(?:visit|stop|stopover|trip)s?$/.test(verb) &&
    STOP_BEFORE.test(before) &&
    ANY_DAY.test(before)
  );
}

const STOP_BEFORE =
  /\b(?:after|following)(?: (?:an?|his|her|their|earlier|similar|brief|short|successful|recent))* $/;

/** “◉, who | visited ◆ in ▣, takes over on ▣”: the day of the visit is its own. */
const OF_WHOM = /\bwho,? (?:also |recently |had |has )?$/;

const OTHER_DAY =
  "\\b(?:since|until|till|by|before|after|of|dated|held on|held|scheduled for|(?<!took )place on|(?<!took )place in|signed on|signed|adopted|adopted on|agreed|agreed in|agreed on|launched on|launched|elected|elected on|summits?|summit on|summit in|alliance in|alliance|member in|office on|office) (?:the )?(?:in |on )?";

/** The days that a text names as its own, not those of something else. */
export function ownDaysIn(text: string): string {
  return ANY_DAY.test(text) ? matches(text, OWN_DAYS).join("") : "";
}

export const ANY_DAY = new RegExp(DAY);
const DAYS = new RegExp(DAY, "g");
const OWN_DAYS = new RegExp(`(?<!${OTHER_DAY})${DAY}`, "gu");

/** “After talks in ◆ on ▣, …”: what was before. */
const EARLIER =
  /^(?:(?:After|Following|Before|Ahead of|Since|Prior to)\b[^,]*,|From [\ue000-\ue0ff], where [^,]*,)/u;

function openingOf(text: string): string {
  if (/^(?:After|Following|Before|Since|Ahead)\b|^From [\ue000-\ue0ff],/.test(text)) return "";
  return text.slice(0, 40);
}

export function matches(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
