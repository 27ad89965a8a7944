import { MessageFlags } from "discord.js";
import { isPersonal, type Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { ButtonStates } from "#core/ports.ts";
import { callOf, packPress, readPress, type Verb } from "./buttons.ts";
import { isOwnAffair, isPrivate, withoutPrivacy } from "./call.ts";
import { isWorthSharing, layControls } from "./controls.ts";
import { hangPicture } from "./picture.ts";
import { renderEmbed } from "./render.ts";
import { messageOf } from "./reply.ts";

/** Who asks in a preview; as long as a real id, so that the ids of buttons are as long as real ones. */
const ASKER = "100000000000000001";

interface Occasion {
  readonly call: Call | undefined;
  readonly how: Verb | undefined;
  readonly png: Uint8Array | undefined;
}

/**
 * Makes the look of Discord for a page outside of it: the payloads that replies to commands have, and
 * what their buttons ask for.
 *
 *     draw(answer, {call, how: undefined, png: undefined})
 *     → {payload: {embeds: [{color: 18832, title: "Who visited Finland in May 2024?", …}], …}}
 *
 * States that are too long for a button's id are kept in `states`. A picture is shown where its `png`
 * is given; its answer is drawn in words without.
 */
export function createDiscordPreview(states: ButtonStates) {
  return {
    name: "Discord" as const,

    async draw(answer: Answer, { call, how, png }: Occasion) {
      const asked = call !== undefined && (isPrivate(call) || isOwnAffair(call));
      // What a button opens below an answer is for whoever pressed it.
      const hidden = how === "open" || isPersonal(answer) || (asked && how !== "share");
      const stage = { call, asker: ASKER, sharable: hidden && isWorthSharing(answer) };
      const { embed, files } = drawContent(answer, png);
      const { allowedMentions, ...message } = messageOf({
        embeds: [embed],
        components: await layControls(answer, stage, (press) => packPress(press, states)),
        personal: isPersonal(answer),
      });
      const attachments = files.map(({ description }, n) => ({ id: String(n), description }));
      const payload = {
        ...message,
        allowed_mentions: allowedMentions,
        ...(hidden ? { flags: MessageFlags.Ephemeral } : {}),
        // What takes the place of another message takes away its picture, too.
        ...(files.length > 0 || how === "turn" ? { attachments } : {}),
      };
      return embed.image === undefined ? { payload } : { payload, picture: embed.image.url };
    },

    async press(id: string): Promise<{ readonly call: Call; readonly how: Verb } | undefined> {
      const pressed = readPress(id);
      const call = pressed && (await callOf(pressed, states));
      if (pressed === undefined || call === undefined) return undefined;
      return { call: pressed.verb === "share" ? withoutPrivacy(call) : call, how: pressed.verb };
    },
  };
}

/** The embed, and the files that go out beside the payload. */
function drawContent(answer: Answer, png: Uint8Array | undefined) {
  if (answer.kind !== "picture" || png === undefined)
    return { embed: renderEmbed(answer), files: [] };
  const { embed, file } = hangPicture(answer, png);
  return { embed, files: [file] };
}
