import { beforeEach, describe, expect, it } from "vitest";
import { commands, freeText } from "#commands/index.ts";
import { createDigests, type Digests } from "#core/digest/digests.ts";
import { createBot, type Bot } from "#core/dispatch.ts";
import { createDiscordPoster } from "#discord/poster.ts";
import { sampleClock, sampleCore, silentLog } from "../fixtures/bot.ts";
import {
  MANAGER,
  messageEvent,
  OTHER,
  press,
  slash,
  typing,
  type Use,
} from "../fixtures/discord-events.ts";
import { BOT_ID, CHANNEL_ID, GUILD_ID } from "../fixtures/discord-world.ts";
import { shortEdition } from "../fixtures/poster-editions.ts";
import { memoryStates } from "../support/button-states.ts";
import {
  controlOf,
  DiscordJourney,
  EPHEMERAL,
  titleOf,
  wordsOf,
} from "../support/discord-journey.ts";
import { TOKEN } from "../support/fake-discord.ts";
import { createMemorySubscriptions } from "../support/memory-subscriptions.ts";

const journey = DiscordJourney.forEachTest();
const channel = { platform: "discord", community: GUILD_ID, channel: CHANNEL_ID } as const;
const wanted = { at: "8", zone: "Brussels", topic: "Ukraine", mention: "500000000000000005" };

let digests: Digests;
let bot: Bot;
beforeEach(() => {
  const store = createMemorySubscriptions();
  const leadMs = () => 0;
  digests = createDigests({ subscriptions: store, deliveries: store, clock: sampleClock, leadMs });
  const parts = { core: sampleCore(), commands, freeText, clock: sampleClock, log: silentLog };
  bot = createBot({ ...parts, digests });
});

/** Uses a command as somebody who may manage the server. */
const manage = async (use: Use) => journey.use({ permissions: MANAGER, ...use });

describe("a digest on Discord", () => {
  it("is set by whoever may manage the server, who alone sees the answer", async () => {
    await journey.start({ bot });
    const answer = await manage(slash("digest add", wanted));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(titleOf(answer)).toBe("Digest 1 is set");
    expect(wordsOf(answer)).toMatch(/Next <t:1717135200:f> \(<t:1717135200:R>\)/);
    expect((await digests.list(channel))[0]?.subscription).toMatchObject({
      channel,
      mention: "500000000000000005",
      setBy: "400000000000000004",
    });
  });

  it("is not set by anybody else", async () => {
    await journey.start({ bot });
    const answer = await journey.use(slash("digest add", wanted));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(wordsOf(answer)).toContain("people who may manage the server or its channels");
    expect(await digests.list(channel)).toEqual([]);
  });

  it("is not set where the bot may not post, and what is missing is said", async () => {
    await journey.start({ bot });
    const answer = await manage({ ...slash("digest add", wanted), ours: String(0x1_44_00) });
    expect(wordsOf(answer)).toContain("please allow me **Send Messages** here");
    expect(await digests.list(channel)).toEqual([]);
  });

  it("is not set where only one person has installed the bot", async () => {
    await journey.start({ bot });
    const answer = await manage({ ...slash("digest add", wanted), isOwnInstall: true });
    expect(wordsOf(answer)).toContain("Only you have installed me");
  });

  it("helps to write its zone", async () => {
    await journey.start({ bot });
    const answer = await journey.use(typing("digest add", "zone", "brus"));
    expect(answer.data?.choices?.[0]?.value).toBe("Europe/Brussels");
  });

  it("is paused in place by its button, which asks again whether that is allowed", async () => {
    await journey.start({ bot });
    const set = await manage(slash("digest add", wanted));
    const pause = press(controlOf(set, "Pause"), { ...set.data, flags: EPHEMERAL });
    const refused = await journey.use(pause);
    expect(refused).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect((await digests.list(channel))[0]?.subscription.paused).toBeNull();
    const paused = await manage(pause);
    expect(paused.type).toBe(7);
    expect((await digests.list(channel))[0]?.subscription.paused).toBe("asked");
  });

  it("is never shared by a button, for that would set it a second time", async () => {
    await journey.start({ bot });
    expect(controlOf(await manage(slash("digest add", wanted)), "Share")).toBe("no control Share");
  });

  it("is shown as a preview to its asker, who can share it", async () => {
    await journey.start({ bot });
    const preview = await journey.use(slash("digest preview", { topic: "Ukraine" }));
    expect(preview.data?.flags).toBe(EPHEMERAL);
    const shared = await journey.use(
      press(controlOf(preview, "Share"), { ...preview.data, flags: EPHEMERAL }),
    );
    expect(shared.data?.flags).toBeUndefined();
    expect(shared.data?.embeds).toEqual(preview.data?.embeds);
  });

  it("can be listed by a mention, and is changed only by whom Discord lets manage", async () => {
    await journey.start({ bot });
    journey.fake.instead = ({ path }) =>
      path.includes("/members/") ? { status: 200, body: MEMBER } : undefined;
    const said = messageEvent(journey.fake.nextId(), `<@${BOT_ID}> digest add 08:00 Brussels`);
    journey.fake.dispatch("MESSAGE_CREATE", said);
    const [sent] = await journey.fake.requests("/messages");
    expect(sent?.body.embeds?.[0]?.description).toContain("people who may manage the server");
    expect(await journey.fake.requests("/members/")).toHaveLength(1);
  });

  it("opens its releases for whoever presses, also after a restart", async () => {
    const states = memoryStates();
    const { apiUrl } = journey.fake;
    const parts = { token: TOKEN, apiUrl, clock: sampleClock, log: silentLog, states };
    const poster = createDiscordPoster(parts);
    const order = { channel, mention: null, crosspost: false, delivery: "d3l1veryAbc9" };
    const [{ payload } = { payload: "" }] = await poster.draw(releaseOfTheSeeds(), order);
    const slotAt = sampleClock();
    const delivery = { delivery: "d3l1veryAbc9", number: 1, triedAt: undefined };
    await poster.post({ ...delivery, channel, payload, slotAt });
    await journey.start({ states });
    const [posted] = journey.fake.channels.of(CHANNEL_ID);
    const pressed = press(controlOf({ data: posted?.sent ?? {} }, "Read"), posted?.sent ?? {});
    const release = await journey.use({ ...pressed, user: OTHER });
    expect(release).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(release)).toBe("NATO Military Committee visits Finland");
  });
});

/** An edition whose one release opens by its title. */
function releaseOfTheSeeds() {
  const options = { article: "NATO Military Committee visits Finland" };
  return {
    ...shortEdition,
    sections: shortEdition.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        article: { ...item.article, id: options.article },
      })),
    })),
    menu: [{ label: options.article, call: { command: "article", options, page: 1 } }],
  };
}

const MEMBER = {
  user: { id: "400000000000000004", username: "Ada", discriminator: "0", avatar: null },
  roles: [],
  joined_at: "2024-01-01T00:00:00.000000+00:00",
  deaf: false,
  mute: false,
  flags: 0,
};
