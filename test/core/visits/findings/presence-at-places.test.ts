import { describe, expect, it } from "vitest";
import { TOLD_ABSENCES } from "./told-absences.ts";
import { TOLD_COMPANIES } from "./told-companies.ts";
import { TOLD_ENGAGEMENTS } from "./told-engagements.ts";
import { TOLD_ITINERARIES } from "./told-itineraries.ts";
import { scoreTold } from "./told-score.ts";

describe("findVisits on who was there and who was not", () => {
  it.each([...TOLD_ABSENCES, ...TOLD_COMPANIES, ...TOLD_ENGAGEMENTS, ...TOLD_ITINERARIES])(
    "finds what it tells, and no other: $text",
    (told) => {
      expect(scoreTold([told]).faults).toEqual([]);
    },
  );
});
