import { MessageFlags, Routes } from "discord.js";
import { DeliveryError } from "#core/errors.ts";
import type { PostedPart, Poster } from "#core/digest/poster.ts";
import type { ButtonStates } from "#core/ports.ts";
import { createCrossposts } from "./crossposts.ts";
import { openDigestLine, TIMEOUT_MS, type DigestLine, type LineParts } from "./digest-line.ts";
import { drawDigest, isMarked, markOf, readPayload } from "./digest-messages.ts";
import { makeEmbed } from "./embed.ts";
import { factsOf } from "./faults.ts";
import { findInHistory, type PastMessage } from "./history.ts";
import { EMBED, MESSAGE, PACE } from "./limits.ts";
import { markup } from "./markup.ts";

/** What the poster needs: the bot's token alone, for it asks Discord who it is. */
export interface DiscordPosterParts extends LineParts {
  readonly states: ButtonStates;
}

/** Our clock and Discord's may differ by so much. */
const CLOCKS_APART_MS = 15 * 60_000;
/** What was on its way when we stopped waiting may still come through. */
const STILL_COMING_MS = 5_000;

/**
 * Makes the poster of editions for Discord. Each message carries its mark in the ids of its controls,
 * where people do not see it and Discord gives it back; the same mark is the nonce by which Discord
 * shows a repeated post once.
 */
export function createDiscordPoster(parts: DiscordPosterParts): Poster {
  const { states, clock, log, timeoutMs = TIMEOUT_MS } = parts;
  const line = openDigestLine(parts);
  const crossposts = createCrossposts({ line, clock, log });
  const ownId = createOwnId(line);

  async function publish(part: PostedPart, message: string): Promise<void> {
    if (readPayload(part.payload).crosspost) {
      await crossposts.publish(part.channel.channel, message);
    }
  }

  return {
    platform: "discord",
    leadMs: 0,
    repeatsWithinMs: MESSAGE.nonceHoldsMs,
    certainAfterMs: timeoutMs + STILL_COMING_MS,
    pace: PACE,

    draw: async (edition, order) => drawDigest(edition, { order, states, log }),

    async post(part) {
      const { message } = readPayload(part.payload);
      const body = { ...message, nonce: markOf(part), enforce_nonce: true };
      const id = idOf(await line.write(Routes.channelMessages(part.channel.channel), body));
      await publish(part, id);
      return id;
    },

    async find(part) {
      const { channel, slotAt, triedAt = slotAt } = part;
      const firstMs = Math.min(slotAt.getTime(), triedAt.getTime());
      const own = await ownId();
      const mark = markOf(part);
      const found = await findInHistory(line, {
        channel: channel.channel,
        since: new Date(firstMs - CLOCKS_APART_MS),
        isIt: (message) => message.author.id === own && isMarked(message, mark),
      });
      if (found !== undefined && !isPublished(found)) await publish(part, found.id);
      return found?.id;
    },

    async tell(person, channel, words) {
      try {
        const direct = idOf(await line.write(Routes.userChannels(), { recipient_id: person }));
        const said = `${markup(words, EMBED.description / 2)}\n\n${link(channel.channel)}`;
        await line.write(Routes.channelMessages(direct), {
          embeds: [makeEmbed({ description: said.trim() })],
          allowed_mentions: { parse: [] },
        });
      } catch (error) {
        const { cause = error } = error instanceof Error ? error : {};
        log.warn({ ...channel, ...factsOf(cause) }, "whoever set a digest could not be told");
      }
    },
  };
}

/** Asks Discord once who the bot is: its messages bear that id, not the application's. */
function createOwnId(line: Pick<DigestLine, "read">): () => Promise<string> {
  let own: string | undefined;
  return async () => (own ??= idOf(await line.read(Routes.user())));
}

/** The id of what Discord says it made; where it says none, nobody knows whether it did. */
function idOf(made: unknown): string {
  if (typeof made === "object" && made !== null && "id" in made && typeof made.id === "string") {
    return made.id;
  }
  throw new DeliveryError("unsure", { cause: new Error("Discord's answer has no id") });
}

function isPublished({ flags }: PastMessage): boolean {
  return flags !== undefined && (flags & MessageFlags.Crossposted) !== 0;
}

/** A link that opens the channel and calls nobody. */
function link(channel: string): string {
  return /^\d+$/.test(channel) ? `<#${channel}>` : "";
}
