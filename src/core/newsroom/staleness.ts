import type { Article } from "../article.ts";
import { addDays, dayAt } from "../day.ts";

/** A release that comes so long after its day is of an archive: it is found, and posted to nobody. */
const STALE_DAYS = 14;

/**
 * Tells whether a release is too old to be news when it comes; one of unknown day is not.
 *
 *     published 11 Nov 2024, came on 25 Nov 2024 → no; on 26 Nov 2024 → yes
 */
export function isStale({ published }: Pick<Article, "published">, cameAt: Date): boolean {
  return published !== null && published.to < addDays(dayAt(cameAt), -STALE_DAYS);
}
