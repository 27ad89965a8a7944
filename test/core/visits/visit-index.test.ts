import { describe, expect, it } from "vitest";
import { fitsFilter, type VisitFilter } from "#core/visits/visit-filter.ts";
import { indexOf } from "#core/visits/visit-index.ts";
import { sampleVisit, sampleVisits } from "./sample-visits.ts";

const origin = { file: "a.txt", index: 0 };
const visits = [
  ...sampleVisits,
  sampleVisit({
    visitor: "Rob Bauer",
    country: "BW",
    participants: [{ name: "Rob Bauer", role: "Chair of the Military Committee" }],
    evidence: [{ article: "x", origin, text: "Admiral Bauer met with General Carignan." }],
  }),
  sampleVisit({ visitor: "NATO Military Committee", country: "FI", places: ["Rovaniemi"] }),
  sampleVisit({ visitor: "Ana Brnabić", role: "Prime Minister of Serbia", country: "BE" }),
];
const rutte = { said: "Mark Rutte", name: "Rutte" };
const bauer = { said: "Rob Bauer", name: "Bauer" };
const carignan = { said: "Jennie Carignan", name: "Jennie Carignan" };
const committee = { said: "the Military Committee", name: "Military Committee" };
const secretary = {
  said: "the NATO Secretary General",
  office: { office: "nato-secretary-general" },
} as const;
const minister = {
  said: "the prime minister of Serbia",
  office: { office: "prime-minister", country: "RS" },
} as const;
const admirals = { said: "admirals", title: "admirals" };
const serbians = { said: "people from Serbia", from: "RS" };
const filters: readonly VisitFilter[] = [
  {},
  { countries: ["FI", "BE"] },
  { by: rutte },
  { by: bauer },
  { by: committee, countries: ["FI"] },
  { by: secretary },
  { by: minister },
  { by: admirals },
  { by: serbians },
  { by: { said: "either", anyOf: [rutte, bauer] } },
  { by: { said: "either", anyOf: [rutte, serbians] } },
  { meeting: [carignan] },
  { meeting: [bauer, carignan] },
  { meeting: [committee] },
  { host: carignan },
  { host: secretary },
  { event: "General Carignan" },
  { places: ["Rovaniemi"] },
  { except: { by: secretary } },
  { except: { by: bauer } },
  { except: { countries: ["FI"] } },
];

describe("indexOf", () => {
  const index = indexOf(visits);

  it.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))(
    "finds the visits that fit %s, each once and in order",
    (_, filter) => {
      expect(index.fitting(filter)).toEqual(visits.filter((visit) => fitsFilter(visit, filter)));
    },
  );

  it("tells people from bodies by a typed name", () => {
    expect(index.named("bauer").people).toEqual(["Rob Bauer"]);
    expect(index.named("committee")).toMatchObject({ people: [] });
    expect(index.named("committee").bodies).toContain("NATO Military Committee");
  });

  it("finds surnames that a slip keeps apart", () => {
    expect(index.surnamesNear("carigan", 1)).toEqual([]);
    expect(index.surnamesNear("buaer", 1)).toEqual(["bauer"]);
    expect(index.surnames().get("bauer")).toBe("Rob Bauer");
  });

  it("knows the places of the visits by some of their words", () => {
    expect(index.hasPlace("rovaniemi")).toBe(true);
    expect(index.hasPlace("Atlantis")).toBe(false);
  });

  it("is made once for a list of visits", () => {
    expect(indexOf(visits)).toBe(index);
    expect(indexOf([...visits])).not.toBe(index);
  });
});
