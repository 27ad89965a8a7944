import type { VisitRow, VisitsAnswer } from "../answer.ts";
import type { Article } from "../article.ts";
import type { Call } from "../call.ts";
import type { Core } from "../core.ts";
import { joinRemarks, readCall, sayLastPage } from "../hits-page.ts";
import type { RichText } from "../rich-text.ts";
import { cutToFit } from "../truncate.ts";
import { sayMonths } from "../wording.ts";
import { visitActions } from "./question-actions.ts";
import { capital, sayParts, sayQuestion, sayQuestionDays, saySummary } from "./question-sayings.ts";
import { findNear } from "./near-misses.ts";
import { filterOf, type VisitQuestion } from "./question.ts";
import { isTold } from "./told.ts";
import type { Evidence, Visit } from "./visit.ts";
import { mapAction } from "./visit-pictures.ts";
import { weighNames } from "./who.ts";

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
  question: VisitQuestion,
  { core, call: asked }: VisitsRequest,
): VisitsAnswer {
  const fitting = question.where?.isUnknown ? [] : core.visits(filterOf(question)).visits;
  const told = fitting.filter((visit) => isTold(visit, question.statuses));
  const others = fitting.filter((visit) => !isTold(visit, question.statuses));
  const perPage = asked.perPage ?? VISITS_A_PAGE;
  const count = Math.max(1, Math.ceil(told.length / perPage));
  const call = { ...asked, page: Math.min(asked.page, count) };
  const first = (call.page - 1) * perPage;
  const rows = told.slice(first, first + perPage).map((visit) => rowOf(visit, core, question));
  const close = findNear(question, { core, told, others });
  const near = close.visits.map((visit) => rowOf(visit, core, question));
  return {
    kind: "visits",
    heading: sayQuestion(question),
    summary: told.length > 0 ? [saySummary(question, told)] : sayNobody(question, core),
    remark: joinRemarks(sayCorrection(question), sayLastPage(asked, call)),
    understood: sayParts(question),
    rows,
    first: told.length === 0 ? 1 : first + 1,
    total: told.length,
    page: { number: call.page, count },
    near,
    hints: close.hints,
    actions: [
      ...visitActions(question, { call, count, told, suggested: close.actions }),
      ...mapAction(question, { told, call }),
    ],
    menu: menuOf([...rows, ...near], call),
  };
}

function rowOf(visit: Visit, core: Core, { meeting, host }: VisitQuestion): VisitRow {
  const proofs = visit.evidence.flatMap((evidence) => {
    const article = core.article(evidence.article);
    return article === undefined ? [] : [{ evidence, article }];
  });
  const asked = [...(meeting ?? []), ...(host === undefined ? [] : [host])];
  const named = new Map(
    proofs.map(({ evidence }) => [evidence, weighNames(asked, visit, evidence.text)]),
  );
  // Who asks about a meeting wants the sentence that names whom they asked about. Else: a title says
  // that there was a visit; a sentence says more.
  proofs.sort(
    (one, other) =>
      (named.get(other.evidence) ?? 0) - (named.get(one.evidence) ?? 0) ||
      Number(isTitle(one)) - Number(isTitle(other)),
  );
  return {
    visit: { ...visit, evidence: proofs.map(({ evidence }) => evidence) },
    articles: proofs.map(({ article }) => article),
  };
}

function isTitle({ evidence, article }: { evidence: Evidence; article: Article }): boolean {
  return evidence.text === article.title;
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

function sayNobody(question: VisitQuestion, core: Core): RichText {
  const { by, where, meeting, host, statuses } = question;
  if (where?.isUnknown) {
    const [nearest] = where.others ?? [];
    return [
      "I know no country called ",
      { strong: capital(where.said) },
      ...(nearest === undefined ? ["."] : [". Did you mean ", { strong: nearest }, "?"]),
    ];
  }
  const { days } = core.extent();
  const span = days === undefined ? "" : ` (releases of ${sayMonths(days)})`;
  const on = sayQuestionDays(question);
  const [first, second] = meeting ?? [];
  if (host !== undefined) {
    return [
      { strong: "Nobody" },
      ` is reported to have been received by ${host.said}${on}${span}.`,
    ];
  }
  if (first !== undefined) {
    const at = where === undefined ? "" : ` in ${where.said}`;
    if (second === undefined) {
      return [{ strong: "Nobody" }, ` is reported to have met ${first.said}${at}${on}${span}.`];
    }
    return [
      { strong: "No meeting" },
      ` of ${first.said} and ${second.said}${at} is reported${on}${span}.`,
    ];
  }
  const to = where === undefined ? "" : ` to ${where.said}`;
  if (by === undefined && statuses === undefined && where !== undefined) {
    return [{ strong: "Nobody" }, ` is reported to have visited ${where.said}${on}${span}.`];
  }
  const status = statuses?.[0] === "planned" ? "announced" : "reported";
  return [
    { strong: "No visit" },
    `${by === undefined ? "" : ` of ${by.said}`}${to} is ${status}${on}${span}.`,
  ];
}

function sayCorrection({ where }: VisitQuestion): RichText {
  if (where?.wrote === undefined || where.isUnknown) return [];
  return ["Showing ", { strong: where.said }, " (you wrote ", { emphasis: where.wrote }, ")."];
}
