import { commands, freeText } from "#commands/index.ts";
import type { Article } from "#core/article.ts";
import { createDigests } from "#core/digest/digests.ts";
import { createEditions } from "#core/digest/edition.ts";
import type { Poster } from "#core/digest/poster.ts";
import { createDigestRunner, type TickReport } from "#core/digest/runner.ts";
import { createBot, type Bot } from "#core/dispatch.ts";
import { openStore } from "#store/store.ts";
import { sampleArticles } from "../fixtures/articles.ts";
import { sampleCore, silentLog } from "../fixtures/bot.ts";

const MINUTE_MS = 60_000;

/** A bot that takes releases in and tells of them, with a real store and a clock that is turned. */
export interface WatchWorld {
  readonly bot: Bot;
  clock(): Date;
  /** A release comes; the bot looks a minute later, and posts what there is to post. */
  come(article: Article, poster: Poster): Promise<TickReport>;
  close(): Promise<void>;
}

/** Makes such a bot at noon of 30 May 2024, which knows the sample releases as an archive. */
export async function createWatchWorld(): Promise<WatchWorld> {
  let nowMs = Date.parse("2024-05-30T12:00:00Z");
  const clock = () => new Date(nowMs);
  const store = await openStore("file::memory:", clock);
  await store.articles.note(sampleArticles, { at: clock, as: "archive" });
  const core = sampleCore();
  const { compose } = createEditions(core);
  const { subscriptions, deliveries } = store;
  const digests = createDigests({ subscriptions, deliveries, clock, leadMs: () => 0 });
  return {
    bot: createBot({ core, commands, freeText, clock, log: silentLog, digests }),
    clock,
    async come(article, poster) {
      await store.articles.note([article], { at: clock, as: "news" });
      core.put(article);
      nowMs += MINUTE_MS;
      const runner = createDigestRunner({
        deliveries,
        arrivals: store.articles,
        posters: [poster],
        compose,
        isKnown: (id) => core.article(id) !== undefined,
        clock,
        wait: async (ms) => void (nowMs += ms),
        log: silentLog,
        owner: "the bot",
      });
      return runner.tick();
    },
    close: () => store.close(),
  };
}

/** A release of that day, which no sample is. */
export const newRelease: Article = {
  id: "patriots",
  title: "Allies agree to send three more Patriot systems to Ukraine",
  paragraphs: [
    "On Thursday (30 May 2024), NATO Allies agreed in Prague to deliver three more Patriot systems to Ukraine by the end of June, so that its cities are better protected.",
  ],
  published: { from: "2024-05-30", to: "2024-05-30", reason: "stated" },
  kind: "news",
  origin: { file: "made.jsonl", index: 0 },
  url: "https://www.nato.int/cps/en/natohq/news_226000.htm",
};
