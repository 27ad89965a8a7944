import type { Action, DigestView, SettingsAnswer } from "#core/answer.ts";
import type { Asker, PostWishes } from "#core/asker.ts";
import type { Call, OptionInput } from "#core/call.ts";
import type { OptionSpecs, Request } from "#core/command.ts";
import { isSkipped, sayDigest, sayFilter, sayName } from "#core/digest/digest-wording.ts";
import type { Digests, KeptDigest } from "#core/digest/digests.ts";
import {
  kindOf,
  type ChannelRef,
  type DigestSettings,
  type SubscriptionKind,
} from "#core/digest/subscription.ts";
import { UserError } from "#core/errors.ts";
import type { RichText } from "#core/rich-text.ts";
import { counted, listed } from "#core/wording.ts";

/** A channel whose digests and watches are asked for, and who asks. */
export interface DigestRoom {
  readonly asker: Asker;
  readonly channel: ChannelRef;
  readonly digests: Digests;
}

/** The option that names a digest or a watch of a channel. */
export const idOption = {
  id: { type: "count", least: 1, most: 100_000, description: "Which one, by its number" },
} as const satisfies OptionSpecs;

/** How a digest and a watch are set, for sentences that have none to show. */
export const HOW_TO_SET: Readonly<Record<SubscriptionKind, RichText>> = {
  digest: ["Set one: ", { code: "/nato digest add at:08:00 zone:Europe/Brussels" }],
  watch: ["Set one: ", { code: "/nato watch add topic:Ukraine" }],
};

type Asked = Pick<Request<OptionSpecs>, "asker" | "digests">;

/**
 * The channel where a call was made.
 * @throws {UserError} outside of channels, and where no digests are kept.
 */
export function roomOf({ asker, digests }: Asked): DigestRoom {
  if (asker === undefined || digests === undefined) {
    throw new UserError([
      "Digests and watches are set in chat, in the channel that gets them. From a terminal ",
      { code: "/nato digest preview" },
      " shows one, and ",
      { code: "/nato digest --due" },
      " what is due or stuck.",
    ]);
  }
  const { channel } = asker;
  if (channel === undefined) {
    throw new UserError([
      "Digests and watches come into a channel: please ask me in the one that they are for.",
    ]);
  }
  return { asker, channel, digests };
}

/**
 * The same, for those who may change what it gets.
 * @throws {UserError} for everybody else.
 */
export async function managedRoom(asked: Asked): Promise<DigestRoom> {
  const room = roomOf(asked);
  if (await room.asker.mayManage()) return room;
  throw new UserError([`Only ${room.asker.managers} may set and change digests and watches here.`]);
}

/**
 * Refuses to mention all members: the role that they all have bears the community's own id.
 * @throws {UserError}
 */
export function refuseEveryone({ mention, channel }: DigestSettings): void {
  if (mention !== channel.community) return;
  throw new UserError([
    "A digest or a watch mentions a role or a group, never everyone. Please choose another.",
  ]);
}

/**
 * Refuses what would come to nothing, since the bot may not post.
 * @throws {UserError} with what is to be done first.
 */
export async function refuseHindered(
  { asker }: DigestRoom,
  wishes: PostWishes,
  call: Call,
): Promise<void> {
  const hindrances = await asker.hindrances(wishes);
  if (hindrances.length === 0) return;
  throw new UserError(
    [
      "Nothing was changed. ",
      ...hindrances.flatMap((text, at) => (at === 0 ? text : [" ", ...text])),
    ],
    [{ label: "Try again", call }],
  );
}

/** What a channel has of a kind. */
export async function listKind(
  { channel, digests }: Pick<DigestRoom, "channel" | "digests">,
  kind: SubscriptionKind,
): Promise<readonly KeptDigest[]> {
  return (await digests.list(channel)).filter(({ subscription }) => kindOf(subscription) === kind);
}

/** Which one a call means, and of which kind it must be. */
export interface Meant {
  readonly kind: SubscriptionKind;
  readonly id: number | undefined;
  readonly call: Call;
}

/**
 * The digest or the watch of a channel that a call means: by its number, or the only one of its kind.
 * @throws {UserError} with those that there are.
 */
export async function pickKept(room: DigestRoom, meant: Meant): Promise<KeptDigest> {
  const { kind, id } = meant;
  const all = await room.digests.list(room.channel);
  const named = all.find(({ subscription }) => subscription.number === id);
  if (named !== undefined && kindOf(named.subscription) === kind) return named;
  if (named !== undefined) throw otherKind(named, kind);
  const ofKind = all.filter(({ subscription }) => kindOf(subscription) === kind);
  const [only, second] = ofKind;
  if (only === undefined) {
    throw new UserError([`This channel has no ${kind} yet. `, ...HOW_TO_SET[kind]]);
  }
  if (id === undefined && second === undefined) return only;
  throw notPicked(ofKind, meant);
}

function notPicked(all: readonly KeptDigest[], { kind, id, call }: Meant): UserError {
  const numbers = all.map(({ subscription }) => String(subscription.number));
  const there = `${all.length === 1 ? "is" : "are"} ${listed(numbers, "and")}`;
  const count =
    kind === "watch" && all.length > 1 ? `${all.length} watches` : counted(all.length, kind);
  return new UserError(
    [
      id === undefined
        ? `This channel has ${count}; which one? There ${there}.`
        : `This channel has no ${kind} ${id}; there ${there}.`,
    ],
    all.map((each) => ({ label: labelOf(each), call: withId(call, each) })),
  );
}

/** A digest has what a watch has not, such as a next edition; so nobody is taken at the wrong word. */
function otherKind({ subscription }: KeptDigest, wanted: SubscriptionKind): UserError {
  const kind = kindOf(subscription);
  return new UserError(
    [
      `${subscription.number} is a ${kind}, not a ${wanted}. See it, with its buttons: `,
      { code: `/nato ${kind} list` },
    ],
    [{ label: "Show", call: { command: `${kind} list`, options: {}, page: 1 } }],
  );
}

/** What somebody else removed at this moment. */
export function goneMeanwhile({ subscription }: KeptDigest): UserError {
  return new UserError([`${sayName(subscription)} was just removed by somebody else.`]);
}

/** A digest or a watch as people see it, with what can be pressed. */
export function viewDigest(kept: KeptDigest): DigestView {
  const { number, paused } = kept.subscription;
  const kind = kindOf(kept.subscription);
  const press = (
    label: string,
    name: string,
    more: Readonly<Record<string, OptionInput>> = {},
  ) => ({
    label: `${label} ${number}`,
    call: { command: `${kind} ${name}`, options: { id: number, ...more }, page: 1 },
  });
  const skip: readonly Action[] = [
    isSkipped(kept.subscription) ? press("Keep", "skip", { keep: true }) : press("Skip", "skip"),
  ];
  const running = [press("Pause", "pause"), ...(kind === "digest" ? skip : [])];
  return {
    ...sayDigest(kept),
    actions: [
      ...(kind === "digest" ? [press("Preview", "preview")] : []),
      ...(paused === null ? running : [press("Resume", "resume")]),
      press("Remove", "remove"),
    ],
  };
}

/** An answer that shows one digest or watch after a change. */
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
