import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { renderText, type Look } from "#terminal/render.ts";
import { cellsOf } from "#terminal/wrap.ts";
import { renderContract } from "../contracts/render-contract.ts";
import { answers, hitsAnswer } from "../fixtures/answers.ts";
import { hostileWords, worstAnswers } from "../fixtures/worst-answers.ts";

const page: Look = { colour: false, width: 80, keys: false, lead: "nato " };
const prompt: Look = { colour: true, width: 80, keys: true, lead: "" };

renderContract({
  name: "renderText on a page",
  render: (answer) => renderText(answer, page),
  readBack: (text) => ({ text, links: text.match(/https:\/\/\S+/g) ?? [] }),
  faults: commandsIn,
});

renderContract({
  name: "renderText in the prompt",
  render: (answer) => renderText(answer, { ...prompt, lead: "nato " }),
  readBack(text) {
    const seen = stripVTControlCharacters(text);
    return { text: seen, links: seen.match(/https:\/\/\S+/g) ?? [] };
  },
  // oxlint-disable-next-line no-control-regex -- the styles that the renderer itself sets
  faults: (text) => commandsIn(text.replaceAll(/\u001B\[\d+m/g, "")),
});

/** Whatever is left that a terminal would obey, but line ends. */
function commandsIn(text: string): string[] {
  return text.match(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu) ?? [];
}

describe("renderText", () => {
  it.each(Object.entries<Answer>(answers))("looks well on a page: %s", async (name, answer) => {
    await expect(`${renderText(answer, page)}\n`).toMatchFileSnapshot(`messages/${name}.txt`);
  });

  it("tells in the prompt which keys go on", async () => {
    const look: Look = { ...prompt, colour: false };
    const { manyPages, nothing, wrong, articlePage, visits, edition, editionPreview } = answers;
    const said = [manyPages, nothing, wrong, articlePage, visits, edition, editionPreview];
    await expect(
      `${said.map((answer) => renderText(answer, look)).join("\n\n---\n\n")}\n`,
    ).toMatchFileSnapshot("messages/keys.txt");
  });

  it("colours the found words and nothing that the corpus asks for", async () => {
    const hit = { ...answers.hits, remark: [{ strong: hostileWords.join(" ") }] };
    await expect(`${renderText(hit, { ...prompt, width: 100 })}\n`).toMatchFileSnapshot(
      "messages/colours.txt",
    );
  });

  it("keeps lines within the width, but never breaks an address", () => {
    const lines = renderText(answers.manyPages, { ...page, width: 40 }).split("\n");
    expect(lines.filter((line) => cellsOf(line) > 40 && !line.includes("https://"))).toEqual([]);
  });

  it("sets visits in columns where they fit, else one after the other", () => {
    const wide = renderText(answers.visits, page).split("\n");
    const rows = wide.filter((line) => / May 2024 {2}/.test(line));
    expect(rows.map((line) => line.search(/2[17]–2/))).toEqual([39, 39]);
    expect(renderText(answers.visits, { ...page, width: 40 })).toContain(
      "Committee · 27–29 May 2024",
    );
  });

  it("wraps nothing for a file", () => {
    const [, , title] = renderText(answers.hits, { ...page, width: Infinity }).split("\n");
    expect(title).toBe(`1. ${answers.hits.hits[0]?.article.title}`);
  });

  it("marks no letter twice, however the marks overlap", () => {
    const text = renderText(worstAnswers["overlappingMarks"] ?? hitsAnswer(answers.hits), page);
    expect(text).toContain("all of this is marked");
  });
});
