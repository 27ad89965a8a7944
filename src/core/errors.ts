import { plainWords, type RichText } from "./rich-text.ts";
import type { Action } from "./answer.ts";

/** Something the asker can mend; shown to them alone, as one calm sentence and what helps. */
export class UserError extends Error {
  readonly code = "user";
  readonly text: RichText;
  readonly actions: readonly Action[];

  constructor(text: RichText, actions: readonly Action[] = []) {
    super(plainWords(text));
    this.text = text;
    this.actions = actions;
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

/** A source of articles, or a part of it, could not be read. */
export class FeedError extends Error {
  readonly code = "feed";
}

/** What is kept could not be read or written. */
export class StoreError extends Error {
  readonly code = "store";
}
