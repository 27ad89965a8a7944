import type { DaySpan } from "../day.ts";
import type { PlaceMention } from "../gazetteer/places.ts";
import type { Figure } from "./cast.ts";
import { clauseAfter, placesOf, splitVerbGroup, subjectOf } from "./clause.ts";
import { canVisit, partsIn } from "./direction.ts";
import type { Finding } from "./finding.ts";
import { FRAMES, type Frame } from "./frames.ts";
import { ACTOR, DAY, EVENT, PLACE } from "./marks.ts";
import { ACTORS, type Outline } from "./outline.ts";
import { isRemote, tellingOf, type Telling } from "./status.ts";

const VERBS = new RegExp(
  `(?<![\\p{L}-])(?:${FRAMES.map(({ verb }, at) => `(?<f${at}>${verb})`).join("|")})(?![\\p{L}-])`,
  "gu",
);

/** A verb of presence in a sentence, with who does it to whom. */
export interface Act {
  readonly frame: Frame;
  readonly telling: Telling;
  readonly subject: readonly Figure[];
  readonly object: readonly Figure[];
  /** The marked text before the verb's own words, and after the verb up to the clause's end. */
  readonly before: string;
  readonly clause: string;
  readonly after: string;
  readonly verb: string;
}

/** Finds the verbs of presence in a sentence, with their subjects and objects. */
export function actsIn(outline: Outline): Act[] {
  const acts: Act[] = [];
  for (const match of outline.text.matchAll(VERBS)) {
    const frame = FRAMES.find((_, at) => match.groups?.[`f${at}`] !== undefined);
    if (frame === undefined) continue;
    const { rest, group } = splitVerbGroup(outline.text.slice(0, match.index));
    const after = outline.text.slice(match.index + match[0].length);
    const isTitle = outline.sentence.paragraph < 0;
    const telling = tellingOf({ group, verb: match[0], isTitle });
    const clause = clauseAfter(after);
    const who = subjectOf(rest) ?? laterSubject(rest, after);
    const subject = who === undefined ? [] : outline.figuresIn(who);
    const object = outline.figuresIn(objectOf(clause, frame));
    acts.push({ frame, telling, subject, object, before: rest, clause, after, verb: match[0] });
  }
  return acts;
}

/** “Speaking at EVENT in ◆ on ▣, ◉ said”: the subject follows. */
function laterSubject(rest: string, after: string): string | undefined {
  if (!/^(?:While |After |Before |On |In )?$/.test(rest)) return undefined;
  return new RegExp(`^[^;:]*?, (?<who>${ACTORS})`, "u").exec(after)?.groups?.["who"];
}

const OBJECT = new RegExp(`^(?: (?:with|by|the host,?|and|separately|together|virtually|to|alongside))* ?(?:the |a number of other leaders including |other leaders(?:,)? (?:including )?)*(?<who>${ACTORS})`, "u");
const ANY_WITH = new RegExp(`\\b(?:with|by|including)(?: the host,)? (?<who>${ACTORS})`, "gu");

function objectOf(clause: string, { kind }: Frame): string {
  const direct = OBJECT.exec(clause)?.groups?.["who"] ?? "";
  if (kind === "receive") return direct;
  const others = [...clause.matchAll(ANY_WITH)].map(({ groups }) => groups?.["who"] ?? "");
  return [...new Set([...direct, ...others.join("")])].join("");
}

const PLACE_BEFORE = new RegExp(
  `^(?:(?:While|Speaking|Later|Also|Today|Earlier)?,? ?(?:${DAY},? )?)*(?:[Ii]n|[Aa]t|[Oo]n the (?:margins|sidelines|side-lines) of [^,]{0,80}? (?:in|at)|[Ii]n the margins of [^,]{0,80}? (?:in|at)|[Dd]uring [^,]{0,80}? (?:in|to|at)) (?<place>${PLACE}(?:(?:, | in )${PLACE})?)(?:,? (?:on )?\\(?${DAY}\\)?)?(?:[^,]{0,60}),`,
  "u",
);

/** The place that opens a sentence: “In Ankara on ▣, …”. */
export function openingPlace(text: string): string {
  return PLACE_BEFORE.exec(text)?.groups?.["place"] ?? "";
}

/** The marks of the places where an act happens. */
export function whereOf(act: Act, text: string): string {
  const { kind } = act.frame;
  const own = placesOf(act.clause, { anyTopic: kind === "go" });
  if (own !== "") return own;
  if (kind === "take-part") {
    const event = new RegExp(`^[^,]{0,60}?${EVENT}`, "u").exec(act.clause)?.[0].slice(-1);
    if (event !== undefined) return event;
  }
  if (kind === "go") return "";
  return openingPlace(text);
}

/** The days of an act: those of its clause, else those that open the sentence, else the only ones. */
export function daysOf(act: Act, outline: Outline): { span: DaySpan; loose: boolean } | undefined {
  const marks = [
    ...matches(act.clause, new RegExp(`(?<!${OTHER_DAY})${DAY}`, "gu")),
    ...matches(openingOf(outline.text), new RegExp(DAY, "gu")),
    ...matches(act.before, new RegExp(`\\(?(?<!${OTHER_DAY})${DAY}`, "gu")),
    ...matches(act.after, new RegExp(`(?<!${OTHER_DAY})${DAY}`, "gu")),
  ];
  const days = marks.flatMap((mark) => outline.daysIn(mark));
  const day = days.find((one) => one.span !== undefined && !one.loose) ?? days.find((one) => one.span !== undefined);
  return day?.span && { span: day.span, loose: day.loose };
}

const OTHER_DAY =
  "\\b(?:since|until|till|by|before|after|of|from|dated|held on|held|scheduled for|place on|place in|signed on|signed|adopted|adopted on|agreed|agreed in|agreed on|launched on|launched|elected|elected on|summits?|summit on|summit in|alliance in|alliance|member in|office on|office) (?:the )?(?:in |on )?";

function openingOf(text: string): string {
  if (/^(?:After|Following|Before|Since|Ahead)\b/.test(text)) return "";
  return text.slice(0, 40);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([mark]) => mark);
}

/** Finds the visits that the verbs of one sentence tell. */
export function findingsOf(act: Act, outline: Outline): Finding[] {
  const { frame, telling } = act;
  if (telling === "untold" || telling === "cancelled" || telling === "postponed") return [];
  const marks = whereOf(act, outline.text);
  const places = outline.placesIn(marks);
  if (places.length === 0) return [];
  const days = daysOf(act, outline);
  const countries = [...new Set(places.map(({ country }) => country))];
  return countries.flatMap((country) => {
    if (country === undefined) return [];
    const here = places.filter((place) => place.country === country);
    const isHeadquarters = here.some(isHeadquartersPlace);
    const { visitors, met } = partsIn({ kind: frame.kind, subject: act.subject, object: act.object, country, isHeadquarters });
    return visitors.filter((one) => canVisit(one, here[0])).map((visitor) => ({
      visitor,
      country,
      places: here.filter(({ kind }) => kind !== "country" && kind !== "demonym").map(({ words }) => words),
      days: days?.span,
      isLoose: (days?.loose ?? false) || (countries.length > 1 && days !== undefined && days.span.from !== days.span.to),
      status: telling === "open" ? undefined : telling,
      mode: modeOf({ act, isHeadquarters, text: outline.text }),
      met: met.filter((one) => one !== visitor && !visitors.includes(one)),
      companions: [],
      sentence: outline.sentence,
    }));
  });
}

export function isHeadquartersPlace({ kind, country }: PlaceMention): boolean {
  return kind === "nato-headquarters" && country === "BE";
}

function modeOf({ act, isHeadquarters }: { act: Act; isHeadquarters: boolean; text: string }): Finding["mode"] {
  const near = `${act.before.slice(-60)}${act.verb}${act.clause}`;
  if (isRemote(near)) return "remote";
  if (isHeadquarters || act.frame.kind === "receive" || act.frame.kind === "be-received") return isHeadquarters ? "received" : "visit";
  return act.frame.kind === "take-part" ? "event" : "visit";
}

export { ACTOR };
