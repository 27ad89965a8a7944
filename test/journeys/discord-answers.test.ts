import { describe, expect, it } from "vitest";
import { sampleBot } from "../fixtures/bot.ts";
import { choose, interactionEvent, OTHER, press, slash } from "../fixtures/discord-events.ts";
import { memoryStates } from "../support/button-states.ts";
import {
  controlOf,
  DiscordJourney,
  EPHEMERAL,
  menuOf,
  titleOf,
  wordsOf,
} from "../support/discord-journey.ts";

const journey = DiscordJourney.forEachTest();

describe("an answer on Discord", () => {
  it("is turned in place by its asker", async () => {
    await journey.start();
    const first = await journey.use(slash("search", { query: "NATO" }));
    const next = await journey.use(press(controlOf(first, "Next"), first.data ?? {}));
    expect(next.type).toBe(7);
    expect(next.data?.embeds?.[0]?.footer?.text).toMatch(/^6–10 of 51/);
    const back = await journey.use(press(controlOf(next, "Previous"), next.data ?? {}));
    expect(back.data?.embeds).toEqual(first.data?.embeds);
  });

  it("stays as it is when somebody else turns it; they get the page to themselves", async () => {
    await journey.start();
    const first = await journey.use(slash("search", { query: "NATO" }));
    const pressed = press(controlOf(first, "Next"), first.data ?? {});
    const theirs = await journey.use({ ...pressed, user: OTHER });
    expect(theirs.type).toBe(4);
    expect(theirs.data?.flags).toBe(EPHEMERAL);
    const again = press(controlOf(theirs, "Previous"), { ...theirs.data, flags: EPHEMERAL });
    const turned = await journey.use({ ...again, user: OTHER });
    expect(turned.type).toBe(7);
  });

  it("can be read in full, page by page, and be shared", async () => {
    await journey.start({ bot: sampleBot([longRelease]) });
    const found = await journey.use(slash("search", { query: "paragraph" }));
    const release = await journey.use(press(controlOf(found, "Read"), found.data ?? {}));
    expect(release).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(release)).toBe("A long release");
    const next = await journey.use(press(controlOf(release, "Next"), release.data ?? {}));
    expect(next.type).toBe(7);
    expect(next.data?.embeds?.[0]?.footer?.text).toContain("page 2 of");
    const shown = { ...next.data, flags: EPHEMERAL };
    const shared = await journey.use(press(controlOf(next, "Share"), shown));
    expect(shared.type).toBe(4);
    expect(shared.data?.flags).toBeUndefined();
    expect(shared.data?.embeds).toEqual(next.data?.embeds);
    expect(controlOf(shared, "Share")).toBe("no control Share");
  });

  it("opens from the menu, for whoever chooses", async () => {
    await journey.start();
    const found = await journey.use(slash("search", { query: "Ukraine" }));
    const [title] = menuOf(found);
    const chosen = controlOf(found, title ?? "");
    const release = await journey.use({ ...choose(chosen, found.data ?? {}), user: OTHER });
    expect(release).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(titleOf(release)?.slice(0, 60)).toBe(title?.slice(0, 60));
  });

  it("offers no sharing where nobody else is", async () => {
    await journey.start();
    const alone = { ...slash("search", { query: "Ukraine", private: true }), context: 1 as const };
    const answer = await journey.use(alone);
    expect(answer.data?.flags).toBe(EPHEMERAL);
    expect(controlOf(answer, "Share")).toBe("no control Share");
  });

  it("says calmly that it cannot be shared where the bot may not speak to all", async () => {
    await journey.start();
    journey.fake.everythingEphemeral = true;
    const found = await journey.use(slash("search", { query: "Ukraine", private: true }));
    const shown = { ...found.data, flags: EPHEMERAL };
    const event = interactionEvent(journey.fake, {
      ...press(controlOf(found, "Share"), shown),
      context: 2,
    });
    journey.fake.dispatch("INTERACTION_CREATE", event);
    const [edit] = await journey.fake.requests(`${event.token}/messages/@original`);
    expect(edit?.body.embeds?.[0]?.description).toContain("I may not post for everybody here");
  });

  it("says the same where Discord refuses the bot", async () => {
    await journey.start();
    const found = await journey.use(slash("search", { query: "Ukraine", private: true }));
    journey.fake.instead = ({ path, body }) =>
      path.startsWith("/interactions/") && body.data?.flags !== EPHEMERAL
        ? { status: 403, body: { code: 50_013, message: "Missing Permissions" } }
        : undefined;
    const shown = { ...found.data, flags: EPHEMERAL };
    const event = interactionEvent(journey.fake, press(controlOf(found, "Share"), shown));
    journey.fake.dispatch("INTERACTION_CREATE", event);
    const [, notice] = await journey.fake.requests(`/interactions/${event.id}/`, 2);
    expect(notice?.body.data?.embeds?.[0]?.description).toContain("I may not post");
  });

  it("keeps working after a restart, however long its search was", async () => {
    const states = memoryStates();
    const first = await journey.start({ states });
    const query = `NATO${" ".repeat(200)}`;
    const found = await journey.use(slash("search", { query }));
    await first.stop();
    await journey.start({ states });
    const next = await journey.use(press(controlOf(found, "Next"), found.data ?? {}));
    expect(next.data?.embeds?.[0]?.footer?.text).toMatch(/^6–10 of 51/);
    expect(states.kept.size).toBeGreaterThan(0);
  });

  it("says that a search has expired where its state is forgotten", async () => {
    await journey.start();
    const answer = await journey.use(press("t2tz1xhz6a4g#0123456789", {}));
    expect(answer).toMatchObject({ type: 4, data: { flags: EPHEMERAL } });
    expect(wordsOf(answer)).toBe("This search has expired. Please ask again with `/nato`.");
    const odd = await journey.use(press("a button of another version", {}));
    expect(wordsOf(odd)).toBe(wordsOf(answer));
  });

  it("comes without the buttons that could not be kept", async () => {
    const states = { keep: () => Promise.reject(new Error("full")), find: async () => undefined };
    await journey.start({ states });
    const query = `NATO${" ".repeat(200)}`;
    const found = await journey.use(slash("search", { query }));
    expect(controlOf(found, "Next")).toBe("no control Next");
    expect(menuOf(found)).toHaveLength(5);
  });

  it("that is late is logged, and nothing else happens", async () => {
    await journey.start();
    journey.fake.instead = ({ path }) =>
      path.startsWith("/interactions/")
        ? { status: 404, body: { code: 10_062, message: "Unknown interaction" } }
        : undefined;
    await journey.use(slash("search", { query: "secret words" }));
    await journey.log.until("an interaction was answered too late, or twice");
    expect(JSON.stringify(journey.log.lines)).not.toMatch(/secret words|token-/);
  });

  it("that breaks here is owned up to, with the incident of the log", async () => {
    const bot = { ...journey.bot, answer: () => Promise.reject(new Error("broken")) };
    await journey.start({ bot });
    const answer = await journey.use(slash("latest", {}));
    expect(wordsOf(answer)).toMatch(/^Something broke on my side \(incident [0-9A-F]{4}\)/);
    expect(answer.data?.flags).toBe(EPHEMERAL);
  });
});

const longRelease = {
  id: "long-release",
  title: "A long release",
  paragraphs: Array.from(
    { length: 20 },
    (_, n) => `This is paragraph ${n}. ${"Words. ".repeat(40)}`,
  ),
  published: null,
  kind: "news" as const,
  origin: { file: "long.jsonl", index: 0 },
  url: null,
};
