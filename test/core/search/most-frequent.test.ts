import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostFrequent } from "#core/search/most-frequent.ts";

describe("mostFrequent", () => {
  it("picks what sorting all would, whatever there is", () => {
    const counted = fc.uniqueArray(fc.tuple(fc.string(), fc.nat({ max: 9 })), {
      selector: ([word]) => word,
    });
    fc.assert(
      fc.property(counted, fc.nat({ max: 12 }), (entries, limit) => {
        const times = new Map(entries);
        const common = (word: string) => times.get(word) ?? 0;
        const words = [...times.keys()];
        const sorted = words.toSorted((one, other) => common(other) - common(one));
        expect(mostFrequent(words, limit, common)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
