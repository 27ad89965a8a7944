import { SettingsError } from "#core/errors.ts";

/** Where somebody wanted to listen. */
export interface Spot {
  readonly host: string;
  readonly port: number;
}

/**
 * Explains why one cannot listen there, and what to do; what is no matter of settings stays as it is.
 *
 *     EADDRINUSE → Port 3000 is taken by another program: set PORT to another one, or to 0 for any free one.
 */
export function explainPort(error: unknown, { host, port }: Spot): unknown {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  const noAddress = `${host} is no address of this machine: set HOST to 127.0.0.1, or to one that is.`;
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken by another program: set PORT to another one, or to 0 for any free one.`,
    EACCES: `Port ${port} may not be taken by this user: set PORT to one above 1023, or to 0 for any free one.`,
    EADDRNOTAVAIL: noAddress,
    ENOTFOUND: noAddress,
  };
  const sentence = typeof code === "string" ? sentences[code] : undefined;
  return sentence === undefined ? error : new SettingsError([sentence], { cause: error });
}
