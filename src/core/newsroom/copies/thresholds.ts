/*
 * From where two texts count as one release: the surer, the more is lost by a mistake. Shares are of
 * word pairs, as `likeness` measures them; releases on one matter stay far below all of these.
 */

/** In an edition the one is only named below the other, and still can be read. */
export const ALIKE_IN_EDITION = 0.6;
/** Two texts that state the same id are one release; below this, one of them is given another id. */
export const ALIKE_UNDER_ONE_ID = 0.6;
/** What a feed brings is left out where it stands there already, so this must be sure. */
export const ALIKE_TO_LEAVE_OUT = 0.8;

/** Two texts of one title that share so many words from their beginning are one release. */
export const SAME_OPENING_WORDS = 24;
/** A series announces each meeting in the same words; what lies further apart is another meeting. */
export const MOST_DAYS_APART = 10;
