import type { ImageBlock, KnownBlock } from "@slack/types";
import type { PictureAnswer } from "#core/answer.ts";
import type { Picture } from "#core/picture.ts";
import { sayUnderstood } from "#core/plain-text.ts";
import { cutToFit } from "#core/truncate.ts";
import { context, paragraph } from "./blocks.ts";
import { ACTION_PREFIX } from "./buttons.ts";
import { LIMITS, UNDOCUMENTED } from "./limits.ts";
import { cutElements, richText, showable, showableLine, styled } from "./markup.ts";

/** A picture that belongs into a message, once it is drawn and uploaded. */
export interface HangingPicture {
  readonly picture: Picture;
  readonly heading: string;
  /** What it shows, in words. */
  readonly alt: string;
}

const HEADING_LENGTH = 250;
const SUMMARY_LENGTH = 600;
/** The block with the words that the picture takes the place of. */
const WORDS = `${ACTION_PREFIX}picture`;

/** Draws the answer in words; the picture takes the place of the words for it when it is there. */
export function pictureBlocks(answer: PictureAnswer): KnownBlock[] {
  const { heading, summary, alt } = answer;
  const said = [
    ...cutElements(styled(showableLine(heading), { bold: true }), HEADING_LENGTH),
    ...cutElements([...styled("\n"), ...richText(summary)], SUMMARY_LENGTH),
  ];
  const words = cutElements(styled(showable(alt)), UNDOCUMENTED.richText);
  return [
    paragraph(said),
    { ...paragraph(words), block_id: WORDS },
    ...context(sayUnderstood(answer)),
  ];
}

/** The picture of an answer, still to be hung. */
export function pictureOf({ picture, heading, alt }: PictureAnswer): HangingPicture {
  return { picture, heading, alt };
}

/**
 * Puts an uploaded picture in the place of the words for it.
 *
 *     [heading, words, footer], F0123456789 → [heading, image with the words as its alt text, footer]
 */
export function hangPicture(
  blocks: readonly KnownBlock[],
  { heading, alt }: HangingPicture,
  file: string,
): KnownBlock[] {
  const words = showableLine(`${heading}. ${alt}`);
  const image: ImageBlock = {
    type: "image",
    slack_file: { id: file },
    alt_text: cutToFit(words, LIMITS.altText),
  };
  return blocks.map((block) => (block.block_id === WORDS ? image : block));
}

/** Says below the words why there is no picture. */
export function sayWhyNone(blocks: readonly KnownBlock[], why: string): KnownBlock[] {
  return blocks.flatMap((block) =>
    block.block_id === WORDS ? [block, paragraph(styled(why, { italic: true }))] : [block],
  );
}
