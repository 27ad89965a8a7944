import { optionsOutsideChat } from "#core/chat-options.ts";
import { familyOf, offeredOptions, type Command } from "#core/command.ts";
import { ARTICLES } from "./arguments.ts";
import { OPERATOR_USES } from "./operator-usage.ts";
import { table, type Row } from "./table.ts";

const COMMON: readonly Row[] = [
  ["--json", "one object of JSON on standard output, and nothing else there"],
  ["--stdin", "ask and search: one question a line in, one line of JSON out"],
  ["--limit N", "how many at once, up to 1000"],
  ["--page N", "which page of them"],
  ["--out FILE", "map: save the picture there, as a PNG"],
  ["--corpus DIR", "read the releases from this folder"],
  ["--now YYYY-MM-DD[THH:MM]", "the day that “yesterday” counts from, in UTC"],
  ["--help, --version", ""],
];

/** Common options that only some commands have a use for. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  "--stdin": ["ask", "search"],
  "--limit N": ["ask", "search", "visits", "latest"],
  "--out FILE": ["map"],
  "--page N": ["ask", "search", "visits", "latest", "article"],
};

/** The manual of the command line: of all of it, of one command, or of those that share a first word. */
export function usage(commands: readonly Command[], wanted?: string): string {
  const named = commands.filter(
    (each) => each.name === wanted || familyOf(each) === (wanted ?? ""),
  );
  const here = named.find(({ ofChannel }) => !ofChannel);
  if (here !== undefined) return usageOf(here);
  return named.length === 0 ? usageOfAll(commands) : usageInChat(named);
}

function usageOfAll(commands: readonly Command[]): string {
  return [
    "nato                      asks and answers until Ctrl-D",
    "nato <command> [words]    answers once; words that begin with no command are searched",
    "",
    ...table([
      ...commands
        .filter(({ ofChannel }) => !ofChannel)
        .map(({ name, summary }) => [name, summary] as const),
      [ARTICLES, "List all press releases"],
    ]),
    "",
    "For whoever runs the bot, on its database:",
    ...table(OPERATOR_USES),
    "",
    ...table(COMMON),
    "",
    "nato <command> --help tells a command’s own options. Digests and watches are set in",
    "Discord and Slack: nato digest add --help and nato watch --help tell how.",
  ].join("\n");
}

function usageOf(command: Command): string {
  const { name, summary, examples } = command;
  const own = optionsOutsideChat(command).map(
    ([option, { type, description }]) =>
      [type === "flag" ? `--${option}` : `--${option} …`, description] as const,
  );
  return [
    summary,
    "",
    ...examples.map((example) => `  nato ${example}`),
    "",
    ...table([...own, ...commonOf(name)]),
    "",
    `Words after ${name} need no option’s name; option:value works among them too.`,
  ].join("\n");
}

function commonOf(name: string): typeof COMMON {
  return COMMON.filter(([option]) => ONLY_FOR[option]?.includes(name) ?? true);
}

/** What is set in a channel is said there; its manual tells how, and that the terminal cannot. */
function usageInChat(commands: readonly Command[]): string {
  const [only, more] = commands;
  return [
    "Said in Discord and Slack, in the channel that it is for:",
    ...commands.flatMap(({ summary, examples }) => [
      "",
      summary,
      ...examples.map((example) => `  /nato ${example}`),
    ]),
    ...(only === undefined || more !== undefined ? [] : chatOptions(only)),
    "",
    "From a terminal, nato digest preview shows what a digest would, and nato digest --due what is due.",
  ].join("\n");
}

function chatOptions(command: Command): string[] {
  const options = offeredOptions(command).map(
    ([option, { description }]) => [`${option}:…`, description] as const,
  );
  return ["", ...table(options)];
}
