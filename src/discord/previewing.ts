import { MessageFlags } from "discord.js";
import { isPersonal, type Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { ButtonStates } from "#core/ports.ts";
import { callOf, packPress, readPress, type Verb } from "./buttons.ts";
import { isOwnAffair, isPrivate } from "./call.ts";
import { layControls } from "./controls.ts";
import { renderEmbed } from "./render.ts";
import { messageOf } from "./reply.ts";

/** Who asks in a preview; as long as a real id, so that the ids of buttons are as long as real ones. */
const ASKER = "100000000000000001";

/**
 * Makes the look of Discord for a page outside of it: the payloads that replies to commands have, and
 * what their buttons ask for.
 *
 *     draw(answer, {call, isShared: false})
 *     → {embeds: [{color: 18832, title: "Who visited Finland in May 2024?", …}], components: […], …}
 *
 * States that are too long for a button's id are kept in `states`.
 */
export function createDiscordPreview(states: ButtonStates) {
  return {
    name: "Discord" as const,

    async draw(
      answer: Answer,
      { call, isShared }: { readonly call: Call | undefined; readonly isShared: boolean },
    ): Promise<object> {
      const asked = call !== undefined && (isPrivate(call) || isOwnAffair(call));
      const hidden = isPersonal(answer) || (asked && !isShared);
      const stage = { call, asker: ASKER, sharable: hidden && isWorthSharing(answer) };
      const { allowedMentions, ...message } = messageOf({
        embeds: [renderEmbed(answer)],
        components: await layControls(answer, stage, (press) => packPress(press, states)),
        personal: isPersonal(answer),
      });
      const flags = hidden ? { flags: MessageFlags.Ephemeral } : {};
      return { ...message, allowed_mentions: allowedMentions, ...flags };
    },

    async press(id: string): Promise<{ readonly call: Call; readonly how: Verb } | undefined> {
      const pressed = readPress(id);
      const call = pressed && (await callOf(pressed, states));
      if (pressed === undefined || call === undefined) return undefined;
      return { call: pressed.verb === "share" ? withoutPrivacy(call) : call, how: pressed.verb };
    },
  };
}

/** Sharing asks the same again, for all to see: settings would be set a second time. */
function isWorthSharing({ kind }: Answer): boolean {
  return kind !== "notice" && kind !== "help" && kind !== "settings";
}

function withoutPrivacy(call: Call): Call {
  const { private: _, ...options } = call.options;
  return { ...call, options };
}
