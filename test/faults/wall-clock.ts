/*
 * Tells when editions are due, by trying minute after minute what a clock on the wall shows: nothing of
 * this is shared with the bot, which computes it.
 */

/** A time of the day in a zone. */
export interface WallTime {
  readonly at: string;
  readonly zone: string;
}

/** A turn: the local day and time that it is for, and its moment. */
export interface Turn {
  readonly key: string;
  readonly atMs: number;
}

const MINUTE_MS = 60_000;
/** Turns are looked for a week at a time, so that the runs of one week share the work. */
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const known = new Map<string, readonly Turn[]>();

/** The turns from one moment up to another. */
export function turnsBetween(
  time: WallTime,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): readonly Turn[] {
  const turns: Turn[] = [];
  for (let weekMs = fromMs - (fromMs % WEEK_MS); weekMs <= toMs; weekMs += WEEK_MS) {
    turns.push(...turnsOfWeek(time, weekMs));
  }
  return turns.filter(({ atMs }) => atMs >= fromMs && atMs <= toMs);
}

function turnsOfWeek({ at, zone }: WallTime, weekMs: number): readonly Turn[] {
  const key = `${at} ${zone} ${weekMs}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  const shownAt = (atMs: number): string => format.format(atMs);
  const turns: Turn[] = [];
  const hadTurn = new Set<string>();
  const [firstDay = "", firstTime = ""] = shownAt(weekMs - MINUTE_MS).split(" ");
  if (firstTime >= at) hadTurn.add(firstDay);
  for (let atMs = weekMs; atMs < weekMs + WEEK_MS; atMs += MINUTE_MS) {
    const [day = "", time = ""] = shownAt(atMs).split(" ");
    if (time < at || hadTurn.has(day)) continue;
    hadTurn.add(day);
    turns.push({ key: `${day}T${at}`, atMs });
  }
  known.set(key, turns);
  return turns;
}
