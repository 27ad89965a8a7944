import { describe, expect, it } from "vitest";
import { choicesOf, findChoice } from "#terminal/choices.ts";
import { answers } from "../fixtures/answers.ts";

const keys = (answer: Parameters<typeof choicesOf>[0]) => choicesOf(answer).map(({ key }) => key);

describe("choicesOf", () => {
  it("turns pages with n and p, and reads a release by the number it shows", () => {
    expect(keys(answers.manyPages)).toEqual(["p", "n", "6", "7", "8", "9", "10"]);
  });

  it("turns the pages of a release", () => {
    expect(keys(answers.articlePage)).toEqual(["p", "n"]);
  });

  it("reads the releases of an edition by the numbers they bear there, then does the rest", () => {
    const preview = choicesOf(answers.editionPreview);
    expect(preview.map(({ key, label }) => [key, label])).toEqual([
      ["1", "NATO Military Committee visits Finland"],
      ["2", "Without Finland"],
    ]);
  });

  it("numbers what can be done with each digest, then the rest", () => {
    const labels = choicesOf(answers.settings).map(({ key, label }) => `${key} ${label}`);
    expect(labels.slice(-3)).toEqual(["9 Resume 5", "10 Remove 5", "11 Help"]);
  });

  it("numbers what a notice offers", () => {
    expect(keys(answers.wrong)).toEqual(["1"]);
  });
});

describe("findChoice", () => {
  it("finds a key however it is typed, and nothing else", () => {
    const choices = choicesOf(answers.manyPages);
    expect(findChoice(choices, " N ")?.call.page).toBe(3);
    expect(findChoice(choices, "10")?.call.command).toBe("article");
    expect(findChoice(choices, "1")).toBeUndefined();
  });
});
