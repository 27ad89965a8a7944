import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRobots } from "#feeds/robots.ts";

const allows = (text: string, path: string) =>
  readRobots(text, "nato-bot").allows(new URL(`https://www.nato.int${path}`));

describe("readRobots", () => {
  it("lets the longest rule win, and of equal ones the one that allows", () => {
    const text =
      "User-agent: *\nDisallow: /content/\nAllow: /content/nato/\nDisallow: /content/nato/";
    expect([allows(text, "/content/x"), allows(text, "/content/nato/x")]).toEqual([false, true]);
  });

  it("goes by the group that names the bot, and else by that of all", () => {
    const text =
      "User-agent: nato-bot\nUser-agent: other\nDisallow: /a\n\nUser-agent: *\nDisallow: /";
    expect([allows(text, "/a"), allows(text, "/b")]).toEqual([false, true]);
    expect(readRobots(text, "third").allows(new URL("https://www.nato.int/b"))).toBe(false);
  });

  it("reads stars and ends", () => {
    const text = "User-agent: *\nDisallow: /*.json$\nDisallow: /*?page=";
    expect(allows(text, "/a/b.json")).toBe(false);
    expect(allows(text, "/a/b.json5")).toBe(true);
    expect(allows(text, "/a?page=2")).toBe(false);
  });

  it("takes an empty rule, an unknown line and a comment for nothing", () => {
    expect(allows("User-agent: *\nDisallow:\nNoindex: /\n# Disallow: /", "/a")).toBe(true);
  });

  it("reads whatever comes", () => {
    fc.assert(
      fc.property(fc.string(), fc.webPath(), (text, path) => {
        expect(typeof allows(`User-agent: *\nDisallow: ${text}`, path || "/")).toBe("boolean");
      }),
    );
  });
});
