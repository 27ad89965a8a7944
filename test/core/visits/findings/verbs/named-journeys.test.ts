import { describe, expect, it } from "vitest";
import { isOnlyNamed } from "#core/visits/findings/verbs/named-journeys.ts";

describe("isOnlyNamed", () => {
  it.each(["◉ announced a ", "◉ criticised a possible ", "◉ recommended another short "])(
    "takes the noun for a journey that is only named: %s",
    (before) => {
      expect(isOnlyNamed("visit", before)).toBe(true);
    },
  );

  it.each(["◉ paid a ", "◉ paid ◆ a ", "◉ wound up a three-day ", "While on a ", "◉ will "])(
    "lets those go who go: %s",
    (before) => {
      expect(isOnlyNamed("visit", before)).toBe(false);
    },
  );

  it("knows only nouns", () => {
    expect(isOnlyNamed("visited", "◉ announced a ")).toBe(false);
  });
});
