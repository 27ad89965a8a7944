import { describe, expect, it } from "vitest";
import { payloadFaults } from "./discord-spec.ts";

const calm = { allowed_mentions: { parse: [] } };
const button = { type: 2, style: 2, label: "Next", custom_id: "same" };

describe("payloadFaults", () => {
  it("takes what Discord takes, and what discord.js adds", () => {
    const data = { embeds: [{ title: "Ukraine" }], tts: false, enforce_nonce: false, ...calm };
    expect(payloadFaults("callback 4", { type: 4, data })).toEqual([]);
  });

  it.each([
    ["a key that there is not", { embed: [{ title: "Ukraine" }], ...calm }],
    ["a title too long", { embeds: [{ title: "t".repeat(257) }], ...calm }],
    ["a card with nothing on it", { embeds: [{ color: 1 }], ...calm }],
    ["people who are called", { embeds: [{ title: "Ukraine" }] }],
    ["an id that stands twice", { components: [{ type: 1, components: [button, button] }] }],
    [
      "six thousand characters",
      { embeds: Array.from({ length: 2 }, () => ({ description: "d".repeat(3_500) })), ...calm },
    ],
  ])("finds %s", (_, data) => {
    expect(payloadFaults("callback 4", { type: 4, data })).toHaveLength(1);
  });

  it.each([
    [
      "an option that is offered twice over",
      { autocomplete: true, choices: [{ name: "a", value: "a" }] },
    ],
    ["a required option after one that is not", { required: true }],
  ])("finds %s", (_, option) => {
    const options = [
      { type: 3, name: "first", description: "First" },
      { type: 3, name: "second", description: "Second", ...option },
    ];
    const command = { type: 1, name: "nato", description: "Ask", options };
    expect(payloadFaults("commands", [command])).toHaveLength(1);
  });
});
