import { describe, expect, it } from "vitest";
import { readGleaned } from "#core/visits/questions/gleaned-questions.ts";
import { contextOf, readingOf } from "#test/core/visits/questions/question-reading.ts";

describe("readGleaned", () => {
  it.each([
    [
      "Bulgaria, was that somewhere Stoltenberg flew",
      { wanted: "visits", by: "Jens Stoltenberg", where: "Bulgaria" },
    ],
    ["Rutte, Italian visit, details", { wanted: "visits", by: "Mark Rutte", where: "Italy" }],
    ["Finland trips, anyone", { wanted: "visitors", where: "Finland" }],
    ["Rutte trip Germany on which date", { wanted: "when", by: "Mark Rutte", where: "Germany" }],
  ])("reads “%s” by its names", (words, { wanted, by, where }: Gleaned) => {
    const read = readGleaned(words, contextOf());
    expect([read?.wanted, read?.by?.said, read?.where?.said]).toEqual([wanted, by, where]);
  });

  it("takes two people and a word of meeting for their meeting", () => {
    const read = readGleaned("between Rutte and Meloni a meeting took place", contextOf());
    expect(read?.meeting?.map(({ said }) => said)).toEqual(["Mark Rutte", "Giorgia Meloni"]);
  });

  it("says which word beside the names it could not read", () => {
    const read = readGleaned("which airline flew Rutte to Berlin", contextOf());
    expect(read).toMatchObject({ where: { said: "Berlin" }, unread: "airline" });
  });

  it.each([
    "visitor centre at NATO Headquarters",
    "how do I arrange a visit to NATO Headquarters",
    "travel advice for Ukraine",
    "visa to travel to Canada",
    "what was said about Russia when Rutte visited Berlin",
    "does NATO pay travel costs for Rutte",
    "who visited Michael Jordan's house",
    "ships that visited Finland",
    "which airline, which hotel and which car took Rutte to Berlin on that trip",
  ])("leaves “%s” to search", (words) => {
    expect(readingOf(words)).toBe("search");
  });
});

interface Gleaned {
  readonly wanted: string;
  readonly by?: string;
  readonly where: string;
}
