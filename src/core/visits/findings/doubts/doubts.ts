import type { Finding } from "#core/visits/findings/finding.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { withAbsences } from "./absences.ts";
import { withoutCareers } from "./careers.ts";
import { withoutDenials } from "./denials.ts";
import { withoutExercises } from "./exercises.ts";
import { withoutHabits } from "./habits.ts";
import { withoutHearsay } from "./hearsay.ts";
import { withMemories } from "./memories.ts";
import { withoutPostings } from "./postings.ts";
import { withoutReportDays } from "./reports.ts";
import { withoutServices } from "./services.ts";
import { withoutStations } from "./stations.ts";
import { withoutTimeMarks } from "./time-marks.ts";
import { withoutOthersJourneys } from "./whose-journeys.ts";
import { withoutWishes } from "./wishes.ts";

/** Takes back or weakens what the sentences of a release, read as a whole, do not bear out. */
type Doubt = (findings: readonly Finding[], outlines: readonly Outline[]) => readonly Finding[];

/** Each asks of a finding only what its own sentence says. */
const OF_SENTENCES: readonly Doubt[] = [
  withoutDenials,
  withoutServices,
  withoutCareers,
  withoutHabits,
  withoutTimeMarks,
  withMemories,
  withoutReportDays,
  withoutOthersJourneys,
  withoutWishes,
];

/** Each asks what the whole release says; hearsay is last, for it asks what else is told. */
const OF_RELEASES: readonly Doubt[] = [
  withoutPostings,
  withoutStations,
  withoutExercises,
  withAbsences,
  withoutHearsay,
];

/**
 * Applies every doubt to what the rules of presence found in a release.
 *
 *     Reports that ◉ landed in ◆ are false   → none
 */
export function withDoubts(
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  // Most sentences tell nothing, and need no doubt.
  const telling = new Set(findings.map(({ sentence }) => sentence));
  const own = outlines.filter(({ sentence }) => telling.has(sentence));
  return applied(OF_RELEASES, applied(OF_SENTENCES, findings, own), outlines);
}

/** Later doubts see what the earlier ones left. */
function applied(
  doubts: readonly Doubt[],
  findings: readonly Finding[],
  outlines: readonly Outline[],
): readonly Finding[] {
  return doubts.reduce(
    (left, doubt) => (left.length === 0 ? left : doubt(left, outlines)),
    findings,
  );
}
