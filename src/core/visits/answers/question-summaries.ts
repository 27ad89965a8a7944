import { daysBetween } from "#core/day.ts";
import { listed } from "#core/wording.ts";
import {
  announcedOf,
  certainFirst,
  countriesOf,
  countVisits,
  MOST_LISTED,
  someOf,
} from "./counted-visits.ts";
import { onDaysOf, sayDaysOf, type DatedVisit } from "./known-days.ts";
import { capital } from "./question-sayings.ts";
import { sayCounted } from "#core/number-words.ts";
import { amidSentence, sayMany, sayOneOf } from "./people-sayings.ts";
import {
  sayOwn,
  sayTogether,
  sayWhen,
  sayWhenMet,
  sayWhere,
  sayWhether,
  unconfirmed,
  whoseOwn,
} from "./short-answers.ts";
import { isOpenWho, metAs, metBy, othersMet, thoseMeant, visitorsOf } from "./told-people.ts";
import { placesAndCountry } from "./visit-wording.ts";
import { companionsOf } from "./visits-asked.ts";
import { sayCountry } from "#core/visits/questions/question-place.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import { isVisitor } from "#core/visits/who.ts";
import { isAtHeadquarters } from "#core/visits/visit-filter.ts";

/** Those who are so few are named and counted. */
const MOST_NAMED = 3;
/** Longer spans are periods in which a visit fell. */
const LONGEST_STAY = 14;

/** Says the answer in a sentence, from the visits that fit, newest first; none is said elsewhere. */
export function saySummary(question: VisitQuestion, visits: readonly DatedVisit[]): string {
  return (
    sayLastKnown(question, visits) ??
    sayLengths(question, visits) ??
    sayCompared(question, visits) ??
    sayEach(question, visits) ??
    sayMost(question, visits) ??
    sayRepeated(question, visits) ??
    sayPicked(question, visits) ??
    sayCount(question, visits) ??
    sayCompanions(question, visits) ??
    sayShortly(question, visits) ??
    sayPlaces(question, visits) ??
    sayMet(question, visits) ??
    sayVisitors(question, visits)
  );
}

type Visits = readonly DatedVisit[];

/** `Last known: Budapest, Hungary, on 7 Nov 2024.`; what was but announced is not known. */
function sayLastKnown({ isNow, by, where }: VisitQuestion, visits: Visits): string | undefined {
  if (!isNow || by === undefined || where !== undefined) return undefined;
  const last = visits.find((visit) => visit.status !== "planned" && onDaysOf(visit) !== undefined);
  if (last === undefined) return undefined;
  const place = isAtHeadquarters(last) ? "NATO Headquarters" : placesAndCountry(last);
  return `Last known: ${place}, ${onDaysOf(last)}.`;
}

/** `Five days: 16–20 Nov 2022.`, of several each; `undefined` where the days are but roughly known. */
function sayLengths({ isLength }: VisitQuestion, visits: Visits): string | undefined {
  if (!isLength) return undefined;
  const lengths = visits.map((visit) => lengthOf(visit));
  if (lengths.some((each) => each === undefined) || lengths.length > MOST_NAMED) return undefined;
  return lengths.join(" ");
}

function lengthOf(visit: DatedVisit): string | undefined {
  const { start, end, status } = visit;
  const sureness = visit.sureness?.() ?? "stated";
  if (start === null || end === null || sureness !== "stated") return undefined;
  const days = daysBetween(start, end) + 1;
  if (days > LONGEST_STAY) return undefined;
  const announced = status === "planned" ? ", as announced" : "";
  return `${capital(sayCounted(days, "day"))}${announced}: ${sayDaysOf(visit) ?? ""}.`;
}

/** `Jens Stoltenberg: seven countries, four of them announced. Mark Rutte: three countries.` */
function sayCompared({ compared, by }: VisitQuestion, visits: Visits): string | undefined {
  if (compared === undefined || by?.anyOf === undefined) return undefined;
  const counts = by.anyOf.map((who) => {
    const theirs = visits.filter((visit) => isVisitor(who, visit));
    const countries = new Set(theirs.map(({ country }) => country)).size;
    const isOfCountries = compared === "countries";
    const count = isOfCountries ? countries : theirs.length;
    const said = sayCounted(count, isOfCountries ? "country" : "visit");
    return { count, said: `${capital(who.said)}: ${said}${announcedOf(theirs)}.` };
  });
  return counts
    .toSorted((one, other) => other.count - one.count)
    .map(({ said }) => said)
    .join(" ");
}

/** `Mark Rutte: Italy, 5 Nov 2024. Jens Stoltenberg: no visit is reported.` */
function sayEach(question: VisitQuestion, visits: Visits): string | undefined {
  const several = whoseOwn(question);
  return several.length > 1 ? several.map((each) => sayOwn(each, visits)).join(" ") : undefined;
}

/** `Jens Stoltenberg: seven visits, four of them announced.` */
function sayMost({ isMost, wanted }: VisitQuestion, visits: Visits): string | undefined {
  if (!isMost) return undefined;
  const most = wanted === "destinations" ? countriesOf(visits) : visitorsOf(visits);
  const each = most.length === 1 ? "" : " each";
  const times = sayCounted(visits.length / Math.max(1, most.length), "visit");
  const names = most.length <= MOST_LISTED ? `${listed(most, "and")}: ` : "";
  return capital(`${names}${times}${each}${announcedOf(visits)}.`);
}

/** `Jens Stoltenberg: seven visits, four of them announced. Mark Rutte: three visits.` */
function sayRepeated({ repeats }: VisitQuestion, visits: Visits): string | undefined {
  if (repeats === undefined) return undefined;
  const each = [...Map.groupBy(visits, ({ visitor }) => visitor)].slice(0, MOST_LISTED);
  return each
    .map(([visitor, theirs]) => {
      const countries = new Set(theirs.map(({ country }) => country)).size;
      const count =
        repeats.of === "countries"
          ? `${sayCounted(countries, "country")}${announcedOf(theirs)}`
          : countVisits(theirs);
      return `${capital(amidSentence(visitor))}: ${count}.`;
    })
    .join(" ");
}

/** `France, on 24 Jun 2024.` · `Kaja Kallas and Volodymyr Zelenskyy, on 27 Jun 2024.` */
function sayPicked(
  { pick, by, meeting, where }: VisitQuestion,
  visits: Visits,
): string | undefined {
  if (pick === undefined) return undefined;
  const met = meeting?.length === 1 ? visits.flatMap((visit) => othersMet(meeting, visit)) : [];
  const isOpen = by?.name === undefined && by?.anyOf === undefined;
  const visitors = isOpen && met.length === 0 ? visitorsOf(visits) : [];
  const places = where === undefined ? countriesOf(visits) : [];
  const named = [met.length > 0 ? met : visitors, places].filter((each) => each.length > 0);
  const days = new Set(visits.map((visit) => onDaysOf(visit)));
  const [day] = days;
  const on = days.size === 1 && day !== undefined ? [day] : [];
  const said = named.map((each) => listed([...new Set(each)].slice(0, MOST_LISTED), "and"));
  const announced = visits.every(({ status }) => status === "planned") ? ["announced"] : [];
  return capital(`${[...said, ...on, ...announced].join(", ")}.`);
}

/** `Three countries: Hungary, Italy and Germany.` */
function sayCount({ counted, meeting }: VisitQuestion, visits: Visits): string | undefined {
  if (counted !== "countries" && counted !== "people") return undefined;
  const countries = () => [...new Set(visits.map(({ country }) => sayCountry(country)))];
  const people = () =>
    meeting?.length === 1
      ? [...new Set(visits.flatMap((visit) => othersMet(meeting, visit)))]
      : visitorsOf(visits);
  const said = counted === "countries" ? countries() : people();
  const names = said.length <= MOST_LISTED ? `: ${listed(said.map(amidSentence), "and")}` : "";
  const noun = counted === "countries" ? "country" : meeting === undefined ? "visitor" : "name";
  return `${capital(sayCounted(said.length, noun))}${names}${announcedOf(visits)}.`;
}

/** Who else made the visits: `Boris Ruge.` */
function sayCompanions({ alongside, by }: VisitQuestion, visits: Visits): string | undefined {
  if (alongside === undefined || by !== undefined) return undefined;
  const names = [...new Set(visits.flatMap((visit) => companionsOf(alongside, visit)))];
  return names.length === 0 ? undefined : capital(`${listed(names.map(amidSentence), "and")}.`);
}

/** Whether, when, where: what is asked in a word is answered in one. */
function sayShortly(question: VisitQuestion, visits: Visits): string | undefined {
  const { wanted, meeting, by } = question;
  const pair = wanted === "met" && meeting?.length === 2 ? meeting.toReversed() : [];
  const sought = pair.find(
    (who) => (sayMany(who) ?? sayOneOf(who) ?? who.title) !== undefined && isOpenWho(who),
  );
  if (sought !== undefined) {
    const other = pair.find((who) => who !== sought);
    const others = (visit: Visits[number]) => (other === undefined ? [] : metAs(other, visit));
    const metOn = (some: Visits) =>
      some.flatMap((visit) => metAs(sought, visit).filter((name) => !others(visit).includes(name)));
    if (metOn(visits).length > 0) return capital(`${certainFirst(visits, metOn)}.`);
  }
  const isMany = by !== undefined && meeting === undefined && sayMany(by) !== undefined;
  if (wanted === "whether" && !isMany) return sayWhether(question, visits);
  if (wanted === "met" && meeting?.length === 2) return sayWhether(question, visits);
  if (wanted === "when") return meeting === undefined ? sayWhen(visits) : sayWhenMet(visits);
  return wanted === "where" && meeting !== undefined ? sayWhere(visits) : undefined;
}

/** `Hungary, Italy and Germany: three visits.` */
function sayPlaces(question: VisitQuestion, visits: Visits): string | undefined {
  const { wanted, by, where, counted } = question;
  // Where they went was asked with the place; who they are was not said.
  const isWhoAsked = by !== undefined && where !== undefined && isOpenWho(by);
  const isWhere = wanted === "where" || (wanted === "destinations" && !isWhoAsked);
  const places = isWhere ? countriesOf(visits) : [];
  if (places.length === 0 || places.length > MOST_LISTED) return undefined;
  const done = visits.filter(({ status }) => status !== "planned");
  if (done.length > 0 && done.length < visits.length && counted === undefined) {
    const announced = countriesOf(visits.filter(({ status }) => status === "planned"));
    const sure = `${listed(countriesOf(done), "and")}: ${countVisits(done)}`;
    return capital(`${sure}; announced: ${listed(announced, "and")}.`);
  }
  const [names, count] = [listed(places, "and"), countUnsure(question, visits)];
  const day = counted === undefined ? dayOfOne(visits) : undefined;
  if (day !== undefined) return capital(`${names}, ${day}.`);
  return capital(counted === "visits" ? `${count}: ${names}.` : `${names}: ${count}.`);
}

/** `Giorgia Meloni and Sergio Mattarella.` · `The Military Committee met Khalid Al Attiyah.` */
function sayMet({ meeting, isCompany }: VisitQuestion, visits: Visits): string | undefined {
  const [party, second] = meeting ?? [];
  if (meeting === undefined || party === undefined || second !== undefined) return undefined;
  const besides = (visit: Visits[number]) => (isCompany ? companionsOf(party, visit) : []);
  const metOn = (some: Visits) =>
    [...some.flatMap(besides), ...some.flatMap((visit) => othersMet(meeting, visit))].map(
      amidSentence,
    );
  if (metOn(visits).length === 0) return undefined;
  const met = isOpenWho(party) ? metBy(party, visits) : [];
  const said = met.length === 0 ? certainFirst(visits, metOn) : someOf([...new Set(metOn(visits))]);
  const day = dayOfOne(visits);
  const on = day === undefined ? "" : `, ${day}`;
  return capital(met.length === 0 ? `${said}${on}.` : `${said} met ${someOf(met)}${on}.`);
}

/** `Rob Bauer: one visit.`, or the count alone where those asked about are known by name. */
function sayVisitors(question: VisitQuestion, visits: Visits): string {
  const { wanted, by, where, host, event } = question;
  const names = by === undefined ? visitorsOf(visits) : thoseMeant(by, visits);
  const isOpen = by === undefined || isOpenWho(by);
  const isWhoAsked = by !== undefined && where !== undefined && isOpen;
  const isAbout = [where, by, host, event].some((part) => part !== undefined);
  const isNamed = (wanted !== "visits" || isWhoAsked) && isOpen && isAbout;
  const said = isNamed && names.length <= MOST_NAMED ? listed(names.map(amidSentence), "and") : "";
  const count = countUnsure(question, visits);
  const day = dayOfOne(visits);
  if (day !== undefined) return `${capital(said === "" ? count : said)}, ${day}.`;
  return `${capital(said === "" ? count : `${said}: ${count}`)}.`;
}

/** When a single visit was, which says more than that it is one: `on 6 Nov 2024`. */
function dayOfOne([only, ...more]: Visits): string | undefined {
  const isOne = only !== undefined && more.length === 0 && only.status !== "planned";
  return isOne ? onDaysOf(only) : undefined;
}

/** The count; of announcements alone also for when they were made, and that no more is known. */
function countUnsure({ statuses, isUnderWay }: VisitQuestion, visits: Visits): string {
  const isAsked = statuses !== undefined || isUnderWay === true;
  const count = countVisits(visits);
  if (isAsked || visits.some(({ status }) => status !== "planned")) return count;
  const days = sayTogether(visits);
  const on = days === undefined ? "" : ` for ${days}`;
  return `${count}${on}${unconfirmed(visits)}`;
}
