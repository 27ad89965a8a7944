import { ACTOR, DAY, EVENT, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";

/** A construction of English that tells a visit. */
export interface Phrase {
  /** How it is written, as the source of a regular expression. */
  readonly source: string;
  /** An outline in which it stands: “◆ played host to ◉ on ▣”. */
  readonly example: string;
}

/** Reads phrases in which some parts have a name. */
export interface Notation {
  /** Reads one phrase, or a piece of one. */
  readonly pattern: (words: TemplateStringsArray) => RegExp;
  /** Reads a table of phrases. Each ends with `//` and an example; a long one goes on in the next line. */
  readonly phrases: (table: TemplateStringsArray) => Phrase[];
  /** The same notation with more parts. */
  readonly with: (parts: Parts) => Notation;
}

/** What stands in braces in a phrase, by its name; a part may use those above it. */
export type Parts = Readonly<Record<string, string>>;

/** The signs for marks, in phrases and examples: somebody, a place, a day, a people, an event. */
const SIGNS: Readonly<Record<string, string>> = {
  "◉": ACTOR,
  "◆": PLACE,
  "▣": DAY,
  "◈": PEOPLE,
  "◇": EVENT,
};

/**
 * Makes a notation for regular expressions in which a phrase reads as a phrase. All is as in any regular
 * expression (flag `u`), but for four things: `◉ ◆ ▣ ◈ ◇` stand for any mark of their kind, `(` opens a
 * group that keeps nothing, `{name}` stands for one of the `parts`, and a line break with the blanks
 * around it counts for nothing.
 *
 *     const { pattern } = createNotation({ day: "( on)? ▣", who: "(?<who>◉)" });
 *     pattern`(play|plays|played) host{day}? to {who}`   reads “played host on ▣ to ◉”
 *
 * In a class of letters none of that holds: there a bracket is `\(`, and no sign may stand. What is
 * surely a slip of the pen is thrown, such as a name that no part has.
 */
export function createNotation(parts: Parts): Notation {
  const known = new Map<string, string>();
  const read = (text: string) => readPhrase(text, known);
  for (const [name, text] of Object.entries(parts)) known.set(name, `(?:${read(text)})`);
  return {
    pattern: (words) => new RegExp(read(String.raw(words)), "u"),
    phrases: (table) =>
      splitTable(String.raw(table)).map((line) => ({ ...line, source: read(line.source) })),
    with: (more) => createNotation({ ...parts, ...more }),
  };
}

/** Makes an expression that reads any of some phrases; the first that fits counts. */
export function anyOf(phrases: readonly Phrase[]): RegExp {
  return new RegExp(phrases.map(({ source }) => source).join("|"), "u");
}

/** `{3,60}` and `\p{L}` are no parts: a part's name begins with a small letter. */
const PART = /\{(?<name>[a-z][^{}]*)\}/gu;
const SIGN = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "gu");
const OPENING = /(?<!\\)\((?!\?)/gu;
const IN_CLASS = /(?<!\\)\[(?:[^\]\\]|\\.)*[(◉◆▣◈◇]/u;

function readPhrase(text: string, parts: ReadonlyMap<string, string>): string {
  if (text.includes("\b")) throw new Error(`“\\b” needs String.raw: ${text}`);
  if (IN_CLASS.test(text)) throw new Error(`A class holds a sign or “(”: ${text}`);
  return text
    .replace(/\s*\n\s*/gu, "")
    .replace(PART, (_, name: string) => {
      const part = parts.get(name);
      if (part !== undefined) return part;
      throw new Error(
        `No part is called “${name}” in “${text.trim()}”; known: ${[...parts.keys()].join(", ")}`,
      );
    })
    .replace(OPENING, "(?:")
    .replace(SIGN, (sign) => SIGNS[sign] ?? sign);
}

function splitTable(table: string): Phrase[] {
  const found: Phrase[] = [];
  let source = "";
  for (const line of table.split("\n")) {
    const [words = "", example] = line.split("//");
    source += words.trim();
    if (example === undefined) continue;
    found.push({ source, example: example.trim() });
    source = "";
  }
  if (source !== "") throw new Error(`A phrase has no example: ${source}`);
  return found;
}
