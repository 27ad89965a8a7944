import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Act } from "./acts.ts";
import { ACTOR, DAY, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { SEATS } from "#core/visits/mentions/seats-table.ts";

const SEAT_NAMES = SEATS.map((seat) => ({
  ...seat,
  name: new RegExp(`\\b(?:${seat.words})`, "u"),
  last: new RegExp(`\\b(?:${seat.words})(?: \\([^()]{2,14}\\))?,? $`, "u"),
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
  /^(?:SHAPE|ACT|Supreme Headquarters Allied Powers Europe)$|\b(?:Command|[Hh]eadquarters|HQ|Cent(?:re|er)|College|School|C[Oo]E|Corps|Division|JFC|LANDCOM|MARCOM|AIRCOM|JWC|JFTC|JALLC|CCDCOE|NDC)\b/;
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
  if (act.frame.kind === "be-received") return placesOfReceiver(act, outline);
  if (act.frame.kind !== "receive" || act.object.length === 0) return [];
  const named = placesOfHouse(act.before, outline);
  if (named.length > 0) return named;
  const first = /^(?:host|welcom|receiv)ing$/.test(act.verb) ? FIRST_HOUSE.exec(act.before) : null;
  if (first !== null) return placesOfHouse(first[0], outline);
  const post = postOf(act) ?? placeOfCommander(act, outline);
  return post === undefined ? placesAtHome(act) : [post];
}

const BY_HOUSE = new RegExp(
  `^ by (?:the )?(?<house>[^,;]{3,80}?)(?= (?:from|on|in|at|to|for|during|this) | ${DAY}|[,;.(]|$)`,
  "u",
);

/** “◉ was hosted by the Joint Warfare Centre”, “… by the Commander of the Centre, ◉”: at that house. */
function placesOfReceiver(
  { clause, object, subject }: Act,
  outline: Outline,
): readonly PlaceMention[] {
  const { house = "" } = BY_HOUSE.exec(clause)?.groups ?? {};
  if (object.length > 1 || ANY_PLACE.test(outline.text.replace(house, ""))) return [];
  const named = outline.placesIn(house).filter(({ words }) => COMMAND_ITSELF.test(words));
  if (named.length > 0) return named;
  const [host] = object;
  const role = /\bCommand(?:er|ant)\b|\bDirector\b/.test(host?.role ?? "") ? host?.role : undefined;
  const seat = seatOf(role ?? house.replace(new RegExp(ACTOR, "gu"), ""));
  return seat !== undefined && subject.every((one) => isForeign(one, seat.country)) ? [seat] : [];
}

const OFFICE_BEFORE = new RegExp(
  `(?<office>${ACTOR})(?: (?:in|at) (?:the )?(?<place>${PLACE})(?:, ${PLACE})?)?, ${ACTOR},? $`,
  "u",
);

const COMMANDS = /\b(?:Command(?:er|ant|ing)|Director|Chief of Staff)\b/;
const HOST_LAST = new RegExp(`,? ?${ACTOR}(?:, ${ACTOR})?,? $`, "u");

/** “NRDC-ITA Commander ◉ welcomed ◉”, “◆ – ◉, Commander of …, welcomed ◉”: at the house or the dateline. */
function placeOfCommander(act: Act, outline: Outline): PlaceMention | undefined {
  const { subject, object, before, clause } = act;
  const [host] = subject;
  if (subject.length !== 1 || ANY_PLACE.test(clause)) return undefined;
  const { office, place: seat } = OFFICE_BEFORE.exec(before)?.groups ?? {};
  const post = outline.figuresIn(office ?? "").find(({ isUnnamed }) => isUnnamed);
  if (!COMMANDS.test(`${host?.role ?? ""} ${post?.name ?? ""}`)) return undefined;
  const [place] =
    post === undefined
      ? placesOfHouse(before.replace(HOST_LAST, " "), outline)
      : [outline.placesIn(seat ?? "")[0] ?? seatOf(post.name)];
  const [first] = outline.placesIn(DATELINE.exec(outline.text)?.groups?.["places"] ?? "");
  const here = place ?? (first?.kind === "city" ? first : undefined);
  return object.every((one) => isForeign(one, here?.country)) ? here : undefined;
}

/** Tells whether it is known of a guest that they come from elsewhere. */
function isForeign({ home, isNato, role }: Figure, country: string | undefined): boolean {
  if (isNato) return country !== "BE";
  return home === undefined ? OF_ALLIANCE.test(role ?? "") : home !== country;
}

const OF_ALLIANCE = /\b(?:NATO|Allied|Joint Force Command|Supreme|LANDCOM|MARCOM|AIRCOM)\b/;

/**
 * Tells where a house stands whose name ends a part of a sentence: the name, its seat or the dateline says it.
 *
 *     … Allied Maritime Command |   → Northwood
 */
export function placesOfHouse(before: string, outline: Outline): readonly PlaceMention[] {
  const house = before.replace(GLAD, " ");
  const own = HOUSE_AT.exec(house)?.groups?.["place"];
  if (own !== undefined) return outline.placesIn(own);
  const named = outline.placesIn(NAMED.exec(house)?.[0] ?? "");
  if (named.some(({ words }) => COMMAND_ITSELF.test(words))) return named;
  const isHouse = ITSELF.test(house);
  const seat = SEAT_NAMES.find(({ name, last }) => (isHouse ? name : last).test(house));
  if (!isHouse && seat === undefined) return [];
  const dateline = DATELINE.exec(outline.text)?.groups?.["places"];
  if (dateline !== undefined) return outline.placesIn(dateline);
  return seat === undefined ? [] : [placeOf(seat.city, seat.country)];
}

/** “The ◆ had the pleasure to welcome its first guests, | hosting ◉”: the house is the subject. */
const FIRST_HOUSE = new RegExp(
  `^(?:(?:On )?${DAY}, )?(?:[Tt]he )?(?:${PLACE}|(?:\\p{Lu}[\\p{L}-]* |of |for |and )+?${HOUSE}(?: of Excellence)?)(?: \\([^()]{2,14}\\))? (?=(?:had|has|was|is|[a-z]+ed)\\b)`,
  "u",
);

/** “The Centre had the honour of | hosting ◉”, “was very pleased | to welcome ◉”: the house stands before. */
const GLAD =
  /,? (?:(?:had|has|have) (?:the|a|an|its) (?:[a-z]+ )?(?:pleasure|honou?r|privilege|joy|opportunity)(?: (?:of|in))?|(?:was|were|is|are) (?:[a-z]+ )?(?:pleased|honou?red|glad|proud|delighted|happy|privileged|thrilled)) $/;

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
  if (!object.every(({ home, isNato }) => isNato || home !== undefined)) return undefined;
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
