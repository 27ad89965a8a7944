import type { Connection } from "#core/ports.ts";
import { createPictures } from "#pictures/pictures.ts";
import type { Store } from "#store/store.ts";
import { complain, sayCause } from "#terminal/output.ts";
import { loadStartable, type Settings } from "./config.ts";
import { leadLife } from "#src/running/life.ts";
import { createLog } from "#src/running/log.ts";

/* `npm start`: connects to each platform that has a token; with none, serves the local page. */

const pictures = createPictures();
const running = new Set<Connection>([pictures]);
let store: Store | undefined;

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
  const { settings, faults } = loadStartable();
  const secrets = secretsOf(settings);
  const log = createLog({ logLevel: settings.logLevel, secrets });
  if (settings.discord === undefined && settings.slack === undefined) {
    const { serveLocally } = await import("#src/running/local-page.ts");
    await serveLocally({ settings, log, pictures, life, running });
    return;
  }
  if (faults.length > 0) {
    const other = settings.discord === undefined ? "Slack" : "Discord";
    complain([...faults, `Until then the bot runs on ${other} alone.`].join(" "));
  }
  const { openStore } = await import("#store/store.ts");
  const { serve } = await import("#src/running/server.ts");
  store = await openStore(settings.databaseUrl, () => new Date(), { check: "whole" });
  const isServing = await serve({ settings, store, log, pictures, life, running, secrets });
  if (!isServing) process.exit(1);
}

async function stop(): Promise<void> {
  await Promise.allSettled([...running].map((each) => each.stop()));
  await store?.close();
}

function secretsOf({ discord, slack }: Settings): string[] {
  const secrets = [discord?.token, slack?.botToken, slack?.appToken, slack?.signingSecret];
  return secrets.filter((secret) => secret !== undefined);
}
