import { findOffice, type Office } from "#core/gazetteer/office-holders.ts";

/** An office somebody holds, in the words of the text, and the country they are of. */
export interface HeldOffice {
  readonly role: string;
  readonly country: string | undefined;
}

/**
 * Tells whether two texts name the same office of one state, however they put it.
 *
 *     Armenian Foreign Minister, the Minister for Foreign Affairs of Armenia   → true
 *     Danish Chief of Defence, Chief of the Danish Defence Staff               → true
 *     Armenian Foreign Minister, Deputy Foreign Minister of Armenia            → false
 */
export function isSameOffice(one: HeldOffice, other: HeldOffice): boolean {
  if (one.country === undefined || one.country !== other.country) return false;
  const held = officesIn(one);
  return held.size > 0 && [...officesIn(other)].some((office) => held.has(office));
}

/** “Deputy Prime Minister and Minister of Defence” are two offices. */
function officesIn({ role, country }: HeldOffice): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of partsOf(role)) {
    const office = officeOf(part);
    const isOwn = office?.country === undefined || office.country === country;
    if (office !== undefined && isOwn) found.add(office.office);
  }
  return found;
}

function partsOf(role: string): readonly string[] {
  return role
    .replace(/\b(Foreign|European) and \p{Lu}\p{L}+ (?=Affairs)/u, "Foreign ")
    .split(/,? and (?=\p{Lu})/u);
}

const offices = new Map<string, Office | undefined>();
const MOST_OFFICES = 5000;

function officeOf(words: string): Office | undefined {
  if (offices.has(words)) return offices.get(words);
  const found = CHIEF.test(words)
    ? ({ office: "chief-of-defence" } as const)
    : findOffice(words.replace(/^Federal /, ""));
  if (offices.size < MOST_OFFICES) offices.set(words, found);
  return found;
}

/** “Chief of the Danish Defence Staff”, “Chief of the General Staff of the Armed Forces of …”. */
const CHIEF =
  /^(?:\p{Lu}\p{L}+ )?Chief of (?:the )?(?!.*\b(?:Army|Navy|Air Force|Naval|Land)\b)(?:\p{Lu}\p{L}+ )?(?:General |Joint |Defen[cs]e )+(?:Staff|Forces)\b/u;
