import { describe, expect, it } from "vitest";
import { commands, freeText } from "#commands/index.ts";
import type { Answer } from "#core/answer.ts";
import { defineCommand, type Command, type OptionSpecs, type Request } from "#core/command.ts";
import { createBot } from "#core/dispatch.ts";
import { plainText } from "#core/plain-text.ts";
import { sampleBot, sampleClock, sampleCore, silentLog } from "../fixtures/bot.ts";

const broken = defineCommand({
  name: "broken",
  summary: "Breaks",
  examples: ["broken"],
  options: {},
  run() {
    throw new Error("a secret detail");
  },
});

function botWith(command: Command) {
  const logged: unknown[] = [];
  const log = { ...silentLog, error: (facts: object) => logged.push(facts) };
  const parts = {
    core: sampleCore(),
    commands: [...commands, command],
    freeText,
    clock: sampleClock,
  };
  return { logged, bot: createBot({ ...parts, log }) };
}

describe("answer", () => {
  it("answers a call with what its command says", async () => {
    const answer = await sampleBot().answer({ command: "latest", options: {}, page: 1 });
    expect(answer).toMatchObject({ kind: "hits", heading: "Newest releases", total: 6 });
  });

  it("turns what the asker can mend into a sentence", async () => {
    const call = { command: "search", options: { query: "x", country: "Narnia" }, page: 1 };
    expect(await sampleBot().answer(call)).toMatchObject({ kind: "notice", tone: "wrong" });
  });

  it("knows no command that is not there", async () => {
    const answer = await sampleBot().answer({ command: "visit", options: {}, page: 1 });
    expect(plainText(answer)).toBe(
      "There is no command visit. I know search, visits, map, ask, latest, article, digest, watch and help.",
    );
  });

  it("turns a bug into a calm sentence, with an incident that the log knows too", async () => {
    const { bot, logged } = botWith(broken);
    const answer = await bot.answer({ command: "broken", options: {}, page: 1 });
    const said = plainText(answer);
    const [, incident] = /incident ([0-9A-F]{4})/.exec(said) ?? [];
    expect(answer).toMatchObject({ kind: "notice", tone: "fault" });
    expect(said).not.toContain("secret");
    expect(logged).toEqual([expect.objectContaining({ incident, command: "broken" })]);
  });

  it("lets a command about visits wait until all releases are read for them, and no other", async () => {
    const left: number[] = [];
    const command = {
      ...broken,
      async run({ core }: Request<OptionSpecs>): Promise<Answer> {
        left.push(await core.readVisits());
        return { kind: "notice", tone: "empty", text: [], hints: [], actions: [] };
      },
    };
    await botWith(command).bot.answer({ command: "broken", options: {}, page: 1 });
    const patient = botWith({ ...command, needsVisits: true });
    await patient.bot.answer({ command: "broken", options: {}, page: 1 });
    expect(left).toEqual([6, 0]);
  });

  it("turns a promise that breaks into the same", async () => {
    const { bot } = botWith({ ...broken, run: () => Promise.reject(new Error("later")) });
    expect(await bot.answer({ command: "broken", options: {}, page: 1 })).toMatchObject({
      tone: "fault",
    });
  });
});

describe("answerWords", () => {
  it("reads words and answers them", async () => {
    const { call, answer } = await sampleBot().answerWords("Balticconnector");
    expect(call).toEqual({ command: "ask", options: { question: "Balticconnector" }, page: 1 });
    expect(answer).toMatchObject({ kind: "hits", total: 1 });
  });

  it("answers words that cannot be read", async () => {
    const { call, answer } = await sampleBot().answerWords("latest nonsense words");
    expect(call).toBeUndefined();
    expect(answer).toMatchObject({ kind: "notice", tone: "wrong" });
  });

  it("follows on from the question before, in the same conversation alone", async () => {
    const bot = sampleBot();
    await bot.answerWords("who visited Finland in May 2024?", { conversation: "Ada's thread" });
    const next = await bot.answerWords("and Germany?", { conversation: "Ada's thread" });
    expect(next.answer).toMatchObject({ heading: "Who visited Germany in May 2024?" });
    const third = await bot.answerWords("and in 2023?", { conversation: "Ada's thread" });
    expect(third.answer).toMatchObject({ heading: "Who visited Germany in 2023?" });
    expect(third.call).toMatchObject({ options: { after: "Who visited Germany in May 2024?" } });
    for (const conversation of ["Bob's thread", undefined]) {
      const other = await bot.answerWords("and in 2023?", { conversation });
      expect(other.answer.kind).not.toBe("visits");
    }
  });

  it("keeps the question before through an answer that is no visit", async () => {
    const bot = sampleBot();
    await bot.answerWords("who visited Finland?", { conversation: "Ada" });
    await bot.answerWords("undersea cables", { conversation: "Ada" });
    const { answer } = await bot.answerWords("and in 2023?", { conversation: "Ada" });
    expect(answer).toMatchObject({ heading: "Who visited Finland in 2023?" });
  });

  it("answers no words at all", async () => {
    expect((await sampleBot().answerWords("   ")).answer).toMatchObject({ tone: "wrong" });
  });
});

const suggest = (command: string, option: string, typed: string) =>
  sampleBot().suggest({ command, option, typed }, 5);

describe("suggest", () => {
  it("offers countries, kinds, days, people and releases", () => {
    expect(suggest("search", "country", "finl")[0]?.value).toBe("Finland");
    expect(suggest("search", "kind", "pod")[0]?.value).toBe("podcast");
    expect(suggest("search", "from", "2024")[0]?.value).toBe("2024");
    expect(suggest("article", "article", "military committee")[0]).toEqual({
      label: "NATO Military Committee visits Finland",
      value: "military-committee-finland",
    });
  });

  it("offers no more than asked for, and nothing for what it does not know", () => {
    expect(suggest("search", "from", "").length).toBe(5);
    expect(suggest("search", "colour", "r")).toEqual([]);
    expect(suggest("visit", "country", "f")).toEqual([]);
  });
});
