import { describe, expect, it } from "vitest";
import { DEEDS, ORIGINS, SCHEDULES } from "../told-deeds.ts";
import { GOINGS } from "../told-goings.ts";
import { scoreTold } from "../told-score.ts";
import { NO_TURNS, PLACE_FIRST } from "../told-turns.ts";

describe("findVisits on the turns of phrase of any writer", () => {
  it.each([...PLACE_FIRST, ...NO_TURNS, ...DEEDS, ...ORIGINS, ...SCHEDULES, ...GOINGS])(
    "finds who came, and nobody else: $title $text",
    (told) => {
      expect(scoreTold([told]).faults).toEqual([]);
    },
  );
});
