import type { Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { Log } from "#core/ports.ts";
import { unpackButton, type Verb } from "./buttons.ts";
import { createDraw } from "./draw.ts";
import { hangPicture } from "./picture.ts";
import { createPreviewWindows, type WindowParts } from "./preview-windows.ts";
import { PLAINLY } from "./reply.ts";

/** Who asks in a preview. */
const ASKER = "U000000001";
/** The picture's file, which a preview uploads nowhere; as long as a real id. */
const FILE = "F0000000001";

interface Occasion {
  readonly call: Call | undefined;
  readonly how: Verb | undefined;
  readonly png: Uint8Array | undefined;
}

/**
 * Makes the look of Slack for a page outside of it: the payloads that answers to the slash command
 * have, and what their buttons ask for.
 *
 *     draw(answer, {call, how: undefined, png: undefined})
 *     → {payload: {response_type: "ephemeral", text: "Who visited Finland in May 2024? …", …}}
 *
 * A picture is shown where its `png` is given; its answer is drawn in words without.
 */
export function createSlackPreview(log: Log) {
  const draw = createDraw(log);
  return {
    name: "Slack" as const,

    async draw(answer: Answer, { call, how, png }: Occasion) {
      const isShared = how === "share";
      const { picture, ...words } = draw(answer, isShared ? { owner: ASKER } : { share: call });
      const isHung = picture !== undefined && png !== undefined;
      const payload = {
        response_type: isShared ? "in_channel" : "ephemeral",
        // What was asked is answered at once, but for pictures, which have to be uploaded first.
        ...(how === undefined && picture === undefined ? {} : { replace_original: how === "turn" }),
        ...words,
        ...(isHung ? { blocks: hangPicture(words.blocks, picture, FILE) } : {}),
        ...PLAINLY,
      };
      return isHung ? { payload, picture: FILE } : { payload };
    },

    async press(id: string): Promise<{ readonly call: Call; readonly how: Verb } | undefined> {
      const state = unpackButton(id);
      return state && { call: state.call, how: state.verb };
    },

    windows: (parts: WindowParts) => createPreviewWindows(parts, log),
  };
}
