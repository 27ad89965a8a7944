import { SettingsError } from "./errors.ts";

/** Where somebody wanted to listen, and the setting that says so. */
export interface Spot {
  readonly host: string;
  readonly port: number;
  readonly setting: "PORT" | "HEALTH_PORT";
}

/**
 * Explains in one sentence why the bot cannot listen there, and what to do.
 *
 *     EADDRINUSE → Port 3000 on 127.0.0.1 is taken by another program. Stop it, or set PORT to another, or to 0 for any free one.
 */
export function explainPort(error: unknown, { host, port, setting }: Spot): SettingsError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const said = typeof code === "string" ? code : "unknown reason";
  return new SettingsError([sayPort(said, { host, port, setting })], { cause: error });
}

function sayPort(code: string, { host, port, setting }: Spot): string {
  const elsewhere = `set ${setting} to another, or to 0 for any free one.`;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is taken by another program. Stop it, or ${elsewhere}`;
    case "EACCES":
      return `Port ${port} may not be taken by this user: ${elsewhere}`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine: set HOST to 127.0.0.1, or to one that is.`;
    default:
      return `The bot cannot listen on port ${port} of ${host} (${code}): ${elsewhere}`;
  }
}
