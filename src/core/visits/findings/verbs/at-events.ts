import { ACTOR, DAY, EVENT, PLACE } from "#core/visits/mentions/marks.ts";

/** What follows the verb in “was | at the ◇ on ▣”. */
export const AT_ONE = new RegExp(`^ at (?:the )?(?<place>${EVENT})(?![’'])`, "u");

/** What follows the verb in “joined | leaders for talks while at the ◇”; “joined | calls for talks in ◆” is none. */
export const FOR_TALKS = new RegExp(
  `^[^,;:]{0,50}${ACTOR} for (?:[a-z-]+ ){0,2}(?:talks|discussions|meetings|consultations) (?:while )?(?:(?:at|during) (?:the )?(?<place>${EVENT})|(?:in|at) (?<place>${PLACE}))`,
  "u",
);

/** What opens “While at the ◇ on ▣, ◉ met ◉”. */
export const WHILE_AT = new RegExp(
  `^(?:${DAY},? )?[Ww]hile (?:at|attending) (?:the )?(?<event>${EVENT})`,
  "u",
);
