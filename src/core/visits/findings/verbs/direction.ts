import { countriesIn } from "#core/gazetteer/countries.ts";
import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { FrameKind } from "./frames.ts";
import { SEATS } from "#core/visits/mentions/seats-table.ts";

/** Who does what to whom, and in which country. */
export interface Scene {
  readonly kind: FrameKind;
  readonly subject: readonly Figure[];
  readonly object: readonly Figure[];
  readonly country: string;
  readonly isHeadquarters: boolean;
}

/** Who is a visitor in a scene, and whom they met there. */
export interface Parts {
  readonly visitors: readonly Figure[];
  readonly met: readonly Figure[];
}

/**
 * Tells who is the visitor: the guest, never the host, and nobody at home.
 *
 *     ◉ Stoltenberg welcomed ◉ Kallas to ◆ NATO Headquarters  → Kallas
 *     ◉ Stoltenberg met ◉ Macron in ◆ Paris                   → Stoltenberg
 *     ◉ Rutte met ◉ Zelenskyy, of Ukraine, in ◆ Davos         → both
 */
export function partsIn(scene: Scene): Parts {
  const { kind, subject, object, country } = scene;
  const away = (figures: readonly Figure[]) => figures.filter((one) => isAway(one, country));
  if (kind === "receive") return { visitors: away(object), met: subject };
  if (kind !== "meet") return { visitors: away(subject), met: object };
  if (scene.isHeadquarters)
    return {
      visitors: guestsAtHeadquarters([...subject, ...object]),
      met: [...subject, ...object],
    };
  // “Generals ◉, ◉ and ◉ conferred in ◆”: nobody tells who of them is at home there.
  const isCompany = (one: Figure) => one.isUnnamed || one.kind === "company";
  const isUnclear = object.every(isCompany) && subject.length > 1;
  if (
    isUnclear &&
    subject.every((one) => one.kind === "person" && !one.isNato && one.home === undefined)
  )
    return { visitors: [], met: [] };
  // “◉, a teacher, met the Secretary General in ◆”: of whom nobody tells a country is at home there.
  const isOfNato = ({ isNato, kind: who }: Figure) => isNato && who === "person";
  const isLikelyHost = (one: Figure) =>
    one.kind === "person" && one.home === undefined && !isFromAfar(one, country);
  const guests = away(subject).filter((one) => !(object.some(isOfNato) && isLikelyHost(one)));
  const foreign = away(object).filter((one) => isFromAfar(one, country) && isTraveller(one));
  return {
    visitors: guests.length === 0 && foreign.length === 0 ? [] : [...guests, ...foreign],
    met: [...subject, ...object],
  };
}

/** Where the houses stand whose people have no country: they come from there, and travel anywhere else. */
const INSTITUTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bEuropean (?:Parliament|Commission(?:er)?|Council)\b|\bMEP\b/, ["BE", "FR", "LU"]],
  [/\b(?:United Nations|UN)\b/, ["US", "CH", "AT", "KE"]],
  [/\bOSCE\b/, ["AT", "PL", "DK"]],
  [/\bAfrican Union\b/, ["ET"]],
  [/\b(?:Arab League|League of Arab States)\b/, ["EG"]],
  [/\bGulf Cooperation Council\b/, ["SA"]],
];

/** Tells whether somebody is surely no local: of another country, or of an institution that sits elsewhere. */
export function isFromAfar({ home, role }: Figure, country: string): boolean {
  if (home !== undefined) return home !== country;
  const [, seats] = INSTITUTIONS.find(([house]) => house.test(role ?? "")) ?? [];
  return seats !== undefined && !seats.includes(country);
}

/** Envoys and commanders are met at their post, and whom nobody names proves no visit. */
export function isTraveller({ kind, isUnnamed, role }: Figure): boolean {
  return (
    kind === "person" && !isUnnamed && (!POSTED.test(role ?? "") || OF_COMMAND.test(role ?? ""))
  );
}

/** NATO's commanders travel, and whoever is at their post is told apart by where it stands. */
const OF_COMMAND =
  /\bSupreme Allied Commander\b|\b(?:Allied )?(?:Joint Force|Land|Air|Maritime) Command\b/;

const POSTED =
  /\b(?:Ambassador|(?:Permanent|Special|High|Military) Representative|Envoy|Head of (?:the )?(?:Mission|Delegation)|Charg[ée]|Attach[ée]|Commander|Commandant|Coordinator)\b/;

function guestsAtHeadquarters(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((one) => isAway(one, "BE"));
}

function isAway({ home, isNato }: Figure, country: string): boolean {
  return home !== country && !(isNato && country === "BE");
}

/** Unnamed companies that are at their own place, or are too many to be anybody's visit. */
const NOBODY =
  /\b(?:leaders|ministers|participants|members|counterparts|officials|group|chiefs|teachers|guests|envoys|ambassadors|commanders|responders|Permanent Representatives|Foreign Ministers|Defen[cs]e Ministers|Council|Ambassadors|students|people|youths?|youngsters|pupils|children|women|girls|citizens|residents|locals|spectators|attendees|listeners|families|relatives|volunteers)$|^(?:\S+ ){0,2}counterparts (?:of|from)\b/;

/** “a delegation of ▲ officials”: sent, and from somewhere. */
const SENT = /^(?:\S+ ){0,3}?(?:[Dd]elegation|[Gg]roup|[Cc]lass) (?:of|from) /;

/** “a delegation of the United Nations Security Council”: NATO’s own Council alone is at home. */
const OF_OTHER_COUNCIL =
  /^(?:\S+ ){0,3}?[Dd]elegation (?:of|from) (?!.*\b(?:North Atlantic|NATO|European)\b).*\p{Lu}\p{L}+ Council$/u;

/** “35 ▲ students”: of one country, though nobody is named. */
const SOMEBODY =
  /^(?:[Aa]bout |[Aa]round |[Ss]ome |[Oo]ver )?(?:\S+ ){1,3}?(?:students|officials|ministers|leaders)$/;

/** Ambassadors, and the staffs of NATO and the EU, have their posts in Brussels. */
const IN_BRUSSELS =
  /\b[Aa]mbassadors\b|^(?:EU|European Union|NATO|Allied) (?:[a-z]+ )?(?:experts|officials|staff|officers)$/;

/** NATO’s own committees sit in Brussels; those of parliaments come there. */
const SITS_IN_BRUSSELS =
  /^(?!.*\b(?:House|Senate|Parliament|Parliamentary|Congress|Bundestag|Assembly|Knesset|Sejm|Chiefs|Directors|National)\b)(?:Members of )?(?:the )?(?:NATO(?:[’']s)? )?(?:Operations Policy|Political|Deputies|Military|Logistics|Resource Policy|Nuclear Planning|Defence Policy|Policy Coordination|Partnerships|Civil Emergency Planning|Resilience|Air and Missile Defence|Security|Economic|Standardi[sz]ation|Investment|Budget|Infrastructure|Verification Coordinating|Arms Control)\b.*\b(?:Committee|Board|Group)$/;

/** Of NATO’s own officials a city abroad tells that they went there. */
const NATO_OFFICIALS = /^(?:[Ss]enior )?NATO (?:[a-z]+ )?officials$/;

/** Who sits on the Council travels, as it does. */
const OF_COUNCIL =
  /^(?:NATO(?:[’']s)?|Allied) (?:[Nn]ational )?(?:[Aa]mbassadors|(?:Deputy )?(?:Permanent|Military) Representatives)$|^(?:[Aa]mbassadors|(?:Deputy )?Permanent Representatives|[Mm]embers) (?:of|to|on) (?:the )?(?:North Atlantic Council|NATO Council|NATO)$/;

/** Ships and troops are deployed; they do not visit. */
const FORCES =
  /\b(?:Maritime|Mine|Countermeasures|Battlegroup|Brigade|Battalion|Task Force|Squadron|Fleet|Ships?|Vessels|Standing)\b/;

/** Students of a school of which nobody tells the country may be of the next street. */
const OF_A_SCHOOL = /^(?:\S+ ){0,3}?(?:[Ss]tudents|[Cc]adets|[Pp]upils) from /;

/** Who visits NATO comes from afar, save from a school that names its own city there. */
function isOfNextStreet({ name }: Figure, place: PlaceMention | undefined): boolean {
  return place?.country !== "BE" || placesIn(name).some(({ country }) => country === "BE");
}

/** “the Ambassadors of Finland and Sweden” are at their posts; those to NATO travel. */
const ENVOYS =
  /^(?:the )?Ambassadors of (?!.*\b(?:NATO|Allie[sd]|Alliance|Council|[Mm]ember|[Nn]ations|[Cc]ountries)\b)/;

/** A body without what it is of, as in “the NATO-Ukraine Council”, or such as each house has: nobody could tell which. */
const BARE_BODY =
  /^(?:Members of (?:the |its )?)?(?:(?:(?:Steering|Executive|Supervisory|Advisory|Academic|Scientific|Programme|Organi[sz]ing|Coordination|Management|Governing) ){1,2}(?:Committee|Board|Group|Council|Panel)|Council|Committee|Commission|Group|Board|Assembly|Delegation|Forum|Team|Party|Class|Contingent)$/;

/** “Course Members”, “Staff Officers”: capitals that name nobody. */
const GENERIC =
  /^(?:Course|Team|Staff|Senior|Student|Group|Class|Delegation|Young|Junior|Key|Guest|Military|Civilian|Policy|Business) (?:Members|Officers|Leaders|Participants|Students|Officials|Experts|Directors|Guests|Delegates|Representatives|Cadets|Fellows|Commanders)$/;

const SHIP = /^(?:HMS|USS|USNS|HMCS|HNLMS|HNoMS|HDMS|FGS|ITS|ESPS|TCG|ORP|NRP|FS|BNS|HS) /;

/** An envoy whom nobody names is at their post. */
const AMBASSADOR = /^(?:the )?(?:Ambassador of (?!.* to NATO)|\p{Lu}\p{L}+ Ambassador$)/u;

/** “the Ambassador of the United States, ◉”: of whom nobody tells where they are accredited. */
const OF_A_STATE = /^(?:the )?Ambassador of (?!.*\b(?:to|in)\b)/;

/** Diplomats whom a visitor meets where they are accredited. */
const OF_AN_EMBASSY =
  /\b(?:Minister[- ]Counsell?or|Deputy Head of Mission|Charg[ée] d[’']|Consul|(?:Defen[cs]e|Military|Naval|Air) Attach[ée])/;

/** Somebody’s second office, held before: “Chief of Staff and former Minister of …”. */
const IS_FORMER = /^former /i;

/** “Director of the Logistics and Resources Division”: of no country and no other house, so of NATO's own. */
const STAFF_OFFICE =
  /^(?!.*\b(?:Ministry|Parliament\w*|House|Senate|Congress|Armed Services|Foreign|Defen[cs]e (?:Select )?Committee|Intelligence Committee|United Nations|UN|European|EU|OSCE|University|College|Academy|Institute|Foundation|National|Federal|Red Cross|World|African|Arab|Gulf|International (?!Staff|Military))\b)(?:the )?(?:[\p{L}-]+ ){0,3}?(?:Director|Head|Chief|Chair(?:man|woman|person)?|Advis[eo]r|Coordinator)\b.*\b(?:Division|Directorate|Section|Branch|Unit|Cell|Committee|Sub-?Committee|Board|Programme)\b/u;

/** Tells whether a figure is somebody whose visit is worth telling. */
export function canVisit(figure: Figure, place: PlaceMention | undefined): boolean {
  if (SHIP.test(figure.name)) return false;
  if (figure.kind === "person")
    return (
      (!figure.isUnnamed || figure.affiliation !== null) &&
      !IS_FORMER.test(figure.name) &&
      !(figure.isUnnamed && AMBASSADOR.test(figure.name)) &&
      !(!figure.isUnnamed && OF_A_STATE.test(figure.role ?? "") && place?.country !== "BE") &&
      !(OF_AN_EMBASSY.test(figure.role ?? "") && place?.country !== "BE") &&
      !isOfTown(figure) &&
      !(place?.kind === "nato-headquarters" && isOfStaff(figure)) &&
      !isAtUnion(figure, place) &&
      !isAtPost(figure, place)
    );
  if (
    /\bNATO[’']?s? (?:Allies|allies)\b/.test(figure.name) &&
    !/^(?:Delegates|Representatives)/.test(figure.name)
  )
    return false;
  if (/^\p{Lu}\p{Ll}+s$/u.test(figure.name) && figure.home === undefined) return false;
  if (GENERIC.test(figure.name) || /^[Oo]ther /.test(figure.name)) return false;
  if (/\b[Aa]ttach[ée]s\b|\b[Dd]iplomatic [Cc]orps\b/.test(figure.name)) return false;
  if (OF_A_SCHOOL.test(figure.name) && figure.home === undefined && isOfNextStreet(figure, place))
    return false;
  if (ENVOYS.test(figure.name)) return false;
  if (FORCES.test(figure.name) || BARE_BODY.test(figure.name)) return false;
  if (/^North Atlantic Council$/.test(figure.name)) return true;
  if (SENT.test(figure.name) && figure.home !== undefined) return place !== undefined;
  if (OF_OTHER_COUNCIL.test(figure.name)) return place !== undefined;
  if (SOMEBODY.test(figure.name) && figure.home !== undefined && !figure.isNato)
    return place !== undefined;
  if (isOfMission(figure, place) || isOfHouse(figure, place)) return false;
  if (NATO_OFFICIALS.test(figure.name)) return place?.kind === "city" && place.country !== "BE";
  if (place?.country === "BE" && IN_BRUSSELS.test(figure.name)) return false;
  if (place?.country === "BE" && figure.home === undefined && SITS_IN_BRUSSELS.test(figure.name))
    return false;
  if (OF_COUNCIL.test(figure.name)) return place !== undefined;
  return (
    place !== undefined && !NOBODY.test(figure.name.charAt(0).toLowerCase() + figure.name.slice(1))
  );
}

function isOfStaff({ home, role, isNato }: Figure): boolean {
  return !isNato && home === undefined && STAFF_OFFICE.test(role ?? "");
}

/** The European Union’s own officials are in Brussels as NATO’s are; to NATO’s house they come as guests. */
function isAtUnion({ role, isOfUnion }: Figure, place: PlaceMention | undefined): boolean {
  if (place?.country !== "BE" || place.kind === "nato-headquarters") return false;
  return isOfUnion === true || OF_UNION.test(role ?? "");
}

const OF_UNION =
  /\b(?:European (?:Commission(?:er)?|Council|Parliament|External Action|Defen[cs]e Agency)|EU|EEAS|EDA)\b|\bEuropean Union(?= (?:High|Foreign|Commissioner|Special|Military|Policy))|\b(?:High Representative|Commissioner|Military Committee|Military Staff|Special Representative|Counter-Terrorism Coordinator)\b.*\bEuropean Union\b/;

const POSTS = SEATS.map((seat) => ({ ...seat, office: new RegExp(`\\b(?:${seat.words})`, "u") }));

/**
 * Tells whether a body's people are at their post, as those of a mission are in its whole country.
 *
 *     KFOR advisers, Pristina   → true
 */
export function isOfMission(
  { name }: Pick<Figure, "name">,
  place: PlaceMention | undefined,
): boolean {
  return POSTS.some(
    ({ office, country, isMission }) =>
      isMission && place?.country === country && office.test(name),
  );
}

/** “Officers from LANDCOM” are at their post in its city. */
function isOfHouse({ name }: Figure, place: PlaceMention | undefined): boolean {
  return POSTS.some(({ office, city }) => place?.name === city && office.test(name));
}

/** A mayor of whom nobody tells the country is one of the town. */
function isOfTown({ role, home }: Figure): boolean {
  return home === undefined && /\b(?:[Mm]ayor|Alderman|Prefect|County Governor)\b/.test(role ?? "");
}

const ENVOY_TO =
  /\b(?:(?:Ambassador|High Commissioner|Liaison (?:Office|Officer|Mission)|(?:NATO|EU|European Union) (?:Representation|Delegation|Information)|(?<!Permanent )Representation)\b.*? (?:to|in|for)|Liaison Office|(?<!(?:Permanent|Special|High|Personal|Military|Civil) )Representative (?:to|in)) (?<where>.+)$/;

/** Whoever commands a house of NATO's makes no visit in its city, nor does an envoy where they are accredited. */
function isAtPost({ role }: Figure, place: PlaceMention | undefined): boolean {
  if (role === null || place === undefined) return false;
  const post = ENVOY_TO.exec(role)?.groups?.["where"];
  if (post !== undefined && countriesIn(post).has(place.country ?? "")) return true;
  const house = role.replace("Commander Transformation", "Command Transformation");
  return POSTS.some(
    ({ office, city, country, isMission }) =>
      place.country === country && (isMission || place.name === city) && office.test(house),
  );
}
