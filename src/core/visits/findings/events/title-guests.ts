import { fold } from "#core/fold.ts";
import type { Act } from "#core/visits/findings/verbs/acts.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/** “New Tribunal prosecutor visits NATO”. */
const VISITS = /^(?<who>.{3,80}?) visits (?:the )?NATO(?: Headquarters| HQ)?$/;
const ANY_PLACE = new RegExp(`${PLACE}|${EVENT}`, "u");
const NAMES_NOBODY = new Set(["the", "new", "newly", "of", "for", "and", "senior", "first"]);

/**
 * Finds the guest whom a title tells of by office alone and the first sentence by name, as one who met
 * NATO's leader: where, only the title says.
 *
 *     New ▲ prosecutor visits ◆ NATO Headquarters. / ◉, the new prosecutor of …, met ◉ on ▣.   → the first
 */
export function titleGuestsIn(
  outline: Outline,
  {
    acts,
    title,
    told,
  }: {
    readonly acts: readonly Act[];
    readonly title: Outline | undefined;
    readonly told: readonly Finding[];
  },
): Finding[] {
  const { text, sentence, daysIn } = outline;
  if (sentence.paragraph !== 0 || title === undefined || title.sentence.paragraph >= 0) return [];
  const who = VISITS.exec(title.sentence.plain)?.groups?.["who"];
  if (who === undefined || told.length > 0 || isRemote(text) || ANY_PLACE.test(text)) return [];
  const lede = fold(sentence.plain);
  const isNamed = wordsOf(who).every((word) => lede.includes(word));
  const day = daysIn(text).find(({ span, loose }) => span !== undefined && !loose);
  const met = acts.find(({ frame, telling }) => frame.kind === "meet" && telling === "completed");
  if (!isNamed || met === undefined) return [];
  const people = [...met.subject, ...met.object];
  const hosts = people.filter(({ isNato, kind }) => isNato && kind === "person");
  const guests = people.filter(
    ({ kind, isUnnamed, isNato, home }) =>
      kind === "person" && !isUnnamed && !isNato && home !== "BE",
  );
  if (hosts.length === 0 || guests.length !== 1) return [];
  return guests.map((visitor) => ({
    visitor,
    country: "BE",
    places: ["NATO Headquarters"],
    days: day?.span,
    isLoose: false,
    status: undefined,
    mode: "received",
    met: hosts,
    companions: [],
    isImplied: false,
    sentence,
  }));
}

function wordsOf(who: string): readonly string[] {
  return fold(who)
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && !NAMES_NOBODY.has(word));
}
