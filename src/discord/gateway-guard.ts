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
      const { retrieveSessionInfo } = options;
      options.retrieveSessionInfo = (shard) =>
        // A socket asks for its session before it opens; without an answer it never does.
        ended ? new Promise(() => {}) : retrieveSessionInfo(shard);
      const emit = guard(manager.emit.bind(manager) as Handler, log);
      return new SimpleShardingStrategy(
        Object.create(manager, { emit: { value: emit } }) as Manager,
      );
    },
    end() {
      ended = true;
    },
  };
}

/** Guards the events too that discord.js keeps until it is ready, and parses from a timer. */
export function guardQueuedEvents({ ws }: Client, log: Log): void {
  const handlePacket = Reflect.get(ws, "handlePacket") as Handler;
  Reflect.set(ws, "handlePacket", guard(handlePacket.bind(ws), log));
}

function guard(handler: Handler, log: Log): Handler {
  return (...args) => {
    try {
      return handler(...args);
    } catch (error) {
      log.error({ event: eventName(args), ...factsOf(error) }, "a Discord event was dropped");
      return false;
    }
  };
}

/** The name of the event among a handler's arguments: of a packet, or of a packet in an envelope. */
function eventName(args: readonly unknown[]): string {
  const packets = args.flatMap((arg) => [arg, (arg as { data?: unknown } | undefined)?.data]);
  const named = packets.find((each) => typeof (each as { t?: unknown } | undefined)?.t === "string");
  return (named as { t: string } | undefined)?.t ?? "unknown";
}
