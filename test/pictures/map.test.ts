import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "#core/gazetteer/countries.ts";
import type { MapMark, MapPicture } from "#core/picture.ts";
import { drawMap } from "#pictures/map.ts";
import { renderPng } from "#pictures/png.ts";
import { PLANNED } from "#pictures/theme.ts";

const mark = (country: string, name: string, visits = 1): MapMark => ({
  country,
  name,
  visits,
  planned: 0,
});
const map = (marks: readonly MapMark[], heading = "Where Jens Stoltenberg went"): MapPicture => ({
  kind: "map",
  heading,
  caption: "From NATO’s press releases",
  marks,
});
const words = (drawing: string) =>
  [...drawing.matchAll(/<text[^>]*>([^<]*)/g)].map(([, said = ""]) => said).join(" | ");

describe("drawMap", () => {
  it("says where it was, how often, and what it rests on", () => {
    const said = words(drawMap(map([mark("FI", "Finland", 3), mark("KR", "South Korea")])));
    expect(said).toContain("Where Jens Stoltenberg went");
    expect(said).toContain("Finland 3");
    expect(said).toContain("South Korea");
    expect(said).toContain("From NATO’s press releases");
  });

  it("leaves no country unsaid, however many there are", () => {
    const marks = COUNTRIES.map(({ code, name }, n) => mark(code, name, (n % 7) + 1));
    const said = words(drawMap(map(marks))).replaceAll(" | ", " ");
    const unsaid = marks.filter(({ name }) => !said.includes(name.replaceAll("'", "&#39;")));
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });

  it("marks a country to which visits are only announced, and says what the colour means", () => {
    const drawing = drawMap(map([{ ...mark("RO", "Romania"), planned: 1 }]));
    expect(drawing).toContain(`fill="${PLANNED}"`);
    expect(words(drawing)).toContain("yellow: announced");
  });

  it("tells apart what is announced to a country that was visited too, and what the shades mean", () => {
    const romania = { ...mark("RO", "Romania"), visits: 3, planned: 1 };
    const drawing = drawMap(map([romania, mark("FI", "Finland")]));
    expect(words(drawing)).toContain("Romania 2 +1");
    expect(words(drawing)).toContain("blue: 1 to 2 visits");
    expect(words(drawing)).toContain("+1: announced");
  });

  it("leaves out the part of the world where nobody went", () => {
    const panels = (drawing: string) => drawing.match(/<g transform="translate/g)?.length;
    expect(panels(drawMap(map([mark("FI", "Finland")])))).toBe(1);
    expect(panels(drawMap(map([mark("KR", "South Korea")])))).toBe(1);
    expect(panels(drawMap(map([mark("FI", "Finland"), mark("KR", "South Korea")])))).toBe(2);
  });

  it("draws any heading as words, whatever signs stand in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (heading) => {
        expect(renderPng(drawMap(map([], heading))).length).toBeGreaterThan(1_000);
      }),
      { numRuns: 12 },
    );
    expect(drawMap(map([], "</text><image href='http://10.0.0.1/'/>"))).not.toContain("<image");
  });
});
