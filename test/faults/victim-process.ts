import { createCore } from "#core/core.ts";
import { openStore } from "#store/store.ts";
import { articleOf, oldArticleOf } from "./edition.ts";
import type { Loopback } from "./loopback.ts";
import { createProcess } from "./process.ts";
import type { PlatformName } from "./scenario.ts";

/** What a process does that is to be killed. */
export interface VictimOrder {
  readonly file: string;
  readonly urls: Pick<Loopback, "discordUrl" | "slackUrl">;
  readonly platforms: readonly PlatformName[];
  readonly nowMs: number;
  /** The articles that have come so far, beside the old ones of the scenario's start. */
  readonly came: readonly string[];
  readonly archive: readonly string[];
  readonly startMs: number;
}

/*
 * Does what is due at a moment, as one process of the bot, and says when it begins:
 *
 *     node test/faults/victim-process.ts '{"file": …}'
 */
const order = JSON.parse(process.argv[2] ?? "") as VictimOrder;
const { file, urls, platforms, came, archive, startMs } = order;
let { nowMs } = order;
Date.now = () => nowMs;
const clock = () => new Date(nowMs);
const store = await openStore(`file:${file}`, clock);
const old = archive.map((id) => oldArticleOf(id, startMs));
const core = createCore({ articles: [...old, ...came.map(articleOf)] });
const runner = await createProcess({
  store,
  urls,
  platforms,
  core,
  clock,
  wait: async (ms) => void (nowMs += Math.ceil(ms)),
  owner: `victim ${process.pid}`,
});
process.send?.("begins");
await runner.tick();
process.exit(0);
