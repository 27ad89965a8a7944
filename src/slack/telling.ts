import { plainWords, type RichText } from "#core/rich-text.ts";
import { LIMITS, UNDOCUMENTED } from "./limits.ts";
import { cutElements, escapeToFit, richText, showable, styled } from "./markup.ts";
import type { SlackMessage } from "./render.ts";

/**
 * Draws what somebody is told in direct messages about a digest, with the channel that it is in.
 *
 *     About #press: Digest 1 stands still: I may not post in its channel.
 */
export function drawTelling(channel: string, words: RichText): SlackMessage {
  const said = showable(plainWords(words));
  return {
    text: escapeToFit(said, LIMITS.messageText),
    blocks: [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [
              ...styled("About "),
              { type: "channel", channel_id: channel },
              ...styled(": "),
              ...cutElements(richText(words), UNDOCUMENTED.richText),
            ],
          },
        ],
      },
    ],
  };
}
