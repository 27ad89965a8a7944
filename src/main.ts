import { commands } from "#commands/index.ts";
import { sayFault } from "#core/newsroom/ingest.ts";
import type { Connection, Log } from "#core/ports.ts";
import type { Store } from "#store/store.ts";
import { complain, currentLook, endQuietlyWithReader, sayCause } from "#terminal/output.ts";
import { createProgressBar } from "#terminal/progress.ts";
import { runPrompt } from "#terminal/prompt.ts";
import { assemble } from "./assemble.ts";
import { loadSettings, type Settings } from "./config.ts";
import { prepareDigests, type Digesting } from "./digesting.ts";
import { leadLife } from "./life.ts";
import { createLog, hideSecrets } from "./log.ts";
import { connectAll, platformsOf } from "./platforms.ts";

/* `npm start`: connects to each platform that has a token; with none, asks on the terminal. */

const clock = () => new Date();
const promptLook = () => currentLook({ keys: true, lead: "" });
const connections = new Set<Connection>();
let store: Store | undefined;
let digesting: Digesting | undefined;

const life = leadLife({ process, stop, complain });
// Who reads the log may go away; that is no reason to stop.
process.stderr.on("error", () => undefined);

try {
  await start();
} catch (error) {
  complain(sayCause(error));
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = loadSettings();
  const secrets = secretsOf(settings);
  const log = createLog({ logLevel: settings.logLevel, secrets });
  if (settings.discord === undefined && settings.slack === undefined) {
    await talk(settings, log);
    return;
  }
  const { openStore } = await import("#store/store.ts");
  store = await openStore(settings.databaseUrl, clock);
  digesting = prepareDigests({ store, clock, log });
  const { digests } = digesting;
  const { bot, core, articles, faults, readAhead } = await assemble({
    corpusDir: settings.corpusDir,
    clock,
    log,
    digests,
  });
  await digesting.note(articles);
  await connectAll(platformsOf({ settings, bot, clock, states: store.buttonStates }), {
    log,
    onFault: (line) => complain(hideSecrets(line, secrets)),
    onConnected(name, { connection, poster }) {
      if (connections.size === 0) {
        life.begin(log);
        for (const { file, line, message } of faults) log.warn({ file, line }, message);
      }
      connections.add(connection);
      digesting?.meet(poster);
      const startMs = Math.round(performance.now());
      log.info({ articles: articles.length, startMs }, `${name} is ready: ask it /nato help`);
    },
  });
  if (connections.size === 0) process.exit(1);
  digesting.begin(core);
  await readAhead();
}

async function stop(): Promise<void> {
  const running = [...connections].map((each) => each.stop());
  await Promise.allSettled([digesting?.stop(), ...running]);
  await store?.close();
}

/** Without a token the bot can still be asked, by whoever started it. */
async function talk({ corpusDir }: Settings, log: Log): Promise<void> {
  if (!(process.stdin.isTTY && process.stdout.isTTY)) {
    complain(
      `No token is set, so there is nobody to answer: put DISCORD_TOKEN or SLACK_BOT_TOKEN into .env (.env.example says where to get them), or ask from here: npm run --silent nato -- ${commands[0]?.examples[0] ?? "help"}`,
    );
    process.exit(1);
  }
  endQuietlyWithReader();
  const bar = createProgressBar(process.stderr);
  const loading = assemble({ corpusDir, clock, log, onProgress: bar.show });
  const { bot, faults } = await loading.finally(bar.done);
  for (const fault of faults) complain(sayFault(fault));
  await runPrompt({ bot, input: process.stdin, output: process.stdout, look: promptLook });
}

function secretsOf({ discord, slack }: Settings): string[] {
  const secrets = [discord?.token, slack?.botToken, slack?.appToken, slack?.signingSecret];
  return secrets.filter((secret) => secret !== undefined);
}
