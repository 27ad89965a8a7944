import type { ActionsBlock, Button, KnownBlock, RichTextBlock, StaticSelect } from "@slack/types";
import {
  isPersonal,
  type Action,
  type Answer,
  type ArticleAnswer,
  type HelpAnswer,
  type HitsAnswer,
  type NoticeAnswer,
} from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { paginate } from "#core/truncate.ts";
import { ACTION_PREFIX, button, menu, type Verb } from "./buttons.ts";
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

/** Where an answer is shown. */
export interface Setting {
  /** What was asked, where the asker alone sees the answer and may share it. */
  readonly share?: Call | undefined;
  /** Who asked, where others see the answer too. */
  readonly owner?: string | undefined;
  /** Tells the blocks of two answers in one view apart. */
  readonly part?: string;
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
  const actions = actionsBlock(answer, setting);
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

/** One row of what can be done next; the menu comes first, then the buttons. */
function actionsBlock(answer: Answer, { share, owner, part = "" }: Setting): ActionsBlock[] {
  const verb: Verb = answer.kind === "help" ? "open" : "turn";
  const reading = readingElements(answer);
  const buttons = [
    ...reading.rest.map(({ label, spoken, call }) => button(label, { verb: "open", call }, spoken)),
    ...answer.actions.map(({ label, call }) => button(label, { verb, call, owner })),
    ...(share !== undefined && isShareable(answer)
      ? [button("Share", { verb: "share", call: share })]
      : []),
  ].filter((each) => each !== undefined);
  const elements: (Button | StaticSelect)[] = [...reading.select, ...buttons];
  if (elements.length === 0) return [];
  return [
    {
      type: "actions",
      // The page is part of the name: under the same one, Slack keeps showing an earlier choice.
      block_id: `${ACTION_PREFIX}${part}${answer.kind}:${"page" in answer ? answer.page.number : 1}`,
      elements: fewest(elements).map((element, n) =>
        Object.assign(element, { action_id: `${ACTION_PREFIX}${n}` }),
      ),
    },
  ];
}

/** The ways into the releases of a page: a menu, or a button where there is but one release. */
function readingElements(answer: Answer): {
  readonly select: readonly StaticSelect[];
  readonly rest: readonly (Action & { readonly spoken?: string })[];
} {
  if (answer.kind !== "hits") return { select: [], rest: [] };
  const [only, ...others] = answer.menu;
  if (only !== undefined && others.length === 0) {
    return { select: [], rest: [{ label: "Read", spoken: only.label, call: only.call }] };
  }
  const numbered: Action[] = answer.menu.map(({ label, call }, n) => ({
    label: `${answer.first + n} · ${label}`,
    call,
  }));
  const { select, rest } = menu(numbered, { verb: "open" });
  return { select: select === undefined ? [] : [select], rest };
}

/** As many as Slack takes: the last one, which shares, stays. */
function fewest<Element>(elements: readonly Element[]): readonly Element[] {
  const most = LIMITS.actionsElements;
  return elements.length <= most
    ? elements
    : [...elements.slice(0, most - 1), ...elements.slice(-1)];
}

function isShareable(answer: Answer): boolean {
  return answer.kind !== "help" && !isPersonal(answer);
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
