import type { APIEmbed } from "discord.js";
import type { EditionAnswer, EditionItem, VisitRow } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import type { Day } from "#core/day.ts";
import {
  sayChannelFooter,
  sayEditionHead,
  sayMore,
  sayNews,
  sayTrip,
  soleItem,
} from "#core/digest/edition-wording.ts";
import { sayOrigin, sayTitle } from "#core/plain-text.ts";
import { GAP, LINE, LINK_LENGTH, linkOf, makeEmbed } from "./embed.ts";
import { EMBED } from "./limits.ts";
import { escapeToFit, markup } from "./markup.ts";

/** One message's part of an edition. */
export interface EditionPage {
  readonly embed: APIEmbed;
  /** The ids of the releases that stand on it. */
  readonly articles: ReadonlySet<string>;
}

const REMARK_LENGTH = 400;
const HEADING_LENGTH = 100;
const TITLE_LENGTH = 220;
const ORIGIN_LENGTH = 100;
/** What one release may take of a message; where many share one message, they take less. */
const LINE_ROOM = 700;
const LEAST_LINE_ROOM = 100;
/** What the line about the releases that are not shown takes at most. */
const MORE_ROOM = 60;

/**
 * Draws an edition as as many embeds as it takes, one for each message; a heading that goes on is said
 * again. Only the last one has the footer.
 *
 *     **Ukraine**
 *     • [Ukraine can count on NATO for the long haul](https://…) — *Mircea Geoană chaired …*
 *
 *     **Who went where**
 *     • [NATO Military Committee → Rovaniemi, Finland](https://…) · 27–29 May
 */
export function editionPages(answer: EditionAnswer): EditionPage[] {
  const pages = layPages(answer, LINE_ROOM);
  return pages.map((page, n) => {
    const isLast = n === pages.length - 1;
    const part = n === 0 ? "" : ` · ${n + 1} of ${pages.length}`;
    const description = isLast ? withMore(page.text, answer) : page.text;
    return {
      embed: makeEmbed({
        title: n === 0 ? titleOf(answer) : headToFit(answer, part),
        description,
        footer: isLast ? sayChannelFooter(answer) : "",
      }),
      articles: page.articles,
    };
  });
}

/**
 * Draws an edition as one embed, for a reply: its releases share the room, and those that have none
 * are counted.
 */
export function editionEmbed(answer: EditionAnswer): APIEmbed {
  const lines = linesOf(answer).length;
  const headings = answer.sections.length * (HEADING_LENGTH + GAP.length);
  const room = EMBED.description - REMARK_LENGTH - MORE_ROOM - Math.min(headings, 1_000);
  const each = Math.floor(room / Math.max(1, lines)) - LINE.length;
  const [page] = layPages(answer, Math.max(LEAST_LINE_ROOM, Math.min(LINE_ROOM, each)));
  const { text = "", lines: shown = 0 } = page ?? {};
  return makeEmbed({
    title: titleOf(answer),
    description: withMore(text, { ...answer, more: answer.more + lines - shown }),
    footer: sayChannelFooter(answer),
  });
}

interface Page {
  text: string;
  section: number;
  lines: number;
  readonly articles: Set<string>;
}

/** Lays lines one below the other, and begins another page where there is no more room. */
function layPages(answer: EditionAnswer, room: number): Page[] {
  const first: Page = { ...emptyPage(), text: markup(answer.remark, REMARK_LENGTH) };
  const pages = [first];
  let page = first;
  for (const line of linesOf(answer)) {
    const drawn = line.draw(room);
    const heading =
      line.heading === "" ? "" : `**${escapeToFit(line.heading, HEADING_LENGTH)}**${LINE}`;
    const added = page.section === line.section ? LINE + drawn : GAP + heading + drawn;
    if (page.text !== "" && page.text.length + added.length > EMBED.description - MORE_ROOM) {
      page = emptyPage();
      pages.push(page);
    }
    page.text = page.text === "" ? heading + drawn : page.text + added;
    page.section = line.section;
    page.lines += 1;
    for (const { id } of line.articles) page.articles.add(id);
  }
  return pages;
}

function emptyPage(): Page {
  return { text: "", section: -1, lines: 0, articles: new Set() };
}

interface Line {
  readonly section: number;
  readonly heading: string;
  readonly articles: readonly Article[];
  readonly draw: (room: number) => string;
}

function linesOf(answer: EditionAnswer): Line[] {
  const { sections, day } = answer;
  const sole = soleItem(answer);
  return sections.flatMap(({ heading, items, visits }, section) => [
    ...items.map((item): Line => {
      const articles = [item.article, ...item.alike];
      const draw = item === sole ? drawSole : drawItem;
      return { section, heading, articles, draw: (room) => draw(item, room) };
    }),
    ...visits.map((row): Line => {
      const articles = row.articles.slice(0, 1);
      return { section, heading, articles, draw: (room) => drawTrip(row, day, room) };
    }),
  ]);
}

/** A release with its lede; its near-copies are named behind it. */
function drawItem({ article, summary, alike }: EditionItem, room: number): string {
  const url = linkOf(article, Math.min(LINK_LENGTH, Math.floor(room / 2)));
  const left = room - "• []() — ".length - (url?.length ?? 0);
  const titleRoom = Math.min(TITLE_LENGTH, Math.floor(left * (summary === "" ? 1 : 0.6)));
  const title = escapeToFit(sayTitle(article), titleRoom);
  const rest = left - title.length;
  const others = alike.map(sayTitle).join("; ");
  const also = others === "" ? "" : escapeToFit(` · also: ${others}`, Math.floor(rest / 2));
  const words = summary === "" ? "" : markup([{ emphasis: summary }], rest - also.length);
  return `• ${linked(title, url)}${words === "" ? "" : ` — ${words}`}${also}`;
}

/** The one release that there is to tell of: its title, its day, its lede. */
function drawSole({ article, summary }: EditionItem, room: number): string {
  const url = linkOf(article, Math.min(LINK_LENGTH, Math.floor(room / 2)));
  const title = linked(escapeToFit(sayTitle(article), TITLE_LENGTH), url);
  const origin = escapeToFit(sayOrigin(article), ORIGIN_LENGTH);
  const left = room - title.length - origin.length - "****\n\n".length;
  return [`**${title}**`, origin, escapeToFit(summary, left)]
    .filter((line) => line !== "")
    .join(LINE);
}

function drawTrip(row: VisitRow, day: Day, room: number): string {
  const { who, where, when } = sayTrip(row, day);
  const [source] = row.articles;
  const url = source && linkOf(source, Math.min(LINK_LENGTH, Math.floor(room / 2)));
  const left = room - "• []() · → ".length - (url?.length ?? 0);
  const from = escapeToFit(who, Math.floor(left * 0.5));
  const days = markup(when, Math.floor(left * 0.25));
  const to = escapeToFit(where, left - from.length - days.length);
  return `• ${linked(`${from} → ${to}`, url)}${days === "" ? "" : ` · ${days}`}`;
}

function linked(words: string, url: string | undefined): string {
  return url === undefined ? words : `[${words}](${url})`;
}

function titleOf(answer: EditionAnswer): string {
  const news = sayNews(answer);
  return headToFit(answer, news === "" ? "" : ` — ${news}`);
}

function headToFit(answer: EditionAnswer, after: string): string {
  return escapeToFit(sayEditionHead(answer), EMBED.title - after.length) + after;
}

function withMore(text: string, answer: EditionAnswer): string {
  const more = sayMore(answer);
  return [text, more].filter((part) => part !== "").join(GAP) || "…";
}
