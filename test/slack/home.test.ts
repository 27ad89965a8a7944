import { describe, expect, it } from "vitest";
import type { Answer } from "#core/answer.ts";
import { drawAnswer, drawModal, drawStart } from "#slack/home.ts";
import { answers } from "#test/fixtures/answers.ts";
import { sampleChatBot } from "#test/fixtures/bot.ts";
import { worstAnswers } from "#test/fixtures/worst-answers.ts";
import { bodyFaults } from "#test/support/fake-slack.ts";

const everyAnswer = Object.entries<Answer>({ ...answers, ...worstAnswers });
const asText = (view: object) => `${JSON.stringify(view, null, 2)}\n`;

describe("drawStart", () => {
  it("shows a search box, what can be asked, and the newest releases", async () => {
    const view = await drawStart(sampleChatBot());
    expect(bodyFaults({ view })).toEqual([]);
    await expect(asText(view)).toMatchFileSnapshot("messages/home.json");
  });
});

describe("drawAnswer", () => {
  it.each(everyAnswer)("fits the App Home: %s", (_, answer) => {
    expect(bodyFaults({ view: drawAnswer(answer) })).toEqual([]);
  });
});

describe("drawModal", () => {
  it.each(everyAnswer)("fits a window: %s", (_, answer) => {
    expect(bodyFaults({ view: drawModal(answer) })).toEqual([]);
  });
});
