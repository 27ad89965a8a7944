import type { KnownBlock } from "@slack/types";
import type { EditionAnswer, EditionItem, EditionSection, VisitRow } from "#core/answer.ts";
import {
  sayChannelFooter,
  sayEditionHead,
  sayMore,
  sayNews,
  sayTrip,
  soleItem,
} from "#core/digest/edition-wording.ts";
import { sayOrigin, sayTitle } from "#core/plain-text.ts";
import { bullets, context, header, lengthOf, paragraph } from "./blocks.ts";
import { UNDOCUMENTED } from "./limits.ts";
import { cutElements, linked, richText, showableLine, styled, type WordElement } from "./markup.ts";

const REMARK_LENGTH = 600;
const HEADING_LENGTH = 150;
const FOOTER_LENGTH = 600;
/** What the lines of an edition may take, where it has to fit into one message. */
const ALL_LINES = 9_000;

/** The longest line, and how much of it its title may take, and the near-copies behind it. */
export const LINE = { most: 1_000, title: 250, alike: 400 } as const;

/**
 * Draws an edition: its day, what is new under headings with a line each, and when it comes.
 *
 *     NATO daily · Thursday 30 May 2024
 *     4 new releases
 *     Ukraine
 *     • Ukraine’s most urgent need is more air defence — Allies are to send Patriot systems.
 *
 * @param room - how long a line may be; by default so long that all fit into one message
 */
export function editionBlocks(edition: EditionAnswer, room = lineRoom(edition)): KnownBlock[] {
  return editionPieces(edition, room).map(({ block }) => block);
}

/** A block of an edition, and the ids of the releases that it tells of. */
export interface EditionPiece {
  readonly block: KnownBlock;
  readonly articles: readonly string[];
}

/** Draws an edition as `editionBlocks` does, and tells what stands in each block. */
export function editionPieces(edition: EditionAnswer, room: number): EditionPiece[] {
  const sole = soleItem(edition);
  const sections = sole === undefined ? edition.sections : [];
  return [
    ...[header(sayEditionHead(edition)), ...leadBlocks(edition)].map(tellingNone),
    ...(sole === undefined
      ? []
      : [{ block: paragraph(drawSole(sole, room)), articles: idsOf(sole) }]),
    ...sections.flatMap((section) => sectionPieces(section, { day: edition.day, room })),
    ...[...moreBlocks(edition), ...context(sayChannelFooter(edition), FOOTER_LENGTH)].map(
      tellingNone,
    ),
  ];
}

function tellingNone(block: KnownBlock): EditionPiece {
  return { block, articles: [] };
}

function idsOf({ article, alike }: EditionItem): string[] {
  return [article, ...alike].map(({ id }) => id);
}

/** What comes before the headings: how much is new, and what the reader should know first. */
function leadBlocks(edition: EditionAnswer): KnownBlock[] {
  const news = sayNews(edition);
  const remark = cutElements(richText(edition.remark), REMARK_LENGTH);
  const words = [
    ...styled(news),
    ...styled(news !== "" && remark.length > 0 ? "\n" : ""),
    ...remark,
  ];
  return words.length === 0 ? [] : [paragraph(words)];
}

function moreBlocks(edition: EditionAnswer): KnownBlock[] {
  const more = sayMore(edition);
  return more === "" ? [] : [paragraph(styled(more, { italic: true }))];
}

/** A heading with its lines; where these are too many for one block, they go on in others. */
function sectionPieces(
  { heading, items, visits }: EditionSection,
  { day, room }: { readonly day: string; readonly room: number },
): EditionPiece[] {
  const lines: readonly Line[] = [
    ...visits.map((row) => ({
      words: cutElements(drawTrip(row, day), room),
      articles: row.articles.slice(0, 1).map(({ id }) => id),
    })),
    ...items.map((item) => ({ words: drawItem(item, room), articles: idsOf(item) })),
  ];
  const head = cutElements(styled(showableLine(heading), { bold: true }), HEADING_LENGTH);
  const blocks: Line[][] = [[]];
  let left = UNDOCUMENTED.richText - HEADING_LENGTH;
  for (const line of lines.filter(({ words }) => words.length > 0)) {
    left -= lengthOf(line.words);
    if (left < 0) {
      blocks.push([]);
      left = UNDOCUMENTED.richText - HEADING_LENGTH - lengthOf(line.words);
    }
    blocks.at(-1)?.push(line);
  }
  return blocks
    .filter((each) => each.length > 0)
    .map((each, n) => ({
      block: bullets(
        n === 0 ? head : [],
        each.map(({ words }) => words),
      ),
      articles: each.flatMap(({ articles }) => articles),
    }));
}

/** A line of an edition, and the ids of the releases that it tells of. */
interface Line {
  readonly words: readonly WordElement[];
  readonly articles: readonly string[];
}

/** A release on one line: its title, what it says, and what says the same. */
function drawItem({ article, summary, alike }: EditionItem, room: number): WordElement[] {
  const most = Math.min(LINE.title, Math.ceil(room / 2));
  const title = cutElements(linked(sayTitle(article), article.url, null), most);
  const copies = alike.flatMap((each, n) => [
    ...styled(n === 0 ? " · also: " : "; "),
    ...linked(sayTitle(each), each.url, null),
  ]);
  const also = cutElements(copies, Math.min(LINE.alike, Math.floor(room / 4)));
  const left = room - lengthOf(title) - lengthOf(also);
  const said = showableLine(summary);
  const words = said === "" ? [] : [...styled(" — "), ...styled(said, { italic: true })];
  return [...title, ...cutElements(words, left), ...also];
}

/** The one release that there is to tell of: its title, its day, its lede. */
function drawSole({ article, summary }: EditionItem, room: number): WordElement[] {
  const title = cutElements(linked(sayTitle(article), article.url), LINE.title);
  const origin = styled(`\n${sayOrigin(article)}`, { italic: true });
  const said = showableLine(summary);
  const words = said === "" ? [] : styled(`\n${said}`);
  return [...title, ...origin, ...cutElements(words, room - lengthOf(title) - lengthOf(origin))];
}

/** Who went where; it opens the release that tells of it. */
function drawTrip(row: VisitRow, day: string): WordElement[] {
  const { who, where, when } = sayTrip(row, day);
  return [
    ...linked(who, row.articles[0]?.url ?? null, null),
    ...styled(` → ${where}`),
    ...(when.length === 0 ? [] : [...styled(" · "), ...richText(when)]),
  ];
}

function lineRoom({ sections }: EditionAnswer): number {
  const lines = sections.reduce((sum, { items, visits }) => sum + items.length + visits.length, 0);
  return Math.min(LINE.most, Math.floor(ALL_LINES / Math.max(1, lines)));
}
