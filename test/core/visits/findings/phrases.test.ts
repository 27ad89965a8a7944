import { describe, expect, it } from "vitest";
import { anyOf, createNotation } from "#core/visits/findings/phrases.ts";
import { inMarks } from "./in-marks.ts";

const HOST = { day: "( on)? ▣", who: "(?<who>◉)", "to them": "to {who}" };

describe("createNotation", () => {
  it("reads a phrase with its parts and marks", () => {
    const { pattern } = createNotation(HOST);
    const played = pattern`(play|plays|played) host{day}? to {who}`;
    expect(played.exec(inMarks("◆ played host on ▣ to ◉"))?.groups).toEqual({ who: inMarks("◉") });
    expect(played.test(inMarks("◆ played host to ◉"))).toBe(true);
    expect(played.test(inMarks("◆ played host to ▣"))).toBe(false);
  });

  it("lets a part use those above it", () => {
    const { pattern } = createNotation(HOST);
    expect(pattern`host {to them}`.exec(inMarks("host to ◉"))?.groups?.["who"]).toBe(inMarks("◉"));
  });

  it("keeps what parts mean together: a list of words may stand anywhere", () => {
    const { pattern } = createNotation({ meal: "lunch|dinner" });
    expect(pattern`^over {meal}s$`.test("over lunchs")).toBe(true);
    expect(pattern`^over {meal}s$`.test("over lunch")).toBe(false);
  });

  it("takes counts, classes, looks ahead and escapes as any regular expression does", () => {
    const { pattern } = createNotation({});
    const odd = pattern`^\p{Lu}{2,3}(?= \()( \([^\(\)]{1,4}\))(?<rest>.*)$`;
    expect(odd.exec("NAC (x) y")?.slice(1)).toEqual([" y"]);
  });

  it("takes no account of a line break and the blanks around it", () => {
    const { pattern } = createNotation({ list: "one|\n    two" });
    expect(
      pattern`^(zero|
      {list})$`.test("two"),
    ).toBe(true);
  });

  it("reads a table: a phrase ends with its example and may take several lines", () => {
    const { phrases } = createNotation(HOST);
    const table = phrases`
      play(s|ed)? host {to them}      // ◆ played host to ◉
      roll(s|ed)? out the (red|
        blue) carpet for {who}        // ◆ rolled out the blue carpet for ◉
    `;
    expect(table.map(({ example }) => example)).toEqual([
      "◆ played host to ◉",
      "◆ rolled out the blue carpet for ◉",
    ]);
    for (const { example } of table) expect(anyOf(table).test(inMarks(example))).toBe(true);
  });

  it("adds parts to a notation without a change to it", () => {
    const host = createNotation(HOST);
    expect(
      host.with({ back: "welcomed back {who}" }).pattern`{back}`.test(inMarks("welcomed back ◉")),
    ).toBe(true);
    expect(() => host.pattern`{back}`).toThrow("No part is called “back”");
  });

  it("says which parts there are where a name is misspelt", () => {
    expect(() => createNotation(HOST).pattern`host to {whom}`).toThrow(
      "No part is called “whom” in “host to {whom}”; known: day, who, to them",
    );
  });

  it("refuses a phrase without an example", () => {
    expect(
      () => createNotation(HOST).phrases`
      play host to {who}
    `,
    ).toThrow("A phrase has no example: play host to {who}");
  });

  it("refuses a class of letters that would be read amiss", () => {
    const { pattern } = createNotation({});
    expect(() => pattern`[^()]+`).toThrow("A class holds a sign or “(”");
    expect(() => pattern`[a-z◉]+`).toThrow("A class holds a sign or “(”");
    expect(pattern`^[^\(\)]+(◉|[a-z])$`.test(inMarks("x◉"))).toBe(true);
  });

  it("refuses a word's bound that a string has already made a backspace", () => {
    expect(() => createNotation({ word: "\bhost" })).toThrow("needs String.raw");
  });
});
