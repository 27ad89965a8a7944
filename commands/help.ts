import type { Action, HelpAnswer, HelpEntry } from "#core/answer.ts";
import { optionsOutsideChat } from "#core/chat-options.ts";
import {
  defineCommand,
  familyOf,
  firstWords,
  offeredOptions,
  type Command,
  type OptionSpecs,
  type Request,
} from "#core/command.ts";
import { readWords } from "#core/grammar.ts";
import type { RichText } from "#core/rich-text.ts";
import { counted, listed, sayMonths } from "#core/wording.ts";

/** Tells what can be said, with examples. Commands that share their first word stand together. */
export const help = defineCommand({
  name: "help",
  summary: "What I can do, with examples",
  examples: ["help", "help search"],
  options: {
    command: { type: "command", description: "Tell all about this one command" },
  },
  run(request): HelpAnswer {
    const {
      options: { command: wanted },
      commands,
    } = request;
    const offered = commands.filter((each) => isOffered(each, request));
    const named = commands.find(({ name }) => name === wanted);
    if (named !== undefined) return helpForOne(named, request);
    const family = offered.filter((each) => familyOf(each) === wanted);
    const elsewhere = commands.filter(
      (each) => familyOf(each) === wanted && !offered.includes(each),
    );
    return {
      kind: "help",
      intro:
        wanted === undefined
          ? sayGreeting(request)
          : [...sayFamily(wanted, family), ...sayElsewhere(elsewhere)],
      entries: wanted === undefined ? entriesOf(offered) : family.map(entryOf),
      actions: exampleActions(wanted === undefined ? offered : family, request),
    };
  },
});

type Asked = Pick<Request<OptionSpecs>, "core" | "commands" | "digests" | "today">;

/** What is set in a channel is offered where channels' digests are kept: in chat, not in a terminal. */
function isOffered({ ofChannel }: Command, { digests }: Pick<Asked, "digests">): boolean {
  return digests !== undefined || !ofChannel;
}

function helpForOne(command: Command, request: Asked): HelpAnswer {
  const { examples } = command;
  const entry = { ...entryOf(command), options: optionsOf(command, request) };
  if (isOffered(command, request)) {
    const intro = [{ code: `/nato ${command.name}` }];
    const actions = exampleActions([command], request);
    return { kind: "help", intro, entries: [entry], actions };
  }
  const uses = examples.map((example) => `/nato ${example}`);
  return {
    kind: "help",
    intro: [`In chat, in the channel that it is for: ${listed(uses, "or")}`],
    entries: [{ ...entry, examples: [] }],
    actions: [],
  };
}

function sayGreeting({ core, digests }: Asked): RichText {
  const { articles, days } = core.extent();
  const span = days === undefined ? "" : ` of ${sayMonths(days)}`;
  const more =
    digests === undefined ? " In chat I also post digests, and tell at once what comes." : "";
  return [`I search NATO’s press releases: ${counted(articles, "release")}${span}.${more} Try:`];
}

function sayFamily(name: string, [first]: readonly Command[]): RichText {
  const options: RichText =
    first === undefined ? [] : [". All options of one: ", { code: `/nato help ${first.name}` }];
  return [{ code: `/nato ${name}` }, ...options];
}

/** What is said in chat alone: `. In chat, in the channel that it is for: /nato watch add, …`. */
function sayElsewhere(commands: readonly Command[]): RichText {
  if (commands.length === 0) return [];
  const names = commands.map(({ name }) => `/nato ${name}`);
  return [`. In chat, in the channel that it is for: ${listed(names, "and")}.`];
}

/** One entry for each command, and one for those that share their first word. */
function entriesOf(commands: readonly Command[]): HelpEntry[] {
  return firstWords(commands).flatMap((word) => {
    const [first, ...others] = commands.filter((each) => (familyOf(each) ?? each.name) === word);
    if (first === undefined) return [];
    if (others.length === 0) return [entryOf(first)];
    const seconds = others.map(({ name }) => name.slice(word.length + 1));
    const anywhere = others.find(({ ofChannel }) => !ofChannel) ?? others[0];
    const examples = [first, anywhere].flatMap((each) => each?.examples.slice(0, 1) ?? []);
    return [
      {
        command: word,
        summary: `${first.summary}; also ${listed(seconds, "and")}`,
        examples,
        options: [],
      },
    ];
  });
}

function entryOf({ name, summary, examples }: Command): HelpEntry {
  return { command: name, summary, examples, options: [] };
}

function optionsOf(command: Command, { digests }: Asked): HelpEntry["options"] {
  const options = digests === undefined ? optionsOutsideChat(command) : offeredOptions(command);
  return options.map(([name, { description }]) => ({ name, description }));
}

/** The first example of each command, to be pressed rather than typed; none that sets something. */
function exampleActions(shown: readonly Command[], { core, commands, today }: Asked): Action[] {
  const [freeText] = commands;
  if (freeText === undefined) return [];
  return shown.flatMap(({ examples: [example], ofChannel }) => {
    if (example === undefined || ofChannel) return [];
    const call = readWords(example, { commands, freeText }, { core, commands, today });
    return call.command === "help" ? [] : [{ label: example, call }];
  });
}
