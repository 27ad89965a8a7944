import type { EditionAnswer } from "../answer.ts";
import type { Arrivals, Claim, DeliveryStore, Looked } from "./digest-store.ts";
import { makeId } from "./ids.ts";
import { changesAfter, coveredBy, coveredFrom, readTurn, type Planning } from "./planning.ts";
import type { Poster } from "./poster.ts";
import { isQuietForLong, TURNS_BEFORE } from "./quiet.ts";
import type { Subscription } from "./subscription.ts";
import { postsIn } from "./watch.ts";

/** Puts an edition together; `undefined` where nothing is to be posted. */
export type Compose = (from: Composing) => Composed | undefined | Promise<Composed | undefined>;

/** What an edition is put together from. */
export interface Composing {
  readonly subscription: Subscription;
  /** The releases that came since the last edition. */
  readonly came: readonly string[];
  /** Those of them that the channel has had before; for a first edition, all that it has had. */
  readonly sent: ReadonlySet<string>;
  /** Whether the channel has had no first edition with news yet, and none is on its way. */
  readonly isFirst: boolean;
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
  readonly deliveries: Pick<DeliveryStore, "history" | "sentAmong" | "sentTo" | "hasHadFirst">;
  readonly arrivals: Arrivals;
  readonly compose: Compose;
  /** Whether an article that came can be told of yet; without it, each can at once. */
  isKnown?(article: string): boolean;
}

/**
 * What has come is kept before it can be told of. After so long, what still cannot be told of never
 * will: it stands in another release, or was taken away again.
 */
const TAKING_IN_MS = 60_000;

/**
 * Writes the claim of one turn: what is posted, as it will be posted, or why nothing is; `undefined`
 * where the turn has to wait for what is being taken in. Nothing is kept yet. `poster` is `undefined`
 * where nobody can post; the turn must be over then.
 */
export async function writeClaim(
  planning: Planning,
  poster: Poster | undefined,
  parts: ClaimingParts,
): Promise<Claim | undefined> {
  const { subscription, slot } = planning;
  const turn = readTurn(planning);
  const claim = { subscription, id: makeId(), slot: slot.key, slotAt: slot.at };
  if (turn !== "compose" || poster === undefined) {
    return { ...claim, ...nothing(turn === "compose" ? "missed" : turn, planning) };
  }
  const came = await arrivedFor(planning, parts);
  if (came === undefined) return undefined;
  const isFirst = await isFirstOf(planning, parts);
  const sent = await sentBefore({ ...planning, came, isFirst }, parts);
  const edition = await parts.compose({
    subscription,
    came,
    sent,
    isFirst,
    slotAt: slot.at,
    now: planning.now,
  });
  const looked = lookOf(planning, { came, sent });
  if (edition === undefined) return { ...claim, ...(await emptyTurn(planning, parts)), looked };
  const { channel, mention, crosspost } = subscription;
  const messages = await poster.draw(edition.answer, {
    channel,
    mention,
    crosspost,
    delivery: claim.id,
  });
  const changes = changesAfter("post", planning, await postsBefore(planning, parts));
  return {
    ...claim,
    outcome: "post",
    articles: edition.articles,
    messages,
    changes,
    looked,
    isFirst,
  };
}

/** Tells whether a claim is the one by which somebody is told that nothing comes for long. */
export function tellsQuiet({ changes }: Claim): boolean {
  return changes.quietTold === true;
}

/** What came for a turn; `undefined` while some of it is being taken in. */
async function arrivedFor(
  planning: Planning,
  { arrivals, isKnown = () => true }: ClaimingParts,
): Promise<readonly string[] | undefined> {
  const upTo = coveredBy(planning);
  const came = await arrivals.cameBetween(coveredFrom(planning), upTo);
  const unknown = came.filter((article) => !isKnown(article));
  if (unknown.length === 0) return came;
  const since = new Date(upTo.getTime() - TAKING_IN_MS);
  const coming = new Set(await arrivals.cameBetween(since, upTo));
  return unknown.some((article) => coming.has(article)) ? undefined : came;
}

function lookOf(planning: Planning, { came, sent }: Pick<Composing, "came" | "sent">): Looked {
  return {
    after: coveredFrom(planning),
    upTo: coveredBy(planning),
    count: came.length,
    sent: came.filter((article) => sent.has(article)).length,
  };
}

/** A watch has no first edition: it tells what comes from now on. */
async function isFirstOf(
  { subscription: { id, schedule } }: Planning,
  { deliveries }: ClaimingParts,
): Promise<boolean> {
  return schedule.kind === "daily" && !(await deliveries.hasHadFirst(id));
}

interface Order extends Planning, Pick<Composing, "came" | "isFirst"> {}

async function sentBefore(
  { subscription: { id }, came, isFirst }: Order,
  { deliveries }: ClaimingParts,
): Promise<ReadonlySet<string>> {
  return isFirst ? deliveries.sentTo(id) : deliveries.sentAmong(id, came);
}

/** The posts of a watch that its cap may count. */
async function postsBefore(
  { subscription: { id, schedule } }: Planning,
  { deliveries }: ClaimingParts,
): Promise<readonly Date[]> {
  return schedule.kind === "daily" ? [] : postsIn(await deliveries.history(id, schedule.perHour));
}

async function emptyTurn(
  planning: Planning,
  { deliveries }: ClaimingParts,
): Promise<ReturnType<typeof nothing>> {
  const { subscription, now } = planning;
  if (subscription.schedule.kind === "at once") return nothing("passed", planning);
  const empty = nothing("empty", planning);
  if (subscription.quietTold) return empty;
  const before = await deliveries.history(subscription.id, TURNS_BEFORE);
  if (!isQuietForLong(subscription, before, now)) return empty;
  return { ...empty, changes: { ...empty.changes, quietTold: true } };
}

function nothing(
  outcome: Exclude<Claim["outcome"], "post">,
  planning: Planning,
): Pick<Claim, "outcome" | "articles" | "messages" | "changes"> {
  return { outcome, articles: [], messages: [], changes: changesAfter(outcome, planning) };
}
