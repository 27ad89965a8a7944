import { latestDay } from "../article.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Concept, Understanding } from "./concepts.ts";
import { measureCoverage, type Coverage } from "./coverage.ts";
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
  /** Where none of them holds every word of the query: which hold what; else `undefined`. */
  readonly apart: Apart | undefined;
}

/** Words of a query by their places, where no document holds them all. */
export interface Apart {
  /** Those that every document which fits holds. */
  readonly held: readonly number[];
  /** Those that none of them holds. */
  readonly lacking: readonly number[];
}

/** A document with its score. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** How many of the best are ordered anew by how near the words stand to each other. */
const POOL = 50;
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
    addAll(understanding.concepts, coverage, keep === undefined && index.isWhole);
    const kept = keepThose(scores.touched(), understanding.concepts, keep);
    const { values, bits } = scores;
    let best = 0;
    let greatest = 0;
    for (let at = 0; at < kept.length; at++) {
      const document = kept[at] as number;
      const score = values[document] as number;
      const worth = coverage.worthOf(bits[document] as number);
      if (score > best) best = score;
      if (worth > greatest) greatest = worth;
    }
    if (kept.length === 0 || !coverage.isAnswered(greatest, best)) {
      return { ranked: [], total: 0, apart: undefined };
    }

    const least = coverage.shareOfBest * greatest;
    const selection = createSelection(Math.max(most, POOL), values);
    let total = 0;
    let [inAll, inAny] = [-1, 0];
    let isWhole = false;
    const places = Array.from({ length: understanding.words }, (_, place) => place);
    const everyWord = coverage.bitsOf(places);
    for (let at = 0; at < kept.length; at++) {
      const document = kept[at] as number;
      const answered = bits[document] as number;
      if (coverage.worthOf(answered) < least) continue;
      total++;
      inAll &= answered;
      inAny |= answered;
      if ((answered & everyWord) === everyWord) isWhole = true;
      selection.offer(document);
    }

    const near = nearnessOf(understanding);
    const scored = selection.best().map((document, place) => ({
      document,
      score: (values[document] as number) + (place < POOL ? near(document) : 0),
    }));
    const heldIn = (set: number) => (place: number) => (set & coverage.bitsOf([place])) !== 0;
    const apart = isWhole
      ? undefined
      : {
          held: places.filter(heldIn(inAll)),
          lacking: places.filter((each) => !heldIn(inAny)(each)),
        };
    return { ranked: inOrder(scored, most, index), total, apart };
  };

  /**
   * Adds the concepts to the scores: required ones first, then the worthiest. Once what is left cannot
   * make a document fit that holds nothing else, no further documents are taken up; where all that is
   * touched will be kept, the worthiest word found is what the best document has at least.
   */
  function addAll(concepts: readonly Concept[], coverage: Coverage, allIsKept: boolean): void {
    const ordered = concepts.toSorted(
      (one, other) => Number(other.required) - Number(one.required) || other.worth - one.worth,
    );
    let left = concepts.reduce((sum, { worth }) => sum + worth, 0);
    let { leastOfBest } = coverage;
    scores.begin();
    for (const [place, concept] of ordered.entries()) {
      const bits = coverage.bitsOf(concept.answers);
      const isClosed =
        left < coverage.shareOfBest * leastOfBest || (place > 0 && ordered[0]?.required === true);
      scores.add(concept, bits, isClosed ? "touched" : "all");
      left -= concept.worth;
      if (allIsKept && scores.touched().length > 0) {
        leastOfBest = Math.max(leastOfBest, coverage.worthOf(bits));
      }
    }
  }

  /** Those of the touched documents that live, hold every required concept, and pass the filters. */
  function keepThose(
    touched: Uint32Array,
    concepts: readonly Concept[],
    keep: RankingRequest["keep"],
  ): Uint32Array {
    const required = concepts.filter((concept) => concept.required);
    if (keep === undefined && index.isWhole && required.length < 2) return touched;
    const sets = required.length < 2 ? [] : required.map(documentsOf);
    return touched.filter(
      (document) =>
        index.articleAt(document) !== undefined &&
        (keep === undefined || keep(document)) &&
        sets.every((documents) => documents.has(document)),
    );
  }
}

function documentsOf({ postings }: Concept): ReadonlySet<number> {
  if ("documents" in postings) return new Set(postings.documents);
  return new Set(postings.flatMap((documents) => documents ?? []));
}

/** The best `most` of the documents; of those whose scores are as good as equal the newest leads. */
function inOrder(scored: readonly Ranked[], most: number, index: ArticleIndex): Ranked[] {
  const sorted = scored.toSorted((one, other) => other.score - one.score);
  const step = ({ score }: Ranked) => Math.round(score * SCORE_STEPS);
  const last = sorted[most - 1];
  const candidates = sorted.filter(
    (ranked, place) => place < most || (last !== undefined && step(ranked) === step(last)),
  );
  const day = new Map(
    candidates.map((ranked) => {
      const article = index.articleAt(ranked.document);
      return [ranked, article === undefined ? "" : latestDay(article)];
    }),
  );
  return candidates
    .toSorted((one, other) => {
      if (step(one) !== step(other)) return step(other) - step(one);
      const [first, second] = [day.get(one) ?? "", day.get(other) ?? ""];
      if (first !== second) return first < second ? 1 : -1;
      return other.score - one.score;
    })
    .slice(0, most);
}
