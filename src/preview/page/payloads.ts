import type { Block } from "slack-blocks-to-jsx";

/* The payloads, as far as the page draws them. */

/** A reply on Discord. https://docs.discord.com/developers/resources/message */
export interface DiscordPayload {
  readonly embeds: readonly DiscordEmbed[];
  readonly components: readonly { readonly components: readonly DiscordControl[] }[];
  /** The files that go out beside it, and each in words. */
  readonly attachments?: readonly { readonly description: string }[];
  readonly flags?: number;
}

/** A message's frame of title, text and footer, each in Discord's markdown. */
export interface DiscordEmbed {
  readonly color?: number;
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
  readonly image?: { readonly url: string };
}

/** A button (2) or a menu (3). */
export type DiscordControl =
  | { readonly type: 2; readonly label: string; readonly custom_id: string }
  | {
      readonly type: 3;
      readonly custom_id: string;
      readonly placeholder: string;
      readonly options: readonly { readonly label: string; readonly value: string }[];
    };

/** A message on Slack. https://docs.slack.dev/reference/block-kit */
export interface SlackPayload {
  readonly response_type: "ephemeral" | "in_channel";
  readonly text: string;
  readonly blocks: readonly (Block | SlackActions | SlackImage)[];
}

/** A row of buttons and menus. */
export interface SlackActions {
  readonly type: "actions";
  readonly elements: readonly SlackControl[];
}

/** A picture that was uploaded. */
export interface SlackImage {
  readonly type: "image";
  readonly slack_file: { readonly id: string };
  readonly alt_text: string;
}

/** A button or a menu. */
export type SlackControl =
  | {
      readonly type: "button";
      readonly text: SlackText;
      readonly value: string;
      readonly accessibility_label?: string;
    }
  | {
      readonly type: "static_select";
      readonly placeholder: SlackText;
      readonly options: readonly { readonly text: SlackText; readonly value: string }[];
    };

interface SlackText {
  readonly text: string;
}

const EPHEMERAL = 64;

/** Tells whether a payload shows itself to its asker alone. */
export function isForAskerAlone(payload: DiscordPayload | SlackPayload): boolean {
  if ("response_type" in payload) return payload.response_type === "ephemeral";
  return ((payload.flags ?? 0) & EPHEMERAL) !== 0;
}

/** Tells a row of controls from what is only read. */
export function isActions(block: SlackPayload["blocks"][number]): block is SlackActions {
  return block.type === "actions";
}

/** Tells an uploaded picture from what is only read. */
export function isImage(block: SlackPayload["blocks"][number]): block is SlackImage {
  return block.type === "image" && "slack_file" in block;
}
