import type { Action, DigestView, SettingsAnswer } from "#core/answer.ts";
import type { Asker } from "#core/asker.ts";
import type { Call, OptionInput } from "#core/call.ts";
import type { OptionSpecs, Request } from "#core/command.ts";
import { isSkipped, sayDigest, sayFilter, sayName } from "#core/digest/digest-wording.ts";
import type { Digests, KeptDigest } from "#core/digest/digests.ts";
import type { ChannelRef } from "#core/digest/subscription.ts";
import { UserError } from "#core/errors.ts";
import type { RichText } from "#core/rich-text.ts";
import { counted, listed } from "#core/wording.ts";

/** A channel whose digests are asked for, and who asks. */
export interface DigestRoom {
  readonly asker: Asker;
  readonly channel: ChannelRef;
  readonly digests: Digests;
}

/** The option that names a digest of a channel. */
export const idOption = {
  id: { type: "count", least: 1, most: 100_000, description: "Which digest, by its number" },
} as const satisfies OptionSpecs;

/** How a digest is set, for sentences that have none to show. */
export const HOW_TO_SET: RichText = [
  "Set one: ",
  { code: "/nato digest add at:08:00 zone:Europe/Brussels" },
];

type Asked = Pick<Request<OptionSpecs>, "asker" | "digests">;

/**
 * The channel where a call was made.
 * @throws {UserError} outside of channels, and where no digests are kept.
 */
export function roomOf({ asker, digests }: Asked): DigestRoom {
  if (asker === undefined || digests === undefined) {
    throw new UserError([
      "Digests are set in chat, in the channel that gets them. From a terminal ",
      { code: "/nato digest preview" },
      " shows one, and ",
      { code: "/nato digest --due" },
      " what is due or stuck.",
    ]);
  }
  const { channel } = asker;
  if (channel === undefined) {
    throw new UserError([
      "A digest comes into a channel: please ask me in the one that it is for.",
    ]);
  }
  return { asker, channel, digests };
}

/**
 * The same, for those who may change its digests.
 * @throws {UserError} for everybody else.
 */
export async function managedRoom(asked: Asked): Promise<DigestRoom> {
  const room = roomOf(asked);
  if (await room.asker.mayManage()) return room;
  throw new UserError([`Only ${room.asker.managers} may set and change digests here.`]);
}

/**
 * Refuses what would come to nothing, since the bot may not post.
 * @throws {UserError} with what is to be done first.
 */
export async function refuseHindered({ asker }: DigestRoom, call: Call): Promise<void> {
  const hindrances = await asker.hindrances();
  if (hindrances.length === 0) return;
  throw new UserError(
    [
      "Nothing was changed. ",
      ...hindrances.flatMap((text, at) => (at === 0 ? text : [" ", ...text])),
    ],
    [{ label: "Try again", call }],
  );
}

/**
 * The digest of a channel that a call means: by its number, or the only one.
 * @throws {UserError} with those that there are.
 */
export async function pickDigest(
  { channel, digests }: DigestRoom,
  { id, call }: { readonly id: number | undefined; readonly call: Call },
): Promise<KeptDigest> {
  const all = await digests.list(channel);
  const [only, second] = all;
  if (only === undefined) throw new UserError(["This channel has no digest yet. ", ...HOW_TO_SET]);
  const picked =
    id === undefined && second === undefined
      ? only
      : all.find(({ subscription }) => subscription.number === id);
  if (picked !== undefined) return picked;
  const numbers = all.map(({ subscription }) => String(subscription.number));
  const there = `${all.length === 1 ? "is" : "are"} ${listed(numbers, "and")}`;
  throw new UserError(
    [
      id === undefined
        ? `This channel has ${counted(all.length, "digest")}; which one? There ${there}.`
        : `This channel has no digest ${id}; there ${there}.`,
    ],
    all.map((each) => ({ label: labelOf(each), call: withId(call, each) })),
  );
}

/** A digest that somebody else removed at this moment. */
export function goneMeanwhile({ subscription }: KeptDigest): UserError {
  return new UserError([`${sayName(subscription)} was just removed by somebody else.`]);
}

/** A digest as people see it, with what can be pressed. */
export function viewDigest(kept: KeptDigest): DigestView {
  const { number, paused } = kept.subscription;
  const press = (
    label: string,
    name: string,
    more: Readonly<Record<string, OptionInput>> = {},
  ) => ({
    label: `${label} ${number}`,
    call: { command: `digest ${name}`, options: { id: number, ...more }, page: 1 },
  });
  const running: readonly Action[] = [
    press("Pause", "pause"),
    isSkipped(kept.subscription) ? press("Keep", "skip", { keep: true }) : press("Skip", "skip"),
  ];
  return {
    ...sayDigest(kept),
    actions: [
      press("Preview", "preview"),
      ...(paused === null ? running : [press("Resume", "resume")]),
      press("Remove", "remove"),
    ],
  };
}

/** An answer that shows one digest after a change. */
export function changedAnswer(
  kept: KeptDigest,
  said: Pick<SettingsAnswer, "heading" | "remark"> & Partial<Pick<SettingsAnswer, "hints">>,
): SettingsAnswer {
  return { kind: "settings", hints: [], ...said, digests: [viewDigest(kept)], actions: [] };
}

/** `Digest 2: Ukraine, names Finland` */
function labelOf({ subscription }: KeptDigest): string {
  const about = sayFilter(subscription.filter);
  return [sayName(subscription), about.join(", ")].filter((part) => part !== "").join(": ");
}

function withId(call: Call, { subscription }: KeptDigest): Call {
  return { ...call, options: { ...call.options, id: subscription.number }, page: 1 };
}
