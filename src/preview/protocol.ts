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
  /** Whether a platform gives the bot a home of its own. */
  readonly hasHome: boolean;
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

/**
 * Something to answer: words as they were typed, or a call. Words follow on those that were said
 * before under the same name of a conversation.
 */
export type Question =
  | { readonly words: string; readonly conversation?: string | undefined }
  | { readonly call: Omit<Call, "perPage"> };

/** A control that was pressed, by the id that it has in the payload; words may follow on its answer. */
export interface Press {
  readonly platform: PlatformName;
  readonly id: string;
  readonly conversation?: string | undefined;
}

/** An answer as each platform draws it. */
export interface Answered {
  readonly how: How;
  /** The first line of the same in plain words, for who listens to the page. */
  readonly said: string;
  /** What holds on this page and not on the platforms; often empty. */
  readonly note: string;
  readonly drawn: readonly Drawn[];
}

/** What a platform's adapter sends: a message, or the window that it opens in the place of one. */
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

/** Something that is done in a platform's windows, or in the home that it gives to a bot. */
export type WindowAct =
  | { readonly act: "home" }
  /** Words in the home's search box. */
  | { readonly act: "search"; readonly words: string }
  | { readonly act: "press"; readonly id: string; readonly view: ShownView }
  /** A window was filled in and sent; `name` is its own. */
  | { readonly act: "submit"; readonly name: string; readonly values: WindowValues };

/** A view in which something is pressed, as far as what comes of it depends on it. */
export interface ShownView {
  readonly type: "modal" | "home";
  readonly private_metadata?: string | undefined;
}

/** What was filled in, as the platform's own client sends it: by the field's block and its action. */
export type WindowValues = Readonly<Record<string, Readonly<Record<string, WindowValue>>>>;

/** What stands in one field. */
export interface WindowValue {
  readonly type: string;
  readonly value?: string | null;
  readonly selected_time?: string | null;
  readonly selected_conversation?: string | null;
  readonly selected_option?: WindowOption | null;
  readonly selected_options?: WindowOption[];
}

/** An entry that was chosen. */
export interface WindowOption {
  readonly text: { readonly type: "plain_text"; readonly text: string };
  readonly value: string;
}

/** What the platform is told to do: to show a view, or to say what is wrong beside its fields. */
export type WindowStep =
  | { readonly how: "open" | "push" | "update" | "publish"; readonly view: object }
  | { readonly how: "errors"; readonly errors: Readonly<Record<string, string>> };

/** A field of a window into which something is typed. */
export interface TypedField {
  readonly field: string;
  readonly typed: string;
}

/** A value to choose for a field. */
export interface Choice {
  readonly label: string;
  readonly value: string;
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
