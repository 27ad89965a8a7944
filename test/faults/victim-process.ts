import { openStore } from "#store/store.ts";
import type { Loopback } from "./loopback.ts";
import { createProcess } from "./process.ts";
import type { PlatformName } from "./scenario.ts";

/** What a process does that is to be killed. */
export interface VictimOrder {
  readonly file: string;
  readonly urls: Pick<Loopback, "discordUrl" | "slackUrl">;
  readonly platforms: readonly PlatformName[];
  readonly nowMs: number;
}

/*
 * Does what is due at a moment, as one process of the bot, and says when it begins:
 *
 *     node test/faults/victim-process.ts '{"file": …}'
 */
const { file, urls, platforms, nowMs: startMs } = JSON.parse(process.argv[2] ?? "") as VictimOrder;
let nowMs = startMs;
Date.now = () => nowMs;
const clock = () => new Date(nowMs);
const store = await openStore(`file:${file}`, clock);
const runner = await createProcess({
  store,
  urls,
  platforms,
  clock,
  wait: async (ms) => void (nowMs += Math.ceil(ms)),
  owner: `victim ${process.pid}`,
});
process.send?.("begins");
await runner.tick();
process.exit(0);
