import type { KnownBlock, RichTextBlock } from "@slack/types";
import type { Answer, ArticleAnswer, HelpAnswer, HitsAnswer, NoticeAnswer } from "#core/answer.ts";
import { paginate } from "#core/truncate.ts";
import { layControls, type Setting } from "./controls.ts";
import { countOf, dayAndKind, fallbackText, pageOf, placeOf, titleOf } from "./fallback.ts";
import { LIMITS, UNDOCUMENTED } from "./limits.ts";
import {
  cutElements,
  linked,
  marked,
  plainText,
  richText,
  showable,
  styled,
  wordsOf,
  type WordElement,
} from "./markup.ts";

/** A message as Slack takes it; `text` says the same in plain words. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

const LONGEST_TITLE = 250;
const LONGEST_SNIPPET = 500;
const ALL_SNIPPETS = 4_000;

/** Draws an answer as a message. */
export function renderMessage(answer: Answer, setting: Setting = {}): SlackMessage {
  return { text: fallbackText(answer), blocks: renderBlocks(answer, setting) };
}

/** Draws an answer as blocks that fit every surface: a message, the App Home, a modal. */
export function renderBlocks(answer: Answer, setting: Setting = {}): KnownBlock[] {
  const actions = layControls(answer, setting);
  const shown = withinLength(contentBlocks(answer)).slice(0, LIMITS.messageBlocks - 1);
  return [...shown, ...actions] satisfies KnownBlock[];
}

function contentBlocks(answer: Answer): KnownBlock[] {
  if (answer.kind === "hits") return hitsBlocks(answer);
  if (answer.kind === "article") return articleBlocks(answer);
  return answer.kind === "help" ? helpBlocks(answer) : noticeBlocks(answer);
}

function hitsBlocks(answer: HitsAnswer): KnownBlock[] {
  const snippetLength = Math.min(LONGEST_SNIPPET, Math.floor(ALL_SNIPPETS / answer.hits.length));
  const head = paragraph([
    ...styled(answer.heading, { bold: true }),
    ...styled(` · ${countOf(answer)}`),
    ...(answer.remark.length === 0 ? [] : [...styled("\n"), ...richText(answer.remark)]),
  ]);
  const hits = answer.hits.map((hit, n) => {
    const title = `${answer.first + n} · ${titleOf(hit.article)}`;
    const snippet = marked(hit, snippetLength);
    return paragraph([
      ...cutElements(linked(title, hit.article.url), LONGEST_TITLE),
      ...styled(`\n${dayAndKind(hit.article)}`, { italic: true }),
      ...(snippet.length === 0 ? [] : [...styled("\n"), ...snippet]),
    ]);
  });
  return [head, ...hits, ...context(placeOf(answer))];
}

function articleBlocks(answer: ArticleAnswer): KnownBlock[] {
  const { article, paragraphs } = answer;
  const head = paragraph([
    ...linked(titleOf(article), article.url),
    ...styled(`\n${dayAndKind(article)}`, { italic: true }),
  ]);
  const pages = paginate(paragraphs.map(showable), { limit: UNDOCUMENTED.richText, gap: 2 });
  const body = pages.map((page) => paragraph(styled(page.join("\n\n"))));
  return [head, ...body, ...context(pageOf(answer))];
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
  const lines = hints.flatMap((hint, n) => [...styled(n === 0 ? "" : "\n"), ...richText(hint)]);
  return [paragraph(richText(text)), ...(lines.length === 0 ? [] : [paragraph(lines)])];
}

function paragraph(elements: readonly WordElement[]): RichTextBlock {
  const shown = cutElements(elements, UNDOCUMENTED.richText);
  const some = shown.length === 0 ? styled("–") : shown;
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: some }] };
}

function context(words: string): KnownBlock[] {
  if (words.trim() === "") return [];
  return [{ type: "context", elements: [plainText(words, LIMITS.textObject)] }];
}

/** The first blocks that are not too long all together. */
function withinLength(blocks: readonly KnownBlock[]): KnownBlock[] {
  let length = 0;
  return blocks.filter((block) => {
    length += wordsIn(block);
    return length <= UNDOCUMENTED.allBlocks;
  });
}

/** Our rich texts hold one section each. */
function wordsIn(block: KnownBlock): number {
  const [section] = block.type === "rich_text" ? block.elements : [];
  if (section?.type !== "rich_text_section") return 0;
  return section.elements.reduce((sum, element) => sum + wordsOf(element).length, 0);
}
