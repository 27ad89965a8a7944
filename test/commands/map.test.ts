import { describe, expect, it } from "vitest";
import type { PictureAnswer } from "#core/answer.ts";
import { isTold } from "#core/visits/answers/told.ts";
import { seedsBot, seedsCore } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

async function picture(line: string): Promise<PictureAnswer> {
  const answer = await say(line);
  if (answer.kind !== "picture") throw new Error(`${line} is answered with ${answer.kind}`);
  return answer;
}

describe("map", () => {
  it("shows where somebody went", async () => {
    const answer = await picture("map Stoltenberg");
    expect(answer).toMatchObject({
      heading: "Where Jens Stoltenberg went",
      understood: ["visits of Jens Stoltenberg", "all dates", "as a map"],
      picture: { kind: "map" },
    });
    const { marks } = answer.picture.kind === "map" ? answer.picture : { marks: [] };
    expect(marks).toContainEqual({ country: "RO", name: "Romania", visits: 1, planned: 1 });
  });

  it("shows who came to one country by month, unless the map is asked for", async () => {
    expect(await picture("map Finland")).toMatchObject({
      heading: "Visits to Finland by month",
      picture: { kind: "timeline" },
    });
    expect(await picture("map Finland view:map")).toMatchObject({ picture: { kind: "map" } });
    expect(await picture("map Western Balkans")).toMatchObject({ picture: { kind: "map" } });
  });

  it("counts the visits that the list of visits counts", async () => {
    const told = (await seedsCore()).visits({}).visits.filter((visit) => isTold(visit));
    const { picture: all } = await picture("map");
    const { marks } = all.kind === "map" ? all : { marks: [] };
    expect(marks.reduce((sum, { visits }) => sum + visits, 0)).toBe(told.length);
    expect(await say("visits")).toMatchObject({ total: told.length });
  });

  it.each([
    ["map Finland", "Finland"],
    ["map Stoltenberg view:by-month", "Jens Stoltenberg"],
    ["map place:Rovaniemi view:by-month", "Rovaniemi"],
  ])(
    "shows below the visits only the releases that name who or what was asked for: %s",
    async (line, named) => {
      const { picture: bars } = await picture(line);
      const { months, caption } = bars.kind === "timeline" ? bars : { months: [], caption: "" };
      const shown = months.reduce((sum, { releases }) => sum + releases, 0);
      const words = named.split(" ").at(-1) ?? "";
      const naming = [...(await seedsCore()).articles()].filter(
        ({ title, paragraphs, published }) =>
          published !== null && [title, ...paragraphs].join(" ").includes(words),
      );
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThanOrEqual(naming.length + 1);
      expect(caption).toContain(`that name${shown === 1 ? "s" : ""} ${named}`);
    },
  );

  it("counts guests at NATO Headquarters for Belgium", async () => {
    const { picture: guests } = await picture('map place:"NATO HQ" view:map');
    const { marks } = guests.kind === "map" ? guests : { marks: [] };
    expect(marks.map(({ country }) => country)).toEqual(["BE"]);
  });

  it("keeps to days, and shows their months alone", async () => {
    const { picture: may, heading } = await picture("map view:by-month from:2024-05 to:2024-05");
    expect(heading).toBe("Visits in May 2024 by month");
    expect(may).toMatchObject({
      months: [{ month: "2024-05", visits: 4, planned: 0, releases: 9 }],
    });
  });

  it("turns into the other view and into the list, and stays between the two", async () => {
    const { actions } = await picture("map Stoltenberg private:yes");
    const options = { person: "Stoltenberg", private: "yes" };
    expect(actions).toEqual([
      {
        label: "By month",
        call: { command: "map", options: { ...options, view: "by-month" }, page: 1 },
      },
      {
        label: "List them",
        call: { command: "visits", options: { ...options, person: "Jens Stoltenberg" }, page: 1 },
      },
    ]);
    expect((await picture("map Stoltenberg by month")).actions[0]).toMatchObject({
      label: "On a map",
      call: { options: { view: "map" } },
    });
  });

  it("says who did not go, as the list of visits says it", async () => {
    expect(await say("map Ukraine")).toMatchObject({
      kind: "visits",
      total: 0,
      near: [{ visit: { visitor: "Volodymyr Zelenskyy" } }],
    });
  });

  it("knows an honest nothing from a slip: a country that there is not", async () => {
    expect(await say("map country:Armania")).toMatchObject({
      kind: "notice",
      tone: "empty",
      actions: [{ label: "Armenia" }],
    });
    expect(await say("map country:Narnia")).toMatchObject({ kind: "notice", tone: "empty" });
    expect(await say("visits country:Narnia")).toMatchObject({ kind: "notice", tone: "wrong" });
    expect(await say("map view:upside-down")).toMatchObject({ kind: "notice", tone: "wrong" });
  });
});

describe("the button Map", () => {
  const actionsOf = async (line: string) => (await say(line)).actions;

  it("stands under two visits or more, and asks the same", async () => {
    expect(await actionsOf("visits Stoltenberg from:2023")).toContainEqual({
      label: "Map",
      call: {
        command: "map",
        options: { person: "Jens Stoltenberg", from: "2023-01-01" },
        page: 1,
      },
    });
    expect(await actionsOf("who visited Finland in May 2024?")).toContainEqual({
      label: "Map",
      call: {
        command: "map",
        options: { country: "Finland", from: "2024-05-01", to: "2024-05-31" },
        page: 1,
      },
    });
  });

  it.each(["visits Qatar", "visits Kosovo status:planned", "who met Viktor Orbán?"])(
    "stands not under “%s”, where a map tells nothing more or cannot ask it",
    async (line) => {
      expect((await actionsOf(line)).map(({ label }) => label)).not.toContain("Map");
    },
  );
});
