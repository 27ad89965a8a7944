import { describe, expect, it } from "vitest";
import { knownBySurname } from "#core/visits/mentions/known-surnames.ts";

describe("knownBySurname", () => {
  it("tells who bore a surname in office on a day", () => {
    expect(knownBySurname("Stoltenberg", "2023-05-04")).toMatchObject({
      name: "Jens Stoltenberg",
      isNato: true,
    });
    expect(knownBySurname("Çavuşoğlu", "2022-11-03")?.home).toBe("TR");
  });

  it("knows nobody out of office, or by a name that nobody bore", () => {
    expect(knownBySurname("Stoltenberg", "2025-05-04")).toBeUndefined();
    expect(knownBySurname("Nowhereman", "2023-05-04")).toBeUndefined();
  });
});
