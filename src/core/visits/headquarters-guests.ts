import type { DaySpan } from "../day.ts";
import type { Act } from "./acts.ts";
import type { Finding } from "./finding.ts";
import { PLACE } from "./marks.ts";
import type { Outline } from "./outline.ts";
import { isHeadquartersPlace, metBy } from "./presence.ts";

/** An event at NATO Headquarters that the sentences after it tell more of. */
export interface Scene {
  readonly outline: Outline;
  readonly days: DaySpan | undefined;
}

/** Finds the event at Headquarters that a sentence tells of. */
export function sceneAtHeadquarters(outline: Outline): Scene | undefined {
  const match = EVENT_AT.exec(outline.text);
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
 */
export function guestsOf(act: Act, outline: Outline, { days }: Scene): Finding[] {
  const people = [...act.subject, ...act.object];
  if (act.frame.kind !== "meet" || !people.some(({ isNato }) => isNato)) return [];
  const guests = people.filter(
    ({ kind, isUnnamed, home }) =>
      kind === "person" && !isUnnamed && home !== undefined && home !== "BE",
  );
  return guests.map((visitor) => ({
    visitor,
    country: "BE",
    places: ["NATO Headquarters"],
    days,
    isLoose: false,
    status: undefined,
    mode: "received",
    met: metBy(visitor, act, { met: people, visitors: guests }),
    companions: [],
    isImplied: true,
    sentence: outline.sentence,
  }));
}
