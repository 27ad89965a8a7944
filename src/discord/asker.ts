import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type Guild,
  type Interaction,
  type Message,
  type PermissionsBitField,
} from "discord.js";
import type { Asker, PostWishes } from "#core/asker.ts";
import type { ChannelRef } from "#core/digest/subscription.ts";
import type { RichText } from "#core/rich-text.ts";

const MANAGERS = "people who may manage the server or its channels";
const MANAGING = [PermissionFlagsBits.ManageGuild, PermissionFlagsBits.ManageChannels];

/** What interactions tell of their asker; the rest is discord.js's. */
export type Asking = Pick<
  Interaction,
  "user" | "context" | "guild" | "guildId" | "channelId" | "channel" | "memberPermissions"
> &
  Pick<Interaction, "appPermissions" | "authorizingIntegrationOwners">;

/**
 * Tells who uses a command or a button. What they may do stands in the interaction itself, for its
 * channel and as of now: nothing is asked, nothing is remembered.
 */
export function askerOf(asking: Asking): Asker {
  const channel = channelOf(asking);
  return {
    person: asking.user.id,
    channel,
    managers: MANAGERS,
    mayManage: async () =>
      channel !== undefined && asking.memberPermissions?.any(MANAGING) === true,
    async hindrances(wishes) {
      if (channel === undefined) return [];
      const isMember =
        asking.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
      if (!isMember) return [NOT_IN_SERVER];
      const { channel: place, guild, appPermissions } = asking;
      return hindrancesIn({ type: place?.type, permissions: appPermissions, guild }, wishes);
    },
  };
}

/**
 * Tells who says something to the bot by a mention or directly. A message does not tell what its author
 * may do, so Discord is asked when that matters; where it does not answer, they may not.
 */
export function askerOfMessage(message: Message): Asker {
  const { author, guild, channel } = message;
  const known = guild === null || channel.isDMBased() ? undefined : { guild, channel };
  return {
    person: author.id,
    channel: known && {
      platform: "discord",
      community: known.guild.id,
      channel: message.channelId,
    },
    managers: MANAGERS,
    async mayManage() {
      const member = await known?.guild.members.fetch(author.id).catch(() => undefined);
      return member !== undefined && known?.channel.permissionsFor(member).any(MANAGING) === true;
    },
    async hindrances(wishes) {
      const me = known?.guild.members.me;
      if (known === undefined || !me) return [];
      const { channel: place, guild: server } = known;
      const permissions = place.permissionsFor(me);
      return hindrancesIn({ type: place.type, permissions, guild: server }, wishes);
    },
  };
}

function channelOf({ context, guildId, channelId }: Asking): ChannelRef | undefined {
  const isInServer = context === null || context === InteractionContextType.Guild;
  if (!isInServer || guildId === null || channelId === null) return undefined;
  return { platform: "discord", community: guildId, channel: channelId };
}

const NOT_IN_SERVER: RichText = [
  "Only you have installed me, so I cannot post here. Somebody who manages the server can add me to it: open my profile and choose ",
  { strong: "Add App" },
  ".",
];

const WRONG_KIND: RichText = [
  "I cannot post in a channel of this kind. Please take a text channel, an announcement channel or a thread.",
];

const NO_ROLE: RichText = [
  "There is no such role in this server: mention it as you would in a message, such as @Desk, or leave out ",
  { strong: "mention" },
  ".",
];

/** https://docs.discord.com/developers/reference#snowflakes */
const SNOWFLAKE = /^\d{15,22}$/;

const NOT_FOLLOWED: RichText = [
  "Only what stands in an announcement channel can be published to its followers: please leave out ",
  { strong: "crosspost" },
  ", or set it there.",
];

function sayUnheard(role: string): RichText {
  return [
    "Nobody would hear of it, since I may not mention ",
    { strong: role },
    ": let anyone mention the role in its settings, or allow me ",
    { strong: "Mention @everyone, @here, and All Roles" },
    " here.",
  ];
}

/** Where a message can be created; a forum holds threads alone. */
const POSTABLE: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
]);

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** A channel, and what the bot may do in it. */
interface Place {
  readonly type: ChannelType | undefined;
  readonly permissions: Readonly<PermissionsBitField>;
  readonly guild: Pick<Guild, "roles"> | null;
}

function hindrancesIn(place: Place, { mention, crosspost }: PostWishes): RichText[] {
  const { type, permissions, guild } = place;
  if (type !== undefined && !POSTABLE.has(type)) return [WRONG_KIND];
  const isThread = type !== undefined && THREADS.has(type);
  const needed: readonly (readonly [bigint, name: string, why: string])[] = [
    [PermissionFlagsBits.ViewChannel, "View Channel", "I cannot see this channel"],
    isThread
      ? [
          PermissionFlagsBits.SendMessagesInThreads,
          "Send Messages in Threads",
          "I may not write in this thread",
        ]
      : [PermissionFlagsBits.SendMessages, "Send Messages", "I may not write in this channel"],
    [PermissionFlagsBits.EmbedLinks, "Embed Links", "My digest would not be shown here"],
    [
      PermissionFlagsBits.ReadMessageHistory,
      "Read Message History",
      "I could not see whether a digest has been posted already",
    ],
  ];
  const role = mention === null ? undefined : guild?.roles.cache.get(mention);
  const isUnknown = mention !== null && role === undefined && !mayBeRole(mention, guild);
  const isSilent =
    role?.mentionable === false && !permissions.has(PermissionFlagsBits.MentionEveryone);
  const isUnfollowed = crosspost && type !== undefined && type !== ChannelType.GuildAnnouncement;
  return [
    ...needed
      .filter(([bit]) => !permissions.has(bit))
      .map(([, name, why]): RichText => [`${why}: please allow me `, { strong: name }, " here."]),
    ...(isUnknown ? [NO_ROLE] : []),
    ...(isSilent ? [sayUnheard(role.name)] : []),
    ...(isUnfollowed ? [NOT_FOLLOWED] : []),
  ];
}

/** Where the server's roles are not known, whatever looks like an id may be one. */
function mayBeRole(mention: string, guild: Place["guild"]): boolean {
  return SNOWFLAKE.test(mention) && (guild === null || guild.roles.cache.size === 0);
}
