import { articleOf } from "./edition.ts";
import { clockOf, moveTo, type Scene } from "./scene.ts";
import type { News } from "./scenario.ts";

/** News comes at its moment. */
export async function arrive(scene: Scene, { atMs, ids }: News): Promise<void> {
  moveTo(scene, atMs);
  await keep(scene, ids);
}

/** Keeps what came; `sinceMs` tells how long ago whoever keeps it looked at the clock. */
async function keep(
  { time, arrived, core, store }: Scene,
  ids: readonly string[],
  sinceMs = 0,
): Promise<void> {
  const articles = ids.map(articleOf);
  const at = new Date(clockOf(time)().getTime() - sinceMs);
  await store.articles.note(articles, { at: () => at, as: "news" });
  for (const article of articles) core.put(article);
  arrived.push({ atMs: time.nowMs, ids });
}

/** The longest that articles are compared with what is kept before they are written. */
const LONGEST_NOTING_MS = 2_000;

/** What waited for a process to look comes, just after it has. */
export async function arriveAtLast(scene: Scene): Promise<void> {
  for (const { ids, atMs } of scene.pending.splice(0)) {
    await keep(scene, ids, atMs % LONGEST_NOTING_MS);
  }
}
