import type { RESTOptions } from "discord.js";

/**
 * Sends Discord's requests by Node's own fetch. discord.js would take an older undici of its own, which
 * refuses a form with a file once another undici has set the process's dispatcher, as Slack's client
 * and the feeds do (observed on 2026-11-22 with discord.js 14.28.1 and undici 8.12.4).
 * What breaks on the way is thrown as it is: discord.js tries again by its code.
 */
export const requestByNode: RESTOptions["makeRequest"] = async (url, { body, ...init }) => {
  const { method = "GET", headers = {}, signal = null } = init;
  try {
    return await fetch(url, {
      method,
      headers: headers as NonNullable<RequestInit["headers"]>,
      signal,
      body: (body ?? null) as NonNullable<RequestInit["body"]> | null,
    });
  } catch (error) {
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  }
};
