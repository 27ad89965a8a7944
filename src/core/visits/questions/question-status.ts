import type { VisitStatus } from "#core/visits/visit.ts";

/** A word about the status of a visit, and the question without it. */
export function takeStatus(question: string): {
  readonly statuses: readonly VisitStatus[] | undefined;
  readonly rest: string;
} {
  for (const [words, status] of STATUS_WORDS) {
    if (words.test(question)) {
      // "Was it carried out?" is not answered by what was carried out alone.
      const isAsked =
        status === "completed" && /^(?:was|were|has|have|had|did|is|are)\b/i.test(question);
      const rest = question
        .replace(words, MADE.test(question) ? " make " : " ")
        .replaceAll(/\s+/g, " ")
        .trim();
      return { statuses: isAsked ? undefined : [status], rest };
    }
  }
  if (!WILL.test(question)) return { statuses: undefined, rest: question };
  // "is going to Romania" is on its way; "is going to visit Romania" will be.
  return isBoundFor(question)
    ? { statuses: undefined, rest: question }
    : { statuses: ["planned"], rest: question.replace(WILL, "will ") };
}

/** “What trips was he planning” are those that he was to make. */
const MADE =
  /^(?:what|which) (?:visits?|trips?|journeys?|tours?) (?:(?:was|is|were|are) (?!only |just )\S.* (?:planning|preparing)|(?:did|does|do|has|have|had) (?!been )\S.* (?:planning|preparing|plan(?:ned)?|announced?))(?: to \w+)?$/i;

/** `trips were announced`, `visits that have been postponed`: the words after the noun. */
function afterNoun(words: string): RegExp {
  return new RegExp(
    `(?<=\\b(?:visits?|trips?|journeys?|tours?|travels?|stops?))(?: (?:that|which))?(?: (?:are|were|is|was|have been|has been|been|got))?(?: (?:only|just|merely|still|actually|really))* (?:${words})\\b(?! by)`,
    "i",
  );
}

const STATUS_WORDS: readonly (readonly [words: RegExp, status: VisitStatus])[] = [
  [
    /\b(?:planned|upcoming|announced|scheduled|future|forthcoming)\b(?= (?:\w+ )*(?:visit|trip|travel|journey|tour|stop|stay|itinerar|schedule|agenda|diary|calendar|programme))/i,
    "planned",
  ],
  [/\b(?:cancelled|canceled)\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i, "cancelled"],
  [/\bpostponed\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i, "postponed"],
  [
    afterNoun(
      "planned|announced|scheduled|foreseen|envisaged|expected|in the (?:works|pipeline|making|diary|offing)|on the (?:cards|agenda|books)|lined up|coming up|ahead",
    ),
    "planned",
  ],
  [afterNoun("cancelled|canceled|called off"), "cancelled"],
  [afterNoun("postponed|put off"), "postponed"],
  [afterNoun("confirmed|completed|carried out"), "completed"],
  [
    /(?<=\b(?:visits?|trips?|journeys?|tours?|travels?)\b.*)(?: (?:are|were|is|was|have been|has been))?(?: (?:only|just|merely|still|actually))* (?:planned|announced|scheduled|foreseen|envisaged|expected|coming up|in the (?:works|pipeline|diary))(?:,? (?:but |and )?(?:not|never) (?:yet )?\w+(?: \w+)?)?[\s?!.]*$/i,
    "planned",
  ],
  [
    /(?<=\b(?:visits?|trips?|journeys?|tours?) (?:was|is|were|are|did|does|do|has|have|had) .+) (?:planning|preparing|plan(?:ned)?|announced?)(?: to (?:make|take|do|undertake))?$/i,
    "planned",
  ],
  [/\b(?:completed|past)\b(?= (?:\w+ )*(?:visit|trip|travel|journey))/i, "completed"],
];
const WILL =
  /\b(?:will|plans? to|planning to|intends? to|(?:is|are) (?:going|due|about|expected|scheduled) to) (?!know\b)/i;

/** Tells a question for who is on the way: `who is going to Romania`, not `who is going to visit …`. */
export function isBoundFor(question: string): boolean {
  return /\b(?:is|are) (?:\S+ ){0,3}?(?:going|travelling|heading|flying) to (?!(?:visit|go|travel|be|come|meet|tour|fly|head|receive|host)\b)/i.test(
    question,
  );
}
