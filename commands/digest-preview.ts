import type { EditionAnswer } from "#core/answer.ts";
import { defineCommand, type OptionSpecs, type Request } from "#core/command.ts";
import { USUAL_MOST } from "#core/digest/digest-wording.ts";
import type { KeptDigest } from "#core/digest/digests.ts";
import { previewEdition } from "#core/digest/edition-preview.ts";
import type { DailySchedule } from "#core/digest/schedule.ts";
import { countOption, filterOptions, readFilter } from "./digest-filter.ts";
import { idOption, listKind, pickKept, roomOf } from "./digest-room.ts";

const options = {
  ...idOption,
  ...filterOptions,
  ...countOption,
  day: { type: "days", description: "As it would have been on this day, such as 2024-05-30" },
} as const satisfies OptionSpecs;

/** Shows what a first edition would be, now or on a day: of a channel's digest, or of any filter. */
export const digestPreview = defineCommand({
  name: "digest preview",
  needsVisits: true,
  summary: "See what a digest would show now; nobody else sees it",
  examples: ["digest preview topic:Ukraine", "digest preview country:Finland"],
  options,
  async run(request: Request<typeof options>): Promise<EditionAnswer> {
    const { core } = request;
    const { count, day } = request.options;
    const now = day === undefined ? request.now : new Date(`${day.to}T12:00:00Z`);
    const kept = await digestMeant(request);
    if (kept === undefined) {
      const filter = readFilter(request.options);
      const most = count ?? USUAL_MOST;
      return onSameDay(previewEdition({ core, filter, schedule: undefined, most, now }), request);
    }
    const { filter, most } = kept.subscription;
    const schedule = scheduleOf(kept);
    return previewEdition({ core, filter, schedule, most: count ?? most, now });
  },
});

function scheduleOf({ subscription: { schedule } }: KeptDigest): DailySchedule | undefined {
  return schedule.kind === "daily" ? schedule : undefined;
}

/** What widens a preview shows the same day. */
function onSameDay(preview: EditionAnswer, { call }: Request<typeof options>): EditionAnswer {
  const { day } = call.options;
  if (day === undefined) return preview;
  const actions = preview.actions.map((action) => ({
    ...action,
    call: { ...action.call, options: { ...action.call.options, day } },
  }));
  return { ...preview, actions };
}

/** The channel's own digest where no filter is typed; `undefined` where it has none. */
async function digestMeant(request: Request<typeof options>): Promise<KeptDigest | undefined> {
  const { options: given, asker, digests, call } = request;
  const { id } = given;
  if (id === undefined) {
    const isTyped = Object.keys(filterOptions).some((name) => name in call.options);
    if (isTyped || asker?.channel === undefined || digests === undefined) return undefined;
    const own = await listKind({ channel: asker.channel, digests }, "digest");
    if (own.length === 0) return undefined;
  }
  return pickKept(roomOf(request), { kind: "digest", id, call });
}
