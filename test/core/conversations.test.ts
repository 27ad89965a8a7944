import { describe, expect, it } from "vitest";
import { createConversations } from "#core/conversations.ts";

const NOON_MS = Date.UTC(2024, 4, 30, 12);
const MINUTE_MS = 60_000;

function conversationsAt(start = NOON_MS) {
  let now = start;
  const conversations = createConversations(() => new Date(now));
  return { conversations, wait: (minutes: number) => (now += minutes * MINUTE_MS) };
}

describe("createConversations", () => {
  it("knows the last question of each conversation", () => {
    const { conversations } = conversationsAt();
    conversations.keep("Ada", "Who visited Qatar?");
    conversations.keep("Bob", "Who visited Finland?");
    conversations.keep("Ada", "Who visited Italy?");
    expect(conversations.last("Ada")).toBe("Who visited Italy?");
    expect(conversations.last("Bob")).toBe("Who visited Finland?");
    expect(conversations.last("Cleo")).toBeUndefined();
  });

  it("forgets after an hour in which nothing was asked", () => {
    const { conversations, wait } = conversationsAt();
    conversations.keep("Ada", "Who visited Qatar?");
    wait(60);
    expect(conversations.last("Ada")).toBe("Who visited Qatar?");
    wait(1);
    expect(conversations.last("Ada")).toBeUndefined();
  });

  it("keeps the latest ten thousand, counted from when they last asked", () => {
    const { conversations } = conversationsAt();
    for (let n = 0; n < 10_000; n++) conversations.keep(String(n), "Who visited Qatar?");
    conversations.keep("0", "Who visited Italy?");
    conversations.keep("one more", "Who visited Qatar?");
    expect(conversations.last("0")).toBe("Who visited Italy?");
    expect(conversations.last("1")).toBeUndefined();
    expect(conversations.last("2")).toBe("Who visited Qatar?");
  });
});
