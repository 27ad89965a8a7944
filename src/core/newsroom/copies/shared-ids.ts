import { createHash } from "node:crypto";
import type { Article } from "#core/article.ts";
import { daysBetween } from "#core/day.ts";
import { wordsOf } from "./content-id.ts";
import { alikeness } from "./likeness.ts";
import { ALIKE_UNDER_ONE_ID } from "./thresholds.ts";

/** Articles of which no two releases share an id. */
export interface KeptApart {
  /** One for each that was given, in its place. */
  readonly articles: readonly Article[];
  /** The places of those that were given an id of their own, with the place of the release that has theirs. */
  readonly clashes: ReadonlyMap<number, number>;
}

/**
 * Gives a release an id of its own where another release has the id that it states, so that neither is
 * lost; copies of one release keep theirs.
 *
 *     {"id": "1", "title": "Kilo", …}, {"id": "1", "title": "Lima", …} → "1" and 12 hex digits
 *
 * What stands in the same place of the same file is one release, however much it was changed.
 */
export function keepApart(articles: readonly Article[]): KeptApart {
  const byId = new Map<string, number>();
  const clashes = new Map<number, number>();
  const kept = articles.map((article, place) => {
    const met = byId.get(article.id);
    const owner = met === undefined ? undefined : articles[met];
    if (met === undefined || owner === undefined) byId.set(article.id, place);
    else if (isOther(article, owner)) {
      clashes.set(place, met);
      return { ...article, id: ownId(article) };
    }
    return article;
  });
  return { articles: kept, clashes };
}

function isOther(one: Article, other: Article): boolean {
  const [here, there] = [one.origin, other.origin];
  if (here.file === there.file && here.index === there.index) return false;
  if (one.url !== null && one.url === other.url) return false;
  const [words, others] = [one, other].map(({ paragraphs }) => wordsOf(paragraphs.join(" ")));
  if (words?.join(" ") === others?.join(" ")) return false;
  const isSameTitle = wordsOf(one.title).join(" ") === wordsOf(other.title).join(" ");
  return isSameTitle ? stateOtherDays(one, other) : alikeness(one, other) < ALIKE_UNDER_ONE_ID;
}

/** A day apart is two time zones. */
function stateOtherDays({ published: one }: Article, { published: other }: Article): boolean {
  if (one?.reason !== "stated" || other?.reason !== "stated") return false;
  return Math.abs(daysBetween(one.from, other.from)) > 1;
}

/** Made of all that tells it from the others of its id. */
function ownId({ id, title, paragraphs, published }: Article): string {
  const words = JSON.stringify([id, title, paragraphs, published?.from]);
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}
