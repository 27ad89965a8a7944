import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;
const ask = async (question: string, after?: string) => {
  const options = after === undefined ? { question } : { question, after };
  return (await seedsBot()).answer({ command: "ask", options, page: 1 });
};

describe("ask", () => {
  it("answers who visited a country with the sentence that proves it", async () => {
    expect(await ask("who visited Qatar?")).toMatchObject({
      kind: "visits",
      heading: "Who visited Qatar?",
      rows: [
        {
          visit: { visitor: "NATO Military Committee", country: "QA", start: "2024-11-04" },
          articles: expect.arrayContaining([
            expect.objectContaining({ title: "NATO Military Committee visits Qatar" }),
          ]),
        },
      ],
    });
  });

  it("takes words that begin with no command", async () => {
    expect(await say("who visted Jordna")).toMatchObject({
      kind: "visits",
      remark: ["Showing ", { strong: "Jordan" }, " (you wrote ", { emphasis: "Jordna" }, ")."],
      rows: [{ visit: { visitor: "Javier Colomina" } }],
    });
  });

  it("says plainly that nobody is found, which days are covered, and what came close", async () => {
    const answer = await ask("who visited Estonia?");
    expect(answer).toMatchObject({
      rows: [],
      near: [{ visit: { visitor: "Kaja Kallas", mode: "received" } }],
    });
    expect(plainText(answer)).toContain(
      "Nobody is reported to have visited Estonia (releases of Nov 2022 – Nov 2024).",
    );
  });

  it("offers the visits of other days", async () => {
    expect(await ask("who visited Finland in 2019?")).toMatchObject({
      kind: "visits",
      rows: [],
      actions: [
        { label: "All dates", call: { command: "visits", options: { country: "Finland" } } },
      ],
    });
  });

  it("offers the country that an unknown name comes close to", async () => {
    expect(await ask("who visited Madagaskia?")).toMatchObject({
      summary: expect.arrayContaining([{ strong: "Madagascar" }]),
      actions: [
        { label: "Madagascar", call: { command: "visits", options: { country: "Madagascar" } } },
      ],
    });
  });

  it("tells who else went where somebody did not", async () => {
    const answer = await ask("did Rutte go to Jordan");
    expect(answer).toMatchObject({ rows: [] });
    expect(plainText(answer)).toContain("Javier Colomina visited Jordan on 6 Nov 2024.");
  });

  it("knows who held an office on the day", async () => {
    expect(await ask("where did the NATO chief go in November 2024")).toMatchObject({
      heading: "Which countries did the NATO Secretary General visit in November 2024?",
      rows: [
        { visit: { country: "HU" } },
        { visit: { country: "IT" } },
        { visit: { country: "DE" } },
      ],
    });
  });

  it("marks what is only announced", async () => {
    expect(plainText(await ask("who went to Bosnia"))).toMatch(
      /one visit, announced for 19–20 Nov 2023; no release says that it took place\./,
    );
  });

  it("goes on from the question before", async () => {
    expect(await ask("and Hungary?", "who visited Qatar in November 2024?")).toMatchObject({
      heading: "Who visited Hungary in November 2024?",
    });
  });

  it("reads a name and a place alone as a question, where there is such a visit", async () => {
    expect(await ask("bauer botswana?")).toMatchObject({
      heading: "Which visits did Rob Bauer make to Botswana?",
      total: 1,
    });
  });

  it("searches for a name and a place where there is no such visit, and says so", async () => {
    const answer = await ask("stoltenberg ukraine");
    expect(answer).toMatchObject({ kind: "hits" });
    expect(plainText(answer)).toContain("No visit of Jens Stoltenberg to Ukraine is reported");
    expect(plainText(answer)).toContain("So I searched.");
  });

  it("denies no visit of things, and says why it searched", async () => {
    expect(plainText(await ask("which troops visited Latvia"))).toContain(
      "I know visits of people and bodies (troops is neither), so I searched.",
    );
  });

  it("takes a word that the releases write small for nobody's name", async () => {
    expect(await ask("did ammunition visit Estonia")).not.toMatchObject({ kind: "visits" });
  });

  it("mends a misspelt name that no release has, and tells so", async () => {
    expect(plainText(await ask("where did geona travel"))).toContain("(you wrote geona)");
  });

  it("searches for what is not about visits, and says so", async () => {
    expect(await ask("undersea cables")).toMatchObject({
      kind: "hits",
      remark: ["Not a question about visits, so I searched."],
    });
    expect(plainText(await ask("cables qqqqq zzzzz"))).toContain(
      "Not a question about visits, so I searched.",
    );
  });

  it("leads from each part that it understood to an option", async () => {
    const answer = await ask("who visited Finland in May 2024?");
    expect(answer).toMatchObject({
      actions: expect.arrayContaining([
        {
          label: "All visits to Finland",
          call: { command: "visits", options: { country: "Finland" }, page: 1 },
        },
      ]),
    });
  });

  it("reads where visitors came from", async () => {
    expect(await ask("which visitors came from Estonia")).toMatchObject({
      kind: "visits",
      rows: [{ visit: { visitor: "Kaja Kallas" } }],
    });
  });

  it("does not call a word of its own misspelt", async () => {
    expect(plainText(await ask("visitors and air defence"))).not.toContain("you wrote visitors");
  });

  it("says “the” before a body", async () => {
    expect(await ask("who visited Qatar?")).toMatchObject({
      actions: expect.arrayContaining([
        expect.objectContaining({ label: "All visits of the NATO Military Committee" }),
      ]),
    });
  });

  it("turns pages", async () => {
    const bot = await seedsBot();
    const options = { question: "where did the Secretary General go?" };
    const one = await bot.answer({ command: "ask", options, page: 1 });
    expect(one).toMatchObject({
      first: 1,
      actions: expect.arrayContaining([expect.objectContaining({ label: "Next" })]),
    });
    const two = await bot.answer({ command: "ask", options, page: 2 });
    expect(two).toMatchObject({
      first: 7,
      actions: [
        { label: "Previous" },
        ...Array.from({ length: two.kind === "visits" ? two.actions.length - 1 : 0 }, () =>
          expect.anything(),
        ),
      ],
    });
  });

  it("searches for a speech by the words that matter, and says so", async () => {
    expect(await ask("what did Stoltenberg say in Jeju?")).toMatchObject({
      kind: "hits",
      heading: "Stoltenberg Jeju",
      remark: ["This asks what was said, so I searched for ", { strong: "Stoltenberg Jeju" }, "."],
    });
  });

  it("keeps the days of a question about visits that it can only search for", async () => {
    expect(plainText(await ask("who travelled by train in November 2024?"))).toContain(
      "Only releases of these days: 1–30 Nov 2024.",
    );
  });

  it("leaves out what a minus sign stands before, and never answers the opposite", async () => {
    expect(await ask("where did Stoltenberg go -country:Romania?")).toMatchObject({
      kind: "visits",
      heading: "Which countries did Jens Stoltenberg visit other than Romania?",
    });
    expect(await ask("air defence -Romania")).toMatchObject({ kind: "hits" });
  });
});
