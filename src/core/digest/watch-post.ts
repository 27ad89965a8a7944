import type { EditionAnswer } from "../answer.ts";
import type { Published } from "../article.ts";
import type { Core } from "../core.ts";
import { addDays, dayAt, type Day } from "../day.ts";
import type { RichText } from "../rich-text.ts";
import { fittingAmong } from "./candidates.ts";
import { sayFilter, saySchedule } from "./digest-wording.ts";
import { itemOf, menuOf, weigh, type Layout } from "./edition-layout.ts";
import { foldAlike } from "../newsroom/copies/edition-copies.ts";
import type { DigestFilter, Subscription } from "./subscription.ts";

/** What a watch is to tell of. */
export interface PostParts {
  readonly core: Core;
  readonly filter: DigestFilter;
  readonly most: number;
  /** The present day, in UTC. */
  readonly day: Day;
  /** The releases that came. */
  readonly ids: readonly string[];
}

/**
 * A release whose own day lies further back came late, and is not told at once: the bot was down, or
 * the feed. Two days, for a day has no hour and the reader's may be another one. A day that is only
 * gathered from an event or from its neighbours says too little of that.
 */
const OLDEST_DAYS = 2;
const OWN_DAY: ReadonlySet<Published["reason"]> = new Set(["stated", "feed-age"]);
/** Where the last post is no older, what comes now was held back by the cap or followed closely. */
const RECENT_MS = 2 * 60 * 60 * 1_000;

/**
 * Lays out what a watch tells: the releases that came and fit, near-copies folded, under no heading;
 * what is more than `most` is counted. One that states a day more than two days back is left out.
 *
 *     {topic: "Ukraine"}, 30 May 2024 → Ukraine can count on NATO for the long haul, …
 */
export function layOutPost({ core, filter, most, day, ids }: PostParts): Layout {
  const fresh = ids.filter((id) => !isLate(core.article(id)?.published ?? null, day));
  const fitting = fittingAmong(new Set(fresh), filter, core);
  const items = weigh({ core, filter, fitting });
  const { folded, rest } = foldAlike(items, most);
  const section = { heading: "", items: folded.map((each) => itemOf(each, day)), visits: [] };
  const sections = items.length === 0 ? [] : [section];
  return {
    sections,
    total: items.length,
    more: rest.length,
    menu: menuOf(sections),
    articles: items.map(({ article }) => article.id),
  };
}

function isLate(published: Published | null, day: Day): boolean {
  return (
    published !== null && OWN_DAY.has(published.reason) && published.to < addDays(day, -OLDEST_DAYS)
  );
}

/** Whose post it is: `New from NATO · Ukraine`, and since when it tells where that is not long. */
export function frameOfPost(
  {
    subscription: { filter, schedule, lastNewsAt },
    now,
  }: {
    readonly subscription: Pick<Subscription, "filter" | "schedule" | "lastNewsAt">;
    readonly now: Date;
  },
  { total }: Pick<Layout, "total">,
): Omit<EditionAnswer, keyof Layout> {
  return {
    kind: "edition",
    occasion: "watch",
    heading: "New from NATO",
    day: dayAt(now),
    about: sayFilter(filter),
    schedule: saySchedule(schedule),
    remark: total > 1 && lastNewsAt !== null ? saySince(new Date(lastNewsAt), now) : [],
    actions: [],
  };
}

/** `Since my last post at 14:05 UTC.`, where that was not long ago. */
function saySince(last: Date, now: Date): RichText {
  const agoMs = now.getTime() - last.getTime();
  if (agoMs < 0 || agoMs > RECENT_MS) return [];
  return [`Since my last post at ${last.toISOString().slice(11, 16)} UTC.`];
}
