import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { plainText } from "#core/plain-text.ts";
import { createDigestRoom } from "../support/digest-room.ts";

const channel = { platform: "discord", community: "1", channel: "2" } as const;

async function createRoomWith(...lines: readonly string[]) {
  const room = await createDigestRoom();
  for (const line of lines) await room.say(line);
  return room;
}

/** The button of an answer with that label, wherever it stands. */
function buttonOf(answer: Answer, label: string) {
  const actions =
    answer.kind === "settings"
      ? [...answer.digests.flatMap((each) => each.actions), ...answer.actions]
      : answer.actions;
  const found = actions.find((each) => each.label === label);
  if (found === undefined) throw new Error(`there is no button ${label}`);
  return found.call;
}

describe("digest pause and resume", () => {
  it("pauses, and resumes by the button of the answer", async () => {
    const { say, press, store } = await createRoomWith("digest add 08:00 Brussels");
    const paused = await say("digest pause");
    expect(paused).toMatchObject({ heading: "Digest 1 is paused", digests: [{ next: null }] });
    expect(await press(buttonOf(paused, "Resume 1"))).toMatchObject({
      heading: "Digest 1 runs again",
      digests: [{ next: new Date("2024-05-31T06:00:00Z") }],
    });
    expect(await store.list(channel)).toMatchObject([{ paused: null }]);
  });

  it("resumes only where the bot may post again", async () => {
    const { say, store } = await createRoomWith("digest add 08:00 Brussels", "digest pause");
    const refused = await say("digest resume", {
      hindrances: async () => [["Let me write here."]],
    });
    expect(plainText(refused)).toContain("Let me write here.");
    expect(await store.list(channel)).toMatchObject([{ paused: "asked" }]);
  });
});

describe("digest skip", () => {
  it("skips the next edition, and keeps it by the button of the answer", async () => {
    const { say, press, store } = await createRoomWith("digest add 08:00 Brussels");
    const skipped = await say("digest skip");
    expect(plainText(skipped)).toContain("next one is skipped");
    expect(await press(buttonOf(skipped, "Keep 1"))).toMatchObject({
      heading: "The next edition of Digest 1 comes after all",
    });
    expect(await store.list(channel)).toMatchObject([{ skipSlot: null }]);
  });

  it("has nothing to skip while the digest is paused", async () => {
    const { say, press } = await createRoomWith("digest add 08:00 Brussels", "digest pause");
    const refused = await say("digest skip");
    expect(plainText(refused)).toContain("Digest 1 is paused, so there is nothing to skip.");
    expect(await press(buttonOf(refused, "Resume 1"))).toMatchObject({ kind: "settings" });
  });
});

describe("digest remove", () => {
  it("removes, and sets the same again by the button of the answer", async () => {
    const line =
      'digest add 17:30 "New York" days:"Mon, Fri" topic:"air defence" country:Finland person:Rutte kind:news quiet:say mention:99 count:5 crosspost:yes';
    const { say, press, store } = await createRoomWith(line.replace('"New York" ', "New York "));
    const [before] = await store.list(channel);
    const removed = await say("digest remove 1");
    expect(removed).toMatchObject({ heading: "Digest 1 is removed" });
    expect(await store.list(channel)).toEqual([]);
    await press(buttonOf(removed, "Set it again"));
    const [after] = await store.list(channel);
    expect(after).toEqual({ ...before, id: after?.id, number: 2 });
  });
});

describe("every change of a digest", () => {
  it.each(["pause", "resume", "skip", "remove"])("%s is only for managers", async (what) => {
    const { say, store } = await createRoomWith("digest add 08:00 Brussels");
    const before = await store.list(channel);
    const refused = await say(`digest ${what}`, { mayManage: async () => false });
    expect(plainText(refused)).toContain("Only people who may manage");
    expect(await store.list(channel)).toEqual(before);
  });

  it.each(["pause", "resume", "skip", "remove"])(
    "%s says which digests there are",
    async (what) => {
      const { say } = await createRoomWith("digest add 8 Brussels", "digest add 9 Brussels");
      expect(plainText(await say(`digest ${what}`))).toContain(
        "2 digests; which one? There are 1 and 2.",
      );
      expect(plainText(await say(`digest ${what} 7`))).toContain("no digest 7; there are 1 and 2.");
    },
  );

  it("says how to set one where there is none", async () => {
    const { say } = await createRoomWith();
    expect(plainText(await say("digest pause"))).toContain("This channel has no digest yet.");
  });
});
