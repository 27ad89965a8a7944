import type { APIEmbed } from "discord.js";
import type { Answer, ArticleAnswer, HelpAnswer, HitsAnswer, NoticeAnswer } from "#core/answer.ts";
import type { Article } from "#core/article.ts";
import { sayDays } from "#core/day.ts";
import { cutToFit } from "#core/truncate.ts";
import { counted } from "#core/wording.ts";
import { ACCENT, EMBED } from "./limits.ts";
import { cleanText, escapeToFit, markedText, markup } from "./markup.ts";

/** A footer longer than this pushes the answer off a phone's screen. */
const FOOTER_LENGTH = 900;
const REMARK_LENGTH = 400;
/** The longest address that stands in a list; a longer one would crowd out the hits' own words. */
const LINK_LENGTH = 300;
const LINE = "\n";
const GAP = "\n\n";

/**
 * Draws an answer as one embed: what is asked as the heading, then the answer and its proof, and in
 * the footer how it was understood.
 *
 * However long the answer's parts are, the embed stays within Discord's limits; what does not fit is
 * cut with an ellipsis, each hit having its equal share of the room.
 */
export function renderEmbed(answer: Answer): APIEmbed {
  if (answer.kind === "hits") return hitsEmbed(answer);
  if (answer.kind === "article") return articleEmbed(answer);
  return answer.kind === "help" ? helpEmbed(answer) : noticeEmbed(answer);
}

function hitsEmbed({ heading, remark, understood, hits, first, total }: HitsAnswer): APIEmbed {
  const count = counted(total, "release");
  const said = markup(remark, REMARK_LENGTH);
  const room = EMBED.description - said.length - GAP.length;
  const each = Math.floor(room / Math.max(1, hits.length)) - GAP.length;
  const drawn = hits.map((hit, n) => drawHit(hit, { number: first + n, room: each }));
  const last = first + hits.length - 1;
  const range = hits.length < total && hits.length > 0 ? [`${first}–${last} of ${total}`] : [];
  const reading = understood.length === 0 ? [] : [`understood: ${understood.join(" · ")}`];
  return embed({
    title: `${escapeToFit(heading, EMBED.title - count.length - 3)} · ${count}`,
    description: [said, ...drawn].filter((part) => part !== "").join(GAP),
    footer: [...range, ...reading].join(" · "),
  });
}

function drawHit(
  { article, snippet, marks }: HitsAnswer["hits"][number],
  { number, room }: { readonly number: number; readonly room: number },
): string {
  const url = linkOf(article, LINK_LENGTH);
  const facts = factsOf(article);
  const frame = `**${number} · []()**`.length + (url?.length ?? 0) + facts.length + 2 * LINE.length;
  const titleRoom = Math.min(EMBED.title, Math.max(8, Math.floor((room - frame) / 2)));
  const title = escapeToFit(titleOf(article), titleRoom);
  const head = url === undefined ? title : `[${title}](${url})`;
  const words = markup(
    markedText(snippet.replace(/\s/g, " "), marks),
    Math.max(0, room - frame - title.length),
  );
  return [`**${number} · ${head}**`, facts, words].filter((line) => line !== "").join(LINE);
}

function articleEmbed({ article, paragraphs, page }: ArticleAnswer): APIEmbed {
  const facts = factsOf(article);
  const body = drawParts(
    paragraphs.map((paragraph) => [paragraph]),
    {
      room: EMBED.description - facts.length - GAP.length,
      gap: GAP,
    },
  );
  const { file, index } = article.origin;
  const turned = page.count > 1 ? [`page ${page.number} of ${page.count}`] : [];
  return embed({
    title: escapeToFit(article.title, EMBED.title),
    url: linkOf(article, EMBED.url),
    description: [facts, body].filter((part) => part !== "").join(GAP),
    footer: ["Source: NATO", `${cutToFit(file, 200)} no. ${index + 1}`, ...turned].join(" · "),
  });
}

function helpEmbed({ intro, entries }: HelpAnswer): APIEmbed {
  const parts = entries.map(({ command, summary, examples, options }) => {
    const lines = [
      markup([{ strong: command }, ` — ${summary}`]),
      ...examples.map((example) => markup([{ code: `/nato ${example}` }])),
      ...options.map(({ name, description }) => markup([{ code: name }, ` ${description}`])),
    ];
    return lines.join(LINE);
  });
  const said = markup(intro, EMBED.description / 2);
  return embed({
    description: fitting([said, ...parts], { room: EMBED.description, gap: GAP }).join(GAP),
  });
}

function noticeEmbed({ text, hints }: NoticeAnswer): APIEmbed {
  const said = markup(text, EMBED.description / 2);
  const helps = drawParts(hints, {
    room: EMBED.description - said.length - GAP.length,
    gap: LINE,
  });
  return embed({ description: [said, helps].filter((part) => part !== "").join(GAP) });
}

interface EmbedParts {
  readonly title?: string;
  readonly url?: string | undefined;
  readonly description: string;
  readonly footer?: string;
}

function embed({ title = "", url, description, footer = "" }: EmbedParts): APIEmbed {
  return {
    color: ACCENT,
    ...(title === "" ? {} : { title }),
    ...(url === undefined || title === "" ? {} : { url }),
    description,
    ...(footer === "" ? {} : { footer: { text: cutToFit(cleanText(footer), FOOTER_LENGTH) } }),
  };
}

interface Room {
  readonly room: number;
  readonly gap: string;
}

/** Draws texts one after the other as far as there is room; the one that ends the room is cut. */
function drawParts(texts: readonly Parameters<typeof markup>[0][], { room, gap }: Room): string {
  let drawn = "";
  for (const text of texts) {
    const before = drawn === "" ? "" : gap;
    const left = room - drawn.length - before.length;
    if (left < 20) break;
    drawn += before + markup(text, left);
  }
  return drawn;
}

/** The first of the parts that fit together. */
function fitting(parts: readonly string[], { room, gap }: Room): string[] {
  let used = -gap.length;
  return parts.filter((part) => (used += part.length + gap.length) <= room);
}

/** The day as people say it, and the kind: `14 Nov 2023 · media advisory`. */
function factsOf({ published, kind }: Article): string {
  return `${published === null ? "no date known" : sayDays(published)} · ${kind.replace("-", " ")}`;
}

function titleOf({ title, paragraphs, id }: Article): string {
  return title || (paragraphs[0] ?? id);
}

/** The article's address, safe to stand inside a link; `undefined` where it is none or too long. */
function linkOf({ url }: Article, longest: number): string | undefined {
  if (url === null || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return undefined;
  const safe = url.replace(/[()<>"\\[\]]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/, hex),
  );
  return safe.length <= longest ? safe : undefined;
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
