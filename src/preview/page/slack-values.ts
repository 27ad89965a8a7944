import type { WindowValue, WindowValues } from "../protocol.ts";
import { isInput, type SlackBlock, type SlackElement, type SlackInput } from "./payloads.ts";

/** What stands in each field, by its block. */
export type Filled = Readonly<Record<string, WindowValue>>;

/** Slack's own words. */
const MISSING = "Please complete this required field.";

/** The fields among blocks. */
export function fieldsIn(blocks: readonly SlackBlock[]): readonly SlackInput[] {
  return blocks.filter(isInput);
}

/** What stands in the fields at first. */
export function firstValues(fields: readonly SlackInput[]): Filled {
  return Object.fromEntries(fields.map(({ block_id, element }) => [block_id, firstValue(element)]));
}

function firstValue(element: SlackElement): WindowValue {
  const { type } = element;
  switch (type) {
    case "plain_text_input":
      return { type, value: null };
    case "timepicker":
      return { type, selected_time: element.initial_time ?? null };
    case "conversations_select":
      return { type, selected_conversation: element.initial_conversation ?? null };
    case "external_select":
    case "static_select":
      return { type, selected_option: null };
    case "checkboxes":
      return { type, selected_options: [...(element.initial_options ?? [])] };
  }
}

/** What is missing, by the field; Slack sends no window before all of it is there. */
export function missingIn(fields: readonly SlackInput[], filled: Filled): Record<string, string> {
  const missing = fields.filter(
    ({ block_id, optional }) => optional !== true && isEmpty(filled[block_id]),
  );
  return Object.fromEntries(missing.map(({ block_id }) => [block_id, MISSING]));
}

function isEmpty(value: WindowValue | undefined): boolean {
  const { selected_options: several, ...one } = value ?? { type: "" };
  if (several !== undefined) return several.length === 0;
  return !(one.value ?? one.selected_time ?? one.selected_conversation ?? one.selected_option);
}

/** The values as Slack sends them. */
export function asSent(fields: readonly SlackInput[], filled: Filled): WindowValues {
  return Object.fromEntries(
    fields.flatMap(({ block_id, element }) => {
      const value = filled[block_id];
      return value === undefined ? [] : [[block_id, { [element.action_id]: value }]];
    }),
  );
}
