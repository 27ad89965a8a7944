import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Window } from "../search/query.ts";
import { withCanonicalNames } from "./canonical-names.ts";
import type { Visit } from "./visit.ts";
import type { VisitFilter } from "./visit-filter.ts";
import { indexOf } from "./visit-index.ts";
import { mergeInCountry, prepareVisit, type PreparedVisit } from "./visit-merging.ts";

/** What was found of visits. */
export interface FoundVisits {
  readonly total: number;
  /** The wanted part, newest first; visits of unknown days last. */
  readonly visits: readonly Visit[];
}

/** The visits of all articles, each trip told once. */
export interface VisitBook {
  /** Visits that fit, remote and recalled ones among them. */
  find(filter: VisitFilter, window?: Window): FoundVisits;
  /** Takes an article, or puts a changed one in the place of the one with its id. */
  put(article: Article): void;
  remove(id: string): void;
  /**
   * Reads at most so many articles that came but were not read yet, and yields how many are left.
   * `find` reads all that are left, so nothing is missed; this lets a server read them beforehand.
   */
  readSome(most: number): number;
  /** The visits of the articles that were read so far, newest first. */
  known(): readonly Visit[];
  /** What was read, as plain data to start from next time. */
  export(): SavedVisits;
}

/** What was read of visits, to be kept on disk. */
export interface SavedVisits {
  /** The version of the rules that it was read with; other rules read anew. */
  readonly rules: string;
  /** For each article its id, a digest of its content, and what it tells. */
  readonly articles: readonly (readonly [id: string, content: string, visits: readonly Visit[]])[];
}

/** What a book is made of. */
export interface VisitBookParts {
  /** Reads one article; some thousandths of a second. */
  readonly read: (article: Article) => readonly Visit[];
  /** Told of an article that could not be read: it counts as one that tells no visit. */
  readonly onFault?: ((article: Article, fault: unknown) => void) | undefined;
  /** The version of the rules by which `read` reads. */
  readonly rules: string;
  /** What `export` wrote earlier; of use for articles that have not changed, under the same rules. */
  readonly saved?: SavedVisits | undefined;
}

interface Entry {
  readonly article: Article;
  readonly content: string;
  /** `undefined` until it is read. */
  told: readonly Visit[] | undefined;
}

/** What all articles tell of one country, by article, and the trips that this makes. */
interface CountryShelf {
  readonly told: Map<string, readonly PreparedVisit[]>;
  /** `undefined` once an article has changed. */
  trips: readonly Visit[] | undefined;
}

/**
 * Makes an empty book. An article is read when first a visit is asked for, or by `readSome`.
 *
 * Cost: a trip lies in one country, so that a new article has only the trips of its countries put
 * together anew, a twentieth of a second at 20,000 articles; finding goes through all trips.
 */
export function createVisitBook({ read, rules, saved, onFault }: VisitBookParts): VisitBook {
  const earlier = new Map(
    saved?.rules === rules
      ? saved.articles.map(([id, content, visits]) => [id, { content, visits }] as const)
      : [],
  );
  const entries = new Map<string, Entry>();
  const unread = new Set<string>();
  const shelves = new Map<string, CountryShelf>();
  let merged: readonly Visit[] | undefined;

  function readSome(most: number): number {
    let left = most;
    for (const id of unread) {
      if (left-- <= 0) break;
      const entry = entries.get(id);
      unread.delete(id);
      if (entry !== undefined) shelve(entry, readSafely(entry.article));
    }
    return unread.size;
  }

  function readSafely(article: Article): readonly Visit[] {
    try {
      return read(article);
    } catch (fault) {
      onFault?.(article, fault);
      return [];
    }
  }

  function shelve(entry: Entry, told: readonly Visit[]): void {
    entry.told = told;
    const published = entry.article.published ?? undefined;
    for (const [country, visits] of Map.groupBy(told, (visit) => visit.country)) {
      const shelf = shelves.get(country) ?? { told: new Map(), trips: undefined };
      shelves.set(country, shelf);
      shelf.told.set(
        entry.article.id,
        visits.map((visit) => prepareVisit({ visit, published })),
      );
      shelf.trips = undefined;
    }
    if (told.length > 0) merged = undefined;
  }

  function unshelve({ article, told = [] }: Entry): void {
    for (const { country } of told) {
      const shelf = shelves.get(country);
      if (shelf?.told.delete(article.id)) shelf.trips = undefined;
    }
    if (told.length > 0) merged = undefined;
  }

  function known(): readonly Visit[] {
    if (merged !== undefined) return merged;
    const trips = [...shelves.values()].flatMap(
      (shelf) => (shelf.trips ??= mergeInCountry([...shelf.told.values()].flat())),
    );
    merged = withCanonicalNames(trips).toSorted(newestFirst);
    indexOf(merged).prepare();
    return merged;
  }

  return {
    find(filter, { offset, limit } = { offset: 0, limit: Infinity }) {
      readSome(Infinity);
      const found = indexOf(known()).fitting(filter);
      const isAll = offset === 0 && limit >= found.length;
      return { total: found.length, visits: isAll ? found : found.slice(offset, offset + limit) };
    },
    put(article) {
      const before = entries.get(article.id);
      if (before !== undefined) unshelve(before);
      const entry: Entry = { article, content: digestOf(article), told: undefined };
      entries.set(article.id, entry);
      const kept = earlier.get(article.id);
      if (kept?.content === entry.content) {
        unread.delete(article.id);
        shelve(entry, kept.visits);
      } else unread.add(article.id);
    },
    remove(id) {
      const entry = entries.get(id);
      if (entry !== undefined) unshelve(entry);
      entries.delete(id);
      unread.delete(id);
    },
    readSome,
    known,
    export() {
      readSome(Infinity);
      const articles = [...entries].map(
        ([id, { content, told = [] }]) => [id, content, told] as const,
      );
      return { rules, articles };
    },
  };
}

/** Everything of an article that reading it looks at. */
function digestOf({ title, paragraphs, published, kind, origin }: Article): string {
  const { from, to } = published ?? { from: "", to: "" };
  const parts = [title, ...paragraphs, from, to, kind, origin.file, String(origin.index)];
  return hash("sha1", parts.join("\n"), "base64");
}

function newestFirst(one: Visit, other: Visit): number {
  const day = ({ start, end }: Visit) => start ?? end ?? "";
  if (day(one) !== day(other)) return day(one) < day(other) ? 1 : -1;
  const order = ({ country, id }: Visit) => `${country} ${id}`;
  return order(one) < order(other) ? -1 : 1;
}
