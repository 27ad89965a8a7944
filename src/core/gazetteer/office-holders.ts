import type { Day } from "../day.ts";
import { findCountry } from "./countries.ts";
import { foldName } from "./country-names.ts";
import { OFFICE_ROWS, SURE_UNTIL, type OfficeName } from "./office-table.ts";

/** An office, and whose: NATO's and other bodies' offices have no country. */
export interface Office {
  readonly office: OfficeName;
  /** ISO 3166-1 alpha-2, Kosovo XK; absent where the words name none ("the defence ministers"). */
  readonly country?: string;
}

/**
 * Tells who held an office on a day, as far as the table knows for certain.
 *
 *     nato-secretary-general, 2024-09-30        → Jens Stoltenberg
 *     nato-secretary-general, 2024-10-01        → Mark Rutte
 *     prime-minister EE, 2024-07-23             → Kristen Michal
 *
 * A national office is looked up with its country. In a month of which the table knows only that the
 * office changed hands, between two holders, and after the table's last sure day there is none: an
 * absent answer says nothing about whether somebody held it.
 */
export function officeHolder({ office, country }: Office, day: Day): string | undefined {
  const row = OFFICE_ROWS.find((one) => one.office === office && one.country === country);
  const at = row?.terms.findLastIndex(({ from }) => from <= day) ?? -1;
  const term = row?.terms[at];
  if (row === undefined || term === undefined) return undefined;
  const next = row.terms[at + 1];
  const isSure =
    term.until === undefined
      ? next !== undefined || row.isLasting || day <= SURE_UNTIL
      : day <= term.until;
  // "2021-07" as a first day means some day of that month: neither the old nor the new one is sure.
  const isHandover = next !== undefined && next.earliest <= day;
  return isSure && !isHandover ? term.name : undefined;
}

/**
 * Reads words that name an office, in any case; a title that holds more than an office is none.
 *
 *     the NATO chief, NATO Secretary General, SG   → nato-secretary-general
 *     the Estonian PM, Prime Minister of Estonia   → prime-minister EE
 *     German chancellor                            → prime-minister DE     it means the head of government
 *     Ukraine's president                          → president UA
 *     Secretary of State                           → foreign-minister US
 *     defence ministers                            → defence-minister
 *     Deputy Prime Minister, former president      → none
 */
export function findOffice(words: string): Office | undefined {
  const folded = foldName(words.replace(/['’]s\b/g, " "));
  for (const { office, pattern, country } of OFFICE_WORDS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const before = folded.slice(0, match.index).trim();
    const after = folded.slice(match.index + match[0].length).replace(/^\s*(?:of|for|in)?\s*/, "");
    const rest = `${before} ${after}`.trim().replace(/^the\b\s*/, "");
    if (rest === "") return country === undefined ? { office } : { office, country };
    if (BODY_OFFICES.has(office) || (before !== "" && after !== "")) return undefined;
    const named = findCountry(rest)?.code;
    return named === undefined ? undefined : { office, country: named };
  }
  return undefined;
}

const NATO = "(?:nato |alliance )";
const OF_NATO = "(?: of nato| of the alliance| of the north atlantic treaty organi[sz]ation)?";

/** The first that matches counts, so that a longer title stands before the one it holds. */
const OFFICE_WORDS: readonly {
  readonly office: OfficeName;
  readonly pattern: RegExp;
  /** Whose office it is where no country is said. */
  readonly country?: string;
}[] = [
  {
    office: "un-secretary-general",
    pattern:
      /^(?:un|united nations) (?:secretary general|sg|chief)$|^(?:secretary general|head) of the (?:un|united nations)$/,
  },
  {
    office: "nato-deputy-secretary-general",
    pattern: new RegExp(
      `^${NATO}?(?:deputy secretar(?:y|ies) general|dsg|deputy (?:chief|head|sg))${OF_NATO}$`,
    ),
  },
  {
    office: "nato-secretary-general",
    pattern: new RegExp(
      `^(?:${NATO}?(?:secretar(?:y|ies) general|secgen|sg)${OF_NATO}|${NATO}(?:chief|head|boss|leader)|(?:chief|head|leader) of (?:nato|the alliance))$`,
    ),
  },
  {
    office: "chair-of-the-military-committee",
    pattern:
      /^(?:(?:chair(?:man|woman|person)?|head) of (?:the )?(?:nato )?(?:s )?military committee|(?:nato )?military committee chair(?:man|woman|person)?|cmc|nato (?:top|senior most|most senior) military officer)(?: of nato)?$/,
  },
  {
    office: "saceur",
    pattern: /^(?:nato )?(?:saceur|supreme allied commander(?: for)? europe)(?: of nato)?$/,
  },
  {
    office: "sact",
    pattern: /^(?:nato )?(?:sact|supreme allied commander(?: for)? transformation)(?: of nato)?$/,
  },
  {
    office: "european-council-president",
    pattern: /^(?:president of the european council|european council president)$/,
  },
  {
    office: "european-commission-president",
    pattern:
      /^(?:president of the (?:european|eu) commission|(?:european|eu) commission (?:president|chief|head))$/,
  },
  {
    office: "eu-high-representative",
    pattern:
      /^(?:eu |european union )?(?:high representative(?: of the (?:eu|european union)| for foreign affairs and security policy)*|foreign policy chief|(?:top|chief) diplomat)$|^hr vp$/,
  },
  {
    office: "foreign-minister",
    pattern: /\b(?:us |american )?secretary of state$|\btop us diplomat$/,
    country: "US",
  },
  {
    office: "defence-minister",
    pattern: /\b(?:us )?(?:secretary of (?:defen[cs]e|war)|pentagon chief)$/,
    country: "US",
  },
  {
    office: "foreign-minister",
    pattern:
      /\b(?:foreign (?:affairs )?(?:ministers?|secretar(?:y|ies))|ministers? (?:of|for) foreign affairs|ministers? of external affairs|foreign policy chief|fm|mfa)\b/,
  },
  {
    office: "defence-minister",
    pattern:
      /\b(?:defen[cs]e (?:ministers?|secretar(?:y|ies)|chief)|ministers? (?:of|for) (?:national )?defen[cs]e|ministers? of (?:the )?armed forces|armed forces ministers?|mod)\b/,
  },
  {
    office: "chief-of-defence",
    pattern:
      /\b(?:chiefs? of (?:the )?(?:defen[cs]e(?: staff| forces)?|general staff|armed forces)|chod)\b/,
  },
  { office: "prime-minister", pattern: /\btaoiseach\b/, country: "IE" },
  {
    office: "prime-minister",
    pattern: /\b(?:prime ministers?|premiers?|pm|(?:federal )?chancellors?|heads? of government)\b/,
  },
  {
    office: "monarch",
    pattern: /\b(?:kings?|queens?|emirs?|amirs?|sultans?|grand dukes?|monarchs?|emperors?)\b/,
  },
  { office: "president", pattern: /\b(?:presidents?|heads? of state)\b/ },
];

/** Offices of bodies: a country beside them means another office of the same title. */
const BODY_OFFICES: ReadonlySet<OfficeName> = new Set([
  "un-secretary-general",
  "nato-deputy-secretary-general",
  "nato-secretary-general",
  "chair-of-the-military-committee",
  "saceur",
  "sact",
  "european-council-president",
  "european-commission-president",
  "eu-high-representative",
]);
