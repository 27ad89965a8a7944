import type { Article } from "#core/article.ts";
import { StoreError } from "#core/errors.ts";

/**
 * What came by feeds, for those who only ask: the command line and the local page. None where the bot
 * has kept nothing yet; where its database cannot be read, `onFault` is told why, and the rest answers.
 */
export async function keptByFeeds(
  databaseUrl: string,
  onFault: (line: string) => void,
): Promise<readonly Article[]> {
  const { openToRead } = await import("#store/read-only.ts");
  const { readKept } = await import("#feeds/kept-articles.ts");
  try {
    const store = await openToRead(databaseUrl);
    if (store === undefined) return [];
    try {
      return await readKept(store.articles);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    onFault(`${error.message} Until then what came by feeds is left out.`);
    return [];
  }
}
