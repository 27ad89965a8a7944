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

/** Later ones see what the earlier ones left; hearsay is last, for it asks what else is told. */
const DOUBTS: readonly Doubt[] = [
  withoutPostings,
  withoutDenials,
  withoutServices,
  withoutCareers,
  withoutHabits,
  withoutTimeMarks,
  withMemories,
  withoutReportDays,
  withoutOthersJourneys,
  withoutStations,
  withoutWishes,
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
  return DOUBTS.reduce(
    (left, doubt) => (left.length === 0 ? left : doubt(left, outlines)),
    findings,
  );
}
