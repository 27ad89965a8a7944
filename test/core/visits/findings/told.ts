/** A text, and the visits that it tells, as `visitor > country start..end status`. */
export interface Told {
  readonly text: string;
  readonly title?: string;
  /** The day of publication, where it is known. */
  readonly published?: string;
  readonly visits: readonly string[];
}
