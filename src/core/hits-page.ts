import type { Action, Hit, HitsAnswer } from "./answer.ts";
import type { Article } from "./article.ts";
import type { Call } from "./call.ts";
import type { RichText } from "./rich-text.ts";
import type { Window } from "./search/query.ts";
import { cutToFit } from "./truncate.ts";

const HITS_A_PAGE = 5;
const MENU_LABEL_LENGTH = 75;

/** What is needed to lay out one page of articles. */
export interface HitsPageParts {
  readonly heading: string;
  readonly remark: RichText;
  readonly understood: readonly string[];
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly call: Call;
}

/** The part of all hits that a call's page shows. */
export function pageWindow({ page, perPage = HITS_A_PAGE }: Call): Window {
  return { offset: (page - 1) * perPage, limit: perPage };
}

/** The same call, or the call of the last page where there are not as many: pages may have vanished. */
export function withinPages(call: Call, total: number): Call {
  const count = Math.max(1, Math.ceil(total / pageWindow(call).limit));
  return call.page > count ? { ...call, page: count } : call;
}

/** Says that a page was asked for that is not there; nothing where it is. */
export function sayLastPage(asked: Call, shown: Call): RichText {
  if (asked.page === shown.page) return [];
  const pages = shown.page === 1 ? "There is but one page." : `Page ${shown.page} is the last.`;
  return [`There is no page ${asked.page}. ${pages}`];
}

/** Puts what is to be said first into one line. */
export function joinRemarks(...remarks: readonly RichText[]): RichText {
  return remarks
    .filter((each) => each.length > 0)
    .flatMap((each, n) => (n === 0 ? each : [" ", ...each]));
}

/** Lays out one page of articles, with the ways on: previous, next, and a menu to read each. */
export function hitsPage({ call, total, hits, ...said }: HitsPageParts): HitsAnswer {
  const { offset, limit } = pageWindow(call);
  const count = Math.max(1, Math.ceil(total / limit));
  const actions: Action[] = [];
  if (call.page > 1) actions.push({ label: "Previous", call: { ...call, page: call.page - 1 } });
  if (call.page < count) actions.push({ label: "Next", call: { ...call, page: call.page + 1 } });
  return {
    kind: "hits",
    ...said,
    hits,
    first: offset + 1,
    total,
    page: { number: call.page, count },
    actions,
    menu: hits.map(({ article }) => ({
      label: cutToFit(article.title || (article.paragraphs[0] ?? article.id), MENU_LABEL_LENGTH),
      call: readCall(article, call),
    })),
  };
}

/** The call that opens a release, as privately as the call it follows. */
export function readCall({ id }: Article, { options }: Call): Call {
  const { private: secret } = options;
  return {
    command: "article",
    options: secret === undefined ? { article: id } : { article: id, private: secret },
    page: 1,
  };
}
