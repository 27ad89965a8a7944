import { describe, expect, it } from "vitest";
import { foldPersonName, sameName } from "#core/gazetteer/person-names.ts";

describe("foldPersonName", () => {
  it.each([
    ["Mr. Mircea Geoană", "mircea geoana"],
    ["H.E. Dr Vjosa Osmani-Sadriu", "vjosa osmani sadriu"],
    ["Andrew M. Rohling's", "andrew rohling"],
    ["Secretary General", "secretary general"],
  ])("folds %s to %s", (name, folded) => {
    expect(foldPersonName(name)).toBe(folded);
  });
});

describe("sameName", () => {
  it.each([
    ["Zelensky", "Volodymyr Zelenskyy"],
    ["Volodymyr Zelenskiy", "Volodymyr Zelenskyy"],
    ["Viktor Orban", "Viktor Orbán"],
    ["Osmani", "Vjosa Osmani-Sandriu"],
    ["Vjosa Osmani-Sadriu", "Vjosa Osmani-Sandriu"],
    ["Suk Yeol Yoon", "Yoon Suk-yeol"],
    ["Yoon", "Yoon Suk Yeol"],
    ["Bauer", "Rob Bauer"],
    ["Mr. Rutte", "Mark Rutte"],
    ["Joe Biden", "Joseph Biden"],
    ["Robert Bauer", "Rob Bauer"],
    ["Radmila Šekerinska", "Radmila Shekerinska"],
    ["Stoltenburg", "Jens Stoltenberg"],
  ])("takes %s and %s for one", (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["Michel Barnier", "Charles Michel"],
    ["Donald Trump", "Donald Tusk"],
    ["Mark", "Mark Rutte"],
    ["Mark Rutte", "Mark Carney"],
    ["Edi Rama", "Edgars Rinkēvičs"],
    ["", "Mark Rutte"],
    ["Fumio Kishida", "Nobuo Kishi"],
    ["Viktor Orbán", "Ludovic Orban"],
  ])("tells %s from %s", (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([false, false]);
  });
});
