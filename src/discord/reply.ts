import {
  MessageFlags,
  type APIEmbed,
  type AttachmentBuilder,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
} from "discord.js";
import type { ControlRow } from "./controls.ts";
import { isDoneWithin } from "./within.ts";

/** An answer, drawn and ready to be sent. */
export interface Drawn {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ControlRow[];
  /** A picture that its embed shows; absent where there is none. */
  readonly files?: readonly AttachmentBuilder[];
  /** Whether it concerns its asker alone, wherever it was asked. */
  readonly personal: boolean;
}

/** Where an answer goes: to everybody, to the asker alone, or in the place of the pressed message. */
export type Place = "channel" | "asker" | "same";

type Asked = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
/** What can be replied to. Only what was pressed has a message to be replaced. */
export type Replyable = Asked | MessageComponentInteraction;

/** How a reply is sent. */
export interface ReplyWay {
  readonly place: Place;
  /** After this long without an answer Discord is told to wait; it gives up after three seconds. */
  readonly slowAfterMs: number;
}

const alone = { flags: MessageFlags.Ephemeral } as const;

/**
 * Sends an answer as the first response, which no rate limit slows; only if the answer takes longer
 * does it defer first. A personal answer always goes to the asker alone, even where that is known only
 * after others have been told to wait.
 */
export async function reply(
  interaction: Replyable,
  drawing: Promise<Drawn>,
  { place, slowAfterMs }: ReplyWay,
): Promise<void> {
  if (await isDoneWithin(drawing, slowAfterMs))
    return replyAtOnce(interaction, await drawing, place);
  if (place === "same" && interaction.isMessageComponent()) {
    await interaction.deferUpdate();
  } else {
    await interaction.deferReply(place === "asker" ? alone : {});
  }
  const drawn = await drawing;
  if (!drawn.personal || place === "asker") {
    await interaction.editReply(replacementOf(drawn));
    return;
  }
  if (place === "channel") await interaction.deleteReply();
  await interaction.followUp({ ...messageOf(drawn), ...alone });
}

/**
 * Posts an answer for everybody, as the response to the press itself: that needs no permission in the
 * channel. Yields whether everybody can see it; where an app may not speak to all (installed by one
 * person, or barred from it), Discord shows the response to that person alone and says so.
 */
export async function replyToAll(
  interaction: Replyable,
  drawing: Promise<Drawn>,
  slowAfterMs: number,
): Promise<boolean> {
  const quick = await isDoneWithin(drawing, slowAfterMs);
  if (quick && (await drawing).personal) {
    await replyAtOnce(interaction, await drawing, "asker");
    return true;
  }
  const sent = quick
    ? await interaction.reply({ ...messageOf(await drawing), withResponse: true })
    : await interaction.deferReply({ withResponse: true });
  const seen = sent.interaction.responseMessageEphemeral !== true;
  if (!quick && seen) await interaction.editReply(messageOf(await drawing));
  return seen;
}

/** A drawn answer as discord.js sends it; nobody is ever called by it. */
export function messageOf({ embeds, components, files = [] }: Drawn) {
  const attached = files.length === 0 ? {} : { files };
  return { embeds, components, allowedMentions: { parse: [] }, ...attached };
}

/**
 * The same in the place of an earlier message, whose picture goes: Discord keeps what is not listed
 * anew (https://docs.discord.com/developers/resources/message#edit-message).
 */
function replacementOf(drawn: Drawn) {
  return { ...messageOf(drawn), attachments: [] };
}

async function replyAtOnce(interaction: Replyable, drawn: Drawn, place: Place): Promise<void> {
  const message = messageOf(drawn);
  if (place === "same" && !drawn.personal && interaction.isMessageComponent()) {
    await interaction.update(replacementOf(drawn));
  } else if (place === "channel" && !drawn.personal) {
    await interaction.reply(message);
  } else {
    await interaction.reply({ ...message, ...alone });
  }
}
