import { Routes, type APIChannel, type APIMessage } from "discord.js";
import { DeliveryError } from "#core/errors.ts";
import type { DigestLine } from "./digest-line.ts";
import { MESSAGE } from "./limits.ts";

/** The first moment that ids can tell. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000;
/** A channel in which more was said since (2,000 messages) takes too long to be read. */
const MOST_PAGES = 20;

/** What a message in a channel is known by. */
export type PastMessage = Pick<APIMessage, "id" | "author" | "components" | "flags">;

/** Which message to look for, and where. */
export interface Wanted {
  readonly channel: string;
  /** It cannot have been posted before. */
  readonly since: Date;
  readonly isIt: (message: PastMessage) => boolean;
}

/**
 * Looks for a message in a channel, from the newest back; yields `undefined` where it certainly is not.
 *
 * A bot without the permission Read Message History is shown an empty channel, and no error
 * (https://docs.discord.com/developers/resources/message#get-channel-messages): an empty history is
 * believed only of a channel in which nothing was ever said.
 *
 * @throws {DeliveryError} `forbidden` where the history cannot be read, or is too long
 */
export async function findInHistory(
  line: Pick<DigestLine, "read">,
  { channel, since, isIt }: Wanted,
): Promise<PastMessage | undefined> {
  const oldest = snowflakeAt(since);
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const messages = await readPage(line, channel, before);
    const found = messages.find(isIt);
    if (found !== undefined) return found;
    const last = messages.at(-1);
    if (last === undefined) {
      if (before === undefined) await believeEmpty(line, channel);
      return undefined;
    }
    if (BigInt(last.id) < oldest) return undefined;
    before = last.id;
  }
  throw new DeliveryError("forbidden", { cause: new Error("the channel's history is too long") });
}

/** The first id of a moment, as a text of digits sorts by time. */
function snowflakeAt(moment: Date): bigint {
  return BigInt(Math.max(0, moment.getTime() - EPOCH_MS)) << 22n;
}

async function readPage(
  line: Pick<DigestLine, "read">,
  channel: string,
  before: string | undefined,
): Promise<readonly PastMessage[]> {
  const page = await line.read(Routes.channelMessages(channel), {
    limit: String(MESSAGE.page),
    ...(before === undefined ? {} : { before }),
  });
  if (!Array.isArray(page)) throw new DeliveryError("busy");
  return page as readonly PastMessage[];
}

async function believeEmpty(line: Pick<DigestLine, "read">, channel: string): Promise<void> {
  const { last_message_id: last } = (await line.read(Routes.channel(channel))) as Extract<
    APIChannel,
    { last_message_id?: unknown }
  >;
  if (last === null || last === undefined) return;
  throw new DeliveryError("forbidden", { cause: new Error("the channel's history is hidden") });
}
