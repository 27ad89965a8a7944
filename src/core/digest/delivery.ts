import { DeliveryError } from "../errors.ts";
import type { Clock } from "../ports.ts";
import type { Delivery, DeliveryPart, DeliveryStore } from "./digest-store.ts";
import type { Pacer } from "./pacing.ts";
import { isTooLate } from "./planning.ts";
import type { PostedPart, Poster } from "./poster.ts";
import type { PauseReason } from "./subscription.ts";
import type { Wait } from "../waiting.ts";

/** How long a claim stays with a process that says nothing more of it, at least. */
export const LEASE_MS = 30_000;
/** A platform that asks for more patience than this is left alone for so long, and asked again. */
const PATIENCE_MS = 60_000;
/** Pauses between tries whose outcome nobody knows: they double, from the first to the second. */
const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** After so long without a word it is tried again whether a part stands in a channel. */
const LOOK_AGAIN_MS = 30_000;

/** What delivering is done with. */
export interface DeliveryParts {
  readonly deliveries: DeliveryStore;
  readonly poster: Poster;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly wait: Wait;
  /** The name of this process, unlike any other's. */
  readonly owner: string;
  /** Says that the process stops: nothing new is begun. */
  readonly signal: AbortSignal;
}

/**
 * How far a delivery came: all of it stands in the channel; it cannot be posted; it comes too late, and
 * what is left of it surely stands nowhere; nobody can tell whether it was posted; it is to be looked at
 * again later; or it is in another process's hands, or left because this one stops.
 */
export type DeliveryEnd =
  | { readonly kind: "sent" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "missed" }
  | { readonly kind: "unsure" }
  | { readonly kind: "later"; readonly until: Date; readonly cause: DeliveryError }
  | { readonly kind: "left" };

/**
 * Posts the parts of a claimed delivery, each exactly once: claim, post, confirm, and look before
 * posting what somebody may have posted already.
 *
 * - What was tried in an earlier life, by whichever process, is looked for first. The lease of
 *   whoever tried it is over then, and with it the time in which a post may still come through.
 * - A post with an unknown outcome is repeated with the same mark while the platform shows that once;
 *   later it is left, and looked for when it is certain.
 * - What surely stands nowhere is not posted later than an edition may come (`isTooLate`).
 * - Where a channel cannot be read, what was tried in an earlier life is not posted again.
 *
 * @throws {StoreError} what was done is found again by looking, once the lease is over
 */
export async function deliver(delivery: Delivery, parts: DeliveryParts): Promise<DeliveryEnd> {
  for (const part of delivery.parts) {
    if (part.messageId !== null) continue;
    const end = await deliverPart({ ...parts, delivery, part, post: postOf(delivery, part) });
    if (end.kind !== "sent") return end;
  }
  return { kind: "sent" };
}

/** Which part is being delivered. */
interface PartWork extends DeliveryParts {
  readonly delivery: Delivery;
  readonly part: DeliveryPart;
  readonly post: PostedPart;
}

async function deliverPart(work: PartWork): Promise<DeliveryEnd> {
  if (work.part.triedAt === null) return postInTime(work);
  const found = await look(work);
  if (typeof found === "string") return confirm(work, found);
  return found ?? postInTime(work);
}

/** Posts what surely does not stand there yet, unless it comes too late. */
async function postInTime(work: PartWork): Promise<DeliveryEnd> {
  if (isTooLate(work.delivery.slotAt, work.clock())) return { kind: "missed" };
  return tryToPost(work);
}

/** Looks for a part: its message's id, `undefined` where it may be posted, or how else it ends. */
async function look({ poster, post, clock }: PartWork): Promise<string | DeliveryEnd | undefined> {
  try {
    return await poster.find(post);
  } catch (error) {
    const cause = asDeliveryError(error);
    if (cause.reason === "gone") return { kind: "refused", reason: "gone" };
    // No repeat by the mark alone: whoever tried it had a clock that may have been set back since.
    if (cause.reason === "forbidden") return { kind: "unsure" };
    return later(Math.max(cause.retryAfterMs, LOOK_AGAIN_MS), { cause, clock });
  }
}

/** Posts until it is known what came of it, or it is too long to wait. */
async function tryToPost(work: PartWork): Promise<DeliveryEnd> {
  const { poster, post, clock, wait, signal } = work;
  const patience = createPatience(clock);
  let inDoubt = post.triedAt !== undefined;
  let firstTry = post.triedAt;
  for (;;) {
    await work.pacer.turn(post.channel, signal);
    const now = clock();
    if (signal.aborted || !(await begin(work, now))) return { kind: "left" };
    const posted = await attempt(poster, { ...post, triedAt: firstTry });
    if (typeof posted === "string") return confirm(work, posted);
    if (isRefusal(posted.reason)) {
      return inDoubt ? endDoubt(work, posted.reason) : { kind: "refused", reason: posted.reason };
    }
    if (posted.reason === "unsure") {
      inDoubt = true;
      firstTry ??= now;
    }
    const pauseMs = Math.max(posted.retryAfterMs, patience.nextPauseMs());
    const mostMs = inDoubt ? poster.repeatsWithinMs : PATIENCE_MS;
    if (patience.spentMs() + pauseMs >= mostMs || post.triedAt !== undefined) {
      // What was surely refused was never tried: where nobody can look, it may still be posted later.
      if (!inDoubt) await takeBack(work);
      const surelyMs = inDoubt ? Math.max(pauseMs, poster.certainAfterMs) : pauseMs;
      return later(surelyMs, { cause: posted, clock });
    }
    await wait(pauseMs, signal);
    patience.waited(pauseMs);
  }
}

/** A channel that refuses a repeat may still show the first try. */
async function endDoubt(work: PartWork, reason: Refusal): Promise<DeliveryEnd> {
  const found = await work.poster.find(work.post).catch(asDeliveryError);
  if (typeof found === "string") return confirm(work, found);
  if (found?.reason === "forbidden") return { kind: "unsure" };
  if (found !== undefined && found.reason !== "gone") {
    return later(Math.max(found.retryAfterMs, LOOK_AGAIN_MS), { cause: found, clock: work.clock });
  }
  return { kind: "refused", reason };
}

type Refusal = Exclude<PauseReason, "asked">;

function isRefusal(reason: DeliveryError["reason"]): reason is Refusal {
  return reason === "gone" || reason === "forbidden" || reason === "unfit";
}

/** Notes the try before it is made; `false` where another process has the delivery, or time ran out. */
async function begin(work: PartWork, now: Date): Promise<boolean> {
  const { deliveries, delivery, part, poster, owner, clock } = work;
  const until = new Date(now.getTime() + Math.max(LEASE_MS, poster.certainAfterMs));
  const ref = { delivery: delivery.id, number: part.number };
  if (!(await deliveries.begin(ref, { owner, until }, now))) return false;
  return clock() < until;
}

async function takeBack({ deliveries, delivery, part, owner }: PartWork): Promise<void> {
  await deliveries.takeBack({ delivery: delivery.id, number: part.number }, owner);
}

async function attempt(poster: Poster, post: PostedPart): Promise<string | DeliveryError> {
  try {
    return await poster.post(post);
  } catch (error) {
    return asDeliveryError(error);
  }
}

async function confirm(work: PartWork, messageId: string): Promise<DeliveryEnd> {
  const { deliveries, delivery, part, clock } = work;
  await deliveries.confirm({ delivery: delivery.id, number: part.number }, messageId, clock());
  return { kind: "sent" };
}

/** Whatever else a poster throws says nothing of the post. */
function asDeliveryError(error: unknown): DeliveryError {
  return error instanceof DeliveryError ? error : new DeliveryError("unsure", { cause: error });
}

function later(
  ms: number,
  { cause, clock }: { readonly cause: DeliveryError; readonly clock: Clock },
): DeliveryEnd {
  return { kind: "later", until: new Date(clock().getTime() + ms), cause };
}

function postOf({ id, subscription, slotAt }: Delivery, part: DeliveryPart): PostedPart {
  return {
    channel: subscription.channel,
    delivery: id,
    number: part.number,
    payload: part.payload,
    slotAt,
    triedAt: part.triedAt ?? undefined,
  };
}

/** Counts how long something has been tried, whatever happens to the clock meanwhile. */
interface Patience {
  nextPauseMs(): number;
  spentMs(): number;
  waited(ms: number): void;
}

function createPatience(clock: Clock): Patience {
  let pauseMs = SHORTEST_PAUSE_MS / 2;
  let spentMs = 0;
  let seenMs = clock().getTime();
  const count = (leastMs: number): void => {
    const nowMs = clock().getTime();
    spentMs += nowMs < seenMs ? Number.POSITIVE_INFINITY : Math.max(nowMs - seenMs, leastMs);
    seenMs = nowMs;
  };
  return {
    nextPauseMs: () => (pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)),
    spentMs() {
      count(0);
      return spentMs;
    },
    waited: count,
  };
}
