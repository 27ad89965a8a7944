import { familyOf, offeredOptions, type Command } from "#core/command.ts";
import { ARTICLES } from "./arguments.ts";

const COMMON: readonly (readonly [option: string, meaning: string])[] = [
  ["--json", "one object of JSON on standard output, and nothing else there"],
  ["--stdin", "ask and search: one question a line in, one line of JSON out"],
  ["--limit N", "how many at once, up to 1000"],
  ["--page N", "which page of them"],
  ["--out FILE", "map: save the picture there, as a PNG"],
  ["--corpus DIR", "read the releases from this folder"],
  ["--now YYYY-MM-DD[THH:MM]", "the day that “yesterday” counts from, in UTC"],
  ["--help, --version", ""],
];

const OPERATOR: readonly (readonly [use: string, meaning: string])[] = [
  ["digest --due", "What is due or stuck; also with --json"],
  ["digest --send-now ID", "Send a digest’s next edition now instead of at its hour"],
  ["fetch", "Read all feeds now"],
  ["fetch --since DAY", "Take in what they hold since a day; goes on where it was broken off"],
  ["fetch --dry-run ADDRESS", "What would come in from there, and why; nothing is kept"],
  ["feeds", "How each feed stands; also with --json"],
  ["backup FILE", "Copy the database, also while the bot runs"],
];

/** Common options that only some commands have a use for. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  "--stdin": ["ask", "search"],
  "--limit N": ["ask", "search", "visits", "latest"],
  "--out FILE": ["map"],
  "--page N": ["ask", "search", "visits", "latest", "article"],
};

/** The manual of the command line: of all of it, or of one command. */
export function usage(commands: readonly Command[], wanted?: string): string {
  const command =
    commands.find(({ name }) => name === wanted) ??
    commands.find((each) => !each.ofChannel && familyOf(each) === (wanted ?? ""));
  return command === undefined ? usageOfAll(commands) : usageOf(command);
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
    ...table(OPERATOR),
    "",
    ...table(COMMON),
    "",
    "nato <command> --help tells a command’s own options.",
  ].join("\n");
}

function usageOf(command: Command): string {
  const { name, summary, examples } = command;
  const own = offeredOptions(command).map(
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

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
