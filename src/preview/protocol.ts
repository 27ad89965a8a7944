import type { Call } from "#core/call.ts";

/* What the page and the server say to each other, as JSON. */

/** The platforms whose looks the page shows. */
export type PlatformName = "Discord" | "Slack";

/** What pressing a control does: shows in place of the message, below it, or to the whole channel. */
export type How = "turn" | "open" | "share";

/** What the page is told first. */
export interface About {
  /** How much the bot knows: `51 releases, 8 Nov 2022 – 14 Nov 2024`. */
  readonly extent: string;
  /** The newest day that is known, `YYYY-MM-DD`; empty where no release is dated. */
  readonly newestDay: string;
  /** Lines to try, as a person would type them. */
  readonly examples: readonly string[];
  /** Whether an edition of a digest can be previewed, and what it can be narrowed by. */
  readonly digest: DigestForm | null;
}

/** The fields of the form that previews an edition. */
export interface DigestForm {
  readonly command: string;
  readonly fields: readonly DigestField[];
}

/** One field: the option that it fills, and the values that it takes where they are few. */
export interface DigestField {
  readonly option: string;
  readonly description: string;
  readonly isDay: boolean;
  readonly choices: readonly string[];
}

/** Something to answer: words as they were typed, or a call. */
export type Question = { readonly words: string } | { readonly call: Omit<Call, "perPage"> };

/** A control that was pressed, by the id that it has in the payload. */
export interface Press {
  readonly platform: PlatformName;
  readonly id: string;
}

/** An answer as each platform draws it. */
export interface Answered {
  readonly how: How;
  /** The first line of the same in plain words, for who listens to the page. */
  readonly said: string;
  readonly drawn: readonly Drawn[];
}

/** What a platform's adapter sends. */
export interface Drawn {
  readonly platform: PlatformName;
  readonly payload: object;
  /** Its pictures, by what the payload calls them: `attachment://map.png`, a file's id. */
  readonly pictures: Readonly<Record<string, ShownPicture>>;
}

/** Where a picture is to be had, and its size in pixels. */
export interface ShownPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A way to go on with the line that is being typed. */
export interface Offer {
  /** What is shown: `digest preview`, `country:`, `Finland`. */
  readonly label: string;
  /** The line when it is taken. */
  readonly line: string;
  /** What it does, in a few words; often empty. */
  readonly hint: string;
}

/** Why there is no answer, as a sentence. */
export interface Refused {
  readonly fault: string;
}
