import { isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import { ACTOR } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/** “The ▲ delegation was led by ◉”, “Leading the ▲ delegation was ◉”, “◉ led the ▲ delegation.” */
const LED = new RegExp(
  [
    `^(?:The |the )?(?<body>${ACTOR})(?:(?:,? which)? (?:was|is)|,) (?:led|headed) by (?:the |its )?(?<who>${ACTORS})`,
    `^(?:Leading|Heading) (?:the )?(?<body>${ACTOR}) (?:was|is) (?:the )?(?<who>${ACTORS})`,
    `^(?:The |the )?(?<who>${ACTOR}),? (?:led|headed) (?:the )?(?<body>${ACTOR})(?=[.,]|$| and | (?:at|in|during) (?:the|these) (?:[a-z]+ )?(?:talks|meeting|consultations|discussions))`,
  ].join("|"),
  "u",
);
const MAY_LEAD = /\b(?:led|headed|Leading|Heading)\b/;
const DELEGATION = /\b(?:[Dd]elegation|[Tt]eam|[Ss]ide)\b/;
/** What people come together for, and that it took place. */
const TALKS =
  /\b(?:talks|meetings?|consultations|discussions|dialogue|session|conference|seminar|workshop|visit)\b/i;
const HELD =
  /\b(?:met|held|took place|gathered|convened|hosted|welcomed|visited|received|concluded|began)\b/;
const NOT_NOW = /\b(?:will|would|last (?:year|month)|next|previous|earlier this)\b/;
/** A sentence may stand between. */
const REACH = 2;

/**
 * Finds who led a country's delegation to talks of which the sentences before tell where they were.
 *
 *     Officials met at ◆ on ▣ for the annual talks. The ▲ delegation was led by ◉.   → ◉, at ◆ on ▣
 *     ◉ spoke with ◉ by video. The ▲ delegation was led by ◉.                        → none
 */
export function delegationHeadsIn(outline: Outline, earlier: readonly Outline[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !MAY_LEAD.test(text) || isRemote(text) || NOT_NOW.test(text))
    return [];
  const { body = "", who = "" } = LED.exec(text)?.groups ?? {};
  const [delegation] = outline.figuresIn(body);
  if (delegation?.kind !== "company" || delegation.home === undefined || delegation.isNato)
    return [];
  if (!DELEGATION.test(delegation.name) || earlier.some((one) => isRemote(one.text))) return [];
  const scene = earlier.slice(-REACH).findLast((one) => placeOf(one) !== undefined);
  const place = scene && placeOf(scene);
  const country = place?.country;
  if (scene === undefined || country === undefined || country === delegation.home) return [];
  if (outline.placesIn(text).some((one) => isCity(one) && one.country !== country)) return [];
  const day = scene.daysIn(ownDaysIn(scene.text)).find(({ span, loose }) => span && !loose);
  if (day === undefined) return [];
  return outline
    .figuresIn(who)
    .filter(({ kind, isUnnamed, isNato, home }) => {
      return kind === "person" && !isUnnamed && !isNato && home !== country;
    })
    .filter((one) => canVisit(one, place))
    .map((visitor) => ({
      visitor,
      country,
      places: place === undefined ? [] : [place.words],
      days: day.span,
      isLoose: false,
      status: undefined,
      mode: place !== undefined && isHeadquartersPlace(place) ? "received" : "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

/** The one city, or the Headquarters, where a sentence says that people talked. */
function placeOf(outline: Outline): PlaceMention | undefined {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !TALKS.test(text) || !HELD.test(text) || NOT_NOW.test(text))
    return undefined;
  const cities = outline
    .placesIn(text)
    .filter((one) => (isCity(one) || isHeadquartersPlace(one)) && !one.isEventName);
  const [place] = cities;
  return cities.every(({ country }) => country === place?.country) ? place : undefined;
}
