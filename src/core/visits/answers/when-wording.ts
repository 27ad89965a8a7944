import type { VisitRow } from "#core/answer.ts";
import { sayDays } from "#core/day.ts";
import type { RichText } from "#core/rich-text.ts";
import { onKnownDays, sayKnownDays, surenessOf } from "./known-days.ts";
import type { VisitStatus } from "#core/visits/visit.ts";

/** What is said of a visit that has not simply taken place: before its days, and where it has none. */
const STATUS_MARKS: Readonly<Record<VisitStatus, readonly [dated: string, undated: string]>> = {
  completed: ["", ""],
  planned: ["announced for", "announced"],
  ongoing: ["under way", "under way"],
  cancelled: ["cancelled:", "cancelled"],
  postponed: ["postponed:", "postponed"],
};

/** `27–29 May 2024`, `announced for 28–29 Nov 2022`, `no day given`; the mark is set apart. */
export function sayWhen(row: VisitRow): RichText {
  const days = daysOf(row);
  const [dated, undated] = STATUS_MARKS[row.visit.status];
  const mark = days === "" ? undated : dated;
  if (mark === "") return [days || "no day given"];
  const said = days.startsWith("week ") ? `the ${days}` : days;
  return days === "" ? [{ emphasis: mark }] : [{ emphasis: mark }, ` ${said}`];
}

/** The same after a verb, with a space before: ` from 27 to 29 May 2024`; empty where it is unknown. */
export function sayWhenAfterVerb(row: VisitRow): string {
  const { visit, articles } = row;
  const { start, end } = visit;
  if (start !== null && end !== null) {
    return ` ${onKnownDays({ from: start, to: end }, surenessOf(visit, articles))}`;
  }
  const days = daysOf(row);
  return days === "" ? "" : ` ${days}`;
}

/** The days as far as the release tells them: `27–29 May 2024`, `from 5 Nov 2024`, or nothing. */
function daysOf({ visit, articles }: VisitRow): string {
  const { start, end } = visit;
  if (start !== null && end !== null) {
    return sayKnownDays({ from: start, to: end }, surenessOf(visit, articles));
  }
  if (start !== null) return `from ${sayDays({ from: start, to: start })}`;
  return end === null ? "" : `until ${sayDays({ from: end, to: end })}`;
}
