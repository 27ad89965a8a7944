import { SimpleShardingStrategy, type Client, type WebSocketOptions } from "discord.js";
import type { Log } from "#core/ports.ts";
import { factsOf } from "./faults.ts";

type Manager = Parameters<NonNullable<WebSocketOptions["buildStrategy"]>>[0];
type Handler = (...args: unknown[]) => unknown;

/** Keeps discord.js's gateway from two things that it does of its own. */
export interface GatewayGuard {
  readonly buildStrategy: NonNullable<WebSocketOptions["buildStrategy"]>;
  /** From now on no socket is opened. */
  end(): void;
}

/**
 * Guards the gateway's connection, both observed with discord.js 14.28.1 on 2026-11-22:
 *
 * - Events are parsed inside the socket's own listener, so that one event of a shape that discord.js
 *   does not expect (`d: null`, an interaction without `entitlements`) ends the process. Here it is
 *   logged and dropped.
 * - A socket that is destroyed while it waits for the gateway's first word opens itself anew half a
 *   second later, and goes on doing so after the client's end.
 */
export function createGatewayGuard(log: Log): GatewayGuard {
  let ended = false;
  return {
    buildStrategy(manager) {
      const { options } = manager;
      const retrieve = options.retrieveSessionInfo.bind(options);
      // A socket asks for its session before it opens; without an answer it never does.
      options.retrieveSessionInfo = (shard) => (ended ? new Promise(() => {}) : retrieve(shard));
      const emit: Handler = manager.emit.bind(manager);
      const guarded: Manager = Object.create(manager, { emit: { value: guard(emit, log) } });
      return new SimpleShardingStrategy(guarded);
    },
    end() {
      ended = true;
    },
  };
}

/** Guards the events too that discord.js keeps until it is ready, and parses from a timer. */
export function guardQueuedEvents({ ws }: Client, log: Log): void {
  const handlePacket: Handler = Reflect.get(ws, "handlePacket");
  Reflect.set(ws, "handlePacket", guard(handlePacket.bind(ws), log));
}

function guard(handler: Handler, log: Log): Handler {
  return (...args) => {
    try {
      return handler(...args);
    } catch (error) {
      log.error(
        { event: args.map(eventOf).find(Boolean), ...factsOf(error) },
        "a Discord event was dropped",
      );
      return false;
    }
  };
}

/** The name of the event that a packet holds, or a packet in an envelope. */
function eventOf(packet: unknown): string | undefined {
  if (typeof packet !== "object" || packet === null) return undefined;
  if ("t" in packet && typeof packet.t === "string") return packet.t;
  return "data" in packet ? eventOf(packet.data) : undefined;
}
