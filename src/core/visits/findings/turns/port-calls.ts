import type { Figure } from "#core/visits/mentions/cast.ts";
import { isCity } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isUntold } from "./turns.ts";

const OF_SHIPS =
  /\b(?:port|ships?|frigates?|flagship|aboard|Maritime Group|Countermeasures|vessels?|destroyers?|harbou?r)\b/;
const MAY_CALL = /\b(?:called|calls?|visit|visited|toured)\b/;
/** “◉ of the ▲ Navy called at the naval base”, “◉ paid courtesy calls in the city”. */
const CALLED = new RegExp(
  `(?<who>${ACTOR})(?:,? of the (?:Royal )?(?:${PEOPLE}|${PLACE}[’']?s?) (?:Royal )?Navy)?,? (?:also |then |later )*(?:called (?:at|on)|visited|toured|(?:paid|made) (?:an? )?(?:(?:series|number|round) of |several )?(?:courtesy |official |formal )*calls? (?:at|in|on)) (?:the|its|local|port|city) (?:[a-z]+ ){0,3}?(?:base|port|harbou?r|city|town|mayor|authorities|officials|governor|prefect)\\b`,
  "u",
);
/** “The Commander of SNMG2, ◉, paid a visit to the Naval Base there”. */
const VISIT_THERE = new RegExp(
  `(?<group>\\b(?:SNMC?M?G ?\\d|Group(?: [\\dA-Z][a-z]*)?|Force)(?: \\([^()]{2,12}\\))?,? (?:the )?)?(?<who>${ACTOR}),? (?:also |then |later )*(?:(?:paid|made) (?:an? )?(?:[a-z-]+ ){0,2}visits? to|visited|toured|called at) (?:the |its )(?:[\\p{L}-]+ ){1,4}there\\b`,
  "u",
);
const LEADS = /\bCommander\b.*\b(?:Group|SNM|Force)/;
/** So many sentences after its port a group may still be in it. */
const NEAR = 3;

/**
 * Finds the commander of a group of ships who goes ashore in the port that the sentences before tell.
 *
 * `outlines` are those of the sentences so far, this one last.
 *
 *     The group stopped in the port of ◆. The Commander of the Group, ◉, called at the naval base. → ◉ in ◆
 */
export function portCallsIn(outline: Outline, outlines: readonly Outline[]): Finding[] {
  const { text, sentence } = outline;
  const commanders = commandersIn(outline);
  if (commanders.length === 0 || outline.placesIn(text).some(isCity) || isUntold(text)) return [];
  const port = outlines.slice(-NEAR - 1, -1).findLast((one) => one.placesIn(one.text).some(isCity));
  if (port === undefined || !OF_SHIPS.test(port.text)) return [];
  const cities = port.placesIn(port.text).filter(isCity);
  const [place] = cities;
  const { country } = place ?? {};
  if (place === undefined || country === undefined) return [];
  if (cities.some((city) => city.country !== country)) return [];
  return commanders
    .filter((one) => one.home !== country && canVisit(one, place))
    .map((visitor) => ({
      visitor,
      country,
      places: [place.words],
      days: undefined,
      isLoose: false,
      status: undefined,
      mode: "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

function commandersIn({ text, figuresIn }: Outline): readonly Figure[] {
  if (!MAY_CALL.test(text)) return [];
  const there = text.includes(" there") ? VISIT_THERE.exec(text)?.groups : undefined;
  const who = there?.["who"] ?? CALLED.exec(text)?.groups?.["who"] ?? "";
  const isLeader = there?.["group"] !== undefined;
  return figuresIn(who).filter(
    ({ isUnnamed, role }) => !isUnnamed && (isLeader || LEADS.test(role ?? "")),
  );
}
