import type { SettingsAnswer } from "#core/answer.ts";
import { defineCommand, type OptionSpecs, type Request } from "#core/command.ts";
import { sayFilter, sayName, USUAL_MOST } from "#core/digest/digest-wording.ts";
import { MOST_PER_HOUR, USUAL_PER_HOUR } from "#core/digest/watch.ts";
import type { RichText } from "#core/rich-text.ts";
import { counted } from "#core/wording.ts";
import { filterOptions, readFilter } from "./digest-filter.ts";
import { changedAnswer, managedRoom, refuseEveryone, refuseHindered } from "./digest-room.ts";

const options = {
  ...filterOptions,
  cap: {
    type: "count",
    least: 1,
    most: MOST_PER_HOUR,
    description: `How many posts an hour at most, from 1 to ${MOST_PER_HOUR}; ${USUAL_PER_HOUR} if left out`,
  },
  mention: { type: "group", description: "A role or a group to mention; nobody if left out" },
  crosspost: { type: "flag", description: "Publish it to followers of an announcement channel" },
} as const satisfies OptionSpecs;

/** Has the channel told at once what comes. */
export const watchAdd = defineCommand({
  name: "watch add",
  summary: "Tell this channel at once when a release comes that fits",
  examples: ["watch add topic:Ukraine", "watch add country:Finland cap:2"],
  ofChannel: true,
  options,
  async run(request: Request<typeof options>): Promise<SettingsAnswer> {
    const room = await managedRoom(request);
    const { cap = USUAL_PER_HOUR, mention, crosspost } = request.options;
    const settings = {
      channel: room.channel,
      schedule: { kind: "at once", perHour: cap },
      filter: readFilter(request.options),
      most: USUAL_MOST,
      quiet: "skip",
      mention: mention ?? null,
      crosspost: crosspost ?? false,
      setBy: room.asker.person,
    } as const;
    refuseEveryone(settings);
    await refuseHindered(room, request.call);
    const kept = await room.digests.add(settings);
    return changedAnswer(kept, {
      heading: `${sayName(kept.subscription)} is set`,
      remark: sayWhatComes(sayFilter(settings.filter), cap),
      hints: [["Another topic or another number of posts? Remove it, and set it anew."]],
    });
  },
});

/** What is told from now on; what has come before is not. */
function sayWhatComes(about: readonly string[], cap: number): RichText {
  const within = `, at most ${counted(cap, "post")} an hour; what comes meanwhile is told together in the next.`;
  if (about.length > 0) {
    return ["From now on I tell you here at once when a release comes that fits", within];
  }
  return ["From now on I tell you here at once of every release that comes", within];
}
