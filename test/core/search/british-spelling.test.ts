import { describe, expect, it } from "vitest";
import { spellBritish } from "#core/search/british-spelling.ts";

describe("spellBritish", () => {
  it.each([
    ["defense", "defence"],
    ["organization", "organisation"],
    ["neighboring", "neighbouring"],
    ["harbor", "harbour"],
    ["programs", "programmes"],
  ])("writes %s as the releases do: %s", (american, british) => {
    expect(spellBritish(american)).toBe(british);
  });

  it.each(["defence", "organisation", "harbour", "finland", "corridor", "constructor"])(
    "leaves %s as it is",
    (word) => {
      expect(spellBritish(word)).toBe(word);
    },
  );
});
