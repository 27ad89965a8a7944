import type { Action } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { overlap } from "#core/day.ts";
import { countriesIn } from "#core/gazetteer/countries.ts";
import { foldPersonName } from "#core/gazetteer/person-names.ts";
import { placesIn } from "#core/gazetteer/places.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { isKnownWho } from "#core/visits/questions/known-names.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { splitSentences } from "#core/visits/mentions/sentences.ts";
import { isTold } from "./told.ts";
import type { Visit } from "#core/visits/visit.ts";
import { isBody, isNamed, type Who } from "#core/visits/who.ts";
import { wordsWithin } from "#core/visits/word-stems.ts";

const LONGEST_SENTENCE = 260;
const MOST_LOOKED_AT = 12;

/** Where a release names whom or what was asked about, though no visit is reported. */
export interface Naming {
  readonly hints: readonly RichText[];
  readonly actions: readonly Action[];
  /** The visit of which that release tells, where it tells of one alone. */
  readonly visits: readonly Visit[];
}

interface Named {
  readonly article: Article;
  readonly sentence: string;
}

const NOTHING: Naming = { hints: [], actions: [], visits: [] };

/**
 * Finds the sentence that names somebody whom no visit knows, best with the place or in the days asked
 * about: who asks "did Lapsley go to Brussels" learns that he led talks there, and where to read of it.
 * Yields nothing where no release has the name.
 *
 *     Robert Golob → “…; and the Prime Minister of Slovenia, Mr Robert Golob, have been invited to attend.”
 */
export function findNaming(question: VisitQuestion, core: Core): Naming {
  const { by, meeting = [], host, alongside } = question;
  const stranger = [by, ...meeting, host, alongside]
    .flatMap((who) => who?.anyOf ?? who ?? [])
    .find((who) => isStranger(who, core));
  if (stranger?.name === undefined) return NOTHING;
  const [found] = namingOf(stranger.name, core)
    .map((each) => ({ ...each, weight: weigh(each, question) }))
    .toSorted((one, other) => other.weight - one.weight);
  return found === undefined ? NOTHING : tellNaming(found, core);
}

/**
 * Finds who was met at NATO Headquarters in the days asked about, where no guest of those days is
 * known: people with a post there are no visitors, and still a reader should know of the meeting.
 */
export function findMetThere(question: VisitQuestion, core: Core): Naming {
  const { by, meeting, host, where, from, to, statuses } = question;
  const isPlain = (by ?? meeting ?? host ?? statuses) === undefined;
  if (!isPlain || !where?.atHeadquarters || (from ?? to) === undefined) return NOTHING;
  const [found] = [...core.articles()]
    .filter((article) => isOfDays(article, question))
    .flatMap((article) =>
      sentencesOf(article)
        .filter((sentence) => MET_THERE.test(sentence) && namesPlace(where, sentence))
        .map((sentence) => ({ article, sentence })),
    );
  return found === undefined ? NOTHING : tellNaming(found, core);
}

/** A meeting that has taken place: of an announcement no release tells that it did. */
const MET_THERE = /^(?!.*\bwill\b).*\b(?:met with|met|welcomed|received|hosted)\b/is;

function isStranger(who: Who, core: Core): boolean {
  const { name } = who;
  return name !== undefined && !isBody(name) && !isKnownWho(who, () => core.visits({}).visits);
}

function tellNaming({ article, sentence }: Named, core: Core): Naming {
  const told = core.visits({}).visits.filter((visit) => isTold(visit) && isToldBy(article, visit));
  return {
    hints: [
      ["Named in ", { emphasis: article.title }, `: “${cutToFit(sentence, LONGEST_SENTENCE)}”`],
    ],
    actions: [
      { label: "Read", call: { command: "article", options: { article: article.id }, page: 1 } },
    ],
    visits: told.length === 1 ? told : [],
  };
}

function isToldBy(article: Article, { evidence }: Visit): boolean {
  return evidence.some((each) => each.article === article.id);
}

/** The sentences that name somebody; of a full name not those that name another of that surname. */
function namingOf(name: string, core: Core): readonly Named[] {
  const [surname = "", ...given] = foldPersonName(name).split(" ").toReversed();
  const look = (words: string) =>
    core.search({ words: `"${words}"` }, { offset: 0, limit: MOST_LOOKED_AT }).hits;
  const whole = look(name);
  const hits = whole.length > 0 || given.length === 0 ? whole : look(surname);
  return hits.flatMap(({ article }) => {
    const sentences = sentencesOf(article);
    const isSame = given.every((part) =>
      sentences.some((text) => foldPersonName(text).includes(part)),
    );
    return isSame
      ? sentences
          .filter((sentence) => isNamed(name, sentence))
          .map((sentence) => ({ article, sentence }))
      : [];
  });
}

function sentencesOf(article: Article): readonly string[] {
  return splitSentences(article)
    .filter(({ paragraph }) => paragraph >= 0)
    .map(({ text }) => text.replaceAll(/\s+/g, " ").trim())
    .map((text) => text.replaceAll(/^[“"]+|[”"]+$/g, ""));
}

/** The place that was asked about weighs most, then its days, then that any place is told. */
function weigh({ article, sentence }: Named, question: VisitQuestion): number {
  const { where, from, to } = question;
  const isDated = (from ?? to) !== undefined && isOfDays(article, question);
  return (
    (where !== undefined && namesPlace(where, sentence) ? 4 : 0) +
    (isDated ? 2 : 0) +
    (placesIn(sentence).length > 0 ? 1 : 0)
  );
}

function isOfDays(
  { published }: Article,
  { from = "0000-01-01", to = "9999-12-31" }: VisitQuestion,
): boolean {
  return published !== null && overlap(published, { from, to });
}

function namesPlace({ atHeadquarters, places, countries = [] }: Where, text: string): boolean {
  if (atHeadquarters) return /\bnato (?:hq|headquarters)\b(?! sarajevo)/i.test(text);
  if (places !== undefined) return places.some((place) => wordsWithin(place, text));
  const named = new Set([...countriesIn(text), ...placesIn(text).map(({ country }) => country)]);
  return countries.some((code) => named.has(code));
}
