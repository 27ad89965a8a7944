import { AttachmentBuilder, type APIEmbed } from "discord.js";
import type { PictureAnswer } from "#core/answer.ts";
import { sayUnderstood } from "#core/plain-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { GAP, makeEmbed } from "./embed.ts";
import { ATTACHMENT, EMBED } from "./limits.ts";
import { cleanText, escapeToFit, markup } from "./markup.ts";

const SUMMARY_LENGTH = 600;
const ALT_LENGTH = 2_000;
/** The name under which the picture is attached. */
const FILE = "map.png";

/** Draws the answer in words alone: the picture could not be drawn, or there is nobody to draw it. */
export function pictureEmbed(answer: PictureAnswer): APIEmbed {
  const { heading, summary, alt } = answer;
  const said = [markup(summary, SUMMARY_LENGTH), escapeToFit(alt, ALT_LENGTH)];
  return makeEmbed({
    title: escapeToFit(heading, EMBED.title),
    description: said.filter((part) => part !== "").join(GAP),
    footer: sayUnderstood(answer),
  });
}

/** Draws the answer with its picture; the words for it are the attachment's description. */
export function hangPicture(answer: PictureAnswer, png: Uint8Array) {
  const { heading, summary, alt } = answer;
  const words = cleanText(`${heading}. ${alt}`).replaceAll(/\s+/g, " ");
  const embed: APIEmbed = {
    ...pictureEmbed(answer),
    description: markup(summary, SUMMARY_LENGTH),
    image: { url: `attachment://${FILE}` },
  };
  const file = new AttachmentBuilder(Buffer.from(png), {
    name: FILE,
    description: cutToFit(words, ATTACHMENT.description),
  });
  return { embed, file };
}
