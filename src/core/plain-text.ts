import type {
  Answer,
  ArticleAnswer,
  DigestView,
  EditionAnswer,
  EditionItem,
  HelpAnswer,
  Hit,
  HitsAnswer,
  NoticeAnswer,
  Page,
  PictureAnswer,
  SettingsAnswer,
  VisitRow,
  VisitsAnswer,
} from "./answer.ts";
import type { Article } from "./article.ts";
import { sayDays, type Day } from "./day.ts";
import {
  sayEditionFooter,
  sayEditionHead,
  sayLast,
  sayMore,
  sayNews,
  sayNext,
  sayTrip,
  soleItem,
  tripLine,
} from "./digest/edition-wording.ts";
import { plainWords } from "./rich-text.ts";
import { sayNear, sayVisit, visitLine, type Proof } from "#core/visits/answers/visit-wording.ts";
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

function plainBlocks(answer: Answer): string[] {
  switch (answer.kind) {
    case "hits":
      return hitsBlocks(answer);
    case "visits":
      return visitsBlocks(answer);
    case "article":
      return articleBlocks(answer);
    case "picture":
      return pictureBlocks(answer);
    case "help":
      return helpBlocks(answer);
    case "edition":
      return editionBlocks(answer);
    case "settings":
      return settingsBlocks(answer);
    case "notice":
      return noticeBlocks(answer);
  }
}

function pictureBlocks(answer: PictureAnswer): string[] {
  const { heading, summary, alt } = answer;
  return [`${heading} — ${plainWords(summary)}`, alt, sayUnderstood(answer)];
}

function hitsBlocks(answer: HitsAnswer): string[] {
  const { heading, total, remark, hits, first } = answer;
  return [
    `${isolated(heading)} · ${counted(total, "release")}`,
    plainWords(remark),
    ...hits.map((hit, n) => hitBlock(hit, first + n)),
    sayFooter(answer),
  ];
}

/** Words that run from right to left do not mix with what stands beside them (UAX #9). */
function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words.replace(TURNING, "")}\u2069` : words;
}

const RIGHT_TO_LEFT =
  /[\u202A-\u202E\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Says which part of all an answer shows, where it is not all, and how the question was understood.
 *
 *     6–10 of 14 · understood: Ukraine · since 1 May 2024
 */
export function sayFooter(answer: HitsAnswer | VisitsAnswer): string {
  const { first, total, understood } = answer;
  const shown = answer.kind === "hits" ? answer.hits.length : answer.rows.length;
  const last = shown === 1 ? "" : `–${grouped(first + shown - 1)}`;
  const part =
    shown === 0 || shown === total ? [] : [`${grouped(first)}${last} of ${grouped(total)}`];
  return [...part, sayUnderstood({ understood })].filter((words) => words !== "").join(" · ");
}

/** Says how a question was understood: `understood: visits to Finland · all dates`; nothing for nothing. */
export function sayUnderstood({ understood }: Pick<PictureAnswer, "understood">): string {
  return understood.length === 0 ? "" : `understood: ${understood.join(" · ")}`;
}

function grouped(count: number): string {
  return count.toLocaleString("en-GB");
}

function hitBlock({ article, snippet }: Hit, number: number): string {
  const lines = [`${number}. ${sayTitle(article)}`, sayOrigin(article), article.url ?? "", snippet];
  const indent = " ".repeat(String(number).length + 2);
  return lines.filter((line) => line !== "").join(`\n${indent}`);
}

/** What a release is called on one line: its title, or how its text begins. */
export function sayTitle({ title, paragraphs, id }: Article): string {
  const words = title.trim() || paragraphs[0]?.trim() || id;
  return words.replaceAll(/\s+/g, " ");
}

/**
 * When a release was published, what it is, and what became of it: `14 Nov 2023 · news · updated`;
 * undated ones say so.
 */
export function sayOrigin({ published, kind, mark }: Article): string {
  const day = published === null ? "no date" : sayDays(published);
  return [day, kind.replaceAll("-", " "), mark ?? ""].filter((part) => part !== "").join(" · ");
}

function articleBlocks({ article, paragraphs, page }: ArticleAnswer): string[] {
  const head = [sayTitle(article), sayOrigin(article), article.url ?? ""];
  return [head.filter((line) => line !== "").join("\n"), ...paragraphs, sayPage(page)];
}

/** Which page of a release this is; nothing where it has but one. */
export function sayPage({ number, count }: Page): string {
  return count === 1 ? "" : `page ${number} of ${count}`;
}

function visitsBlocks(answer: VisitsAnswer): string[] {
  const { heading, summary, remark, rows, near, hints } = answer;
  const close = near.map((row) => {
    const { sentence, proof } = sayNear(row);
    return `• ${[plainWords(sentence), ...proofLines(proof)].join("\n  ")}`;
  });
  return [
    `${heading} ${plainWords(summary)}`.trim(),
    plainWords(remark),
    ...rows.map((row) => {
      const words = sayVisit(row, heading);
      return [plainWords(visitLine(words)), words.people, ...proofLines(words.proof)]
        .filter((line) => line !== "")
        .join("\n");
    }),
    close.length === 0 ? "" : ["Close:", ...close].join("\n"),
    hints.map(plainWords).join("\n"),
    sayFooter(answer),
  ];
}

function proofLines(proof: Proof | undefined): string[] {
  if (proof === undefined) return [];
  const { sentence, source, others } = proof;
  const titles = [source, ...others].map((article) =>
    [sayTitle(article), article.mark ?? ""].filter((part) => part !== "").join(" · "),
  );
  const addresses = [source, ...others].flatMap(({ url }) => url ?? []);
  return [`“${sentence}” — ${titles.join("; also in ")}`, ...addresses];
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

function editionBlocks(answer: EditionAnswer): string[] {
  const { remark, sections, day } = answer;
  return [
    [sayEditionHead(answer), sayNews(answer)].filter((words) => words !== "").join(" — "),
    plainWords(remark),
    ...sections.map(({ heading, items, visits }) =>
      [
        ...(heading === "" ? [] : [heading]),
        ...visits.map((row) => tripLines(row, day)),
        ...items.map((item) => itemLines(item, soleItem(answer))),
      ].join("\n"),
    ),
    sayMore(answer),
    sayEditionFooter(answer),
  ];
}

function tripLines(row: VisitRow, day: Day): string {
  const [source] = row.articles;
  const line = plainWords(tripLine(sayTrip(row, day)));
  return source?.url ? `• ${line}\n  ${source.url}` : `• ${line}`;
}

function itemLines(item: EditionItem, sole: EditionItem | undefined): string {
  const { article, summary, alike } = item;
  const origin = item === sole ? sayOrigin(article) : "";
  const lines = [sayTitle(article), origin, summary, article.url ?? ""].filter(
    (line) => line !== "",
  );
  const copies = alike.map((copy) => `also: ${sayTitle(copy)}`);
  return `• ${[...lines, ...copies].join("\n  ")}`;
}

function settingsBlocks({ heading, remark, digests, hints }: SettingsAnswer): string[] {
  return [
    heading,
    plainWords(remark),
    ...digests.map(digestLines),
    hints.map(plainWords).join("\n"),
  ];
}

function digestLines(digest: DigestView): string {
  const { name, about, schedule, facts } = digest;
  const lines = [
    [name, ...about].join(" · "),
    [schedule, ...facts.map(plainWords)].join(" · "),
    [sayNext(digest), sayLast(digest)].filter((words) => words !== "").join(" · "),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

function noticeBlocks({ text, hints }: NoticeAnswer): string[] {
  return [plainWords(text), hints.map(plainWords).join("\n")];
}
