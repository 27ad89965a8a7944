import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDump } from "#core/newsroom/dump.ts";
import { cleanText, createRepeatedLines } from "#feeds/boilerplate.ts";

const SEEDS = [
  "000_401d323dab46392d",
  "001_20fd962237cdcd30",
  "002_c663de886b0de6a8",
  "003_d311882c78248c02",
  "004_9d3cf22585746fd1",
];

describe("cleanText", () => {
  it.each([
    "Subscribe to our newsletter to receive the latest news.",
    "Please log in to save this article.",
    "Share this article on Facebook",
    "This site uses cookies to improve your experience.",
    "Source: NATO",
  ])("leaves out what a page says about itself: %s", (line) => {
    expect(cleanText(["News.", "", line])).toEqual(["News."]);
  });

  it("leaves out nothing that a release of the seeds says", () => {
    for (const name of SEEDS) {
      for (const { body } of readDump(readFileSync(`seeds/${name}.txt`, "utf8")).items) {
        expect(cleanText(body).filter(Boolean)).toEqual(body.filter(Boolean));
      }
    }
  });
});

const JOIN = "NATO is on a new channel: join us.";

describe("createRepeatedLines", () => {
  it("leaves out what three pages say, and remembers it", () => {
    const repeated = createRepeatedLines([]);
    for (const news of ["A", "B"]) repeated.learn([news, JOIN]);
    expect(repeated.clean(["A", JOIN])).toEqual(["A", JOIN]);
    repeated.learn(["C", JOIN]);
    expect(repeated.clean(["A", JOIN])).toEqual(["A"]);
    expect(createRepeatedLines(repeated.kept()).clean(["D", JOIN])).toEqual(["D"]);
  });

  it("counts a line once for each page", () => {
    const repeated = createRepeatedLines([]);
    repeated.learn([JOIN, JOIN, JOIN]);
    expect(repeated.clean([JOIN])).toEqual([JOIN]);
  });

  it("leaves speakers what they say again and again", () => {
    const repeated = createRepeatedLines([]);
    const thanks = "Thank you very much.";
    for (const news of ["A", "B", "C"]) repeated.learn([news, thanks]);
    expect(repeated.clean([thanks])).toEqual([thanks]);
  });
});
