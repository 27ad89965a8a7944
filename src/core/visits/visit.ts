import type { Day } from "../day.ts";

/** How sure it is that the visit takes or took place, as the releases know it. */
export const VISIT_STATUSES = [
  "completed",
  "planned",
  "ongoing",
  "cancelled",
  "postponed",
] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/**
 * What sort of presence it was: a visit; a guest received at NATO Headquarters; an event attended; a
 * past visit that is only recalled; an appearance by video, which is no visit but worth a mention.
 */
export type VisitMode = "visit" | "received" | "event" | "recalled" | "remote";

/** A person with the office that the release gives them; `role` is `null` where it gives none. */
export interface Attendee {
  readonly name: string;
  readonly role: string | null;
}

/** The very sentence that proves a visit, verbatim, and the article it stands in. */
export interface Evidence {
  /** The article's id. */
  readonly article: string;
  readonly origin: { readonly file: string; readonly index: number };
  readonly text: string;
}

/** Somebody's going to, being in, or being received in a country: one country, one visit. */
export interface Visit {
  /** Stays the same over restarts, as long as visitor, country and days do. */
  readonly id: string;
  /** The person or body that went; the guest, never the host. */
  readonly visitor: string;
  readonly role: string | null;
  /** The country (its name), organisation or body that the visitor comes from or for. */
  readonly affiliation: string | null;
  /** People who travelled with the visitor, or in a body's delegation. */
  readonly participants: readonly Attendee[];
  /** ISO 3166-1 alpha-2; Kosovo is XK. */
  readonly country: string;
  /** Cities and other places inside the country, as the release spells them. */
  readonly places: readonly string[];
  /** First and last day; `null` where the release does not tell. */
  readonly start: Day | null;
  readonly end: Day | null;
  readonly status: VisitStatus;
  readonly mode: VisitMode;
  readonly met: readonly Attendee[];
  readonly evidence: readonly Evidence[];
}
