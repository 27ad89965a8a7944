import type { Answer, ArticleAnswer, HelpAnswer, Hit, HitsAnswer, NoticeAnswer } from "./answer.ts";
import type { Article } from "./article.ts";
import { sayDays } from "./day.ts";
import { plainWords } from "./rich-text.ts";
import { counted } from "./wording.ts";

/**
 * Writes an answer as plain text, the answer first: for notifications, screen readers, and wherever
 * there is no markup. Says what the drawn answers say; corpus words stand as they are, so whoever
 * sends the text to a platform escapes it.
 *
 *     undersea cables · 1 release
 *
 *     1. NATO Secretary General addresses protection of critical undersea infrastructure, …
 *        14 Nov 2023 · news
 *        …damage to the Balticconnector pipeline and cables show that infrastructure is vulnerable…
 */
export function plainText(answer: Answer): string {
  return plainBlocks(answer)
    .filter((block) => block !== "")
    .join("\n\n");
}

// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that no kind is left
function plainBlocks(answer: Answer): string[] {
  switch (answer.kind) {
    case "hits":
      return hitsBlocks(answer);
    case "article":
      return articleBlocks(answer);
    case "help":
      return helpBlocks(answer);
    case "notice":
      return noticeBlocks(answer);
  }
}

function hitsBlocks(answer: HitsAnswer): string[] {
  const { heading, total, remark, hits, first, understood } = answer;
  return [
    `${heading} · ${counted(total, "release")}${saySpan(answer)}`,
    plainWords(remark),
    ...hits.map((hit, n) => hitBlock(hit, first + n)),
    understood.length === 0 ? "" : `understood: ${understood.join(" · ")}`,
  ];
}

/** Which of all hits a page shows, where it shows not all: ` · 6–10`. */
export function saySpan({ first, hits, total }: HitsAnswer): string {
  if (hits.length === total || hits.length === 0) return "";
  return hits.length === 1 ? ` · ${first}` : ` · ${first}–${first + hits.length - 1}`;
}

function hitBlock({ article, snippet }: Hit, number: number): string {
  const lines = [`${number}. ${article.title}`, sayOrigin(article), article.url ?? "", snippet];
  const indent = " ".repeat(String(number).length + 2);
  return lines.filter((line) => line !== "").join(`\n${indent}`);
}

/** When a release was published and what it is: `14 Nov 2023 · news`; undated ones say so. */
export function sayOrigin({ published, kind }: Article): string {
  const sort = kind.replaceAll("-", " ");
  return `${published === null ? "no date" : sayDays(published)} · ${sort}`;
}

function articleBlocks({ article, paragraphs, page }: ArticleAnswer): string[] {
  const head = [article.title, sayOrigin(article), article.url ?? ""];
  return [
    head.filter((line) => line !== "").join("\n"),
    ...paragraphs,
    page.count === 1 ? "" : `page ${page.number} of ${page.count}`,
  ];
}

function helpBlocks({ intro, entries }: HelpAnswer): string[] {
  return [
    plainWords(intro),
    ...entries.map(({ summary, examples, options }) =>
      [
        summary,
        ...examples.map((example) => `   /nato ${example}`),
        ...options.map(({ name, description }) => `   ${name} – ${description}`),
      ].join("\n"),
    ),
  ];
}

function noticeBlocks({ text, hints }: NoticeAnswer): string[] {
  return [plainWords(text), hints.map(plainWords).join("\n")];
}
