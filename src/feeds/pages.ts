import { setImmediate as yieldToOthers } from "node:timers/promises";
import { FeedError } from "#core/errors.ts";
import { isInnerLink } from "./address-guard.ts";
import { createRepeatedLines } from "./boilerplate.ts";
import type { ListedItem } from "./feed-content.ts";
import type { ReadRequest } from "./feed-source.ts";
import type { KnownItem } from "#core/newsroom/feed-store.ts";
import { isRefusal, type Refused } from "./fetched.ts";
import type { Fetcher } from "./fetching.ts";
import { listingOf, makeArticle, type Incoming, type Origin } from "./incoming.ts";
import type { Reader } from "./reader.ts";
import { inTurns } from "./turns.ts";

/** What a feed showed, by key. */
type Shown = ReadonlyMap<string, ListedItem>;

/** What pages are fetched with. */
export interface PageParts {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  readonly origin: Origin;
  readonly mostPages: number;
}

/** What came of a feed's items. */
export interface PagesRead {
  readonly incoming: readonly Incoming[];
  /** How many items were not tried yet; one whose page could not be read was. */
  readonly left: number;
  /** Digests of the lines that its pages repeat. */
  readonly boilerplate: readonly string[];
}

/** A page as it was fetched, or why it was not. */
type Answer = { readonly item: ListedItem } | Pick<Refused, "reason" | "error">;

/**
 * Makes of what a feed shows what is to be compared: an item that the feed gives whole is taken as it
 * is, one that it shows as the last time is left alone, and of the others the pages are fetched, as
 * many as may be. Where a host is down or busy, so are all its pages, and what the feed says of them
 * stands in; a back-fill leaves them for the next time that it is asked for.
 */
export async function readPages(
  shown: Shown,
  request: ReadRequest,
  parts: PageParts,
): Promise<PagesRead> {
  const known = await request.known([...shown.keys()]);
  const met = new Map(known.map((item) => [item.key, item]));
  const listings = new Map<string, string>();
  for await (const [key, item] of inTurns(shown)) listings.set(key, listingOf(item));
  const isAsBefore = (key: string) => met.get(key)?.listing === listings.get(key);
  const wanted = pagesWanted(shown, isAsBefore, request.recheck ?? []);
  const answers = await fetchPages(wanted.slice(0, parts.mostPages), request, parts);
  const repeated = createRepeatedLines(request.state.boilerplate);
  for (const answer of answers.values())
    if ("item" in answer) repeated.learn(answer.item.body ?? []);
  const untried = new Set(
    wanted.filter(({ key, isNews }) => isNews && !answers.has(key)).map(({ key }) => key),
  );
  const incoming: Incoming[] = [];
  for await (const [key, shownItem] of inTurns(shown)) {
    request.signal?.throwIfAborted();
    if (untried.has(key)) continue;
    const answer = answers.get(key);
    const item = leadsInside(shownItem, answer, parts.origin)
      ? { ...shownItem, url: null }
      : shownItem;
    const { url, title } = item;
    const base = { key, url, title, listing: listings.get(key) ?? "", isShown: true };
    if (answer === undefined && isAsBefore(key)) {
      incoming.push({ ...base, article: null, isChecked: false, refusal: null });
    } else if (answer === undefined) {
      const article = makeArticle(item, parts.origin);
      incoming.push({ ...base, article, isChecked: false, refusal: null });
    } else {
      incoming.push({ ...base, ...judgePage({ item, answer }, repeated.clean, parts.origin) });
    }
  }
  for (const item of request.recheck ?? []) {
    const answer = answers.get(item.key);
    if (answer === undefined || shown.has(item.key)) continue;
    const { key, url, listing } = item;
    const page = judgePage({ item: untitled(url), answer }, repeated.clean, parts.origin);
    const title = page.article?.title ?? "";
    incoming.push({ key, url, title, listing, isShown: false, ...page });
  }
  return { incoming, left: untried.size, boilerplate: repeated.kept() };
}

interface Wanted {
  readonly key: string;
  readonly url: string;
  /** Its feed says something of it that it did not say before; else its page is looked at again. */
  readonly isNews: boolean;
}

/** The newest first, as feeds show them; pages that are looked at again come last. */
function pagesWanted(
  shown: Shown,
  isAsBefore: (key: string) => boolean,
  recheck: readonly KnownItem[],
): Wanted[] {
  const wanted: Wanted[] = [];
  for (const [key, item] of shown) {
    if (item.url === null || item.body !== null) continue;
    if (!isAsBefore(key)) wanted.push({ key, url: item.url, isNews: true });
  }
  const keys = new Set(wanted.map(({ key }) => key));
  for (const { key, url } of recheck) {
    const isWhole = shown.get(key)?.body != null;
    if (url !== null && !keys.has(key) && !isWhole) wanted.push({ key, url, isNews: false });
  }
  return wanted;
}

async function fetchPages(
  wanted: readonly Wanted[],
  request: ReadRequest,
  parts: PageParts,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const down = new Map<string, Answer>();
  const isPatient = request.state.backfill !== null;
  for (const { key, url } of wanted) {
    const host = URL.parse(url)?.host ?? "";
    const refused = down.get(host);
    if (refused !== undefined && isPatient) continue;
    const answer = refused ?? (await fetchPage(url, request, parts));
    if ("reason" in answer && answer.reason === "later") down.set(host, answer);
    answers.set(key, answer);
    request.onProgress?.({ pagesRead: answers.size, pagesTotal: wanted.length });
    await yieldToOthers();
  }
  return answers;
}

async function fetchPage(
  url: string,
  { signal }: ReadRequest,
  { fetcher, reader }: PageParts,
): Promise<Answer> {
  const fetched = await fetcher.fetch(url, signal ? { signal } : {});
  if (isRefusal(fetched)) return fetched;
  const broken = (message: string) => ({
    reason: "broken" as const,
    error: new FeedError(message),
  });
  if (fetched.status !== "content") return broken("The page did not answer.");
  try {
    const { text, finalUrl: address } = fetched;
    const { kind, items } = await reader.read({ text, address });
    const [item] = items;
    if (kind === "article" && item !== undefined) return { item };
    return broken("Its page holds no article.");
  } catch (error) {
    if (error instanceof FeedError) return { reason: "broken", error };
    throw error;
  }
}

/** Fewer letters than a sentence has are not worth a release. */
const ENOUGH_LETTERS = 40;

/** The page's words with what only the feed knows; without a page, what the feed itself says, if it is enough. */
function judgePage(
  { item, answer }: { readonly item: ListedItem; readonly answer: Answer },
  clean: (lines: readonly string[]) => string[],
  origin: Origin,
): Pick<Incoming, "article" | "isChecked" | "refusal"> {
  if ("item" in answer) {
    const page = answer.item;
    const whole: ListedItem = {
      ...item,
      title: page.title || item.title,
      body: clean(page.body ?? []),
      published: item.published ?? page.published,
    };
    return { article: makeArticle(whole, origin), isChecked: true, refusal: null };
  }
  const isEnough = item.title !== "" && item.summary.join("").length >= ENOUGH_LETTERS;
  const article = isEnough ? makeArticle(item, origin) : null;
  return { article, isChecked: true, refusal: { reason: answer.reason, error: answer.error } };
}

/** Nobody is sent to an inner address, but to the host of a feed that an operator set themselves. */
function leadsInside({ url }: ListedItem, answer: Answer | undefined, { feed }: Origin): boolean {
  if (url === null) return false;
  if (answer !== undefined) return "reason" in answer && answer.reason === "unsafe";
  return isInnerLink(url) && URL.parse(url)?.host !== URL.parse(feed)?.host;
}

function untitled(url: string | null): ListedItem {
  return { title: "", url, summary: [], body: null, published: null, age: null };
}
