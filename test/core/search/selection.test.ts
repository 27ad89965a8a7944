import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSelection } from "#core/search/selection.ts";

describe("createSelection", () => {
  it("keeps the best of any values, the best first", () => {
    const value = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.array(value), fc.integer({ min: 1, max: 12 }), (given, most) => {
        const values = Float32Array.from(given);
        const selection = createSelection(most, values);
        for (const document of values.keys()) selection.offer(document);
        const best = selection.best();
        expect(new Set(best).size).toBe(best.length);
        expect(best.map((document) => given[document])).toEqual(
          given.toSorted((one, other) => other - one).slice(0, most),
        );
      }),
    );
  });

  it("keeps nothing where nothing was offered", () => {
    expect(createSelection(3, new Float32Array(9)).best()).toEqual([]);
  });
});
