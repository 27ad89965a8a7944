import { describe, expect, it } from "vitest";
import { isPersonal } from "#core/answer.ts";
import { seedsBot } from "../support/seeds-bot.ts";
import { createDigestRoom } from "../support/digest-room.ts";

describe("digest preview", () => {
  it("shows what any filter would bring, also where no digests are kept", async () => {
    const { answer } = await (await seedsBot()).answerWords("digest preview Ukraine");
    expect(answer).toMatchObject({ kind: "edition", about: ["Ukraine"], day: "2024-05-30" });
    expect(answer.kind === "edition" && answer.total).toBeGreaterThan(0);
  });

  it("shows what it would have brought on another day, and widens on that day", async () => {
    const bot = await seedsBot();
    const { answer } = await bot.answerWords("digest preview day:2022-11-26");
    expect(answer).toMatchObject({ kind: "edition", day: "2022-11-26" });
    const { answer: none } = await bot.answerWords(
      "digest preview topic:Ukraine country:Finland day:2022-11-26",
    );
    expect(none).toMatchObject({
      total: 0,
      remark: [expect.stringContaining("26 Nov 2022"), {}, {}],
    });
    const [widen] = none.actions;
    expect(widen?.call.options).toMatchObject({ day: "2022-11-26" });
  });

  it("is for everybody, and seen by its asker alone", async () => {
    const { say } = await createDigestRoom();
    const answer = await say("digest preview country:Finland", {
      mayManage: async () => false,
      channel: undefined,
    });
    expect(answer.kind).toBe("edition");
    expect(isPersonal(answer)).toBe(true);
  });

  it("shows the channel's only digest, or the one that is named", async () => {
    const { say } = await createDigestRoom();
    await say("digest add 08:00 Brussels topic:Ukraine");
    expect(await say("digest preview")).toMatchObject({
      about: ["Ukraine"],
      schedule: "Daily at 08:00 Brussels time",
    });
    await say("digest add 17:00 Kyiv country:Finland");
    expect(await say("digest preview 2")).toMatchObject({ about: ["names Finland"] });
  });

  it("asks which one where the channel has several", async () => {
    const { say, press } = await createDigestRoom();
    await say("digest add 08:00 Brussels topic:Ukraine");
    await say("digest add 17:00 Kyiv country:Finland");
    const asked = await say("digest preview");
    const actions = asked.kind === "notice" ? asked.actions : [];
    expect(actions.map(({ label }) => label)).toEqual([
      "Digest 1: Ukraine",
      "Digest 2: names Finland",
    ]);
    const [first] = actions;
    expect(first && (await press(first.call))).toMatchObject({ about: ["Ukraine"] });
  });

  it("shows everything where the channel has no digest", async () => {
    const { say } = await createDigestRoom();
    expect(await say("digest preview")).toMatchObject({ kind: "edition", about: [] });
  });

  it("shows as many items as asked for", async () => {
    const { say } = await createDigestRoom();
    const answer = await say("digest preview count:1");
    const items = answer.kind === "edition" ? answer.sections.flatMap((each) => each.items) : [];
    expect(items.length).toBeLessThanOrEqual(1);
    expect(answer.kind === "edition" && answer.total).toBeGreaterThan(1);
  });
});
