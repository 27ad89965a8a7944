import { anyOf, type Phrase } from "#core/visits/findings/phrases.ts";
import { indexOfMark } from "#core/visits/mentions/marks.ts";
import { inMarks } from "./in-marks.ts";

/** Who travels in the examples, in turn. */
const GUESTS = [
  "Admiral Rob Bauer",
  "Deputy Secretary General Mircea Geoană",
  "General Christopher Cavoli",
  "Ambassador Boris Ruge",
  "Secretary General Jens Stoltenberg",
  "Ambassador Javier Colomina",
] as const;
/** Where to, in turn, and who is at home there. */
const PLACES = [
  { city: "Tallinn", country: "EE", host: "Prime Minister Kaja Kallas" },
  { city: "Zagreb", country: "HR", host: "Prime Minister Andrej Plenković" },
  { city: "Helsinki", country: "FI", host: "President Sauli Niinistö" },
  { city: "Bucharest", country: "RO", host: "President Klaus Iohannis" },
  { city: "Lisbon", country: "PT", host: "Prime Minister António Costa" },
  { city: "Vilnius", country: "LT", host: "President Gitanas Nausėda" },
  { city: "Copenhagen", country: "DK", host: "Prime Minister Mette Frederiksen" },
] as const;

/** An example in words, and the visits that it tells, as `visitor > country day`. */
export interface InWords {
  readonly text: string;
  readonly visits: readonly string[];
}

/**
 * Puts a phrase's example into words: other names and places for each `turn`.
 *
 *     ◆ played host to ◉ on ▣.   → Zagreb played host to Admiral Rob Bauer on 3 May 2023.
 *                                  Rob Bauer > HR 2023-05-03
 *
 * The guests are those whom the phrase's groups hold, or the first whom its example names; whoever else
 * is named is at home there.
 */
export function inWords(phrase: Phrase, turn: number): InWords {
  const {
    who = "",
    also = "",
    place,
  } = anyOf([phrase]).exec(inMarks(phrase.example))?.groups ?? {};
  const guests = new Set(indicesIn(who + also, "actor"));
  if (guests.size === 0) guests.add(0);
  const places = [...phrase.example].filter((letter) => letter === "◆").length;
  const [at = places - 1] = indicesIn(place ?? "", "place");
  const placeAt = (index: number) => pick(PLACES, turn + index);
  const nameOf = (index: number) =>
    guests.has(index) ? pick(GUESTS, turn + index) : placeAt(at).host;
  const text = phrase.example
    .replace(/◉/gu, counted(nameOf))
    .replace(
      /◆/gu,
      counted((index) => placeAt(index).city),
    )
    .replace(/▣/gu, "3 May 2023");
  const day = phrase.example.includes("▣") ? " 2023-05-03" : "";
  const visits = [...guests].map((index) => {
    const name = nameOf(index).split(" ").slice(-2).join(" ");
    return `${name} > ${placeAt(at).country}${day}`;
  });
  return { text, visits };
}

function indicesIn(marked: string, kind: "actor" | "place"): number[] {
  return [...marked].flatMap((letter) => indexOfMark(kind, letter) ?? []);
}

function counted(wordsOf: (index: number) => string): () => string {
  let index = 0;
  return () => wordsOf(index++);
}

function pick<Thing>(things: readonly Thing[], at: number): Thing {
  const thing = things[at % things.length];
  if (thing === undefined) throw new Error("There is nothing to pick from");
  return thing;
}
