import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { ACTOR, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { SEATS } from "#core/visits/mentions/seats-table.ts";

const SEAT_NAMES = SEATS.map((seat) => ({
  ...seat,
  name: new RegExp(`\\b(?:${seat.words})`, "u"),
}));
const HOUSE =
  "(?:Headquarters|HQ|Command|College|Centre|Center|C[Oo]E|School|Academy|Institute|University|Corps|Base)";
const HOUSE_AT = new RegExp(
  `${HOUSE}(?: [\\p{Lu}][\\p{L}-]*| for [\\p{L} -]{3,50}?)*(?: (?:in|at) (?:the )?| )(?<place>${PLACE})(?:, ${PLACE})?(?:,? \\([\\p{L}\\ue000-\\ue0ff /-]+\\))?(?: ${ACTOR})?,? $`,
  "u",
);
const ITSELF = new RegExp(
  `(?:Headquarters,? (?:of (?:the )?)?${ACTOR}|${HOUSE}|MARCOM|AIRCOM|LANDCOM)(?: \\([\\p{L} ]+\\))?,? $`,
  "u",
);
const NAMED = new RegExp(`${PLACE} $`, "u");
/** A command whose name the gazetteer knows as a place. */
const COMMAND_ITSELF =
  /^(?:SHAPE|Supreme Headquarters Allied Powers Europe)$|\b(?:Command|Headquarters|HQ|Cent(?:re|er)|College|School|C[Oo]E|Corps|Division|JFC|LANDCOM|MARCOM|AIRCOM|JWC|JFTC|JALLC|CCDCOE|NDC)\b/;
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

const ELSEWHERE = /\b(?:margins|side-?lines|summit|ministerial|Headquarters|HQ|embassy|mission)\b/i;

/** “Minister ◉ of ◆ received NATO’s ◉”, and no place is told: at home, for statesmen host nowhere else. */
function placesAtHome({ frame, verb, subject, object, clause }: Act): readonly PlaceMention[] {
  if (frame.kind !== "receive" || !/^(?:receiv|host)/.test(verb) || subject.length === 0) return [];
  if (ANY_PLACE.test(clause) || ELSEWHERE.test(clause) || isRemote(clause)) return [];
  const [host] = subject;
  const { home } = host ?? {};
  if (host === undefined || home === undefined || home === "BE" || host.isNato) return [];
  if (subject.some((one) => one.home !== home) || POSTED_ABROAD.test(host.role ?? "")) return [];
  const isGuest = ({ kind, isNato, isUnnamed }: Figure) =>
    kind === "person" && isNato && !isUnnamed;
  if (object.length === 0 || !object.every(isGuest)) return [];
  return [{ ...placeOf(host.affiliation ?? "", home), kind: "country" }];
}

const POSTED_ABROAD = /\b(?:Ambassador|Representative|Envoy|Command|Head of Mission)/;

/**
 * Tells where a house that receives somebody stands: its name, its seat or the dateline says it.
 *
 *     Headquarters Allied Joint Force Command ◆ hosted ◉      → ◆
 *     ◆, ◆ – Allied Maritime Command welcomed ◉               → the dateline's
 */
export function placesOfHost(act: Act, outline: Outline): readonly PlaceMention[] {
  const ofState = placesOfState(act);
  if (ofState.length > 0) return ofState;
  if (act.frame.kind === "go") return placesOfOffice(act);
  if (act.frame.kind !== "receive" || act.object.length === 0) return [];
  const named = placesOfHouse(act.before, outline);
  if (named.length > 0) return named;
  const post = postOf(act);
  return post === undefined ? placesAtHome(act) : [post];
}

/**
 * Tells where a house stands whose name ends a part of a sentence: the name, its seat or the dateline says it.
 *
 *     … Allied Maritime Command |   → Northwood
 */
export function placesOfHouse(before: string, outline: Outline): readonly PlaceMention[] {
  const own = HOUSE_AT.exec(before)?.groups?.["place"];
  if (own !== undefined) return outline.placesIn(own);
  const named = outline.placesIn(NAMED.exec(before)?.[0] ?? "");
  if (named.some(({ words }) => COMMAND_ITSELF.test(words))) return named;
  if (!ITSELF.test(before)) return [];
  const dateline = DATELINE.exec(outline.text)?.groups?.["places"];
  if (dateline !== undefined) return outline.placesIn(dateline);
  const seat = SEAT_NAMES.find(({ name }) => name.test(before));
  return seat === undefined ? [] : [placeOf(seat.city, seat.country)];
}

/** “visited the Commander of Allied Land Command, ◉”: at the post of the one who is called on. */
function placesOfOffice({ verb, clause, object }: Act): readonly PlaceMention[] {
  const [host] = object;
  if (!/^visit(?:s|ed)$/.test(verb) || !VISITS_ONE.test(clause)) return [];
  const role = host?.role ?? "";
  const seat = /\bCommand(?:er|ant)\b/.test(role)
    ? SEAT_NAMES.find(({ name }) => name.test(role))
    : undefined;
  return seat === undefined ? [] : [placeOf(seat.city, seat.country)];
}

const VISITS_ONE = new RegExp(`^ ${ACTOR}`, "u");

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

/** The seat of a house of NATO's or its partners that a text names: “the Baltic Defence College” → Tartu. */
export function seatOf(words: string): PlaceMention | undefined {
  const seat = SEAT_NAMES.find(({ name }) => name.test(words));
  return seat === undefined ? undefined : placeOf(seat.city, seat.country);
}

const ANY_PLACE = new RegExp(`${PLACE}|${EVENT}`, "u");

function placeOf(name: string, country: string): PlaceMention {
  const bare = { start: 0, end: 0, kind: "city", isEventName: false, event: undefined } as const;
  return { ...bare, words: name, name, country, codes: [country] };
}
