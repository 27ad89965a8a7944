import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { createDigestRoom } from "../support/digest-room.ts";

describe("digest list", () => {
  it("says how to set one where there is none", async () => {
    const { say } = await createDigestRoom();
    const said = plainText(await say("digest"));
    expect(said).toContain("This channel has no digest yet.");
    expect(said).toContain("/nato digest add at:08:00 zone:Europe/Brussels");
  });

  it("shows every digest of the channel, to everybody in it", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 08:00 Brussels");
    await say("digest add 17:30 Kyiv weekdays topic:Ukraine");
    expect(await say("digest list", { mayManage: async () => false })).toMatchObject({
      heading: "Two digests",
      digests: [{ name: "Digest 1" }, { name: "Digest 2", about: ["Ukraine"] }],
    });
  });

  it("shows none of another channel", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 08:00 Brussels");
    const channel = { platform: "discord", community: "1", channel: "9" } as const;
    expect(await say("digest list", { channel })).toMatchObject({ digests: [] });
  });
});
