import { describe, expect, it } from "vitest";
import { createDraw } from "#slack/draw.ts";
import { renderMessage } from "#slack/render.ts";
import { answers } from "#test/fixtures/answers.ts";
import { silentLog } from "#test/fixtures/bot.ts";

describe("createDraw", () => {
  it("draws an answer", () => {
    expect(createDraw(silentLog)(answers.hits)).toEqual(renderMessage(answers.hits));
  });

  it("tells the asker the incident that the log names, where drawing breaks", () => {
    const logged: object[] = [];
    const log = { ...silentLog, error: (facts: object) => void logged.push(facts) };
    const draw = createDraw(log, () => {
      throw new TypeError("a bug");
    });
    const { text } = draw(answers.hits);
    const [, incident] = /incident ([0-9A-F]{4})/.exec(text) ?? [];
    expect(logged).toMatchObject([{ error: "TypeError", incident, kind: "hits" }]);
  });
});
