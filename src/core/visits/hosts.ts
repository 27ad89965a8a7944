import type { PlaceMention } from "../gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { ACTOR, PLACE } from "./marks.ts";
import type { Outline } from "./outline.ts";

/** Where NATO's commands sit whose names do not say it. */
const SEATS: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:Allied Maritime Command|MARCOM)\b/, "Northwood", "GB"],
  [/\b(?:Allied Air Command|AIRCOM)\b/, "Ramstein", "DE"],
  [/\b(?:Allied Land Command|LANDCOM)\b/, "Izmir", "TR"],
  [/\bAllied Command Transformation\b/, "Norfolk", "US"],
  [/\bNATO Defen[cs]e College\b/, "Rome", "IT"],
];
const HOUSE =
  "(?:Headquarters|HQ|Command|College|Centre|Center|School|Academy|Institute|University|Corps|Base)";
const HOUSE_AT = new RegExp(
  `${HOUSE}(?: [\\p{Lu}][\\p{L}-]*| for [\\p{L} -]{3,50}?)*(?: (?:in|at) (?:the )?| )(?<place>${PLACE})(?:, ${PLACE})?(?:,? \\([\\p{L} ]+\\))?,? $`,
  "u",
);
const ITSELF = new RegExp(
  `(?:Headquarters,? (?:of (?:the )?)?${ACTOR}|${HOUSE}|MARCOM|AIRCOM|LANDCOM)(?: \\([\\p{L} ]+\\))?,? $`,
  "u",
);
const NAMED = new RegExp(`${PLACE} $`, "u");
/** A command whose name the gazetteer knows as a place. */
const COMMAND_ITSELF = /^(?:SHAPE|Supreme Headquarters Allied Powers Europe)$/;
const DATELINE = new RegExp(
  `^(?<places>${PLACE}(?:, ${PLACE})*)(?:,? \\(?[^–—-]{0,20}\\)?)? ?[–—-] `,
  "u",
);

/**
 * Tells where a house that receives somebody stands: its name, its seat or the dateline says it.
 *
 *     Headquarters Allied Joint Force Command ◆ hosted ◉      → ◆
 *     ◆, ◆ – Allied Maritime Command welcomed ◉               → the dateline's
 */
export function placesOfHost(act: Act, outline: Outline): readonly PlaceMention[] {
  if (act.frame.kind !== "receive" || act.object.length === 0) return [];
  const own = HOUSE_AT.exec(act.before)?.groups?.["place"];
  if (own !== undefined) return outline.placesIn(own);
  const named = outline.placesIn(NAMED.exec(act.before)?.[0] ?? "");
  if (named.some(({ words }) => COMMAND_ITSELF.test(words))) return named;
  if (!ITSELF.test(act.before)) return [];
  const dateline = DATELINE.exec(outline.text)?.groups?.["places"];
  if (dateline !== undefined) return outline.placesIn(dateline);
  const seat = SEATS.find(([name]) => name.test(act.before));
  return seat === undefined ? [] : [placeOf(seat[1], seat[2])];
}

function placeOf(name: string, country: string): PlaceMention {
  const bare = { start: 0, end: 0, kind: "city", isEventName: false, event: undefined } as const;
  return { ...bare, words: name, name, country, codes: [country] };
}
