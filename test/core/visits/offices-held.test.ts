import { describe, expect, it } from "vitest";
import { holdersOf, holdsOffice, officesIn } from "#core/visits/offices-held.ts";

const somebody = { name: "Somebody", role: null, affiliation: null, day: null };

describe("holdsOffice", () => {
  it("knows whoever has the title, of their country", () => {
    const role = "Deputy Prime Minister and Minister of Defence of Qatar";
    const minister = { office: "defence-minister", country: "QA" } as const;
    expect(holdsOffice(minister, { ...somebody, role })).toBe(true);
    expect(holdsOffice({ ...minister, country: "JO" }, { ...somebody, role })).toBe(false);
  });

  it("knows without a title who held it on that day", () => {
    const chief = { office: "nato-secretary-general" } as const;
    const rutte = { ...somebody, name: "Mark Rutte" };
    expect(holdsOffice(chief, { ...rutte, day: "2024-09-30" })).toBe(false);
    expect(holdsOffice(chief, { ...rutte, day: "2024-10-01" })).toBe(true);
  });
});

describe("officesIn", () => {
  it("reads no office in what somebody was or will be", () => {
    expect(officesIn("former Prime Minister of Estonia")).toEqual([]);
    expect(officesIn("Prime Minister of Estonia")).toContainEqual({
      office: "prime-minister",
      country: "EE",
    });
  });
});

describe("holdersOf", () => {
  it("lists everybody who held an office", () => {
    expect(holdersOf({ office: "nato-secretary-general" })).toEqual(
      expect.arrayContaining(["Jens Stoltenberg", "Mark Rutte"]),
    );
  });
});
