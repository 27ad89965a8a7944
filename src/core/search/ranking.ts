import { latestDay } from "../article.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Concept, Understanding } from "./concepts.ts";
import { measureCoverage } from "./coverage.ts";
import { createNearness } from "./nearness.ts";
import { createScores } from "./scores.ts";
import { createSelection } from "./selection.ts";

/** What is wanted of a ranking. */
export interface RankingRequest {
  readonly understanding: Understanding;
  /** Tells whether the filters keep a document; `undefined` where there are no filters. */
  readonly keep: ((document: number) => boolean) | undefined;
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
 * Cost: the postings of the query's words are read once, the rarest first. A document that holds only
 * words which come so late that they cannot make it fit any more is not taken up.
 */
export function createRanker(index: ArticleIndex): (request: RankingRequest) => Ranking {
  const scores = createScores(index);
  const nearnessOf = createNearness(index);

  return ({ understanding, keep, most }) => {
    const coverage = measureCoverage(understanding);
    const required = requiredDocuments(understanding.concepts);
    const isOpen = keep === undefined && required.length === 0;
    const worthiest = understanding.concepts.toSorted((one, other) => other.worth - one.worth);
    let left = worthiest.reduce((sum, { worth }) => sum + worth, 0);
    let surelyFound = coverage.leastScore;
    scores.begin();
    for (const concept of worthiest) {
      const bits = coverage.bitsOf(concept.answers);
      scores.add(concept, bits, left < coverage.shareOfBest * surelyFound ? "touched" : "all");
      left -= concept.worth;
      if (isOpen && scores.touched().length > 0) {
        surelyFound = Math.max(surelyFound, coverage.worthOf(bits));
      }
    }

    const kept = keepOf(scores.touched(), required, (document) =>
      keep === undefined ? index.articleAt(document) !== undefined : keep(document),
    );
    let best = 0;
    let greatest = 0;
    for (const document of kept) {
      best = Math.max(best, scores.scoreOf(document));
      greatest = Math.max(greatest, coverage.worthOf(scores.bitsOf(document)));
    }
    if (kept.length === 0 || best < coverage.leastScore) return { ranked: [], total: 0 };
    const least = coverage.shareOfBest * greatest;
    const selection = createSelection(Math.max(most, POOL), scores);
    let total = 0;
    for (const document of kept) {
      if (coverage.worthOf(scores.bitsOf(document)) < least) continue;
      total++;
      selection.offer(document);
    }

    const near = nearnessOf(understanding);
    const scored = selection.best().map((document, place) => ({
      document,
      score: scores.scoreOf(document) + (place < POOL ? near(document) : 0),
    }));
    return { ranked: inOrder(scored, index).slice(0, most), total };
  };
}

function keepOf(
  touched: Uint32Array,
  required: readonly ReadonlySet<number>[],
  keep: (document: number) => boolean,
): Uint32Array {
  const kept = new Uint32Array(touched.length);
  let count = 0;
  for (const document of touched) {
    if (!keep(document)) continue;
    if (required.length > 0 && !required.every((each) => each.has(document))) continue;
    kept[count++] = document;
  }
  return kept.subarray(0, count);
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

function inOrder(scored: readonly Ranked[], index: ArticleIndex): Ranked[] {
  const keyed = scored.map((ranked) => {
    const article = index.articleAt(ranked.document);
    const day = article === undefined ? "" : latestDay(article);
    return { ranked, step: Math.round(ranked.score * SCORE_STEPS), day };
  });
  keyed.sort((one, other) => {
    if (one.step !== other.step) return other.step - one.step;
    if (one.day !== other.day) return one.day < other.day ? 1 : -1;
    return other.ranked.score - one.ranked.score;
  });
  return keyed.map(({ ranked }) => ranked);
}
