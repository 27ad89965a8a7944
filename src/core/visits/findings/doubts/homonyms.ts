import type { Finding } from "#core/visits/findings/finding.ts";

const STATES =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Minnesota|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)$/;
const AMERICA = /\b(?:United States|U\.?S\.?A?\b|America|American|Washington)/;

/**
 * Leaves out what a town with the name of an American state pretends, where the same sentence or the
 * one visitor's other words are of another country and America is nowhere named.
 *
 *     visited Spain on 14 September and watched an exercise in Florida  → Spain alone
 */
export function withoutHomonyms(findings: readonly Finding[], words: string): readonly Finding[] {
  if (AMERICA.test(words)) return findings;
  return findings.filter(
    ({ visitor, country, places }) =>
      country !== "US" ||
      places.length === 0 ||
      !places.every((place) => STATES.test(place)) ||
      !findings.some((other) => other.visitor === visitor && other.country !== "US"),
  );
}
