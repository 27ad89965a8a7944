import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** A request that is not answered, with the status and the sentence that say why. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** The longest body in bytes: the longest words of a call, in any script, and some room. */
const MOST_BYTES = 32_768;

/**
 * Lets through only what a person sent who opened this very page.
 *
 * - Another site's name that was made to point here (DNS rebinding) has the wrong `Host`: only
 *   addresses, `localhost` and the host that was set are right.
 * - Another site's page that posts here has the wrong `Origin`.
 *
 * @throws {Refusal}
 */
export function checkSender(headers: IncomingHttpHeaders, host: string): void {
  const asked = URL.parse(`http://${headers.host ?? ""}`);
  if (asked === null || !isOwnName(asked.hostname, host)) {
    throw new Refusal(421, "This page is opened by its address, such as http://127.0.0.1.");
  }
  const { origin } = headers;
  const isForeign = origin !== undefined && URL.parse(origin)?.host !== asked.host;
  const site = headers["sec-fetch-site"];
  if (isForeign || (site !== undefined && site !== "same-origin" && site !== "none")) {
    throw new Refusal(403, "Other sites may not ask here.");
  }
}

function isOwnName(name: string, host: string): boolean {
  const plain = name.replace(/^\[|\]$/g, "");
  return isIP(plain) !== 0 || plain === "localhost" || plain === host.toLowerCase();
}

/** Tells whether who listens on a host can be reached from this machine alone. */
export function isThisMachineAlone(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Reads a request's body as JSON.
 * @throws {Refusal} for what is no JSON, or too long
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new Refusal(415, "Questions come as application/json.");
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Refusal(413, "That is too long to be a question.");
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new Refusal(400, "That is no JSON.");
  }
}
