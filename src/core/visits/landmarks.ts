import type { PlaceMention } from "../gazetteer/places.ts";
import { LANDMARKS } from "./landmark-table.ts";
import { SEATS } from "./seats-table.ts";

const BEFORE =
  "(?<=\\b(?:[Aa]t|[Ii]n|[Ii]nside|[Oo]n(?= Capitol)|visit(?:s|ed|ing)?|visit to|tour(?:s|ed|ing)?|trip to|arriv(?:es?|ed) at|travell?ed to|went to|welcomed to|addressed) (?:the |NATO[’']s )?(?:(?:HQ|[Hh]eadquarters)(?: of)? (?:the )?)?)";
const HOUSES = [...LANDMARKS.map((one) => ({ ...one, isMission: false })), ...SEATS];
/** “participation in KFOR” is no presence there; “at KFOR Headquarters” is. */
const AS_MISSION = /\b[Ii]n (?:the |NATO[’']s )?$/;
const NAMES = new RegExp(
  `${BEFORE}(?:${HOUSES.map(({ words }, at) => `(?<h${at}>${words})`).join("|")})(?![\\p{L}’'-])(?! (?:said|announced|statement|officials?|spokes\\p{L}+|[Cc]ommander|Chief|Director|Medal))`,
  "gu",
);

/**
 * Finds houses that stand for the place where somebody was.
 *
 *     met the Prime Minister at 10 Downing Street  → 10 Downing Street, GB
 *     toured the Joint Warfare Centre              → Joint Warfare Centre, NO
 *     called on the Kremlin                        → none
 */
export function landmarksIn(plain: string): PlaceMention[] {
  return [...plain.matchAll(NAMES)].flatMap((match) => {
    const house = HOUSES.find((_, at) => match.groups?.[`h${at}`] !== undefined);
    const country = house?.country ?? "";
    const isBare = house?.isMission === true && !/Headquarters|HQ/.test(match[0]);
    if (isBare && AS_MISSION.test(plain.slice(0, match.index))) return [];
    const place: PlaceMention = {
      words: match[0],
      name: house?.city ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind: "city",
      country,
      codes: [country],
      isEventName: false,
      event: undefined,
    };
    return [place];
  });
}
