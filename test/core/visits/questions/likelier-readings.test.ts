import { describe, expect, it } from "vitest";
import { likelierReading } from "#core/visits/questions/likelier-readings.ts";
import type { VisitQuestion } from "#core/visits/question.ts";

const DAY = { from: "2023-11-22", to: "2023-11-22" };
const MONTH = { from: "2022-11-01", to: "2022-11-30" };
const ROMANIA = { said: "Romania", countries: ["RO"] };
const JAPANESE: VisitQuestion = {
  wanted: "visitors",
  by: { said: "the Japanese officer", title: "officer", from: "JP" },
};

describe("likelierReading", () => {
  it("takes two digits behind a month for its year, where the day tells nothing", () => {
    const asked = { wanted: "visits", where: ROMANIA, ...DAY, otherDays: MONTH } as const;
    const inMonth = ({ from }: VisitQuestion) => (from === MONTH.from ? 1 : 0);
    expect(likelierReading(asked, inMonth)).toEqual({
      ...asked,
      ...MONTH,
      otherDays: DAY,
      isShortYear: true,
    });
  });

  it("keeps the day where the month tells no more", () => {
    const asked = { wanted: "visits", where: ROMANIA, ...DAY, otherDays: MONTH } as const;
    expect(likelierReading(asked, () => 1)).toBe(asked);
  });

  it("keeps a day on which somebody went somewhere, where nothing narrows the month", () => {
    const asked = { wanted: "visits", ...DAY, otherDays: MONTH } as const;
    const counted = ({ from }: VisitQuestion) => (from === MONTH.from ? 5 : 1);
    expect(likelierReading(asked, counted)).toBe(asked);
  });

  it("looks for anybody of a country, where nobody of the rank that was asked for came", () => {
    const anybody = ({ by }: VisitQuestion) => (by?.title === undefined ? 1 : 0);
    expect(likelierReading(JAPANESE, anybody).by).toEqual({
      said: "people from Japan",
      from: "JP",
    });
  });

  it("keeps the rank where somebody has it, and where it asks whether somebody came", () => {
    expect(likelierReading(JAPANESE, () => 1)).toBe(JAPANESE);
    const whether = { ...JAPANESE, wanted: "whether" } as const;
    expect(likelierReading(whether, ({ by }) => (by?.title === undefined ? 1 : 0))).toBe(whether);
  });

  it("takes somebody by the title alone, where nobody has all that was asked for", () => {
    const asked = {
      wanted: "destinations",
      by: { said: "the envoy for the south", title: "special representative for the south" },
    } as const;
    const plainly = ({ by }: VisitQuestion) => (by?.title === "special representative" ? 1 : 0);
    expect(likelierReading(asked, plainly).by?.title).toBe("special representative");
    expect(likelierReading(asked, () => 1)).toBe(asked);
    expect(likelierReading(asked, () => 0)).toBe(asked);
  });
});
