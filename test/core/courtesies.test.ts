import { describe, expect, it } from "vitest";
import { freeText } from "#commands/index.ts";
import { answerCourtesy } from "#core/courtesies.ts";
import { plainText } from "#core/plain-text.ts";

const said = (words: string) => {
  const answer = answerCourtesy(words, freeText);
  return answer === undefined ? undefined : plainText(answer).split("\n")[0];
};

describe("answerCourtesy", () => {
  it.each([
    ["thanks!", "You are welcome."],
    ["Thank you very much", "You are welcome."],
    ["ok, thanks", "You are welcome."],
    ["Hello there", "Hello."],
    ["good morning!", "Hello."],
    ["bye", "Until next time."],
  ])("answers “%s” in one line, with what can be asked", (words, first) => {
    expect(said(words)).toBe(`${first} Ask me who visited whom, or for words of a release.`);
  });

  it("offers questions to press", () => {
    expect(answerCourtesy("hi", freeText)?.actions[0]).toEqual({
      label: "who visited Qatar?",
      call: { command: "ask", options: { question: "who visited Qatar?" }, page: 1 },
    });
  });

  it.each(["thanks to Norway", "hello kitty in Qatar", "high", "okay corral", "", "good"])(
    "leaves “%s” to be read",
    (words) => {
      expect(said(words)).toBeUndefined();
    },
  );
});
