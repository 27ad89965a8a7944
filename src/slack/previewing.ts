import type { Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { Log } from "#core/ports.ts";
import { unpackButton, type Verb } from "./buttons.ts";
import { createDraw } from "./draw.ts";
import { PLAINLY } from "./reply.ts";

/** Who asks in a preview. */
const ASKER = "U000000001";

/**
 * Makes the look of Slack for a page outside of it: the payloads that answers to the slash command
 * have, and what their buttons ask for.
 *
 *     draw(answer, {call, isShared: false})
 *     → {response_type: "ephemeral", text: "Who visited Finland in May 2024? …", blocks: […], …}
 */
export function createSlackPreview(log: Log) {
  const draw = createDraw(log);
  return {
    name: "Slack" as const,

    async draw(
      answer: Answer,
      { call, isShared }: { readonly call: Call | undefined; readonly isShared: boolean },
    ): Promise<object> {
      const { text, blocks } = draw(answer, isShared ? { owner: ASKER } : { share: call });
      return { response_type: isShared ? "in_channel" : "ephemeral", text, blocks, ...PLAINLY };
    },

    async press(id: string): Promise<{ readonly call: Call; readonly how: Verb } | undefined> {
      const state = unpackButton(id);
      return state && { call: state.call, how: state.verb };
    },
  };
}
