import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDayOrder } from "#core/search/day-order.ts";

const DAYS = ["2024-05-27", "2024-05-28", "2023-01-01", "2022-11-16", ""] as const;

describe("createDayOrder", () => {
  it("puts the newest first, and undated ones last", () => {
    const order = createDayOrder();
    for (const [document, day] of ["2023-01-01", "", "2024-05-28"].entries()) {
      order.add(document, day);
    }
    expect(order.newestFirst()).toEqual([2, 0, 1]);
  });

  it("is in order however many come and go, and whenever somebody looks", () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ days: fc.array(fc.constantFrom(...DAYS), { maxLength: 150 }) }),
        fc.record({ gone: fc.nat({ max: 200 }) }),
        fc.constant("look" as const),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const order = createDayOrder();
        const left = new Map<number, string>();
        let next = 0;
        for (const step of taken) {
          if (step === "look") order.newestFirst();
          else if ("days" in step) {
            for (const day of step.days) {
              order.add(next, day);
              left.set(next++, day);
            }
          } else if (left.delete(step.gone)) order.remove(step.gone);
        }
        const sorted = [...left].toSorted(([one, day], [other, otherDay]) =>
          day === otherDay ? one - other : day < otherDay ? 1 : -1,
        );
        expect(order.newestFirst()).toEqual(sorted.map(([document]) => document));
      }),
    );
  });
});
