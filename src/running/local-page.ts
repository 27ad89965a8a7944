import { sayFault } from "#core/newsroom/ingest.ts";
import type { Connection, Log } from "#core/ports.ts";
import type { Drawer } from "#pictures/pictures.ts";
import { listed } from "#core/wording.ts";
import { complain } from "#terminal/output.ts";
import { assemble } from "./assembly.ts";
import type { Settings } from "#src/config.ts";
import { keptByFeeds } from "./kept-releases.ts";
import type { Life } from "./life.ts";
import { passingDigests } from "./passing-digests.ts";
import { prepareWatching } from "./corpus-watch.ts";

/** What a bot without a token runs on. */
export interface TryingParts {
  readonly settings: Settings;
  readonly log: Log;
  readonly pictures: Drawer;
  readonly life: Life;
  /** Everything that is to be stopped at the end. */
  readonly running: Set<Connection>;
}

const clock = () => new Date();
/** Nothing is posted from here, so nobody need remember what was news. */
const noted = async () => undefined;

/** Without a token the bot can be tried on a page of its own, as on Discord and on Slack. */
export async function serveLocally(parts: TryingParts): Promise<void> {
  const { log, pictures, life, running } = parts;
  const { corpusDir, databaseUrl, host, port } = parts.settings;
  for (const line of sayIdle(parts.settings)) complain(line);
  const { preparePage } = await import("#preview/page.ts");
  const { startPreview } = await import("#preview/preview.ts");
  const { keepStatesInMemory } = await import("#preview/button-states.ts");
  const { createDiscordPreview } = await import("#discord/previewing.ts");
  const { createSlackPreview } = await import("#slack/previewing.ts");
  const ofFeeds = async () => keptByFeeds(databaseUrl, complain);
  // Before the folder is read, so that nothing is missed that is put there meanwhile.
  const watching = await prepareWatching({ corpusDir, note: noted, kept: ofFeeds, log });
  const kept = Promise.all([ofFeeds(), passingDigests({ clock, log })]);
  const [{ bot, core, faults, readAhead }, page] = await Promise.all([
    kept.then(async ([own, digests]) => assemble({ corpusDir, clock, log, kept: own, digests })),
    preparePage({ log }),
  ]);
  for (const fault of faults) complain(sayFault(fault));
  const platforms = [createDiscordPreview(keepStatesInMemory()), createSlackPreview(log)];
  const extent = () => core.extent();
  const preview = await startPreview({ bot, page, host, port, log, extent, platforms, pictures });
  running.add(preview).add(watching);
  watching.begin(core);
  life.begin(log);
  console.log(`No token is set, so here is a page to try the bot on: ${preview.url}`);
  void pictures.warmUp();
  await readAhead();
}

/**
 * Says which settings do nothing on the page, in a sentence each.
 *
 *     FEEDS and HEALTH_PORT → FEEDS and HEALTH_PORT count only with a token; until then nato fetch reads the feeds.
 */
export function sayIdle({
  feeds,
  healthPort,
  databaseUrl,
}: Pick<Settings, "feeds" | "healthPort" | "databaseUrl">): string[] {
  const idle = [
    ...(feeds.length > 0 ? ["FEEDS"] : []),
    ...(healthPort === undefined ? [] : ["HEALTH_PORT"]),
  ];
  const verb = idle.length === 1 ? "counts" : "count";
  const instead = feeds.length > 0 ? "; until then nato fetch reads the feeds" : "";
  return [
    ...(idle.length === 0 ? [] : [`${listed(idle, "and")} ${verb} only with a token${instead}.`]),
    ...(databaseUrl.startsWith("file:")
      ? []
      : [
          "DATABASE_URL names no file, and the bot keeps what it knows in files so far: what feeds brought is not shown.",
        ]),
  ];
}
