import type { KnownBlock, RichTextElement } from "@slack/types";
import { assert, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { drawEdition } from "#slack/edition-messages.ts";
import { hangPicture } from "#slack/picture.ts";
import { renderBlocks, renderMessage, type SlackMessage } from "#slack/render.ts";
import { renderContract, type Seen } from "#test/contracts/render-contract.ts";
import { answers, articleAnswer, hit, hitsAnswer } from "#test/fixtures/answers.ts";
import { airDefence, underseaInfrastructure } from "#test/fixtures/articles.ts";
import { editionAnswer, editionItem } from "#test/fixtures/edition-answers.ts";
import { digestView, settingsAnswers } from "#test/fixtures/settings-answers.ts";
import { visitRow, visitsAnswer } from "#test/fixtures/visit-answers.ts";
import { worstAnswers } from "#test/fixtures/worst-answers.ts";
import { slackFaults } from "#test/support/slack-limits.ts";

const CALL = { command: "search", options: { query: "Ukraine" }, page: 2 };

renderContract<SlackMessage>({
  name: "renderMessage",
  render: (answer) => renderMessage(answer),
  readBack,
  faults: (message) => [...slackFaults(message), ...slackFaults(hung(message))],
});

/** A message as it is sent once its picture is uploaded. */
function hung({ text, blocks, picture }: SlackMessage) {
  return { text, blocks: picture ? hangPicture(blocks, picture, "F0123456789") : blocks };
}

describe("renderMessage", () => {
  it.each(Object.entries<Answer>(answers))("looks as agreed: %s", async (name, answer) => {
    const message = hung(renderMessage(answer, { share: CALL }));
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
    expect(shared(answers.editionPreview)).toContain("Share");
    expect(shared(answers.settings)).not.toContain("Share");
    expect(labelsOf(renderBlocks(answers.manyPages))).not.toContain("Share");
  });

  it("lists an edition’s releases under their headings, each with a bullet", () => {
    const blocks = renderBlocks(answers.edition);
    expect(blocks[0]).toMatchObject({ type: "header" });
    expect(blocks.map(wordsOf)[2]).toMatch(
      /^Ukraine\nNATO Secretary General: Ukraine’s most urgent need is more air defence — NATO is/,
    );
    expect(blocks.map(wordsOf)).toContainEqual(
      expect.stringContaining("NATO Military Committee → Rovaniemi, Finland · 27–29 May"),
    );
    expect(JSON.stringify(blocks.at(-2))).toContain("change or stop: /nato digest list");
  });

  it("shows when a digest comes next in the reader’s own zone", () => {
    const said = JSON.stringify(renderBlocks(answers.settings));
    expect(said).toContain('"type":"date","timestamp":1717135200,');
    expect(said).toContain('"format":"{date_short_pretty} at {time}"');
  });

  it("opens a preview below the digests, and changes a digest in its place", () => {
    const buttons = renderBlocks(answers.settings).flatMap((block) =>
      block.type === "actions" ? block.elements : [],
    );
    const verbs = buttons.map((each) => ("value" in each ? each.value?.split(":")[0] : undefined));
    expect(verbs.slice(0, 4)).toEqual(["open", "turn", "turn", "turn"]);
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
        const item = editionItem(article, others, [article]);
        const edition = editionAnswer({
          heading: some,
          day: "2024-05-30",
          about: [others],
          sections: Array.from({ length: count }, () => ({
            heading: others,
            items: [item, item],
            visits: [visitRow([article], { visitor: some, places: [others] })],
          })),
          schedule: some,
        });
        const view = digestView(1, {
          name: some,
          about: [others],
          schedule: some,
          facts: [[some]],
        });
        const settings: Answer = {
          ...settingsAnswers.settings,
          heading: some,
          digests: Array.from({ length: count }, () => view),
        };
        for (const answer of [...all, edition, settings]) {
          expect(slackFaults(renderMessage(answer))).toEqual([]);
        }
        const parts = drawEdition(edition, some);
        expect(parts.flatMap((message) => slackFaults(message))).toEqual([]);
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

function elementsOf(block: KnownBlock): RichTextElement[] {
  return linesOf(block).flat();
}

/** The elements of a block, a line each. */
function linesOf(block: KnownBlock): RichTextElement[][] {
  const parts = block.type === "rich_text" ? block.elements : [];
  return parts.flatMap((part) =>
    part.type === "rich_text_list"
      ? part.elements.map(({ elements }) => elements)
      : [part.elements],
  );
}

function wordsOf(block: KnownBlock): string {
  if (block.type === "header") return block.text.text;
  if (block.type === "context") {
    return block.elements.map((element) => ("text" in element ? element.text : "")).join(" ");
  }
  return linesOf(block)
    .map((line) => line.map(shownOf).join(""))
    .join("\n");
}

function shownOf(element: RichTextElement): string {
  if (element.type === "date") return element.fallback ?? "";
  return "text" in element ? (element.text ?? "") : "";
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
