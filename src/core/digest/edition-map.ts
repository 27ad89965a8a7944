import type { Action, EditionAnswer } from "../answer.ts";
import { daysOfVisit } from "../visits/visit-filter.ts";
import type { DailySchedule } from "./schedule.ts";
import type { DigestFilter } from "./subscription.ts";

/**
 * The way from an edition that comes once a week to a map of the visits that it tells of: all visits
 * of their days, of the digest's person where it has one. None where it tells of fewer than two.
 *
 *     27–29 May and 30 May 2024 → map from:2024-05-27 to:2024-05-30
 */
export function mapOfEdition(
  { sections }: Pick<EditionAnswer, "sections">,
  { schedule, filter }: { readonly schedule: DailySchedule; readonly filter: DigestFilter },
): readonly Action[] {
  if (schedule.days.length !== 1) return [];
  const days = sections
    .flatMap(({ visits }) => visits)
    .flatMap(({ visit }) => daysOfVisit(visit) ?? []);
  if (days.length < 2) return [];
  const [from = ""] = days.map((each) => each.from).toSorted();
  const to =
    days
      .map((each) => each.to)
      .toSorted()
      .at(-1) ?? from;
  const { person } = filter;
  const options = { ...(person === null ? {} : { person }), from, to };
  return [{ label: "Map", call: { command: "map", options, page: 1 } }];
}
