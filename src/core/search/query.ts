import type { Hit } from "../answer.ts";
import type { ArticleKind } from "../article.ts";
import type { Day } from "../day.ts";
import type { Country } from "../gazetteer/countries.ts";
import { analyze, type Token } from "./analyzer.ts";
import { takeLeftOut, type LeftOut } from "./left-out.ts";

/** What is searched: words, with quotes and minus signs as typed, and filters that must all hold. */
export interface SearchQuery extends SearchFilters {
  readonly words: string;
}

/** What an article must fulfil to be found at all. */
export interface SearchFilters {
  readonly country?: Country | undefined;
  readonly person?: string | undefined;
  readonly kind?: ArticleKind | undefined;
  /** Keeps releases that may have been published on this day or later; undated ones are dropped. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Which part of what was found is wanted. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** A word that stands nowhere, and what was searched in its stead. */
export interface Correction {
  readonly wrote: string;
  readonly showing: string;
}

/** How a query was understood. */
export interface QueryReading {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  readonly corrections: readonly Correction[];
  /** Other wordings that were searched too: AWACS → Airborne Warning and Control. */
  readonly alsoSearched: readonly string[];
  /** Words that no release holds, nor anything close to them. */
  readonly unknown: readonly string[];
  /** Where nothing fits: the spelling in the releases that comes nearest to an unknown word. */
  readonly nearest: readonly Correction[];
  /** Where no release holds every word of a short query: which, and what those found hold. */
  readonly apart: WordsApart | undefined;
}

/** Words that no release holds all of. */
export interface WordsApart {
  readonly words: readonly string[];
  /** Those of them that each of the releases found holds. */
  readonly held: readonly string[];
  /** Those of them that none of the releases found holds. */
  readonly lacking: readonly string[];
}

/** What a search found. */
export interface SearchResult {
  /** How many releases fit; 0 where none does, however many share a word with the query. */
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly reading: QueryReading;
}

/** The parts of a query as it was typed. */
export interface QueryParts {
  /** Words outside quotes, and those of phrases too, in their order. */
  readonly tokens: readonly Token[];
  /** What stood in quotes: words that belong side by side. */
  readonly phrases: readonly PhrasePart[];
  /** Whether an article must hold the phrases; in a pasted text they are only likelier. */
  readonly phrasesBind: boolean;
  /** What a minus sign stood before: none of it may be found. */
  readonly excluded: readonly PhrasePart[];
  /** Filters that a minus sign stood before: what they keep is left out. */
  readonly leftOut: readonly LeftOut[];
  /** Terms of which any one will do, as people join them by OR. */
  readonly either: readonly (readonly string[])[];
}

/** Words that belong together. */
export interface PhrasePart {
  readonly words: string;
  readonly tokens: readonly Token[];
}

/** `"a phrase"`, `-"a phrase"`, `-word`; a quote that is never closed counts for no quote. */
const MARKED =
  /(?<minus>(?<=^|\s)-)?(?:["“”„](?<phrase>[^"“”„]+)["“”]|(?<=-)(?<word>[^\s"“”„]+))/gu;

/** What a minus sign stands before, in a query whose left-out filters were taken out. */
const LEFT_OUT_WORDS = /(^|\s)-(?:["“”„][^"“”„]+["“”]|\S+)/g;

/** A query of more words is a text that was pasted: its quotes and dashes are the author's own. */
const MOST_WORDS_OF_A_QUERY = 16;

/**
 * Takes a query apart.
 *
 *     "air defence" Patriot -Romania → phrase air defence; words air, defence, Patriot; without Romania
 *     Ukraine -country:Finland       → word Ukraine; without releases that name Finland
 *     Ukraine OR Qatar               → either of the two
 *
 * In a query "us" is the country: nobody searches for the pronoun. Nor does anybody search for the
 * "many" of "how many".
 */
export function readQuery(words: string): QueryParts {
  const phrases: PhrasePart[] = [];
  const excluded: PhrasePart[] = [];
  const { rest: typed, leftOut } = takeLeftOut(words);
  const asked = typed.replace(/\bus\b/g, "US").replace(/\bhow (?:many|much)\b/gi, "how");
  const rest = asked.replace(MARKED, (found, ...args) => {
    const groups = args.at(-1) as Record<string, string | undefined>;
    const part = groups["phrase"] ?? (groups["minus"] === undefined ? undefined : groups["word"]);
    if (part === undefined) return found;
    const tokens = analyze(part);
    if (tokens.length === 0) return " ";
    (groups["minus"] === undefined ? phrases : excluded).push({ words: part.trim(), tokens });
    return groups["minus"] === undefined ? ` ${part} ` : " ";
  });
  const tokens = analyze(rest);
  const isPasted = tokens.length > MOST_WORDS_OF_A_QUERY;
  return {
    tokens,
    phrases,
    phrasesBind: !isPasted,
    excluded: isPasted ? [] : excluded,
    leftOut,
    either: isPasted || phrases.length > 0 ? [] : eitherOf(rest, tokens),
  };
}

/** The terms on both sides of each OR; those of a chain are one group. */
function eitherOf(text: string, tokens: readonly Token[]): string[][] {
  const groups: string[][] = [];
  tokens.forEach(({ term, start }, at) => {
    const before = tokens[at - 1];
    if (before === undefined || !/^[\s,]+OR[\s,]+$/.test(text.slice(before.end, start))) return;
    const group = groups.find((each) => each.at(-1) === before.term);
    if (group === undefined) groups.push([before.term, term]);
    else group.push(term);
  });
  return groups;
}

/** The words of a query that say what to find, as they were typed. */
export function wordsToFind(words: string): string {
  return takeLeftOut(words).rest.replaceAll(LEFT_OUT_WORDS, "").replaceAll(/\s+/g, " ").trim();
}

/**
 * Tells whether a query has no words to find, but filters; it may leave words out besides.
 *
 *     {words: "", kind: "speech"}, {words: "-Romania", kind: "speech"}, {words: "-country:RO"} → true
 */
export function asksByFilters({ words, ...filters }: SearchQuery): boolean {
  const isFiltered = Object.values(filters).some((filter) => filter !== undefined);
  if (words.trim() === "") return isFiltered;
  const parts = readQuery(words);
  return onlyLeavesOut(parts) && (isFiltered || parts.leftOut.length > 0);
}

/** Tells whether a query says only what to leave out. */
export function onlyLeavesOut({ tokens, excluded, leftOut }: QueryParts): boolean {
  return tokens.length === 0 && excluded.length + leftOut.length > 0;
}
