import { describe, expect, it } from "vitest";
import { nearestPeople, personDocuments } from "#core/search/person-filter.ts";
import { makeIndex } from "../../support/made-articles.ts";

const index = makeIndex([
  "They met Prime Minister Mark Rutte.",
  "Mr Rutte thanked the Allies.",
  "They met President Ana Brnabić and Professor Ana Santos Pinto.",
  "President Edi Rama and Minister Toni Rama spoke.",
  "Mr Rama spoke.",
]);
const found = (name: string) =>
  [...personDocuments(name, index)].toSorted((one, other) => one - other);

describe("personDocuments", () => {
  it("finds releases that call a person by the surname alone, where only one bears it", () => {
    expect(found("Mark Rutte")).toEqual([0, 1]);
  });

  it("asks for the whole name where two bear the surname", () => {
    expect(found("Edi Rama")).toEqual([3]);
  });

  it("finds a name typed without its accents, or as a surname", () => {
    expect(found("ana brnabic")).toEqual([2]);
    expect(found("Rutte")).toEqual([0, 1]);
  });

  it("finds nobody by the name of a stranger, or by none", () => {
    expect(found("Taylor Swift")).toEqual([]);
    expect(found("Taylor Rutte")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found("constructor")).toEqual([]);
  });
});

describe("nearestPeople", () => {
  const meant = (name: string) => nearestPeople(name, 3, index);

  it("finds whom a misspelt surname or full name means", () => {
    expect(meant("Ruttte")).toEqual(["Mark Rutte"]);
    expect(meant("Marc Rute")).toEqual(["Mark Rutte"]);
    expect(meant("Ana Brnabik")).toEqual(["Ana Brnabić"]);
  });

  it("finds nobody for a stranger, or for none", () => {
    expect([meant("Obama"), meant("Taylor Rutte"), meant("")]).toEqual([[], [], []]);
  });
});
