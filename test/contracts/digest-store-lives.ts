import * as fc from "fast-check";

/* What may befall a store of digests: random lives of a few subscriptions, a step at a time. */

const OWNERS = ["us", "them"] as const;
/** All the articles that there are. */
export const ARTICLES: readonly string[] = ["a", "b", "c", "d"];

/** Something that a process may do to the first subscriptions and deliveries that there are. */
export type Step = { readonly of: number; readonly owner: (typeof OWNERS)[number] } & (
  | { readonly act: "claim"; readonly articles: readonly string[]; readonly parts: number }
  | { readonly act: "claimLate" }
  | { readonly act: "begin" | "takeOver" | "postpone" | "unsure" | "refused" | "unfit" | "missed" }
  | { readonly act: "giveUp" }
  | { readonly act: "confirm"; readonly part: number }
  | { readonly act: "pause" | "resume" | "remove" | "wait" }
);

/** A life of at most forty steps. */
export const lives: fc.Arbitrary<Step[]> = fc.array(
  fc
    .tuple(
      fc.record({ of: fc.nat(5), owner: fc.constantFrom(...OWNERS) }),
      fc.oneof(
        fc.record({
          act: fc.constant("claim" as const),
          articles: fc.subarray([...ARTICLES]),
          parts: fc.integer({ min: 1, max: 2 }),
        }),
        fc.record({ act: fc.constant("claimLate" as const) }),
        fc.record({ act: fc.constant("confirm" as const), part: fc.integer({ min: 1, max: 2 }) }),
        fc.record({
          act: fc.constantFrom(
            ...(["begin", "takeOver", "postpone", "unsure", "refused", "unfit", "missed"] as const),
          ),
        }),
        fc.record({ act: fc.constant("giveUp" as const) }),
        fc.record({ act: fc.constantFrom(...(["pause", "resume", "remove", "wait"] as const)) }),
      ),
    )
    .map(([who, what]) => ({ ...who, ...what })),
  { minLength: 1, maxLength: 40 },
);
