import { describe, expect, it } from "vitest";
import { sampleVisit } from "#test/core/visits/sample-visits.ts";
import { readingAmong } from "#test/core/visits/questions/question-reading.ts";

const evidence = (text: string) => [{ article: "a", origin: { file: "a.txt", index: 0 }, text }];
const visits = [
  sampleVisit({
    visitor: "Delegates of the NATO Transport Group",
    places: ["Tampere"],
    start: "2024-05-21",
    end: "2024-05-24",
  }),
  sampleVisit({
    visitor: "Boris Ruge",
    country: "BH",
    places: ["Manama"],
    start: "2023-11-17",
    evidence: evidence("Mr Ruge spoke at the Manama Dialogue in Bahrain."),
  }),
  sampleVisit({ visitor: "Rob Bauer", country: "BH", places: ["Manama"], start: "2023-11-17" }),
  sampleVisit({
    visitor: "Jens Stoltenberg",
    role: "NATO Secretary General",
    affiliation: "NATO",
    country: "FR",
    places: ["Paris"],
    start: "2024-06-24",
    met: [{ name: "Emmanuel Macron", role: "President of France" }],
  }),
  sampleVisit({ visitor: "Ukrainian medics", affiliation: "Ukraine", country: "RO" }),
];

describe("a meeting or an event that is named without a verb", () => {
  it.each([
    ["macron nato chief meeting", "met | meeting Emmanuel Macron + [nato-secretary-general]"],
    ["macron secretary general", "met | meeting Emmanuel Macron + [nato-secretary-general]"],
    [
      "transport group course finland 2024",
      "visits | by the Delegates of the NATO Transport Group | to FI | 2024-01-01..2024-12-31",
    ],
    [
      "manama dialogue bahrain 2023",
      "visitors | to BH | 2023-01-01..2023-12-31 | at manama dialogue",
    ],
    ["who took the floor at the Manama Dialogue", "visitors | at the Manama Dialogue"],
    ["ruge bahrain with bauer", "whether | by Boris Ruge | with Rob Bauer | to BH"],
    [
      "stoltenberg paris with macron",
      "met | meeting Jens Stoltenberg + Emmanuel Macron | to FR@Paris",
    ],
    ["ukrainian medics in romania", "visits | by <medics> of UA | to RO"],
  ])("reads “%s”", (question, reading) => {
    expect(readingAmong(question, visits)).toBe(reading);
  });

  it.each([
    ["stoltenberg secretary general"],
    ["manama dialogue bahrain remarks"],
    ["transport course romania 2024"],
    ["ukrainian medics in finland"],
    ["macron nato speech"],
  ])("searches for “%s”, which no visit answers", (question) => {
    expect(readingAmong(question, visits)).toBe("search");
  });
});

describe("a body that is called by what it does", () => {
  it.each([
    ["where did the committee on transport meet"],
    ["where did the group that deals with transport meet"],
    ["which city played host to the transport people"],
  ])("is known in “%s”", (question) => {
    expect(readingAmong(question, visits)).toBe(
      "destinations | by the Delegates of the NATO Transport Group",
    );
  });

  it("is none where nobody does it", () => {
    expect(readingAmong("where did the committee on fisheries meet", visits)).not.toContain(
      "Transport",
    );
  });
});
