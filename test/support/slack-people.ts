import { createHmac } from "node:crypto";
import type { KnownBlock } from "@slack/types";
import type { FakeSlack, SentBody } from "./fake-slack.ts";

/** What Slack sends for something that a person does; shaped as in the payloads of its docs. */
export interface Deed {
  readonly type: "slash_commands" | "events_api" | "interactive";
  readonly payload: object;
}

/** What came back at once: what a command or a press is acknowledged with. */
export interface Delivered {
  readonly status: number;
  readonly body: SentBody;
}

/** The workspace that everything happens in. */
export const TEAM = { id: "T0", domain: "loopback" };
let events = 0;
let triggers = 0;

/** Each deed has a trigger of its own; so no two requests of Slack's are alike. */
export function nextTrigger(): string {
  triggers += 1;
  return `${triggers}.2.3`;
}

/** Somebody types `/nato` and words. */
export function typeCommand(text: string, response_url: string, channel_id = "C1"): Deed {
  return {
    type: "slash_commands",
    payload: {
      command: "/nato",
      text,
      response_url,
      channel_id,
      channel_name: "general",
      user_id: "U1",
      user_name: "ann",
      team_id: TEAM.id,
      team_domain: TEAM.domain,
      trigger_id: nextTrigger(),
      api_app_id: "A0",
      token: "t",
    },
  };
}

/** Something happens in the workspace: a mention, a message, the Home is opened. */
export function happen(event: object, event_id = `Ev${(events += 1)}`): Deed {
  return {
    type: "events_api",
    payload: {
      type: "event_callback",
      token: "t",
      team_id: TEAM.id,
      api_app_id: "A0",
      event_id,
      event_time: 1_700_000_000,
      authorizations: [{ team_id: TEAM.id, enterprise_id: null, user_id: "UBOT", is_bot: true }],
      event,
    },
  };
}

/** Somebody mentions the bot in a channel. */
export function mention(text: string, more: object = {}): Deed {
  return happen({
    type: "app_mention",
    user: "U1",
    text: `<@UBOT> ${text}`,
    ts: "1700000001.000100",
    channel: "C1",
    event_ts: "1700000001.000100",
    ...more,
  });
}

/** Somebody writes to the bot. */
export function writeTo(text: string, more: object = {}): Deed {
  return happen({
    type: "message",
    channel_type: "im",
    user: "U1",
    text,
    ts: "1700000002.000100",
    channel: "D1",
    event_ts: "1700000002.000100",
    ...more,
  });
}

/** Somebody picks the shortcut in the menu of a message. */
export function pickShortcut(text: string, response_url: string): Deed {
  return {
    type: "interactive",
    payload: {
      type: "message_action",
      callback_id: "find_releases",
      trigger_id: nextTrigger(),
      message_ts: "1700000003.000100",
      response_url,
      message: { type: "message", user: "U2", ts: "1700000003.000100", text },
      user: { id: "U1", name: "ann" },
      channel: { id: "C1", name: "general" },
      team: TEAM,
      token: "t",
      action_ts: "1700000004",
    },
  };
}

/** What is pressed, and where it stands. */
export interface Press {
  readonly on: Pressable;
  readonly response_url?: string;
  readonly user?: string;
  readonly ephemeral?: boolean;
  /** The thread that the message stands in. */
  readonly thread?: string;
  readonly view?: { readonly id: string; readonly type: string };
}

/** Somebody presses a button or picks from a menu. */
export function press(pressed: Press): Deed {
  const { on, response_url, user = "U1", ephemeral = false, thread, view } = pressed;
  const ts = "1700000005.000100";
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const place =
    view === undefined
      ? {
          container: {
            type: "message",
            message_ts: ts,
            channel_id: "C1",
            is_ephemeral: ephemeral,
            ...inThread,
          },
          channel: { id: "C1", name: "general" },
          ...(ephemeral ? {} : { message: { type: "message", ts, user: "UBOT" } }),
          response_url,
        }
      : { container: { type: "view", view_id: view.id }, view };
  return {
    type: "interactive",
    payload: {
      type: "block_actions",
      user: { id: user, username: "ann" },
      team: TEAM,
      api_app_id: "A0",
      token: "t",
      trigger_id: nextTrigger(),
      ...place,
      actions: [{ ...on, action_ts: "1700000006" }],
    },
  };
}

/** Something to press, as Slack reports it. */
export type Pressable = Readonly<Record<string, unknown>>;

/** Finds the button with that label. */
export function buttonIn(blocks: readonly KnownBlock[] | undefined, label: string): Pressable {
  for (const block of blocks ?? []) {
    for (const element of block.type === "actions" ? block.elements : []) {
      if (element.type !== "button" || element.text.text !== label) continue;
      return { ...element, block_id: block.block_id };
    }
  }
  throw new Error(`There is no button “${label}” in ${JSON.stringify(blocks)}`);
}

/** Finds the menu's entry, counted from 0. */
export function optionIn(blocks: readonly KnownBlock[] | undefined, index: number): Pressable {
  for (const block of blocks ?? []) {
    for (const element of block.type === "actions" ? block.elements : []) {
      if (element.type !== "static_select") continue;
      const { type, action_id } = element;
      const { block_id } = block;
      return { type, action_id, block_id, selected_option: element.options?.[index] };
    }
  }
  throw new Error(`There is no menu in ${JSON.stringify(blocks)}`);
}

/** All words of blocks, as one text. */
export function wordsIn(blocks: readonly KnownBlock[] | undefined): string {
  return [...JSON.stringify(blocks ?? []).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, words]) => JSON.parse(`"${words}"`))
    .join("");
}

/** How a signed request differs from what Slack would send now. */
export interface Forgery {
  readonly secret?: string;
  readonly aheadSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes the request that Slack sends to an app's address, signed. */
export function signedRequest({ type, payload }: Deed, forgery: Forgery = {}): RequestInit {
  const { secret = "shh", aheadSeconds = 0, headers = {} } = forgery;
  const isJson = type === "events_api";
  const form = type === "interactive" ? { payload: JSON.stringify(payload) } : { ...payload };
  const body = isJson ? JSON.stringify(payload) : new URLSearchParams(form).toString();
  const timestamp = String(Math.floor(Date.now() / 1_000) + aheadSeconds);
  const hash = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    method: "POST",
    body,
    headers: {
      "content-type": isJson ? "application/json" : "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${hash}`,
      ...headers,
    },
  };
}

/** Brings deeds to the bot over its socket. */
export function bySocket(slack: FakeSlack) {
  return async ({ type, payload }: Deed): Promise<Delivered> => ({
    status: 200,
    body: (await slack.envelope(type, payload)) ?? {},
  });
}

/** Brings deeds to the bot as signed requests. */
export function byRequest(url: string) {
  return async (deed: Deed, forgery?: Forgery): Promise<Delivered> => {
    const response = await fetch(url, signedRequest(deed, forgery));
    const text = await response.text();
    return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
  };
}
