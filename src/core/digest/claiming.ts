import { randomBytes } from "node:crypto";
import type { EditionAnswer } from "../answer.ts";
import type { Arrivals, Claim, DeliveryStore } from "./digest-store.ts";
import { changesAfter, coveredBy, readTurn, type Planning } from "./planning.ts";
import type { Poster } from "./poster.ts";
import { isQuietForLong, TURNS_BEFORE } from "./quiet.ts";
import type { Subscription } from "./subscription.ts";

/** Puts an edition together; `undefined` where nothing is to be posted. */
export type Compose = (from: Composing) => Composed | undefined;

/** What an edition is put together from. */
export interface Composing {
  readonly subscription: Subscription;
  /** The releases that came since the last edition. */
  readonly came: readonly string[];
  /** Those of them that the channel has had before. */
  readonly sent: ReadonlySet<string>;
  readonly slotAt: Date;
  readonly now: Date;
}

/** An edition, and the articles that are not to come again. */
export interface Composed {
  readonly answer: EditionAnswer;
  readonly articles: readonly string[];
}

/** What claims are written with. */
export interface ClaimingParts {
  readonly deliveries: Pick<DeliveryStore, "history" | "sentAmong">;
  readonly arrivals: Arrivals;
  readonly compose: Compose;
}

/**
 * Writes the claim of one turn: what is posted, as it will be posted, or why nothing is.
 * Nothing is kept yet. `poster` is `undefined` where nobody can post; the turn must be over then.
 */
export async function writeClaim(
  planning: Planning,
  poster: Poster | undefined,
  parts: ClaimingParts,
): Promise<Claim> {
  const { subscription, slot } = planning;
  const turn = readTurn(planning);
  const claim = { subscription, id: makeId(), slot: slot.key, slotAt: slot.at };
  if (turn !== "compose" || poster === undefined) {
    return { ...claim, ...nothing(turn === "compose" ? "missed" : turn, planning) };
  }
  const edition = await compose(planning, parts);
  if (edition === undefined) return { ...claim, ...(await emptyTurn(planning, parts)) };
  const { channel, mention, crosspost } = subscription;
  const payloads = await poster.draw(edition.answer, {
    channel,
    mention,
    crosspost,
    delivery: claim.id,
  });
  const changes = changesAfter("post", planning);
  return { ...claim, outcome: "post", articles: edition.articles, payloads, changes };
}

/** Tells whether a claim is the one by which somebody is told that nothing comes for long. */
export function tellsQuiet({ changes }: Claim): boolean {
  return changes.quietTold === true;
}

async function compose(
  planning: Planning,
  { arrivals, deliveries, compose: composeEdition }: ClaimingParts,
): Promise<Composed | undefined> {
  const { subscription, slot, now } = planning;
  const after = new Date(subscription.coveredTo);
  const came = await arrivals.cameBetween(after, coveredBy(planning));
  const sent = await deliveries.sentAmong(subscription.id, came);
  return composeEdition({ subscription, came, sent, slotAt: slot.at, now });
}

async function emptyTurn(
  planning: Planning,
  { deliveries }: ClaimingParts,
): Promise<ReturnType<typeof nothing>> {
  const { subscription, now } = planning;
  const empty = nothing("empty", planning);
  if (subscription.quietTold) return empty;
  const before = await deliveries.history(subscription.id, TURNS_BEFORE);
  if (!isQuietForLong(subscription, before, now)) return empty;
  return { ...empty, changes: { ...empty.changes, quietTold: true } };
}

function nothing(
  outcome: "empty" | "skipped" | "missed",
  planning: Planning,
): Pick<Claim, "outcome" | "articles" | "payloads" | "changes"> {
  return { outcome, articles: [], payloads: [], changes: changesAfter(outcome, planning) };
}

const ID_LENGTH = 12;
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** 12 random letters and digits, 71 bits. */
function makeId(): string {
  let id = "";
  while (id.length < ID_LENGTH) {
    for (const byte of randomBytes(ID_LENGTH)) {
      const letter = LETTERS[byte & 63];
      if (letter !== undefined && id.length < ID_LENGTH) id += letter;
    }
  }
  return id;
}
