import type { SettingsAnswer } from "#core/answer.ts";
import { defineCommand, type OptionSpecs, type Request } from "#core/command.ts";
import type { KeptDigest } from "#core/digest/digests.ts";
import { kindOf, type SubscriptionKind } from "#core/digest/subscription.ts";
import { numberWord } from "#core/number-words.ts";
import { HOW_TO_SET, roomOf, viewDigest } from "./digest-room.ts";

/** Shows what the channel gets, each with its buttons. */
export const digestList = defineCommand({
  name: "digest list",
  summary: "Show this channel’s digests and watches, with buttons to change or stop them",
  examples: ["digest list"],
  ofChannel: true,
  options: {},
  run: (request) => listAll(request, "digest"),
});

/** Shows a channel's digests and watches; where there is none, how to set one of the kind asked for. */
export async function listAll(
  request: Pick<Request<OptionSpecs>, "asker" | "digests">,
  kind: SubscriptionKind,
): Promise<SettingsAnswer> {
  const { digests, channel } = roomOf(request);
  const all = await digests.list(channel);
  const shown = {
    kind: "settings",
    heading: sayCounts(all, kind),
    digests: all.map(viewDigest),
  } as const;
  if (all.length > 0) return { ...shown, remark: [], hints: [], actions: [] };
  const preview = { label: "Preview", call: { command: "digest preview", options: {}, page: 1 } };
  return {
    ...shown,
    remark: [`This channel has no ${kind} yet.`],
    hints: [HOW_TO_SET[kind]],
    actions: kind === "digest" ? [preview] : [],
  };
}

/** `No digests`, `One digest`, `14 digests`, `Two digests and one watch` */
function sayCounts(all: readonly KeptDigest[], asked: SubscriptionKind): string {
  const count = (kind: SubscriptionKind) =>
    all.filter(({ subscription }) => kindOf(subscription) === kind).length;
  const said = (["digest", "watch"] as const)
    .map((kind) => ({ kind, number: count(kind) }))
    .filter(({ kind, number }) => number > 0 || (all.length === 0 && kind === asked))
    .map(({ kind, number }) => `${numberWord(number)} ${number === 1 ? kind : PLURALS[kind]}`)
    .join(" and ");
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

const PLURALS: Readonly<Record<SubscriptionKind, string>> = { digest: "digests", watch: "watches" };
