import type { Point } from "./svg.ts";

/** A rectangle of a picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words that belong to a point. */
export interface Wish {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Where words came to stand, and the line that leads to them where they stand far off. */
export interface Placed {
  readonly box: Box;
  readonly leader: Leader | undefined;
}

/** A line from a point to the nearest side of its label. */
interface Leader {
  readonly from: Point;
  readonly to: Point;
}

const DOT = 9;
/** A line may pass so near to a point, and a label so near to its own. */
const CORE = 4;
const GAP = 4;
/** How far from its point a label may stand, the nearest first. */
const DISTANCES = [12, 30, 52, 80, 112, 150, 195, 240, 300];
const DIRECTIONS = 32;
/** So often labels without room are let choose first. */
const ROUNDS = 8;

/**
 * Finds a place for each label: beside its point if there is room, else further off with a line to it.
 * No label covers another, a point (its own neither), a line, or the edge, and no line crosses a label
 * or another line. `undefined` where no room is left. Earlier wishes choose first; if that leaves some
 * without room, these choose first, and the way that leaves the fewest is taken.
 */
export function placeLabels(wishes: readonly Wish[], within: Box): (Placed | undefined)[] {
  let order = wishes.map((_, place) => place);
  let best = placeInOrder(wishes, order, within);
  let last = best;
  for (let round = 0; round < ROUNDS && leftIn(best) > 0; round++) {
    const isLeft = (place: number) => last[place] === undefined;
    order = [...order.filter(isLeft), ...order.filter((place) => !isLeft(place))];
    last = placeInOrder(wishes, order, within);
    if (leftIn(last) < leftIn(best)) best = last;
  }
  return best;
}

function leftIn(places: readonly (Placed | undefined)[]): number {
  return places.filter((each) => each === undefined).length;
}

function placeInOrder(
  wishes: readonly Wish[],
  order: readonly number[],
  within: Box,
): (Placed | undefined)[] {
  const points = wishes.map(({ at }) => ({ dot: around(at, DOT), core: around(at, CORE) }));
  const placed: Placed[] = [];
  const places = wishes.map((): Placed | undefined => undefined);
  for (const place of order) {
    const [wish, own] = [wishes[place], points[place]];
    if (wish === undefined || own === undefined) continue;
    const others = points.filter((each) => each !== own);
    const found = candidates(wish).find(
      ({ box, leader }) =>
        isInside(box, within) &&
        !touch(box, own.core) &&
        others.every(({ dot }) => !touch(box, dot)) &&
        (leader === undefined || others.every(({ core }) => !crossesBox(leader, core))) &&
        placed.every((other) => isApart({ box, leader }, other)),
    );
    if (found !== undefined) placed.push(found);
    places[place] = found;
  }
  return places;
}

function candidates(wish: Wish): Placed[] {
  return DISTANCES.flatMap((distance, nth) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => {
      const box = boxAt(wish, distance, (turn * 2 * Math.PI) / DIRECTIONS);
      return { box, leader: nth === 0 ? undefined : leaderTo(box, wish.at) };
    }),
  );
}

function leaderTo({ left, top, right, bottom }: Box, from: Point): Leader {
  const to = {
    x: Math.min(Math.max(from.x, left), right),
    y: Math.min(Math.max(from.y, top), bottom),
  };
  return { from, to };
}

function isApart(one: Placed, other: Placed): boolean {
  if (touch(one.box, other.box)) return false;
  const [first, second] = [one.leader, other.leader];
  if (first !== undefined && crossesBox(first, other.box)) return false;
  if (second !== undefined && crossesBox(second, one.box)) return false;
  return first === undefined || second === undefined || !cross(first, second);
}

function crossesBox(line: Leader, { left, top, right, bottom }: Box): boolean {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ] as const;
  return corners.some((corner, n) =>
    cross(line, { from: corner, to: corners[(n + 1) % 4] ?? corner }),
  );
}

function cross(one: Leader, other: Leader): boolean {
  return (
    side(one, other.from) * side(one, other.to) < 0 &&
    side(other, one.from) * side(other, one.to) < 0
  );
}

/** On which side of a line a point lies: less than 0, 0 on it, or more. */
function side({ from, to }: Leader, { x, y }: Point): number {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
}

/** The label's box when the side of it that is nearest to the point is so far off, in a direction. */
function boxAt({ at, width, height }: Wish, distance: number, angle: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = at.x + cos * (distance + width / 2);
  const y = at.y + sin * (distance + height / 2);
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function around({ x, y }: Point, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Tells whether two boxes share ground, or come too near to each other. */
export function touch(one: Box, other: Box): boolean {
  return (
    one.left < other.right + GAP &&
    other.left < one.right + GAP &&
    one.top < other.bottom + GAP &&
    other.top < one.bottom + GAP
  );
}

function isInside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}
