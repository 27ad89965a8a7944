import { randomUUID } from "node:crypto";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { createDigests, type Digests } from "#core/digest/digests.ts";
import { createEditions } from "#core/digest/edition.ts";
import type { Poster } from "#core/digest/poster.ts";
import { createDigestRunner, type DigestRunner } from "#core/digest/runner.ts";
import { isStale } from "#core/newsroom/staleness.ts";
import type { Clock, Log } from "#core/ports.ts";
import type { Store } from "#store/store.ts";

/** What the digests run on. */
export interface DigestingParts {
  readonly store: Pick<Store, "articles" | "deliveries" | "subscriptions" | "forgetOld">;
  readonly clock: Clock;
  readonly log: Log;
}

/** The digests and watches of a running bot: set by commands, posted by each platform's poster. */
export interface Digesting {
  readonly digests: Digests;
  /** Notes the releases that were read: what was never met is news, if it is young enough. */
  note(articles: readonly Article[]): Promise<void>;
  /** Takes the poster of a platform that is connected, early or late: its channels can be given digests now. */
  meet(poster: Poster): void;
  /** Begins to post on the platforms that were met. */
  begin(core: Core): void;
  /** Lets posts under way end; what is left is finished by the next start. */
  stop(): Promise<void>;
}

/** Puts the digests of a bot together. They are posted once `begin` has been called. */
export function prepareDigests({ store, clock, log }: DigestingParts): Digesting {
  const { subscriptions, deliveries, articles: arrivals } = store;
  const posters = new Map<string, Poster>();
  let runner: DigestRunner | undefined;
  let core: Core | undefined;
  let restarting: Promise<void> = Promise.resolve();
  return {
    digests: createDigests({
      subscriptions,
      deliveries,
      clock,
      leadMs: (platform) => posters.get(platform)?.leadMs ?? 0,
    }),
    async note(articles) {
      const now = clock();
      const { news = [], archive = [] } = Object.groupBy(articles, (article) =>
        isStale(article, now) ? "archive" : "news",
      );
      // The archive first: what fills an empty database is never news.
      await arrivals.note(archive, { at: clock, as: "archive" });
      await arrivals.note(news, { at: clock, as: "news" });
    },
    meet(poster) {
      posters.set(poster.platform, poster);
      // A platform that came late: the posting starts anew, with it.
      if (core !== undefined) restarting = restarting.then(restart);
    },
    begin(known) {
      core = known;
      run(known);
    },
    async stop() {
      core = undefined;
      await restarting;
      await runner?.stop();
    },
  };

  async function restart(): Promise<void> {
    if (core === undefined) return;
    await runner?.stop();
    if (core !== undefined) run(core);
  }

  function run(known: Core): void {
    const editions = createEditions(known);
    runner = createDigestRunner({
      deliveries,
      arrivals,
      posters: [...posters.values()],
      // An edition tells of visits too, which soon after a start are still being read.
      async compose(order) {
        await known.readVisits();
        return editions.compose(order);
      },
      isKnown: (article) => known.article(article) !== undefined,
      clock,
      log,
      owner: randomUUID(),
      tidy: () => store.forgetOld(),
    });
    void runner.run();
  }
}
