import type { APIEmbed } from "discord.js";
import type {
  Answer,
  ArticleAnswer,
  HelpAnswer,
  HitsAnswer,
  NoticeAnswer,
  VisitsAnswer,
} from "#core/answer.ts";
import { sayDays } from "#core/day.ts";
import { sayFooter, sayOrigin, sayPage, sayTitle } from "#core/plain-text.ts";
import type { RichText } from "#core/rich-text.ts";
import {
  sayNear,
  sayOthers,
  sayVisit,
  visitLine,
  type Proof,
} from "#core/visits/answers/visit-wording.ts";
import { counted } from "#core/wording.ts";
import { editionEmbed } from "./edition.ts";
import { drawParts, fitting, GAP, LINE, LINK_LENGTH, linkOf, makeEmbed } from "./embed.ts";
import { EMBED } from "./limits.ts";
import { escapeToFit, markedText, markup } from "./markup.ts";
import { pictureEmbed } from "./picture.ts";
import { settingsEmbed } from "./settings.ts";

const REMARK_LENGTH = 400;
const SUMMARY_LENGTH = 600;
/** All that came close, and all hints: what was found has the rest of the room. */
const NEAR_LENGTH = 1_000;
const HINTS_LENGTH = 600;
/** The longest title beside the sentence that it is the source of. */
const SOURCE_LENGTH = 150;

/**
 * Draws an answer as one embed: what is asked as the heading, then the answer and its proof, and in
 * the footer how it was understood.
 *
 * However long the answer's parts are, the embed stays within Discord's limits; what does not fit is
 * cut with an ellipsis, each hit having its equal share of the room.
 */
export function renderEmbed(answer: Answer): APIEmbed {
  switch (answer.kind) {
    case "hits":
      return hitsEmbed(answer);
    case "visits":
      return visitsEmbed(answer);
    case "article":
      return articleEmbed(answer);
    case "picture":
      return pictureEmbed(answer);
    case "edition":
      return editionEmbed(answer);
    case "settings":
      return settingsEmbed(answer);
    case "help":
      return helpEmbed(answer);
    case "notice":
      return noticeEmbed(answer);
  }
}

function hitsEmbed(answer: HitsAnswer): APIEmbed {
  const { heading, remark, hits, first, total } = answer;
  const count = counted(total, "release");
  const said = markup(remark, REMARK_LENGTH);
  const room = EMBED.description - said.length - GAP.length;
  const each = Math.floor(room / Math.max(1, hits.length)) - GAP.length;
  const drawn = hits.map((hit, n) => drawHit(hit, { number: first + n, room: each }));
  return makeEmbed({
    title: `${escapeToFit(heading, EMBED.title - count.length - 3)} · ${count}`,
    description: [said, ...drawn].filter((part) => part !== "").join(GAP),
    footer: sayFooter(answer),
  });
}

function drawHit(
  { article, snippet, marks }: HitsAnswer["hits"][number],
  { number, room }: { readonly number: number; readonly room: number },
): string {
  const url = linkOf(article, LINK_LENGTH);
  const facts = sayOrigin(article);
  const frame = `**${number} · []()**`.length + (url?.length ?? 0) + facts.length + 2 * LINE.length;
  const titleRoom = Math.min(EMBED.title, Math.max(8, Math.floor((room - frame) / 2)));
  const title = escapeToFit(sayTitle(article), titleRoom);
  const head = url === undefined ? title : `[${title}](${url})`;
  const words = markup(
    markedText(snippet.replace(/\s/g, " "), marks),
    Math.max(0, room - frame - title.length),
  );
  return [`**${number} · ${head}**`, facts, words].filter((line) => line !== "").join(LINE);
}

function visitsEmbed(answer: VisitsAnswer): APIEmbed {
  const { heading, summary, remark, rows, near, hints } = answer;
  const said = [markup(summary, SUMMARY_LENGTH), markup(remark, REMARK_LENGTH)];
  const nearRoom = Math.floor(NEAR_LENGTH / Math.max(1, near.length));
  const close = near.map((row) => {
    const { sentence, proof } = sayNear(row);
    return drawVisit([["• ", ...sentence]], proof, nearRoom);
  });
  const after = [
    close.length === 0 ? "" : ["Close:", ...close].join(LINE),
    drawParts(hints, { room: HINTS_LENGTH, gap: LINE }),
  ];
  const others = [...said, ...after].reduce((sum, part) => sum + part.length + GAP.length, 0);
  const room = Math.floor((EMBED.description - others) / Math.max(1, rows.length)) - GAP.length;
  const drawn = rows.map((row) => {
    const words = sayVisit(row, heading);
    return drawVisit([visitLine(words), [words.people]], words.proof, room);
  });
  const parts = [said.filter((part) => part !== "").join(GAP), ...drawn, ...after];
  return makeEmbed({
    title: escapeToFit(heading, EMBED.title),
    description: fitting(
      parts.filter((part) => part !== ""),
      { room: EMBED.description, gap: GAP },
    ).join(GAP),
    footer: sayFooter(answer),
  });
}

/** Draws lines about a visit, and the sentence that proves it, which has the room that they leave. */
function drawVisit(lines: readonly RichText[], proof: Proof | undefined, room: number): string {
  const said = lines
    .map((line) => markup(line, Math.floor(room / (lines.length + 2))))
    .filter((line) => line !== "")
    .join(LINE);
  return proof === undefined ? said : said + LINE + drawProof(proof, room - said.length - 1);
}

function drawProof(proof: Proof, room: number): string {
  const { sentence, source } = proof;
  const also = sayOthers(proof);
  const url = linkOf(source, Math.min(LINK_LENGTH, Math.floor(room / 2)));
  const frame = `“” — *[]()*${also}`.length + (url?.length ?? 0);
  const titleRoom = Math.min(SOURCE_LENGTH, Math.max(12, Math.floor((room - frame) / 3)));
  const title = escapeToFit(sayTitle(source), titleRoom);
  const words = escapeToFit(sentence, Math.max(0, room - frame - title.length));
  return `“${words}” — *${url === undefined ? title : `[${title}](${url})`}*${also}`;
}

function articleEmbed({ article, paragraphs, page }: ArticleAnswer): APIEmbed {
  const facts = sayOrigin(article);
  const body = drawParts(
    paragraphs.map((paragraph) => [paragraph]),
    {
      room: EMBED.description - facts.length - GAP.length,
      gap: GAP,
    },
  );
  const day = article.published === null ? "" : sayDays(article.published);
  const place = ["NATO press release", day, sayPage(page)];
  return makeEmbed({
    title: escapeToFit(article.title, EMBED.title),
    url: linkOf(article, EMBED.url),
    description: [facts, body].filter((part) => part !== "").join(GAP),
    footer: place.filter((part) => part !== "").join(" · "),
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
  return makeEmbed({
    description: fitting([said, ...parts], { room: EMBED.description, gap: GAP }).join(GAP),
  });
}

function noticeEmbed({ text, hints }: NoticeAnswer): APIEmbed {
  const said = markup(text, EMBED.description / 2);
  const helps = drawParts(hints, {
    room: EMBED.description - said.length - GAP.length,
    gap: LINE,
  });
  return makeEmbed({ description: [said, helps].filter((part) => part !== "").join(GAP) });
}
