import { daysBetween } from "#core/day.ts";
import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { placesOfHouse } from "#core/visits/findings/verbs/hosts.ts";
import { DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const VISITED_BY = new RegExp(
  `^(?<house>(?:(?:On|Earlier|Yesterday|Today)?,? ?${DAY},? )?(?:[Tt]he )?[^;:]{0,80}?(?<place>${PLACE})?(?: \\([^()]{2,14}\\))?,? )(?:was|were|has been|will be) (?:also |recently |officially )?visited (?:(?:on )?${DAY} )?by (?:the |a |an )?(?<who>${ACTORS})`,
  "u",
);

/** “was visited by ◉ in 2022” is of long ago. */
const LONGEST_DAYS = 31;

/**
 * Finds who visited a house that the sentence is about: “◆ was visited by ◉”.
 *
 *     On ▣ the Joint Warfare Centre was visited by ◉ students from …   → the students, in Stavanger
 */
export function visitedByIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  const {
    house,
    place,
    who = "",
  } = (text.includes("visited ") && VISITED_BY.exec(text)?.groups) || {};
  if (house === undefined || sentence.paragraph < 0 || isRemote(text)) return [];
  const [here] = place === undefined ? placesOfHouse(house, outline) : outline.placesIn(place);
  const { country } = here ?? {};
  if (here === undefined || country === undefined) return [];
  const day = outline.daysIn(ownDaysIn(text)).find(({ span }) => span !== undefined);
  if (day?.span !== undefined && daysBetween(day.span.from, day.span.to) > LONGEST_DAYS) return [];
  return outline
    .figuresIn(who)
    .filter((one) => one.home !== country && !(one.isNato && country === "BE"))
    .filter((one) => canVisit(one, here))
    .filter((one) => !told.some((other) => other.sentence === sentence && other.visitor === one))
    .map((visitor) => ({
      visitor,
      country,
      places: here.kind === "country" ? [] : [here.words],
      days: day?.span,
      isLoose: day?.loose ?? false,
      status: text.includes(" will be visited") ? "planned" : undefined,
      mode: isHeadquartersPlace(here) ? "received" : "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}
