import { describe, expect, it } from "vitest";
import { readOrganisation } from "#core/visits/questions/question-organisations.ts";

describe("readOrganisation", () => {
  it.each([
    ["the African Union", "people from the African Union"],
    ["UN officials", "people from the United Nations"],
    ["delegates of the European Parliament", "people from the European Parliament"],
    ["Interpol", "people from INTERPOL"],
  ])("reads “%s”", (words, said) => {
    expect(readOrganisation(words)?.said).toBe(said);
  });

  it("knows an organisation by its short name and by its long one", () => {
    expect(readOrganisation("the OSCE")).toMatchObject({
      title: "OSCE",
      alsoTitled: ["Organization for Security and Co-operation in Europe"],
    });
  });

  it.each(["the Alliance", "Union", "European", "Finland", "EU countries"])(
    "takes “%s” for none",
    (words) => {
      expect(readOrganisation(words)).toBeUndefined();
    },
  );
});
