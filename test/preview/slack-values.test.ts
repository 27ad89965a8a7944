import { describe, expect, it } from "vitest";
import type { SlackBlock } from "#src/preview/page/payloads.ts";
import { asSent, fieldsIn, firstValues, missingIn } from "#src/preview/page/slack-values.ts";

const label = { text: "A field" };
const option = { text: { type: "plain_text", text: "Monday" }, value: "Monday" } as const;
const blocks: readonly SlackBlock[] = [
  { type: "divider" },
  {
    type: "input",
    block_id: "at",
    label,
    element: { type: "timepicker", action_id: "time", initial_time: "08:00" },
  },
  {
    type: "input",
    block_id: "zone",
    label,
    element: { type: "external_select", action_id: "zone" },
  },
  {
    type: "input",
    block_id: "days",
    label,
    element: {
      type: "checkboxes",
      action_id: "days",
      options: [option],
      initial_options: [option],
    },
  },
  {
    type: "input",
    block_id: "topic",
    label,
    optional: true,
    element: { type: "plain_text_input", action_id: "topic" },
  },
];
const fields = fieldsIn(blocks);

describe("firstValues", () => {
  it("begins with what the window says, and with nothing in every other field", () => {
    expect(firstValues(fields)).toEqual({
      at: { type: "timepicker", selected_time: "08:00" },
      zone: { type: "external_select", selected_option: null },
      days: { type: "checkboxes", selected_options: [option] },
      topic: { type: "plain_text_input", value: null },
    });
  });
});

describe("missingIn", () => {
  it("names the fields that have to be filled in, and are not", () => {
    const filled = firstValues(fields);
    expect(Object.keys(missingIn(fields, filled))).toEqual(["zone"]);
    const none = { ...filled, days: { type: "checkboxes", selected_options: [] } };
    expect(Object.keys(missingIn(fields, none))).toEqual(["zone", "days"]);
    const zone = { type: "external_select", selected_option: option };
    expect(missingIn(fields, { ...filled, zone })).toEqual({});
  });
});

describe("asSent", () => {
  it("files each value under its block and its action, as Slack does", () => {
    const sent = asSent(fields, firstValues(fields));
    expect(sent["at"]).toEqual({ time: { type: "timepicker", selected_time: "08:00" } });
    expect(Object.keys(sent)).toEqual(["at", "zone", "days", "topic"]);
  });
});
