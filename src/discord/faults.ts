import { DiscordAPIError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { SettingsError } from "#core/errors.ts";
import { ERROR } from "./limits.ts";

const PORTAL = "https://discord.com/developers/applications";

/** What to do where Discord takes the token for none. */
export const TOKEN_REFUSED = `Discord refused DISCORD_TOKEN: copy the bot's token from ${PORTAL} (Bot, Reset Token), put it into .env, and start again.`;

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
  const { code } = error as { code?: unknown };
  return { error: error.name, code, stack: error.stack };
}

/** Tells whether an interaction could not be answered since it is too old, or answered already. */
export function isLate(error: unknown): boolean {
  return hasCode(error, [ERROR.unknownInteraction, ERROR.alreadyAnswered]);
}

/** Tells whether Discord does not let the bot post there. */
export function isForbidden(error: unknown): boolean {
  return hasCode(error, [ERROR.missingAccess, ERROR.missingPermissions]);
}

/** Says in one line why the bot could not connect to Discord, and what to do about it. */
export function startFault(error: unknown, apiUrl: string): SettingsError {
  return new SettingsError([reasonOf(error, apiUrl)], { cause: error });
}

function reasonOf(error: unknown, apiUrl: string): string {
  const { code, message } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  if (code === DiscordjsErrorCodes.TokenInvalid || message === "Authentication failed") {
    return TOKEN_REFUSED;
  }
  if (message?.startsWith("Not enough sessions remaining")) {
    const [when] = /resets at .*/.exec(message) ?? ["try again tomorrow"];
    return `Discord lets the bot start no more sessions today (${when}): it was started too often.`;
  }
  const what = error instanceof HTTPError ? `HTTP ${error.status}` : (code ?? message);
  return `Discord could not be reached at ${apiUrl} (${String(what)}): check the network and DISCORD_API_URL, and start again.`;
}

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}
