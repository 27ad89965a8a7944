import type { Block } from "slack-blocks-to-jsx";
import type { WindowOption } from "../protocol.ts";

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
  readonly blocks: readonly SlackBlock[];
}

/** A window on Slack. https://docs.slack.dev/surfaces/modals */
export interface SlackModal {
  readonly type: "modal";
  /** Its own name, where it can be sent. */
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly title: SlackText;
  readonly submit?: SlackText;
  readonly close?: SlackText;
  readonly blocks: readonly SlackBlock[];
}

/** What an app shows of itself on Slack. https://docs.slack.dev/surfaces/app-home */
export interface SlackHome {
  readonly type: "home";
  readonly private_metadata?: string;
  readonly blocks: readonly SlackBlock[];
}

/** Any part of a message, a window or a Home. */
export type SlackBlock = Block | SlackActions | SlackImage | SlackInput;

/** A field to be filled in. */
export interface SlackInput {
  readonly type: "input";
  readonly block_id: string;
  readonly label: SlackText;
  readonly hint?: SlackText;
  readonly optional?: boolean;
  /** Whether Enter sends it at once. */
  readonly dispatch_action?: boolean;
  readonly element: SlackElement;
}

/** What a field is filled in with. https://docs.slack.dev/reference/block-kit/block-elements */
export type SlackElement = { readonly action_id: string } & (
  | {
      readonly type: "plain_text_input";
      readonly max_length?: number;
      readonly placeholder?: SlackText;
    }
  | { readonly type: "timepicker"; readonly initial_time?: string }
  | { readonly type: "conversations_select"; readonly initial_conversation?: string }
  | { readonly type: "external_select" }
  | { readonly type: "static_select"; readonly options: readonly WindowOption[] }
  | {
      readonly type: "checkboxes";
      readonly options: readonly WindowOption[];
      readonly initial_options?: readonly WindowOption[];
    }
);

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

/** Words without any formatting. */
export interface SlackText {
  readonly text: string;
}

const EPHEMERAL = 64;

/** Tells whether a payload shows itself to its asker alone. */
export function isForAskerAlone(payload: DiscordPayload | SlackPayload | SlackModal): boolean {
  if ("type" in payload) return true;
  if ("response_type" in payload) return payload.response_type === "ephemeral";
  return ((payload.flags ?? 0) & EPHEMERAL) !== 0;
}

/** Tells a window from a message. */
export function isModal(payload: object): payload is SlackModal {
  return "type" in payload && payload.type === "modal";
}

/** Tells a row of controls from what is only read. */
export function isActions(block: SlackBlock): block is SlackActions {
  return block.type === "actions";
}

/** Tells an uploaded picture from what is only read. */
export function isImage(block: SlackBlock): block is SlackImage {
  return block.type === "image" && "slack_file" in block;
}

/** Tells a field to be filled in from what is only read. */
export function isInput(block: SlackBlock): block is SlackInput {
  return block.type === "input";
}
