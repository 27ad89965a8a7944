import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { mergeInCountry, prepareVisit, type ToldVisit } from "#core/visits/visit-merging.ts";
import type { Visit } from "#core/visits/visit.ts";
import { sampleVisit } from "./sample-visits.ts";

const mergeTold = (told: readonly ToldVisit[]) => mergeInCountry(told.map(prepareVisit));
const merge = (...visits: readonly Visit[]) =>
  mergeTold(visits.map((visit) => ({ visit, published: undefined })));
const evidence = (article: string) => [
  { article, origin: { file: "a.txt", index: 0 }, text: `as ${article} tells` },
];

const advisory = sampleVisit({
  country: "RS",
  start: "2023-11-21",
  end: "2023-11-22",
  status: "planned",
  met: [{ name: "Ana Brnabić", role: "Prime Minister" }],
  evidence: evidence("advisory"),
});
const report = sampleVisit({
  visitor: "Stoltenberg",
  country: "RS",
  places: ["Belgrade"],
  start: "2023-11-21",
  met: [{ name: "Aleksandar Vučić", role: "President" }],
  evidence: evidence("report"),
});

describe("mergeInCountry", () => {
  it("makes one completed visit of an advisory and its report, with both sources", () => {
    const [visit, ...more] = merge(advisory, report);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ status: "completed", start: "2023-11-21", end: "2023-11-21" });
    expect(visit?.places).toEqual(["Belgrade"]);
    expect(visit?.met.map(({ name }) => name).toSorted()).toEqual([
      "Aleksandar Vučić",
      "Ana Brnabić",
    ]);
    expect(visit?.evidence.map(({ article }) => article)).toEqual(["report", "advisory"]);
  });

  it("keeps the visit of who came along with a person apart", () => {
    const lead = sampleVisit({ participants: [{ name: "Tod Wolters", role: null }] });
    const along = sampleVisit({ visitor: "Tod Wolters" });
    expect(
      merge(lead, along)
        .map(({ visitor }) => visitor)
        .toSorted(),
    ).toEqual([lead.visitor, "Tod Wolters"].toSorted());
  });

  it("takes a person for part of the body that the same person travelled with", () => {
    const body = sampleVisit({
      visitor: "NATO Military Committee",
      participants: [{ name: "Rob Bauer", role: null }],
      start: "2024-05-27",
      end: "2024-05-29",
    });
    const person = sampleVisit({ visitor: "Bauer", start: "2024-05-28" });
    expect(merge(person, body)).toMatchObject([
      { visitor: "NATO Military Committee", start: "2024-05-27", end: "2024-05-29" },
    ]);
  });

  it("tells two visits of one person to one country apart by their days", () => {
    const may = sampleVisit({ start: "2024-05-27" });
    const june = sampleVisit({ start: "2024-06-27" });
    expect(merge(may, june)).toHaveLength(2);
  });

  it("tells two people and an appearance by video apart", () => {
    const visits = [
      sampleVisit({ start: "2024-05-27" }),
      sampleVisit({ start: "2024-05-27", visitor: "Boris Ruge" }),
      sampleVisit({ start: "2024-05-27", mode: "remote" }),
    ];
    expect(merge(...visits)).toHaveLength(3);
  });

  it("takes the exact days rather than the rough ones", () => {
    const rough = sampleVisit({ start: "2023-07-01", end: "2023-07-31", mode: "recalled" });
    const exact = sampleVisit({ start: "2023-07-11", end: "2023-07-12" });
    expect(merge(rough, exact)).toMatchObject([
      { start: "2023-07-11", end: "2023-07-12", mode: "visit" },
    ]);
  });

  it("finds the day of a visit that tells none near its article", () => {
    const published = { from: "2024-05-28", to: "2024-05-28" };
    const undated = { visit: sampleVisit({}), published };
    const dated = { visit: sampleVisit({ start: "2024-05-27" }), published: undefined };
    expect(mergeTold([undated, dated])).toHaveLength(1);
  });

  it("yields the same whatever the order in which visits are told", () => {
    const told = [advisory, report, sampleVisit({ start: "2024-05-27" }), sampleVisit({})];
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (visits) => {
        const ids = (all: readonly Visit[]) =>
          all.map(({ id, start }) => `${id} ${start}`).toSorted();
        expect(ids(merge(...visits))).toEqual(ids(merge(...told)));
      }),
    );
  });
});
