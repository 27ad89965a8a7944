import type { PlaceMention } from "../gazetteer/places.ts";

/** Houses by whose names releases call the capitals' governments and parliaments. */
const HOUSES: readonly (readonly [words: string, city: string, country: string])[] = [
  ["(?:Number |No\\.? )?(?:10 )?Downing Street", "London", "GB"],
  ["Palace of Westminster", "London", "GB"],
  ["White House|Pentagon|(?:US )?Capitol(?: Hill)?|Blair House", "Washington", "US"],
  ["(?:[ÉE]lys[ée]e|H[ôo]tel (?:de )?Matignon|Quai d[’']Orsay)(?: Palace)?", "Paris", "FR"],
  ["(?:Palazzo )?(?:Quirinale|Chigi)(?: Palace)?|Quirinal Palace|Farnesina", "Rome", "IT"],
  ["Kremlin", "Moscow", "RU"],
  ["(?:German )?Bundestag|Bellevue Palace|Schloss Bellevue|Reichstag", "Berlin", "DE"],
  ["Catshuis|Binnenhof", "The Hague", "NL"],
  ["(?:Verkhovna )?Rada|Mariinskyi Palace", "Kyiv", "UA"],
  ["Moncloa(?: Palace)?|Zarzuela(?: Palace)?", "Madrid", "ES"],
  ["Knesset", "Jerusalem", "IL"],
];
const BEFORE =
  "(?<=\\b(?:[Aa]t|[Ii]n|[Ii]nside|visit(?:s|ed|ing)?|visit to|toured?|trip to|arrived at|travell?ed to|went to|addressed) (?:the )?)";
const NAMES = new RegExp(
  `${BEFORE}(?:${HOUSES.map(([words], at) => `(?<h${at}>${words})`).join("|")})(?![\\p{L}’'-])(?! (?:said|announced|statement|officials?|spokes\\p{L}+))`,
  "gu",
);

/**
 * Finds houses that stand for the place where somebody was.
 *
 *     met the Prime Minister at 10 Downing Street  → 10 Downing Street, GB
 *     called on the Kremlin                        → none
 */
export function landmarksIn(plain: string): PlaceMention[] {
  return [...plain.matchAll(NAMES)].map((match) => {
    const house = HOUSES.find((_, at) => match.groups?.[`h${at}`] !== undefined);
    const country = house?.[2] ?? "";
    return {
      words: match[0],
      name: house?.[1] ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
      kind: "city",
      country,
      codes: [country],
      isEventName: false,
      event: undefined,
    };
  });
}
