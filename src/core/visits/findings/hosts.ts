import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { ACTOR, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { SEATS } from "#core/visits/mentions/seats-table.ts";

const SEAT_NAMES = SEATS.map((seat) => ({
  ...seat,
  name: new RegExp(`\\b(?:${seat.words})`, "u"),
}));
const HOUSE =
  "(?:Headquarters|HQ|Command|College|Centre|Center|School|Academy|Institute|University|Corps|Base)";
const HOUSE_AT = new RegExp(
  `${HOUSE}(?: [\\p{Lu}][\\p{L}-]*| for [\\p{L} -]{3,50}?)*(?: (?:in|at) (?:the )?| )(?<place>${PLACE})(?:, ${PLACE})?(?:,? \\([\\p{L}\\ue000-\\ue0ff /-]+\\))?,? $`,
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

const STATE_HOUSE =
  /\b(?:at|in) (?:the|his|her|their) (?:[a-z]+ )?(?:(?:Federal|State|National|Presidential|Royal|Government) )*(?:Chancellery|Palace|Presidency|Prime Minister[’']s (?:Office|Residence)|(?:Foreign|Defen[cs]e) Ministry|Ministry of (?:Foreign Affairs|(?:National )?Defen[cs]e)|Parliament|Chancellor[’']s Office)(?! of [\ue000-\ue5ff])/u;

/**
 * Tells in whose country a house of state stands that bears no city's name: that of the one statesman
 * who is there with NATO's people.
 *
 *     ◉ Merkel received ◉ Stoltenberg at the Federal Chancellery  → Germany
 */
function placesOfState({ frame, subject, object, clause }: Act): readonly PlaceMention[] {
  if (!/^(?:receive|meet|be-received)$/.test(frame.kind) || !STATE_HOUSE.test(clause)) return [];
  const people = [...subject, ...object].filter(({ kind }) => kind === "person");
  const hosts = people.filter(({ isNato }) => !isNato);
  const [host] = hosts;
  if (host?.home === undefined || host.home === "BE" || people.length === hosts.length) return [];
  if (hosts.some(({ home }) => home !== host.home)) return [];
  const name = host.affiliation ?? "";
  return [{ ...placeOf(name, host.home), kind: "country" }];
}

/**
 * Tells where a house that receives somebody stands: its name, its seat or the dateline says it.
 *
 *     Headquarters Allied Joint Force Command ◆ hosted ◉      → ◆
 *     ◆, ◆ – Allied Maritime Command welcomed ◉               → the dateline's
 */
export function placesOfHost(act: Act, outline: Outline): readonly PlaceMention[] {
  const ofState = placesOfState(act);
  if (ofState.length > 0) return ofState;
  if (act.frame.kind !== "receive" || act.object.length === 0) return [];
  const own = HOUSE_AT.exec(act.before)?.groups?.["place"];
  if (own !== undefined) return outline.placesIn(own);
  const named = outline.placesIn(NAMED.exec(act.before)?.[0] ?? "");
  if (named.some(({ words }) => COMMAND_ITSELF.test(words))) return named;
  const post = postOf(act);
  if (post !== undefined) return [post];
  if (!ITSELF.test(act.before)) return [];
  const dateline = DATELINE.exec(outline.text)?.groups?.["places"];
  if (dateline !== undefined) return outline.placesIn(dateline);
  const seat = SEAT_NAMES.find(({ name }) => name.test(act.before));
  return seat === undefined ? [] : [placeOf(seat.city, seat.country)];
}

/** “KFOR Commander ◉ welcomed ◉”: somebody with an office of their own comes to the post of the host. */
function postOf({ subject, object, clause }: Act): PlaceMention | undefined {
  const [host] = subject;
  const role = (host?.role ?? "").replace("Commander Transformation", "Command Transformation");
  if (
    subject.length !== 1 ||
    !/\bCommand(?:er|ant)\b/.test(host?.role ?? "") ||
    ANY_PLACE.test(clause)
  )
    return undefined;
  if (
    !object.every(({ kind, home, isNato }) => kind === "person" && (isNato || home !== undefined))
  )
    return undefined;
  const seat = SEAT_NAMES.find(({ name }) => name.test(role));
  return seat === undefined ? undefined : placeOf(seat.city, seat.country);
}

const ANY_PLACE = new RegExp(`${PLACE}|${EVENT}`, "u");

function placeOf(name: string, country: string): PlaceMention {
  const bare = { start: 0, end: 0, kind: "city", isEventName: false, event: undefined } as const;
  return { ...bare, words: name, name, country, codes: [country] };
}
