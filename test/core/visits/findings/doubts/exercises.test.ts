import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2024-05-20";

const EXERCISES = [
  "From 6 to 17 May 2024, 900 participants from 20 nations gathered in Estonia for exercise Northern Wind, one of the largest of its kind.",
  "Participants from 22 countries gathered in Croatia from 6 to 10 May 2024. The fourth Technical Exercise (NW24) brought together soldiers and engineers.",
  "Specialists from 15 Allied nations gathered in Portugal on 13 May 2024. This exercise tested how their systems work together.",
];

const MEETINGS: readonly Told[] = [
  {
    text: "Planners from 20 nations met in Oslo on 13 May 2024 for a workshop on exercise Northern Wind.",
    visits: ["Planners from 20 nations > NO 2024-05-13"],
  },
  {
    text: "Experts from 12 Allies gathered in Riga on 13 May 2024. They also discussed the next exercise.",
    visits: ["Experts from 12 Allies > LV 2024-05-13"],
  },
  {
    text: "General Christopher Cavoli visited Tapa in Estonia on 13 May 2024. The exercise was hosted by the brigade.",
    visits: ["Christopher Cavoli > EE 2024-05-13"],
  },
];

describe("findVisits on groups who gather for an exercise", () => {
  it.each(EXERCISES)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(MEETINGS)("tells who met or came all the same: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
