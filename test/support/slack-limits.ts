import type { KnownBlock } from "@slack/types";
import { LIMITS } from "#slack/limits.ts";

/** Where blocks are shown; each surface takes some of the blocks only. */
export type Surface = "message" | "home" | "modal";

/** What is sent to Slack: a message, or the blocks of a view. */
export interface SlackPayload {
  readonly text?: string | undefined;
  readonly blocks: readonly KnownBlock[];
}

/** Blocks that we may draw, by the surfaces of https://docs.slack.dev/reference/block-kit/blocks */
const SURFACES: Readonly<Record<string, readonly Surface[]>> = {
  actions: ["message", "home", "modal"],
  context: ["message", "home", "modal"],
  divider: ["message", "home", "modal"],
  header: ["message", "home", "modal"],
  image: ["message", "home", "modal"],
  input: ["message", "home", "modal"],
  rich_text: ["message", "home", "modal"],
  section: ["message", "home", "modal"],
};

/** Says each way in which a payload breaks Slack's limits, or would call people; none is good. */
export function slackFaults(payload: SlackPayload, surface: Surface = "message"): string[] {
  // What else a message carries is not sent as it is.
  const { text, blocks } = payload;
  const sent = { text, blocks };
  const most = surface === "message" ? LIMITS.messageBlocks : LIMITS.viewBlocks;
  return [
    ...(blocks.length > most ? [`${blocks.length} blocks`] : []),
    ...(surface === "message" ? textFaults(text) : []),
    ...blocks.flatMap((block, n) => blockFaults(block, surface).map((fault) => `${n}: ${fault}`)),
    ...doubles(blocks.map(({ block_id }) => block_id)),
    ...(/<[!@#]/.test(JSON.stringify(sent, withoutValues)) ? ["would call people"] : []),
    ...(/\\ud[89a-f]/.test(JSON.stringify(sent)) ? ["half a surrogate pair"] : []),
  ];
}

/** The values of buttons are never shown. */
function withoutValues(key: string, value: unknown): unknown {
  return key === "value" ? undefined : value;
}

function textFaults(text: string | undefined): string[] {
  if (text === undefined || text.trim() === "") return ["no text for notifications"];
  const unescaped = /[<>]|&(?!amp;|lt;|gt;)/.test(text) ? ["text is not escaped"] : [];
  return [...unescaped, ...length("text", text, LIMITS.messageText)];
}

function blockFaults(block: KnownBlock, surface: Surface): string[] {
  const faults = length("block_id", block.block_id ?? "-", LIMITS.blockId);
  if (!SURFACES[block.type]?.includes(surface)) faults.push(`${block.type} in a ${surface}`);
  switch (block.type) {
    case "rich_text":
      return [...faults, ...block.elements.flatMap(richTextFaults)];
    case "header":
      return [...faults, ...length("header", block.text.text, LIMITS.headerText)];
    case "context":
      return [
        ...faults,
        ...count("context", block.elements, LIMITS.contextElements),
        ...block.elements.flatMap((element) =>
          element.type === "plain_text"
            ? length("context", element.text, LIMITS.textObject)
            : [`context holds ${element.type}`],
        ),
      ];
    case "actions":
      return [
        ...faults,
        ...count("actions", block.elements, LIMITS.actionsElements),
        ...doubles(block.elements.map(({ action_id }) => action_id)),
        ...block.elements.flatMap(elementFaults),
      ];
    case "input":
      return [
        ...faults,
        ...length("label", block.label.text, LIMITS.inputLabel),
        ...elementFaults(block.element),
      ];
    case "image":
      return [...faults, ...length("alt text", block.alt_text, LIMITS.altText)];
    case "divider":
      return faults;
    default:
      return [...faults, `${block.type} is not checked`];
  }
}

type RichElement = Extract<KnownBlock, { type: "rich_text" }>["elements"][number];

function richTextFaults(part: RichElement): string[] {
  if (part.elements.length === 0) return [`${part.type} is empty`];
  if (part.type === "rich_text_list") return part.elements.flatMap(richTextFaults);
  return part.elements.flatMap((element) => {
    switch (element.type) {
      case "text":
        return length("rich text", element.text, LIMITS.textObject);
      case "link":
        return [
          ...length("link", element.text ?? "", LIMITS.textObject),
          ...length("url", element.url, LIMITS.url),
          ...(/^https?:\/\/[^\s<>|"]+$/.test(element.url) ? [] : ["not an address of the web"]),
        ];
      case "date":
        return Number.isSafeInteger(element.timestamp) ? [] : ["a moment not in whole seconds"];
      case "channel":
        return /^[CG]\w+$/.test(element.channel_id) ? [] : ["no id of a channel"];
      case "usergroup":
        return /^S\w+$/.test(element.usergroup_id) ? [] : ["no id of a group"];
      default:
        return [`rich text holds ${element.type}`];
    }
  });
}

type Element =
  | Extract<KnownBlock, { type: "actions" }>["elements"][number]
  | Extract<KnownBlock, { type: "input" }>["element"];

function elementFaults(element: Element): string[] {
  const faults = length("action_id", element.action_id ?? "", LIMITS.actionId);
  switch (element.type) {
    case "button":
      return [
        ...faults,
        ...length("button", element.text.text, LIMITS.buttonText),
        ...length("value", element.value ?? "", LIMITS.buttonValue),
        ...length("spoken", element.accessibility_label ?? "-", LIMITS.buttonLabel),
      ];
    case "static_select":
      return [
        ...faults,
        ...length("placeholder", element.placeholder?.text ?? "-", LIMITS.placeholder),
        ...count("menu", element.options ?? [], LIMITS.selectOptions),
        ...doubles((element.options ?? []).map(({ value }) => value)),
        ...(element.options ?? []).flatMap(({ text, value }) =>
          length("option", text.text, LIMITS.optionText).concat(
            length("option value", value ?? "", LIMITS.optionValue),
          ),
        ),
      ];
    case "external_select":
    case "conversations_select":
      return [
        ...faults,
        ...length("placeholder", element.placeholder?.text ?? "-", LIMITS.placeholder),
      ];
    case "timepicker":
      return [
        ...faults,
        ...(/^\d\d:\d\d$/.test(element.initial_time ?? "00:00") ? [] : ["no time"]),
      ];
    case "checkboxes":
      return [...faults, ...count("checkboxes", element.options, LIMITS.checkboxes)];
    case "plain_text_input":
      return [
        ...faults,
        ...length("placeholder", element.placeholder?.text ?? "-", LIMITS.placeholder),
        ...((element.max_length ?? 0) > LIMITS.inputLength ? ["input too long"] : []),
      ];
    default:
      return [...faults, `${element.type} is not checked`];
  }
}

function length(what: string, words: string, most: number): string[] {
  if (words.trim() === "" && what !== "rich text") return [`${what} is empty`];
  if (words === "") return [`${what} is empty`];
  return words.length > most ? [`${what} of ${words.length} characters`] : [];
}

function count(what: string, items: readonly unknown[], most: number): string[] {
  if (items.length === 0) return [`${what} without elements`];
  return items.length > most ? [`${what} of ${items.length} elements`] : [];
}

function doubles(ids: readonly (string | undefined)[]): string[] {
  const given = ids.filter((id) => id !== undefined);
  return given.filter((id, n) => given.indexOf(id) !== n).map((id) => `${id} stands there twice`);
}
