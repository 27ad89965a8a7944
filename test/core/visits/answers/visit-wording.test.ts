import { describe, expect, it } from "vitest";
import { plainWords } from "#core/rich-text.ts";
import { sayNear, sayOthers, sayVisit, visitLine } from "#core/visits/answers/visit-wording.ts";
import type { Visit } from "#core/visits/visit.ts";
import { airDefence, longHaul, unsafeOverflight } from "#test/fixtures/articles.ts";
import { visitRow, visitRows } from "#test/fixtures/visit-answers.ts";

function lineOf(visit: Partial<Visit>, heading = ""): string {
  return plainWords(visitLine(sayVisit(visitRow([], { visitor: "Somebody", ...visit }), heading)));
}

function peopleOf(visit: Partial<Visit>): string {
  return sayVisit(visitRow([], { visitor: "Somebody", ...visit }), "").people;
}

function nearOf(visit: Partial<Visit>): string {
  return plainWords(sayNear(visitRow([], { visitor: "Somebody", ...visit })).sentence);
}

/** What is said of the releases beside the first. */
function othersOf(...articles: Parameters<typeof visitRow>[0]): string | undefined {
  const { proof } = sayVisit(visitRow(articles, {}), "");
  return proof === undefined ? undefined : sayOthers(proof);
}

function proofOf(text: string): Visit["evidence"][number] {
  return { article: airDefence.id, origin: airDefence.origin, text };
}

describe("sayOthers", () => {
  it("says what became of the release that proves a visit", () => {
    const withdrawn = { ...airDefence, mark: "withdrawn" } as const;
    expect(othersOf(withdrawn)).toBe(" · withdrawn");
    expect(othersOf(withdrawn, longHaul)).toBe(" · withdrawn; also in another release");
  });
});

const days = { start: "2022-11-28", end: "2022-11-29" };

describe("sayVisit", () => {
  it("says who, when, where, with whom, and the sentence that proves it", () => {
    const words = sayVisit(visitRows.militaryCommittee, "Who visited Finland in May 2024?");
    expect(plainWords(visitLine(words))).toBe(
      "NATO Military Committee · 27–29 May 2024 · Rovaniemi",
    );
    expect(words.people).toBe(
      "with Admiral Rob Bauer · met General Janne Jaakkola, Lieutenant General Vesa Virtanen",
    );
    expect(words.proof?.sentence).toBe(
      "From 27 to 29 May, the NATO Military Committee visited Rovaniemi in Finland.",
    );
  });

  it("names the country unless the heading does", () => {
    const visit = { country: "NE", places: ["Niamey"] };
    expect(lineOf(visit, "Who visited Niger?")).toMatch(/ · Niamey$/);
    expect(lineOf(visit, "Who visited Nigeria?")).toMatch(/ · Niamey, Niger$/);
    expect(lineOf({ country: "NE" }, "Who visited Niger?")).toMatch(/ · Niger$/);
  });

  it.each<[string, Partial<Visit>]>([
    ["28–29 Nov 2022 · Finland", days],
    ["announced for 28–29 Nov 2022 · Finland", { ...days, status: "planned" }],
    ["announced · Finland", { status: "planned" }],
    ["under way 28–29 Nov 2022 · Finland", { ...days, status: "ongoing" }],
    ["cancelled: 28–29 Nov 2022 · Finland", { ...days, status: "cancelled" }],
    ["postponed · Finland", { status: "postponed" }],
    ["28–29 Nov 2022 · Finland · by video", { ...days, mode: "remote" }],
    ["no day given · Finland · told in passing", { mode: "recalled" }],
    ["from 28 Nov 2022 · Finland", { start: days.start }],
    ["until 29 Nov 2022 · Finland", { end: days.end }],
    ["no day given · received at NATO Headquarters", { mode: "received", country: "BE" }],
    ["announced · at NATO Headquarters", { mode: "received", country: "BE", status: "planned" }],
  ])("says %s", (said, visit) => {
    expect(lineOf(visit)).toBe(`Somebody · ${said}`);
  });

  it.each<[string, Partial<Visit>]>([
    ["Prime Minister of Estonia", { role: "Prime Minister", affiliation: "Estonia" }],
    ["Estonian Prime Minister", { role: "Estonian Prime Minister", affiliation: "Estonia" }],
    [
      "Secretary of State of the United States",
      { role: "Secretary of State", affiliation: "United States" },
    ],
    ["NATO Secretary General", { role: "Secretary General", affiliation: "NATO" }],
    ["Director, NATO Defense College", { role: "Director", affiliation: "NATO Defense College" }],
    ["Estonia", { affiliation: "Estonia" }],
    ["", { visitor: "NATO Military Committee", affiliation: "NATO" }],
  ])("tells the office: %s", (said, visit) => {
    expect(peopleOf(visit)).toBe(said);
  });

  it("keeps the offices of those who were met short", () => {
    const met = [
      { name: "Rob Bauer", role: null },
      { name: "Viktor Orbán", role: "Prime Minister of Hungary (host)" },
      {
        name: "Khalid bin Mohamed Al Attiyah",
        role: "Deputy Prime Minister and Minister of State for Defence Affairs of Qatar",
      },
    ];
    expect(peopleOf({ met })).toBe(
      "met Rob Bauer, Viktor Orbán (Prime Minister of Hungary), Khalid bin Mohamed Al Attiyah (Deputy Prime Minister and Minister of State for Defence…)",
    );
  });

  it("does not tell a meeting as held before it was", () => {
    const met = [{ name: "Klaus Iohannis", role: null }];
    expect(peopleOf({ met, status: "planned" })).toBe("to meet Klaus Iohannis");
  });

  it("counts those it does not name", () => {
    const met = Array.from({ length: 9 }, (_, n) => ({ name: `No. ${n}`, role: null }));
    expect(peopleOf({ met })).toBe("met No. 0, No. 1, No. 2, No. 3, No. 4, No. 5 and 3 more");
    expect(lineOf({ places: ["A", "B", "C", "D"] })).toMatch(/ · Finland \(A, B, C and 1 more\)$/);
  });

  it("names a centre only where the sentence shown does", () => {
    const places = ["Oulu", "Brouq Training Center"];
    expect(lineOf({ places })).toMatch(/ · Oulu, Finland$/);
    expect(lineOf({ places, evidence: [proofOf("They saw the Brouq Training Center.")] })).toMatch(
      / · Oulu, Brouq Training Center, Finland$/,
    );
  });

  it("calls a body by another name only where the sentence shown does", () => {
    const body = { visitor: "NATO Military Committee", role: "NATO Military Representatives" };
    const named = proofOf("The NATO Military Committee visited Finland.");
    const called = proofOf("The Military Representatives visited Finland.");
    expect(peopleOf({ ...body, evidence: [named] })).toBe("");
    expect(peopleOf({ ...body, evidence: [called] })).toBe("NATO Military Representatives");
  });

  it("keeps a line short whatever was read as a name", () => {
    const long = "name ".repeat(2_000);
    expect(
      lineOf({ visitor: long, places: Array.from({ length: 50 }, () => long) }).length,
    ).toBeLessThan(500);
  });

  it("sets no quotation marks around a quotation", () => {
    const row = visitRow([airDefence], {});
    const [evidence] = row.visit.evidence;
    const quoted = {
      ...evidence,
      article: "",
      origin: airDefence.origin,
      text: "“We went\nthere.”",
    };
    const { proof } = sayVisit(visitRow([airDefence], { evidence: [quoted] }), "");
    expect(proof?.sentence).toBe("We went there.");
  });
});

describe("sayNear", () => {
  it.each<[string, Partial<Visit>]>([
    ["visited Finland from 28 to 29 Nov 2022.", days],
    ["was received at NATO Headquarters from 28 to 29 Nov 2022.", { ...days, mode: "received" }],
    ["spoke to Finland by video.", { mode: "remote" }],
    ["spoke to an audience in Oulu, Finland by video.", { mode: "remote", places: ["Oulu"] }],
    ["visited Finland in early 2023.", { start: "2023-01-01", end: "2023-04-30" }],
    ["visited Finland in May 2024.", { start: "2024-05-01", end: "2024-05-31" }],
    ["went to Oulu, Finland, told in passing.", { mode: "recalled", places: ["Oulu"] }],
    ["is announced to visit Finland from 28 to 29 Nov 2022.", { ...days, status: "planned" }],
    ["is in Finland from 28 Nov 2022.", { start: days.start, mode: "event", status: "ongoing" }],
    ["was to visit Finland from 28 to 29 Nov 2022: cancelled.", { ...days, status: "cancelled" }],
  ])("says: Somebody %s", (said, visit) => {
    expect(nearOf(visit)).toBe(`Somebody ${said}`);
  });

  it("tells the office of who came close", () => {
    expect(plainWords(sayNear(visitRows.kallas).sentence)).toBe(
      "Kaja Kallas, Prime Minister of Estonia, was received at NATO Headquarters on 27 Jun 2024.",
    );
  });
});

describe("sayOthers", () => {
  it("counts the other releases that tell of a visit, each once", () => {
    expect(othersOf()).toBeUndefined();
    expect(othersOf(airDefence, airDefence)).toBe("");
    expect(othersOf(airDefence, longHaul)).toBe("; also in another release");
    expect(othersOf(airDefence, longHaul, unsafeOverflight, longHaul)).toBe(
      "; also in 2 other releases",
    );
  });
});
