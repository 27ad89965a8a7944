import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Window } from "../search/query.ts";
import { withCanonicalNames } from "./canonical-names.ts";
import type { Visit } from "./visit.ts";
import { fitsFilter, type VisitFilter } from "./visit-filter.ts";
import { mergeVisits, type ToldVisit } from "./visit-merging.ts";

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
  /** Reads one article; about a thousandth of a second. */
  readonly read: (article: Article) => readonly Visit[];
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

/** Makes an empty book. An article is read when first a visit is asked for, or by `readSome`. */
export function createVisitBook({ read, rules, saved }: VisitBookParts): VisitBook {
  const known = new Map(
    saved?.rules === rules
      ? saved.articles.map(([id, content, visits]) => [id, { content, visits }] as const)
      : [],
  );
  const entries = new Map<string, Entry>();
  const unread = new Set<string>();
  let merged: readonly Visit[] | undefined;

  function readSome(most: number): number {
    let left = most;
    for (const id of unread) {
      if (left-- <= 0) break;
      const entry = entries.get(id);
      if (entry !== undefined) entry.told = read(entry.article);
      unread.delete(id);
      merged = undefined;
    }
    return unread.size;
  }

  function allVisits(): readonly Visit[] {
    readSome(Infinity);
    merged ??= withCanonicalNames(mergeVisits([...entries.values()].flatMap(toldBy))).toSorted(
      newestFirst,
    );
    return merged;
  }

  return {
    find(filter, { offset, limit } = { offset: 0, limit: Infinity }) {
      const found = allVisits().filter((visit) => fitsFilter(visit, filter));
      return { total: found.length, visits: found.slice(offset, offset + limit) };
    },
    put(article) {
      const content = digestOf(article);
      const before = known.get(article.id);
      const told = before?.content === content ? before.visits : undefined;
      if (told === undefined) unread.add(article.id);
      else unread.delete(article.id);
      entries.set(article.id, { article, content, told });
      merged = undefined;
    },
    remove(id) {
      if (entries.delete(id)) merged = undefined;
      unread.delete(id);
    },
    readSome,
    export() {
      readSome(Infinity);
      const articles = [...entries].map(
        ([id, { content, told = [] }]) => [id, content, told] as const,
      );
      return { rules, articles };
    },
  };
}

function toldBy({ article, told = [] }: Entry): readonly ToldVisit[] {
  const published = article.published ?? undefined;
  return told.map((visit) => ({ visit, published }));
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
