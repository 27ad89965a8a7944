import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { familyOf, firstWords } from "#core/command.ts";
import { plainText } from "#core/plain-text.ts";
import { createDigestRoom } from "../support/digest-room.ts";
import { seedsBot } from "../support/seeds-bot.ts";

/** Says it in a channel. */
const say = async (line: string) => (await createDigestRoom()).say(line);
/** Says it in a terminal, where no channel's digests are kept. */
const sayInTerminal = async (line: string) => (await (await seedsBot()).answerWords(line)).answer;

describe("help", () => {
  it("says what the bot does, and an example of every command", async () => {
    const said = plainText(await say("help"));
    expect(said).toMatch(/^I search NATO’s press releases: 51 releases of Nov 2022 – Nov 2024\./);
    const words = firstWords(commands);
    expect(words).toContain("digest");
    for (const word of words) expect(said).toContain(`/nato ${word}`);
  });

  it("stays short: commands that share their first word stand together", async () => {
    const answer = await say("help");
    const entries = answer.kind === "help" ? answer.entries : [];
    expect(entries.map(({ command }) => command)).toEqual(firstWords(commands));
    expect(plainText(answer)).toContain("also list, preview, pause, resume, skip and remove");
  });

  it("tells all commands that share a first word, and all options of one", async () => {
    const all = plainText(await say("help digest"));
    for (const { name } of commands.filter((each) => familyOf(each) === "digest")) {
      expect(all).toContain(`/nato ${name}`);
    }
    expect(plainText(await say("help digest add"))).toContain("zone – Whose time");
  });

  it("offers nothing to press that sets something", async () => {
    const answer = await say("help digest");
    const actions = answer.kind === "help" ? answer.actions : [];
    expect(actions.map(({ call }) => call.command)).toEqual(["digest preview"]);
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

describe("help in a terminal", () => {
  it("lists nothing that cannot be done there, and says where it can", async () => {
    const answer = await sayInTerminal("help");
    const said = plainText(answer);
    expect(said).toContain("In chat I also post digests, and tell at once what comes.");
    expect(said).toContain("/nato digest preview topic:Ukraine");
    expect(said).not.toMatch(/digest add|watch/);
  });

  it("lists of digests what can be done there, and names the rest", async () => {
    const answer = await sayInTerminal("help digest");
    expect(answer).toMatchObject({ entries: [{ command: "digest preview" }] });
    expect(plainText(answer)).toContain(
      "help digest preview. In chat, in the channel that it is for: /nato digest add,",
    );
  });

  it.each(["help watch", "help watch add"])("says of %s where it is said", async (line) => {
    const said = plainText(await sayInTerminal(line));
    expect(said).toContain("In chat, in the channel that it is for: /nato watch add");
    expect(said).not.toContain("this channel’s watches");
  });

  it("tells no option that means something in chat alone", async () => {
    const search = plainText(await sayInTerminal("help search"));
    expect(search).not.toContain("private");
    expect(plainText(await sayInTerminal("help digest preview"))).not.toContain("by its number");
    expect(plainText(await say("help search"))).toContain("private");
  });
});

describe("every command", () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    "%s has texts that fit Discord, and examples that answer wherever it has a use",
    async (name, { summary, options, examples, ofChannel }) => {
      expect(name).toMatch(/^[a-z]{1,32}( [a-z]{1,32})?$/);
      expect([summary, ...Object.values(options).map((option) => option.description)]).toSatisfy(
        (texts: string[]) => texts.every((text) => text.length > 0 && text.length <= 100),
      );
      const kinds = await Promise.all(
        examples.map(async (example) => (await sayInTerminal(example)).kind),
      );
      expect(kinds.includes("notice")).toBe(ofChannel === true);
    },
  );
});
