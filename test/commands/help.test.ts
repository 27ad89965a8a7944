import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { plainText } from "#core/plain-text.ts";
import { seedsBot } from "../support/seeds-bot.ts";

const say = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

describe("help", () => {
  it("says what the bot does, and an example of every command", async () => {
    const said = plainText(await say("help"));
    expect(said).toMatch(/^I search NATO’s press releases: 51 releases of Nov 2022 – Nov 2024\./);
    for (const { examples } of commands) expect(said).toContain(`/nato ${examples[0]}`);
  });

  it("tells every option of one command, and only of that", async () => {
    const said = plainText(await say("help search"));
    expect(said).toContain("country – Only releases that name this country");
    expect(said).not.toContain("newest");
  });

  it("tells no option that only the bot sets", async () => {
    expect(plainText(await say("help ask"))).not.toContain("after");
  });

  it("offers examples that answer", async () => {
    const bot = await seedsBot();
    const answer = await say("help");
    const actions = answer.kind === "help" ? answer.actions : [];
    const answers = await Promise.all(actions.map(({ call }) => bot.answer(call)));
    expect(actions.length).toBeGreaterThan(0);
    expect(answers.map(({ kind }) => kind)).not.toContain("notice");
  });
});

describe("every command", () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    "%s has texts that fit Discord, and examples that answer",
    async (name, { summary, options, examples }) => {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect([summary, ...Object.values(options).map((option) => option.description)]).toSatisfy(
        (texts: string[]) => texts.every((text) => text.length > 0 && text.length <= 100),
      );
      const kinds = await Promise.all(examples.map(async (example) => (await say(example)).kind));
      expect(kinds).not.toContain("notice");
    },
  );
});
