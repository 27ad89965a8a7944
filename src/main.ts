import { sayFault } from "#core/newsroom/ingest.ts";
import type { Connection, Log } from "#core/ports.ts";
import { createPictures } from "#pictures/pictures.ts";
import type { Store } from "#store/store.ts";
import { complain, sayCause } from "#terminal/output.ts";
import { assemble } from "./assemble.ts";
import { loadSettings, type Settings } from "./config.ts";
import { prepareDigests, type Digesting } from "./digesting.ts";
import { leadLife } from "./life.ts";
import { createLog, hideSecrets } from "./log.ts";
import { connectAll, platformsOf } from "./platforms.ts";

/* `npm start`: connects to each platform that has a token; with none, serves the local page. */

const clock = () => new Date();
const pictures = createPictures();
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
    await serveLocally(settings, log);
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
  await connectAll(platformsOf({ settings, bot, clock, states: store.buttonStates, pictures }), {
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
  void pictures.warmUp();
  await readAhead();
}

async function stop(): Promise<void> {
  const running = [...connections].map((each) => each.stop());
  await Promise.allSettled([digesting?.stop(), ...running]);
  await pictures.stop();
  await store?.close();
}

/** Without a token the bot can be tried on a page of its own, as on Discord and on Slack. */
async function serveLocally({ corpusDir, host, port }: Settings, log: Log): Promise<void> {
  const { preparePage } = await import("#preview/page.ts");
  const { startPreview } = await import("#preview/preview.ts");
  const { keepStatesInMemory } = await import("#preview/button-states.ts");
  const { createDiscordPreview } = await import("#discord/previewing.ts");
  const { createSlackPreview } = await import("#slack/previewing.ts");
  const [{ bot, core, faults, readAhead }, page] = await Promise.all([
    assemble({ corpusDir, clock, log }),
    preparePage({ log }),
  ]);
  for (const fault of faults) complain(sayFault(fault));
  const platforms = [createDiscordPreview(keepStatesInMemory()), createSlackPreview(log)];
  const extent = () => core.extent();
  const preview = await startPreview({ bot, page, host, port, log, extent, platforms });
  connections.add(preview);
  life.begin(log);
  console.log(`No token is set, so here is a page to try the bot on: ${preview.url}`);
  await readAhead();
}

function secretsOf({ discord, slack }: Settings): string[] {
  const secrets = [discord?.token, slack?.botToken, slack?.appToken, slack?.signingSecret];
  return secrets.filter((secret) => secret !== undefined);
}
