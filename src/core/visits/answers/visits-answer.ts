import type { VisitRow, VisitsAnswer } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Call } from "#core/call.ts";
import type { Core } from "#core/core.ts";
import { joinRemarks, readCall, sayLastPage } from "#core/hits-page.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { visitActions } from "./question-actions.ts";
import { capital, sayParts, sayQuestion } from "./question-sayings.ts";
import { sayQuestionDays } from "./period-sayings.ts";
import { saySummary } from "./question-summaries.ts";
import { findNear } from "./near-misses.ts";
import { sayNobody } from "./nobody.ts";
import { daysOfVisit } from "#core/visits/visit-filter.ts";
import { onDaysOf, surenessOf, type DatedVisit } from "./known-days.ts";
import { weighProof } from "./proof-choice.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import type { Evidence, Visit } from "#core/visits/visit.ts";
import { placesAndCountry } from "./visit-wording.ts";
import { mapAction } from "./visit-pictures.ts";
import { findAsked, toWhatIsLeftOut, type AskedVisits } from "./visits-asked.ts";
import { weighNames } from "#core/visits/who.ts";
import { extentOf } from "#core/visits/known-extent.ts";

const VISITS_A_PAGE = 6;
const MENU_LABEL_LENGTH = 75;

/** What answering needs. */
export interface VisitsRequest {
  readonly core: Core;
  /** The use of a command that is answered; its buttons repeat it with another page. */
  readonly call: Call;
}

/** Answers a question about visits: a page of them, newest first, or an honest nobody and what came close. */
export function answerVisits(
  request: VisitQuestion,
  { core, call: given }: VisitsRequest,
): VisitsAnswer {
  const found = findAsked(request, core);
  const { told, others, all, country } = found;
  const question = asAnswered(request, told);
  const perPage = given.perPage ?? VISITS_A_PAGE;
  const count = Math.max(1, Math.ceil(told.length / perPage));
  const call = { ...given, page: Math.min(given.page, count) };
  const first = (call.page - 1) * perPage;
  const rows = told.slice(first, first + perPage).map((visit) => rowOf(visit, core, question));
  const close = findNear(question, { core, told, others });
  // What came close is proved by the sentence that names whom was asked about, also as a host.
  const { by, meeting = [] } = question;
  const asked = { ...question, meeting: by === undefined ? meeting : [...meeting, by] };
  const near = close.visits.map((visit) => rowOf(visit, core, asked));
  return {
    kind: "visits",
    heading: sayQuestion(question),
    summary:
      told.length > 0 ? [sayTold(question, dated(told, core), found)] : sayNobody(question, core),
    remark: joinRemarks(
      sayCorrection(question),
      sayShortYear(question),
      sayUnnamedTown(question, country),
      sayLeftOut(question),
      question === request ? [] : ["No visit ahead is announced: here is who went."],
      sayAlsoAnnounced(question, told, core),
      sayLastPage(given, call),
    ),
    understood: sayParts(question),
    rows,
    first: told.length === 0 ? 1 : first + 1,
    total: told.length,
    page: { number: call.page, count },
    near,
    hints: close.hints,
    actions: [
      ...visitActions(question, { call, count, told, all, suggested: close.actions }),
      ...mapAction(question, { told, call }),
    ],
    menu: menuOf([...rows, ...near], call),
  };
}

/** "Who is going" is answered with who went where nobody is on the way; then that is what is said. */
function asAnswered(question: VisitQuestion, told: readonly Visit[]): VisitQuestion {
  const isAhead = told.every(({ status }) => status === "planned" || status === "ongoing");
  if (!question.isUnderWay || isAhead || told.length === 0) return question;
  const { isUnderWay: _isUnderWay, ...past } = question;
  return past;
}

/** The visits, which know of their releases how sure their days are once that is asked. */
function dated(visits: readonly Visit[], core: Core): readonly DatedVisit[] {
  const newest = extentOf(core).days?.to ?? "";
  return visits.map((visit) => ({
    ...visit,
    isAhead: (daysOfVisit(visit)?.from ?? "") > newest,
    sureness: () =>
      surenessOf(
        visit,
        visit.evidence.flatMap(({ article }) => core.article(article) ?? []),
      ),
  }));
}

function rowOf(visit: Visit, core: Core, { meeting, host, where }: VisitQuestion): VisitRow {
  const proofs = visit.evidence.flatMap((evidence) => {
    const article = core.article(evidence.article);
    return article === undefined ? [] : [{ evidence, article }];
  });
  const asked = [...(meeting ?? []), ...(host === undefined ? [] : [host])];
  const places = where?.places ?? [];
  const weights = new Map(
    proofs.map(({ evidence }) => [
      evidence,
      weighNames(asked, visit, evidence.text) +
        places.filter((place) => evidence.text.includes(place)).length,
    ]),
  );
  // Who asks about a meeting or a town wants the sentence that names whom or what they asked about.
  // Else: a title says that there was a visit; a sentence says more, the more it stands by itself.
  // What still stands proves more than what was taken back.
  proofs.sort(
    (one, other) =>
      Number(isWithdrawn(one)) - Number(isWithdrawn(other)) ||
      (weights.get(other.evidence) ?? 0) - (weights.get(one.evidence) ?? 0) ||
      Number(isTitle(one)) - Number(isTitle(other)) ||
      weighProof(visit, other.evidence.text) - weighProof(visit, one.evidence.text),
  );
  return {
    visit: { ...visit, evidence: proofs.map(({ evidence }) => evidence) },
    articles: proofs.map(({ article }) => article),
  };
}

function isTitle({ evidence, article }: { evidence: Evidence; article: Article }): boolean {
  return evidence.text === article.title;
}

function isWithdrawn({ article }: { readonly article: Article }): boolean {
  return article.mark === "withdrawn";
}

function menuOf(rows: readonly VisitRow[], call: Call): VisitsAnswer["menu"] {
  const articles = new Map(
    rows.flatMap((row) => row.articles).map((article) => [article.id, article]),
  );
  return [...articles.values()].map((article) => ({
    label: cutToFit(article.title || article.id, MENU_LABEL_LENGTH),
    call: readCall(article, call),
  }));
}

/** Each name that was spelt otherwise, and how. */
function sayCorrection({ where, by, meeting = [], host, alongside }: VisitQuestion): RichText {
  const named = [where?.isUnknown ? undefined : where, by, ...meeting, host, alongside];
  return joinRemarks(
    ...named.flatMap((each) =>
      each?.wrote === undefined
        ? []
        : [["Showing ", { strong: each.said }, " (you wrote ", { emphasis: each.wrote }, ")."]],
    ),
  );
}

/** "Nov 22" may have been meant as a day: a button beside the answer asks for that. */
function sayShortYear({ isShortYear, from, to }: VisitQuestion): RichText {
  if (!isShortYear || from === undefined || to === undefined) return [];
  return [
    "Read as ",
    { strong: sayQuestionDays({ from, to }).replace(/^ \w+ /, "") },
    ", a month and not a day.",
  ];
}

/** Who went to one place “but not another” may have been announced there: that is told. */
function sayAlsoAnnounced(question: VisitQuestion, told: readonly Visit[], core: Core): RichText {
  const visitors = new Set(told.map(({ visitor }) => visitor));
  const also = toWhatIsLeftOut(question, core).find(({ visitor }) => visitors.has(visitor));
  if (also === undefined) return [];
  const days = onDaysOf(also);
  const on = days === undefined ? "" : ` ${days}`;
  return [
    `${also.visitor} was also announced to visit ${placesAndCountry(also)}${on}; no release says that it took place.`,
  ];
}

/** Whether somebody was in a town is no more than likely where the release names the country alone. */
function sayTold(
  question: VisitQuestion,
  visits: readonly DatedVisit[],
  { country, ofVisitor }: AskedVisits,
): string {
  if (ofVisitor !== undefined) {
    const { meeting: _meeting, ...own } = question;
    const travelled = saySummary({ ...own, wanted: "destinations", by: ofVisitor }, visits);
    return `No names are given of those whom ${ofVisitor.said} met: ${travelled}`;
  }
  const said = saySummary(question, visits);
  return country === undefined ? said : said.replace(/^Yes\b/, `${capital(country.said)}, yes`);
}

function sayUnnamedTown({ where }: VisitQuestion, country: Where | undefined): RichText {
  if (country === undefined || where === undefined) return [];
  return [
    `The releases say ${country.said} and name no town, so it may not have been ${where.said}.`,
  ];
}

/** What could not be read is not passed over in silence. */
function sayLeftOut({ leftOut, unread, isNegated, untold }: VisitQuestion): RichText {
  if (isNegated) return ["The releases tell who went, not who did not: here is who did."];
  if (untold !== undefined) {
    const time = cutToFit(untold, MENU_LABEL_LENGTH);
    return ["I could not read when that is (", { emphasis: time }, "): visits of all days count."];
  }
  if (unread !== undefined) {
    const words = cutToFit(unread, MENU_LABEL_LENGTH);
    return ["I could not read ", { emphasis: words }, ", so it counts for nothing."];
  }
  if (leftOut === undefined) return [];
  const words = cutToFit(leftOut, MENU_LABEL_LENGTH);
  return [
    "I could not read what to leave out (",
    { emphasis: words },
    "), so nothing is left out.",
  ];
}
