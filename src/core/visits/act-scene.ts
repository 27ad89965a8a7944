import type { DaySpan } from "../day.ts";
import { countryByCode } from "../gazetteer/countries.ts";
import type { PlaceMention } from "../gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { placesOf } from "./clause.ts";
import { DAY, EVENT, PLACE } from "./marks.ts";
import type { Outline } from "./outline.ts";

const PLACE_BEFORE = new RegExp(
  `^(?:(?:While|Speaking|Later|Also|Today|Earlier)?,? ?(?:${DAY},? )?)*(?:[Ii]n|[Aa]t|[Oo]n the (?:margins|sidelines|side-lines) of [^,]{0,80}? (?:in|at)|[Ii]n the margins of [^,]{0,80}? (?:in|at)|[Dd]uring [^,]{0,80}? (?:in|to|at)|[Ii]n (?:his|her|their) (?:[a-z]+ )?(?:meetings|talks|discussions|remarks|speech|address) (?:in|at)) (?<place>${PLACE}(?:(?:, | in )${PLACE})?)(?:,? (?:on )?\\(?${DAY}\\)?)?(?:[^,]{0,60}),`,
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
    const city = CITY_EVENT.exec(act.clause)?.groups?.["place"];
    if (city !== undefined) return city;
  }
  return kind === "go" ? "" : openingPlace(text);
}

/** An event that bears a city's name: “the ◆ International Cyber Week”. */
export const CITY_EVENT = new RegExp(
  `^ (?:the |its |annual |\\d+(?:st|nd|rd|th) )*(?<place>${PLACE})(?: \\p{Lu}[\\p{L}-]*){0,4} (?:Week|Forum|Conference|Dialogue|Days?|Airshow|Congress|Symposium|Roundtable|Debates?|Seminar)\\b`,
  "u",
);

export function isCity({ words, kind, country }: PlaceMention): boolean {
  return kind === "city" || (countryByCode(country ?? "")?.capitals.includes(words) ?? false);
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
  const day =
    days.find((one) => one.span !== undefined && !one.loose) ??
    days.find((one) => one.span !== undefined);
  return day?.span && { span: day.span, loose: day.loose };
}

const OTHER_DAY =
  "\\b(?:since|until|till|by|before|after|of|dated|held on|held|scheduled for|place on|place in|signed on|signed|adopted|adopted on|agreed|agreed in|agreed on|launched on|launched|elected|elected on|summits?|summit on|summit in|alliance in|alliance|member in|office on|office) (?:the )?(?:in |on )?";

function openingOf(text: string): string {
  if (/^(?:After|Following|Before|Since|Ahead)\b/.test(text)) return "";
  return text.slice(0, 40);
}

export function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([mark]) => mark);
}
