import type { Picture } from "./picture.ts";

/** The clock, so that tests and `--now` can turn it. */
export type Clock = () => Date;

/** Where the bot writes what its operator should know; pino is one. No secret, no user's words. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/**
 * Keeps the state of a button where it is too long for the platform's own field.
 * What was kept survives a restart.
 */
export interface ButtonStates {
  /** Keeps the state and yields its key: at most 24 letters and digits, the same for the same state. */
  keep(state: string): Promise<string>;
  /** Yields what was kept, or `undefined` where it was never kept or is long forgotten. */
  find(key: string): Promise<string | undefined>;
}

/** A platform that the bot is connected to. */
export interface Connection {
  /** Stops taking calls, lets those under way finish, and disconnects; within five seconds. */
  stop(): Promise<void>;
}

/** A connection that comes and goes by itself. */
export interface LiveConnection extends Connection {
  /** Whether the platform hears the bot now; while it does not, the adapter tries to get back. */
  isConnected(): boolean;
}

/** Draws pictures. */
export interface Pictures {
  /** Yields a PNG, 1,000 pixels wide. */
  draw(picture: Picture): Promise<Uint8Array>;
}
