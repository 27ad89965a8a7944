import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { createDesk } from "#src/preview/desk.ts";
import type { Answered, PlatformName } from "#src/preview/protocol.ts";
import { slash } from "#test/fixtures/discord-events.ts";
import { DiscordJourney } from "#test/support/discord-journey.ts";
import { payloadFaults } from "#test/support/discord-spec.ts";
import { slackFaults } from "#test/support/slack-limits.ts";
import { ask, begin } from "#test/support/slack-journey.ts";
import { typeCommand } from "#test/support/slack-people.ts";
import { seedsDesk } from "./desk.ts";
import { brokenPictures, quickPictures } from "./quick-pictures.ts";

const journey = DiscordJourney.forEachTest();
const desk = createDesk(await seedsDesk());

const payloadOf = ({ drawn }: Answered, platform: PlatformName) =>
  drawn.find((each) => each.platform === platform)?.payload ?? {};

/** The id that a platform has given to a button or to a menu's entry. */
function controlIn(answered: Answered, platform: PlatformName, label: RegExp): string {
  const json = JSON.stringify(payloadOf(answered, platform));
  const key = platform === "Discord" ? /"label":"([^"]*)","(?:custom_id|value)":"([^"]*)"/g : SLACK;
  return [...json.matchAll(key)].find(([, name = ""]) => label.test(name))?.[2] ?? "";
}
const pathsIn = ({ drawn }: Answered) =>
  drawn.flatMap(({ pictures }) => Object.values(pictures).map(({ path }) => path));
const SLACK = /"text":"([^"]*)"[^{}]*\},"value":"([^"]*)"/g;

/** What discord.js adds to every message. */
const addedByDiscordJs = (data: object | undefined) => ({
  tts: false,
  enforce_nonce: false,
  ...data,
});

describe("the payloads on the page", () => {
  it("are those that Discord is sent, but for who asked", async () => {
    await journey.start();
    const { data } = await journey.use(slash("search", { query: "Ukraine" }));
    const { tts: _tts, enforce_nonce: _nonce, ...sent } = addedByDiscordJs(data);
    const shown = payloadOf(await desk.ask({ words: "search Ukraine" }), "Discord");
    const anybody = (payload: object) => JSON.stringify(payload).replace(/"t[0-9a-z]+:/g, '"t:');
    expect(JSON.parse(anybody(sent))).toEqual(JSON.parse(anybody(shown)));
  });

  it("are those that Slack is sent", async () => {
    const sent = await ask(await begin("requests"), "search Ukraine");
    expect(payloadOf(await desk.ask({ words: "search Ukraine" }), "Slack")).toEqual(sent);
  });

  it("are those that Slack is sent with a picture, but for the file's id", async () => {
    const slack = await begin("requests", { pictures: quickPictures, pictureWaitsMs: [1] });
    await slack.deliver(typeCommand("map Stoltenberg", slack.slack.responseUrl()));
    const sent = await slack.slack.next("response");
    const shown = payloadOf(await desk.ask({ words: "map Stoltenberg" }), "Slack");
    const anyFile = (payload: object) => JSON.stringify(payload).replace(/"F[0-9A-Z]+"/g, '"F"');
    expect(JSON.parse(anyFile(shown))).toEqual(JSON.parse(anyFile(sent)));
    expect(shown).not.toHaveProperty("picture");
  });

  it("name the pictures that the page shows in them", async () => {
    const { drawn } = await desk.ask({ words: "map Stoltenberg" });
    for (const { payload, pictures } of drawn) {
      const [name = "", ...others] = Object.keys(pictures);
      expect(others).toEqual([]);
      expect(JSON.stringify(payload)).toContain(`"${name}"`);
      expect(desk.picture(pictures[name]?.path ?? "")).toBeDefined();
    }
    expect(drawn).toHaveLength(2);
  });

  it("tell the picture in words where it cannot be drawn", async () => {
    const wordy = createDesk({ ...(await seedsDesk()), pictures: brokenPictures });
    const { drawn } = await wordy.ask({ words: "map Stoltenberg" });
    for (const { payload, pictures } of drawn) {
      expect(pictures).toEqual({});
      expect(JSON.stringify(payload)).toContain("Map: Bosnia and Herzegovina 1 (announced)");
      expect(JSON.stringify(payload)).not.toMatch(/attachment|slack_file/);
    }
  });

  it.each(["help", "map", "latest Narnia", "visits Finland", "digest preview", "search penguins"])(
    "are such as both platforms take: %s",
    async (words) => {
      const answered = await desk.ask({ words });
      const reply = { type: 4, data: payloadOf(answered, "Discord") };
      expect(payloadFaults("callback 4", reply)).toEqual([]);
      const { text = "", blocks = [] } = payloadOf(answered, "Slack") as Partial<
        Parameters<typeof slackFaults>[0]
      >;
      expect(slackFaults({ text, blocks })).toEqual([]);
    },
  );
});

describe.each(["Discord", "Slack"] as const)("a press on the page, as on %s", (platform) => {
  it("turns the page in the place of the one before", async () => {
    const first = await desk.ask({ words: "search Ukraine" });
    const id = controlIn(first, platform, /^Next$/);
    const second = await desk.press({ platform, id });
    expect(second.how).toBe("turn");
    expect(JSON.stringify(second.drawn)).toContain("6–10 of 21");
  });

  it("shows the other picture in the place of the one before, and takes it away again", async () => {
    const first = await desk.ask({ words: "map Stoltenberg" });
    const bars = await desk.press({ platform, id: controlIn(first, platform, /^By month$/) });
    expect(bars.how).toBe("turn");
    expect(pathsIn(bars)).toHaveLength(2);
    expect(pathsIn(bars)).not.toEqual(pathsIn(first));
    const list = await desk.press({ platform, id: controlIn(bars, platform, /^List them$/) });
    expect(pathsIn(list)).toEqual([]);
  });

  it("opens a release below", async () => {
    const first = await desk.ask({ words: "search Ukraine" });
    const id = controlIn(first, platform, /Ukraine can count on NATO for the long haul/);
    const opened = await desk.press({ platform, id });
    expect(opened).toMatchObject({
      how: "open",
      said: "Deputy Secretary General: Ukraine can count on NATO for the long haul",
    });
    expect(payloadOf(opened, "Discord")).toMatchObject({ flags: MessageFlags.Ephemeral });
    expect(payloadOf(opened, "Slack")).toMatchObject({ response_type: "ephemeral" });
    for (const each of ["Discord", "Slack"] as const) {
      expect(controlIn(opened, each, /^Share$/)).not.toBe("");
    }
  });

  it("shares with the channel what the asker alone saw", async () => {
    const mine = await desk.ask({ words: "search Ukraine private:yes" });
    const id = controlIn(mine, platform, /^Share$/);
    const shared = await desk.press({ platform, id });
    expect(shared.how).toBe("share");
    expect(controlIn(shared, platform, /^Share$/)).toBe("");
    expect(payloadOf(shared, "Discord")).not.toHaveProperty("flags");
    expect(payloadOf(shared, "Slack")).toMatchObject({ response_type: "in_channel" });
  });

  it("works also where the question is too long for a button's id", async () => {
    const words = `search Ukraine ${"-penguins -polar -bears ".repeat(6)}`;
    const first = await desk.ask({ words });
    const second = await desk.press({ platform, id: controlIn(first, platform, /^Next$/) });
    expect(second.how).toBe("turn");
    expect(JSON.stringify(second.drawn)).toContain("6–");
  });

  it("is told in one sentence where it means nothing", async () => {
    const { how, said } = await desk.press({ platform, id: "turn:nothing" });
    expect({ how, said }).toEqual({
      how: "open",
      said: "This button is not known any more. Please ask again.",
    });
  });
});

describe("a conversation on the page", () => {
  it("lets a question follow on the one before", async () => {
    const conversation = "page:one";
    await desk.ask({ words: "who visited Finland in May 2024?", conversation });
    const { said } = await desk.ask({ words: "and Qatar?", conversation });
    expect(said).toMatch(/^Who visited Qatar in May 2024\?/);
  });

  it.each<PlatformName>(["Discord", "Slack"])("goes on from a button of %s", async (platform) => {
    const conversation = `page:${platform}`;
    const first = await desk.ask({ words: "who visited Finland in May 2024?", conversation });
    const id = controlIn(first, platform, /^All visits to Finland$/);
    await desk.press({ platform, id, conversation });
    const { said } = await desk.ask({ words: "and Qatar?", conversation });
    expect(said).toMatch(/^Who visited Qatar\?/);
  });

  it("is nobody else's", async () => {
    await desk.ask({ words: "who visited Finland in May 2024?", conversation: "page:one" });
    for (const conversation of ["page:two", undefined]) {
      const { said } = await desk.ask({ words: "and Qatar?", conversation });
      expect(said).not.toContain("May 2024");
    }
  });
});

describe("digests on the page", () => {
  it("are set, listed and removed, and the page says that nothing is posted", async () => {
    const own = createDesk(await seedsDesk());
    const set = await own.ask({ words: "digest add 08:00 Brussels topic:Ukraine" });
    expect(set.said).toMatch(/^Digest 1 is set/);
    expect(set.note).toMatch(/^This page posts nothing/);
    const listed = await own.ask({ words: "digest list" });
    expect(JSON.stringify(listed.drawn)).toContain("Daily at 08:00 Brussels time");
    const id = controlIn(listed, "Discord", /^Remove 1$/);
    await own.press({ platform: "Discord", id });
    expect((await own.ask({ words: "digest list" })).said).toMatch(/^No digests/);
  });

  it("leave every other answer without a note", async () => {
    expect((await desk.ask({ words: "latest" })).note).toBe("");
  });

  it("can be previewed, by a form whose fields are the command's options", async () => {
    const { digest } = desk.about();
    expect(digest?.fields.map(({ option }) => option)).toEqual(
      expect.arrayContaining(["topic", "country", "person", "kind"]),
    );
    const call = { command: digest?.command ?? "", options: { topic: "Ukraine" }, page: 1 };
    const { said } = await desk.ask({ call });
    expect(said).toMatch(/^NATO digest · /);
  });
});
