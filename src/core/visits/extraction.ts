import type { Article } from "../article.ts";
import type { Day, DaySpan } from "../day.ts";
import { assembleVisits } from "./assembly.ts";
import { createCast, type Cast, type Figure } from "./cast.ts";
import type { Finding } from "./finding.ts";
import { mentionsIn, type Mentions } from "./mentions.ts";
import { drawOutline, type Outline } from "./outline.ts";
import { actsIn, daysOf, findingsOf, type Act } from "./presence.ts";
import { splitSentences, type Sentence } from "./sentences.ts";
import { nounVisitsIn, titleVisitIn } from "./visit-nouns.ts";
import type { Visit } from "./visit.ts";

/**
 * Finds the visits that a release tells, each with its sentences.
 *
 *     “Secretary General Mark Rutte visited Italy today (5 November 2024), where he met Prime Minister
 *     Giorgia Meloni and President Sergio Mattarella.”   → Mark Rutte, IT, 2024-11-05, completed
 *
 * A visit stands for one visitor in one country; what several sentences tell of it is put together.
 * Silence rather than a false visit: deployments, invitations, hosts and names of summits give none.
 */
export function findVisits(article: Article): readonly Visit[] {
  const sentences = splitSentences(article);
  const read = readMentions(sentences, article.published?.to);
  const cast = createCast(article.published?.to ?? read.find(({ days }) => days !== undefined)?.days?.to);
  for (const { mentions } of read) for (const mention of mentions.actors) cast.introduce(mention);
  return assembleVisits(walk(read, cast), { article, people: cast.people() });
}

interface Read {
  readonly sentence: Sentence;
  readonly mentions: Mentions;
  /** The days that the sentence is about, where it names any. */
  readonly days: DaySpan | undefined;
}

function readMentions(sentences: readonly Sentence[], published: Day | undefined): Read[] {
  let last: DaySpan | undefined;
  return sentences.map((sentence) => {
    const ahead = /\bwill\b/.test(sentence.plain);
    const mentions = mentionsIn(sentence.plain, { near: published ?? last?.to, last, ahead });
    const days = mentions.days.find(({ span, loose }) => span !== undefined && !loose)?.span;
    last = days ?? last;
    return { sentence, mentions, days };
  });
}

/** Goes through the sentences with whom they are about and where those are. */
function walk(read: readonly Read[], cast: Cast): Finding[] {
  const findings: Finding[] = [];
  let focus: readonly Figure[] = [];
  for (const { sentence, mentions } of read) {
    const outline = drawOutline(sentence, mentions, { cast, focus });
    const acts = actsIn(outline);
    const found = [
      ...titleVisitIn(outline),
      ...acts.flatMap((act) => findingsOf(act, outline)),
      ...nounVisitsIn(outline, focus),
    ];
    findings.push(...found, ...stayingOn({ acts, outline, found, findings }));
    focus = focusOf(acts, outline) ?? focus;
  }
  return findings;
}

interface Moment {
  readonly acts: readonly Act[];
  readonly outline: Outline;
  /** What this sentence told. */
  readonly found: readonly Finding[];
  /** What those before told. */
  readonly findings: readonly Finding[];
}

/** A sentence without a place of its own goes on where the one before was. */
function stayingOn({ acts, outline, found, findings }: Moment): Finding[] {
  if (found.length > 0) return [];
  return acts.flatMap((act) => {
    if (act.telling === "untold") return [];
    const before = findings.findLast(({ visitor }) => act.subject.includes(visitor));
    if (before === undefined || before.mode === "remote") return [];
    const days = daysOf(act, outline);
    const met = act.object.filter((one) => one !== before.visitor && one.kind === "person");
    const isNews = days !== undefined && !days.loose;
    if (!isNews && (act.frame.kind === "act" || met.length === 0)) return [];
    return [
      {
        ...before,
        places: [],
        days: isNews ? days.span : undefined,
        isLoose: false,
        status: undefined,
        met: act.frame.kind === "act" ? [] : met,
        sentence: outline.sentence,
      },
    ];
  });
}

function focusOf(acts: readonly Act[], outline: Outline): readonly Figure[] | undefined {
  const first = acts.find(({ subject }) => subject.length > 0)?.subject;
  const opening = outline.figuresIn(outline.text.slice(0, 80)).slice(0, 1);
  return first ?? (opening.length > 0 ? opening : undefined);
}
