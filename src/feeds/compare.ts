import { lettersOf, type Article } from "#core/article.ts";
import { sayDays } from "#core/day.ts";
import { joinCopies } from "#core/newsroom/copies/joining.ts";
import type { CopyFinder } from "#core/newsroom/copies/feed-copies.ts";
import type { KnownItem } from "#core/newsroom/feed-store.ts";
import { canonicalAddress } from "#core/newsroom/canonical-address.ts";
import { wordsDigest, type Incoming } from "./incoming.ts";
import { awaitItem, isAwaited, isBelated, seenAgain, type Occasion } from "./known-items.ts";

/** What an item is to the bot. `waiting`: its page is to be fetched another time. */
export type Verdict = "new" | "known" | "changed" | "withdrawn" | "refused" | "waiting";

/** An item, judged. */
export interface Judged {
  readonly verdict: Verdict;
  readonly title: string;
  readonly url: string | null;
  /** One sentence for people. */
  readonly why: string;
  /** What is to be taken in; `null` where the article stays as it is. */
  readonly article: Article | null;
  /** What is to be kept of the item; `null` where nothing is. */
  readonly item: KnownItem | null;
  /** It is read at last, and stood there unread when all that stood there was an archive. */
  readonly isBelated?: boolean;
}

/** What the bot knows already. */
export interface Known {
  item(key: string): KnownItem | undefined;
  article(id: string): Article | undefined;
  /** Of the last weeks; what is new is added. */
  readonly copies: CopyFinder;
}

/**
 * Judges what came in against what is known, in its order, each with the reason in words.
 *
 *     the same address, one word changed → changed, “Its text has changed since 20 Nov 2026.”, same id
 *     the same, dated a day later        → known: a date is never what tells releases apart
 */
export function compareItems(
  incoming: readonly Incoming[],
  known: Known,
  occasion: Occasion,
): Judged[] {
  const met = new Map<string, KnownItem>();
  const taken = new Map<string, Article>();
  const now: Known = {
    item: (key) => met.get(key) ?? known.item(key),
    article: (id) => taken.get(id) ?? known.article(id),
    copies: known.copies,
  };
  return incoming.map((one) => {
    const judged = judge(one, now, occasion);
    if (judged.item !== null) met.set(judged.item.key, judged.item);
    if (judged.article !== null) {
      taken.set(judged.article.id, judged.article);
      known.copies.put(judged.article);
    }
    return judged;
  });
}

/**
 * Tells what was taken away from a list that shows all there is. Where most of what was known is
 * missing at once, the list is what is broken, and nothing is.
 */
export function findWithdrawn(
  items: readonly KnownItem[],
  shown: ReadonlySet<string>,
  now: Date,
): Judged[] {
  const standing = items.filter((item) => item.withdrawnAt === null && !isAwaited(item));
  const missing = standing.filter(({ key }) => !shown.has(key));
  if (missing.length * 2 > standing.length) return [];
  return missing.map((item) => ({
    verdict: "withdrawn",
    title: "",
    url: item.url,
    why: "It is gone from a list that shows everything; the release is kept and marked.",
    article: null,
    item: { ...item, withdrawnAt: now },
  }));
}

function judge(one: Incoming, known: Known, occasion: Occasion): Judged {
  const met = known.item(one.key);
  const isUnread = one.refusal !== null && met !== undefined && !met.standsIn;
  if (one.article === null || isUnread) return judgeWithoutText(one, met, occasion);
  const read = { one, article: one.article };
  if (met === undefined) return judgeFirst(read, known, occasion);
  if (!isAwaited(met)) return judgeAgain({ ...read, met }, known, occasion);
  return { ...judgeFirst(read, known, occasion), isBelated: isBelated(met) };
}

const TOO_LITTLE = "What its feed says of it is too little to be taken instead.";

function judgeWithoutText(one: Incoming, met: KnownItem | undefined, occasion: Occasion): Judged {
  if (met === undefined || isAwaited(met)) return judgeUnread(one, met, occasion);
  const { title, url, refusal } = one;
  const base = { title, url, article: null };
  const seen = seenAgain(one, met, occasion);
  if (refusal === null) {
    const why = "Its feed says the same of it as the last time.";
    return { ...base, verdict: "known", why, item: seen };
  }
  // Of a page that could never be read, nobody can tell whether it is gone.
  if (refusal.reason === "gone" && !met.standsIn && met.withdrawnAt === null) {
    const why = `${refusal.error.message} The release is kept and marked.`;
    return { ...base, verdict: "withdrawn", why, item: { ...seen, withdrawnAt: occasion.now } };
  }
  return {
    ...base,
    verdict: "known",
    why: `${refusal.error.message} What is known stays.`,
    item: seen,
  };
}

/** What the feed says of it is too little, and its page could not be read: it is awaited. */
function judgeUnread(one: Incoming, met: KnownItem | undefined, occasion: Occasion): Judged {
  const { title, url, refusal } = one;
  const item = met === undefined ? awaitItem(one, occasion) : seenAgain(one, met, occasion);
  const base = { title, url, article: null, item };
  if (refusal === null) return { ...base, verdict: "waiting", why: AWAITED };
  const verdict = refusal.reason === "later" ? "waiting" : "refused";
  return { ...base, verdict, why: `${refusal.error.message} ${TOO_LITTLE}` };
}

const AWAITED = "Its page could not be read yet, and is tried again.";

interface Met {
  readonly one: Incoming;
  readonly article: Article;
  readonly met: KnownItem;
}

function judgeAgain({ one, article, met }: Met, known: Known, occasion: Occasion): Judged {
  const { title, url } = article;
  const digest = wordsDigest(article);
  const item: KnownItem = {
    ...seenAgain(one, met, occasion),
    url: one.url,
    digest,
    withdrawnAt: null,
    standsIn: one.refusal !== null,
  };
  const common = { title, url, item };
  const before = known.article(met.articleId);
  if (met.withdrawnAt !== null) {
    const back = update(article, met.articleId, before);
    return { ...common, verdict: "changed", why: "It is there again.", article: back };
  }
  if (digest === met.digest && before !== undefined) {
    const why =
      one.refusal === null
        ? sayKnown(article, before)
        : `${one.refusal.error.message} What its feed says of it is known.`;
    return { ...common, verdict: "known", why, article: null };
  }
  if (before !== undefined && !isItsOwn(one, before) && lettersOf(article) <= lettersOf(before)) {
    const why = `A fuller text of it is known, from ${before.url}.`;
    return { ...common, verdict: "known", why, article: null };
  }
  const isFuller = met.standsIn && one.refusal === null;
  const since = sayMoment(met.checkedAt ?? met.seenAt);
  const why = isFuller ? NOW_READ : `Its ${whatChanged(article, before)} since ${since}.`;
  return { ...common, verdict: "changed", why, article: update(article, met.articleId, before) };
}

const NOW_READ = "Its page can be read now: its whole text takes the place of what its feed says.";

/** Whether an item is where its article stands, and no reprint of it. */
function isItsOwn({ key }: Incoming, { url }: Article): boolean {
  return url === null || canonicalAddress(url) === key;
}

/** An address that was never met; its text may be known all the same. */
function judgeFirst(
  { one, article }: Omit<Met, "met">,
  known: Known,
  { feed, now }: Occasion,
): Judged {
  const { title, url } = article;
  const item = (articleId: string): KnownItem => ({
    key: one.key,
    feed,
    articleId,
    url: one.url,
    listing: one.listing,
    digest: wordsDigest(article),
    seenAt: now,
    checkedAt: one.isChecked ? now : null,
    withdrawnAt: null,
    standsIn: one.refusal !== null,
  });
  if (title.trim() === "" && article.paragraphs.length === 0) {
    return { verdict: "refused", title, url, why: "It has no text.", article: null, item: null };
  }
  const same = known.article(article.id);
  const copied = same ?? known.copies.find(article);
  const common = { title, url };
  if (copied === undefined) {
    const why = sayNew(one);
    return { ...common, verdict: "new", why, article, item: item(article.id) };
  }
  const name = `“${copied.title.slice(0, 120)}”`;
  const merged = joinCopies(copied, { ...article, id: copied.id });
  if (same === undefined && isRecast(title)) {
    const updated = update(article, copied.id, copied);
    const why = `It replaces ${name}.`;
    return { ...common, verdict: "changed", why, article: updated, item: item(copied.id) };
  }
  if (lettersOf(article) > lettersOf(copied) * (same === undefined ? CLEARLY_MORE : 1)) {
    const why = `It is a fuller text of ${name}.`;
    return { ...common, verdict: "changed", why, article: merged, item: item(copied.id) };
  }
  const linked = copied.url === null && merged.url !== null ? merged : null;
  const why =
    same === undefined ? `It is nearly the same as ${name}.` : "Its text is known already.";
  return { ...common, verdict: "known", why, article: linked, item: item(copied.id) };
}

const NEW = "Neither its address nor its text was met before.";
const STANDS_IN = "So what its feed says of it is taken, until its page can be read.";
const WITHOUT_LINK = "So what its feed says of it is taken, without the link.";

function sayNew({ refusal }: Incoming): string {
  if (refusal === null) return NEW;
  const instead = refusal.reason === "unsafe" ? WITHOUT_LINK : STANDS_IN;
  return `${NEW} ${refusal.error.message} ${instead}`;
}

/** A reprint with some words around it is no fuller text. */
const CLEARLY_MORE = 1.1;

/** A release that its publisher sends again in the place of the first. */
function isRecast(title: string): boolean {
  return /^\W*(?:recast|corrected|correction|updated?|revised|re-?issued?)\b/i.test(title);
}

/** A changed release keeps its id, and the day that it stated first. */
function update(article: Article, id: string, before: Article | undefined): Article {
  const stated = before?.published?.reason === "stated" ? before.published : null;
  const published = stated ?? article.published ?? before?.published ?? null;
  return { ...article, id, published, url: article.url ?? before?.url ?? null };
}

function whatChanged(article: Article, before: Article | undefined): string {
  if (before !== undefined && before.title === article.title) return "text has changed";
  if (before === undefined) return "text was not at hand, or has changed";
  const isText = article.paragraphs.join("\n") !== before.paragraphs.join("\n");
  return isText ? "title and text have changed" : "title has changed";
}

function sayKnown({ published }: Article, before: Article): string {
  const was = before.published;
  const isRedated = published !== null && was !== null && published.from !== was.from;
  if (!isRedated) return "Its address and its text are known.";
  return `Its address and its text are known; the new date, ${sayDays(published)}, changes nothing.`;
}

function sayMoment(moment: Date): string {
  const day = moment.toISOString().slice(0, 10);
  return sayDays({ from: day, to: day });
}
