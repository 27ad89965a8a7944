/** What befalls one request on its way. */
export type Fault =
  | "none"
  /** It is done, and the answer lost. */
  | "lost"
  /** It never arrives. */
  | "cut"
  /** The connection is cut, and it arrives a few seconds later all the same. */
  | "late"
  /** It is done, and the answer comes after the client has given up. */
  | "slow"
  | "broken before"
  | "broken after"
  | "too many"
  | "far too many";

/** A message as it stands in a channel. */
export interface Standing {
  readonly id: string;
  readonly channel: string;
  readonly atMs: number;
  /** Its words, as they were sent; nothing of what can be pressed. */
  readonly body: string;
  readonly nonce: string;
  readonly metadata: unknown;
  readonly components: unknown;
}

/** A message that Slack posts when its time comes. */
export interface Scheduled {
  readonly id: string;
  readonly channel: string;
  readonly postAtMs: number;
  readonly body: string;
  readonly text: string;
}

/** What the platforms of one run know; time is the world's own. */
export interface Platforms {
  readonly standing: Standing[];
  readonly scheduled: Scheduled[];
  /** Channels that take no posts any more, and how they say so. */
  readonly closed: Map<string, "gone" | "forbidden">;
  /** How many more posts a closed channel takes, so that it closes in the midst of an edition. */
  readonly lets: Map<string, number>;
  /** Channels whose history the bot may not read. */
  readonly unreadable: Set<string>;
  readonly requests: string[];
  readonly slackScopes: string;
  nowMs(): number;
  faultOf(channel: string, way: "post" | "read"): Fault;
  /** Told of each request before and after it is done: a process may be killed there. */
  onRequest?: (moment: "before" | "after") => void;
}

/** What a request asks for, once it is read. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** An answer; `undefined` for none. */
export interface Said {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const LATE_MS = 3_000;

/** What the request does to the world when it arrives. */
export interface Act {
  readonly channel: string;
  readonly way: "post" | "read";
  run(world: Platforms): Said;
}

const arrivals = new WeakMap<Platforms, { readonly atMs: number; run(world: Platforms): Said }[]>();

export function setLate(world: Platforms, run: Act["run"]): void {
  const list = arrivals.get(world) ?? [];
  arrivals.set(world, list);
  list.push({ atMs: world.nowMs() + LATE_MS, run });
}

/** When the next late request arrives; infinity where none is on its way. */
export function nextArrivalMs(world: Platforms): number {
  return Math.min(...(arrivals.get(world) ?? []).map(({ atMs }) => atMs));
}

/** Lets happen whatever has come due in the world: late requests, scheduled messages. */
export function catchUp(world: Platforms): void {
  const late = arrivals.get(world) ?? [];
  for (const each of late.splice(0)) {
    if (each.atMs <= world.nowMs()) each.run(world);
    else late.push(each);
  }
  for (const each of world.scheduled.splice(0)) {
    if (each.postAtMs > world.nowMs()) world.scheduled.push(each);
    else if (!world.closed.has(each.channel)) {
      const { id, channel, postAtMs: atMs, body } = each;
      const more = { nonce: "", metadata: undefined, components: [] };
      world.standing.push({ id, channel, atMs, body, ...more });
    }
  }
}

/** Why a post is refused, if it is. */
export function refusalOf(
  { closed, lets }: Platforms,
  channel: string,
): "gone" | "forbidden" | undefined {
  const left = lets.get(channel) ?? 0;
  const how = closed.get(channel);
  if (how === undefined || left === 0) return how;
  lets.set(channel, left - 1);
  return undefined;
}

export function ok(body: unknown): Said {
  return { status: 200, body };
}
