import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { createDigestRoom } from "../support/digest-room.ts";

describe("watch list", () => {
  it("says how to set one where there is none", async () => {
    const { say } = await createDigestRoom();
    const said = plainText(await say("watch"));
    expect(said).toContain("No watches");
    expect(said).toContain("Set one: /nato watch add topic:Ukraine");
  });

  it("shows the channel's digests and watches together, as digest list does", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 08:00 Brussels");
    await say("watch add Ukraine");
    await say("watch add country:Finland");
    const listed = await say("watch list");
    expect(listed).toMatchObject({
      heading: "One digest and two watches",
      digests: [
        { name: "Digest 1", schedule: "Daily at 08:00 Brussels time" },
        { name: "Watch 2", about: ["Ukraine"] },
        { name: "Watch 3", about: ["names Finland"] },
      ],
    });
    expect(await say("digest list")).toEqual(listed);
  });

  it("names one kind alone where there is no other", async () => {
    const { say } = await createDigestRoom();
    await say("watch add Ukraine");
    expect(await say("digest list")).toMatchObject({ heading: "One watch" });
  });
});
