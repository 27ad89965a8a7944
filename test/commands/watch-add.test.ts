import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { createDigestRoom } from "../support/digest-room.ts";

const channel = { platform: "discord", community: "1", channel: "2" } as const;

describe("watch add", () => {
  it("sets a watch, and says what will come and how often at most", async () => {
    const { say } = await createDigestRoom();
    const answer = await say("watch add topic:Ukraine country:Finland");
    expect(answer).toMatchObject({
      kind: "settings",
      heading: "Watch 1 is set",
      digests: [
        {
          name: "Watch 1",
          about: ["Ukraine", "names Finland"],
          schedule: "At once, at most 4 posts an hour",
          next: null,
        },
      ],
    });
    expect(plainText(answer)).toContain(
      "From now on I tell you here at once when a release comes that fits, at most 4 posts an hour;",
    );
  });

  it("keeps all that was said", async () => {
    const { say, store } = await createDigestRoom();
    await say("watch add kind:statement person:Rutte cap:20 mention:<@&99> crosspost:yes");
    expect(await store.list(channel)).toMatchObject([
      {
        channel,
        schedule: { kind: "at once", perHour: 20 },
        filter: { topic: null, country: null, person: "Rutte", kind: "statement" },
        quiet: "skip",
        mention: "99",
        crosspost: true,
        setBy: "7",
        nextSlot: null,
        nextAt: "2024-05-30T12:00:00.000Z",
        coveredTo: "2024-05-30T12:00:00.000Z",
      },
    ]);
  });

  it("says that no release names the person so far, and whose name comes close", async () => {
    const { say, store } = await createDigestRoom();
    expect(plainText(await say("watch add person:Stoltenburg"))).toContain(
      "No release so far names Stoltenburg (did you mean Jens Stoltenberg?); I watch for it all the same.",
    );
    expect(plainText(await say("watch add person:qwertz"))).toContain(
      "No release so far names qwertz; I watch for it all the same.",
    );
    expect(await store.list(channel)).toHaveLength(2);
    expect(plainText(await say("watch add person:Stoltenberg"))).not.toContain("so far");
  });

  it("takes words without a name for the topic", async () => {
    const { say } = await createDigestRoom();
    expect(await say("watch add air defence")).toMatchObject({
      digests: [{ about: ["air defence"] }],
    });
  });

  it("asks first where nothing is said, and sets nothing", async () => {
    const { say, store } = await createDigestRoom();
    const answer = await say("watch add cap:2");
    expect(plainText(answer)).toContain("Every release, whatever it is about? To narrow it down,");
    expect(plainText(answer)).toContain("/nato watch add topic:Ukraine");
    expect(await store.list(channel)).toEqual([]);
  });

  it("tells of every release at the press of a button, and keeps what else was said", async () => {
    const { say, press } = await createDigestRoom();
    const asked = await say("watch add cap:2");
    const [every] = asked.kind === "notice" ? asked.actions : [];
    expect(every?.label).toBe("Every release");
    const answer = every && (await press(every.call));
    expect(answer).toMatchObject({
      heading: "Watch 1 is set",
      digests: [{ about: ["all releases"], schedule: "At once, at most 2 posts an hour" }],
    });
    expect(answer && plainText(answer)).toContain("of every release that comes");
  });

  it.each(["everything:yes", "everything"])("tells of every release at %s", async (words) => {
    const { say } = await createDigestRoom();
    expect(await say(`watch add ${words}`)).toMatchObject({
      heading: "Watch 1 is set",
      digests: [{ about: ["all releases"] }],
    });
  });

  it("asks which is meant where everything and a topic are said", async () => {
    const { say, store } = await createDigestRoom();
    expect(plainText(await say("watch add Ukraine everything:yes"))).toContain(
      "Everything, or what fits?",
    );
    expect(await store.list(channel)).toEqual([]);
  });

  it("is numbered among the channel's digests", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 08:00 Brussels");
    expect(await say("watch add Ukraine")).toMatchObject({ heading: "Watch 2 is set" });
    expect(await say("digest add 09:00 Brussels")).toMatchObject({ heading: "Digest 3 is set" });
  });

  it("gives no hour to a digest that is set after it", async () => {
    const { say } = await createDigestRoom();
    await say("watch add Ukraine");
    expect(plainText(await say("digest add 8am"))).toContain("Whose 08:00 is it?");
  });

  it.each(["Pause 1", "Remove 1"])("offers %s, by a button that works", async (label) => {
    const { say, press } = await createDigestRoom();
    const answer = await say("watch add Ukraine");
    const actions = answer.kind === "settings" ? (answer.digests[0]?.actions ?? []) : [];
    expect(actions.map((each) => each.label)).toEqual(["Pause 1", "Remove 1"]);
    const action = actions.find((each) => each.label === label);
    expect(action && (await press(action.call)).kind).toBe("settings");
  });

  it.each(["0", "21", "many"])("refuses %s posts an hour", async (cap) => {
    const { say, store } = await createDigestRoom();
    expect(plainText(await say(`watch add Ukraine cap:${cap}`))).toContain(
      "a whole number from 1 to 20",
    );
    expect(await store.list(channel)).toEqual([]);
  });

  it("is only for those who may manage the channel, and where the bot may post", async () => {
    const { say, store } = await createDigestRoom();
    const mayNot = await say("watch add", { mayManage: async () => false });
    expect(plainText(mayNot)).toMatch(/^Only people who may manage/);
    const hindered = await say("watch add Ukraine", {
      hindrances: async () => [["Let me write here."]],
    });
    expect(plainText(hindered)).toContain("Nothing was changed. Let me write here.");
    expect(await store.list(channel)).toEqual([]);
  });

  it("mentions a role, never everyone", async () => {
    const { say } = await createDigestRoom();
    expect(plainText(await say("watch add Ukraine mention:<@&1>"))).toContain("never everyone");
  });
});
