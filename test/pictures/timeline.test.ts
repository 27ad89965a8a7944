import { describe, expect, it } from "vitest";
import type { TimelineMonth } from "#core/picture.ts";
import { PLANNED } from "#pictures/theme.ts";
import { drawTimeline } from "#pictures/timeline.ts";

const months = (count: number): TimelineMonth[] =>
  Array.from({ length: count }, (_, n) => ({
    month: `${2022 + Math.floor((10 + n) / 12)}-${String(((10 + n) % 12) + 1).padStart(2, "0")}`,
    visits: n % 4,
    planned: 0,
    releases: 20 + n,
  }));
const drawn = (count: number) =>
  drawTimeline({
    kind: "timeline",
    heading: "Visits and releases",
    caption: "51 releases",
    months: months(count),
  });
const words = (drawing: string) =>
  [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map(([, said = ""]) => said);

describe("drawTimeline", () => {
  it("has a bar of its own for each month's visits and releases", () => {
    const bars = [
      ...drawn(6).matchAll(/<rect x="[^"]*" y="[^"]*" width="[^"]*" height="([^"]*)"/g),
    ];
    expect(bars).toHaveLength(12);
    const heights = bars.slice(0, 6).map(([, height]) => Number(height));
    expect(heights[0]).toBe(0);
    expect(heights[3]).toBe(Math.max(...heights));
  });

  it("writes the months and numbers out while there is room", () => {
    expect(words(drawn(6))).toEqual(expect.arrayContaining(["Nov", "Dec", "Jan", "25", "2023"]));
  });

  it("names the first year always, and each later one where it does not run into the next", () => {
    const years = (count: number) => words(drawn(count)).filter((said) => /^20\d\d$/.test(said));
    expect(years(25)).toEqual(["2022", "2023", "2024"]);
    expect(years(400)[0]).toBe("2022");
    expect(years(400)).not.toContain("2023");
  });

  it("puts what is only announced on top in yellow, and counts it apart", () => {
    const drawing = drawTimeline({
      kind: "timeline",
      heading: "Visits by month",
      caption: "",
      months: [
        { month: "2024-05", visits: 7, planned: 4, releases: 1 },
        { month: "2024-06", visits: 2, planned: 2, releases: 1 },
      ],
    });
    expect(drawing.split(`fill="${PLANNED}"`)).toHaveLength(3);
    expect(words(drawing)).toEqual(
      expect.arrayContaining(["Visits · yellow: announced", "3+4", "2"]),
    );
  });

  it("says how high the bars go where numbers find no room", () => {
    expect(words(drawn(120)).join(" ")).toContain("Releases · up to 139 a month");
  });
});
