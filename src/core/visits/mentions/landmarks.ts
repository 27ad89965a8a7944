import type { PlaceMention } from "#core/gazetteer/places.ts";
import { LANDMARKS } from "./landmark-table.ts";
import { allMatches } from "./marks.ts";
import { SEATS } from "./seats-table.ts";

const BEFORE =
  "(?<=\\b(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]n(?= Capitol)|visit(?:s|ed|ing)?(?: both)?|visit to|tour(?:s|ed|ing)?(?: both)?|trip to|arriv(?:es?|ed) at|travel(?:s|l?ed|l?ing)? (?:(?:together )?with [^.;,]{3,30} )?to|went to|flew to|return(?:s|ed) to|stop at|welcom(?:ed|es|ing) (?:[^.;]{3,90} to|to|at)|addressed) (?:the |NATO[’']s )?(?:(?:HQ|[Hh]eadquarters)(?: of)? (?:the )?)?)";
const HOUSES = [...LANDMARKS.map((one) => ({ ...one, isMission: false })), ...SEATS];
/** “participation in KFOR” is no presence there; “at KFOR Headquarters” is. */
const AS_MISSION = /\b[Ii]n (?:the |NATO[’']s )?$/;
const HOUSE = `(?:${HOUSES.map(({ words }, at) => `(?<h${at}>${words})`).join("|")})(?![\\p{L}’'-])(?! (?:said|announced|statement|officials?|spokes\\p{L}+|[Cc]ommander|Chief|Director|Medal))`;
const NAMES = new RegExp(`(?=[\\p{Lu}\\d])(?<= )${BEFORE}${HOUSE}`, "gu");
/** Known as places elsewhere; here they begin a list of houses. */
const HEADQUARTERS =
  /(?<=\bvisit(?:s|ed|ing)? (?:both )?(?:the )?)(?:SHAPE|NATO (?:Headquarters|HQ))/g;
/** “visited both A on ▣ and B”: what follows a house and is another. */
const NEXT = new RegExp(
  `(?<link>(?:,? (?:\\(?on |in |\\()[^;.:]{3,40}?)?(?:,|,? and(?: then)?)(?: the)? )${HOUSE}`,
  "uy",
);

/**
 * Finds houses that stand for the place where somebody was.
 *
 *     met the Prime Minister at 10 Downing Street  → 10 Downing Street, GB
 *     toured the Joint Warfare Centre              → Joint Warfare Centre, NO
 *     called on the Kremlin                        → none
 */
export function landmarksIn(plain: string): PlaceMention[] {
  return [...allMatches(NAMES, plain), ...headquartersIn(plain)].flatMap((first) => {
    const all = first.groups === undefined ? [] : [houseOf(first, plain)];
    NEXT.lastIndex = first.index + first[0].length;
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
  const house = HOUSES.find((_, at) => match.groups?.[`h${at}`] !== undefined);
  const country = house?.country ?? "";
  const isBare = house?.isMission === true && !/Headquarters|HQ/.test(match[0]);
  if (isBare && AS_MISSION.test(plain.slice(0, match.index))) return [];
  const { link = "" } = match.groups ?? {};
  const words = match[0].slice(link.length);
  const place: PlaceMention = {
    words,
    name: house?.city ?? words,
    start: match.index + link.length,
    end: match.index + match[0].length,
    kind: "city",
    country,
    codes: [country],
    isEventName: false,
    event: undefined,
  };
  return [place];
}
