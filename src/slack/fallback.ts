import type {
  Answer,
  ArticleAnswer,
  HelpAnswer,
  Hit,
  HitsAnswer,
  NoticeAnswer,
} from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import { sayDays } from "#core/day.ts";
import { plainWords } from "#core/rich-text.ts";
import { counted } from "#core/wording.ts";
import { LIMITS } from "./limits.ts";
import { escapeToFit, showable, showableLine } from "./markup.ts";

/** Says an answer in plain words, for notifications and screen readers; escaped for a message's text. */
export function fallbackText(answer: Answer): string {
  const lines = linesOf(answer).filter((line) => line.trim() !== "");
  return escapeToFit(showable(lines.join("\n")), LIMITS.messageText);
}

/** The words that name a release: its title, or how its text begins. */
export function titleOf({ title, paragraphs }: Article): string {
  return showableLine(title) || showableLine(paragraphs[0] ?? "") || "A release without a title";
}

/** What a reader wants to know of a release at a glance: `14 Nov 2023 · news`. */
export function dayAndKind({ published, kind }: Article): string {
  const words = kind.replace("-", " ");
  return published === null ? words : `${sayDays(published)} · ${words}`;
}

/** How many releases there are, under what heading: `14 releases`. */
export function countOf({ total }: HitsAnswer): string {
  return counted(total, "release");
}

/** Where this page stands and how the question was understood: `6–10 of 14 · Finland · all dates`. */
export function placeOf({ first, hits, total, understood }: HitsAnswer): string {
  const last = first + hits.length - 1;
  const place =
    hits.length === total ? [] : [`${grouped(first)}–${grouped(last)} of ${grouped(total)}`];
  const reading = understood.length === 0 ? [] : [`understood: ${understood.join(" · ")}`];
  return [...place, ...reading].join(" · ");
}

function grouped(count: number): string {
  return count.toLocaleString("en-GB");
}

/** Which page of a release this is; nothing where it has but one. */
export function pageOf({ page }: ArticleAnswer): string {
  return page.count > 1 ? `Page ${page.number} of ${page.count}` : "";
}

function linesOf(answer: Answer): string[] {
  if (answer.kind === "hits") return hitsLines(answer);
  if (answer.kind === "article") {
    return [...articleLines(answer.article), ...answer.paragraphs, pageOf(answer)];
  }
  return answer.kind === "help" ? helpLines(answer) : noticeLines(answer);
}

function hitsLines(answer: HitsAnswer): string[] {
  return [
    `${answer.heading} · ${countOf(answer)}`,
    plainWords(answer.remark),
    ...answer.hits.flatMap((hit, n) => hitLines(hit, answer.first + n)),
    placeOf(answer),
  ];
}

function hitLines({ article, snippet }: Hit, number: number): string[] {
  const [title = "", ...more] = articleLines(article);
  return [`${number} · ${title}`, ...more, snippet];
}

function articleLines(article: Article): string[] {
  return [titleOf(article), dayAndKind(article), article.url ?? ""];
}

function helpLines({ intro, entries }: HelpAnswer): string[] {
  return [
    plainWords(intro),
    ...entries.flatMap(({ summary, examples, options }) => [
      `${summary}: ${examples.map((example) => `/nato ${example}`).join(" · ")}`,
      ...options.map(({ name, description }) => `${name}: ${description}`),
    ]),
  ];
}

function noticeLines({ text, hints }: NoticeAnswer): string[] {
  return [plainWords(text), ...hints.map(plainWords)];
}
