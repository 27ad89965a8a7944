import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const EVENT =
  "(?:the|this|these|all) (?:[a-z-]+ )?(?:visit|tour|meetings?|talks|discussions|ceremony|event|occasion|briefings?|demonstration)";
const OCCASION = `(?: (?:at|for|during) ${EVENT})?`;
const ENDS = "(?:,[^;:]*)?\\.?$";
const ALSO_THERE = [
  // “◉ was also in attendance.”
  `^(?:The )?(?<who>${ACTORS}),? (?:was|were) (?:also|both|likewise) (?:present|in attendance|there|on hand)${OCCASION}${ENDS}`,
  // “◉ also took part.”
  `^(?:The )?(?<who>${ACTORS}),? also (?:(?:took part|participated)(?: in ${EVENT})?|(?:attended|joined)(?: ${EVENT})?)${ENDS}`,
  // “Also present was ◉.”
  `^Also (?:present|in attendance|there|on hand)${OCCASION} (?:was|were) (?:the )?(?<who>${ACTORS})\\.?$`,
].map((source) => new RegExp(source, "u"));
const MAY_BE_THERE =
  /\b(?:present|attendance|there|on hand|also (?:took part|participated|attended|joined))\b/;
const ANY_PLACE = new RegExp(PLACE, "u");
const AT_POST = /\b(?:Ambassador|High Commissioner|Attach[ée]|Consul|Charg[ée])\b/;
const OF_ALLIANCE = /\b(?:NATO|Allied|Joint Force Command)\b/;

/**
 * Finds who was at a visit too, as the sentence right behind it tells.
 *
 *     ◉ visited the headquarters in ◆ on ▣. ◉, Commander of …, was also present.   → the second
 *     ◉ visited ◆. The Ambassador, ◉, was also present.                           → none
 */
export function alsoThereIn(
  outline: Outline,
  { earlier, told }: { readonly earlier: readonly Outline[]; readonly told: readonly Finding[] },
): Finding[] {
  const { text, sentence } = outline;
  if (
    sentence.paragraph < 0 ||
    !MAY_BE_THERE.test(text) ||
    ANY_PLACE.test(text.split(", ", 1)[0] ?? "")
  )
    return [];
  const who = ALSO_THERE.map((way) => way.exec(text)).find((one) => one !== null)?.groups?.["who"];
  const visit = told.findLast((one) => one.sentence !== sentence);
  if (who === undefined || visit === undefined || isRemote(text)) return [];
  const scene = earlier.slice(-REACH).find((one) => one.sentence === visit.sentence);
  const { country, mode, status, days, isLoose, places } = visit;
  if (scene === undefined || status === "planned" || isElsewhere(told, visit)) return [];
  if (mode === "remote" || mode === "recalled") return [];
  const place = scene.placesIn(scene.text).find((one) => one.country === country);
  return outline
    .figuresIn(who)
    .filter((one) => isGuest(one, country) && canVisit(one, place))
    .filter((one) => !told.some((other) => other.visitor === one && other.country === country))
    .map((visitor) => ({
      visitor,
      country,
      places,
      days,
      isLoose,
      status,
      mode,
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

/** A sentence may stand between. */
const REACH = 2;

/** The sentence of the visit tells of another country too. */
function isElsewhere(told: readonly Finding[], { sentence, country }: Finding): boolean {
  return told.some((one) => one.sentence === sentence && one.country !== country);
}

function isGuest({ kind, isUnnamed, isNato, home, role }: Figure, country: string): boolean {
  if (kind !== "person" || isUnnamed || AT_POST.test(role ?? "")) return false;
  if (isNato) return country !== "BE";
  return home === undefined ? OF_ALLIANCE.test(role ?? "") && country !== "BE" : home !== country;
}
