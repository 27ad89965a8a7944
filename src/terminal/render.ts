import { styleText } from "node:util";
import type {
  Answer,
  ArticleAnswer,
  HelpAnswer,
  HelpEntry,
  Hit,
  HitsAnswer,
  NoticeAnswer,
  PictureAnswer,
  VisitRow,
  VisitsAnswer,
} from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import { sayFooter, sayOrigin, sayPage, sayTitle, sayUnderstood } from "#core/plain-text.ts";
import {
  sayNear,
  sayVisit,
  type Proof,
  type VisitWords,
} from "#core/visits/answers/visit-wording.ts";
import { counted } from "#core/wording.ts";
import { choicesOf } from "./choices.ts";
import { drawEdition } from "./edition.ts";
import { drawRich, type Pen } from "./pen.ts";
import { drawSettings } from "./settings.ts";
import { cellsOf, cleanWords, wrapWords } from "./wrap.ts";

/** What the terminal can show. */
export interface Look {
  readonly colour: boolean;
  /** Cells in a line; `Infinity` where nothing is to be wrapped. */
  readonly width: number;
  /** Tells which keys go on: for the prompt, where they can be typed. */
  readonly keys: boolean;
  /** How a command begins where chat says `/nato `: `nato `, or nothing in the prompt. */
  readonly lead: string;
}

/** Draws an answer for a terminal; whatever the corpus holds, nothing in it commands the terminal. */
export function renderText(answer: Answer, look: Look): string {
  const pen: Pen = (style, words) =>
    look.colour && words !== "" ? styleText(style, words, { validateStream: false }) : words;
  const blocks = [...drawBlocks(answer, pen, look), look.keys ? drawKeys(answer, pen) : []];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => wrapLine(line, look.width)).join("\n"))
    .join("\n\n");
}

function drawBlocks(answer: Answer, pen: Pen, look: Look): string[][] {
  switch (answer.kind) {
    case "hits":
      return drawHits(answer, pen, look);
    case "visits":
      return drawVisits(answer, pen, look);
    case "article":
      return drawArticle(answer, pen);
    case "picture":
      return drawPicture(answer, pen, look);
    case "help":
      return drawHelp(answer, pen, look);
    case "edition":
      return drawEdition(answer, pen, look);
    case "settings":
      return drawSettings(answer, pen, look);
    case "notice":
      return drawNotice(answer, pen, look);
  }
}

function drawHits(answer: HitsAnswer, pen: Pen, look: Look): string[][] {
  const { heading, total, remark, hits, first } = answer;
  const count = ` · ${counted(total, "release")}`;
  return [
    [pen("bold", cleanWords(heading)) + pen("dim", count)],
    remark.length === 0 ? [] : [drawRich(remark, pen, look)],
    ...hits.map((hit, n) => drawHit(hit, first + n, pen)),
    drawFooter(answer, pen),
  ];
}

function drawFooter(answer: HitsAnswer | VisitsAnswer, pen: Pen): string[] {
  const footer = cleanWords(sayFooter(answer));
  return footer === "" ? [] : [pen("dim", footer)];
}

function drawHit({ article, snippet, marks }: Hit, number: number, pen: Pen): string[] {
  const lead = `${number}. `;
  const indent = " ".repeat(lead.length);
  return [
    lead + pen("bold", cleanWords(sayTitle(article))),
    indent + pen("dim", sayOrigin(article)),
    ...(article.url === null ? [] : [indent + pen("blue", cleanWords(article.url))]),
    ...(snippet === "" ? [] : [indent + drawMarks(snippet, marks, pen)]),
  ];
}

/** Sets the marked parts apart; marks that overlap or reach too far are cut to what is left. */
function drawMarks(snippet: string, marks: Hit["marks"], pen: Pen): string {
  let drawn = "";
  let at = 0;
  for (const [from, to] of marks) {
    const start = Math.max(from, at);
    const end = Math.min(to, snippet.length);
    if (start >= end) continue;
    drawn += cleanWords(snippet.slice(at, start));
    drawn += pen(["bold", "cyan"], cleanWords(snippet.slice(start, end)));
    at = end;
  }
  return drawn + cleanWords(snippet.slice(at));
}

function drawVisits(answer: VisitsAnswer, pen: Pen, look: Look): string[][] {
  const { heading, summary, remark, rows, near, hints } = answer;
  const said = rows.map((row) => sayVisit(row, heading));
  const lines = drawTable(said, pen, look);
  const close = near.flatMap((row) => drawNear(row, pen, look));
  return [
    [`${pen("bold", cleanWords(heading))} ${drawRich(summary, pen, look)}`.trim()],
    remark.length === 0 ? [] : [drawRich(remark, pen, look)],
    ...said.map((words, n) => drawRow(words, lines[n] ?? "", pen)),
    close.length === 0 ? [] : ["Close:", ...close],
    hints.map((hint) => drawRich(hint, pen, look)),
    drawFooter(answer, pen),
  ];
}

function drawRow({ people, proof }: VisitWords, line: string, pen: Pen): string[] {
  const known = people === "" ? [] : [PROOF_INDENT + pen("dim", cleanWords(people))];
  return [line, ...known, ...drawProof(proof, pen)];
}

function drawNear(row: VisitRow, pen: Pen, look: Look): string[] {
  const { sentence, proof } = sayNear(row);
  return [`• ${drawRich(sentence, pen, look)}`, ...drawProof(proof, pen)];
}

const PROOF_INDENT = "  ";
/** Columns further apart than this are no longer read as one line. */
const WIDEST_TABLE = 110;

/** Who, when, where: in columns where they fit into a line, else one after the other. */
function drawTable(rows: readonly VisitWords[], pen: Pen, look: Look): string[] {
  const cells = rows.map(({ visitor, when, where }) => [
    pen("bold", cleanWords(visitor)),
    drawRich(when, pen, look),
    drawRich(where, pen, look),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...cells.map((row) => cellsOf(row[column] ?? ""))),
  );
  const gaps = 2 * (widths.length - 1);
  const fits =
    widths.reduce((sum, width) => sum + width, gaps) <= Math.min(look.width, WIDEST_TABLE);
  if (!fits) return cells.map((row) => row.join(" · "));
  const pad = (cell: string, column: number) =>
    cell + " ".repeat((widths[column] ?? 0) - cellsOf(cell));
  return cells.map((row) => row.map(pad).join("  ").trimEnd());
}

function drawProof(proof: Proof | undefined, pen: Pen): string[] {
  if (proof === undefined) return [];
  const sources = [proof.source, ...proof.others].flatMap((article) => drawSource(article, pen));
  return [`“${cleanWords(proof.sentence)}”`, ...sources].map((line) => PROOF_INDENT + line);
}

function drawSource(article: Article, pen: Pen): string[] {
  const mark = article.mark === undefined ? "" : ` · ${article.mark}`;
  const title = pen("dim", `— ${cleanWords(sayTitle(article))}${mark}`);
  return article.url === null ? [title] : [title, pen("blue", cleanWords(article.url))];
}

function drawArticle({ article, paragraphs, page }: ArticleAnswer, pen: Pen): string[][] {
  return [
    [
      pen("bold", cleanWords(sayTitle(article))),
      pen("dim", sayOrigin(article)),
      ...(article.url === null ? [] : [pen("blue", cleanWords(article.url))]),
    ],
    ...paragraphs.map((paragraph) => paragraph.split("\n").map(cleanWords)),
    page.count === 1 ? [] : [pen("dim", sayPage(page))],
  ];
}

/** The prompt has no way to save a picture; a command line says itself how. */
function drawPicture(answer: PictureAnswer, pen: Pen, look: Look): string[][] {
  const { heading, summary, alt } = answer;
  const footer = cleanWords(sayUnderstood(answer));
  return [
    [`${pen("bold", cleanWords(heading))} — ${drawRich(summary, pen, look)}`],
    [cleanWords(alt)],
    look.keys ? ["To save it as a picture: nato map … --out map.png"] : [],
    footer === "" ? [] : [pen("dim", footer)],
  ];
}

function drawHelp({ intro, entries }: HelpAnswer, pen: Pen, look: Look): string[][] {
  return [[drawRich(intro, pen, look)], ...entries.map((entry) => drawEntry(entry, pen, look))];
}

function drawEntry({ summary, examples, options }: HelpEntry, pen: Pen, { lead }: Look): string[] {
  return [
    summary,
    ...examples.map((example) => `   ${pen("cyan", cleanWords(lead + example))}`),
    ...options.map(({ name, description }) => `   ${pen("bold", name)}  ${description}`),
  ];
}

function drawNotice({ text, hints }: NoticeAnswer, pen: Pen, look: Look): string[][] {
  return [[drawRich(text, pen, look)], hints.map((hint) => drawRich(hint, pen, look))];
}

/** The keys that go on: `n next · p previous · 1–5 read`, and a line for each numbered action. */
function drawKeys(answer: Answer, pen: Pen): string[] {
  const choices = choicesOf(answer).map(({ key, label }) => ({ key, label: cleanWords(label) }));
  const turns = choices.filter(({ key }) => !/\d/.test(key));
  const numbered = choices.filter(({ key }) => /\d/.test(key));
  const keys = turns.map(({ key, label }) => `${pen("cyan", key)} ${label.toLowerCase()}`);
  // Hits and the releases of an edition bear their numbers where they stand.
  const read = answer.kind === "edition" ? numbered.slice(0, answer.menu.length) : numbered;
  const isRead = (answer.kind === "hits" || answer.kind === "edition") && read.length > 0;
  if (isRead) {
    const span = [...new Set([read[0]?.key, read.at(-1)?.key])].join("–");
    keys.push(`${pen("cyan", span)} read`);
  }
  const actions = (isRead ? numbered.slice(read.length) : numbered).map(
    ({ key, label }) => `${pen("cyan", key)} ${label}`,
  );
  return [...(keys.length === 0 ? [] : [keys.join(" · ")]), ...actions];
}

/** Wraps a line under its own indent, or under the words of `12. …` and `• …`. */
function wrapLine(line: string, width: number): string[] {
  const [indent = ""] = /^(?: *\d+\. | *• | *)/.exec(line) ?? [];
  const [first = "", ...rest] = wrapWords(line.slice(indent.length), width - indent.length);
  return [indent + first, ...rest.map((each) => " ".repeat(indent.length) + each)];
}
