import { describe, expect, it } from "vitest";
import type { TimelineMonth } from "#core/picture.ts";
import { drawTimeline } from "#pictures/timeline.ts";

const months = (count: number): TimelineMonth[] =>
  Array.from({ length: count }, (_, n) => ({
    month: `${2022 + Math.floor((10 + n) / 12)}-${String(((10 + n) % 12) + 1).padStart(2, "0")}`,
    visits: n % 4,
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

  it("names no year that would run into the next one", () => {
    const years = words(drawn(25)).filter((said) => /^20\d\d$/.test(said));
    expect(years).toEqual(["2023", "2024"]);
  });

  it("says how high the bars go where numbers find no room", () => {
    expect(words(drawn(120)).join(" ")).toContain("Releases · up to 139 a month");
  });
});
