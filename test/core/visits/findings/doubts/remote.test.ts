import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2022-06-22";
const told = (text: string) =>
  findVisits(toArticle({ text, published })).map(
    (visit) => `${sayVisit(visit)}${visit.mode === "remote" ? " remote" : ""}`,
  );

describe("findVisits where a call and a journey stand in one sentence", () => {
  it.each([
    [
      "Admiral Rob Bauer spoke by phone with General Mark Milley on Saturday and met him in Madrid on Tuesday.",
      "Rob Bauer > ES 2022-06-21",
    ],
    [
      "Admiral Rob Bauer had a phone call with General Mark Milley before travelling to Stockholm on Monday.",
      "Rob Bauer > SE 2022-06-20",
    ],
    [
      "After a call with General Mark Milley on Monday, Admiral Rob Bauer travelled to Stockholm on Tuesday.",
      "Rob Bauer > SE 2022-06-21",
    ],
    [
      "Following a virtual meeting with ministers, Admiral Rob Bauer visited Oslo on Tuesday.",
      "Rob Bauer > NO 2022-06-21",
    ],
    [
      "After a video address to the Rada, Admiral Rob Bauer took part in the Berlin Conference in Berlin on Tuesday.",
      "Rob Bauer > DE 2022-06-21",
    ],
    [
      "Admiral Rob Bauer spoke to General Mark Milley by video link; on Tuesday he visited Riga.",
      "Rob Bauer > LV 2022-06-21",
    ],
  ])("tells the journey: %s", (text, visit) => {
    expect(told(text)).toEqual([visit]);
  });

  it.each([
    "Admiral Rob Bauer joined by video link and addressed the conference in Riga.",
    "By video link, Admiral Rob Bauer visited the Allied troops in Riga.",
    "Admiral Rob Bauer spoke by video link with the troops and met the commander in Riga.",
  ])("leaves what was by video: %s", (text) => {
    expect(told(text)).toEqual(["Rob Bauer > LV remote"]);
  });
});
