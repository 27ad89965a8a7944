import { describe, expect, it } from "vitest";
import { PLAIN, SILENT } from "./told-plain.ts";
import { scoreTold } from "./told-score.ts";

describe("findVisits in plain sentences of releases", () => {
  it.each(PLAIN)("tells who came where, and nobody else: $text", (told) => {
    expect(scoreTold([told]).faults).toEqual([]);
  });

  it.each(SILENT)("is silent where nobody came: $text", (told) => {
    expect(scoreTold([{ ...told, visits: [] }]).faults).toEqual([]);
  });
});
