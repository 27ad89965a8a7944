import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { SpottedActor } from "./actor-spotting.ts";
import { indexOfMark, NAME_TAG, PLACE, REGION } from "./marks.ts";
import type { ActorMention } from "./mentions.ts";
import { isNatoOffice } from "./role-words.ts";

/** Where somebody was spotted: in the sentence, and in the marked one. */
interface Around {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly marked: string;
  readonly places: readonly PlaceMention[];
  readonly offsetOf: (at: number) => number;
}

/** “representatives from NATO nations and partners” have their posts elsewhere. */
const OF_MANY =
  /(?<=\b(?:[Rr]epresentatives|[Dd]elegates|[Ee]xperts|[Oo]fficials|[Pp]articipants|[Pp]arliamentarians|[Mm]embers of [Pp]arliament|[Ll]awmakers|[Ll]egislators|[Jj]ournalists|[Ss]tudents|[Cc]adets|[Ss]cientists)) (?:of|from) (?=.*\b(?:nations|countries|[Aa]llies|partners|states)\b).*/;

/**
 * Reads a spotted actor's parts: name, office and country.
 *
 *     “the Polish Minister of Defence, Mr Jan Wolny”  → Jan Wolny, “Polish Minister of Defence”, PL
 */
export function readActor({ kind, parts, ...spotted }: SpottedActor, around: Around): ActorMention {
  const { start, end, plain, marked, places, offsetOf } = around;
  const { name, nation, titles, from } = parts;
  const office = parts.role ?? parts.apposed;
  const words = plain.slice(start, end);
  const wordsOf = (part: { readonly start: number; readonly end: number } | undefined) =>
    part === undefined ? "" : plain.slice(offsetOf(part.start), offsetOf(part.end)).trim();
  const markedOf = (part: { readonly start: number; readonly end: number } | undefined) =>
    part === undefined ? "" : marked.slice(part.start, part.end);
  const role = tidyRole(wordsOf(office));
  const company = kind === "company" ? markedOf(spotted) : "";
  return {
    kind,
    start,
    end,
    words,
    name: tidyName(kind === "surname" ? words : wordsOf(name)),
    role: role === "" ? tidyTitle(markedOf(titles)) : role,
    country: countryIn(`${markedOf(office)}${markedOf(from)}${markedOf(titles)}${company}`, places),
    nation: countryIn(markedOf(nation), places),
    isNato:
      (role !== "" &&
        isNatoOffice(role) &&
        !isOfOthers(role, words, marked.slice(0, spotted.start))) ||
      (company !== "" && isNatoOffice(company.replace(OF_MANY, ""))),
  };
}

/** “Interpol Secretary General ◉” is not NATO's, nor need “its Secretary General, ◉” be. */
function isOfOthers(role: string, words: string, before: string): boolean {
  return (
    /^(?:Deputy )?Secretary[ -]General\b/.test(role) &&
    (OWNER_BEFORE.test(before) || /^[Ii]ts /.test(words))
  );
}

const OWNER_BEFORE = new RegExp(`(?:${NAME_TAG}[^ ,;]+|${REGION}) $`);

/** “General Adrian BRADSHAW” is Adrian Bradshaw. */
function tidyName(name: string): string {
  if (name === "") return name;
  return name.replace(
    /(?<!\p{L})(\p{Lu})(\p{Lu}{3,})(?!\p{L})/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

function tidyRole(role: string): string {
  if (role === "") return role;
  return role
    .replace(
      /^[Hh](?:is|er) (?:Majesty|Excellency|Holiness|Eminence|(?:\p{Lu}\w+ )?Highness),? /u,
      "",
    )
    .replace(/^(?:(?:the|The|a|an|its|his|her|their|then|visiting|host) )+/, "")
    .replace(/^(?:new|newly appointed|newly elected|outgoing|incoming|current) /, "")
    .replace(/ \(\p{Lu}{2,8}\)/u, "")
    .replace(/\bSec-?Gen\b/, "Secretary General")
    .replace(/\bDSG\b/, "Deputy Secretary General")
    .replace(/\b(D?)ASG\b/, (_, d: string) => `${d && "Deputy "}Assistant Secretary General`)
    .replace(/^(Deputy|Assistant) NATO(?:[’']s)? /, "NATO $1 ")
    .trim();
}

/** “the Ministers of ◆, ”. */
const OF_STATES = new RegExp(` of (?:the )?${PLACE},?(?= )`);

/** A rank is all the role that some have; “Mr” is none. */
function tidyTitle(titles: string): string | undefined {
  if (titles === "") return undefined;
  const rank = titles
    .replaceAll(NAME_TAG, "")
    .replace(OF_STATES, "")
    .replace(/(?<=(?:President|Chancellor|Minister|Ambassador|General|Admiral))s(?= |$)/, "")
    .replace(/Secretaries/, "Secretary")
    .replace(/^Chiefs of/, "Chief of")
    .replace(
      /(?:M(?:rs?|s|iss)|(?:His|Her|Their) (?:Excellency|Majesty|Royal Highness)|Dr|Prof(?:essor)?|H\.? ?E|Sir|Dame|Lord|Lady|(?:(?:Rt\.?|Right) )?Hon(?:ou?rable)?)\.? /g,
      "",
    )
    .trim();
  return rank === "" ? undefined : rank;
}

function countryIn(marked: string, places: readonly PlaceMention[]): string | undefined {
  for (const letter of marked) {
    const at = indexOfMark("place", letter) ?? indexOfMark("people", letter);
    const place = at === undefined ? undefined : places[at];
    if (place?.country !== undefined && place.kind !== "nato-headquarters") return place.country;
  }
  return undefined;
}
