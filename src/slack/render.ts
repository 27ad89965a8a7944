import type { KnownBlock } from "@slack/types";
import type {
  Answer,
  ArticleAnswer,
  HelpAnswer,
  HitsAnswer,
  NoticeAnswer,
  VisitRow,
  VisitsAnswer,
} from "#core/answer.ts";
import {
  plainText as sayPlainly,
  sayFooter,
  sayOrigin,
  sayPage,
  sayTitle,
} from "#core/plain-text.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit, paginate } from "#core/truncate.ts";
import {
  sayNear,
  sayOthers,
  sayVisit,
  visitLine,
  type Proof,
  type VisitWords,
} from "#core/visits/answers/visit-wording.ts";
import { counted } from "#core/wording.ts";
import {
  context,
  divided,
  drawLines,
  lengthOf,
  paragraph,
  passages,
  withinLength,
  type Passage,
} from "./blocks.ts";
import { layControls, type Setting } from "./controls.ts";
import { editionBlocks } from "./edition.ts";
import { LIMITS, UNDOCUMENTED } from "./limits.ts";
import {
  cutElements,
  escapeToFit,
  linked,
  marked,
  richText,
  showable,
  showableLine,
  styled,
} from "./markup.ts";
import { pictureBlocks, pictureOf, type HangingPicture } from "./picture.ts";
import { settingsBlocks } from "./settings.ts";

/** A message as Slack takes it; `text` says the same in plain words. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** The picture that belongs into it; it goes out by `createReplies` alone, which hangs it. */
  readonly picture?: HangingPicture;
}

const LONGEST_HEADING = 250;
const LONGEST_TITLE = 250;
const LONGEST_SNIPPET = 500;
const ALL_SNIPPETS = 4_000;
/** How long the parts of an answer about visits may be, in characters. */
const VISITS = {
  summary: 600,
  remark: 400,
  row: 1_200,
  allRows: 6_500,
  allNear: 2_400,
  hints: 1_000,
  source: 150,
} as const;

/** Draws an answer as a message. */
export function renderMessage(answer: Answer, setting: Setting = {}): SlackMessage {
  const message = { text: fallbackText(answer), blocks: renderBlocks(answer, setting) };
  return answer.kind === "picture" ? { ...message, picture: pictureOf(answer) } : message;
}

/** Says the same in words, for notifications and screen readers, escaped as a message’s text has to be. */
export function fallbackText(answer: Answer, limit: number = LIMITS.messageText): string {
  return escapeToFit(showable(sayPlainly(answer)), limit);
}

/** Draws an answer as blocks that fit every surface: a message, the App Home, a modal. */
export function renderBlocks(answer: Answer, setting: Setting = {}): KnownBlock[] {
  const actions = layControls(answer, setting);
  const shown = withinLength(contentBlocks(answer, setting)).slice(0, LIMITS.messageBlocks - 1);
  return [...shown, ...actions] satisfies KnownBlock[];
}

function contentBlocks(answer: Answer, setting: Setting): KnownBlock[] {
  if (answer.kind === "hits") return hitsBlocks(answer);
  if (answer.kind === "visits") return visitsBlocks(answer);
  if (answer.kind === "article") return articleBlocks(answer);
  if (answer.kind === "picture") return pictureBlocks(answer);
  if (answer.kind === "edition") return editionBlocks(answer);
  if (answer.kind === "settings") return settingsBlocks(answer, setting);
  return answer.kind === "help" ? helpBlocks(answer) : noticeBlocks(answer);
}

function hitsBlocks(answer: HitsAnswer): KnownBlock[] {
  const snippetLength = Math.min(LONGEST_SNIPPET, Math.floor(ALL_SNIPPETS / answer.hits.length));
  const head = paragraph([
    ...cutElements(styled(answer.heading, { bold: true }), LONGEST_HEADING),
    ...styled(` · ${counted(answer.total, "release")}`),
    ...(answer.remark.length === 0 ? [] : [...styled("\n"), ...richText(answer.remark)]),
  ]);
  const hits = answer.hits.map((hit, n) => {
    const title = `${answer.first + n} · ${sayTitle(hit.article)}`;
    const words = [
      ...cutElements(linked(title, hit.article.url), LONGEST_TITLE),
      ...styled(`\n${sayOrigin(hit.article)}`, { italic: true }),
    ];
    return passages([{ words, quote: marked(hit, snippetLength) }]);
  });
  return [head, ...divided(hits), ...context(sayFooter(answer))];
}

/**
 * A row is a paragraph: in a `table` block the sentence would be a narrow column that a phone scrolls
 * sideways to, and only messages take tables, while the App Home and windows show answers too.
 */
function visitsBlocks(answer: VisitsAnswer): KnownBlock[] {
  const { heading, summary, remark, rows, near, hints } = answer;
  const room = Math.min(VISITS.row, Math.floor(VISITS.allRows / Math.max(1, rows.length)));
  const nearRoom = Math.floor(VISITS.allNear / Math.max(1, near.length));
  const said = [
    ...cutElements(styled(heading, { bold: true }), LONGEST_HEADING),
    ...cutElements([...styled("\n"), ...richText(summary)], VISITS.summary),
  ];
  const close = near.map((row) => drawNear(row, nearRoom));
  return [
    paragraph(said),
    ...(remark.length === 0 ? [] : [paragraph(cutElements(richText(remark), VISITS.remark))]),
    ...divided(rows.map((row) => passages([drawRow(sayVisit(row, heading), room)]))),
    ...(close.length === 0 ? [] : [passages([{ words: styled("Close:") }, ...close])]),
    ...(hints.length === 0 ? [] : [paragraph(cutElements(drawLines(hints), VISITS.hints))]),
    ...context(sayFooter(answer)),
  ];
}

function drawRow(words: VisitWords, room: number): Passage {
  const people = words.people === "" ? [] : [[words.people]];
  return drawVisit([visitLine(words), ...people], words.proof, room);
}

function drawNear(row: VisitRow, room: number): Passage {
  const { sentence, proof } = sayNear(row);
  return drawVisit([["• ", ...sentence]], proof, room);
}

/** Draws lines about a visit, and the sentence that proves it, which has the room that they leave. */
function drawVisit(lines: readonly RichText[], proof: Proof | undefined, room: number): Passage {
  const each = Math.floor(room / (lines.length + 2));
  const words = lines.flatMap((line, n) => [
    ...styled(n === 0 ? "" : "\n"),
    ...cutElements(richText(line), each),
  ]);
  if (proof === undefined) return { words };
  const { sentence, source } = proof;
  const also = sayOthers(proof);
  const longest = Math.min(VISITS.source, Math.floor(each / 2));
  const title = cutElements(linked(sayTitle(source), source.url, { italic: true }), longest);
  const left = room - lengthOf([...words, ...title]) - also.length - "“” — ".length;
  const said = cutToFit(showableLine(sentence), left);
  return { words, quote: [...styled(`“${said}” — `), ...title, ...styled(also)] };
}

function articleBlocks(answer: ArticleAnswer): KnownBlock[] {
  const { article, paragraphs } = answer;
  const head = paragraph([
    ...linked(sayTitle(article), article.url),
    ...styled(`\n${sayOrigin(article)}`, { italic: true }),
  ]);
  const pages = paginate(paragraphs.map(showable), { limit: UNDOCUMENTED.richText, gap: 2 });
  const body = pages.map((page) => paragraph(styled(page.join("\n\n"))));
  return [head, ...body, ...context(sayPage(answer.page))];
}

function helpBlocks({ intro, entries }: HelpAnswer): KnownBlock[] {
  return [
    paragraph(richText(intro)),
    ...entries.map(({ summary, examples, options }) =>
      paragraph([
        ...styled(summary, { bold: true }),
        ...examples.flatMap((example) => [
          ...styled("\n"),
          ...styled(`/nato ${example}`, { code: true }),
        ]),
        ...options.flatMap(({ name, description }) => [
          ...styled("\n• "),
          ...styled(name, { code: true }),
          ...styled(` ${description}`),
        ]),
      ]),
    ),
  ];
}

function noticeBlocks({ text, hints }: NoticeAnswer): KnownBlock[] {
  return [paragraph(richText(text)), ...(hints.length === 0 ? [] : [paragraph(drawLines(hints))])];
}
