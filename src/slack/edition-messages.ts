import type { KnownBlock } from "@slack/types";
import type { EditionAnswer } from "#core/answer.ts";
import { sayEditionHead } from "#core/digest/edition-wording.ts";
import { context, paragraph, wordsIn } from "./blocks.ts";
import { layControls } from "./controls.ts";
import { editionPieces, LINE, type EditionPiece } from "./edition.ts";
import { LIMITS, UNDOCUMENTED } from "./limits.ts";
import { MARK_LENGTH } from "./marks.ts";
import { escapeToFit, showableLine, styled } from "./markup.ts";
import { fallbackText, type SlackMessage } from "./render.ts";

/** What is added to the blocks of a part: the group, the head or the part's number, the buttons. */
const BLOCKS_ADDED = 4;
const WORDS_ADDED = 400;
const TEXT_LENGTH = LIMITS.messageText - MARK_LENGTH;

/** A message of an edition, and the ids of the releases that stand in it. */
export interface EditionMessage extends SlackMessage {
  readonly articles: readonly string[];
}

/**
 * Draws an edition as the messages that it takes; most take one. What can be pressed stands below
 * the last, and a group is called by the first alone.
 *
 * @param mention - a user group's id, such as `S0614TZR7`; anything else calls nobody
 */
export function drawEdition(edition: EditionAnswer, mention: string | null): EditionMessage[] {
  const parts = splitPieces(editionPieces(edition, LINE.most));
  return parts.map((pieces, n) => {
    const isFirst = n === 0;
    const part = `part ${n + 1} of ${parts.length}`;
    const head = showableLine(sayEditionHead(edition));
    return {
      text: isFirst
        ? fallbackText(edition, TEXT_LENGTH)
        : escapeToFit(`${head} · ${part}`, TEXT_LENGTH),
      blocks: [
        ...(isFirst ? mentionBlocks(mention) : [paragraph(styled(part, { italic: true }))]),
        ...pieces.map(({ block }) => block),
        ...(isFirst && parts.length > 1 ? context(part) : []),
        ...(n === parts.length - 1 ? layControls(edition, {}) : []),
      ],
      articles: pieces.flatMap(({ articles }) => articles),
    };
  });
}

/** Blocks in their order, in as few messages as they fit into. */
function splitPieces(pieces: readonly EditionPiece[]): EditionPiece[][] {
  const parts: EditionPiece[][] = [[]];
  let left: number = UNDOCUMENTED.allBlocks - WORDS_ADDED;
  for (const piece of pieces) {
    const length = wordsIn(piece.block);
    const isFull = (parts.at(-1)?.length ?? 0) >= LIMITS.messageBlocks - BLOCKS_ADDED;
    if (isFull || length > left) {
      parts.push([]);
      left = UNDOCUMENTED.allBlocks - WORDS_ADDED;
    }
    left -= length;
    parts.at(-1)?.push(piece);
  }
  return parts;
}

/** Tells whether something can be a user group's id. */
export function isUserGroup(id: string): boolean {
  return /^S[A-Z0-9]{2,30}$/.test(id);
}

function mentionBlocks(mention: string | null): KnownBlock[] {
  if (mention === null || !isUserGroup(mention)) return [];
  const element = { type: "usergroup", usergroup_id: mention } as const;
  return [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] }];
}
