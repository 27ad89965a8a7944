import { ACTOR, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import type { Act } from "./acts.ts";

const HOUSE =
  "(?:Ministry|Barracks|University|College|Institute|Institution|Academy|School|Cent(?:re|er)|Hub|Campus|Museum|Hall|Hotel|Palace|Castle|Theatre|Club|Library|Hospital|Society|Embassy|Airport|Cathedral|Arena)";
/** A word of a house's name; “for” and “of” lead to what it is about. */
const NAME_WORD = `(?:\\p{Lu}[\\p{L}’'-]*|${ACTOR}|${PEOPLE})`;
const ENDS = `(?=[,.)]|$|,? (?:on )?\\(?${DAY}| (?:on|in|today|this|last|during|as|for|where|with|alongside|before)\\b)`;
const IN_HOUSE = new RegExp(
  [
    // “at the Turing Institute, ◆”, “at the Hotel Kämp, ◆”
    ` at (?:the |an? )?(?=[^,;:]{0,70}\\b${HOUSE}\\b)(?:${NAME_WORD}(?: (?:of|for|and|de|for the|of the))? ){0,7}${NAME_WORD}(?: \\([^()]{2,14}\\))?, (?<place>${PLACE})${ENDS}`,
    // “at Imperial College ◆”
    ` at (?:the )?(?:${NAME_WORD} ){0,3}${HOUSE} (?<place>${PLACE})${ENDS}`,
    // “at the Imperial College ◆ Innovation Hub”
    ` at the (?:${NAME_WORD} ){1,3}(?<place>${PLACE}) (?:${NAME_WORD} ){0,2}${HOUSE}\\b`,
  ].join("|"),
  "u",
);
const SPOKE = /^(?:gave|giv|deliver|made|mak|lectur|h[eo]ld)/;

/**
 * Finds the city of a house where somebody takes part in something or speaks, whose name stands around
 * or before it: no “in” leads to it. A country there is what the house is about.
 *
 *     gave a lecture | at the Alan Turing Institute, ◆ on ▣       → ◆
 *     opened the office | at the Imperial College ◆ Innovation Hub → ◆
 *     spoke | at the Institute for ◆ Studies                        → ""
 */
export function cityOfHouse({ frame, verb, clause }: Act): string {
  const isThere =
    /^(?:take-part|receive|be-received)$/.test(frame.kind) ||
    (frame.kind === "act" && SPOKE.test(verb));
  if (!isThere) return "";
  const words = verb.endsWith(" at") ? ` at${clause}` : clause;
  return words.includes(" at ") ? (IN_HOUSE.exec(words)?.groups?.["place"] ?? "") : "";
}
