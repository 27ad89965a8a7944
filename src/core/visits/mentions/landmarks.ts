import type { PlaceMention } from "#core/gazetteer/places.ts";
import { LANDMARKS } from "./landmark-table.ts";
import { allMatches } from "./marks.ts";
import { SEATS } from "./seats-table.ts";

const BEFORE =
  "(?<=\\b(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]n(?= Capitol)|visit(?:s|ed|ing)?(?: both)?|visit to|tour(?:s|ed|ing)?(?: both)?|trip to|arriv(?:es?|ed) at|travel(?:s|l?ed|l?ing)? (?:(?:together )?with [^.;,]{3,30} )?to|went to|flew to|return(?:s|ed) to|(?:driven|flown|taken|came|drove|walked|ushered|shown|headed|made (?:his|her) way) (?:in)?to|outside|stop(?:s|ped)? (?:at|by)|(?:dropped|swung|called|drops|swings|calls) (?:by|at|in at)|welcom(?:ed|es|ing) (?:[^.;]{3,90} to|to|at)|addressed) (?:the |NATO[’']s |his |her |their )?(?:NATO )?(?:(?:HQ|[Hh]eadquarters)(?: of)? (?:the )?)?)";
const HOUSES = [...LANDMARKS.map((one) => ({ ...one, isMission: false })), ...SEATS];
/** “participation in KFOR” is no presence there; “at KFOR Headquarters” is. */
const AS_MISSION = /\b[Ii]n (?:the |NATO[’']s )?$/;
const ENDS = `(?![A-Za-zÀ-ɏ’'-])(?! (?:said|announced|statement|officials?|spokes[a-z]+|[Cc]ommander|Chief|Director|Medal|Symposium|Conference|Forum|Seminar|Workshop|Team|Board|Award))`;
const HOUSE = `(?:${HOUSES.map(({ words }) => words).join("|")})${ENDS}`;
const EACH = HOUSES.map((house) => ({
  house,
  pattern: new RegExp(`(?:${house.words})${ENDS}`, "y"),
}));
// No `u`, and no group for each house: that would make it large and slow.
const NAMES = new RegExp(
  // The names are looked for first: most capitals begin none, and the look back is dear.
  `(?<= )(?=[A-ZÀ-Þ\\d])(?=${HOUSE})${BEFORE}${HOUSE}(?: (?:summer |country )?residence)?`,
  "g",
);
/** “Downing Street hosted …”, “The White House’s guest …”: not what a house says. */
const AT_START = new RegExp(
  `^(?<link>(?:The )?)(?:${HOUSES.map(({ words }) => words).join("|")})(?=(?:[’']s)? (?:(?:[a-z-]+ ){0,2}(?:guest|visitor)|hosted|hosts|welcom|receiv|greet|played host|rolled out|opened its|laid on|saw|had ))`,
);
const MAY_BE_AT_START =
  /(?:guest|visitor|hosted|hosts|welcom|receiv|greet|played host|rolled out|opened its|laid on|saw|had )/;
/** Known as places elsewhere; here they begin a list of houses. */
const HEADQUARTERS =
  /(?<=\bvisit(?:s|ed|ing)? (?:both )?(?:the )?)(?:SHAPE|NATO (?:Headquarters|HQ))/g;
/** “visited both A on ▣ and B”: what follows a house and is another. */
const NEXT = new RegExp(
  `(?<link>(?:,? (?:\\(?on |in |\\()[^;.:]{3,40}?)?(?:,|,? and(?: then)?)(?: the)? )${HOUSE}`,
  "y",
);

/**
 * Finds houses that stand for the place where somebody was.
 *
 *     met the Prime Minister at 10 Downing Street  → 10 Downing Street, GB
 *     toured the Joint Warfare Centre              → Joint Warfare Centre, NO
 *     called on the Kremlin                        → none
 */
export function landmarksIn(plain: string): PlaceMention[] {
  const opening = MAY_BE_AT_START.test(plain) ? AT_START.exec(plain) : null;
  const named = allMatches(NAMES, plain);
  const found = opening === null ? named : [...named, opening];
  const houses = found.map((match) => ({ match, isHouse: true }));
  const headquarters = headquartersIn(plain).map((match) => ({ match, isHouse: false }));
  return [...houses, ...headquarters].flatMap(({ match, isHouse }) => {
    const all = isHouse ? [houseOf(match, plain)] : [];
    NEXT.lastIndex = match.index + match[0].length;
    for (let next = NEXT.exec(plain); next !== null; next = NEXT.exec(plain)) {
      all.push(houseOf(next, plain));
    }
    return all.flat();
  });
}

function headquartersIn(plain: string): readonly RegExpExecArray[] {
  return plain.includes("visit") ? allMatches(HEADQUARTERS, plain) : [];
}

function houseOf(match: RegExpExecArray, plain: string): readonly PlaceMention[] {
  const { link = "" } = match.groups ?? {};
  const start = match.index + link.length;
  const words = match[0].slice(link.length);
  const house = EACH.find(({ pattern }) => {
    pattern.lastIndex = start;
    return pattern.test(plain);
  })?.house;
  const country = house?.country ?? "";
  const isBare = house?.isMission === true && !/Headquarters|HQ/.test(match[0]);
  if (isBare && AS_MISSION.test(plain.slice(0, match.index))) return [];
  const place: PlaceMention = {
    words,
    name: house?.city ?? words,
    start,
    end: start + words.length,
    kind: "city",
    country,
    codes: [country],
    isEventName: false,
    event: undefined,
  };
  return [place];
}
