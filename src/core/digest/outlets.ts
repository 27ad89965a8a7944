import type { Clock } from "../ports.ts";
import type { Wait } from "../waiting.ts";
import { createLane, type Lane } from "./lane.ts";
import { createPacer, type Pacer } from "./pacing.ts";
import type { Poster } from "./poster.ts";

/** A platform that can be posted to, with what keeps its pace and its order. */
export interface Outlet {
  readonly poster: Poster;
  readonly pacer: Pacer;
  readonly lane: Lane;
}

/** So many posts of one platform go on at once, and so many are claimed ahead of that. */
const LANE_WIDTH = 64;
const MOST_IN_LANE = 200;

/** Makes an outlet for each poster, by its platform's name. */
export function createOutlets(
  posters: readonly Poster[],
  { clock, wait }: { readonly clock: Clock; readonly wait: Wait },
): ReadonlyMap<string, Outlet> {
  return new Map(
    posters.map((poster) => {
      const pacer = createPacer({ pace: poster.pace ?? {}, clock, wait });
      return [poster.platform, { poster, pacer, lane: createLane(LANE_WIDTH) }];
    }),
  );
}

/** Tells whether more may be claimed for an outlet now. */
export function hasRoom({ lane }: Outlet): boolean {
  return lane.load < MOST_IN_LANE;
}

/** Tells whether so much of an outlet's work is done that it is time to look for more. */
export function runsLow({ lane }: Outlet): boolean {
  return lane.load < MOST_IN_LANE / 2;
}
