import { describe, expect, it } from "vitest";
import { isEverydayWord } from "#core/search/everyday-words.ts";

describe("isEverydayWord", () => {
  it.each([
    "abroad",
    "christmas",
    "atlantis",
    "banners",
    "carried",
    "stopping",
    "unhappy",
    "defences",
    "defense",
    "organizing",
  ])("knows %s", (word) => {
    expect(isEverydayWord(word)).toBe(true);
  });

  it.each([
    "stoltenburg",
    "balticonector",
    "ukrane",
    "recieve",
    "discused",
    "sheepes",
    "tank",
    "gsaes",
  ])("does not know %s", (word) => {
    expect(isEverydayWord(word)).toBe(false);
  });
});
