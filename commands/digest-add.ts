import type { SettingsAnswer } from "#core/answer.ts";
import { defineCommand, type OptionSpecs, type OptionValues, type Request } from "#core/command.ts";
import { cityOf, sayFilter, sayName, sayZone, USUAL_MOST } from "#core/digest/digest-wording.ts";
import { previewEdition } from "#core/digest/edition-preview.ts";
import type { DailySchedule } from "#core/digest/schedule.ts";
import type { DigestSettings } from "#core/digest/subscription.ts";
import { DAILY } from "#core/digest/weekdays.ts";
import { completeZones } from "#core/digest/zones.ts";
import { UserError } from "#core/errors.ts";
import type { RichText } from "#core/rich-text.ts";
import { countOption, filterOptions, readFilter, sayStranger } from "./digest-filter.ts";
import {
  changedAnswer,
  listKind,
  managedRoom,
  refuseEveryone,
  refuseHindered,
  type DigestRoom,
} from "./digest-room.ts";

const options = {
  at: { type: "time", required: true, description: "At what time: 08:00, 8am, 17:30" },
  zone: { type: "zone", description: "Whose time: a city or a zone, such as Brussels" },
  days: { type: "weekdays", description: "On which days: daily, weekdays, or Mon, Wed and Fri" },
  ...filterOptions,
  quiet: { type: "quiet", description: "When nothing is new: skip the edition, or say so" },
  mention: { type: "group", description: "A role or a group to mention; nobody if left out" },
  ...countOption,
  crosspost: { type: "flag", description: "Publish it to followers of an announcement channel" },
} as const satisfies OptionSpecs;

type AddRequest = Request<typeof options>;

/** Sets a digest for the channel. */
export const digestAdd = defineCommand({
  name: "digest add",
  needsVisits: true,
  summary: "Set a digest for this channel: what is new, at your hour",
  examples: ["digest add 08:00 Brussels", "digest add 8am Kyiv weekdays topic:Ukraine"],
  ofChannel: true,
  options,
  async run(request: AddRequest): Promise<SettingsAnswer> {
    const room = await managedRoom(request);
    const zone = await chooseZone(room, request);
    const settings = settingsOf(request.options, { room, zone: zone.zone });
    refuseEveryone(settings);
    await refuseHindered(room, settings, request.call);
    const kept = await room.digests.add(settings);
    return changedAnswer(kept, {
      heading: `${sayName(kept.subscription)} is set`,
      remark: [...zone.remark, ...firstEdition(settings, request)],
      hints: [["Another hour or topic? Remove it, and set it anew."]],
    });
  },
});

function settingsOf(
  given: OptionValues<typeof options>,
  { room, zone }: { readonly room: DigestRoom; readonly zone: string },
): DailySettings {
  const { at, days, quiet, mention, count, crosspost } = given;
  return {
    channel: room.channel,
    schedule: { kind: "daily", at, zone, days: days ?? DAILY },
    filter: readFilter(given),
    most: count ?? USUAL_MOST,
    quiet: quiet ?? "skip",
    mention: mention ?? null,
    crosspost: crosspost ?? false,
    setBy: room.asker.person,
  };
}

interface DailySettings extends DigestSettings {
  readonly schedule: DailySchedule;
}

interface ChosenZone {
  readonly zone: string;
  readonly remark: RichText;
}

/**
 * The zone that was named, else that of the channel's newest digest, else the asker's own. None is
 * guessed: a digest at a wrong hour is worse than one more press.
 */
async function chooseZone(
  room: DigestRoom,
  { options: { zone, at }, call }: AddRequest,
): Promise<ChosenZone> {
  if (zone !== undefined) return { zone, remark: [] };
  const newest = (await listKind(room, "digest")).at(-1)?.subscription;
  const other = newest?.schedule.kind === "daily" ? newest.schedule.zone : undefined;
  const known = other ?? room.asker.zone;
  if (known !== undefined) {
    const whose = newest === undefined ? "as in your profile" : `as for ${sayName(newest)}`;
    return { zone: known, remark: [`The hour is ${sayZone(known)}, ${whose}. `] };
  }
  throw new UserError(
    [
      `Whose ${at} is it? Name a city or a zone, such as `,
      { code: `/nato digest add ${at} Brussels` },
      ".",
    ],
    completeZones("", 5).map((each) => ({
      label: cityOf(each.zone),
      call: { ...call, options: { ...call.options, zone: each.zone }, page: 1 },
    })),
  );
}

/** What the first edition will be; told so that nobody waits for nothing. */
function firstEdition(
  { schedule, filter, most }: DailySettings,
  { core, now }: AddRequest,
): RichText {
  if (previewEdition({ core, filter, schedule, most, now }).total > 0) {
    return ["The first edition shows the last seven days, and each later one what is new."];
  }
  const stranger = sayStranger(filter, core);
  if (stranger.length > 0) return [...stranger, "; the digest comes when one does."];
  const about = sayFilter(filter).join(" · ");
  return about === ""
    ? ["There are no releases so far; the digest comes when there is one."]
    : ["No release so far fits ", { strong: about }, "; the digest comes when one does."];
}
