/** Stands between two paragraphs, and is no term. */
export const BREAK = 0;

const CHUNK_LENGTH = 1 << 20;

/**
 * The terms of every document in their order, as numbers: what phrases, nearness and snippets need.
 * Four bytes a word, outside the heap.
 */
export interface TermSequences {
  /** Appends the next document; `BREAK` stands between its paragraphs. */
  add(terms: readonly (string | typeof BREAK)[]): void;
  of(document: number): Uint32Array;
  /** How many different terms there are; they are numbered from 1. */
  readonly terms: number;
  /** The number of a term, or `undefined` where no document holds it. */
  numberOf(term: string): number | undefined;
  /** Writes everything as plain data. */
  export(): SavedSequences;
}

/** Term sequences as they are kept on disk. */
export interface SavedSequences {
  /** Term number n (from 1) stands at place n − 1. */
  readonly terms: readonly string[];
  /** How many numbers each document has. */
  readonly lengths: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Makes term sequences, empty or as they were exported. */
export function createTermSequences(saved?: SavedSequences): TermSequences {
  const numbers = new Map<string, number>();
  const documents: Uint32Array[] = [];
  let chunk = new Uint32Array(0);
  let used = 0;

  if (saved !== undefined) {
    saved.terms.forEach((term, index) => numbers.set(term, index + 1));
    // What was read from disk may be a view of the whole file, which would stay in memory with it.
    const own = saved.numbers.slice();
    let start = 0;
    for (const length of saved.lengths) {
      documents.push(own.subarray(start, start + length));
      start += length;
    }
  }

  return {
    add(terms) {
      if (used + terms.length > chunk.length) {
        chunk = new Uint32Array(Math.max(CHUNK_LENGTH, terms.length));
        used = 0;
      }
      const sequence = chunk.subarray(used, used + terms.length);
      used += terms.length;
      terms.forEach((term, place) => {
        sequence[place] = term === BREAK ? BREAK : numbered(term);
      });
      documents.push(sequence);
    },
    of: (document) => documents[document] ?? new Uint32Array(0),
    get terms() {
      return numbers.size;
    },
    numberOf: (term) => numbers.get(term),
    export() {
      const lengths = Uint32Array.from(documents, ({ length }) => length);
      const all = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
      let start = 0;
      for (const sequence of documents) {
        all.set(sequence, start);
        start += sequence.length;
      }
      return { terms: [...numbers.keys()], lengths, numbers: all };
    },
  };

  function numbered(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size + 1);
    return numbers.size;
  }
}

/** Tells whether the terms stand side by side, in their order, anywhere in a document. */
export function holdsPhrase(sequence: Uint32Array, phrase: readonly number[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let at = sequence.indexOf(first); at >= 0; at = sequence.indexOf(first, at + 1)) {
    let length = 1;
    while (length < phrase.length && sequence[at + length] === phrase[length]) length++;
    if (length === phrase.length) return true;
  }
  return false;
}
