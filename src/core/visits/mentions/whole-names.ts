/** Where a name such as “students from the Colombian” ends, more of the house's name may follow. */
const OPEN_END =
  /\b(?:of|from|at) (?:(?:the|[a-z-]+) )?(?:[^,;]* )?\p{Lu}[\p{L}’'.-]*(?: (?:military|national|defen[cs]e|naval|war|foreign))?$/u;
const HOUSE =
  "(?:College|School|Academy|University|Institute|Course|Cent(?:re|er)|Programme|Program|Seminar)";
const LOWER_HOUSE =
  "(?:(?:military|naval|national|war|air force|staff|defen[cs]e|army|diplomatic|police|royal) )*(?:academy|college|university|school|parliament|army|navy|air force|armed forces|institute|foreign ministry|ministry|general staff|embassy|media)";
const DAYS_AND_TITLES =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Prime|Secretary|Mr|Mrs|Ms|Dr|General|Admiral|Ambassador|Chair(?:man|woman)?|King|Queen";
/** “ War College”, “ School of International Studies”, “ Command and Staff College”, “ military academy”. */
const MORE = new RegExp(
  `(?: (?!(?:${DAYS_AND_TITLES})(?![\\p{L}]))\\p{Lu}[\\p{L}’'-]*(?![’']s)| (?:of|for)(?: the)?(?= (?!(?:${DAYS_AND_TITLES})(?![\\p{L}]))\\p{Lu})| and(?= (?:\\p{Lu}[\\p{L}-]* ){0,2}${HOUSE}(?![\\p{L}]))| ${LOWER_HOUSE}(?![\\p{L}-]))+`,
  "uy",
);

/** “Permanent Representatives to the North Atlantic Council”. */
const TO_COUNCIL =
  /^.*(?:[Rr]epresentatives|[Aa]mbassadors|[Dd]elegates) (?:to|on|at|of|in) (?:the )?(?:North Atlantic Council|NATO)(?! H)/u;

/**
 * Tells where the name of a company ends that was read up to `end`: after the whole name of the house
 * that its people are from.
 *
 *     students from the Colombian| War College visited …  → after “College”
 *     experts from Norway| and Denmark met …              → unchanged
 */
export function endOfName(plain: string, { start, end }: Stretch): number {
  const ofCouncil = TO_COUNCIL.exec(plain.slice(start, end + 30))?.[0].length;
  if (ofCouncil !== undefined && ofCouncil > end - start) return start + ofCouncil;
  const house = FROM_HOUSE.test(plain.slice(start, end)) ? AT_HOUSE.exec(plain.slice(end)) : null;
  if (house !== null) return end + house[0].length;
  if (!OPEN_END.test(plain.slice(start, end))) return end;
  MORE.lastIndex = end;
  const more = MORE.exec(plain);
  return more === null ? end : end + more[0].length;
}

/** Whose house may follow their name at once: “students| from the Campbell University”. */
const FROM_HOUSE =
  /\b(?:[Ss]tudents|[Cc]adets|[Oo]fficers|[Pp]rofessors|[Aa]cademics|[Ss]cholars|[Dd]elegation)$/;
const AT_HOUSE = new RegExp(
  `^ (?:from|of) (?:the )?(?:(?!(?:${DAYS_AND_TITLES})(?![\\p{L}]))\\p{Lu}[\\p{L}’'-]* (?:of |for |and )?){0,4}(?:College|School|Academy|University|Institute)(?: (?:of|for) (?:\\p{Lu}[\\p{L}-]*(?: and)? ?)*(?<=\\p{L}))?(?![\\p{L}])`,
  "u",
);

interface Stretch {
  readonly start: number;
  readonly end: number;
}
