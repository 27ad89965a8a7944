import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { usage } from "#terminal/usage.ts";

describe("usage", () => {
  it("tells every command and every common option", () => {
    const text = usage(commands);
    for (const { name, summary } of commands)
      expect(text).toMatch(new RegExp(`${name} +${summary}`));
    expect(text).toContain("--corpus DIR");
  });

  it("tells only what a command has a use for", () => {
    expect(usage(commands, "visits")).not.toContain("--stdin");
    expect(usage(commands, "help")).not.toContain("--limit");
    expect(usage(commands, "ask")).toContain("--stdin");
    expect(usage(commands, "ask")).not.toContain("--after");
  });

  it("tells the options of one command", async () => {
    await expect(`${usage(commands, "search")}\n`).toMatchFileSnapshot("messages/usage-search.txt");
  });
});
