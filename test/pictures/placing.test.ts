import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels, touch, type Wish } from "#pictures/placing.ts";

const PAGE = { left: 0, top: 0, right: 1_000, bottom: 600 };
const wishes = fc.array(
  fc.record({
    at: fc.record({ x: fc.integer({ min: 20, max: 980 }), y: fc.integer({ min: 20, max: 580 }) }),
    width: fc.integer({ min: 30, max: 350 }),
    height: fc.constant(32),
  }),
  { maxLength: 40 },
);

describe("placeLabels", () => {
  it("puts a lone label right beside its point, without a line", () => {
    const [placed] = placeLabels([{ at: { x: 500, y: 300 }, width: 100, height: 32 }], PAGE);
    expect(placed?.box.left).toBeCloseTo(512);
    expect(placed?.leader).toBeUndefined();
  });

  it("leads a line to a label that found no room beside its point", () => {
    const crowd: Wish[] = [0, 18, 36].map((off) => ({
      at: { x: 500, y: 300 + off },
      width: 300,
      height: 32,
    }));
    const lines = placeLabels(crowd, PAGE).map((placed) => placed?.leader?.from);
    expect(lines[0]).toBeUndefined();
    expect(lines[1]).toEqual(crowd[1]?.at);
  });

  it("never lets two labels touch, nor one leave the page or cover another's point", () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const placed = placeLabels(wanted, PAGE);
        const boxes = placed.flatMap((each) => each?.box ?? []);
        for (const [n, box] of boxes.entries()) {
          expect(boxes.slice(n + 1).filter((other) => touch(box, other))).toEqual([]);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 1_000 && box.bottom <= 600).toBe(
            true,
          );
        }
        for (const [n, each] of placed.entries()) {
          const covered = wanted.filter(
            ({ at: { x, y } }, other) =>
              other !== n &&
              each !== undefined &&
              touch(each.box, { left: x, top: y, right: x, bottom: y }),
          );
          expect(covered).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("covers no label's own point, however long the words are", () => {
    const blockers: Wish[] = [512, 488].map((x) => ({
      at: { x, y: 300 },
      width: 60,
      height: 32,
    }));
    const wide: Wish = { at: { x: 500, y: 270 }, width: 350, height: 32 };
    const box = placeLabels([...blockers, wide], PAGE)[2]?.box;
    const point = { left: 500, top: 270, right: 500, bottom: 270 };
    expect(box).toBeDefined();
    expect(box !== undefined && touch(box, point)).toBe(false);
  });

  it("lets a label that finds no room choose before the others", () => {
    const strip = { left: 0, top: 0, right: 300, bottom: 48 };
    const short: Wish = { at: { x: 100, y: 24 }, width: 60, height: 32 };
    const long: Wish = { at: { x: 220, y: 24 }, width: 90, height: 32 };
    expect(placeLabels([short, long], strip).filter((each) => each === undefined)).toEqual([]);
  });

  it("gives up on what finds no room", () => {
    const narrow = { left: 0, top: 0, right: 120, bottom: 40 };
    const two = [1, 2].map(() => ({ at: { x: 10, y: 20 }, width: 90, height: 32 }));
    expect(placeLabels(two, narrow)[1]).toBeUndefined();
  });
});
