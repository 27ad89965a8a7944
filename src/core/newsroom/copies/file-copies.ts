import type { Article } from "#core/article.ts";
import { canonicalAddress } from "../canonical-address.ts";
import { contentId, wordsOf } from "./content-id.ts";
import { joinCopies } from "./joining.ts";
import { daysApart } from "./likeness.ts";
import { MOST_DAYS_APART, SAME_OPENING_WORDS } from "./thresholds.ts";

/** Fewer words may stand in any text. */
const LEAST_WORDS = 5;
/** So many letters are looked for before all of a text is. */
const PROBE = 40;
/** Of so many releases of one title, a text is looked for in the last alone: it is a series. */
const MOST_COMPARED = 20;

/**
 * Makes one article of the copies of a release that bear different ids, in the place of the first: the
 * fuller text, with the better-known date and a link, if any has one.
 *
 *     “Rutte in Oslo”, three paragraphs + “Rutte in Oslo”, the first of them → the three paragraphs
 *
 * Copies have days that can be one and share their title and their address, or one of these and their
 * words: both begin alike, or one is a part of the other. So the releases of a series, such as “Daily
 * brief”, stay apart; and so do two to which their source gave ids, unless they share their address too.
 * Linear.
 */
export function foldCopies(articles: readonly Article[]): Article[] {
  return foldBy(foldBy(articles, titleOf), addressOf);
}

function titleOf({ title }: Article): string {
  return wordsOf(title).join(" ");
}

function addressOf({ url }: Article): string {
  return url === null ? "" : (canonicalAddress(url) ?? "");
}

/** Folds the copies among those that share something. */
function foldBy(articles: readonly Article[], sharedOf: (article: Article) => string): Article[] {
  const groups = new Map<string, number[]>();
  for (const [place, article] of articles.entries()) {
    const shared = sharedOf(article);
    const group = groups.get(shared);
    if (shared === "") continue;
    if (group === undefined) groups.set(shared, [place]);
    else group.push(place);
  }
  const folded: (Article | undefined)[] = [...articles];
  for (const places of groups.values()) {
    if (places.length > 1) foldGroup(places, folded);
  }
  return folded.filter((article) => article !== undefined);
}

/** Leaves of each release one article, in the place of its first copy. */
function foldGroup(places: readonly number[], folded: (Article | undefined)[]): void {
  const shelf = createEntries();
  for (const place of places) {
    const article = folded[place];
    if (article === undefined) continue;
    let entry = entryOf(place, article);
    for (const earlier of shelf.like(entry)) {
      if (!areCopies(earlier, entry)) continue;
      shelf.remove(earlier);
      folded[entry.place] = undefined;
      folded[earlier.place] = undefined;
      const first = Math.min(earlier.place, entry.place);
      entry = entryOf(first, joinCopies(earlier.article, entry.article));
    }
    folded[entry.place] = entry.article;
    shelf.add(entry);
  }
}

/** A release of a group, with all its copies so far. */
interface Entry {
  readonly place: number;
  readonly article: Article;
  readonly title: string;
  readonly address: string;
  /** Whether its source gave it an id. */
  readonly isNumbered: boolean;
  /** Its words with a space around each. */
  readonly words: string;
  /** Those that a fuller text has, too; empty where they are too few to tell. */
  readonly part: string;
  readonly opening: string;
}

/** Holds the releases of a group, and finds those that an entry may be a copy of. */
function createEntries() {
  const byKey = new Map<string, Set<Entry>>();
  const recent = new Set<Entry>();
  const keysOf = ({ address, opening }: Entry) => [`address ${address}`, `opening ${opening}`];
  return {
    /** Those that begin alike or have the same address, and the last few. */
    like(entry: Entry): ReadonlySet<Entry> {
      const near = keysOf(entry).flatMap((key) => [...(byKey.get(key) ?? [])]);
      return new Set([...near, ...recent]);
    },
    add(entry: Entry): void {
      for (const key of keysOf(entry)) {
        const those = byKey.get(key) ?? new Set();
        byKey.set(key, keepLast(those.add(entry)));
      }
      keepLast(recent.add(entry));
    },
    remove(entry: Entry): void {
      for (const key of keysOf(entry)) byKey.get(key)?.delete(entry);
      recent.delete(entry);
    },
  };
}

function keepLast(entries: Set<Entry>): Set<Entry> {
  const [first] = entries;
  if (entries.size > MOST_COMPARED && first !== undefined) entries.delete(first);
  return entries;
}

function entryOf(place: number, article: Article): Entry {
  const words = wordsOf(article.paragraphs.join(" "));
  return {
    place,
    article,
    title: titleOf(article),
    address: addressOf(article),
    isNumbered: article.id !== contentId(article.title, article.paragraphs),
    words: ` ${words.join(" ")} `,
    part: partOf(words, article),
    opening: words.length < SAME_OPENING_WORDS ? "" : words.slice(0, SAME_OPENING_WORDS).join(" "),
  };
}

function areCopies(one: Entry, other: Entry): boolean {
  if (!canBeOneDay(one.article, other.article)) return false;
  const isSameAddress = one.address !== "" && one.address === other.address;
  if (isSameAddress && one.title === other.title) return true;
  if (one.isNumbered && other.isNumbered && !isSameAddress) return false;
  return beginAlike(one, other) || isPart(one, other);
}

function beginAlike(one: Entry, other: Entry): boolean {
  return one.opening !== "" && one.opening === other.opening;
}

function isPart(one: Entry, other: Entry): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const room = long.words.length - short.part.length;
  if (short.part === "" || room < 0) return false;
  // Where it can begin at all is looked at first: of texts of one length, that is next to nothing.
  const begins = long.words.slice(0, room + PROBE).includes(short.part.slice(0, PROBE));
  return begins && long.words.includes(short.part);
}

/** What of a text stands in a fuller one: a copy that was cut to fit breaks off within a word. */
function partOf(words: readonly string[], { paragraphs }: Article): string {
  const isCut = /(?:…|\.\.\.)["”’)\]]?$/.test(paragraphs.at(-1)?.slice(-4) ?? "");
  const whole = isCut ? words.slice(0, -1) : words;
  return whole.length < LEAST_WORDS ? "" : ` ${whole.join(" ")} `;
}

function canBeOneDay({ published: one }: Article, { published: other }: Article): boolean {
  if (one === null || other === null) return true;
  if (one.reason === "neighbours" || other.reason === "neighbours") return true;
  // A day apart is two time zones.
  const most = one.reason === "stated" && other.reason === "stated" ? 1 : MOST_DAYS_APART;
  return daysApart(one, other) <= most;
}
