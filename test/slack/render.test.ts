import type { KnownBlock } from "@slack/types";
import { assert, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { renderBlocks, renderMessage, type SlackMessage } from "#slack/render.ts";
import { renderContract, type Seen } from "#test/contracts/render-contract.ts";
import { answers, articleAnswer, hit, hitsAnswer } from "#test/fixtures/answers.ts";
import { airDefence, underseaInfrastructure } from "#test/fixtures/articles.ts";
import { visitRow, visitsAnswer } from "#test/fixtures/visit-answers.ts";
import { worstAnswers } from "#test/fixtures/worst-answers.ts";
import { slackFaults } from "#test/support/slack-limits.ts";

const CALL = { command: "search", options: { query: "Ukraine" }, page: 2 };

renderContract<SlackMessage>({
  name: "renderMessage",
  render: (answer) => renderMessage(answer),
  readBack,
  faults: (message) => slackFaults(message),
});

describe("renderMessage", () => {
  it.each(Object.entries<Answer>(answers))("looks as agreed: %s", async (name, answer) => {
    const message = renderMessage(answer, { share: CALL });
    await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(
      `messages/${name}.json`,
    );
  });

  it("puts the searched words in bold, also inside a word", () => {
    const { blocks } = renderMessage(
      hitsAnswer({ heading: "cable", hits: [hit(underseaInfrastructure, "two cables", "cable")] }),
    );
    expect(JSON.stringify(blocks)).toContain(
      '{"type":"text","text":"cable","style":{"bold":true}}',
    );
  });

  it("opens the one release of a page by a button, and several by a menu", () => {
    expect(JSON.stringify(renderBlocks(answers.hits))).toContain('"text":"Read"');
    expect(labelsOf(renderBlocks(answers.hits))).toHaveLength(1);
    expect(labelsOf(renderBlocks(answers.manyPages))[0]).toContain("6 · NATO Secretary General");
  });

  it("tells each visit in a paragraph, its sentence beside the release that is its source", () => {
    const [head, received] = renderBlocks({ ...answers.visitsReceived, remark: [] }).map(wordsOf);
    expect(head).toBe("Who came to NATO Headquarters in June 2024?\nOne visit.");
    expect(received).toMatch(/^Kaja Kallas · 27 Jun 2024 · received at NATO Headquarters\n/);
    expect(received).toMatch(/support to Ukraine\.” — Secretary General: Estonia leads by example/);
  });

  it("sets the proof apart from what it proves, and parts the rows by a line", () => {
    const blocks = renderBlocks(answers.visits);
    const shapes = blocks.map((block) =>
      block.type === "rich_text" ? block.elements.map(({ type }) => type) : block.type,
    );
    const row = ["rich_text_section", "rich_text_quote"];
    expect(shapes.slice(1, 4)).toEqual([row, "divider", row]);
  });

  it("shows as much of a button's label as fits, and speaks all of it", () => {
    const label = "All visits of Delegates from Allied nations";
    const blocks = renderBlocks({ ...answers.nothing, actions: [{ label, call: CALL }] });
    const said = JSON.stringify(blocks);
    expect(said).toContain('"text":"All visits of Delegates from Allied…"');
    expect(said).toContain(`"accessibility_label":"${label}"`);
  });

  it("opens the releases of visits, which bear no number", () => {
    expect(labelsOf(renderBlocks(answers.visits))[0]).toBe(
      "NATO Military Committee visits Finland",
    );
    expect(JSON.stringify(renderBlocks(answers.visitsAnnounced))).toContain('"text":"Read"');
  });

  it("shows all visits of a page, however long their names are", () => {
    const blocks = renderBlocks(worstAnswers["longVisits"] ?? answers.visits).map(wordsOf);
    expect(blocks.filter((words) => /“.{30,}” — /u.test(words))).toHaveLength(7);
  });

  it("offers to share what only the asker sees, but neither help nor a slip", () => {
    const shared = (answer: Answer) => labelsOf(renderBlocks(answer, { share: CALL }));
    expect(shared(answers.manyPages)).toContain("Share");
    expect(shared(answers.nothing)).toContain("Share");
    expect(shared(answers.help)).not.toContain("Share");
    expect(shared(answers.wrong)).not.toContain("Share");
    expect(labelsOf(renderBlocks(answers.manyPages))).not.toContain("Share");
  });

  it("gives releases whose id is too long for a menu a button of their own", () => {
    const long = { ...airDefence, id: "x".repeat(200) };
    const labels = labelsOf(
      renderBlocks(
        hitsAnswer({ heading: "x", hits: [long, airDefence].map((a) => hit(a, "", "")) }),
      ),
    );
    expect(labels).toHaveLength(2);
  });

  it("fits every surface, at the worst too", () => {
    for (const answer of Object.values<Answer>({ ...answers, ...worstAnswers })) {
      for (const surface of ["message", "home", "modal"] as const) {
        expect(slackFaults(renderMessage(answer, { share: CALL, owner: "U0" }), surface)).toEqual(
          [],
        );
      }
    }
  });

  it("stays within limits whatever the words", () => {
    const words = string({ unit: "binary", maxLength: 6_000 });
    assert(
      property(words, words, nat(25), (some, others, count) => {
        const article = { ...airDefence, title: some, paragraphs: [others, some], url: others };
        const all = [
          articleAnswer(article),
          visitsAnswer({
            heading: some,
            summary: [others],
            rows: Array.from({ length: Math.min(count, 6) }, () =>
              visitRow([article, airDefence], { visitor: some, places: [others], role: others }),
            ),
            near: [visitRow([article], { visitor: others, country: some })],
          }),
          hitsAnswer({
            heading: others,
            hits: Array.from({ length: count }, () => hit(article, some, others.slice(0, 3))),
            understood: [some],
          }),
        ];
        for (const answer of all) expect(slackFaults(renderMessage(answer))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Reads a message as Slack shows it. */
function readBack({ text, blocks }: SlackMessage): Seen {
  return {
    text: blocks.map(wordsOf).join("\n"),
    links: blocks.flatMap(linksOf),
    labels: labelsOf(blocks),
    fallback: text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  };
}

function elementsOf(block: KnownBlock) {
  const parts = block.type === "rich_text" ? block.elements : [];
  return parts.flatMap((part) => (part.type === "rich_text_list" ? [] : part.elements));
}

function wordsOf(block: KnownBlock): string {
  if (block.type === "context") {
    return block.elements.map((element) => ("text" in element ? element.text : "")).join(" ");
  }
  const parts = block.type === "rich_text" ? block.elements : [];
  return parts
    .map((part) => part.elements.map((element) => ("text" in element ? element.text : "")).join(""))
    .join("\n");
}

function linksOf(block: KnownBlock): string[] {
  return elementsOf(block).flatMap((element) => (element.type === "link" ? [element.url] : []));
}

function labelsOf(blocks: readonly KnownBlock[]): string[] {
  const elements = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  return elements.flatMap((element) => {
    if (element.type === "button") return [element.accessibility_label ?? element.text.text];
    if (element.type !== "static_select") return [];
    return (element.options ?? []).map(({ text }) => text.text);
  });
}
