import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { usage } from "#terminal/usage.ts";

describe("usage", () => {
  it("tells every command that the command line has a use for, and every common option", () => {
    const text = usage(commands);
    for (const { name, summary, ofChannel } of commands) {
      const told = new RegExp(`${name} +${summary}`).test(text);
      expect(told, name).toBe(ofChannel !== true);
    }
    expect(text).toContain("--corpus DIR");
  });

  it("tells only what a command has a use for", () => {
    expect(usage(commands, "visits")).not.toContain("--stdin");
    expect(usage(commands, "help")).not.toContain("--limit");
    expect(usage(commands, "ask")).toContain("--stdin");
    expect(usage(commands, "ask")).not.toContain("--after");
  });

  it("tells what whoever runs the bot can do", () => {
    expect(usage(commands)).toContain("digest --due");
    expect(usage(commands)).toContain("backup FILE");
  });

  it("tells of digest what the command line has a use for", () => {
    expect(usage(commands, "digest")).toContain("nato digest preview topic:Ukraine");
  });

  it("tells the options of one command", async () => {
    await expect(`${usage(commands, "search")}\n`).toMatchFileSnapshot("messages/usage-search.txt");
  });

  it("tells no option that means something in chat alone", () => {
    expect(usage(commands, "search")).not.toContain("--private");
    expect(usage(commands, "digest preview")).not.toMatch(/--id|this channel/);
  });

  it("tells the options of one that is said in chat, as they are written there", () => {
    expect(usage(commands, "watch add")).toMatch(/cap:… +How many posts an hour/);
  });

  it.each([
    ["watch", "/nato watch add topic:Ukraine"],
    ["watch add", "/nato watch add country:Finland cap:2"],
    ["digest add", "/nato digest add 08:00 Brussels"],
  ])("tells where %s is said, and lists no option of the terminal", (name, example) => {
    const text = usage(commands, name);
    expect(text).toMatch(/^Said in Discord and Slack/);
    expect(text).toContain(example);
    expect(text).not.toMatch(/--json|--corpus|--cap/);
  });
});
