import type { PlaceMention } from "#core/gazetteer/places.ts";
import { isCity } from "#core/visits/findings/verbs/act-scene.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import { GROUP_EVENT } from "./group-words.ts";
import { DAY, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";

/** Where a clause that tells of a meeting goes over to its purpose, or to what came of it. */
const ENDS =
  /;|:|,? (?:to|in order to) (?=(?:further |jointly |better )?[a-z]+\b)(?!the\b|an?\b)|,? (?:where|which|who|that|while|when|focus(?:ed|ing)|ahead of|prior to|after|following|before|in preparation|hosted by)\b/;
/** A country counts only right after the verb: “met in ◆”, not “met for talks on aid in ◆”. */
const RIGHT_AFTER = new RegExp(
  `^(?: [a-z]+){0,3}(?: (?:on |from )?\\(?${DAY}\\)?,?)?,? (?:in|at) (?:the )?(?:Republic of |Kingdom of )?$`,
  "u",
);
/** “gathered with industry in ◆”. */
const WITH_WHOM = /^ (?:again |recently |informally )?with [\p{L}, ’'-]{3,60}? (?=in |at |on )/u;
/** As many places of a clause are looked at. */
const MOST_PLACES = 4;

/**
 * Finds where a group met, in the marked words after the verb: the first city or house that no topic
 * governs, or the country right after the verb.
 *
 *     for their annual conference on ▣ in ◆ Oslo, to discuss …  → Oslo
 *     to discuss the situation in ◆                            → nowhere
 */
export function placeOfMeeting(outline: Outline, after: string): PlaceMention | undefined {
  const rest = after.replace(WITH_WHOM, " ");
  const clause = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length);
  const city = cityOf(outline, clause);
  if (city !== undefined) return city;
  const [mark] = placesOf(clause, { anyTopic: false, isStay: true });
  const [place] = outline.placesIn(mark ?? "");
  return mark !== undefined && RIGHT_AFTER.test(clause.slice(0, clause.indexOf(mark)))
    ? place
    : undefined;
}

/** The first city or house of NATO's in a clause that is where something happens. */
function cityOf(outline: Outline, clause: string): PlaceMention | undefined {
  let rest = clause;
  for (let looked = 0; looked < MOST_PLACES; looked += 1) {
    const marks = placesOf(rest, { anyTopic: false, isStay: true });
    const [first] = marks;
    if (first === undefined) return undefined;
    const found = outline.placesIn(marks).find((one) => isCity(one) || isHeadquartersPlace(one));
    if (found !== undefined) return found;
    rest = rest.slice(rest.indexOf(first) + 1);
  }
  return undefined;
}

const EVENT_IN = new RegExp(
  `(?<![\\p{L}])${GROUP_EVENT}(?![\\p{L}])[^.;,]{0,60}? (?:in|at) (?:the )?(?<places>${PLACE}(?:, ${PLACE})?)`,
  "u",
);

/** Where an event was: “a conference opened in ◆, as experts gathered”. */
export function placeOfEvent(outline: Outline, before: string): PlaceMention | undefined {
  const places = outline.placesIn(EVENT_IN.exec(before)?.groups?.["places"] ?? "");
  return places.find((one) => isCity(one)) ?? places[0];
}

const DATELINE = new RegExp(
  `^(?<places>${PLACE}(?:,? ${PLACE})*)(?:,? (?:D\\.?C\\.?|\\p{Lu}{2}))?(?:,? \\(?(?:on )?${DAY}\\)?)? ?[–—-]+ `,
  "u",
);

/** The city of a release's dateline: “◆, ◆ – The Committee met …”. */
export function datelineOf(outline: Outline): PlaceMention | undefined {
  const marks = DATELINE.exec(outline.text)?.groups?.["places"] ?? "";
  return outline.placesIn(marks).find((one) => isCity(one));
}
