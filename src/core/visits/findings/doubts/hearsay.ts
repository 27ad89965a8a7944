import type { Finding } from "#core/visits/findings/finding.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

const IN_PERSON = /\b(?:in person|face[- ]to[- ]face)\b/;

/**
 * Leaves out those who only spoke at an event that bears a city's name: they may have done so from
 * afar. Whatever else puts them into that country, or “in person”, is enough to keep them.
 *
 *     Speaking at the ◇ Riga Conference, ◉ said …                       → none
 *     ◉ spoke at the ◇ Riga Conference. In Riga, ◉ also met ◉           → ◉ in Latvia
 */
export function withoutHearsay(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  if (!findings.some(({ isOnlyHeard }) => isOnlyHeard)) return findings;
  return findings.filter(
    (one) =>
      one.isOnlyHeard === undefined ||
      one.mode === "remote" ||
      findings.some((other) => isSurer(other, one)) ||
      outlines.some(
        ({ text, figuresIn }) => IN_PERSON.test(text) && figuresIn(text).includes(one.visitor),
      ),
  );
}

function isSurer(other: Finding, { visitor, country }: Finding): boolean {
  return (
    other.isOnlyHeard === undefined &&
    other.mode !== "remote" &&
    other.mode !== "recalled" &&
    other.visitor === visitor &&
    other.country === country
  );
}
