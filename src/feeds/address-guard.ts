import { lookup as lookUpName, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, buildConnector } from "undici";
import { FeedError } from "#core/errors.ts";

/** An address that may not be reached, whoever asks for it. */
export class UnsafeAddress extends FeedError {}

/**
 * Lets an address be reached that is not public; for tests, and for an operator's own. Without a port
 * it is asked whether a name may lead there, whatever the port.
 */
export type Allow = (address: string, port?: number) => boolean;

/** Where a name leads: what `node:dns` does, unless a test says otherwise. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * Tells whether an address lies in the public internet.
 *
 *     152.152.31.120 → true
 *     127.0.0.1, 10.1.2.3, 169.254.169.254, 100.64.0.1, ::1, fd00::1, ::ffff:10.0.0.1 → false
 *
 * An IPv4 address inside an IPv6 one (mapped, or NAT64 under `64:ff9b::/96`) counts as itself. Of
 * IPv6 only `2000::/3` is given out (IANA); tunnels (6to4, Teredo) and special ranges are not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  if (parsed.match(NAT64)) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === "unicast";
  }
  return parsed.match(GIVEN_OUT) && parsed.range() === "unicast";
}

const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Reads an address that may be fetched, or throws a `FeedError` that says why it may not: another
 * protocol than http and https, a name and password in it, or a host that is an inner address in
 * any of the forms that the URL standard reads (`127.1`, `0x7f.1`, `2130706433`, `[::ffff:7f00:1]`).
 */
export function readSafeUrl(address: string | URL, allow: Allow = allowNone): URL {
  const url = URL.parse(String(address));
  if (url === null) throw new FeedError(`“${show(address)}” is no address.`);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new UnsafeAddress(`${show(url)} is refused: only http and https are fetched.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new UnsafeAddress(
      `The address at ${url.host} is refused: it holds a name or a password.`,
    );
  }
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0 && !isReachable(host, allow, portOf(url))) throw innerAddress(url.host);
  return url;
}

/**
 * Tells whether a link leads inside by its own words, so that nobody is to be sent there.
 *
 *     http://169.254.169.254/x, http://localhost:8080/, http://printer.local/ → true
 *     https://www.nato.int/a, any name that has to be looked up → false
 */
export function isInnerLink(link: string): boolean {
  const host = bareHost(URL.parse(link)?.hostname ?? "");
  return isIP(host) === 0 ? INNER_NAME.test(host) : !isPublicAddress(host);
}

/** RFC 6761, RFC 6762, and the name that ICANN keeps for private use. */
const INNER_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i;

/**
 * Makes the agent through which all requests go. What a name resolves to is checked in the very
 * look-up that the socket uses, and the peer once more when it is connected, so that no second
 * answer of a name server leads inside. A name with one inner address is refused altogether.
 */
export function createGuardedAgent(options: {
  readonly allow: Allow;
  readonly resolve: Resolve;
  readonly connectMs: number;
}): Agent {
  const { allow, resolve, connectMs } = options;
  const connect = buildConnector({
    timeout: connectMs,
    allowH2: false,
    lookup: guardedLookup(allow, resolve),
  });
  return new Agent({
    allowH2: false,
    pipelining: 1,
    maxHeaderSize: 32 * 1024,
    connect(target, done) {
      const host = bareHost(target.hostname);
      const port = portOf(target);
      if (isIP(host) !== 0 && !isReachable(host, allow, port)) {
        return done(innerAddress(host), null);
      }
      connect(target, (error, socket) => {
        if (error !== null) return done(error, null);
        const peer = socket.remoteAddress ?? "";
        if (isReachable(peer, allow, port)) return done(null, socket);
        socket.destroy();
        done(innerAddress(host), null);
      });
    },
  });
}

/** Resolves by the machine's own resolver. */
export const resolveByDns: Resolve = (host) =>
  new Promise((found, failed) => {
    lookUpName(host, { all: true }, (error, addresses) =>
      error === null ? found(addresses) : failed(error),
    );
  });

function guardedLookup(allow: Allow, resolve: Resolve): LookupFunction {
  return (host, options, done) => void lookUp(host, options, done);

  async function lookUp(...[host, options, done]: Parameters<LookupFunction>): Promise<void> {
    const found = await resolveReachable(host).catch((error: NodeJS.ErrnoException) => error);
    if (found instanceof Error) return done(found, "");
    const [first] = found;
    if (options.all || first === undefined) done(null, [...found]);
    else done(null, first.address, first.family);
  }

  async function resolveReachable(host: string): Promise<readonly LookupAddress[]> {
    const addresses = await resolve(host);
    if (addresses.length === 0) throw new Error(`${host} has no address.`);
    if (addresses.every(({ address }) => isReachable(address, allow))) return addresses;
    throw innerAddress(host);
  }
}

function isReachable(address: string, allow: Allow, port?: number): boolean {
  return isPublicAddress(address) || allow(address, port);
}

function portOf({ port, protocol }: { readonly port: string; readonly protocol: string }): number {
  return Number(port) || (protocol === "https:" ? 443 : 80);
}

const allowNone: Allow = () => false;

function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

function innerAddress(host: string): UnsafeAddress {
  return new UnsafeAddress(`${host} is refused: it leads into this machine’s own network.`);
}

function show(address: string | URL): string {
  const text = String(address);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
