import { daysOf } from "#core/visits/findings/verbs/act-scene.ts";
import type { Act } from "#core/visits/findings/verbs/acts.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const ANY_PLACE = new RegExp(`${PLACE}|${EVENT}`, "u");

/**
 * Finds whom NATO's leaders received where no place is told: at Headquarters, for they host nowhere
 * else. Only “receive” and “host” say so much; “welcome” may be a greeting anywhere.
 *
 *     On ▣, ◉ Rutte will receive ◉ Pavel   → Pavel, NATO Headquarters, planned
 */
export function receptionIn(act: Act, outline: Outline): Finding[] {
  const { frame, subject, object, verb, telling, clause } = act;
  if (frame.kind !== "receive" || !/^(?:receiv|host)/.test(verb)) return [];
  if (telling === "untold" || telling === "purpose" || outline.sentence.paragraph < 0) return [];
  if (subject.length === 0 || !subject.every(({ isNato, kind }) => isNato && kind === "person"))
    return [];
  if (isRemote(outline.text) || ANY_PLACE.test(clause)) return [];
  const days = daysOf(act, outline);
  if (days === undefined || days.loose) return [];
  return object
    .filter(({ kind, isUnnamed, isNato, home }) => {
      const isGuest = kind === "person" && !isUnnamed && !isNato;
      return isGuest && home !== undefined && home !== "BE";
    })
    .map((visitor) => ({
      visitor,
      country: "BE",
      places: ["NATO Headquarters"],
      days: days.span,
      isLoose: false,
      status: telling === "open" ? undefined : telling,
      mode: "received",
      met: subject,
      companions: [],
      isImplied: false,
      sentence: outline.sentence,
    }));
}
