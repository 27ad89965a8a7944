import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { Asker } from "#core/asker.ts";
import { UserError } from "#core/errors.ts";
import type { RichText } from "#core/rich-text.ts";
import { isUserGroup } from "./edition-messages.ts";
import type { PostProbe } from "./post-probe.ts";

/** Who may set a channel's digests: everybody who can speak in it, or the workspace's admins. */
export type DigestManagers = "members" | "admins";

/** Where somebody asks. */
export interface AskedAt {
  readonly person: string;
  /** The workspace's id. */
  readonly team: string;
  /** Absent where nobody chose a channel; direct messages count as none. */
  readonly channel?: string | undefined;
}

/** Makes the asker of one call. */
export type AskerOf = (at: AskedAt) => Asker;

/** What is asked of Slack about askers, and how. */
export interface AskerParts {
  /** Must not try again by itself. */
  readonly client: WebClient;
  /** Tells whether the bot may post in a channel. */
  readonly probe: Pick<PostProbe, "tryOut">;
  readonly managers: DigestManagers;
  /** The bot's own name in this workspace. */
  readonly name: string;
  /** What the token may do. */
  readonly scopes: readonly string[];
}

const MANAGERS: Readonly<Record<DigestManagers, string>> = {
  members: "people who can post in the channel",
  admins: "admins and owners of the workspace",
};
/** https://docs.slack.dev/reference/scopes/users.read */
const SCOPE_OF_ADMINS = "users:read";

/**
 * Makes askers of one workspace.
 *
 * That somebody can post in a channel needs no scope to be known: Slack takes a command, a mention or
 * a button there from those alone who can, and offers in a list of channels what they can see. Only in
 * a channel that is kept for few writers could somebody else choose it from that list: for such
 * workspaces there is `admins`, which needs `users:read`.
 */
export function createAskers(parts: AskerParts): AskerOf {
  const { managers } = parts;
  return ({ person, team, channel }) => {
    const isChannel = channel !== undefined && /^[CG]/.test(channel);
    return {
      person,
      channel: isChannel ? { platform: "slack", community: team, channel } : undefined,
      managers: MANAGERS[managers],
      mayManage: async () => managers === "members" || isAdmin(person, parts),
      async hindrances({ crosspost, mention }) {
        if (!isChannel) return [];
        return [
          ...(crosspost ? [NO_FOLLOWERS] : []),
          ...(mention !== null && !isUserGroup(mention) ? [NO_GROUP] : []),
          ...(await hindrancesIn(channel, parts)),
        ];
      },
    };
  };
}

const NO_GROUP: RichText = [
  "Only a user group can be mentioned: write it as in a message, such as @press, or its id, such as S0614TZR7, or leave out ",
  { strong: "mention" },
  ".",
];

const NO_FOLLOWERS: RichText = [
  "Slack has no announcement channels that others follow: please leave out ",
  { strong: "crosspost" },
  ".",
];

async function isAdmin(user: string, { client, scopes }: AskerParts): Promise<boolean> {
  if (!scopes.includes(SCOPE_OF_ADMINS)) throw missingScope();
  const { user: found } = await client.users.info({ user });
  return found?.is_admin === true || found?.is_owner === true;
}

function missingScope(): UserError {
  return new UserError([
    "Only admins may set digests here, and I cannot see who is one: whoever runs me has to add the scope ",
    { code: SCOPE_OF_ADMINS },
    " to my app and install it anew.",
  ]);
}

async function hindrancesIn(
  channel: string,
  { probe, name }: AskerParts,
): Promise<readonly RichText[]> {
  try {
    await probe.tryOut(channel);
    return [];
  } catch (error) {
    return [explainHindrance(error, name)];
  }
}

function explainHindrance(error: unknown, name: string): RichText {
  const word = error instanceof WebAPIPlatformError ? error.data.error : "";
  switch (word) {
    case "not_in_channel":
    case "channel_not_found":
      return [
        "I am not in this channel: invite me with ",
        { code: `/invite @${name}` },
        ", then try again.",
      ];
    case "is_archived":
    case "channel_is_archived":
      return ["This channel is archived: restore it, or choose another one."];
    case "missing_scope":
      return [
        "I lack the scope ",
        { code: "chat:write" },
        ": whoever runs me has to add it to my app and install it anew.",
      ];
    default:
      return word.startsWith("restricted_action") || word === "no_permission"
        ? ["Only some may post in this channel: ask its admins to let me, then try again."]
        : ["Slack did not tell whether I may post in this channel. Please try again in a minute."];
  }
}
