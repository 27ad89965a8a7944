import { createInterface } from "node:readline";
import type { Answer } from "#core/answer.ts";
import type { Bot } from "#core/dispatch.ts";
import { choicesOf, findChoice, turnsPage, type Choice } from "./choices.ts";
import { completeLine } from "./completion.ts";
import { renderText, type Look } from "./render.ts";

/** Where a prompt reads and writes, and who answers. */
export interface PromptParts {
  readonly bot: Bot;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The look at this moment: a terminal's width may change. */
  readonly look: () => Look;
}

const GREETING = "Ask: who visited Finland? Or search: air defence. help tells more, Ctrl-D ends.";
/** One prompt is one conversation: "and in 2023?" follows on. */
const CONVERSATION = "prompt";

/**
 * Keeps asking until Ctrl-D or `exit`: each line is answered as in chat, and what an answer offers is
 * followed by its key. Resolves when the talk is over.
 */
export async function runPrompt({ bot, input, output, look }: PromptParts): Promise<void> {
  const lines = createInterface({
    input,
    output,
    prompt: "nato> ",
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, bot),
  });
  let open = true;
  lines.on("close", () => (open = false));
  lines.on("SIGINT", () => lines.close());
  output.write(`${GREETING}\n`);
  lines.prompt();
  let choices: readonly Choice[] | undefined;
  for await (const line of lines) {
    const words = line.trim();
    if (/^(exit|quit)$/i.test(words)) break;
    if (words !== "") {
      const answer = await answerTyped(bot, words, choices);
      choices = choicesOf(answer);
      output.write(`\n${renderText(answer, look())}\n\n`);
    }
    if (open) lines.prompt();
  }
  lines.close();
}

async function answerTyped(
  bot: Bot,
  words: string,
  offered: readonly Choice[] | undefined,
): Promise<Answer> {
  const choices = offered ?? [];
  const choice = findChoice(choices, words);
  if (choice !== undefined) return bot.answer(choice.call, undefined, CONVERSATION);
  if (offered !== undefined && turnsPage(words)) return noFurtherPage(words);
  const numbers = choices.filter(({ key }) => /\d/.test(key)).map(({ key }) => key);
  if (/^\d{1,3}$/.test(words) && numbers.length > 0) return noSuchNumber(words, numbers);
  return (await bot.answerWords(words, { conversation: CONVERSATION })).answer;
}

function noSuchNumber(typed: string, numbers: readonly string[]): Answer {
  const known = [...new Set([numbers[0], numbers.at(-1)])].join("–");
  return notice(
    `Nothing here has the number ${typed}; there is ${known}. To look for it: search ${typed}`,
  );
}

function noFurtherPage(typed: string): Answer {
  return notice(`The answer above has no such page. To look for the word: search ${typed}`);
}

function notice(text: string): Answer {
  return { kind: "notice", tone: "wrong", text: [text], hints: [], actions: [] };
}
