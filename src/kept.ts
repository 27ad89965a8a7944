import { existsSync } from "node:fs";
import type { Article } from "#core/article.ts";
import type { Clock } from "#core/ports.ts";

/**
 * What came by feeds, for those who only ask: the command line and the local page. None where the bot
 * has kept nothing yet, and no database is made for that.
 */
export async function keptByFeeds(databaseUrl: string, clock: Clock): Promise<readonly Article[]> {
  const path = databaseUrl.slice("file:".length);
  if (!databaseUrl.startsWith("file:") || !existsSync(path)) return [];
  const { openStore } = await import("#store/store.ts");
  const { readKept } = await import("#feeds/kept-articles.ts");
  const store = await openStore(databaseUrl, clock);
  try {
    return await readKept(store.articles);
  } finally {
    await store.close();
  }
}
