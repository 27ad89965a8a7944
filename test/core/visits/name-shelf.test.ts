import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OFFICE_ROWS } from "#core/gazetteer/office-table.ts";
import { sameName } from "#core/gazetteer/person-names.ts";
import { shelveNames } from "#core/visits/name-shelf.ts";

const HOLDERS = [
  ...new Set(OFFICE_ROWS.flatMap(({ terms }) => terms.map(({ name }) => name))),
  "Kim Yong-hyun",
  "Maria van den Berg",
  "",
];

describe("shelveNames", () => {
  const find = shelveNames(["Mark Rutte", "Volodymyr Zelenskyy", "Olena Zelenska"]);

  it("finds a name however it is spelt", () => {
    expect(find("Zelensky")).toEqual(["Volodymyr Zelenskyy", "Olena Zelenska"]);
    expect(find("RUTTE")).toEqual(["Mark Rutte"]);
  });

  it("finds nobody for what is no name among them", () => {
    expect(find("Orban")).toEqual([]);
    expect(find("")).toEqual([]);
  });

  it("finds exactly those that are the same, whichever name is typed with whichever slips", () => {
    const findHolder = shelveNames(HOLDERS);
    const typed = fc
      .tuple(
        fc.constantFrom(...HOLDERS.flatMap((name) => [name, name.split(" ").at(-1) ?? ""])),
        fc.array(
          fc.tuple(fc.nat(30), fc.constantFrom("", "a", "y", "w", "v", "k", "ou", "ss", " ")),
          {
            maxLength: 3,
          },
        ),
      )
      .map(([name, slips]) =>
        slips.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), name),
      );
    fc.assert(
      fc.property(typed, (name) => {
        expect(findHolder(name)).toEqual(HOLDERS.filter((each) => sameName(name, each)));
      }),
      { numRuns: 2_000 },
    );
  });
});
