import type { SettingsAnswer } from "#core/answer.ts";
import type { OptionInput } from "#core/call.ts";
import { defineCommand, type OptionSpecs } from "#core/command.ts";
import { sayName, USUAL_MOST } from "#core/digest/digest-wording.ts";
import type { DigestSettings } from "#core/digest/subscription.ts";
import { DAILY, nameWeekdays } from "#core/digest/weekdays.ts";
import { UserError } from "#core/errors.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import {
  changedAnswer,
  goneMeanwhile,
  idOption,
  managedRoom,
  pickDigest,
  refuseHindered,
  viewDigest,
} from "./digest-room.ts";

/* What can be done to a digest that is set; each is undone by a button of its answer. */

/** Lets a digest rest. */
export const digestPause = defineCommand({
  name: "digest pause",
  summary: "Pause a digest of this channel",
  examples: ["digest pause", "digest pause 2"],
  ofChannel: true,
  options: idOption,
  async run(request): Promise<SettingsAnswer> {
    const room = await managedRoom(request);
    const picked = await pickDigest(room, { id: request.options.id, call: request.call });
    const kept = await room.digests.pause(picked.subscription.id);
    if (kept === undefined) throw goneMeanwhile(picked);
    return changedAnswer(kept, {
      heading: `${sayName(kept.subscription)} is paused`,
      remark: ["Nothing comes until you resume it; then one edition tells what came meanwhile."],
    });
  },
});

/** Lets a digest run again. */
export const digestResume = defineCommand({
  name: "digest resume",
  summary: "Resume a digest of this channel",
  examples: ["digest resume", "digest resume 2"],
  ofChannel: true,
  options: idOption,
  async run(request): Promise<SettingsAnswer> {
    const room = await managedRoom(request);
    const picked = await pickDigest(room, { id: request.options.id, call: request.call });
    await refuseHindered(room, request.call);
    const kept = await room.digests.resume(picked.subscription.id);
    if (kept === undefined) throw goneMeanwhile(picked);
    return changedAnswer(kept, {
      heading: `${sayName(kept.subscription)} runs${picked.subscription.paused === null ? "" : " again"}`,
      remark: picked.subscription.paused === null ? ["It was not paused."] : [],
    });
  },
});

/** Leaves out the next edition of a digest, or no longer. */
export const digestSkip = defineCommand({
  name: "digest skip",
  summary: "Skip the next edition of a digest of this channel",
  examples: ["digest skip", "digest skip 2"],
  ofChannel: true,
  options: {
    ...idOption,
    keep: { type: "flag", description: "Have the next edition come after all" },
  } as const satisfies OptionSpecs,
  async run(request): Promise<SettingsAnswer> {
    const room = await managedRoom(request);
    const { id, keep = false } = request.options;
    const picked = await pickDigest(room, { id, call: request.call });
    const name = sayName(picked.subscription);
    if (picked.subscription.paused !== null) {
      const resume = viewDigest(picked).actions.filter(
        ({ call }) => call.command === digestResume.name,
      );
      throw new UserError([`${name} is paused, so there is nothing to skip.`], resume);
    }
    const kept = await room.digests.skip(picked.subscription.id, keep ? "keep" : "skip");
    if (kept === undefined) throw goneMeanwhile(picked);
    return changedAnswer(
      kept,
      keep
        ? { heading: `The next edition of ${name} comes after all`, remark: [] }
        : {
            heading: `The next edition of ${name} is skipped`,
            remark: ["Its releases come with the one after."],
          },
    );
  },
});

/** Forgets a digest. */
export const digestRemove = defineCommand({
  name: "digest remove",
  summary: "Remove a digest of this channel",
  examples: ["digest remove", "digest remove 2"],
  ofChannel: true,
  options: idOption,
  async run(request): Promise<SettingsAnswer> {
    const room = await managedRoom(request);
    const picked = await pickDigest(room, { id: request.options.id, call: request.call });
    await room.digests.remove(picked.subscription.id);
    return {
      kind: "settings",
      heading: `${sayName(picked.subscription)} is removed`,
      remark: ["Nothing comes from it any more."],
      digests: [],
      hints: [],
      actions: [
        {
          label: "Set it again",
          call: { command: "digest add", options: optionsOf(picked.subscription), page: 1 },
        },
      ],
    };
  },
});

/** The options of `digest add` that make the same digest once more. */
function optionsOf(settings: DigestSettings): Record<string, OptionInput> {
  const { schedule, filter, most, quiet, mention, crosspost } = settings;
  const { topic, country, person, kind } = filter;
  const isDaily = schedule.days.length === DAILY.length;
  const given: Readonly<Record<string, OptionInput | null>> = {
    at: schedule.at,
    zone: schedule.zone,
    days: isDaily ? null : nameWeekdays(schedule.days),
    topic,
    country: country && (countryByCode(country)?.name ?? country),
    person,
    kind,
    quiet: quiet === "skip" ? null : quiet,
    mention,
    count: most === USUAL_MOST ? null : most,
    crosspost: crosspost ? true : null,
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
