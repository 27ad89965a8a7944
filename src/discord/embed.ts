import type { APIEmbed } from "discord.js";
import type { Article } from "#core/article.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { ACCENT } from "./limits.ts";
import { cleanText, markup } from "./markup.ts";

/** A footer longer than this pushes the answer off a phone's screen. */
const FOOTER_LENGTH = 900;
/** The longest address that stands in a list; a longer one would crowd out the words. */
export const LINK_LENGTH = 300;
/** What stands between two lines, and between two parts. */
export const LINE = "\n";
export const GAP = "\n\n";

/** What an embed is made of; what is absent or empty is left out. */
export interface EmbedParts {
  readonly title?: string;
  readonly url?: string | undefined;
  readonly description: string;
  readonly footer?: string;
}

/**
 * Makes an embed in the bot's colour.
 *
 *     {title: "Ukraine", description: "…"}   → {color: 0x004990, title: "Ukraine", description: "…"}
 */
export function makeEmbed({ title = "", url, description, footer = "" }: EmbedParts): APIEmbed {
  return {
    color: ACCENT,
    ...(title === "" ? {} : { title }),
    ...(url === undefined || title === "" ? {} : { url }),
    description,
    ...(footer === "" ? {} : { footer: { text: cutToFit(cleanText(footer), FOOTER_LENGTH) } }),
  };
}

/** How long texts may be together, and what stands between two of them. */
export interface Room {
  readonly room: number;
  readonly gap: string;
}

/** Draws texts one after the other as far as there is room; the one that ends the room is cut. */
export function drawParts(texts: readonly RichText[], { room, gap }: Room): string {
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
export function fitting(parts: readonly string[], { room, gap }: Room): string[] {
  let used = -gap.length;
  return parts.filter((part) => (used += part.length + gap.length) <= room);
}

/** The article's address, safe to stand inside a link; `undefined` where it is none or too long. */
export function linkOf({ url }: Article, longest: number): string | undefined {
  if (url === null || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return undefined;
  const safe = url.replace(/[()<>"\\[\]]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/, hex),
  );
  return safe.length <= longest ? safe : undefined;
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
