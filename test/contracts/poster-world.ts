import type { EditionAnswer } from "#core/answer.ts";
import type { ChannelRef } from "#core/digest/subscription.ts";
import type { Order, PostedPart, Poster } from "#core/digest/poster.ts";
import { DeliveryError } from "#core/errors.ts";
import { shortEdition } from "../fixtures/poster-editions.ts";

/* What a poster is tried in, on any platform, and what is asked of it there. */

/** What befalls a request of the poster to its platform. */
export type PostFault =
  /** It is done, and the connection is cut before the answer. */
  | "answer lost"
  /** The platform takes the request, and never answers; whether it is done nobody can tell. */
  | "silence"
  /** A fault of the platform (HTTP 5xx) that does not say whether it is done. */
  | "broken"
  /** Nobody listens: the request never left. */
  | "unreachable"
  /** Too many requests (429): try again in seven seconds. */
  | "too many"
  | "gone"
  | "forbidden";

/** A message as it stands in a channel. */
export interface ShownMessage {
  readonly id: string;
  /** All its words, without markup, and without the labels of buttons and menus. */
  readonly text: string;
  /** Whom it calls: ids of roles or groups and of people, `everyone`. */
  readonly calls: readonly string[];
}

/** A poster with a platform of its own that can be made to fail. */
export interface PosterWorld {
  readonly poster: Poster;
  /** A channel that the bot may post to. */
  readonly channel: ChannelRef;
  /** A role or a group to mention. */
  readonly role: string;
  /** Somebody who can be told something. */
  readonly person: string;
  now(): Date;
  /** Lets every request to post from now on meet a fault, until `recover`. */
  failPosting(fault: PostFault): void | Promise<void>;
  /** Lets every request that reads the channel meet a fault. */
  failReading(fault: Exclude<PostFault, "answer lost">): void | Promise<void>;
  /** What the person was told directly, as text without markup. */
  told(): readonly string[];
  /** Lets every direct message be refused. */
  failTelling(): void;
  recover(): void | Promise<void>;
  /** Lets other people say so many things in the channel. */
  chatter(count: number): void;
  /** Lets somebody else say in the channel what the part says, with all that they can copy of it. */
  copy(part: PostedPart): void;
  /** What stands in the channel once the edition's hour is over; other people's words left out. */
  shown(): Promise<readonly ShownMessage[]>;
  /** What the platform would refuse of all that was sent; none is good. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

/** The messages of an edition, as a delivery hands them over. */
export async function partsOf(
  { poster, channel, now }: PosterWorld,
  edition: EditionAnswer,
  order: Partial<Order> = {},
): Promise<PostedPart[]> {
  const delivery = order.delivery ?? "d3l1veryAbc9";
  const full = { channel, mention: null, crosspost: false, delivery, ...order };
  const slotAt = new Date(now().getTime() + poster.leadMs);
  const messages = await poster.draw(edition, full);
  return messages.map(({ payload }, n) => {
    return { channel, delivery, number: n + 1, payload, slotAt, triedAt: undefined };
  });
}

/** The only message of a short edition. */
export async function firstPart(world: PosterWorld): Promise<PostedPart> {
  const [part] = await partsOf(world, shortEdition);
  if (part === undefined) throw new Error("nothing was drawn");
  return part;
}

/** What a promise is rejected with, which must be the poster's own kind of error. */
export async function errorOf(work: Promise<unknown>): Promise<DeliveryError> {
  const cameAbout = (value: unknown) => new Error(`it came about: ${String(value)}`);
  const error = await work.then(cameAbout, (reason: unknown) => reason);
  if (error instanceof DeliveryError) return error;
  throw error;
}

/** Letters and digits alone: escapes and line breaks are each platform's own affair. */
export function letters(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
