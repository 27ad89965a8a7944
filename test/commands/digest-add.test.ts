import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";
import { createDigestRoom } from "../support/digest-room.ts";

const channel = { platform: "discord", community: "1", channel: "2" } as const;

describe("digest add", () => {
  it("says that no release names the person so far, and whose name comes close", async () => {
    const { say, store } = await createDigestRoom();
    expect(plainText(await say("digest add 08:00 Brussels person:Stoltenburg"))).toContain(
      "No release so far names Stoltenburg (did you mean Jens Stoltenberg?); the digest comes when one does.",
    );
    expect(await store.list(channel)).toMatchObject([{ filter: { person: "Stoltenburg" } }]);
  });

  it("sets a digest, and says what was set and when it comes", async () => {
    const { say } = await createDigestRoom();
    expect(await say("digest add 08:00 Brussels topic:Ukraine country:Finland")).toMatchObject({
      kind: "settings",
      heading: "Digest 1 is set",
      digests: [
        {
          about: ["Ukraine", "names Finland"],
          schedule: "Daily at 08:00 Brussels time",
          next: new Date("2024-05-31T06:00:00Z"),
        },
      ],
    });
  });

  it("keeps all that was said", async () => {
    const { say, store } = await createDigestRoom();
    await say(
      "digest add 8:30pm New York mon-fri kind:statement person:Rutte quiet:say mention:<@&99> count:5 crosspost:yes",
    );
    expect(await store.list(channel)).toMatchObject([
      {
        channel,
        schedule: { kind: "daily", at: "20:30", zone: "America/New_York", days: [1, 2, 3, 4, 5] },
        filter: { topic: null, country: null, person: "Rutte", kind: "statement" },
        most: 5,
        quiet: "say",
        mention: "99",
        crosspost: true,
        setBy: "7",
      },
    ]);
  });

  it.each(["Preview 1", "Pause 1", "Skip 1", "Remove 1"])(
    "offers %s, by a button that works",
    async (label) => {
      const { say, press } = await createDigestRoom();
      const answer = await say("digest add 08:00 Brussels");
      const actions = answer.kind === "settings" ? (answer.digests[0]?.actions ?? []) : [];
      const action = actions.find((each) => each.label === label);
      expect(action && (await press(action.call)).kind).toMatch(/^(settings|edition)$/);
    },
  );

  it("says so where nothing fits so far", async () => {
    const { say } = await createDigestRoom();
    expect(plainText(await say("digest add 08:00 Brussels topic:penguins"))).toContain(
      "No release so far fits penguins; the digest comes when one does.",
    );
  });

  it("asks whose hour it is rather than guess, and sets it by one press", async () => {
    const { say, press, store } = await createDigestRoom();
    const asked = await say("digest add 8am topic:Ukraine");
    expect(asked).toMatchObject({ kind: "notice", tone: "wrong" });
    expect(plainText(asked)).toContain("Whose 08:00 is it?");
    expect(await store.list(channel)).toEqual([]);
    const [brussels] = asked.kind === "notice" ? asked.actions : [];
    expect(brussels?.label).toBe("Brussels");
    expect(brussels && (await press(brussels.call))).toMatchObject({ heading: "Digest 1 is set" });
  });

  it("takes the hour of the asker's profile, and says so", async () => {
    const { say } = await createDigestRoom();
    const said = plainText(await say("digest add 8am", { zone: "Europe/Riga" }));
    expect(said).toContain("The hour is Riga time, as in your profile.");
  });

  it("takes the hour of the channel's newest digest before that", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 8am Tokyo");
    const said = plainText(await say("digest add 9am", { zone: "Europe/Riga" }));
    expect(said).toContain("The hour is Tokyo time, as for Digest 1.");
  });

  it("is only for those who may manage the channel", async () => {
    const { say, store } = await createDigestRoom();
    const refused = await say("digest add 08:00 Brussels", { mayManage: async () => false });
    expect(plainText(refused)).toBe(
      "Only people who may manage the server or its channels may set and change digests and watches here.",
    );
    expect(await store.list(channel)).toEqual([]);
  });

  it("tells what keeps it from posting before anything is kept", async () => {
    const { say, store } = await createDigestRoom();
    const hindrances = async () => [["Let me write here."], ["Let me see this channel."]];
    const refused = await say("digest add 08:00 Brussels", { hindrances });
    expect(plainText(refused)).toContain(
      "Nothing was changed. Let me write here. Let me see this channel.",
    );
    expect(await store.list(channel)).toEqual([]);
  });

  it("mentions a role, never everyone", async () => {
    const { say } = await createDigestRoom();
    expect(plainText(await say("digest add 08:00 Brussels mention:<@&1>"))).toContain(
      "never everyone",
    );
  });

  it("needs a channel", async () => {
    const { say } = await createDigestRoom();
    expect(plainText(await say("digest add 08:00 Brussels", { channel: undefined }))).toContain(
      "Digests and watches come into a channel",
    );
  });

  it("refuses a text as a topic", async () => {
    const { say } = await createDigestRoom();
    expect(plainText(await say(`digest add 8 Brussels topic:"${"word ".repeat(40)}"`))).toContain(
      "A topic takes up to 100 characters",
    );
  });

  it("says on a command line where digests are set", async () => {
    const { answer } = await (await seedsBot()).answerWords("digest add 08:00 Brussels");
    expect(plainText(answer)).toMatch(/^Digests and watches are set in chat/);
  });
});
