import type { SettingsAnswer } from "#core/answer.ts";
import { defineCommand } from "#core/command.ts";
import { numberWord } from "#core/visits/question-sayings.ts";
import { HOW_TO_SET, roomOf, viewDigest } from "./digest-room.ts";

/** Shows the channel's digests, each with its buttons. */
export const digestList = defineCommand({
  name: "digest list",
  summary: "Show this channel’s digests, with buttons to change or stop them",
  examples: ["digest list"],
  ofChannel: true,
  options: {},
  async run(request): Promise<SettingsAnswer> {
    const { digests, channel } = roomOf(request);
    const all = await digests.list(channel);
    const isNone = all.length === 0;
    return {
      kind: "settings",
      heading: sayCount(all.length),
      remark: isNone ? ["This channel has no digest yet."] : [],
      digests: all.map(viewDigest),
      hints: isNone ? [HOW_TO_SET] : [],
      actions: isNone
        ? [{ label: "Preview", call: { command: "digest preview", options: {}, page: 1 } }]
        : [],
    };
  },
});

/** `No digests`, `One digest`, `14 digests` */
function sayCount(count: number): string {
  const [first = "", ...rest] = numberWord(count);
  return `${first.toUpperCase()}${rest.join("")} digest${count === 1 ? "" : "s"}`;
}
