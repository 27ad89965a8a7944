import type { Frame } from "./frames.ts";

/** A verb of presence where it stands in a text. */
export interface FoundVerb {
  readonly frame: Frame;
  readonly verb: string;
  readonly index: number;
}

/**
 * Makes a finder of the verbs of a table of frames, of which the first that matches counts. It asks at
 * each word only for the verbs that begin with its first letter: there are too many for one expression.
 *
 *     “◉ visited ◆ and met ◉”   → visited, met
 */
export function createVerbFinder(frames: readonly Frame[]): (text: string) => FoundVerb[] {
  const byLetter = LETTERS.map((letter) => verbsWith(letter, frames));
  return (text) => {
    const found: FoundVerb[] = [];
    for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, at + 1)) {
      const verbs = byLetter[(text.charCodeAt(at) | SMALL) - A];
      if (verbs === undefined) continue;
      verbs.pattern.lastIndex = at;
      const match = verbs.pattern.exec(text);
      const frame = match && verbs.frames[match.indexOf(match[0], 1) - 1];
      if (match === null || !frame) continue;
      found.push({ frame, verb: match[0], index: at });
      at += match[0].length - 1;
    }
    return found;
  };
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

interface Verbs {
  /** It keeps a group for each frame. */
  readonly pattern: RegExp;
  readonly frames: readonly Frame[];
}

function verbsWith(letter: string, frames: readonly Frame[]): Verbs | undefined {
  const own = frames.flatMap((frame) => {
    const ways = waysWith(letter, frame.verb);
    return ways.length === 0 ? [] : [{ frame, source: `(${ways.join("|")})` }];
  });
  if (own.length === 0) return undefined;
  const sources = own.map(({ source }) => source).join("|");
  return {
    pattern: new RegExp(`(?:${sources})(?![\\p{L}-])`, "uy"),
    frames: own.map(({ frame }) => frame),
  };
}

/** The alternatives of an expression that may begin with a letter; where that is hard to tell, they may. */
function waysWith(letter: string, source: string): string[] {
  return alternativesOf(source).flatMap((way) => {
    const first = /^[A-Za-z](?![?*{])/.exec(way)?.[0];
    if (first !== undefined) return first.toLowerCase() === letter ? [way] : [];
    if (!way.startsWith("(?")) return [way];
    const end = endOfGroup(way);
    const rest = way.slice(end);
    if (!way.startsWith("(?:")) return waysWith(letter, rest).length > 0 ? [way] : [];
    if (/^[?*{]/.test(rest)) return [way];
    const begun = waysWith(letter, way.slice(3, end - 1));
    return begun.length > 0 ? [`(?:${begun.join("|")})${rest}`] : [];
  });
}

/** Splits an expression at the bars that stand in no group and no class of letters. */
function alternativesOf(source: string): string[] {
  const ways = [""];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|[^]/gu)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (token === "|" && depth === 0) ways.push("");
    else ways[ways.length - 1] += token;
  }
  return ways;
}

function endOfGroup(source: string): number {
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|[()]/gu)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    if (token === ")" && depth === 0) return index + 1;
  }
  return source.length;
}

const LETTER = /^\p{L}/u;
const [A, Z, SMALL] = [0x61, 0x7a, 0x20];

/** The next letter of English that stands neither in a word nor after a hyphen, or the text’s end. */
function nextWord(text: string, from: number): number {
  let isWithin = from > 0 && joins(text.charCodeAt(from - 1));
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code | SMALL;
    if (!isWithin && letter >= A && letter <= Z) return at;
    isWithin = code !== 0x20 && joins(code);
  }
  return text.length;
}

/** Whether what follows a letter is no beginning of a word. */
function joins(code: number): boolean {
  const letter = code | SMALL;
  if (letter >= A && letter <= Z) return true;
  if (code < 0x80) return /[\d_-]/.test(String.fromCharCode(code));
  return LETTER.test(String.fromCharCode(code));
}
