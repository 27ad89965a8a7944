import type { DaySpan } from "../day.ts";
import { countryByCode } from "../gazetteer/countries.ts";
import type { PlaceMention } from "../gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { placesOf } from "./clause.ts";
import { ACTOR, DAY, EVENT, PEOPLE, PLACE } from "./marks.ts";
import type { Outline } from "./outline.ts";

const PLACE_BEFORE = new RegExp(
  `^(?:(?:While|Speaking|Later|Also|Today|Earlier)?,? ?(?:${DAY},? )?)*(?:[Ii]n|[Aa]t|(?:[Ii]n|[Aa]t) the (?:(?!Summit|summit|meeting)[^,;:]){1,50}? in|[Aa]t the(?= [\ue000-\ue0ff] in )|[Oo]n the (?:margins|sidelines|side-lines) of [^,]{0,80}? (?:in|at)|[Ii]n the margins of [^,]{0,80}? (?:in|at)|[Dd]uring [^,]{0,80}? (?:in|to|at)|[Ii]n (?:his|her|their) (?:[a-z]+ )?(?:meetings|talks|discussions|remarks|speech|address) (?:in|at)) (?<place>${PLACE}(?:(?:, | in )${PLACE})?)(?:,? (?:on )?\\(?${DAY}\\)?)?(?:[^,]{0,60},| (?=(?:the )?${ACTOR}))`,
  "u",
);

/** The place that opens a sentence: “In Ankara on ▣, …”. */
function openingPlace(text: string): string {
  return PLACE_BEFORE.exec(text)?.groups?.["place"] ?? "";
}

/** The marks of the places where an act happens. */
export function whereOf(act: Act, text: string): string {
  const { kind } = act.frame;
  if (isWatchedFromAfar(act)) return "";
  const own = placesOf(act.clause, {
    anyTopic: kind === "go",
    isField: isInField(act),
    isStay: kind === "act" || kind === "say" || kind === "meet",
  });
  const isTopic =
    act.verb.startsWith("discuss") &&
    !new RegExp(` at (?:the )?${own.charAt(0)}`, "u").test(act.clause);
  if (own !== "" && !isTopic) return own;
  if (kind === "take-part") {
    const upto = new RegExp(`^[^,]{0,60}?${EVENT}`, "u").exec(act.clause)?.[0];
    const isTopicOf =
      act.verb.startsWith("address") && / (?:for|of|on|about|ahead) /.test(upto ?? "");
    if (upto !== undefined && !isTopicOf) return upto.slice(-1);
    const state = OF_STATE.exec(act.clause)?.groups?.["place"];
    if (state !== undefined) return state;
    const city = CITY_EVENT.exec(act.clause)?.groups?.["place"];
    if (city !== undefined) return city;
  }
  const met = kind === "meet" ? (AT_EVENT.exec(act.clause)?.[0].slice(-1) ?? "") : "";
  return kind === "go" ? "" : met || openingPlace(text) || datelinePlace(act, text);
}

const DATELINE = new RegExp(
  `^(?:${DAY},? )?(?<place>${PLACE})(?:, ${PLACE})?(?: D\\.?C\\.?)?(?<day>(?:, | \\(|,? on )${DAY}\\)?)?\\.? ?[–—-]+ `,
  "u",
);

/**
 * NATO's own people take part in events, and speak, where the dateline says; they are met there where
 * it names a day too: “◆, ▣ – ◉ presided over …”.
 */
function datelinePlace({ frame, subject, verb }: Act, text: string): string {
  const found = DATELINE.exec(text)?.groups;
  if (found === undefined || !subject.every(({ isNato }) => isNato)) return "";
  const isSpeaking = /\b(?:speech|keynote|address|lecture|remarks)\b/.test(verb);
  const isThere = frame.kind === "take-part" || (frame.kind === "act" && isSpeaking);
  const isMeeting = frame.kind === "meet" && found["day"] !== undefined;
  return isThere || isMeeting ? (found["place"] ?? "") : "";
}

/** “inspected the battlegroup at ◆”, but not “watched the situation in ◆”. */
function isInField(act: Act): boolean {
  return (
    /^(?:watch|witness|review|inspect|observ|open|inaugurat)/.test(act.verb) &&
    !isWatchedFromAfar(act)
  );
}

function isWatchedFromAfar({ verb, clause }: Act): boolean {
  return (
    /^(?:watch|witness|observ)/.test(verb) &&
    /\b(?:closely|situation|war|conflict|elections?|developments?|events|crisis|progress)\b/.test(
      clause,
    )
  );
}

/** “addressed the ▲ Parliament”: where it sits. */
const OF_STATE = new RegExp(
  `^ (?:a (?:joint )?session of )?(?:the |members of the )?(?<place>${PEOPLE})(?:’s)? (?:Parliament|Senate|Chamber of Deputies|National Assembly)(?![’'])`,
  "u",
);

const AT_EVENT = new RegExp(
  `\\b(?:at|during|in the margins of|on the (?:margins|side-?lines) of) (?:the )?${EVENT}`,
  "u",
);

/** An event that bears a city's name: “the ◆ International Cyber Week”. */
export const CITY_EVENT = new RegExp(
  `^ (?:the |its |annual |\\d+(?:st|nd|rd|th) )*(?<place>${PLACE})(?: \\p{Lu}[\\p{L}-]*){0,4} (?:Week|Forum|Conference|Dialogue|Days?|Airshow|Congress|Symposium|Roundtable|Debates?|Seminar)\\b`,
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
  const days = marks.flatMap((mark) => outline.daysIn(mark));
  const day =
    days.find((one) => one.span !== undefined && !one.loose) ??
    days.find((one) => one.span !== undefined);
  return day?.span && { span: day.span, loose: day.loose };
}

const OTHER_DAY =
  "\\b(?:since|until|till|by|before|after|of|dated|held on|held|scheduled for|(?<!took )place on|(?<!took )place in|signed on|signed|adopted|adopted on|agreed|agreed in|agreed on|launched on|launched|elected|elected on|summits?|summit on|summit in|alliance in|alliance|member in|office on|office) (?:the )?(?:in |on )?";

/** The days that a text names as its own, not those of something else. */
export function ownDaysIn(text: string): string {
  return matches(text, OWN_DAYS).join("");
}

export const ANY_DAY = new RegExp(DAY);
const DAYS = new RegExp(DAY, "g");
const OWN_DAYS = new RegExp(`(?<!${OTHER_DAY})${DAY}`, "gu");

/** “After talks in ◆ on ▣, …”: what was before. */
const EARLIER = /^(?:After|Following|Before|Ahead of|Since|Prior to)\b[^,]*,/u;

function openingOf(text: string): string {
  if (/^(?:After|Following|Before|Since|Ahead)\b/.test(text)) return "";
  return text.slice(0, 40);
}

export function matches(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
