import type { Clock, Log } from "../ports.ts";
import type { RichText } from "../rich-text.ts";
import type { DeliveryEnd } from "./delivery.ts";
import type { Delivery, DeliveryStore, Unsent } from "./digest-store.ts";
import type { Poster } from "./poster.ts";
import type { Subscription } from "./subscription.ts";
import { sayQuiet, sayRefused, sayUnsure } from "./telling.ts";

/** What the ends of deliveries are dealt with by. */
export interface SettlingParts {
  readonly deliveries: DeliveryStore;
  readonly clock: Clock;
  readonly log: Log;
  /** The name of this process. */
  readonly owner: string;
}

/** A delivery that came to an end for now, and how. */
export interface Ended {
  readonly delivery: Delivery;
  readonly poster: Poster;
  readonly end: DeliveryEnd;
}

/** Keeps what became of deliveries, and says it: in the log, and to whom it concerns. */
export interface Settling {
  settle(ended: Ended): Promise<void>;
  /** Says in the log that a delivery was given up. */
  logGivenUp(delivery: Delivery): void;
  /** Says to the one who set a digest that nothing has come for long. */
  tellQuiet(subscription: Subscription, poster: Poster): Promise<void>;
}

/** A delivery that is so long after its hour is stuck. */
const STUCK_AFTER_MS = 10 * 60 * 1_000;
const TOO_LATE = "an edition comes too late to be posted; its releases come with the next";
const REFUSED = {
  gone: "a channel is gone; its digests are paused",
  forbidden: "a channel takes no posts; its digests are paused",
  unfit: "a digest’s posts are not taken as it is set; it is paused",
} as const;

/** Makes what keeps the ends of deliveries. The log names each delivery by its id. */
export function createSettling({ deliveries, clock, log, owner }: SettlingParts): Settling {
  const warned = new Set<string>();

  async function settle({ delivery, poster, end }: Ended): Promise<void> {
    const facts = factsOf(delivery);
    if (end.kind === "later") {
      await deliveries.postpone(delivery.id, end.until);
      warnIfStuck(facts, end.cause);
      return;
    }
    if (end.kind === "left") return;
    warned.delete(delivery.id);
    if (end.kind === "sent") log.info(facts, "an edition is posted");
    else if (end.kind === "missed") await settleMissed(delivery, facts);
    else await settleUnsent(delivery, { poster, end, facts });
  }

  async function settleMissed({ id }: Delivery, facts: Facts): Promise<void> {
    await deliveries.settle(id, { state: "missed", owner }, clock());
    log.warn(facts, TOO_LATE);
  }

  async function settleUnsent(
    delivery: Delivery,
    { poster, end, facts }: { poster: Poster; end: UnsentEnd; facts: Facts },
  ): Promise<void> {
    const how: Unsent =
      end.kind === "refused" ? { state: "refused", reason: end.reason } : { state: "unsure" };
    const paused = await deliveries.settle(delivery.id, how, clock());
    if (how.state === "unsure") {
      log.warn(facts, "nobody can tell whether an edition was posted; it is not posted again");
      await tell(delivery.subscription, poster, sayUnsure(delivery.subscription, delivery.slot));
      return;
    }
    log.warn({ ...facts, reason: how.reason }, REFUSED[how.reason]);
    for (const [first, ...others] of Map.groupBy(paused, ({ setBy }) => setBy).values()) {
      if (first !== undefined) {
        await tell(first, poster, sayRefused([first, ...others], how.reason));
      }
    }
  }

  function factsOf({ id, subscription, slot, slotAt, parts, articles }: Delivery): Facts {
    return {
      delivery: id,
      subscription: subscription.id,
      platform: subscription.channel.platform,
      channel: subscription.channel.channel,
      slot,
      parts: parts.length,
      articles,
      lateMs: Math.max(0, clock().getTime() - slotAt.getTime()),
    };
  }

  function warnIfStuck(facts: Facts, cause: Error): void {
    if (facts.lateMs < STUCK_AFTER_MS || warned.has(facts.delivery)) return;
    warned.add(facts.delivery);
    log.warn({ ...facts, err: cause }, "an edition is stuck; it is tried again");
  }

  /** Being told is a courtesy: where it cannot be, the log says so and all goes on. */
  async function tell(
    { setBy, channel }: Subscription,
    poster: Poster,
    words: RichText,
  ): Promise<void> {
    await poster.tell(setBy, channel, words).catch((err: unknown) => {
      log.warn({ err, channel: channel.channel }, "whoever set a digest could not be told");
    });
  }

  return {
    settle,
    logGivenUp(delivery) {
      warned.delete(delivery.id);
      log.warn(factsOf(delivery), TOO_LATE);
    },
    async tellQuiet(subscription, poster) {
      await tell(subscription, poster, sayQuiet(subscription));
    },
  };
}

type UnsentEnd = Extract<DeliveryEnd, { kind: "refused" | "unsure" }>;

/** What the log says of a delivery. */
interface Facts {
  readonly delivery: string;
  readonly subscription: string;
  readonly platform: string;
  readonly channel: string;
  readonly slot: string;
  readonly parts: number;
  readonly articles: number;
  readonly lateMs: number;
}
