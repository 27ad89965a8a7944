import { companyOf } from "./group-figures.ts";
import { ANY_DAY, isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { seatOf } from "#core/visits/findings/verbs/hosts.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, DAY, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const NAME_WORD = "(?:\\p{Lu}[\\p{L}&-]*[’']?s?|for|of|and|on)";
const HOUSE = `(?:NATO[’']?s? )?(?:${NAME_WORD} ){0,8}?(?:Agency|Cent(?:re|er) of Excellence|C[Oo]E|Cent(?:re|er)|School|Organi[sz]ation)(?: for (?:${NAME_WORD} ){0,3}\\p{Lu}\\p{L}*)?`;
const ITS_TEAM = `(?: \\([^()]{2,20}\\))?(?:[’']s)?(?: \\([^()]{2,20}\\))?(?: (?:[a-z-]+ ){0,2}(?:team|delegation|experts|${ACTOR}))?`;
const ATTENDED = "(?:attended|took part|participated|was represented)";
const OCCASION =
  "(?:[Cc]onference|[Ff]orum|[Ss]ymposium|[Ss]eminar|[Ww]orkshop|[Ff]air|[Ee]xhibition|[Cc]ongress|[Mm]eeting|[Ss]how|[Dd]ays|[Ww]eek|[Ss]ummit)";
const WHEN = `(?:,? (?:on |in |from |this |last )*\\(?(?:${DAY}|\\p{Lu}[a-z]{2,8})\\)?,?)?`;
/** “The Centre of Excellence attended in June the conference held in ◆”, “the Agency’s team attended …”. */
const AWAY = new RegExp(
  `^(?:(?:On |From |In |This week, |Last week, )?(?:${DAY}\\)?,? )?)(?:[Tt]he )?(?<who>${HOUSE}${ITS_TEAM}) (?:also |recently |actively )*${ATTENDED}${WHEN}(?: (?:in|at))? (?=[^.;:]*(?:${OCCASION}\\b|${EVENT}))[^.;:◉]{3,140}? (?:in|at) (?:the )?(?<place>${PLACE}(?:, ${PLACE})?)`,
  "u",
);
const MAY_BE_AWAY = / (?:attended|took part|participated|was represented) ?/;
const ANY_ACTOR = new RegExp(ACTOR);
/** What they do for their work, or what happened in another country. */
const OTHER_MATTER =
  /\b(?:[Ee]xercise|[Tt]rials?|[Oo]perations?|that|who|which|where|deployed|online|virtual|hybrid)\b/;

/**
 * Finds a house of NATO's that took part in an event in another country than its own.
 *
 *     The ▲ Centre of Excellence attended in June the conference held in ◆   → the Centre, in ◆
 *     The Centre took part in the exercise in ◆                              → none
 */
export function bodiesAwayIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !MAY_BE_AWAY.test(text) || isRemote(text)) return [];
  if (told.some((one) => one.sentence === sentence)) return [];
  const found = AWAY.exec(text);
  const { who = "", place = "" } = found?.groups ?? {};
  if (found === null || OTHER_MATTER.test(found[0])) return [];
  const [first] = outline.placesIn(place);
  const { country } = first ?? {};
  if (first === undefined || country === undefined || !isAwayFrom(who, country)) return [];
  if (!isCity(first) && !ANY_DAY.test(text)) return [];
  const day = outline.daysIn(ownDaysIn(text)).find(({ span, loose }) => span && !loose);
  const [team] = outline.figuresIn(who);
  if (team !== undefined && team.kind === "person") return [];
  const name = who.replace(/ \([^()]*\)/g, "").replace(ANY_ACTOR, team?.name.toLowerCase() ?? "");
  return [
    {
      visitor: { ...companyOf(name), affiliation: "NATO", home: seatOf(who)?.country },
      country,
      places: isCity(first) ? [first.words] : [],
      days: day?.span,
      isLoose: false,
      status: undefined,
      mode: "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    },
  ];
}

/** The agencies sit in several of these countries; of another house its seat must be known. */
const OF_AGENCIES = new Set(["BE", "NL", "LU", "FR", "IT", "DE"]);

function isAwayFrom(who: string, country: string): boolean {
  const seat = seatOf(who);
  if (seat !== undefined) return seat.country !== country;
  return /^(?:NATO|NCI|NSPA).*\bAgency\b/.test(who) && !OF_AGENCIES.has(country);
}
