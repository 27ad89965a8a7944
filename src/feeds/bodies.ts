import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { FeedError } from "#core/errors.ts";

/** Thrown where a body is longer than it may be. */
class TooLong extends Error {}

/**
 * Reads a body and unpacks it, and stops as soon as it is too long, on the wire or unpacked.
 *
 *     a gzip bomb of 10 kB that holds 1 GB → FeedError after 10 MB
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  { encoding, mostBytes, host }: BodyOptions,
): Promise<Buffer> {
  const names = encoding.split(",").map((name) => name.trim().toLowerCase());
  const packed = names.filter((name) => name !== "" && name !== "identity");
  if (packed.length > 1) throw new FeedError(`${host} packs its answer more than once.`);
  const [name] = packed;
  if (name !== undefined && !isKnown(name)) {
    throw new FeedError(
      `${host} packs its answer as “${name.slice(0, 40)}”, which is not read here.`,
    );
  }
  try {
    const wire = limited(body, mostBytes);
    if (name === undefined) return await gather(wire);
    return await unpack(wire, name, mostBytes);
  } catch (cause) {
    if (cause instanceof TooLong) {
      const limit = `${Math.round(mostBytes / 1_000_000)} MB`;
      throw new FeedError(`The answer of ${host} is longer than ${limit}.`, { cause });
    }
    if (isZlibFault(cause))
      throw new FeedError(`${host} sent a damaged ${name} answer.`, { cause });
    throw cause;
  }
}

/** How a body is packed, and how long it may be. */
export interface BodyOptions {
  /** The header `Content-Encoding`; empty where there is none. */
  readonly encoding: string;
  /** Also once it is unpacked. */
  readonly mostBytes: number;
  /** Named in errors. */
  readonly host: string;
}

/** What requests say that they can unpack. */
export const ACCEPT_ENCODING = "gzip, br, deflate";

type Packing = "gzip" | "x-gzip" | "br" | "deflate";

function isKnown(name: string): name is Packing {
  return ["gzip", "x-gzip", "br", "deflate"].includes(name);
}

async function* limited(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > most) throw new TooLong();
    yield chunk;
  }
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const gathered: Uint8Array[] = [];
  for await (const chunk of chunks) gathered.push(chunk);
  return Buffer.concat(gathered);
}

/** “deflate” is zlib by the standard and raw deflate by many servers; the first byte tells. */
async function unpack(
  wire: AsyncGenerator<Uint8Array>,
  name: Packing,
  mostBytes: number,
): Promise<Buffer> {
  const first = await wire.next();
  if (first.done) return Buffer.alloc(0);
  const isZlib = ((first.value[0] ?? 0) & 0x0f) === 8;
  let unpacked: Buffer = Buffer.alloc(0);
  await pipeline(
    Readable.from(joined(first.value, wire)),
    unpacker(name, isZlib),
    async (chunks) => {
      unpacked = await gather(limited(chunks, mostBytes));
    },
  );
  return unpacked;
}

async function* joined(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function unpacker(name: Packing, isZlib: boolean): Transform {
  if (name === "br") return createBrotliDecompress();
  if (name === "deflate") return isZlib ? createInflate() : createInflateRaw();
  return createGunzip();
}

function isZlibFault(cause: unknown): boolean {
  const code: unknown = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  return typeof code === "string" && /^(?:Z_|ERR_BROTLI|ERR__ERROR_|ERR_ZLIB)/.test(code);
}
