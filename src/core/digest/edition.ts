import { Temporal } from "temporal-polyfill";
import type { EditionAnswer } from "../answer.ts";
import type { Core } from "../core.ts";
import { daysBetween, sayDays, type Day } from "../day.ts";
import type { RichText } from "../rich-text.ts";
import { findFirstNews, fittingAmong } from "./candidates.ts";
import { sayFilter, saySchedule } from "./digest-wording.ts";
import { layOut, type Layout } from "./edition-layout.ts";
import { mapOfEdition } from "./edition-map.ts";
import type { DailySchedule } from "./schedule.ts";
import type { Subscription } from "./subscription.ts";
import { frameOfPost, layOutPost } from "./watch-post.ts";

/** For whom and when an edition is composed, and what is there for it. */
export interface EditionOrder {
  readonly subscription: Subscription;
  /** The ids of the releases that came since `coveredTo`. */
  readonly came: readonly string[];
  /** Those of them that were sent to the subscription already; for a first edition, all of those. */
  readonly sent: ReadonlySet<string>;
  readonly isFirst: boolean;
  readonly slotAt: Date;
  readonly now: Date;
}

/** An edition, and the ids of all the releases that it has dealt with: shown, folded and counted. */
export interface Edition {
  readonly answer: EditionAnswer;
  readonly articles: readonly string[];
}

/** Composes editions and the posts of watches over one core. */
export interface Editions {
  /** `undefined` where nothing is new, unless it is a digest that says so on quiet days. */
  compose(order: EditionOrder): Edition | undefined;
}

/** What was composed is of use to others for so long, unless a release comes, changes or vanishes. */
const ROUND_MS = 60_000;
/** A digest is late by more than its usual pause before it says since when it tells. */
const LATE_DAYS = 1;
const DAYS_OF_WEEK = 7;

/**
 * Makes a composer. Thousands of digests are due in one minute and few of them differ in their filters,
 * so what is to stand in an edition is laid out once for all that are to get the same releases.
 *
 *     {topic: "Ukraine"}, 30 May 2024 → “NATO daily · Thursday 30 May 2024”, 4 new releases
 */
export function createEditions(core: Core): Editions {
  let roundFrom = Number.NEGATIVE_INFINITY;
  let revision = core.revision();
  const laidOut = new Map<string, Content>();

  function contentOf(news: News): Content {
    const key = JSON.stringify(news);
    const known = laidOut.get(key);
    if (known !== undefined) return known;
    const content = news.occasion === "watch" ? layPost(news, core) : layEdition(news, core);
    laidOut.set(key, content);
    return content;
  }

  function composePost(order: EditionOrder): Edition | undefined {
    const { layout } = contentOf(newsFor(order, { occasion: "watch", zone: "UTC" }));
    if (layout.total === 0) return undefined;
    const answer = { ...frameOfPost(order, layout), ...contents(layout) };
    return { answer, articles: layout.articles };
  }

  function composeDigest(order: EditionOrder, schedule: DailySchedule): Edition | undefined {
    const { subscription } = order;
    const news = newsFor(order, { occasion: "digest", zone: schedule.zone });
    const { layout, remark } = contentOf(news);
    if (layout.total === 0 && subscription.quiet === "skip") return undefined;
    const { filter, coveredTo } = subscription;
    const since = layout.total === 0 ? [] : sayLongGap(coveredTo, schedule, news.day);
    return {
      answer: {
        ...editionFrame({ schedule, filter }, news.day),
        ...contents(layout),
        actions: mapOfEdition(layout, { schedule, filter }),
        remark: remark.length > 0 ? remark : since,
      },
      articles: layout.articles,
    };
  }

  return {
    compose(order) {
      const at = order.now.getTime();
      if (at < roundFrom || at >= roundFrom + ROUND_MS || core.revision() !== revision) {
        roundFrom = at;
        revision = core.revision();
        laidOut.clear();
      }
      const { schedule } = order.subscription;
      return schedule.kind === "at once" ? composePost(order) : composeDigest(order, schedule);
    },
  };
}

/** The parts of an edition that say whose it is. */
export function editionFrame(
  {
    schedule,
    filter,
  }: Pick<Subscription, "filter"> & { readonly schedule: DailySchedule | undefined },
  day: Day,
): Pick<EditionAnswer, "kind" | "occasion" | "heading" | "day" | "about" | "schedule" | "actions"> {
  return {
    kind: "edition",
    occasion: "digest",
    heading: schedule?.days.length === DAYS_OF_WEEK ? "NATO daily" : "NATO digest",
    day,
    about: sayFilter(filter),
    schedule: schedule === undefined ? "" : saySchedule(schedule),
    actions: [],
  };
}

/** What of a layout stands in an answer. */
export function contents({ sections, total, more, menu }: Layout): Omit<Layout, "articles"> {
  return { sections, total, more, menu };
}

/** The day that the clocks of a zone show. */
export function dayIn(zone: string, moment: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** All that decides what stands in an edition; digests that agree in it get the same. */
interface News extends Pick<Subscription, "filter" | "most"> {
  readonly occasion: "digest" | "watch";
  readonly isFirst: boolean;
  readonly ids: readonly string[];
  /** What a channel had of a first edition that was broken off. */
  readonly sent: readonly string[];
  readonly day: Day;
  /** No release of a later day is shown in a first edition. */
  readonly today: Day;
}

interface Content {
  readonly layout: Layout;
  readonly remark: RichText;
}

function newsFor(
  { subscription, came, sent, isFirst, slotAt, now }: EditionOrder,
  { occasion, zone }: { readonly occasion: News["occasion"]; readonly zone: string },
): News {
  const { filter, most } = subscription;
  return {
    occasion,
    filter,
    most,
    isFirst,
    sent: isFirst ? [...sent].toSorted() : [],
    ids: came.filter((id) => !sent.has(id)),
    day: dayIn(zone, slotAt),
    today: dayIn(zone, now),
  };
}

function layPost({ ids, filter, most, day }: News, core: Core): Content {
  return { layout: layOutPost({ core, filter, most, day, ids }), remark: [] };
}

function layEdition(news: News, core: Core): Content {
  const { isFirst, ids, filter, most, day, today, sent } = news;
  const lay = (fitting: ReadonlyMap<string, number>) =>
    layOut({ core, filter, most, day, fitting });
  if (!isFirst) {
    const layout = lay(fittingAmong(new Set(ids), filter, core));
    return { layout, remark: layout.total === 0 ? [QUIET] : [] };
  }
  const { fitting, isOlder } = findFirstNews({ day: today, came: ids, filter, sent }, core);
  const layout = lay(fitting);
  if (layout.total === 0) return { layout, remark: [sent.length > 0 ? QUIET : NOTHING_YET] };
  return { layout, remark: [isOlder ? FIRST_OLDER : FIRST] };
}

const QUIET = "Nothing new has come since the last edition.";
const NOTHING_YET = "Nothing has come yet that this digest is about.";
const FIRST = "The first edition: what came in the last seven days.";
const FIRST_OLDER =
  "The first edition. The last seven days brought nothing, so these are the newest there are.";

/** After a pause, or where editions were missed, an edition says since when it tells. */
function sayLongGap(coveredTo: string, schedule: DailySchedule, day: Day): RichText {
  const since = dayIn(schedule.zone, new Date(coveredTo));
  if (daysBetween(since, day) <= longestPause(schedule) + LATE_DAYS) return [];
  const said = sayDays({ from: since, to: since });
  const year = ` ${day.slice(0, 4)}`;
  return [`What came since ${said.endsWith(year) ? said.slice(0, -year.length) : said}.`];
}

/** The most days between one turn of a schedule and the next. */
function longestPause({ days }: DailySchedule): number {
  const [first = 1] = days;
  const next = [...days.slice(1), first + DAYS_OF_WEEK];
  return Math.max(...days.map((day, n) => (next[n] ?? day) - day));
}
