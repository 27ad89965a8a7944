import { plainWords, type RichText } from "./rich-text.ts";
import type { Action } from "./answer.ts";

/** Something the asker can mend; shown to them alone, as one calm sentence and what helps. */
export class UserError extends Error {
  readonly code = "user";
  readonly text: RichText;
  readonly actions: readonly Action[];
  /** `empty` where nothing is to be mended: what was asked about does not exist. */
  readonly tone: "wrong" | "empty";

  constructor(
    text: RichText,
    actions: readonly Action[] = [],
    { tone = "wrong" }: { readonly tone?: UserError["tone"] } = {},
  ) {
    super(plainWords(text));
    this.text = text;
    this.actions = actions;
    this.tone = tone;
  }
}

/** The bot cannot start as it is set up. Each fault says what is wrong and what to do. */
export class SettingsError extends Error {
  readonly code = "settings";
  readonly faults: readonly string[];

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(faults.join(" "), options);
    this.faults = faults;
  }
}

/** A platform could not be reached; nothing is wrong with the settings, so it may be tried again later. */
export class UnreachableError extends SettingsError {}

/** A source of articles, or a part of it, could not be read. */
export class FeedError extends Error {
  readonly code = "feed";
}

/** What is kept could not be read or written. */
export class StoreError extends Error {
  readonly code = "store";
}

/**
 * A post did not come about, or may not have. `gone`: there is no such channel any more; `forbidden`:
 * the bot may not post there; `unfit`: the platform does not take such a post, now or later; `busy`: it was surely not posted, and may be tried again after
 * `retryAfterMs`; `unsure`: it may stand there, and nobody said so.
 */
export class DeliveryError extends Error {
  readonly code = "delivery";
  readonly reason: "gone" | "forbidden" | "unfit" | "busy" | "unsure";
  readonly retryAfterMs: number;

  constructor(
    reason: DeliveryError["reason"],
    { retryAfterMs = 0, ...options }: ErrorOptions & { readonly retryAfterMs?: number } = {},
  ) {
    super(`The post is ${reason}.`, options);
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}
