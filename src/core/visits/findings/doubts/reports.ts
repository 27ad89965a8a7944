import type { Finding } from "#core/visits/findings/finding.ts";
import { DAY } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

/** A cheap look before the patterns below. */
const MAY_REPORT =
  /\b(?:(?:de)?briefed|updated|informed|reported|shared|presented|outlined|reflected) /;

const REPORTED =
  /(?<!\b(?:was|were|been|be|being|is|are) )\b(?:(?:(?:de)?briefed|updated|informed|reported to) [^.;:]{1,60}? (?:on|about)|(?:shared|presented|outlined|reported) [^.;:]{1,60}? (?:from|of)|reflected on|reported (?:back )?(?:on|about)) (?:his|her|their) (?:[a-z-]+ ){0,3}(?:visits?|trips?|travels?|tours?|journeys?) (?:to|in) /;

/** “Tunisia on 6 November”: the day that stands right after the place. */
const UPTO_DAY = new RegExp(`^[^,.;:]{0,50}?${DAY}`, "u");

/**
 * Tells whether a sentence is a report that its subject gives after a journey.
 *
 *     On 4 March, Anna Mertens briefed the Committee on her visit to Tunisia.   → true
 *     On 4 March, Anna Mertens was briefed on her visit to Tunisia.             → false
 */
export function isReportedLater(sentence: string): boolean {
  return MAY_REPORT.test(sentence) && REPORTED.test(sentence);
}

/**
 * Takes from a journey the day on which its traveller only reported on it.
 *
 *     On ▣, ◉ briefed the Committee on her visit to ◆.        → ◉ in ◆, without a day
 *     On ▣, ◉ briefed the Committee on her visit to ◆ on ▣.   → ◉ in ◆ on the second
 */
export function withoutReportDays(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  const reports = outlines.filter(({ text }) => isReportedLater(text)).map(reportIn);
  if (reports.length === 0) return findings;
  return findings.map((one) => {
    const report = reports.find(({ sentence }) => sentence === one.sentence);
    return report?.countries.has(one.country) ? { ...one, days: report.days } : one;
  });
}

function reportIn({ text, sentence, daysIn, placesIn }: Outline) {
  const match = REPORTED.exec(text);
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const after = text.slice(end);
  const before = new Set(placesIn(text.slice(0, end)).map(({ country }) => country));
  const countries = placesIn(after)
    .map(({ country }) => country)
    .filter((country) => !before.has(country));
  const days = daysIn(UPTO_DAY.exec(after)?.[0] ?? "").find(({ span }) => span !== undefined);
  return { sentence, countries: new Set(countries), days: days?.span };
}
