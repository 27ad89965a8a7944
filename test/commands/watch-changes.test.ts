import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { plainText } from "#core/plain-text.ts";
import { createDigestRoom } from "../support/digest-room.ts";

const channel = { platform: "discord", community: "1", channel: "2" } as const;

/** A channel with a digest and a watch. */
async function roomWithBoth() {
  const room = await createDigestRoom();
  await room.say("digest add 08:00 Brussels");
  await room.say("watch add topic:Ukraine country:Finland cap:2 mention:<@&99>");
  return room;
}

const actionIn = (answer: Answer, label: string) =>
  "actions" in answer ? answer.actions.find((each) => each.label === label) : undefined;

describe("watch pause and watch resume", () => {
  it("mean the channel's only watch, whatever digests there are", async () => {
    const { say, store } = await roomWithBoth();
    expect(await say("watch pause")).toMatchObject({
      heading: "Watch 2 is paused",
      remark: [
        "Nothing comes until you resume it; then one post tells what came within the last day.",
      ],
      digests: [{ facts: [["paused"], ["mentions a group"]] }],
    });
    expect(await store.list(channel)).toMatchObject([{ paused: null }, { paused: "asked" }]);
    expect(await say("watch resume")).toMatchObject({ heading: "Watch 2 runs again" });
    expect(await say("watch resume 2")).toMatchObject({ remark: ["It was not paused."] });
  });

  it("are only for those who may manage the channel", async () => {
    const { say } = await roomWithBoth();
    const refused = await say("watch pause", { mayManage: async () => false });
    expect(plainText(refused)).toMatch(/^Only people who may manage/);
  });

  it("ask which watch is meant where there are several, and need one press then", async () => {
    const { say, press } = await roomWithBoth();
    await say("watch add exercises");
    const asked = await say("watch pause");
    expect(plainText(asked)).toContain("This channel has 2 watches; which one? There are 2 and 3.");
    const action = actionIn(asked, "Watch 3: exercises");
    expect(action && (await press(action.call))).toMatchObject({ heading: "Watch 3 is paused" });
  });

  it("say how to set a watch where there is none", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 08:00 Brussels");
    expect(plainText(await say("watch pause"))).toContain(
      "This channel has no watch yet. Set one: /nato watch add topic:Ukraine",
    );
  });
});

describe("watch remove", () => {
  it("forgets it, and offers to set the same again", async () => {
    const { say, press, store } = await roomWithBoth();
    const [, before] = await store.list(channel);
    const removed = await say("watch remove 2");
    expect(removed).toMatchObject({ heading: "Watch 2 is removed", digests: [] });
    const again = actionIn(removed, "Set it again");
    expect(again && (await press(again.call))).toMatchObject({ heading: "Watch 3 is set" });
    const [, after] = await store.list(channel);
    const { schedule, filter, mention, crosspost } = before ?? {};
    expect(after).toMatchObject({ schedule, filter, mention, crosspost });
  });

  it("offers to set one of every release again, without asking once more", async () => {
    const { say, press } = await createDigestRoom();
    await say("watch add everything:yes");
    const again = actionIn(await say("watch remove"), "Set it again");
    expect(again && (await press(again.call))).toMatchObject({
      heading: expect.stringMatching(/^Watch \d is set$/),
      digests: [{ about: ["all releases"] }],
    });
  });
});

describe("a digest’s commands on a watch, and the other way round", () => {
  it.each([
    ["digest remove 2", "2 is a watch, not a digest."],
    ["digest skip 2", "2 is a watch, not a digest."],
    ["digest preview 2", "2 is a watch, not a digest."],
    ["watch pause 1", "1 is a digest, not a watch."],
  ])("change nothing: %s", async (words, said) => {
    const { say, press, store } = await roomWithBoth();
    const before = await store.list(channel);
    const answer = await say(words);
    expect(plainText(answer)).toContain(said);
    expect(await store.list(channel)).toEqual(before);
    const show = actionIn(answer, "Show");
    expect(show && (await press(show.call))).toMatchObject({
      heading: "One digest and one watch",
    });
  });

  it("does not know what only a digest has", async () => {
    const { say } = await roomWithBoth();
    expect(plainText(await say("watch skip"))).toContain(
      "There is no watch skip; there is watch add, list, pause, resume and remove.",
    );
  });

  it("leaves a watch out where the channel's only digest is meant", async () => {
    const { say } = await roomWithBoth();
    expect(await say("digest pause")).toMatchObject({ heading: "Digest 1 is paused" });
    expect(await say("digest preview")).toMatchObject({ schedule: "Daily at 08:00 Brussels time" });
  });
});
