import type { SettingsAnswer } from "#core/answer.ts";
import type { OptionInput } from "#core/call.ts";
import { defineCommand, type Command, type OptionSpecs } from "#core/command.ts";
import { sayName, USUAL_MOST } from "#core/digest/digest-wording.ts";
import type { Schedule } from "#core/digest/schedule.ts";
import type { DigestSettings, SubscriptionKind } from "#core/digest/subscription.ts";
import { USUAL_PER_HOUR } from "#core/digest/watch.ts";
import { DAILY, nameWeekdays } from "#core/digest/weekdays.ts";
import { UserError } from "#core/errors.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import {
  changedAnswer,
  goneMeanwhile,
  idOption,
  managedRoom,
  pickKept,
  refuseHindered,
  viewDigest,
} from "./digest-room.ts";

/* What can be done to a digest that is set; each is undone by a button of its answer. */

/** Lets a digest rest. */
export const digestPause = pauseOf(
  "digest",
  "Nothing comes until you resume it; then one edition tells what came meanwhile.",
);

/** Lets a digest run again. */
export const digestResume = resumeOf("digest");

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
    const picked = await pickKept(room, { kind: "digest", id, call: request.call });
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
export const digestRemove = removeOf("digest");

/** Makes the command that lets one of a kind rest; `after` says what comes of it. */
export function pauseOf(kind: SubscriptionKind, after: string): Command<typeof idOption> {
  return defineCommand({
    name: `${kind} pause`,
    summary: `Pause a ${kind} of this channel`,
    examples: [`${kind} pause`, `${kind} pause 2`],
    ofChannel: true,
    options: idOption,
    async run(request): Promise<SettingsAnswer> {
      const room = await managedRoom(request);
      const picked = await pickKept(room, { kind, id: request.options.id, call: request.call });
      const kept = await room.digests.pause(picked.subscription.id);
      if (kept === undefined) throw goneMeanwhile(picked);
      return changedAnswer(kept, {
        heading: `${sayName(kept.subscription)} is paused`,
        remark: [after],
      });
    },
  });
}

/** Makes the command that lets one of a kind run again. */
export function resumeOf(kind: SubscriptionKind): Command<typeof idOption> {
  return defineCommand({
    name: `${kind} resume`,
    summary: `Resume a ${kind} of this channel`,
    examples: [`${kind} resume`, `${kind} resume 2`],
    ofChannel: true,
    options: idOption,
    async run(request): Promise<SettingsAnswer> {
      const room = await managedRoom(request);
      const picked = await pickKept(room, { kind, id: request.options.id, call: request.call });
      await refuseHindered(room, picked.subscription, request.call);
      const kept = await room.digests.resume(picked.subscription.id);
      if (kept === undefined) throw goneMeanwhile(picked);
      const wasPaused = picked.subscription.paused !== null;
      return changedAnswer(kept, {
        heading: `${sayName(kept.subscription)} runs${wasPaused ? " again" : ""}`,
        remark: wasPaused ? [] : ["It was not paused."],
      });
    },
  });
}

/** Makes the command that forgets one of a kind. */
export function removeOf(kind: SubscriptionKind): Command<typeof idOption> {
  return defineCommand({
    name: `${kind} remove`,
    summary: `Remove a ${kind} of this channel`,
    examples: [`${kind} remove`, `${kind} remove 2`],
    ofChannel: true,
    options: idOption,
    async run(request): Promise<SettingsAnswer> {
      const room = await managedRoom(request);
      const picked = await pickKept(room, { kind, id: request.options.id, call: request.call });
      await room.digests.remove(picked.subscription.id);
      const again = { command: `${kind} add`, options: optionsOf(picked.subscription), page: 1 };
      return {
        kind: "settings",
        heading: `${sayName(picked.subscription)} is removed`,
        remark: ["Nothing comes from it any more."],
        digests: [],
        hints: [],
        actions: [{ label: "Set it again", call: again }],
      };
    },
  });
}

/** The options that make the same digest or watch once more. */
function optionsOf(settings: DigestSettings): Record<string, OptionInput> {
  const { schedule, filter, most, quiet, mention, crosspost } = settings;
  const { topic, country, person, kind } = filter;
  const given: Readonly<Record<string, OptionInput | null>> = {
    ...timesOf(schedule),
    // A watch of every release asks for that in so many words.
    everything: schedule.kind === "at once" && isWide(filter) ? true : null,
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

function isWide(filter: DigestSettings["filter"]): boolean {
  return Object.values(filter).every((each) => each === null);
}

function timesOf(schedule: Schedule): Readonly<Record<string, OptionInput | null>> {
  if (schedule.kind === "at once") {
    return { cap: schedule.perHour === USUAL_PER_HOUR ? null : schedule.perHour };
  }
  const { at, zone, days } = schedule;
  return { at, zone, days: days.length === DAILY.length ? null : nameWeekdays(days) };
}
