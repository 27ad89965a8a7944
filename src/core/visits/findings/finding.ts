import type { DaySpan } from "#core/day.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Sentence } from "#core/visits/mentions/sentences.ts";
import type { VisitMode, VisitStatus } from "#core/visits/visit.ts";

/** What one sentence tells of one visitor's presence in one country. */
export interface Finding {
  readonly visitor: Figure;
  readonly country: string;
  readonly places: readonly string[];
  readonly days: DaySpan | undefined;
  /** The days are those of a whole tour, or a week, so that others' days count before them. */
  readonly isLoose: boolean;
  /** `undefined` where the wording leaves it open, as the present tense of a title. */
  readonly status: VisitStatus | undefined;
  readonly mode: VisitMode;
  readonly met: readonly Figure[];
  readonly companions: readonly Figure[];
  /** That they were there follows from whom they met. */
  readonly isImplied: boolean;
  /** They spoke at an event, and only its name tells where that was: they may have done so from afar. */
  readonly isOnlyHeard?: true;
  readonly sentence: Sentence;
}
