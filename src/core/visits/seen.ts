import type { Day } from "../day.ts";
import type { Attendee, Visit } from "./visit.ts";

/** Somebody with what is known of them on the day of a visit. */
export interface Seen extends Attendee {
  readonly affiliation: string | null;
  readonly day: Day | null;
  /** The country that was visited, where whom the visitor met is likely at home. */
  readonly host?: string;
  /** The sentences that prove the visit: a name may bear a rank there. */
  readonly evidence?: Visit["evidence"];
}
