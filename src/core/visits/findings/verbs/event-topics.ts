import { EVENT } from "#core/visits/mentions/marks.ts";

/** What makes of the event that follows what is talked of, prepared or looked back on. */
const TOPIC =
  /\b(?:(?:on|about|regarding|concerning) (?!the (?:margins|side-?lines|fringes|occasion|eve|first|second|third|last|final|opening|closing)\b)|(?:meetings?|events?|sessions?|ceremony|work|works|plans|planning|consultations|discussions|agenda|conference|preparations?|groundwork|dinner|reception|rehearsals?) for |(?:ahead of|around|since|after|following|before|implementing|reviewing|previewing|marking|commemorating|preparing|in preparation (?:of|for)|(?:in the )?(?:run-up|lead-up|build-up) to|(?:road|way|path|follow-up|linked|related|contributions?|approach) to)\b|(?:outcomes?|results?|decisions?|deliverables|conclusions|commitments|anniversary) )/;
/** Where that is talked of, after all. */
const AT_IT =
  /\b(?:at|during|in the (?:margins|side-?lines)|on the (?:margins|side-?lines|fringes)|as part of)\b/;
const LEFT_OUT = new RegExp(`\\b(?:post|pre)-(?:the )?${EVENT}$`, "u");
const ITS_OUTCOME =
  /^ (?:debriefs?|outcomes?|decisions?|results?|deliverables|preparations?|agenda|conclusions|commitments|communiqu\w+|declaration|follow-ups?|previews?|planning)\b/;

/**
 * Tells whether a clause only names the event up to which it is given: that may be long over, or yet to
 * come, and is not where its people are.
 *
 *     took part in | the preparations for the ◇        → true
 *     attended | a ◇ follow-up meeting                 → true
 *     took part in | a session on ◆ at the ◇           → false
 */
export function isEventOnlyNamed(upto: string, after: string): boolean {
  if (LEFT_OUT.test(upto) || ITS_OUTCOME.test(after)) return true;
  const topic = TOPIC.exec(upto);
  return topic !== null && !AT_IT.test(upto.slice(topic.index + topic[0].length));
}
