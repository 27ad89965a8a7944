import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { COMPANIONS, NAMES, RECEIVED, SPOKEN_NOWHERE, SPOKEN_RELEASES } from "./told-guests.ts";
import { sayVisit, scoreTold, toArticle } from "./told-score.ts";

const visitsOf = (text: string) => findVisits(toArticle({ text }));
const namesMet = (text: string) =>
  visitsOf(text).map(({ visitor, met }) => [visitor, met.map(({ name }) => name)]);

describe("findVisits on guests and companions", () => {
  it.each([
    ["receptions at Headquarters", RECEIVED],
    ["transcripts", SPOKEN_RELEASES],
    ["companions", COMPANIONS],
    ["names", NAMES],
  ])("finds nearly all visits of the %s, and hardly any other", (_, texts) => {
    const score = scoreTold(texts);
    const faults = score.faults.join("\n");
    expect(score.precision, faults).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, faults).toBeGreaterThanOrEqual(0.9);
    expect(score.datesExact, faults).toBeGreaterThanOrEqual(0.95);
  });
});

describe("findVisits on whom a visitor met", () => {
  it.each(SPOKEN_NOWHERE)("hears no presence in: $text", (told) => {
    expect(findVisits(toArticle(told)).map(sayVisit)).toEqual([]);
  });

  it("lets each guest abroad meet only whom the sentence says", () => {
    expect(
      namesMet(
        "On the margins of the summit in Madrid on 29 June 2022, Secretary General Jens Stoltenberg met with President Maia Sandu of Moldova and Prime Minister Jacinda Ardern of New Zealand.",
      ),
    ).toEqual([
      ["Jens Stoltenberg", ["Maia Sandu", "Jacinda Ardern"]],
      ["Maia Sandu", ["Jens Stoltenberg"]],
      ["Jacinda Ardern", ["Jens Stoltenberg"]],
    ]);
  });

  it("reads the hosts of a visit", () => {
    const [visit] = visitsOf(
      "On 3 May 2023, the NATO Military Committee visited Oslo in Norway. The visit was hosted by the Chief of Defence of Norway, General Eirik Kristoffersen. Engagements during the visit involved Defence Minister Bjørn Arild Gram.",
    );
    expect(visit?.met.map(({ name }) => name)).toEqual(["Eirik Kristoffersen", "Bjørn Arild Gram"]);
  });

  it("takes the place of an event from a later sentence", () => {
    const [visit] = visitsOf(
      "On 7 May 2024, Admiral Rob Bauer attended a naval conference in Greece. This year’s edition took place in Thessaloniki.",
    );
    expect(visit?.places).toEqual(["Thessaloniki"]);
  });

  it("tells who came along both as a participant and as a visitor", () => {
    const visits = visitsOf(
      "On 20 November 2020, Secretary General Jens Stoltenberg visited Tirana. He was accompanied by the Supreme Allied Commander Europe, General Tod Wolters.",
    );
    expect(visits.map(({ visitor }) => visitor)).toEqual(["Jens Stoltenberg", "Tod Wolters"]);
    expect(visits[0]?.participants.map(({ name }) => name)).toEqual(["Tod Wolters"]);
  });

  it("counts nobody on a screen as met", () => {
    const [visit] = visitsOf(
      "On 3 May 2024, Secretary General Jens Stoltenberg visited Helsinki. He was joined by President Alar Karis of Estonia by video link.",
    );
    expect(visit?.met).toEqual([]);
  });

  it("shows first the sentence that names visitor and place", () => {
    const text =
      "On Monday (6 May 2024), the Deputy Secretary General held talks in the Czech capital. He met Foreign Minister Jan Lipavský. Mircea Geoană visited Prague on 6 May 2024.";
    const [visit] = visitsOf(text);
    expect(visit?.evidence[0]?.text).toBe("Mircea Geoană visited Prague on 6 May 2024.");
  });
});
