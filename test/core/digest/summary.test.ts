import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarize } from "#core/digest/summary.ts";
import { makeArticle } from "../../support/made-articles.ts";
import { seedsArticles } from "../../support/seeds-bot.ts";

const summary = (title: string, ...paragraphs: string[]) =>
  summarize(makeArticle({ id: "1", title, paragraphs }), "2024-05-30");

describe("summarize", () => {
  it.each([
    [
      "On Monday (11 November 2024), Mark Rutte honoured the courage of those who served.",
      "Mark Rutte honoured the courage of those who served.",
    ],
    [
      "Today (7 November 2024), Mark Rutte took part in a meeting of leaders.",
      "Mark Rutte took part in a meeting of leaders.",
    ],
    [
      "From 4 to 8 November 2024, the Committee was in Qatar for a series of high-level engagements.",
      "The Committee was in Qatar for a series of high-level engagements.",
    ],
    [
      "Mr Geoană met the Defence Minister of Mauritania on Tuesday (28 May 2024) in Brussels.",
      "Mr Geoană met the Defence Minister of Mauritania on 28 May in Brussels.",
    ],
    [
      "Mark Rutte visited Italy today (5 November 2022), where he met President Mattarella.",
      "Mark Rutte visited Italy on 5 November 2022, where he met President Mattarella.",
    ],
    [
      "On Thursday, 27 June 2024, the Secretary General will receive Ms Kaja Kallas in Brussels.",
      "On Thursday, 27 June 2024, the Secretary General will receive Ms Kaja Kallas in Brussels.",
    ],
    [
      "On 19 June 2024, the International Day for Peace, the staff met for a session.",
      "On 19 June 2024, the International Day for Peace, the staff met for a session.",
    ],
  ])("reads “%s” without what the edition's day says", (lede, expected) => {
    expect(summary("A title", lede)).toBe(expected);
  });

  it("takes the next sentence where the first says the title again", () => {
    const lede =
      "The NATO Military Committee visited Finland. The host was General Virtanen of Finland’s army.";
    expect(summary("NATO Military Committee visits Finland", lede)).toBe(
      "The host was General Virtanen of Finland’s army.",
    );
  });

  it("passes over greetings, thanks and notes", () => {
    const speech = [
      "(As delivered)",
      "Good morning.\nThank you all so much for having me here today.",
      "Our Alliance is stronger than it was ten years ago.",
    ];
    expect(summary("Speech", ...speech)).toBe(
      "Our Alliance is stronger than it was ten years ago.",
    );
  });

  it("does not say an office again that the title says", () => {
    const lede = "NATO Secretary General Jens Stoltenberg outlined the key issues in Sofia.";
    expect(summary("Secretary General in Bulgaria", lede)).toMatch(/^Jens Stoltenberg outlined/);
    expect(summary("NATO in Bulgaria", lede)).toMatch(/^NATO Secretary General Jens/);
  });

  it("cuts a long sentence where a part of it ends", () => {
    const lede = `Ministers of all Allies met in Brussels and agreed on the next steps of the plan for the coming year, which ${"was long and ".repeat(20)}.`;
    expect(summary("A title", lede)).toBe(
      "Ministers of all Allies met in Brussels and agreed on the next steps of the plan for the coming year…",
    );
  });

  it("says nothing where there is nothing to say", () => {
    expect(summary("A title")).toBe("");
    expect(summary("A title", "Good morning.")).toBe("");
    expect(summary("The Committee visits Finland", "The Committee visits Finland.")).toBe("");
  });

  it("says something of nearly all releases of the seeds, and never much", async () => {
    const said = (await seedsArticles()).map((article) => summarize(article, "2024-05-30"));
    expect(said.filter((words) => words === "").length).toBeLessThanOrEqual(2);
    expect(said.filter((words) => words.length > 190)).toEqual([]);
  });

  it("stays short, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ unit: "grapheme", maxLength: 400 })),
        (title, paragraphs) => {
          expect(summary(title, ...paragraphs).length).toBeLessThanOrEqual(190);
        },
      ),
    );
  });
});
