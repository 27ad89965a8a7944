import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { isIP, Socket } from "node:net";
import { afterEach } from "vitest";

/*
 * Keeps every test on this machine: whatever is about to leave loopback throws at the call, and the
 * test fails even where the code under test swallowed the error. Sockets of files are local.
 */
interface Guard {
  readonly escapes: string[];
}

const KEY = Symbol.for("nato-bot.loopback-only");
const registry = globalThis as typeof globalThis & { [KEY]?: Guard };
const guard: Guard = (registry[KEY] ??= install());

/** Hands over the escapes so far and forgets them: for the test of the guard itself. */
export function takeEscapes(): string[] {
  return guard.escapes.splice(0);
}

/** Tells whether a host is this machine: a name or an address. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "");
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  if (isIP(name) === 4) return name.startsWith("127.");
  return name === "::1" || name.startsWith("::ffff:127.");
}

afterEach(() => {
  const escapes = takeEscapes();
  if (escapes.length > 0) throw new Error(`A test left loopback: ${escapes.join(", ")}`);
});

function install(): Guard {
  const escapes: string[] = [];
  function refuseOutside(host: string, what: string): void {
    if (isLoopback(host)) return;
    escapes.push(`${what} ${host}`);
    throw new Error(`Tests stay on loopback: ${what} ${host} is refused.`);
  }
  guardSockets(refuseOutside);
  guardNames(dns, refuseOutside);
  guardNames(dns.promises, refuseOutside);
  syncBuiltinESMExports();
  return { escapes };
}

type Refusal = (host: string, what: string) => void;

function guardSockets(refuse: Refusal): void {
  const connect: unknown = Reflect.get(Socket.prototype, "connect");
  if (typeof connect !== "function") throw new Error("Sockets have no connect to guard.");
  Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
    const host = hostOf(args);
    if (host !== undefined) refuse(host, "connecting to");
    Reflect.apply(connect, this, args);
    return this;
  };
}

/** The host that `connect` is asked for, in any of its forms; `undefined` for a socket file. */
function hostOf(args: readonly unknown[]): string | undefined {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === "object" && first !== null) {
    const { host, path } = first as { host?: unknown; path?: unknown };
    if (typeof path === "string") return undefined;
    return typeof host === "string" ? host : "localhost";
  }
  if (typeof first === "string" && !/^\d+$/.test(first)) return undefined;
  return typeof args[1] === "string" ? args[1] : "localhost";
}

/** Guards `lookup`, `resolve`, `resolve4`, … of the resolver that Node shares. */
function guardNames(resolver: object, refuse: Refusal): void {
  for (const name of Object.keys(resolver)) {
    const original: unknown = Reflect.get(resolver, name);
    if (!/^(lookup$|resolve)/.test(name) || typeof original !== "function") continue;
    const guarded = (...args: unknown[]): unknown => {
      const [host] = args;
      if (typeof host === "string") refuse(host, "looking up");
      return Reflect.apply(original, resolver, args);
    };
    Reflect.set(resolver, name, Object.assign(guarded, original));
  }
}
