/** Which of the visits that fit a question wants: the newest, the first, the next one. */
export interface VisitPick {
  readonly order: "newest" | "oldest" | "next";
  readonly most: number;
}

/** What a question wants counted. */
export type Counted = "visits" | "countries" | "people";

/** What was cut out of a question, and what is left of it. */
interface Cut<Part> {
  readonly found: Part | undefined;
  readonly rest: string;
}

const ORDERS: Readonly<Record<string, VisitPick["order"]>> = {
  latest: "newest",
  last: "newest",
  newest: "newest",
  "most recent": "newest",
  "most recently": "newest",
  "latest ever": "newest",
  first: "oldest",
  earliest: "oldest",
  "very first": "oldest",
  next: "next",
};
const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
const ORDER =
  "(?<order>latest|last|newest|most recent|most recently|very first|first|earliest|next)";
const COUNT = `(?: (?<count>\\d{1,2}|${NUMBERS.join("|")}))?`;
const ONE =
  "(?:visit|trip|journey|voyage|travel|tour|stay|meeting|visitor|guest|country|place|city|capital|nation|stop|destination|time|person|leader|official|one|delegation|(?:\\w+ )?minister|president|head of state)";
const GONE =
  "(?:visit|visits|visited|go|goes|went|gone|travel|travelled|traveled|be|been|come|came|meet|met|meeting|visiting|going|coming|travelling|see|seeing|fly|flew|received|welcomed|seen|in|at|there)";

const PICKS: readonly (readonly [pattern: RegExp, left: string])[] = [
  // "who was the last (person) to visit Serbia" asks who visited Serbia
  [
    new RegExp(
      `\\b(?:was|were|is|are|will be) the ${ORDER}${COUNT} (?:\\w+ )?(?:to|who|that) (?=(?:have )?${GONE}\\b)`,
      "i",
    ),
    "",
  ],
  [
    new RegExp(`\\bthe ${ORDER}${COUNT} ${ONE}s? (?:to|who|that) (?=(?:have )?${GONE}\\b)`, "i"),
    "who ",
  ],
  // "the three most recent trips"
  [
    new RegExp(
      `\\b(?:the |his |her |their )?(?<count>\\d{1,2}|${NUMBERS.slice(1).join("|")}) ${ORDER} (?=(?:\\w+ ){0,2}?${ONE}s?\\b)`,
      "i",
    ),
    "",
  ],
  // "the last time Stoltenberg went to Kosovo", "the latest three visits"
  [
    new RegExp(
      `\\b(?:the |his |her |their )?${ORDER}${COUNT} (?!deputy|vice|lady|sea lord|(?:prime |foreign )?minister|secretary)(?=(?:\\w+ ){0,2}?${ONE}s?\\b|(?:\\w+ ){0,3}?\\w+['’]s (?:\\w+ )?(?:visit|trip|journey|tour|stay|stop)s?\\b)`,
      "i",
    ),
    "",
  ],
  [new RegExp(`\\b(?:his |her |their )?(?:the )?${ORDER} (?=${GONE}\\b)`, "i"), ""],
  [new RegExp(`(?<=\\b${GONE}(?: \\S+){0,4}) (?:for the )?${ORDER}(?: time)?$`, "i"), ""],
];

const LAST_VISITOR = new RegExp(
  `^who (?:is|was|are|were) the ${ORDER} (?:visitors?|guests?) (?:to|at|in|of) `,
  "i",
);
const LAST_THERE = new RegExp(
  `^who (?:was|is) the ${ORDER} (?:foreign )?(?<noun>\\p{L}+(?: \\p{L}+)?) (?<at>at|in)(?= )`,
  "iu",
);

/**
 * Takes out the words that ask for one visit of many. Days are cut out before, so that "last week" and
 * "first half" are none of it.
 *
 *     the latest visit of Stoltenberg      → newest; visit of Stoltenberg
 *     the last three trips of Rutte        → the newest three; trips of Rutte
 *     who was the first to visit Kosovo    → oldest; who visit Kosovo
 *     latest visits                        → none: a list begins with the newest anyway
 */
export function takePick(asked: string): Cut<VisitPick> {
  // "Who was the last president at …" is "which president was the last to be at …".
  const question = asked
    .replace(LAST_VISITOR, "who was the $<order> to visit ")
    .replace(LAST_THERE, "which $<noun> was the $<order> to be $<at>");
  for (const [pattern, left] of PICKS) {
    const match = pattern.exec(question);
    const order = ORDERS[(match?.groups?.["order"] ?? "").toLowerCase()];
    if (match === null || order === undefined) continue;
    const most = countIn(match.groups?.["count"]);
    const after = question.slice(match.index + match[0].length);
    if (
      most === 1 &&
      /^(?:\w+ ){0,2}?(?:visit|trip|journey|tour|visitor|guest|meeting)s\b/i.test(after)
    )
      break;
    const rest = `${question.slice(0, match.index)} ${left}${after}`.replaceAll(/\s+/g, " ").trim();
    return { found: { order, most }, rest };
  }
  return { found: undefined, rest: question };
}

function countIn(words: string | undefined): number {
  if (words === undefined) return 1;
  return Number(words) || NUMBERS.indexOf(words.toLowerCase()) + 1 || 1;
}

/** Whoever travels the most, by another name. */
const BUSIEST =
  /^(?:(?:who|which) (?:is|was|has been) )?(?:the |our |nato['’]?s? )?(?:busiest|keenest|most (?:travell?ed|active|frequent|regular)) (travell?er|visitor|guest|person|people|official|leader|figure)s?/i;

/**
 * Takes out the words that ask for the most: `who travelled the most`, `the most visited country`.
 */
export function takeMost(question: string): Cut<true> {
  const asked = question.replace(BUSIEST, (_, noun: string) =>
    /visitor|guest/i.test(noun) ? "who visited most" : "who travelled most",
  );
  if (asked !== question)
    return { found: true, rest: asked.replace(/ most(?: (?:to|of|at|in))?/, "").trim() };
  const most = /\b(?:the )?most(?: often| frequently)?\b(?! (?:recent|important|senior))/i;
  if (!most.test(question) || !/\b(?:visit|travel|trip|went|go\b|been\b)/i.test(question)) {
    return { found: undefined, rest: question };
  }
  const rest = question
    .replace(
      /^.*?\bmost(?:[- ]often)?[- ]visited (countr|place|capital|cit)\w*/i,
      (_, noun: string) =>
        `which ${/^(?:countr|cit)/i.test(noun) ? `${noun.toLowerCase()}ies` : `${noun.toLowerCase()}s`} were visited`,
    )
    .replace(most, " ")
    .replace(/ (?:countries|places|trips|visits)(?=\s*[?.!]*$)/i, (noun) =>
      /^which/i.test(question) ? noun : "",
    );
  return { found: true, rest: rest.replaceAll(/\s+/g, " ").trim() };
}

const NEGATED =
  /^(?:(?!(?:did|do|does|was|were|is|are|has|have|had|will|can)\b)\S+(?: \S+){0,4}?) (?:(?:has|have|had|did|was|were|is|are|does|do|will)(?: \S+){0,3}?)?(?:n['’]t| not| never)\b/i;

/** "Did he skip Serbia" asks whether he did not go there. */
const SKIPPED =
  /^((?:did|does|will|has|have|had|was|is) \S.*?) (?:skip(?:ped)?|miss(?:ed)?|avoid(?:ed)?|bypass(?:ed)?|le(?:ave|ft) out) (?=\S)/i;

const NEVER_VISITED = /\b(?:never|not) (?=visited by\b)/i;

/** Takes the "not" off a question for those who did not go, which no release tells. */
export function takeNegation(question: string): Cut<true> {
  if (SKIPPED.test(question)) return { found: true, rest: question.replace(SKIPPED, "$1 visit ") };
  if (NEVER_VISITED.test(question)) {
    return { found: true, rest: question.replace(NEVER_VISITED, "") };
  }
  const match = NEGATED.exec(question);
  if (match === null) return { found: undefined, rest: question };
  const positive = match[0].replace(/(?:n['’]t| not| never)$/i, "");
  return { found: true, rest: positive + question.slice(match[0].length) };
}

/** Tells what a question wants counted: how many countries, people, times. */
export function countedIn(question: string): Counted | undefined {
  const [, what = ""] =
    /\bhow many (?:different )?(?:\w+ )??(visits?|trips?|times|journeys|countries|nations|states|places|capitals|cities|people|persons|visitors|guests|leaders|officials|\w*ministers|presidents|delegations)\b/i.exec(
      question,
    ) ?? [];
  if (/^(?:countries|nations|states|places|capitals|cities)$/i.test(what)) return "countries";
  if (what !== "" && !/^(?:visit|trip|time|journey)/i.test(what)) return "people";
  return what !== "" || /\bhow often\b/i.test(question) ? "visits" : undefined;
}
