import type { Action, HelpAnswer } from "#core/answer.ts";
import { defineCommand, offeredOptions, type OptionSpecs, type Request } from "#core/command.ts";
import { readWords } from "#core/grammar.ts";
import { counted, sayMonths } from "#core/wording.ts";

/** Tells what can be said, with examples. */
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
      core,
      commands,
    } = request;
    const { articles, days } = core.extent();
    const span = days === undefined ? "" : ` of ${sayMonths(days)}`;
    const shown = commands.filter(({ name }) => wanted === undefined || name === wanted);
    return {
      kind: "help",
      intro:
        wanted === undefined
          ? [`I search NATO’s press releases: ${counted(articles, "release")}${span}. Try:`]
          : [{ code: `/nato ${wanted}` }],
      entries: shown.map((command) => ({
        command: command.name,
        summary: command.summary,
        examples: command.examples,
        options:
          wanted === undefined
            ? []
            : offeredOptions(command).map(([option, { description }]) => ({
                name: option,
                description,
              })),
      })),
      actions: shown.flatMap(({ examples }) => exampleActions(examples, request)),
    };
  },
});

/** The first example of a command, to be pressed rather than typed. */
function exampleActions(
  examples: readonly string[],
  { core, commands, today }: Request<OptionSpecs>,
): Action[] {
  const [example] = examples;
  const [freeText] = commands;
  if (example === undefined || freeText === undefined) return [];
  const call = readWords(example, { commands, freeText }, { core, commands, today });
  return call.command === "help" ? [] : [{ label: example, call }];
}
