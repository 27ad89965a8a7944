import type { WebClientOptions } from "@slack/web-api";
import type { Clock } from "#core/ports.ts";

type Fetch = NonNullable<WebClientOptions["fetch"]>;

/** Slack's own clock, as far as its answers tell it. */
export interface SlackTime {
  /** Hands requests on, and reads the time from their answers. */
  readonly fetch: Fetch;
  /** In milliseconds: what the newest answer said; before the first, what our own clock says. */
  now(): number;
}

/** Reads Slack's clock, which nobody turns: the clock of this machine may be set back at any time. */
export function createSlackTime(clock: Clock): SlackTime {
  let newest: number | undefined;
  return {
    async fetch(url, init) {
      const response = await fetch(url, init);
      const told = Date.parse(response.headers.get("date") ?? "");
      if (Number.isFinite(told)) newest = told;
      return response;
    },
    now: () => newest ?? clock().getTime(),
  };
}
