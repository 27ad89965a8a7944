import { analyze, type Token } from "./analyzer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { correct } from "./corrections.ts";
import { countryNamesFor } from "./country-wordings.ts";
import { documentFrequency, type PostingList } from "./postings.ts";
import type { Correction, PhrasePart, QueryParts } from "./query.ts";

/** One way to word a concept: a term, or terms side by side. */
interface Wording {
  /** How much a mention in this wording counts: 1 for what was asked, less for what we put in. */
  readonly weight: number;
  readonly terms: readonly string[];
  readonly postings: PostingList;
}

/** Postings of several wordings together. */
export interface MergedPostings {
  readonly documents: readonly number[];
  /** For each document, by its number, how often it holds the wordings; parts are of lesser wordings. */
  readonly frequencies: Float32Array;
}

/** One thing that a query asks for, in all the wordings that count for it. */
export interface Concept {
  /** How often each document holds it; a mention in another wording counts as a part. */
  readonly postings: PostingList | MergedPostings;
  /** The terms that find it, the likeliest first. */
  readonly terms: readonly string[];
  /** How often the query names it. */
  readonly times: number;
  /** What finding it is worth: its inverse document frequency (BM25's). */
  readonly worth: number;
  /** How sure we are that this is what was meant: 1 as written, less after a correction. */
  readonly certainty: number;
  /** Which words of the query an article answers by holding it: their places among the words. */
  readonly answers: readonly number[];
  /** Whether an article must hold it, as a phrase in quotes. */
  readonly required: boolean;
}

/** A query as concepts, and how they came about. */
export interface Understanding {
  /** First one for each different word, in the order of the words; then those of several words. */
  readonly concepts: readonly Concept[];
  /** How many of the concepts stand for one word. */
  readonly words: number;
  /** The words in the order of the query, repeats included, as places among the concepts. */
  readonly order: readonly number[];
  readonly corrections: readonly Correction[];
  readonly alsoSearched: readonly string[];
  readonly unknown: readonly string[];
}

const OTHER_WORDING_WEIGHT = 0.5;

/** Turns the parts of a query into concepts: terms, corrected terms, and their other wordings. */
export function understand(
  { tokens, phrases, phrasesBind, either }: QueryParts,
  index: ArticleIndex,
): Understanding {
  const told = {
    corrections: [] as Correction[],
    also: new Set<string>(),
    unknown: [] as string[],
  };
  const groups = groupTokens(tokens, either);
  const places = new Map(groups.flatMap((group, place) => group.map(({ term }) => [term, place])));
  const order = tokens.map(({ term }) => places.get(term) ?? 0);
  const concepts = groups.map((group, place): Concept => {
    const read = group.map((token) => wordingsOf(token, index, told));
    const wordings = read.flatMap((each) => each.wordings);
    const certainty = Math.max(...read.map((each) => each.certainty));
    const times = Math.ceil(order.filter((each) => each === place).length / group.length);
    return { ...merge(wordings, index), times, certainty, answers: [place], required: false };
  });
  return {
    concepts: [
      ...concepts,
      ...longConcepts(tokens, order, { index, also: told.also }),
      ...phrases.map((phrase): Concept => {
        const found = merge([exactWording(phrase, index)], index);
        const answers = phrase.tokens.map(({ term }) => places.get(term) ?? 0);
        return { ...found, times: 1, certainty: 1, answers, required: phrasesBind };
      }),
    ],
    words: groups.length,
    order,
    corrections: told.corrections,
    alsoSearched: [...told.also],
    unknown: told.unknown,
  };
}

/** The numbers of the documents in which the phrase stands just so. */
export function documentsWith(phrase: PhrasePart, index: ArticleIndex): Set<number> {
  return new Set(exactWording(phrase, index).postings.flatMap((documents) => documents ?? []));
}

/** The numbers of the documents that hold the terms side by side, common words between them aside. */
export function documentsWithTerms(terms: readonly string[], index: ArticleIndex): Set<number> {
  return new Set(wordingOf(terms, 1, index).postings.flatMap((documents) => documents ?? []));
}

function exactWording(phrase: PhrasePart, index: ArticleIndex): Wording {
  const terms = phrase.tokens.map(({ term }) => term);
  return { terms, weight: 1, postings: index.findExact(phrase) };
}

/** One group for each different word; words that are joined by OR are one. */
function groupTokens(tokens: readonly Token[], either: QueryParts["either"]): (readonly Token[])[] {
  const distinct = new Map(tokens.map((token) => [token.term, token]));
  return [...distinct.values()].flatMap((token) => {
    const group = either.find((terms) => terms.includes(token.term));
    if (group === undefined) return [[token]];
    if (group[0] !== token.term) return [];
    return [[...new Set(group)].flatMap((term) => distinct.get(term) ?? [])];
  });
}

interface Told {
  readonly corrections: Correction[];
  readonly also: Set<string>;
  readonly unknown: string[];
}

/** The wordings of one word of the query: its own, others of its meaning, or else corrections. */
function wordingsOf(token: Token, index: ArticleIndex, told: Told) {
  const own = wordingOf([token.term], 1, index);
  const known = own.postings.length > 0 ? [own] : [];
  const others = [...known, ...otherWordings([token], index, told.also)];
  const wordings = others.length > 0 ? others : countryWordings(token, index, told.also);
  if (wordings.length > 0) return { wordings, certainty: 1 };
  const corrected = correct(token.word, index).flatMap((each) => {
    const wording = wordingOf(each.terms, each.weight, index);
    return wording.postings.length > 0 ? [{ ...each, wording }] : [];
  });
  const [best] = corrected;
  if (best === undefined) told.unknown.push(token.word);
  else told.corrections.push({ wrote: token.word, showing: best.words });
  return {
    wordings: corrected.map(({ wording }) => wording),
    certainty: best?.certainty ?? 1,
  };
}

/** Joins wordings into one set of postings, and tells what it is worth to find one of them. */
function merge(wordings: readonly Wording[], { size }: ArticleIndex) {
  const [only] = wordings;
  const terms = wordings.flatMap((wording) => wording.terms);
  if (wordings.length <= 1 && (only?.weight ?? 1) === 1) {
    const postings = only?.postings ?? [];
    return { postings, terms, worth: worthOf(documentFrequency(postings), size) };
  }
  const frequencies = new Float32Array(size);
  const documents: number[] = [];
  for (const { weight, postings } of wordings) {
    for (const [slot, each] of postings.entries()) {
      for (const document of each ?? []) {
        if (frequencies[document] === 0) documents.push(document);
        frequencies[document] = (frequencies[document] ?? 0) + weight * (slot + 1);
      }
    }
  }
  return { postings: { documents, frequencies }, terms, worth: worthOf(documents.length, size) };
}

/** BM25's inverse document frequency, never negative (Robertson and Zaragoza 2009, with Lucene's 1 +). */
function worthOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

function wordingOf(terms: readonly string[], weight: number, index: ArticleIndex): Wording {
  const [only] = terms;
  const single = terms.length === 1 && only !== undefined;
  return { terms, weight, postings: single ? index.postings.find(only) : index.findPhrase(terms) };
}

function otherWordings(
  tokens: readonly Token[],
  index: ArticleIndex,
  told: Set<string>,
): Wording[] {
  const [token] = tokens;
  const isEveryday = tokens.length === 1 && token?.lowerCase && index.isPlainWord(token.word);
  return index.lexicon
    .others(tokens.map(({ term }) => term))
    .filter(({ short }) => !(isEveryday && short))
    .flatMap(({ words, terms }) => {
      const wording = wordingOf(terms, OTHER_WORDING_WEIGHT, index);
      if (wording.postings.length === 0) return [];
      told.add(words);
      return [wording];
    });
}

/** A country's name, where no release says the word for its people: Korean → Korea. */
function countryWordings({ word }: Token, index: ArticleIndex, told: Set<string>): Wording[] {
  return countryNamesFor(word).flatMap((name) => {
    const terms = analyze(name).map(({ term }) => term);
    const wording = wordingOf(terms, OTHER_WORDING_WEIGHT, index);
    if (wording.postings.length === 0) return [];
    told.add(name);
    return [wording];
  });
}

/** Other wordings for several words that stand side by side: Remembrance Day → Armistice Day. */
function longConcepts(
  tokens: readonly Token[],
  order: readonly number[],
  { index, also }: { readonly index: ArticleIndex; readonly also: Set<string> },
): Concept[] {
  const found: Concept[] = [];
  for (let length = 2; length <= Math.min(index.lexicon.longest, tokens.length); length++) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const wordings = otherWordings(tokens.slice(start, start + length), index, also);
      if (wordings.length === 0) continue;
      const answers = order.slice(start, start + length);
      found.push({ ...merge(wordings, index), times: 1, certainty: 1, answers, required: false });
    }
  }
  return found;
}
