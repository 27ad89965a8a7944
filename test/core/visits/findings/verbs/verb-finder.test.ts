import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAMES } from "#core/visits/findings/verbs/frames.ts";
import { createVerbFinder } from "#core/visits/findings/verbs/verb-finder.ts";
import { inMarks } from "../in-marks.ts";

const verbsIn = createVerbFinder(FRAMES);
const said = (text: string) => verbsIn(inMarks(text)).map(({ verb }) => verb);

describe("createVerbFinder", () => {
  it("finds verbs in their order, with their frames", () => {
    const found = verbsIn(inMarks("◉ visited ◆ and met ◉"));
    expect(found.map(({ verb, frame }) => [verb, frame.kind])).toEqual([
      ["visited", "go"],
      ["met", "meet"],
    ]);
  });

  it("finds none within a word or beside a hyphen", () => {
    expect(said("◉ revisited it, co-hosted it and was ill-met; a met-office")).toEqual([]);
  });

  it("lets the first frame that fits count, and goes on behind its words", () => {
    expect(said("◉ paid a visit to ◆")).toEqual(["paid a visit"]);
  });

  it("reads a table with optional words, lookbehinds and classes as one expression would", () => {
    const frames = [
      { kind: "go", verb: "(?:re)?turned|(?<=\\bwill )(?:go|stay)" },
      { kind: "meet", verb: "(?:sit|sat) (?:down|in)|[Mm]et|tour(?:s|ed)?" },
    ] as const;
    const whole = new RegExp(
      `\\b(?=[A-Za-z])(?<![\\p{L}-])(?:${frames.map(({ verb }) => verb).join("|")})(?![\\p{L}-])`,
      "gu",
    );
    const find = createVerbFinder(frames);
    const words = fc.constantFrom("returned", "turned", "will", "go", "sat", "in", "Met", "tours");
    const gaps = fc.constantFrom(" ", "-", ", ", "é", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, gaps), { maxLength: 12 }), (parts) => {
        const text = parts.flat().join("");
        expect(find(text).map(({ verb, index }) => [verb, index])).toEqual(
          [...text.matchAll(whole)].map(({ 0: verb, index }) => [verb, index]),
        );
      }),
    );
  });
});
