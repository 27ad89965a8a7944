/** When a digest comes: at a time of the day, on some days of the week, in a zone. */
export interface Schedule {
  /** `HH:MM`, 00:00 to 23:59. */
  readonly at: string;
  /** An IANA name, such as `Europe/Brussels`. */
  readonly zone: string;
  /** ISO numbers, Monday is 1, in their order; at least one. */
  readonly days: readonly number[];
}

/** One turn of a schedule. */
export interface Slot {
  /** The local day and time: `2024-05-30T08:00`. The same on every machine, and unique to its turn. */
  readonly key: string;
  /** When that is. */
  readonly at: Date;
}
