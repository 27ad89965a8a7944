import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

function wordsOf(text: string): readonly string[] {
  const calendar = { near: undefined, last: undefined, ahead: false };
  return mentionsIn(text, calendar).actors.map(({ words }) => words);
}

describe("withoutOfficesToCome", () => {
  it.each([
    "He was elected as the next Chair of the Military Committee.",
    "The incoming Secretary General spoke.",
    "The Secretary General designate spoke.",
  ])("leaves out an office that nobody holds yet: %s", (text) => {
    expect(wordsOf(text).filter((words) => /Chair|Secretary/.test(words))).toEqual([]);
  });

  it("keeps an office to come with the name of who takes it", () => {
    const [words] = wordsOf(
      "The incoming Chair of the Military Committee, Admiral Jan Visser, spoke.",
    );
    expect(words).toContain("Jan Visser");
  });

  it("keeps the office of whoever holds it today", () => {
    expect(wordsOf("The outgoing Secretary General spoke.").join()).toContain("Secretary General");
  });
});
