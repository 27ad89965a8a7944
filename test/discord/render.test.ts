import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { renderEmbed } from "#discord/render.ts";
import { layControls } from "#discord/controls.ts";
import { packPress, type Press } from "#discord/buttons.ts";
import { renderContract } from "../contracts/render-contract.ts";
import { answers, articleAnswer, hit, hitsAnswer } from "../fixtures/answers.ts";
import { underseaInfrastructure } from "../fixtures/articles.ts";
import { worstAnswers } from "../fixtures/worst-answers.ts";
import { forgetfulStates } from "../support/button-states.ts";
import { payloadFaults } from "../support/discord-spec.ts";
import { readMarkdown } from "../support/read-markdown.ts";

const ASKER = "400000000000000004";

/** An answer as it is sent, with the controls that its asker gets. */
async function renderMessage(answer: Answer) {
  const states = forgetfulStates();
  const stage = { call: undefined, asker: ASKER, sharable: false };
  const pack = async (press: Press) => packPress(press, states);
  return {
    embeds: [renderEmbed(answer)],
    components: await layControls(answer, stage, pack),
    allowed_mentions: { parse: [] },
  };
}

type Payload = Awaited<ReturnType<typeof renderMessage>>;

renderContract<Payload>({
  name: "renderEmbed",
  render: renderMessage,
  readBack({ embeds: [embed], components }) {
    const title = readMarkdown(embed?.title ?? "");
    const description = readMarkdown(embed?.description ?? "");
    const text = [title.text, description.text, embed?.footer?.text].join("\n");
    const links = [...(embed?.url === undefined ? [] : [embed.url]), ...description.links];
    const labels = components
      .flatMap((row) => row.components)
      .flatMap((control) =>
        "options" in control ? control.options.map(({ label }) => label) : [control.label ?? ""],
      );
    return { text, links, labels };
  },
  faults({ embeds, components, ...rest }) {
    const payload = { type: 4, data: { embeds, components, ...rest } };
    const shown = embeds.map(({ title, description }) => [title, description].join("\n"));
    return [...payloadFaults("callback 4", payload), ...shown.flatMap((each) => harm(each))];
  },
});

/** How a digest’s next and last edition are told; what releases say in this shape is escaped. */
const OWN_MOMENT = /^<t:\d+:[fR]>$/;

/** What in a markdown text would call somebody, or lead elsewhere than NATO's own address. */
function harm(markdown: string): string[] {
  const { text, links, mentions } = readMarkdown(markdown);
  return [
    ...mentions.filter((each) => !OWN_MOMENT.test(each)).map((each) => `calls ${each}`),
    ...links
      .filter((link) => !link.startsWith("https://www.nato.int/"))
      .map((link) => `links ${link}`),
    ...(/@everyone|@here/.test(markdown) ? ["calls everyone"] : []),
    ...(text.isWellFormed() ? [] : ["half a character"]),
  ];
}

describe("renderEmbed", () => {
  it.each(Object.entries<Answer>(answers))("draws %s as it always did", async (name, answer) => {
    const message = JSON.stringify(await renderMessage(answer), undefined, 2);
    await expect(`${message}\n`).toMatchFileSnapshot(`messages/${name}.json`);
  });

  it.each(Object.entries(worstAnswers))("keeps within six thousand characters: %s", (_, answer) => {
    const { title = "", description = "", footer } = renderEmbed(answer);
    expect(title.length + description.length + (footer?.text.length ?? 0)).toBeLessThan(6_000);
  });

  it("counts what was found, and says which part of it is shown", () => {
    const { title, footer } = renderEmbed(answers.manyPages);
    expect(title).toBe("Ukraine · 14 releases");
    expect(footer?.text).toBe("6–10 of 14 · understood: Ukraine · since 1 May 2024");
  });

  it("links a title where the release's address is known", () => {
    expect(renderEmbed(answers.hits).description).toContain(
      "](https://www.nato.int/cps/en/natohq/news_219937.htm)**\n14 Nov 2023 · news\n",
    );
  });

  it("does not link an address that is none", () => {
    const article = { ...underseaInfrastructure, url: "javascript:alert(1)" };
    expect(renderEmbed(articleAnswer(article)).url).toBeUndefined();
    const { description } = renderEmbed(
      hitsAnswer({ heading: "x", hits: [hit(article, "words", "words")] }),
    );
    expect(description).not.toContain("javascript");
  });

  it("keeps an address with brackets inside its link", () => {
    const article = { ...underseaInfrastructure, url: "https://www.nato.int/a(b)c" };
    const { description } = renderEmbed(hitsAnswer({ heading: "x", hits: [hit(article, "", "")] }));
    expect(readMarkdown(description ?? "").links).toEqual(["https://www.nato.int/a%28b%29c"]);
  });

  it("heads an answer about visits with its question, and tells the visits before what came close", () => {
    const { title, description = "" } = renderEmbed(answers.visitsNobody);
    expect(title).toBe("Who visited South Korea in May 2024?");
    expect(description).toMatch(
      /^\*\*Nobody\*\* is reported .*\n\nClose:\n• \*\*Jens Stoltenberg\*\*/,
    );
  });

  it("gives each visit its sentence and links its release, however long its names are", () => {
    const { description = "" } = renderEmbed(worstAnswers["longVisits"] ?? answers.visits);
    const [, ...blocks] = description.split("\n\n");
    const visits = blocks.filter((block) => /^\*\*(?!r)/.test(block));
    expect(visits).toHaveLength(6);
    expect(visits.filter((block) => !/“.{10,}” — \*/u.test(block))).toEqual([]);
    expect(readMarkdown(renderEmbed(answers.visitsReceived).description ?? "").links).toEqual([
      answers.visitsReceived.rows[0]?.articles[0]?.url,
    ]);
  });

  it("offers the releases of visits in a menu, or by a button where there is but one", async () => {
    const [menu] = (await renderMessage(answers.visitsReceived)).components;
    expect(JSON.stringify(menu)).toContain("Estonia leads by example");
    expect(JSON.stringify(await renderMessage(answers.visitsAnnounced))).toContain(
      '"label":"Read: NATO Secretary General in Romania"',
    );
  });

  it("keeps a button's label as short as Discord shows it", async () => {
    const label = "All visits of Delegates from Allied nations";
    const call = { command: "visits", options: {}, page: 1 };
    const message = await renderMessage({ ...answers.nothing, actions: [{ label, call }] });
    expect(JSON.stringify(message)).toContain('"label":"All visits of Delegates from Allied…"');
  });

  it("tells where a release comes from, and which page of it is shown", () => {
    expect(renderEmbed(answers.articlePage).footer?.text).toBe(
      "NATO press release · 29 May 2024 · page 2 of 3",
    );
  });
});
