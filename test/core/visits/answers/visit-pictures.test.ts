import { describe, expect, it } from "vitest";
import type { MapMark } from "#core/picture.ts";
import { mapOfVisits, sayPicture, timelineOfVisits } from "#core/visits/answers/visit-pictures.ts";
import { airDefence, undatedPodcast } from "#test/fixtures/articles.ts";
import { visitRow } from "#test/fixtures/visit-answers.ts";

const visit = (country: string, start: string | null, more: object = {}) =>
  visitRow([airDefence], { country, start, end: start, ...more }).visit;

describe("mapOfVisits", () => {
  it("marks each country once, those visited most first, and tells what is announced", () => {
    const visits = [
      visit("RO", "2024-11-05", { status: "planned" }),
      visit("FI", "2024-05-27"),
      visit("FI", "2024-05-21"),
    ];
    expect(mapOfVisits("Who went where", visits)).toEqual({
      kind: "map",
      heading: "Who went where",
      caption: "2 visits and an announced one to 2 countries, from NATO’s press releases",
      marks: [
        { country: "FI", name: "Finland", visits: 2, planned: 0 },
        { country: "RO", name: "Romania", visits: 1, planned: 1 },
      ],
    });
  });
});

describe("timelineOfVisits", () => {
  it("counts visits and releases in every month from the first to the last", () => {
    const visits = [visit("FI", "2024-03-27"), visit("FI", "2024-05-21"), visit("FI", null)];
    const { months, caption } = timelineOfVisits("x", visits, {
      releases: [airDefence, undatedPodcast],
      named: "Finland",
    });
    expect(months).toEqual([
      { month: "2024-03", visits: 1, planned: 0, releases: 0 },
      { month: "2024-04", visits: 0, planned: 0, releases: 0 },
      { month: "2024-05", visits: 1, planned: 0, releases: 1 },
    ]);
    expect(caption).toBe(
      "3 visits · 1 of them of unknown days · 1 dated release that names Finland",
    );
  });
});

describe("sayPicture", () => {
  it("names the countries of a map, and counts those that are too many", () => {
    const mark = (n: number): MapMark => ({
      country: "FI",
      name: `Land ${n}`,
      visits: 1,
      planned: n === 0 ? 1 : 0,
    });
    const marks = Array.from({ length: 20 }, (_, n) => mark(n));
    const said = sayPicture({ kind: "map", heading: "", caption: "", marks });
    expect(said).toMatch(/^Map: Land 0 1 \(announced\), Land 1 1, .*Land 11 1 and 8 more\.$/);
  });

  it("names the busiest months of a timeline", () => {
    const months = [
      { month: "2024-05", visits: 2, planned: 0, releases: 9 },
      { month: "2024-06", visits: 0, planned: 0, releases: 9 },
      { month: "2024-11", visits: 4, planned: 0, releases: 9 },
    ];
    expect(sayPicture({ kind: "timeline", heading: "", caption: "", months })).toBe(
      "Bars: most visits in November 2024 (4) and in May 2024 (2).",
    );
  });
});
