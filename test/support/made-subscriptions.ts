import type { DigestFilter, Subscription } from "#core/digest/subscription.ts";

/** A filter that excludes nothing, but for what a test says. */
export function makeFilter(parts: Partial<DigestFilter> = {}): DigestFilter {
  return { topic: null, country: null, person: null, kind: null, ...parts };
}

/** A digest that comes daily at 08:00 in Brussels and was sent something on 29 May 2024. */
export function makeSubscription(parts: Partial<Subscription> = {}): Subscription {
  return {
    id: "abcdefghijkl",
    number: 1,
    channel: { platform: "discord", community: "1", channel: "2" },
    schedule: { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [1, 2, 3, 4, 5, 6, 7] },
    filter: makeFilter(),
    most: 10,
    quiet: "skip",
    mention: null,
    crosspost: false,
    setBy: "3",
    createdAt: "2024-05-01T06:00:00.000Z",
    paused: null,
    skipSlot: null,
    lastSlot: "2024-05-29T08:00",
    nextSlot: "2024-05-30T08:00",
    nextAt: "2024-05-30T06:00:00.000Z",
    coveredTo: "2024-05-29T06:00:00.000Z",
    lastNewsAt: "2024-05-29T06:00:03.000Z",
    quietTold: false,
    ...parts,
  };
}
