import type { DaySpan } from "#core/day.ts";
import type { Act } from "#core/visits/findings/verbs/acts.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { companionsOf } from "#core/visits/findings/verbs/leaders.ts";
import { isHeadquartersPlace, metBy } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/** An event at NATO Headquarters that the sentences after it tell more of. */
export interface Scene {
  readonly outline: Outline;
  readonly days: DaySpan | undefined;
}

/** Finds the event at Headquarters that a sentence tells of. */
export function sceneAtHeadquarters(outline: Outline): Scene | undefined {
  const match = namesPlace(outline) ? EVENT_AT.exec(outline.text) : null;
  const [place] = outline.placesIn(match?.groups?.["place"] ?? "");
  if (place === undefined || !isHeadquartersPlace(place)) return undefined;
  const days = outline.daysIn(outline.text).find(({ span, loose }) => span !== undefined && !loose);
  return { outline, days: days?.span };
}

const EVENT_AT = new RegExp(
  `\\b(?:hosted|held|took place|convened|organi[sz]ed|gathered)\\b[^;]*?\\bat (?:the )?(?<place>${PLACE})`,
  "u",
);

/**
 * Finds the named foreigners who meet NATO's people at an event at Headquarters: they are guests there.
 *
 *     EVENT was held at ◆ NATO Headquarters on ▣. … ◉ met with ◉ of ◆   → the second, received there
 *     … The ▲ delegation, led by ◉, met with ◉                          → who led it
 */
export function guestsOf(act: Act, outline: Outline, { days, outline: scene }: Scene): Finding[] {
  const people = [...act.subject, ...act.object];
  if (act.frame.kind !== "meet" || !people.some(({ isNato }) => isNato)) return [];
  const guests = people.filter(
    ({ kind, isUnnamed, home }) =>
      kind === "person" && !isUnnamed && home !== undefined && home !== "BE",
  );
  const leaders = isRemote(scene.text) ? [] : leadersOfForeigners(people, outline);
  return [...guests, ...leaders].map((visitor) => ({
    ...received(visitor, outline),
    days,
    isLoose: false,
    met: metBy(visitor, act, { met: people, visitors: guests }),
    isImplied: true,
  }));
}

/** “The ▲ delegation, led by ◉, met with ◉”: the leader is one of them, whatever the text says of him. */
function leadersOfForeigners(people: readonly Figure[], outline: Outline): readonly Figure[] {
  return people
    .filter(({ kind, home }) => kind === "company" && home !== undefined && home !== "BE")
    .flatMap((company) => companionsOf(outline, company))
    .filter(({ kind, isUnnamed, isNato }) => kind === "person" && !isUnnamed && !isNato);
}

function received(visitor: Figure, { sentence }: Outline) {
  const place = { country: "BE", places: ["NATO Headquarters"] } as const;
  const told = { status: undefined, mode: "received", companions: [] } as const;
  return { visitor, ...place, ...told, sentence };
}

const BRIEFED_AT = new RegExp(
  `^ (?:the )?(?<who>${ACTORS}),?(?: ${DAY}\\)?)? at (?:the )?(?<place>${PLACE})`,
  "u",
);

/** “NATO’s ◉ briefed ◉ at ◆ NATO Headquarters”: whoever is briefed there is the guest. */
function briefedAtHeadquarters({ subject, clause, telling }: Act, outline: Outline): Finding[] {
  const { who = "", place = "" } = BRIEFED_AT.exec(clause)?.groups ?? {};
  const [house] = outline.placesIn(place);
  if (house === undefined || !isHeadquartersPlace(house) || isRemote(outline.text)) return [];
  if (!/^(?:completed|open|planned)$/.test(telling) || !subject.some(({ isNato }) => isNato))
    return [];
  const day = outline.daysIn(clause).find(({ span }) => span !== undefined);
  return outline
    .figuresIn(who)
    .filter(({ kind, isUnnamed, isNato }) => kind === "person" && !isUnnamed && !isNato)
    .filter(({ home }) => home !== "BE")
    .map((visitor) => ({
      ...received(visitor, outline),
      status: telling === "planned" ? "planned" : undefined,
      days: day?.span,
      isLoose: day?.loose ?? false,
      met: subject,
      isImplied: false,
    }));
}

/** “thanked ▲ foreign minister ◉”. */
const WITH_SMALL_OFFICE = new RegExp(
  `^ (?:the )?${PEOPLE} (?:[a-z]+ ){1,3}(?<who>${ACTOR})(?! and\\b)`,
  "u",
);
const ANY_ACTOR = new RegExp(ACTOR, "u");
/** “In a meeting at ◆ on ▣, ”, and nothing else before who speaks. */
const IN_MEETING = new RegExp(
  `^(?:[Ii]n|[Aa]t|[Dd]uring) (?:an?|their|his|her|the) (?:[a-z-]+ ){0,3}?(?:meeting|talks|discussions?) (?:at|in) (?:the )?(?<place>${PLACE})(?: ${PLACE})*(?:,? (?:on |in |earlier )?\\(?(?:${DAY}|${PLACE})\\)?)*, $`,
  "u",
);

/**
 * Finds whom NATO's people thanked, or told something, at a meeting at Headquarters: the guest.
 *
 *     In a meeting at ◆ NATO Headquarters on ▣, ◉ thanked ◉   → the second, received there
 */
export function metAtHeadquarters(act: Act, outline: Outline): Finding[] {
  const { frame, subject, object, verb, telling } = act;
  const briefed = /^(?:brief|saw)/.test(verb) ? briefedAtHeadquarters(act, outline) : [];
  if (briefed.length > 0) return briefed;
  if (frame.kind !== "act" || !/^(?:thank|prais|congratulat)/.test(verb)) return [];
  if (telling !== "completed" || !subject.every(({ isNato }) => isNato)) return [];
  const speaker = outline.text.search(ANY_ACTOR);
  const opening = outline.text.slice(0, speaker).replace(/the $/, "");
  const [place] = outline.placesIn(IN_MEETING.exec(opening)?.groups?.["place"] ?? "");
  if (place === undefined || !isHeadquartersPlace(place) || isRemote(opening)) return [];
  const day = outline.daysIn(opening).find(({ span }) => span !== undefined);
  const named = outline.figuresIn(WITH_SMALL_OFFICE.exec(act.clause)?.groups?.["who"] ?? "");
  const guests = [...object, ...named].filter(
    ({ kind, isUnnamed, isNato, home }) =>
      kind === "person" && !isUnnamed && !isNato && home !== "BE",
  );
  return guests.map((visitor) => ({
    ...received(visitor, outline),
    days: day?.span,
    isLoose: day?.loose ?? false,
    met: subject,
    isImplied: false,
  }));
}
