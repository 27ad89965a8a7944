import { describe, expect, it } from "vitest";
import { isSameOffice } from "#core/visits/mentions/same-office.ts";

const SAME = [
  ["AM", "Armenian Foreign Minister", "Minister for Foreign Affairs of Armenia"],
  ["DK", "Danish Chief of Defence", "Chief of the Danish Defence Staff"],
  ["PL", "Polish Defence Minister", "Deputy Prime Minister and Minister of National Defence"],
  ["LU", "Luxembourg Foreign Minister", "Minister of Foreign and European Affairs of Luxembourg"],
  ["DE", "German Defence Minister", "Federal Minister of Defence of Germany"],
] as const;

const OTHER = [
  ["AM", "Armenian Foreign Minister", "Deputy Foreign Minister of Armenia"],
  ["AM", "Armenian Foreign Minister", "Minister of Defence of Armenia"],
  ["DK", "Danish Chief of Defence", "Chief of the Danish Air Force Staff"],
  ["PL", "Polish Defence Minister", "former Minister of National Defence of Poland"],
] as const;

describe("isSameOffice", () => {
  it.each(SAME)("of %s knows “%s” again in “%s”", (country, one, other) => {
    expect(isSameOffice({ role: one, country }, { role: other, country })).toBe(true);
  });

  it.each(OTHER)("of %s tells “%s” from “%s”", (country, one, other) => {
    expect(isSameOffice({ role: one, country }, { role: other, country })).toBe(false);
  });

  it("tells states apart, and leaves open what no state is told of", () => {
    const role = "Minister of Defence";
    expect(isSameOffice({ role, country: "EE" }, { role, country: "LV" })).toBe(false);
    expect(isSameOffice({ role, country: undefined }, { role, country: undefined })).toBe(false);
  });
});
