import { DiscordAPIError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { SettingsError, UnreachableError } from "#core/errors.ts";
import { sayStranger, sayTokenRefused, sayUnreached } from "#core/platform-faults.ts";
import { ERROR } from "./limits.ts";

const PORTAL = "https://discord.com/developers/applications";

/** What discord.js says where the gateway closes with 4004. */
const GATEWAY_REFUSES = "Authentication failed";

/** What to do where Discord takes the token for none. */
export const TOKEN_REFUSED = sayTokenRefused({
  platform: "Discord",
  setting: "DISCORD_TOKEN",
  copy: `the bot’s token from ${PORTAL} (Bot, Reset Token)`,
});

/**
 * The facts of an error that may stand in a log. Errors of Discord's API carry the request with them:
 * its body has users' words in it, and its address an interaction's token.
 */
export function factsOf(error: unknown): object {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    const { name, status, method } = error;
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    return { error: name, status, method, code };
  }
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: codeOf(error), stack: error.stack };
}

/** Tells whether an interaction could not be answered since it is too old, or answered already. */
export function isLate(error: unknown): boolean {
  return hasCode(error, [ERROR.unknownInteraction, ERROR.alreadyAnswered]);
}

/** Tells whether Discord does not let the bot post there. */
export function isForbidden(error: unknown): boolean {
  return hasCode(error, [ERROR.missingAccess, ERROR.missingPermissions]);
}

/** Thrown where Discord does not answer in time. */
export class NoAnswer extends Error {}

/**
 * Says in one line why the bot could not connect to Discord, and what to do about it: an
 * `UnreachableError` where it may be otherwise in a while.
 */
export function startFault(error: unknown, apiUrl: string): SettingsError {
  const Fault = isPassing(error) ? UnreachableError : SettingsError;
  return new Fault([reasonOf(error, apiUrl)], { cause: error });
}

/** The network’s troubles pass, and Discord’s own; what it says of a token or an address does not. */
function isPassing(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return isNotDiscord(error) || error.status >= 500 || error.status === 429;
  }
  if (error instanceof NoAnswer || isNotDiscord(error)) return true;
  return /^(?:E[A-Z_]+|UND_ERR_\w+)$/.test(codeOf(error) ?? "");
}

/**
 * Tells whether another server answered, such as a network's login page: Discord's errors have a code in
 * numbers, and what it says of the gateway discord.js can read.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
function isNotDiscord(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return typeof error.code !== "number";
  if (codeOf(error) !== undefined) return false;
  return error instanceof TypeError || error instanceof SyntaxError;
}

function reasonOf(error: unknown, apiUrl: string): string {
  const message = error instanceof Error ? error.message : "";
  const tried = { platform: "Discord", at: apiUrl, setting: "DISCORD_API_URL" } as const;
  if (isNotDiscord(error)) {
    return sayStranger(tried);
  }
  const refused = error instanceof DiscordAPIError && error.status === 401;
  const code = codeOf(error);
  if (refused || code === DiscordjsErrorCodes.TokenInvalid || message === GATEWAY_REFUSES) {
    return TOKEN_REFUSED;
  }
  if (message.startsWith("Not enough sessions remaining")) {
    const [when] = /resets at .*/.exec(message) ?? ["try again tomorrow"];
    return `Discord lets the bot start no more sessions today (${when}): it was started too often.`;
  }
  const what = error instanceof HTTPError ? `HTTP ${error.status}` : (code ?? message);
  return sayUnreached(tried, what);
}

/** The code of an error of Node or discord.js: ECONNREFUSED, TokenInvalid. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}
