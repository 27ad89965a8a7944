import { isCity, ownDaysIn } from "./act-scene.ts";
import { canVisit } from "./direction.ts";
import type { Finding } from "./finding.ts";
import { ACTOR, DAY } from "#core/visits/mentions/marks.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";

const IN_PERSON = new RegExp(
  `(?<who>${ACTORS})(?:, [^,;:]{3,80},|,)? (?:also |then |both |all )*(?:attended|addressed|joined|participated|took part|spoke|opened|closed|chaired|(?:was|were) (?:present|there)|gave|delivered|represented)(?: (?:to )?(?:the )?${ACTOR})?(?:(?!${ACTOR})[^.;]){0,60}? in person\\b`,
  "gu",
);
/** “The ceremony was attended by ◉ and ◉”. */
const ATTENDED_BY = new RegExp(
  `^(?:On ${DAY},? )?The (?:[a-z-]+ ){0,3}(?:event|ceremony|conference|forum|seminar|meeting|workshop|symposium|handover|session) was (?:also |then )?(?:attended|opened|presided over|closed) by (?:the )?(?<who>${ACTORS})`,
  "u",
);
const IS_EVENT =
  /\b(?:event|conference|forum|meeting|seminar|session|summit|dialogue|workshop|ceremony|congress|symposium|course|round ?table|talks|hosted|held|took place|gathered|convened|handed over|took over|took command|assumed command)\b/i;

/**
 * Finds who was at an event “in person”, beside others who were there by video; where it was, the
 * sentence or the one before it tells.
 *
 *     EVENT was held in ◆ on ▣. ◉ sent a video message, while ◉ addressed it in person.  → the second
 *     EVENT was held in ◆ on ▣. The event was attended by ◉.                             → ◉
 */
export function inPersonIn(outline: Outline, { before, told }: Around): Finding[] {
  const { sentence, text } = outline;
  const guests = outline.figuresIn(ATTENDED_BY.exec(text)?.groups?.["who"] ?? "");
  const inPerson = text.includes(" in person") ? [...text.matchAll(IN_PERSON)] : [];
  if (sentence.paragraph < 0 || inPerson.length + guests.length === 0) return [];
  const where = [outline, ...(before === undefined ? [] : [before])].find(
    (one) => IS_EVENT.test(one.text) && cityIn(one) !== undefined,
  );
  const place = where && cityIn(where);
  const { country } = place ?? {};
  if (where === undefined || place === undefined || country === undefined) return [];
  const days = [outline, where]
    .flatMap((one) => one.daysIn(ownDaysIn(one.text)))
    .find(({ span, loose }) => span !== undefined && !loose);
  if ([outline, where].some((one) => /\b(?:will|would)\b/.test(one.text))) return [];
  const present = [
    ...inPerson.flatMap(({ groups }) => outline.figuresIn(groups?.["who"] ?? "")),
    ...(isRemote(text) ? [] : guests.filter(({ isNato, home }) => isNato || home !== undefined)),
  ];
  return present
    .filter((one) => one.home !== country && !(one.isNato && country === "BE"))
    .filter((one) => one.kind === "person" && !one.isUnnamed && canVisit(one, place))
    .filter((one) => !told.some((other) => other.sentence === sentence && other.visitor === one))
    .map((visitor) => ({
      visitor,
      country,
      places: [place.words],
      days: days?.span,
      isLoose: false,
      status: undefined,
      mode: "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

interface Around {
  readonly before: Outline | undefined;
  readonly told: readonly Finding[];
}

function cityIn(outline: Outline): ReturnType<Outline["placesIn"]>[number] | undefined {
  const cities = outline.placesIn(outline.text).filter((place) => isCity(place));
  return new Set(cities.map(({ country }) => country)).size === 1 ? cities[0] : undefined;
}
