import type { PlaceMention } from "#core/gazetteer/places.ts";
import { ACTOR, PLACE } from "#core/visits/mentions/marks.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

const OFFICE_IN = new RegExp(`(?<office>${ACTOR}) in (?:the )?${PLACE}, (?=${ACTOR})`, "u");
/** “Minister meets the commander of the Joint Force Command in ◆”, a title: nobody knows where. */
const OFFICE_ENDS = new RegExp(`(?<office>${ACTOR}) in (?:the )?${PLACE}$`, "u");

/**
 * Leaves out of a clause the city of an office that stands before its holder's name, or ends a title.
 *
 *     hosted | ◉ (the Commander of the Joint Command) in ◆, ◉   → ◉, in no city
 */
export function withoutSeatOfOffice(clause: string, { figuresIn, sentence }: Outline): string {
  if (!clause.includes(" in ")) return clause;
  const pattern = sentence.paragraph < 0 ? OFFICE_ENDS : OFFICE_IN;
  const found = pattern.exec(clause);
  const [office] = figuresIn(found?.groups?.["office"] ?? "");
  const isNamed =
    office === undefined || sentence.plain.includes(office.name.split(" ").at(-1) ?? "");
  const isOffice = OF_POST.test(office?.isUnnamed === true ? office.name : (office?.role ?? ""));
  if (found === null || !isOffice || (isNamed && office?.isUnnamed !== true)) return clause;
  return clause.replace(pattern, pattern === OFFICE_ENDS ? "$<office>" : "");
}

const OF_POST = /\b(?:Command|Head|Ambassador|Director|Representative|Mission|Envoy)/;

const AND_OFFICE = new RegExp(
  `(?: (?:in|at|of|for) ${PLACE})?,? and (?:the )?(?<office>${ACTOR})(?: (?:of|at|for|to) [^,;:·]{2,60}?)?,? $`,
  "u",
);
/** “◉, MoD Deputy State Secretary for …”: an office that is set apart by letters. */
const BESIDE_OFFICE = new RegExp(
  `(?<=${ACTOR}), (?:the )?(?:\\p{Lu}[\\p{L}-]{1,8} ){1,2}(?<office>${ACTOR})(?: (?:of|at|for|to) [^,;:·]{2,60}?)?,? $`,
  "u",
);

/**
 * Leaves out a second office of the one who acts.
 *
 *     ◉, Chief of Staff at ◆ and former Commander of …, | travelled   → ◉, Chief of Staff at ◆
 */
export function withoutSecondOffice(rest: string, { figuresIn }: Outline): string {
  const found = rest.includes(" and ") ? AND_OFFICE.exec(rest) : null;
  const beside = found ?? (rest.includes(", ") ? BESIDE_OFFICE.exec(rest) : null);
  const [office] = figuresIn(beside?.groups?.["office"] ?? "");
  const isOffice = found === null ? office?.isUnnamed : /^former /i.test(office?.name ?? "");
  return beside === null || isOffice !== true ? rest : `${rest.slice(0, beside.index)}, `;
}

/** “◉, Director of the Training Centre in ◆, ”. */
const OF_HOUSE = new RegExp(
  `(?<who>${ACTOR}), (?:the )?(?:${ACTOR}(?= \\p{Lu})|(?:(?:Deputy|Vice|Acting) )?(?:Director|Head|Commandant|Commander|Chief|Dean|Rector|Manager|Professor|Superintendent)\\b)[^,;]{0,120}?\\b(?:Cent(?:re|er)|Command|Headquarters|School|College|Academy|University|Institute|Agency|Office|Brigade|Division|Corps|Hospital|Base)\\b[^,;]{0,40}? (?:in|at) (?<seat>${PLACE})(?:, ${PLACE})?, `,
  "u",
);
/** “NATO’s liaison officer in ◆, ◉, ”, “the Ambassador of ◆ to ◆ and ◆, ◉, ”. */
const OF_POSTED = new RegExp(
  `(?:\\b(?:[Oo]fficer|[Rr]epresentative|[Ee]nvoy|[Aa]ttach[ée]|[Cc]oordinator|[Aa]mbassador)|(?<office>${ACTOR})) (?:to|in|for|and) (?:the )?(?<seats>${PLACE}(?:,? (?:and )?${PLACE})*), (?<who>${ACTOR}),? `,
  "u",
);
const ENVOY = /\b(?:Ambassador|High Commissioner|Representative|Envoy|Liaison Officer)\b/;

/**
 * Tells whether somebody acts in the city of their own house, or where they are accredited.
 *
 *     ◉, Director of the Training Centre in ◆, met students in ◆ (the same)   → true
 */
export function isAtOwnHouse(
  visitor: Figure,
  place: PlaceMention | undefined,
  { text, placesIn, figuresIn }: Outline,
): boolean {
  if (visitor.kind !== "person" || place === undefined) return false;
  if (!/ (?:in|at|to|for|and) /.test(text) || !text.includes(", ")) return false;
  const { who: head = "", seat = "" } = OF_HOUSE.exec(text)?.groups ?? {};
  const [house] = figuresIn(head)[0] === visitor ? placesIn(seat) : [];
  if (house?.kind === "city" && house.name === place.name) return true;
  const { who = "", office, seats = "" } = OF_POSTED.exec(text)?.groups ?? {};
  if (figuresIn(who)[0] !== visitor) return false;
  const isEnvoy = office === undefined || ENVOY.test(figuresIn(office)[0]?.name ?? "");
  return isEnvoy && placesIn(seats).some(({ country }) => country === place.country);
}

/**
 * Leaves out who goes with a group unnamed: “a delegation of officers and civilians, led by ◉, | visited”,
 * “a delegation of the ◉ and its Directorate | visited”.
 */
export function withoutUnnamed(rest: string): string {
  if (rest.includes(" and its ")) return rest.replace(AND_ITS_PART, " ");
  return /(?:headed|led|accompanied) by /.test(rest) ? rest.replace(AND_UNNAMED, "$<led>") : rest;
}

const AND_ITS_PART = new RegExp(`(?<=${ACTOR}) and its (?:\\p{Lu}[\\p{L}-]* ){1,4}$`, "u");

const AND_UNNAMED = new RegExp(
  `(?<=${ACTOR}) and (?:[a-z-]+ ){0,3}(?:civilians|staff|officers|experts|officials|planners|advisers|advisors|specialists|representatives|members|others)(?<led>,? (?:headed|led|accompanied) by )`,
  "u",
);
