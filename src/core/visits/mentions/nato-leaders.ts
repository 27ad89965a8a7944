import type { ActorMention } from "./mentions.ts";
import { allMatches } from "./marks.ts";

const CHIEF = "(?:chief|boss|head|leader)";
const CHAIR = "(?:chair(?:man|woman|person)?|head|chief)";
const COMMITTEE = "[Mm]ilitary [Cc]ommittee";
const NATO = "(?:NATO|(?:[Tt]he )?(?:North Atlantic )?[Aa]lliance)";
const LEADERS = new RegExp(
  [
    `(?:[Tt]he )?(?:NATO(?:[’']s)? )?(?:${COMMITTEE}(?:[’']s)? ${CHAIR}|${CHAIR} of (?:the )?(?:NATO(?:[’']s)? )?${COMMITTEE})`,
    `[Tt]he CMC(?= [a-z])`,
    `(?:[Tt]he )?${NATO}(?:[’']s)? (?:top (?:soldier|general|admiral|military (?:officer|official))|most senior (?:soldier|military officer))`,
    `(?:[Tt]he )?${NATO}(?:[’']s)? (?<deputy>(?:deputy ${CHIEF}|second[- ]in[- ]command|number two|No\\. ?2))`,
    `(?<first>(?:[Tt]he )?${NATO}(?:[’']s)? (?:${CHIEF}|top (?:civil servant|official))|(?:[Tt]he )?${CHIEF} of ${NATO}(?![’']))`,
  ]
    .map((words) => `(?:${words})(?![\\p{L}-])(?! (?:of|for)\\b)`)
    .join("|"),
  "gu",
);
const MAY_BE_LEADER =
  /\b(?:chief|boss|head|leader|top|most|chair\w*|CMC|second|number two|No\. ?2)\b/;

/**
 * Finds NATO's own leaders where they are told by what the newspapers call them.
 *
 *     NATO’s chief, the head of the Alliance   → the Secretary General
 *     NATO’s second-in-command                 → the Deputy Secretary General
 *     NATO’s top soldier, the CMC              → the Chair of the Military Committee
 */
export function leadersIn(plain: string, actors: readonly ActorMention[]): readonly ActorMention[] {
  if (!MAY_BE_LEADER.test(plain)) return [];
  return allMatches(LEADERS, plain).flatMap(({ 0: words, index, groups }) => {
    const end = index + words.length;
    const isNamed = actors.some(
      ({ kind, start, end: to }) =>
        kind !== "company" &&
        index < to &&
        start <= end + 2 &&
        !(kind === "surname" && start >= index && to <= end),
    );
    if (isNamed) return [];
    const role = roleOf(groups ?? {});
    const nobody = { name: "", country: undefined, nation: undefined, isNato: true } as const;
    return [{ ...nobody, kind: "person", start: index, end, words: role, role }];
  });
}

function roleOf({ deputy, first }: Readonly<Record<string, string | undefined>>): string {
  if (deputy !== undefined) return "NATO Deputy Secretary General";
  return first === undefined ? "Chair of the NATO Military Committee" : "NATO Secretary General";
}
