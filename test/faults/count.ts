import type { PastDelivery } from "#core/digest/digest-store.ts";
import { articlesIn, slotIn } from "./edition.ts";
import type { Standing } from "./platforms.ts";
import type { Channel, News, Scenario } from "./scenario.ts";
import { turnsBetween } from "./wall-clock.ts";

/**
 * What became of the editions of a run, or of many. An edition is what one turn of a channel owes; to a
 * channel with a watch, what came at one moment.
 */
export interface Tally {
  readonly editions: number;
  readonly lost: number;
  readonly doubled: number;
  /** They stand, more than ten minutes after their hour: because nobody ran, mostly. */
  readonly late: number;
  /** Nobody could look whether they stand, and somebody was told. */
  readonly unsure: number;
  /** Their channel took no posts any more. */
  readonly refused: number;
  /** How many posts watches made beyond their cap; they are not editions. */
  readonly crowded: number;
  /**
   * How many messages were begun longer after their hour than an edition may come, and how many editions
   * were not posted at once where a process was up with which nothing goes wrong.
   */
  readonly stale: number;
}

export const NOTHING: Tally = {
  editions: 0,
  lost: 0,
  doubled: 0,
  late: 0,
  unsure: 0,
  refused: 0,
  crowded: 0,
  stale: 0,
};

/** What a run left behind. */
export interface Aftermath {
  readonly standing: readonly Standing[];
  /** What the bot itself says became of a channel's turns. */
  readonly past: ReadonlyMap<string, readonly PastDelivery[]>;
}

const POSTED: ReadonlySet<PastDelivery["state"]> = new Set(["sent", "unsure", "claimed"]);
/** So long after its hour the bot still posts an edition. */
const GRACE_MS = 3 * 3_600_000;
const LATE_MS = 10 * 60_000;
/** A message that is handed over ahead, or tried again, may stand so much later. */
const SLACK_MS = 20 * 60_000;
/** So often the process of the quiet days looks. */
export const LOOK_EVERY_MS = 2 * 3_600_000;
const DAYS_AFTER = 3 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Counts what became of each edition of each channel. */
export function countEditions(scenario: Scenario, { standing, past }: Aftermath): Tally {
  return scenario.channels
    .map((channel) => {
      const shown = standing.filter((each) => each.channel === channel.id);
      return countChannel(scenario, { channel, shown, past: past.get(channel.id) ?? [] });
    })
    .reduce(addTallies, NOTHING);
}

/** The sum of two. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    editions: one.editions + other.editions,
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
    late: one.late + other.late,
    unsure: one.unsure + other.unsure,
    refused: one.refused + other.refused,
    crowded: one.crowded + other.crowded,
    stale: one.stale + other.stale,
  };
}

interface Shown {
  readonly channel: Channel;
  readonly shown: readonly Standing[];
  readonly past: readonly PastDelivery[];
}

function countChannel(scenario: Scenario, { channel, shown, past }: Shown): Tally {
  const owed = owedEditions(scenario, channel);
  const times = new Map<string, number[]>();
  for (const { body, atMs } of shown) {
    for (const id of articlesIn(body)) times.set(id, [...(times.get(id) ?? []), atMs]);
  }
  const mayBeUnsure =
    channel.isUnreadable || (channel.platform === "slack" && !scenario.slackReads);
  const isRefused = channel.closes !== undefined && channel.closes.reopensMs === undefined;
  const editions = [...owed].map(([turnMs, ids]): Tally => {
    const stand = ids.map(({ id }) => times.get(id) ?? []);
    const one = { ...NOTHING, editions: 1 };
    if (stand.some((each) => each.length > 1)) return { ...one, doubled: 1 };
    if (stand.some((each) => each.length === 0)) {
      if (isRefused) return { ...one, refused: 1 };
      const missing = ids.filter(({ id }) => !times.has(id));
      const isSaid = channel.perHour === undefined ? saidUnsure : saidUnsureAtOnce;
      const isUnsure = mayBeUnsure && missing.every(({ cameMs }) => isSaid(past, cameMs));
      return isUnsure ? { ...one, unsure: 1 } : { ...one, lost: 1 };
    }
    const last = Math.max(...stand.flat());
    const stale = isOverdue({ scenario, channel, turnMs, ids }, last) ? 1 : 0;
    return { ...one, stale, late: last > turnMs + LATE_MS ? 1 : 0 };
  });
  const crowded = beyondCap(channel, shown);
  const stale = beyondGrace(scenario, shown);
  return editions.reduce(addTallies, { ...NOTHING, doubled: repeatedSlots(shown), crowded, stale });
}

/** How many messages were begun when their edition should have been left to the next. */
function beyondGrace({ shifts }: Scenario, shown: readonly Standing[]): number {
  const behindMs = Math.max(0, ...shifts.map((shift) => shift.behindMs));
  const mostMs = GRACE_MS + behindMs + SLACK_MS;
  return shown.filter(({ body, atMs }) => atMs > (slotIn(body) ?? atMs) + mostMs).length;
}

interface Turned {
  readonly scenario: Scenario;
  readonly channel: Channel;
  readonly turnMs: number;
  readonly ids: readonly Owed[];
}

/** Whether what was to come in the quiet days at the end came later than at the first look. */
function isOverdue({ scenario, channel, turnMs, ids }: Turned, atMs: number): boolean {
  const { endMs, shifts } = scenario;
  const isPlain =
    channel.perHour === undefined &&
    channel.closes === undefined &&
    !channel.isUnreadable &&
    shifts.every(({ behindMs }) => behindMs === 0) &&
    ids.every(({ cameMs }) => cameMs < turnMs - SLACK_MS);
  return isPlain && turnMs > endMs && atMs > turnMs + LOOK_EVERY_MS + SLACK_MS;
}

/** How many of a watch's posts came in one hour with as many others as an hour may hold. */
function beyondCap({ perHour }: Channel, shown: readonly Standing[]): number {
  if (perHour === undefined) return 0;
  const posts = shown
    .map(({ body }) => slotIn(body))
    .filter((slot) => slot !== undefined)
    .toSorted((one, other) => one - other);
  return posts.filter((post, n) => post - (posts[n - perHour] ?? -HOUR_MS) < HOUR_MS).length;
}

/** Whether the bot says that nobody can tell of a watch's post within the day after a moment. */
function saidUnsureAtOnce(past: readonly PastDelivery[], cameMs: number): boolean {
  return past.some(
    ({ state, slotAt }) =>
      state === "unsure" &&
      slotAt.getTime() >= cameMs - GRACE_MS &&
      slotAt.getTime() <= cameMs + DAY_MS,
  );
}

/** Whether the bot says that nobody can tell of a delivery that may have had what came at a moment. */
function saidUnsure(past: readonly PastDelivery[], cameMs: number): boolean {
  const posted = past
    .filter(({ state, slotAt }) => slotAt.getTime() >= cameMs - GRACE_MS && POSTED.has(state))
    .toSorted((one, other) => one.slotAt.getTime() - other.slotAt.getTime());
  // One may have been late enough to have it, or so early that the next one has.
  return posted.slice(0, 3).some(({ state }) => state === "unsure");
}

/** An article that an edition owes. */
interface Owed {
  readonly id: string;
  readonly cameMs: number;
}

/** What each turn owes: the articles that came since the turn before; of a watch, at that moment. */
function owedEditions(scenario: Scenario, channel: Channel): ReadonlyMap<number, readonly Owed[]> {
  if (channel.perHour !== undefined) {
    return new Map(
      scenario.news.map(({ atMs, ids }) => [atMs, ids.map((id) => ({ id, cameMs: atMs }))]),
    );
  }
  const span = { fromMs: scenario.startMs, toMs: scenario.endMs + DAYS_AFTER };
  const first: News = { atMs: scenario.startMs, ids: scenario.archive };
  const turns = turnsBetween(channel, span);
  const owed = new Map<number, Owed[]>();
  for (const { atMs, ids } of [...(scenario.archive.length > 0 ? [first] : []), ...scenario.news]) {
    const turn = turns.find((each) => each.atMs >= atMs);
    const articles = ids.map((id) => ({ id, cameMs: atMs }));
    if (turn !== undefined) owed.set(turn.atMs, [...(owed.get(turn.atMs) ?? []), ...articles]);
  }
  return owed;
}

/** How many first messages there are too many for one slot, also of editions that say nothing is new. */
function repeatedSlots(shown: readonly Standing[]): number {
  const slots = shown.map(({ body }) => slotIn(body)).filter((slot) => slot !== undefined);
  return slots.length - new Set(slots).size;
}
