import type { Action, HelpAnswer, HelpEntry } from "#core/answer.ts";
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
    const named = commands.find(({ name }) => name === wanted);
    const family = commands.filter((each) => familyOf(each) === wanted);
    if (named !== undefined) {
      return {
        kind: "help",
        intro: [{ code: `/nato ${named.name}` }],
        entries: [{ ...entryOf(named), options: optionsOf(named) }],
        actions: exampleActions([named], request),
      };
    }
    const shown = wanted === undefined ? commands : family;
    return {
      kind: "help",
      intro: wanted === undefined ? sayGreeting(request) : sayFamily(wanted, family),
      entries: wanted === undefined ? entriesOf(commands) : family.map(entryOf),
      actions: exampleActions(shown, request),
    };
  },
});

function sayGreeting({ core }: Pick<Request<OptionSpecs>, "core">): RichText {
  const { articles, days } = core.extent();
  const span = days === undefined ? "" : ` of ${sayMonths(days)}`;
  return [`I search NATO’s press releases: ${counted(articles, "release")}${span}. Try:`];
}

function sayFamily(name: string, family: readonly Command[]): RichText {
  return [
    { code: `/nato ${name}` },
    ". All options of one: ",
    { code: `/nato help ${family[0]?.name ?? name}` },
  ];
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

function optionsOf(command: Command): HelpEntry["options"] {
  return offeredOptions(command).map(([name, { description }]) => ({ name, description }));
}

/** The first example of each command, to be pressed rather than typed; none that sets something. */
function exampleActions(
  shown: readonly Command[],
  { core, commands, today }: Pick<Request<OptionSpecs>, "core" | "commands" | "today">,
): Action[] {
  const [freeText] = commands;
  if (freeText === undefined) return [];
  return shown.flatMap(({ examples: [example], ofChannel }) => {
    if (example === undefined || ofChannel) return [];
    const call = readWords(example, { commands, freeText }, { core, commands, today });
    return call.command === "help" ? [] : [{ label: example, call }];
  });
}
