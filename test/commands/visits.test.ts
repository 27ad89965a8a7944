import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

describe("visits", () => {
  it("shows the visits to a country", async () => {
    expect(await say("visits Finland from:2024-05")).toMatchObject({
      kind: "visits",
      understood: ["visits to Finland", "since 1 May 2024"],
      rows: [{ visit: { visitor: "NATO Military Committee" } }, { visit: { country: "FI" } }],
    });
  });

  it("shows the visits of a person, an office or a body", async () => {
    expect(await say("visits person:Rutte")).toMatchObject({ total: 3 });
    expect(await say('visits person:"Estonian PM"')).toMatchObject({
      rows: [{ visit: { visitor: "Kaja Kallas" } }],
    });
  });

  it("shows the visits to a city, a region and NATO Headquarters", async () => {
    expect(await say("visits place:Belgrade")).toMatchObject({
      rows: [{ visit: { country: "RS" } }],
    });
    expect(await say("visits Western Balkans")).toMatchObject({
      understood: ["visits to the Western Balkans", "all dates"],
    });
    expect(await say('visits place:"NATO HQ" from:2024-06 to:2024-06')).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({
          visit: expect.objectContaining({ visitor: "Kaja Kallas", mode: "received" }),
        }),
      ]),
    });
  });

  it("keeps to a status", async () => {
    expect(await say("visits Kosovo status:planned")).toMatchObject({
      heading: "Announced visits to Kosovo.",
      rows: [{ visit: { status: "planned" } }],
    });
    expect(await say("visits status:sometimes")).toMatchObject({ kind: "notice", tone: "wrong" });
  });

  it("says which places it knows where it does not know one", async () => {
    expect(await say("visits place:Madagaskia")).toMatchObject({
      kind: "notice",
      tone: "wrong",
      actions: [{ label: "Madagascar" }],
    });
  });

  it.each([
    ["visits Finland May 2024", "Who visited Finland in May 2024?"],
    ["visits Finland 2023", "Who visited Finland in 2023?"],
    ["visits Rutte November 2024", "Which countries did Mark Rutte visit in November 2024?"],
    ["visits to Qatar since 2024", "Who visited Qatar since 1 Jan 2024?"],
    ["visits Finlnd", "Who visited Finland?"],
  ])("reads all the words of “%s”", async (line, heading) => {
    expect(await say(line)).toMatchObject({ kind: "visits", heading });
  });

  it("says so where the first day lies after the last", async () => {
    expect(plainText(await say("visits from:2025 to:2024"))).toBe(
      "No day lies between 1 Jan 2025 and 31 Dec 2024: from is later than to. Please swap them.",
    );
  });

  it("says so where there are not as many pages", async () => {
    const answer = await (await seedsBot()).answer({ command: "visits", options: {}, page: 99 });
    expect(answer).toMatchObject({ remark: [expect.stringContaining("There is no page 99.")] });
  });

  it("shows every visit, newest first, where nothing is asked", async () => {
    const answer = await say("visits");
    const days = answer.kind === "visits" ? answer.rows.map(({ visit }) => visit.start) : [];
    expect(days).toHaveLength(6);
    expect(days).toEqual(days.toSorted((one, other) => ((one ?? "") < (other ?? "") ? 1 : -1)));
  });

  it("asks for a capital where one is written, not for its country", async () => {
    const answer = (await (await seedsBot()).answerWords("visits Helsinki")).answer;
    expect(answer).toMatchObject({ kind: "visits", heading: "Who visited Helsinki?", rows: [] });
  });
});
