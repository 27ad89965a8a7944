import { PermissionsBitField, type Message } from "discord.js";
import { describe, expect, it, vi } from "vitest";
import type { PostWishes } from "#core/asker.ts";
import { plainWords } from "#core/rich-text.ts";
import { askerOf, askerOfMessage, type Asking } from "#discord/asker.ts";
import { CHANNEL_ID, GUILD_ID } from "../fixtures/discord-world.ts";

const { ManageChannels, ManageGuild, ManageMessages, Administrator } = PermissionsBitField.Flags;
const ALL = new PermissionsBitField([
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "EmbedLinks",
  "ReadMessageHistory",
]);

interface Place {
  readonly mine?: bigint;
  readonly ours?: PermissionsBitField;
  readonly type?: number;
  readonly context?: 0 | 1 | 2;
  readonly installedBy?: "server" | "person";
  /** Whether anyone may mention the role 99. */
  readonly isMentionable?: boolean;
}

/** What an interaction tells of its asker. */
function asking(place: Place = {}): Asking {
  const {
    mine = 0n,
    ours = ALL,
    type = 0,
    context = 0,
    installedBy = "server",
    isMentionable = false,
  } = place;
  const isInServer = context === 0;
  return {
    user: { id: "400000000000000004" },
    context,
    guildId: isInServer ? GUILD_ID : null,
    channelId: CHANNEL_ID,
    channel: { type },
    guild: { roles: { cache: new Map([["99", { name: "Desk", mentionable: isMentionable }]]) } },
    memberPermissions: isInServer ? new PermissionsBitField(mine) : null,
    appPermissions: ours,
    authorizingIntegrationOwners: installedBy === "server" ? { 0: GUILD_ID } : { 1: "4" },
  } as unknown as Asking;
}

const PLAIN: PostWishes = { mention: null, crosspost: false };
const hindered = async (place: Place, wishes = PLAIN) =>
  (await askerOf(asking(place)).hindrances(wishes)).map(plainWords);

describe("askerOf", () => {
  it("tells who asks, and in which channel of which server", () => {
    expect(askerOf(asking())).toMatchObject({
      person: "400000000000000004",
      channel: { platform: "discord", community: GUILD_ID, channel: CHANNEL_ID },
    });
  });

  it.each([
    ["a direct message", 1],
    ["a group of people", 2],
  ] as const)("knows no channel in %s", async (_, context) => {
    const asker = askerOf(asking({ context, mine: Administrator }));
    expect(asker.channel).toBeUndefined();
    expect(await asker.mayManage()).toBe(false);
    expect(await asker.hindrances(PLAIN)).toEqual([]);
  });

  it.each([
    ["who manages the server", ManageGuild, true],
    ["who manages the channel", ManageChannels, true],
    ["who administers the server", Administrator, true],
    ["who manages messages alone", ManageMessages, false],
    ["of no right at all", 0n, false],
  ])("lets somebody set digests %s: %#", async (_, mine, may) => {
    expect(await askerOf(asking({ mine })).mayManage()).toBe(may);
  });

  it("is hindered by nothing where the bot may do what it must", async () => {
    expect(await hindered({})).toEqual([]);
    expect(await hindered({ type: 5 })).toEqual([]);
    const ours = new PermissionsBitField(ALL).remove("SendMessages");
    expect(await hindered({ type: 11, ours })).toEqual([]);
  });

  it("is hindered where nobody would hear of a mention, and says who can change that", async () => {
    const wishes = { ...PLAIN, mention: "99" };
    expect(await hindered({}, wishes)).toEqual([
      "Nobody would hear of it, since I may not mention Desk: let anyone mention the role in its settings, or allow me Mention @everyone, @here, and All Roles here.",
    ]);
    const ours = new PermissionsBitField(ALL).add("MentionEveryone");
    expect(await hindered({ ours }, wishes)).toEqual([]);
    expect(await hindered({ isMentionable: true }, wishes)).toEqual([]);
  });

  it.each(["press", "400000000000000009", "S0614TZR7"])(
    "is hindered by a mention of %s, which is no role of the server",
    async (mention) => {
      expect(await hindered({}, { ...PLAIN, mention })).toEqual([
        "There is no such role in this server: mention it as you would in a message, such as @Desk, or leave out mention.",
      ]);
    },
  );

  it("is hindered where there is nobody to publish to", async () => {
    const wishes = { ...PLAIN, crosspost: true };
    expect(await hindered({}, wishes)).toEqual([expect.stringContaining("leave out crosspost")]);
    expect(await hindered({ type: 5 }, wishes)).toEqual([]);
  });

  it.each([
    ["View Channel", "ViewChannel", 0],
    ["Send Messages", "SendMessages", 0],
    ["Send Messages in Threads", "SendMessagesInThreads", 12],
    ["Embed Links", "EmbedLinks", 0],
    ["Read Message History", "ReadMessageHistory", 0],
  ] as const)("says that %s is to be allowed", async (name, bit, type) => {
    const said = await hindered({ type, ours: new PermissionsBitField(ALL).remove(bit) });
    expect(said).toEqual([expect.stringMatching(`: please allow me ${name} here\\.$`)]);
  });

  it("says who can add the bot, where one person has installed it for themselves", async () => {
    expect(await hindered({ installedBy: "person" })).toEqual([
      "Only you have installed me, so I cannot post here. Somebody who manages the server can add me to it: open my profile and choose Add App.",
    ]);
  });

  it("says that a forum takes no digest", async () => {
    expect(await hindered({ type: 15 })).toEqual([
      expect.stringContaining("I cannot post in a channel of this kind."),
    ]);
  });
});

interface Said {
  readonly mine?: bigint;
  readonly found?: boolean;
}

/** A message in a server, and how often Discord was asked about its author. */
function message({ mine = 0n, found = true }: Said) {
  const fetch = vi.fn<() => Promise<object>>(async () => {
    if (!found) throw new Error("Unknown Member");
    return { id: "4" };
  });
  const me = { id: "1" };
  const channel = {
    type: 0,
    isDMBased: () => false,
    permissionsFor: (who: object) => (who === me ? ALL : new PermissionsBitField(mine)),
  };
  const guild = { id: GUILD_ID, members: { fetch, me } };
  const parts = { author: { id: "4" }, guild, channel, channelId: CHANNEL_ID };
  return { asker: askerOfMessage(parts as unknown as Message), fetch };
}

describe("askerOfMessage", () => {
  it("asks Discord what the author may do, and only when that matters", async () => {
    const { asker, fetch } = message({ mine: ManageChannels });
    expect(asker.channel).toEqual({
      platform: "discord",
      community: GUILD_ID,
      channel: CHANNEL_ID,
    });
    expect(await asker.hindrances(PLAIN)).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
    expect(await asker.mayManage()).toBe(true);
  });

  it.each([
    ["may not", { mine: ManageMessages }],
    ["is unknown", { mine: ManageGuild, found: false }],
  ])("lets nobody set digests who %s", async (_, said) => {
    expect(await message(said).asker.mayManage()).toBe(false);
  });

  it("knows no channel in a direct message", async () => {
    const direct = { author: { id: "4" }, guild: null, channel: { isDMBased: () => true } };
    const asker = askerOfMessage(direct as unknown as Message);
    expect(asker.channel).toBeUndefined();
    expect(await asker.mayManage()).toBe(false);
  });
});
