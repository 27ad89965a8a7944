import { randomBytes } from "node:crypto";
import type { Action, Answer, NoticeAnswer } from "./answer.ts";
import type { Suggestion } from "./option-suggestions.ts";
import { OPTION_TYPES, type OptionContext } from "./option-types.ts";
import type { Asker } from "./asker.ts";
import type { Call } from "./call.ts";
import { firstWords, type Command } from "./command.ts";
import { createConversations } from "./conversations.ts";
import { answerCourtesy } from "./courtesies.ts";
import { readWords, type Grammar } from "./grammar.ts";
import type { Core } from "./core.ts";
import type { Digests } from "./digest/digests.ts";
import { dayAt } from "./day.ts";
import { UserError } from "./errors.ts";
import { readOptions } from "./options.ts";
import type { Clock, Log } from "./ports.ts";
import { listed } from "./wording.ts";

/** The bot as every adapter sees it: it answers calls, and helps to write them. */
export interface Bot extends Grammar {
  /**
   * Answers a call. Never throws: what goes wrong is an answer too. A call out of a conversation, as of a
   * button, is what the next question there may follow on.
   */
  answer(call: Call, asker?: Asker, conversation?: string): Promise<Answer>;
  /**
   * Reads free words and answers them; what cannot be read is an answer too. In a conversation (any
   * name that is the same for the same asker in the same thread) a question may follow on the last.
   */
  answerWords(text: string, from?: Heard): Promise<Answered>;
  /** Values to offer while an option is typed; none for what has none to offer. */
  suggest(at: SuggestionPlace, limit: number): readonly Suggestion[];
}

/** In which conversation words were said, and by whom. */
export interface Heard {
  readonly conversation?: string | undefined;
  readonly asker?: Asker | undefined;
}

/** An answer to free words, and the call that they were read as; `undefined` where they ask nothing. */
export interface Answered {
  readonly call: Call | undefined;
  readonly answer: Answer;
}

/** Which option is being typed, and how far. */
export interface SuggestionPlace {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** What a bot is made of. */
export interface BotParts extends Grammar {
  readonly core: Core;
  readonly clock: Clock;
  readonly log: Log;
  /** The channels' digests, where they are kept. */
  readonly digests?: Digests | undefined;
}

/** Makes the bot: the one place where a call becomes an answer, and where a bug becomes a sentence. */
export function createBot({ core, commands, freeText, clock, log, digests }: BotParts): Bot {
  const conversations = createConversations(clock);
  const context = (): OptionContext => ({ core, commands, today: dayAt(clock()) });

  async function answer(call: Call, asker?: Asker, conversation?: string): Promise<Answer> {
    const answered = await run(call, asker);
    if (conversation !== undefined && answered.kind === "visits") {
      conversations.keep(conversation, answered.heading);
    }
    return answered;
  }

  async function run(call: Call, asker: Asker | undefined): Promise<Answer> {
    try {
      const command = commands.find(({ name }) => name === call.command);
      if (command === undefined) throw unknownCommand(call.command, commands);
      if (command.needsVisits === true) await core.readVisits();
      const options = readOptions(command, call, context());
      const now = clock();
      const today = dayAt(now);
      return await command.run({ options, call, core, commands, today, now, asker, digests });
    } catch (error) {
      return explain(error, call.command);
    }
  }

  async function answerWords(text: string, { conversation, asker }: Heard = {}): Promise<Answered> {
    let read: Call;
    try {
      read = readWords(text, { commands, freeText }, context());
    } catch (error) {
      return { call: undefined, answer: explain(error, "words") };
    }
    const courtesy = read.command === freeText.name ? answerCourtesy(text, freeText) : undefined;
    if (courtesy !== undefined) return { call: undefined, answer: courtesy };
    const call = conversation === undefined ? read : followUp(read, conversation);
    return { call, answer: await answer(call, asker, conversation) };
  }

  /** The same call with the question before, if its command asks for it and there was one. */
  function followUp(call: Call, conversation: string): Call {
    const command = commands.find(({ name }) => name === call.command);
    const option = Object.entries(command?.options ?? {}).find(
      ([, { type }]) => type === "previous",
    );
    const previous = conversations.last(conversation);
    if (option === undefined || previous === undefined) return call;
    return { ...call, options: { [option[0]]: previous, ...call.options } };
  }

  function explain(error: unknown, command: string): NoticeAnswer {
    if (error instanceof UserError) return notice(error.tone, error.text, error.actions);
    const incident = randomBytes(2).toString("hex").toUpperCase();
    log.error({ err: error, incident, command }, "a command broke");
    return notice("fault", [
      `Something broke on my side (incident ${incident}). It is logged; please try again.`,
    ]);
  }

  return {
    commands,
    freeText,
    answer,
    answerWords,
    suggest({ command, option, typed }, limit) {
      const spec = commands.find(({ name }) => name === command)?.options[option];
      const type = spec && OPTION_TYPES[spec.type];
      return type?.suggest?.(typed, limit, context()).slice(0, limit) ?? [];
    },
  };
}

function unknownCommand(name: string, commands: readonly Command[]): UserError {
  const known = listed(firstWords(commands), "and");
  return new UserError(["There is no command ", { strong: name }, `. I know ${known}.`]);
}

function notice(
  tone: NoticeAnswer["tone"],
  text: NoticeAnswer["text"],
  actions: readonly Action[] = [],
): NoticeAnswer {
  return { kind: "notice", tone, text, hints: [], actions };
}
