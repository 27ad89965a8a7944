import { latestDay } from "../article.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Concept, Understanding } from "./concepts.ts";
import { measureCoverage } from "./coverage.ts";
import { measureNearness } from "./nearness.ts";
import { createScores } from "./scores.ts";

/** What is wanted of a ranking. */
export interface RankingRequest {
  readonly understanding: Understanding;
  /** Tells whether a document may be found at all: it lives, and the filters keep it. */
  keep(document: number): boolean;
  /** How many of the best are wanted. */
  readonly most: number;
}

/** What a ranking found. */
export interface Ranking {
  /** The best first. */
  readonly ranked: readonly Ranked[];
  /** How many documents fit. */
  readonly total: number;
}

/** A document with its score. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** How many of the best are ordered anew by how near the words stand to each other. */
const POOL = 100;
/** Scores that differ by less than one part of this count as equal; then the newer release leads. */
const SCORE_STEPS = 50;

/**
 * Makes a ranker. It keeps its working memory between queries, so a query runs to its end before the
 * next begins.
 *
 * Cost: the postings of the query's words are read once. The commonest come last; a document that
 * holds nothing but them can no longer fit by then and is not taken up.
 */
export function createRanker(index: ArticleIndex): (request: RankingRequest) => Ranking {
  const scores = createScores(index);

  return ({ understanding, keep, most }) => {
    const coverage = measureCoverage(understanding);
    const leastOfAny = coverage.shareOfBest * coverage.leastScore;
    const worthiest = understanding.concepts.toSorted((one, other) => other.worth - one.worth);
    let left = worthiest.reduce((sum, { worth }) => sum + worth, 0);
    scores.begin();
    for (const concept of worthiest) {
      const bits = coverage.bitsOf(concept.answers);
      scores.add(concept, bits, left < leastOfAny ? "touched" : "all");
      left -= concept.worth;
    }

    const required = requiredDocuments(understanding.concepts);
    const worthOf = (document: number) => coverage.worthOf(scores.bitsOf(document));
    const kept = scores
      .touched()
      .filter((document) => keep(document) && required.every((each) => each.has(document)));
    const best = kept.reduce((top, each) => Math.max(top, scores.scoreOf(each)), 0);
    if (kept.length === 0 || best < coverage.leastScore) return { ranked: [], total: 0 };
    const greatest = kept.reduce((top, document) => Math.max(top, worthOf(document)), 0);
    const fitting = kept.filter((document) => worthOf(document) >= coverage.shareOfBest * greatest);

    const near = measureNearness(understanding, index);
    const ranked = selectBest(
      fitting,
      (document) => scores.scoreOf(document),
      Math.max(most, POOL),
    );
    const scored = ranked.map((document, place) => ({
      document,
      score: scores.scoreOf(document) + (place < POOL ? near(document) : 0),
    }));
    return { ranked: inOrder(scored, index).slice(0, most), total: fitting.length };
  };
}

function requiredDocuments(concepts: readonly Concept[]): ReadonlySet<number>[] {
  return concepts
    .filter(({ required }) => required)
    .map(({ postings }) =>
      postings instanceof Map
        ? new Set(postings.keys())
        : new Set([...postings.values()].flatMap((documents) => documents ?? [])),
    );
}

function inOrder(scored: Ranked[], index: ArticleIndex): Ranked[] {
  const step = ({ score }: Ranked) => Math.round(score * SCORE_STEPS);
  const day = ({ document }: Ranked) => {
    const article = index.articleAt(document);
    return article === undefined ? "" : latestDay(article);
  };
  return scored.toSorted((one, other) => {
    if (step(one) !== step(other)) return step(other) - step(one);
    return day(one) === day(other) ? other.score - one.score : day(one) < day(other) ? 1 : -1;
  });
}

/** The documents with the highest scores, the best first: a heap of `most`, its worst on top. */
function selectBest(
  documents: Uint32Array,
  scoreOf: (document: number) => number,
  most: number,
): number[] {
  if (documents.length <= most) {
    return [...documents].sort((one, other) => scoreOf(other) - scoreOf(one));
  }
  const heap: number[] = [];
  for (const document of documents) {
    if (heap.length < most) {
      heap.push(document);
      if (heap.length === most) heap.sort((one, other) => scoreOf(one) - scoreOf(other));
    } else if (scoreOf(document) > scoreOf(heap[0] as number)) {
      heap[0] = document;
      sink(heap, scoreOf);
    }
  }
  return heap.sort((one, other) => scoreOf(other) - scoreOf(one));
}

function sink(heap: number[], scoreOf: (document: number) => number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child =
      right < heap.length && scoreOf(heap[right] as number) < scoreOf(heap[left] as number)
        ? right
        : left;
    const [parent, below] = [heap[at] as number, heap[child] as number];
    if (scoreOf(parent) <= scoreOf(below)) return;
    heap[at] = below;
    heap[child] = parent;
    at = child;
  }
}
