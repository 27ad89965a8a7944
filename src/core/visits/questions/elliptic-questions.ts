import { takePick } from "./question-picks.ts";
import type { VisitQuestion } from "#core/visits/question.ts";

const LEAD = "(?:and |so |ok(?:ay)? |but )?";
const IT = "(?:(?: exactly)?(?: (?:was|were|is) (?:it|that|this|the (?:visit|meeting|trip)))?)";
const THEM = "(?:him|her|them)";

/** Questions of a word or two, and what they want of the visits that were spoken of. */
const ELLIPTIC: readonly (readonly [
  words: RegExp,
  read: (before: VisitQuestion) => VisitQuestion | undefined,
])[] = [
  [
    form(
      `(?:when|what (?:day|date)|which day|how long)(?:${IT}| did (?:it|this|that|the \\w+) (?:take place|happen|occur|last))`,
    ),
    asksWhen,
  ],
  [form(`where(?: to)?${IT}`), asksWhere],
  [
    form(
      `(?:who|any(?:one|body)|some(?:one|body)) else(?: (?:was|were|is|went|came|visited|travell?ed|has been|did))?(?: (?:in|to|at) there| there| too| as well)?`,
    ),
    asksWhoElse,
  ],
  [
    form(
      `(?:with whom|who with|who (?:went|was|came|travell?ed|flew)(?: along)? with ${THEM}|who accompanied ${THEM})`,
    ),
    asksCompanions,
  ],
  [form(`who (?:received|hosted|welcomed|met|greeted) ${THEM}`), asksMet],
  [form("how (?:many|often)(?: (?:times|visits|trips|of them))?"), asksCount],
  [form("(?:why|what for|what about|how come|to do what)"), asksReason],
  [
    form(
      "(?:(?:in |for )?(?:all|any) (?:dates?|years?|days?|time)|at any time|whenever|ever|any ?time)",
    ),
    asksAlways,
  ],
];

/**
 * Reads a question that is but a word or two, by the one before.
 *
 *     when? · where was that? · who else? · with whom? · how many? · the latest? · all dates
 */
export function readElliptic(words: string, before: VisitQuestion): VisitQuestion | undefined {
  const asked = words.replaceAll(/\s+/g, " ").trim();
  for (const [pattern, read] of ELLIPTIC) if (pattern.test(asked)) return read(before);
  const status =
    /^(?:and |only |just )*(?:the )?(?:planned|announced|upcoming|future)(?: ones?)?[\s?!.]*$/i;
  if (status.test(asked)) return { ...before, statuses: ["planned"] };
  const bare =
    /^(?:and |but |only |just )*(?:the |his |her )?(latest|newest|last|most recent|first|earliest|next)(?: ones?)?[\s?!.]*$/i;
  const [, order] = bare.exec(asked) ?? [];
  const pick = order === undefined ? undefined : takePick(`the ${order} visit`).found;
  return pick && { ...before, pick, ...(pick.order === "next" && { statuses: ["planned"] }) };
}

function form(words: string): RegExp {
  return new RegExp(`^${LEAD}${words}[\\s?!.]*$`, "i");
}

function asksWhen(before: VisitQuestion): VisitQuestion {
  return { ...before, wanted: "when" };
}

function asksWhere(before: VisitQuestion): VisitQuestion {
  return { ...before, wanted: before.meeting === undefined ? "destinations" : "where" };
}

/** Others who went to the same place, or who went with or met the same. */
function asksWhoElse(before: VisitQuestion): VisitQuestion | undefined {
  const { by, ...others } = before;
  if (by === undefined || before.where === undefined) return undefined;
  return { ...others, wanted: "visitors", except: { by } };
}

function asksCompanions({ by, meeting, ...others }: VisitQuestion): VisitQuestion | undefined {
  const [only, second] = by === undefined ? (meeting ?? []) : [by];
  if (only === undefined || second !== undefined) return undefined;
  return { ...others, wanted: "visitors", alongside: only };
}

function asksMet({ by, ...others }: VisitQuestion): VisitQuestion | undefined {
  return by && { ...others, wanted: "met", by, meeting: [by] };
}

function asksCount(before: VisitQuestion): VisitQuestion {
  const { by, wanted, where } = before;
  const isOfPeople = by === undefined && wanted === "visitors";
  const isOfCountries = wanted === "destinations" && where === undefined;
  return { ...before, counted: isOfCountries ? "countries" : isOfPeople ? "people" : "visits" };
}

/** The sentences that prove the visits say best what they were for. */
function asksReason(before: VisitQuestion): VisitQuestion {
  return before.meeting === undefined ? { ...before, wanted: "visits" } : before;
}

function asksAlways({
  from,
  to,
  otherDays: _other,
  ...always
}: VisitQuestion): VisitQuestion | undefined {
  return (from ?? to) === undefined ? undefined : always;
}
