import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { overlap } from "#core/day.ts";
import { sayCountry, type Where } from "#core/visits/questions/question-place.ts";
import { filterOf, type VisitQuestion } from "#core/visits/question.ts";
import { isTold } from "./told.ts";
import { isOpenWho } from "./told-people.ts";
import { countryOfCapital, countryOfTown, namesNoTown } from "./unnamed-towns.ts";
import type { Visit } from "#core/visits/visit.ts";
import { daysOfVisit, fitsFilter, isAtHeadquarters } from "#core/visits/visit-filter.ts";
import { isVisitor, type Who } from "#core/visits/who.ts";

/** The visits that a question is about. */
export interface AskedVisits {
  /** Those that answer it, newest first. */
  readonly told: readonly Visit[];
  /** Those that fit and do not count: by video, recalled, called off. */
  readonly others: readonly Visit[];
  /** How many would answer it, had it not asked for the newest or the first alone. */
  readonly all: number;
  /** The country that the releases name, where a question names its capital and they do not. */
  readonly country?: Where;
  /** Nobody is named who met whom the question asks about: their own visits are told. */
  readonly ofVisitor?: Who;
}

/**
 * Finds the visits that a question asks for, and picks those that it wants of them. Where nobody was in
 * a capital, visits to its country that name no town are what is meant.
 */
export function findAsked(question: VisitQuestion, core: Core): AskedVisits {
  const asked = findNamed(question, core);
  if (asked.told.length > 0) return asked;
  const country = countryOfCapital(question.where);
  const wider = country && findNamed({ ...question, where: country }, core, namesNoTown);
  if (country !== undefined && wider !== undefined && wider.told.length > 0) {
    return { ...wider, country };
  }
  return inTownOfRelease(question, core) ?? ofVisitorAlone(question, core) ?? asked;
}

/** "Who went to Sigonella": visits that name no town, of releases that say they were there. */
function inTownOfRelease(question: VisitQuestion, core: Core): AskedVisits | undefined {
  const town = countryOfTown(question.where);
  if (town === undefined) return undefined;
  const isThere = (visit: Visit) =>
    namesNoTown(visit) &&
    visit.evidence.some(({ article }) => town.isNamedIn(textOf(core.article(article))));
  const found = findNamed({ ...question, where: town.country }, core, isThere);
  return found.told.length === 0 ? undefined : found;
}

function textOf(article: Article | undefined): string {
  return article === undefined ? "" : [article.title, ...article.paragraphs].join("\n");
}

/** "Whom did Colomina meet": where no release names anybody, his visits answer as far as they can. */
function ofVisitorAlone(question: VisitQuestion, core: Core): AskedVisits | undefined {
  const { meeting, ...others } = question;
  const [who, second] = meeting ?? [];
  if (who === undefined || second !== undefined || isOpenWho(who)) return undefined;
  const own = findNamed({ ...others, by: who }, core);
  return own.told.length === 0 ? undefined : { ...own, ofVisitor: who };
}

function findNamed(
  question: VisitQuestion,
  core: Core,
  isMeant: (visit: Visit) => boolean = () => true,
): AskedVisits {
  if (question.where?.isUnknown) return { told: [], others: [], all: 0 };
  const { visits } = core.visits(filterOf(question));
  const fitting = [
    ...withCompanions(question, inBoth(question, visits), core),
    ...inCompany(question, core),
  ].filter(isMeant);
  const told = underWay(
    question,
    notElsewhere(
      question,
      repeated(
        question,
        fitting.filter((visit) => isTold(visit, question.statuses)),
      ),
      core,
    ),
  );
  const others = fitting.filter((visit) => !isTold(visit, question.statuses));
  const chosen = question.isMost ? mostOf(question, told) : pickOf(question, told);
  return { told: chosen, others, all: told.length };
}

/** Who "is going" somewhere is announced or on the way; where nobody is any more, who went is told. */
function underWay({ isUnderWay }: VisitQuestion, told: readonly Visit[]): readonly Visit[] {
  if (!isUnderWay) return told;
  const ahead = told.filter(({ status }) => status === "planned" || status === "ongoing");
  const begun = ahead.map((visit) => daysOfVisit(visit)?.from ?? "").toSorted()[0] ?? "";
  // Once somebody has been there since, what was announced lies behind as well.
  const isOver = told.some(({ status, start }) => status === "completed" && (start ?? "") >= begun);
  return ahead.length > 0 && !isOver ? ahead : told;
}

/** "Who visited Serbia but not Bosnia" leaves out whoever has been to the other as well. */
function notElsewhere(
  question: VisitQuestion,
  told: readonly Visit[],
  core: Core,
): readonly Visit[] {
  const there = new Set(
    toWhatIsLeftOut(question, core)
      .filter(({ status }) => status !== "planned")
      .map(({ visitor }) => visitor),
  );
  return told.filter(({ visitor }) => !there.has(visitor));
}

/** The visits to a place that is left out beside another: "who visited Serbia but not Bosnia". */
export function toWhatIsLeftOut(
  { where, except, by }: VisitQuestion,
  core: Core,
): readonly Visit[] {
  const left = except?.where;
  const isBeside =
    by === undefined &&
    left !== undefined &&
    where?.countries !== undefined &&
    left.countries?.some((code) => where.countries?.includes(code)) === false;
  if (!isBeside) return [];
  return core
    .visits(filterOf({ wanted: "visits", where: left }))
    .visits.filter((visit) => isTold(visit));
}

/** Only the visits of those who travelled so often, or to so many countries. */
function repeated({ repeats }: VisitQuestion, told: readonly Visit[]): readonly Visit[] {
  if (repeats === undefined) return told;
  const groups = Map.groupBy(told, ({ visitor }) => visitor);
  const many = (visits: readonly Visit[]) =>
    repeats.of === "visits" ? visits.length : new Set(visits.map(({ country }) => country)).size;
  return told.filter(({ visitor }) => many(groups.get(visitor) ?? []) >= repeats.least);
}

/** The visits of whom, or to where, there are the most; of several that are equal, of each. */
function mostOf({ wanted }: VisitQuestion, told: readonly Visit[]): readonly Visit[] {
  const keyOf = wanted === "destinations" ? placeOf : ({ visitor }: Visit) => visitor;
  const groups = Map.groupBy(told, keyOf);
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return told.filter((visit) => groups.get(keyOf(visit))?.length === most);
}

/** Where a visit went, in a word: its country, or NATO Headquarters. */
export function placeOf(visit: Visit): string {
  return isAtHeadquarters(visit) ? "NATO Headquarters" : sayCountry(visit.country);
}

/** "Who visited both Qatar and Jordan" wants those who went to each. */
function inBoth({ where }: VisitQuestion, visits: readonly Visit[]): readonly Visit[] {
  const { isBoth, each = [] } = where ?? {};
  if (!isBoth) return visits;
  const wentTo = (visitor: string) =>
    each.every(({ said: _said, ...place }) =>
      visits.some((visit) => {
        const filter = {
          ...(place.countries === undefined ? {} : { countries: place.countries }),
          ...(place.places === undefined ? {} : { places: place.places }),
          ...(place.atHeadquarters === undefined ? {} : { atHeadquarters: true as const }),
        };
        return visit.visitor === visitor && fitsFilter(visit, filter);
      }),
    );
  return visits.filter(({ visitor }) => wentTo(visitor));
}

/** Only visits made together with somebody: in one delegation, or told in the same sentence. */
function withCompanions(
  { alongside, by }: VisitQuestion,
  visits: readonly Visit[],
  core: Core,
): readonly Visit[] {
  if (alongside === undefined) return visits;
  const own = new Set(core.visits({ by: alongside }).visits);
  const met = new Set(core.visits({ meeting: [alongside] }).visits);
  const sentences = Map.groupBy(
    [...own].filter((visit) => isTold(visit)).flatMap(withSentences),
    ({ sentence }) => sentence,
  );
  return visits.filter((visit) => {
    if (own.has(visit)) return by !== undefined || companionsOf(alongside, visit).length > 0;
    // Whom they met there came from elsewhere; somebody who is asked about may have met them.
    if (met.has(visit)) return by !== undefined;
    return withSentences(visit).some(({ sentence }) =>
      sentences.get(sentence)?.some((other) => isTogether(visit, other.visit)),
    );
  });
}

/** A visit with each sentence that proves it, and the release that it stands in. */
function withSentences(visit: Visit) {
  return visit.evidence.map(({ article, text }) => ({ visit, sentence: `${article}\n${text}` }));
}

/** Who travelled with somebody whom a question asks about, where it asks for whoever was with them. */
function inCompany(question: VisitQuestion, core: Core): readonly Visit[] {
  const { meeting, isCompany, ...others } = question;
  const [alongside] = meeting ?? [];
  if (!isCompany || alongside === undefined) return [];
  const { visits } = core.visits(filterOf(others));
  const hasMet = (visit: Visit) => fitsFilter(visit, { meeting: [alongside] });
  return withCompanions({ ...others, alongside }, visits, core).filter((each) => !hasMet(each));
}

/** Who else made a visit of somebody's: the delegation, and others in it. */
export function companionsOf(who: Who, visit: Visit): readonly string[] {
  const { visitor, role, participants } = visit;
  return [{ name: visitor, role }, ...participants]
    .filter(
      (each) =>
        each.name !== "" &&
        !isVisitor(who, { ...visit, visitor: each.name, role: each.role, participants: [] }),
    )
    .map(({ name }) => name);
}

/** Of two visits in one sentence: in one country, on the same days. */
function isTogether(one: Visit, other: Visit): boolean {
  const [days, otherDays] = [daysOfVisit(one), daysOfVisit(other)];
  if (one.country !== other.country || days === undefined || otherDays === undefined) return false;
  return overlap(days, otherDays);
}

/** The newest or the first of the visits, with whatever began on the same day; a list is newest first. */
function pickOf({ pick }: VisitQuestion, told: readonly Visit[]): readonly Visit[] {
  if (pick === undefined) return told;
  const { order, most } = pick;
  const known = told.filter((visit) => daysOfVisit(visit) !== undefined);
  const done = known.filter(({ status }) => status !== "planned");
  // Where nothing more is known than an announcement, it is told, and marked as one.
  const dated = order === "next" || done.length === 0 ? known : done;
  const ordered = order === "newest" ? dated : dated.toReversed();
  const last = ordered[Math.min(most, ordered.length) - 1];
  const day = last && daysOfVisit(last)?.from;
  const picked = ordered.filter((visit, at) => at < most || daysOfVisit(visit)?.from === day);
  return order === "newest" ? picked : picked.toReversed();
}
