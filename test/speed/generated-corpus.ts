import type { Article } from "#core/article.ts";
import { addDays } from "#core/day.ts";
import { createRandom, pick } from "./random.ts";

const INVENTED_WORDS = 120_000;
/** How much of the text is invented words: about what names and rare words are in the releases. */
const INVENTED_SHARE = 0.5;
const SYLLABLES =
  "ba be bi bo ka ke ki ko da de di do ga ge gi go la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo za ze zi zo shi cha tre gro kla".split(
    " ",
  );

/**
 * Makes articles as long as the real ones from the sentences of the real ones, with words replaced by
 * invented ones whose frequencies fall as in language (Zipf): so common words stay as common as they
 * are, and the vocabulary grows with the corpus. The same for the same seed.
 */
export function generateArticles(
  real: readonly Article[],
  { count, seed }: { readonly count: number; readonly seed: number },
): Article[] {
  const random = createRandom(seed);
  const sentences = real
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /))
    .filter((sentence) => sentence.length > 20);
  const titles = real.map(({ title }) => title);
  const lengths = real.map(({ paragraphs }) => paragraphs.length);
  const words = inventWords(random);
  const disguise = (text: string) =>
    text.replaceAll(/\p{L}{4,}/gu, (word) =>
      random() < INVENTED_SHARE ? inCaseOf(word, zipf(words, random)) : word,
    );
  return Array.from({ length: count }, (_, index) => {
    const day = addDays("2004-01-01", Math.floor((index / count) * 7_600));
    return {
      id: `g${index}`,
      title: disguise(pick(titles, random)),
      paragraphs: Array.from({ length: pick(lengths, random) }, () =>
        disguise(Array.from({ length: 2 }, () => pick(sentences, random)).join(" ")),
      ),
      published: { from: day, to: day, reason: "stated" },
      kind: "news",
      origin: { file: "generated.jsonl", index },
      url: null,
    };
  });
}

function inventWords(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < INVENTED_WORDS) {
    const syllables = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join(""));
  }
  return [...words];
}

/** A word whose rank follows Zipf's law: density 1/rank, by inverting its integral. */
function zipf(words: readonly string[], random: () => number): string {
  return words[Math.floor(Math.exp(random() * Math.log(words.length)))] ?? "";
}

function inCaseOf(model: string, word: string): string {
  const isCapital = model[0] !== model[0]?.toLowerCase();
  return isCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/**
 * Makes queries as people ask them: of words that stand close together in some article the one to five
 * rarest, since people name what tells an article from others; one query in eight with a slip of the
 * keyboard, one in twenty as a phrase. The bench prints in how many articles the words stand, to be
 * held against judged collections: there a query's word stands in 6 to 12 % (median) of the documents.
 */
export function generateQueries(
  articles: readonly Article[],
  { count, seed }: { readonly count: number; readonly seed: number },
): string[] {
  const random = createRandom(seed);
  const frequencies = countWords(articles);
  return Array.from({ length: count }, () => {
    const { title, paragraphs } = pick(articles, random);
    const text = random() < 0.5 ? title : pick(paragraphs, random);
    const words = text.match(/\p{L}{3,}/gu) ?? ["NATO"];
    const length = 1 + Math.floor(random() * 5);
    const start = Math.floor(random() * Math.max(1, words.length - length));
    if (random() < 0.05) return `"${words.slice(start, start + length).join(" ")}"`;
    const chosen = rarest(words.slice(start, start + 2 * length), length, frequencies);
    if (random() < 0.125) chosen[0] = misspell(chosen[0] ?? "", random);
    return chosen.join(" ");
  });
}

function countWords(articles: readonly Article[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { title, paragraphs } of articles) {
    const text = [title, ...paragraphs].join(" ").toLowerCase();
    for (const word of new Set(text.match(/\p{L}{3,}/gu))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  return frequencies;
}

function rarest(
  words: readonly string[],
  count: number,
  frequencies: ReadonlyMap<string, number>,
): string[] {
  const common = (word: string) => frequencies.get(word.toLowerCase()) ?? 0;
  const kept = new Set(words.toSorted((a, b) => common(a) - common(b)).slice(0, count));
  return words.filter((word) => kept.has(word));
}

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
}
