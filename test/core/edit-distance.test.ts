import { describe, expect, it } from "vitest";
import { editDistance } from "#core/edit-distance.ts";

describe("editDistance", () => {
  it.each([
    ["jordan", "jordan", 0],
    ["jordna", "jordan", 1],
    ["quatar", "qatar", 1],
    ["estonai", "estonia", 1],
    ["narnia", "armenia", 3],
    ["", "mali", 4],
  ])("counts the slips between %s and %s as %i", (one, other, count) => {
    expect(editDistance(one, other, 9)).toBe(count);
    expect(editDistance(other, one, 9)).toBe(count);
  });

  it("stops one above the most that is asked for", () => {
    expect(editDistance("penguin", "bahrain", 2)).toBe(3);
    expect(editDistance("air", "liechtenstein", 2)).toBe(3);
  });

  it("still sees a swap that ends exactly at the most", () => {
    expect(editDistance("abdc", "abcd", 1)).toBe(1);
    expect(editDistance("badc", "abcd", 2)).toBe(2);
  });
});
