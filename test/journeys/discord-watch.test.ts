import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDiscordPoster } from "#discord/poster.ts";
import { silentLog } from "../fixtures/bot.ts";
import { MANAGER, OTHER, press, slash, typing, type Use } from "../fixtures/discord-events.ts";
import { CHANNEL_ID } from "../fixtures/discord-world.ts";
import { memoryStates } from "../support/button-states.ts";
import {
  controlOf,
  DiscordJourney,
  EPHEMERAL,
  titleOf,
  wordsOf,
} from "../support/discord-journey.ts";
import { TOKEN } from "../support/fake-discord.ts";
import { createWatchWorld, newRelease, type WatchWorld } from "../support/watch-world.ts";

const journey = DiscordJourney.forEachTest();

let world: WatchWorld;
beforeEach(async () => {
  world = await createWatchWorld();
});
afterEach(() => world.close());

/** Uses a command as somebody who may manage the server. */
const manage = async (use: Use) => journey.use({ permissions: MANAGER, ...use });

function posterOf() {
  const { apiUrl } = journey.fake;
  const parts = { token: TOKEN, apiUrl, clock: world.clock, log: silentLog };
  return createDiscordPoster({ ...parts, states: memoryStates() });
}

const posted = () => journey.fake.channels.of(CHANNEL_ID).map(({ sent }) => sent);

describe("a watch on Discord", () => {
  it("is set by whoever may manage the server, who alone sees the answer", async () => {
    await journey.start({ bot: world.bot });
    const answer = await manage(slash("watch add", { topic: "Ukraine", cap: 2 }));
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(titleOf(answer)).toBe("Watch 1 is set");
    expect(wordsOf(answer)).toContain("**Watch 1** · Ukraine\nAt once, at most 2 posts an hour");
  });

  it("is not set by anybody else", async () => {
    await journey.start({ bot: world.bot });
    const answer = await journey.use(slash("watch add", { topic: "Ukraine" }));
    expect(wordsOf(answer)).toContain("people who may manage the server or its channels");
    expect(titleOf(await journey.use(slash("watch list", {})))).toBe("No watches");
  });

  it("helps to write its country", async () => {
    await journey.start({ bot: world.bot });
    const answer = await journey.use(typing("watch add", "country", "finl"));
    expect(answer.data?.choices?.[0]?.value).toBe("Finland");
  });

  it("tells of a release when it comes, once, with a button that reads it to whoever presses", async () => {
    await journey.start({ bot: world.bot });
    await manage(slash("watch add", { topic: "Ukraine" }));
    await world.come(newRelease, posterOf());
    await world.come({ ...newRelease, title: `${newRelease.title}, now` }, posterOf());
    const [message, ...others] = posted();
    expect(others).toEqual([]);
    expect(message?.embeds?.[0]).toMatchObject({
      title: "New from NATO · Ukraine",
      description: expect.stringMatching(
        /^\*\*\[Allies agree [^\]]+\]\(https:[^)]+\)\*\*\n30 May 2024 · news\nNATO Allies agreed /,
      ),
      footer: { text: "At once, at most 4 posts an hour · change or stop: /nato watch list" },
    });
    const read = press(controlOf({ data: message ?? {} }, "Read"), message ?? {});
    const release = await journey.use({ ...read, user: OTHER });
    expect(release).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(release)).toBe(`${newRelease.title}, now`);
  });

  it("tells of nothing else", async () => {
    await journey.start({ bot: world.bot });
    await manage(slash("watch add", { topic: "Ukraine", country: "Finland" }));
    expect((await world.come(newRelease, posterOf())).claimed).toMatchObject({ passed: 1 });
    expect(posted()).toEqual([]);
  });

  it("is paused and removed in place by its buttons", async () => {
    await journey.start({ bot: world.bot });
    const set = await manage(slash("watch add", { topic: "Ukraine" }));
    const pause = press(controlOf(set, "Pause"), { ...set.data, flags: EPHEMERAL });
    const paused = await manage(pause);
    expect(paused.type).toBe(7);
    expect(titleOf(paused)).toBe("Watch 1 is paused");
    await world.come(newRelease, posterOf());
    expect(posted()).toEqual([]);
    const remove = press(controlOf(paused, "Remove"), { ...paused.data, flags: EPHEMERAL });
    expect(titleOf(await manage(remove))).toBe("Watch 1 is removed");
  });
});
