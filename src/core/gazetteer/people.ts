/** Titles and offices that stand right before a person's name. */
const TITLES =
  "Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord President President-elect Minister Chancellor King " +
  "Queen General Secretary Ambassador Governor Commissioner Representative Admiral Lieutenant Major " +
  "Colonel Captain Commander Marshal Brigadier Commodore Chairman Chairwoman Chair Director Senator " +
  "Adm Gen Lt Maj Col Capt Brig Cdr";

/** Words written with a capital that are part of a title or a body, never of a name. */
const NO_NAMES = new Set(
  (
    `${TITLES} Prime Deputy Vice Foreign Defence Defense Assistant Supreme Allied Chief Staff Council ` +
    "Committee Alliance Force Forces Summit Headquarters Mission Group Division Department Office The " +
    "NATO EU UN US UK North Atlantic European Union United Nations States Kingdom House Parliament " +
    "Assembly Affairs Policy Security State Special Joint Command Operations Military Air Army Navy"
  ).split(" "),
);

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*";
const PARTICLE = "(?:al|bin|bint|ben|ibn|van|von|der|den|de|da|di|del|la|le|el|ter|af)";
const TITLED_NAME = new RegExp(
  `(?:^|[^\\p{L}])(?:${TITLES.replaceAll(" ", "|")})\\.? (?<name>${NAME_WORD}(?: (?:\\p{Lu}\\. )?(?:${PARTICLE} ){0,2}${NAME_WORD}){1,4})`,
  "gu",
);

/**
 * Finds the full names, of two words or more, that a text gives after a title or an office.
 *
 *     "… met Prime Minister Viktor Orban of Hungary and Mr. Rutte" → ["Viktor Orban"]
 */
export function peopleIn(text: string): string[] {
  const names = new Set<string>();
  for (const { groups } of text.matchAll(TITLED_NAME)) {
    const words = (groups?.["name"] ?? "").replace(/['’]s$/, "").split(" ");
    while (words.length > 0 && NO_NAMES.has(words[0] ?? "")) words.shift();
    const end = words.findIndex((word) => NO_NAMES.has(word));
    const name = end < 0 ? words : words.slice(0, end);
    if (name.length > 1) names.add(name.join(" "));
  }
  return [...names];
}
