import {
  COMPANY,
  COMPANY_WORD,
  LOWER_START,
  NEXT_OF,
  PERSON,
  PRONOUN,
  SURNAME,
} from "./actor-patterns.ts";
import { CAPITAL, LETTER, levelLetters, NAME_TAG, OTHER_TAG } from "./marks.ts";

/** Where a marked sentence mentions somebody, and of what kind the words are. */
export interface SpottedActor {
  readonly kind: "person" | "company" | "pronoun" | "surname";
  /** Offsets in the marked sentence: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Where the parts of a person's mention stand. */
  readonly parts: Readonly<Partial<Record<Part, Stretch>>>;
}

export type Part = "role" | "apposed" | "nation" | "titles" | "name" | "from";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The one start in small letters that only such a name has: “of ◆, ◉”. */
const NEXT = new RegExp(levelLetters(NEXT_OF), "y");

/** Where somebody may begin: at a capital, a mark, a number, or a small word that leads to one. */
const START = new RegExp(
  // Most letters stand within a word: the first, cheap look back spares them the dear one.
  String.raw`(?<![a-z])(?<![${LETTER}\d${NAME_TAG}${OTHER_TAG}’'-])(?=[${CAPITAL}\d\ue000-\ue1ff\ue500-\ue5ff${NAME_TAG}]|(?:the|a|an|its|his|her|their|all|around|about|some|over|more|nearly|then|new|newly|visiting|former|host) [a-zé\d]*[ ${CAPITAL}\ue000-\ue1ff\ue500-\ue5ff${NAME_TAG}]|h?e |she |they |we |both |of (?:the )?[\ue000-\ue0ff],? (?:${NAME_TAG}|(?:Lieutenant|Major|Brigadier|Vice|Rear|General|Admiral|Mr|Ms|Mrs|Dr)[ .])|${LOWER_START})`,
  "g",
);

const PATTERNS = {
  pronoun: new RegExp(levelLetters(PRONOUN), "y"),
  person: new RegExp(levelLetters(PERSON), "y"),
  company: new RegExp(levelLetters(COMPANY), "y"),
  surname: new RegExp(SURNAME, "y"),
} as const;
type Kind = keyof typeof PATTERNS;

const OF_NAMES: readonly Kind[] = ["person", "company", "surname"];
const OF_PRONOUNS: readonly Kind[] = ["pronoun", "person", "company"];
const OF_OTHERS: readonly Kind[] = ["person", "company"];
/** The first letters of pronouns. */
const PRONOUNS = "HSTIWhstwb";

/**
 * Finds the people and bodies in a sentence that has its letters levelled, marks for its places and
 * days, and tags before its capitalised words. Where one may begin, the first kind that fits counts.
 */
export function spotActors(text: string): SpottedActor[] {
  const found: SpottedActor[] = [];
  let company = nextCompanyWord(text, 0);
  for (let from = nextStart(text, 0); from !== undefined;) {
    if (company < from) company = nextCompanyWord(text, from);
    const kinds = kindsAt(text.charAt(from));
    const possible = company < text.length ? kinds : kinds.filter((kind) => kind !== "company");
    const one = spotAt(text, from, possible);
    if (one !== undefined) found.push(one);
    from = nextStart(text, one?.end ?? from + 1);
  }
  return found;
}

function nextStart(text: string, from: number): number | undefined {
  START.lastIndex = from;
  return START.exec(text)?.index;
}

const NEXT_COMPANY_WORD = new RegExp(`(?<![a-z])(?:${levelLetters(COMPANY_WORD)})`, "g");

/** Where the next word of a company's name stands; where there is none, the text's end. */
function nextCompanyWord(text: string, from: number): number {
  NEXT_COMPANY_WORD.lastIndex = from;
  return NEXT_COMPANY_WORD.test(text) ? NEXT_COMPANY_WORD.lastIndex - 1 : text.length;
}

function spotAt(text: string, start: number, kinds: readonly Kind[]): SpottedActor | undefined {
  for (const kind of kinds) {
    const pattern = kind === "person" && text.charAt(start) === "o" ? NEXT : PATTERNS[kind];
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) return { kind, start, end: pattern.lastIndex, parts: partsOf(match) };
  }
  return undefined;
}

const PARTS: readonly Part[] = ["role", "apposed", "nation", "titles", "name", "from"];

function partsOf({ 0: words, index, groups }: RegExpExecArray): SpottedActor["parts"] {
  const parts: Partial<Record<Part, Stretch>> = {};
  if (groups === undefined) return parts;
  for (const part of PARTS) {
    const found = groups[part];
    if (found === undefined) continue;
    const start = index + words.lastIndexOf(found);
    parts[part] = { start, end: start + found.length };
  }
  return parts;
}

function kindsAt(letter: string): readonly Kind[] {
  if (letter === NAME_TAG) return OF_NAMES;
  return PRONOUNS.includes(letter) ? OF_PRONOUNS : OF_OTHERS;
}
