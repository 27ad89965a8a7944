import { latestDay, type Article } from "../article.ts";
import { countriesIn } from "../gazetteer/countries.ts";
import { peopleIn } from "../gazetteer/people.ts";
import { readArticle } from "./article-words.ts";
import { createDayOrder } from "./day-order.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { createPhraseTest } from "./exact-phrase.ts";
import { createPostings, documentFrequency, type PostingList, type Postings } from "./postings.ts";
import type { PhrasePart } from "./query.ts";
import { createVocabulary, type Vocabulary } from "./spelling.ts";
import {
  BREAK,
  createTermSequences,
  holdsPhrase,
  type SavedSequences,
  type TermSequences,
} from "./term-sequences.ts";

const MOST_PHRASES = 500;

/**
 * Everything that is known of the articles for searching them. Documents are numbered from 0 in the
 * order they came; an article that is changed or removed leaves its number dead, and one that is
 * changed gets a new number. A dead number costs the memory of its words until the next start.
 */
export interface ArticleIndex {
  readonly postings: Postings;
  readonly sequences: TermSequences;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** How many numbers have been given, dead ones included. */
  readonly size: number;
  /** Whether no number is dead. */
  readonly isWhole: boolean;
  /**
   * The documents that hold the terms side by side, each as if it held them once. Remembered until an
   * article comes; else it costs a look at every document that holds the rarest of the terms.
   */
  findPhrase(terms: readonly string[]): PostingList;
  /** The same for a phrase that must stand just so, with the common words in it: read in the texts. */
  findExact(phrase: PhrasePart): PostingList;
  /** The article of a number; `undefined` where the number is dead. */
  articleAt(document: number): Article | undefined;
  /** The lengths of the documents in words, a word of the title counted several times. */
  readonly lengths: Float64Array;
  readonly averageLength: number;
  /** Tells whether a document names a country (by its code). */
  namesCountry(document: number, code: string): boolean;
  /** The numbers of all articles, the newest first; undated ones last. */
  newestFirst(): readonly number[];
  /** Full names of the people whom the articles name, with the number of articles. */
  readonly people: ReadonlyMap<string, number>;
  /** Tells whether a folded word is ever written in lower case, so that it is not only an abbreviation. */
  isPlainWord(word: string): boolean;
  get(id: string): Article | undefined;
  articles(): IterableIterator<Article>;
  /** Adds an article, or puts a changed one in the place of the one with its id. */
  put(article: Article): void;
  remove(id: string): void;
  export(): SavedIndex;
}

/** An index as plain data, to be kept on disk; it belongs to the very articles it was made from. */
export interface SavedIndex {
  readonly postings: Record<string, string>;
  readonly sequences: SavedSequences;
  readonly words: readonly (readonly [string, number])[];
  readonly plainWords: readonly string[];
  readonly abbreviations: readonly (readonly [string, string])[];
  /** For each number the article's id, its length, the codes of the countries and the people it names. */
  readonly documents: readonly (readonly [
    id: string,
    length: number,
    countries: string,
    people: readonly string[],
  ])[];
}

/** Makes an empty index. */
export function createArticleIndex(): ArticleIndex {
  return indexOf({
    postings: createPostings(),
    sequences: createTermSequences(),
    vocabulary: createVocabulary(),
    lexicon: createLexicon(),
    plainWords: new Set(),
    articles: [],
    lengths: [],
    countries: [],
    people: [],
  });
}

/**
 * Makes an index from what was kept, for the articles it was made from: a third of a second for
 * 100,000 articles rather than half a minute. An article that is missing leaves its number dead.
 */
export function importArticleIndex(
  saved: SavedIndex,
  articles: ReadonlyMap<string, Article>,
): ArticleIndex {
  return indexOf({
    postings: createPostings(saved.postings),
    sequences: createTermSequences(saved.sequences),
    vocabulary: createVocabulary(saved.words),
    lexicon: createLexicon(saved.abbreviations),
    plainWords: new Set(saved.plainWords),
    articles: saved.documents.map(([id]) => articles.get(id)),
    lengths: saved.documents.map(([, length]) => length),
    countries: saved.documents.map(([, , countries]) => countries),
    people: saved.documents.map(([, , , people]) => people),
  });
}

interface Parts {
  readonly postings: Postings;
  readonly sequences: TermSequences;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly plainWords: Set<string>;
  readonly articles: (Article | undefined)[];
  readonly lengths: number[];
  readonly countries: string[];
  /** Whom each document names. */
  readonly people: (readonly string[])[];
}

function indexOf(parts: Parts): ArticleIndex {
  const { postings, sequences, vocabulary, lexicon, plainWords, articles, countries } = parts;
  const numbers = new Map<string, number>();
  const order = createDayOrder();
  const people = new Map<string, number>();
  const phrases = new Map<string, PostingList>();
  articles.forEach((article, document) => article && place(article, document));
  let lengths = Float64Array.from(parts.lengths);
  let total = parts.lengths.reduce((sum, length) => sum + length, 0);

  function place(article: Article, document: number): void {
    numbers.set(article.id, document);
    order.add(document, latestDay(article));
    for (const name of parts.people[document] ?? []) count(name, 1);
  }

  function count(name: string, more: number): void {
    const articlesNaming = (people.get(name) ?? 0) + more;
    if (articlesNaming > 0) people.set(name, articlesNaming);
    else people.delete(name);
  }

  function setLength(document: number, length: number): void {
    if (document >= lengths.length) {
      const longer = new Float64Array(Math.max(64, document * 2));
      longer.set(lengths);
      lengths = longer;
    }
    lengths[document] = length;
    total += length;
  }

  function add(article: Article): void {
    const document = articles.length;
    phrases.clear();
    const { frequencies, words, sequence, length } = readArticle(article);
    articles.push(article);
    postings.add(document, frequencies);
    sequences.add(sequence);
    setLength(document, length);
    for (const [word, lowerCase] of words) {
      vocabulary.add(word);
      if (lowerCase) plainWords.add(word);
    }
    const text = [article.title, ...article.paragraphs].join("\n");
    lexicon.learn(text);
    countries.push([...countriesIn(text)].join(" "));
    parts.people.push([...peopleIn(text)]);
    place(article, document);
  }

  function findPhrase(terms: readonly string[]): PostingList {
    const name = terms.join(" ");
    return phrases.get(name) ?? rememberPhrase(name, searchPhrase(terms, { postings, sequences }));
  }

  function rememberPhrase(name: string, found: PostingList): PostingList {
    if (phrases.size >= MOST_PHRASES) phrases.clear();
    phrases.set(name, found);
    return found;
  }

  function remove(id: string): void {
    const document = numbers.get(id);
    if (document === undefined) return;
    articles[document] = undefined;
    numbers.delete(id);
    order.remove(document);
    for (const name of parts.people[document] ?? []) count(name, -1);
    parts.people[document] = [];
  }

  return {
    postings,
    sequences,
    vocabulary,
    lexicon,
    people,
    newestFirst: order.newestFirst,
    get size() {
      return articles.length;
    },
    get isWhole() {
      return numbers.size === articles.length;
    },
    get lengths() {
      return lengths;
    },
    get averageLength() {
      return total / Math.max(1, articles.length);
    },
    articleAt: (document) => articles[document],
    namesCountry: (document, code) => countries[document]?.includes(code) ?? false,
    findPhrase,
    findExact(phrase) {
      const name = `"${phrase.words}"`;
      const known = phrases.get(name);
      if (known !== undefined) return known;
      const terms = phrase.tokens.map(({ term }) => term);
      const [alone] = terms;
      const stands = createPhraseTest(phrase);
      const near =
        terms.length === 1 && alone !== undefined ? postings.find(alone) : findPhrase(terms);
      const found = near.map((documents) =>
        documents?.filter((document) => stands(articles[document])),
      );
      return rememberPhrase(name, found.some((each) => (each?.length ?? 0) > 0) ? found : []);
    },
    isPlainWord: (word) => plainWords.has(word),
    get: (id) => articles[numbers.get(id) ?? -1],
    *articles() {
      for (const document of numbers.values()) {
        const article = articles[document];
        if (article !== undefined) yield article;
      }
    },
    put(article) {
      remove(article.id);
      add(article);
    },
    remove,
    export: () => ({
      postings: postings.export(),
      sequences: sequences.export(),
      words: [...vocabulary.entries()],
      plainWords: [...plainWords],
      abbreviations: lexicon.learnt(),
      documents: articles.map((article, document) => [
        article?.id ?? "",
        lengths[document] ?? 0,
        countries[document] ?? "",
        parts.people[document] ?? [],
      ]),
    }),
  };
}

function searchPhrase(
  terms: readonly string[],
  { postings, sequences }: Pick<Parts, "postings" | "sequences">,
): PostingList {
  const numbers = terms.map((term) => sequences.numberOf(term) ?? BREAK);
  if (numbers.length === 0 || numbers.includes(BREAK)) return [];
  const rarest = terms
    .map((term) => postings.find(term))
    .reduce((one, other) => (documentFrequency(other) < documentFrequency(one) ? other : one));
  const found: number[] = [];
  for (const documents of rarest) {
    for (const document of documents ?? []) {
      if (holdsPhrase(sequences.of(document), numbers)) found.push(document);
    }
  }
  return found.length > 0 ? [found] : [];
}
