import type { SettingsAnswer } from "#core/answer.ts";
import { defineCommand, type OptionSpecs, type Request } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import { sayFilter, sayName, USUAL_MOST } from "#core/digest/digest-wording.ts";
import { MOST_PER_HOUR, USUAL_PER_HOUR } from "#core/digest/watch.ts";
import type { RichText } from "#core/rich-text.ts";
import { counted } from "#core/wording.ts";
import type { DigestFilter } from "#core/digest/subscription.ts";
import { UserError } from "#core/errors.ts";
import { filterOptions, readFilter, sayStranger } from "./digest-filter.ts";
import { changedAnswer, managedRoom, refuseEveryone, refuseHindered } from "./digest-room.ts";

const options = {
  ...filterOptions,
  everything: { type: "flag", description: "Every release, whatever it is about" },
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
    const filter = chooseFilter(request);
    const settings = {
      channel: room.channel,
      schedule: { kind: "at once", perHour: cap },
      filter,
      most: USUAL_MOST,
      quiet: "skip",
      mention: mention ?? null,
      crosspost: crosspost ?? false,
      setBy: room.asker.person,
    } as const;
    refuseEveryone(settings);
    await refuseHindered(room, settings, request.call);
    const kept = await room.digests.add(settings);
    return changedAnswer(kept, {
      heading: `${sayName(kept.subscription)} is set`,
      remark: [...sayWhatComes(sayFilter(filter), cap), ...sayUnknown(filter, request.core)],
      hints: [["Another topic or another number of posts? Remove it, and set it anew."]],
    });
  },
});

/**
 * The filter that the options make; to be told everything is asked for in so many words.
 * @throws {UserError} a question with a button that says so; one sentence where both are said.
 */
function chooseFilter({ options: given, call }: Request<typeof options>): DigestFilter {
  const saysSo = given.topic?.toLowerCase() === "everything";
  const filter = readFilter(saysSo ? { ...given, topic: undefined } : given);
  const isEverything = saysSo || given.everything === true;
  const isNarrow = Object.values(filter).some((each) => each !== null);
  if (isNarrow && isEverything) {
    throw new UserError([
      "Everything, or what fits? Leave out everything, or the topic, country, person and kind.",
    ]);
  }
  if (isNarrow || isEverything) return filter;
  throw new UserError(
    [
      "Every release, whatever it is about? To narrow it down, name a topic, a country, a person or a kind: ",
      { code: "/nato watch add topic:Ukraine" },
    ],
    [
      {
        label: "Every release",
        call: { ...call, options: { ...call.options, everything: true }, page: 1 },
      },
    ],
  );
}

/** That nobody of that name is known yet; it may be a slip. */
function sayUnknown(filter: DigestFilter, core: Core): RichText {
  const stranger = sayStranger(filter, core);
  return stranger.length === 0 ? [] : [" ", ...stranger, "; I watch for it all the same."];
}

/** What is told from now on; what has come before is not. */
function sayWhatComes(about: readonly string[], cap: number): RichText {
  const within = `, at most ${counted(cap, "post")} an hour; what comes meanwhile is told together in the next.`;
  if (about.length > 0) {
    return ["From now on I tell you here at once when a release comes that fits", within];
  }
  return ["From now on I tell you here at once of every release that comes", within];
}
