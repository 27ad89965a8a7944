import { describe, expect, it } from "vitest";
import { splitSentences } from "#core/visits/mentions/sentences.ts";

const split = (...paragraphs: string[]) => splitSentences({ title: "", paragraphs });

describe("splitSentences", () => {
  it("ends no sentence at a title", () => {
    expect(
      split("He met H.E. Dr. Khalid and Lt. Gen. Rohling. They agreed.").map(({ text }) => text),
    ).toEqual(["He met H.E. Dr. Khalid and Lt. Gen. Rohling.", "They agreed."]);
  });

  it("blots out what somebody is quoted to have said", () => {
    const [first, second] = split("He met Mr. Rutte. “We agree. We act now,” he said.");
    expect(first?.plain).toBe("He met Mr. Rutte.");
    expect(second?.text).toBe("“We agree. We act now,” he said.");
    expect(second?.plain).not.toContain("act");
  });

  it("gives the verbs of a title in title case small letters, and names none", () => {
    const plainOf = (title: string) => splitSentences({ title, paragraphs: [] })[0]?.plain;
    expect(plainOf("Admiral Hart Visits Norfolk")).toBe("Admiral Hart visits Norfolk");
    expect(plainOf("Visits to Talks Island")).toBe("Visits to Talks Island");
    expect(plainOf("Sir Ed Heads said that he arrived")).toBe("Sir Ed Heads said that he arrived");
  });

  it("takes each line of a list for a sentence", () => {
    expect(split("Meetings:\n• Iraq: Mr A\n• France: Mr B")).toHaveLength(3);
  });

  it("ends a quotation where marks of two kinds are mixed", () => {
    const [first] = split('He saw Camp "Film City” in Pristina, where he met the commander.');
    expect(first?.plain).toContain("in Pristina, where he met");
  });

  it("leaves out what is too long to be prose, and what stands after the longest speech", () => {
    const endless = "Oslo, ".repeat(1_000);
    expect(split(endless, "He met Mr. Rutte.").map(({ text }) => text)).toEqual([
      "He met Mr. Rutte.",
    ]);
    const page = "They spoke of peace. ".repeat(100).trim();
    expect(split(...Array.from({ length: 100 }, () => page)).length).toBeLessThan(3_000);
  });
});
