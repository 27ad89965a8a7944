import { describe, expect, it } from "vitest";
import { knownPerson } from "#core/visits/mentions/known-people.ts";

describe("knownPerson", () => {
  it("knows NATO's own leaders by name on their days", () => {
    const stoltenberg = { name: "Jens Stoltenberg", role: undefined };
    expect(knownPerson(stoltenberg, "2023-03-02")?.natoRole).toBe("NATO Secretary General");
    expect(knownPerson(stoltenberg, "2025-03-02")).toBeUndefined();
  });

  it("knows a surname alone only with its office, or as one of NATO’s leaders", () => {
    expect(knownPerson({ name: "Kallas", role: "Prime Minister" }, "2023-03-02")?.country).toBe(
      "EE",
    );
    expect(knownPerson({ name: "Kallas", role: undefined }, "2023-03-02")).toBeUndefined();
    expect(knownPerson({ name: "Rutte", role: undefined }, "2025-03-02")?.natoRole).toBe(
      "NATO Secretary General",
    );
  });

  it("knows who holds an office of the European Union", () => {
    const kallas = { name: "Kaja Kallas", role: undefined };
    expect(knownPerson(kallas, "2023-03-02")).toMatchObject({ country: "EE", isOfUnion: false });
    expect(knownPerson(kallas, "2025-03-02")?.isOfUnion).toBe(true);
  });
});
