import { describe, expect, it } from "vitest";
import { sayVisitDays } from "#core/visits/answers/period-sayings.ts";

describe("sayVisitDays", () => {
  it.each([
    ["2024-05-27", "2024-05-29", "27–29 May 2024"],
    ["2024-05-30", "2024-05-30", "30 May 2024"],
    ["2024-05-01", "2024-05-31", "May 2024"],
    ["2023-01-01", "2023-12-31", "2023"],
    ["2023-01-01", "2023-04-30", "early 2023"],
    ["2023-05-01", "2023-08-31", "mid-2023"],
    ["2023-09-01", "2023-12-31", "late 2023"],
    ["2024-09-01", "2024-11-30", "Sep – Nov 2024"],
    ["2022-12-01", "2023-02-28", "1 Dec 2022 – 28 Feb 2023"],
  ])("says %s to %s as “%s”", (from, to, said) => {
    expect(sayVisitDays({ from, to })).toBe(said);
  });
});
