#!/usr/bin/env node
import { resolve } from "node:path";
import { commands, freeText } from "#commands/index.ts";
import { ask, readAsked } from "#commands/ask.ts";
import { map } from "#commands/map.ts";
import { search, searchQuery } from "#commands/search.ts";
import type { Article } from "#core/article.ts";
import { dayAt } from "#core/day.ts";
import { UserError } from "#core/errors.ts";
import { sayFault } from "#core/newsroom/ingest.ts";
import { readOptions } from "#core/options.ts";
import type { Log } from "#core/ports.ts";
import { createPictures } from "#pictures/pictures.ts";
import { assemble } from "#src/running/assembly.ts";
import { loadCorpusDir, loadDatabaseUrl, loadFeedSettings } from "#src/config.ts";
import manifest from "../../package.json" with { type: "json" };
import { answerInput, answerOnce, listArticles, type Desk } from "./answering.ts";
import { ARTICLES, readArguments, type Arguments } from "./arguments.ts";
import { readFetchOrder, type FetchOrder } from "./fetching.ts";
import { readOperatorUsage } from "./operator-usage.ts";
import { readOrder, type OperatorOrder } from "./operator.ts";
import { complain, currentLook, endQuietlyWithReader, EXIT, print, sayCause } from "./output.ts";
import { createProgressBar } from "./progress.ts";
import { runPrompt } from "./prompt.ts";
import { usage } from "./usage.ts";

const promptLook = () => currentLook({ keys: true, lead: "" });

/** A command line has no log: what broke inside is told in one line. */
const faultLog: Log = {
  info() {},
  warn() {},
  error: (facts, message) =>
    complain(`${message}: ${sayCause("err" in facts ? facts.err : facts)}`),
};

/* The command line: loads the corpus, answers once, a line at a time, or until the asker leaves. */

endQuietlyWithReader();
process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  try {
    const manual = readOperatorUsage(argv);
    if (manual !== undefined) {
      await print(`${manual}\n`);
      return EXIT.answered;
    }
    const fetchOrder = readFetchOrder(argv);
    if (fetchOrder !== undefined) return await runFetch(fetchOrder);
    const order = readOrder(argv);
    if (order !== undefined) return await runOrder(order);
    const given = readArguments(argv, { commands, freeText });
    if (given.help || given.version) {
      await print(`${given.version ? manifest.version : usage(commands, given.command)}\n`);
      return EXIT.answered;
    }
    return await run(given);
  } catch (error) {
    complain(sayCause(error));
    return error instanceof UserError ? EXIT.wrongUsage : EXIT.fault;
  }
}

async function runFetch(order: FetchOrder): Promise<number> {
  const { runFetchOrder } = await import("#src/running/fetch-command.ts");
  const settings = loadFeedSettings();
  return runFetchOrder(order, { settings, clock: () => new Date(), log: faultLog });
}

/** Orders of whoever runs the bot open its database, and need no corpus. */
async function runOrder(order: OperatorOrder): Promise<number> {
  const { carryOut } = await import("#src/running/operator-command.ts");
  await print(await carryOut(order, { databaseUrl: loadDatabaseUrl(), clock: () => new Date() }));
  return EXIT.answered;
}

async function run(given: Arguments): Promise<number> {
  const talks = saysNothing(given);
  if (talks && !(process.stdin.isTTY && process.stdout.isTTY)) {
    throw new UserError(["Say what to find, as in: nato search air defence. More: nato --help"]);
  }
  refuseMisuse(given);
  const desk = await openDesk(given);
  if (given.command === ARTICLES) return listArticles(desk, given);
  if (given.stdin) return answerInput(desk, given);
  if (!talks) return answerOnce(desk, given);
  await runPrompt({
    bot: desk.bot,
    input: process.stdin,
    output: process.stdout,
    look: promptLook,
  });
  return EXIT.answered;
}

function saysNothing({ command, words, options, stdin }: Arguments): boolean {
  return command === undefined && words === "" && Object.keys(options).length === 0 && !stdin;
}

function refuseMisuse({ command, words, stdin, out }: Arguments): void {
  if (out !== undefined && command !== map.name) {
    throw new UserError(["--out belongs to map: nato map Stoltenberg --out map.png"]);
  }
  if (command === ARTICLES && words !== "") {
    throw new UserError(["articles takes no words; to find some, nato search air defence."]);
  }
  if (stdin && command !== "search" && command !== "ask") {
    throw new UserError([
      "--stdin belongs to ask and search: nato ask --stdin --json < questions.txt",
    ]);
  }
  if (stdin && words !== "") {
    throw new UserError(["With --stdin the queries come from standard input, a line each."]);
  }
}

/** What came by feeds; where the database cannot be read, the rest still answers. */
async function readKeptByFeeds(): Promise<readonly Article[]> {
  try {
    const { keptByFeeds } = await import("#src/running/kept-releases.ts");
    return await keptByFeeds(loadDatabaseUrl(), complain);
  } catch (error) {
    complain(sayCause(error));
    return [];
  }
}

/** Words without a command are asked, and may be about visits. */
function tellsOfVisits(command: string | undefined): boolean {
  return command === undefined || commands.some((one) => one.name === command && one.needsVisits);
}

/** Loads the corpus; what in it cannot be read is told on standard error, and the rest answers. */
async function openDesk({ command, corpus, now }: Arguments): Promise<Desk> {
  const clock = () => now ?? new Date();
  const bar = createProgressBar(process.stderr);
  const loading = assemble({
    corpusDir: corpus === undefined ? loadCorpusDir() : resolve(corpus),
    kept: corpus === undefined ? await readKeptByFeeds() : [],
    clock,
    log: faultLog,
    onProgress: bar.show,
  }).then(async (assembled) => {
    if (tellsOfVisits(command)) await assembled.readAhead();
    return assembled;
  });
  const { bot, core, articles, faults } = await loading.finally(bar.done);
  for (const fault of faults) complain(sayFault(fault));
  const context = { core, commands, today: dayAt(clock()) };
  const readQuery: Desk["readQuery"] = (call) => searchQuery(readOptions(search, call, context));
  const readQuestion: Desk["readAsked"] = (call) =>
    readAsked(readOptions(ask, call, context), context);
  const pictures = createPictures();
  return { bot, core, articles, context, pictures, readQuery, readAsked: readQuestion };
}
