import type { Delivery, DeliveryPart, PastDelivery } from "#core/digest/digest-store.ts";
import type { Subscription } from "#core/digest/subscription.ts";
import { readKeptText } from "./kept-text.ts";
import type { DeliveryPartRow, DeliveryRow } from "./tables.ts";

/** What a delivery is made of beside its own row. */
export interface DeliveryOf {
  readonly subscription: Subscription;
  readonly parts: readonly DeliveryPartRow[];
}

/** The part of a delivery's row that never changes. */
export type DeliveryHead = Pick<
  DeliveryRow,
  "id" | "slot" | "slot_at" | "claimed_at" | "article_count"
>;

/** Reads a delivery from its row and its parts. */
export function readDelivery(row: DeliveryHead, { subscription, parts }: DeliveryOf): Delivery {
  return {
    id: row.id,
    subscription,
    slot: row.slot,
    slotAt: new Date(row.slot_at),
    claimedAt: new Date(row.claimed_at),
    articles: row.article_count,
    parts: parts.map(readPart).toSorted((one, other) => one.number - other.number),
  };
}

/** Reads what became of a slot. */
export function readPastDelivery(row: DeliveryRow): PastDelivery {
  return {
    id: row.id,
    slot: row.slot,
    slotAt: new Date(row.slot_at),
    state: row.state,
    articles: row.article_count,
    settledAt: momentOf(row.settled_at),
  };
}

function readPart({ number, payload, tried_at, message_id }: DeliveryPartRow): DeliveryPart {
  return {
    number,
    payload: readKeptText(payload),
    triedAt: momentOf(tried_at),
    messageId: message_id,
  };
}

function momentOf(kept: string | null): Date | null {
  return kept === null ? null : new Date(kept);
}
