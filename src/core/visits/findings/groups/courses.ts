import { daysBetween, type DaySpan } from "#core/day.ts";
import { isCity } from "#core/visits/findings/verbs/act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { BROUGHT, GROUP_EVENT, isFromManyNations } from "./group-words.ts";
import { ACTOR, allMatches, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const COURSE = "(?:course|training|workshop|seminar|summer school|activity|activities)";
const EVENT_OR_COURSE = `(?:${COURSE}|${GROUP_EVENT})`;
const HELD =
  /\b(?:held|hosted|organi[sz]ed|co-?organi[sz]ed|conducted|ran|delivered|took place|was held|hosts|played host|was host|kicked off|got under ?way|opened|began|started|concluded|convened)\b/;
const IS_EVENT = new RegExp(`(?<![a-z])(?<![\\p{L}])${EVENT_OR_COURSE}(?![\\p{L}])`, "u");
const IS_COURSE = new RegExp(`\\b${COURSE}\\b`, "i");
const ITS_PLACE = new RegExp(
  `\\b(?:in|at) (?:the )?(?<places>${PLACE}(?:(?:, | and |, and )${PLACE})*)`,
  "gu",
);
/** “Allied Joint Force Command ◆ hosted the conference”, “◆ hosts …”. */
const HOST_ITSELF = new RegExp(
  `(?<place>${PLACE})(?: \\([^()]{2,40}\\))? (?:has |have )?(?:also |jointly )?(?:hosted|hosts|co-hosted|played host to|was host to)(?![\\p{L}])`,
  "u",
);
const ANY_DAY = new RegExp(DAY, "gu");
const HAS_DAY = new RegExp(DAY, "u");
/** “The conference …, which brought together more than ◉ and ◉”. */
const WITH = new RegExp(
  `(?<![\\p{L}])${EVENT_OR_COURSE}(?![\\p{L}])(?:(?!\\b(?:will|would)\\b)[^.;:]){0,160}? (?:(?:${BROUGHT}|trained) (?:(?!by\\b)[\\p{L}\\d,-]+ ){0,6}?|(?<=, )with (?:the )?)(?<who>${ACTOR})`,
  "u",
);
const ANY_BROUGHT = new RegExp(`(?<![a-z])(?<![\\p{L}])(?:${BROUGHT})(?![\\p{L}])`, "u");
const TRAINED = new RegExp(
  `(?<who>${ACTOR}) (?:have |has |had )?(?:completed|took part in|taken part in|finished|graduated from|participated in|attended)\\b[^.;]*\\b${COURSE}\\b`,
  "u",
);
const HOST_AND_CITY = new RegExp(
  `^(?<host>${PLACE}) (?:also |jointly )?hosted (?:the |this |a )${COURSE} (?:in|at) (?<places>${PLACE}(?:(?:, | and |, and )${PLACE})*)`,
  "u",
);
/** “Some 150 experts attended the conference”: which one, an earlier sentence told. */
const CAME = new RegExp(
  `^(?:Over |More than )?(?<who>${ACTOR}) (?:(?:attended|took part in|participated in|joined|came together for|contributed to) (?:the|this) (?:[\\p{L}\\d-]+ ){0,4}?${GROUP_EVENT}(?![\\p{L}])(?![^.;]* (?:in|at) (?:the )?${PLACE})|(?:attended|took part|participated|were present)(?:\\.|, (?:along|together) with |$))`,
  "u",
);

const THEY_CAME =
  / (?:attended|took part|participated|were present)(?:\.?$|, (?:along|together) with )/;

/** An event in a place, of which this sentence or a later one tells who came. */
interface Course {
  readonly places: ReturnType<Outline["placesIn"]>;
  readonly days: DaySpan | undefined;
  readonly sentence: Outline["sentence"];
  readonly isCourse: boolean;
}

/**
 * Finds who came to an event abroad: one sentence tells where it was, the same or another who came.
 *
 *     “… NATO held the course at the Centre in ◆ on ▣. The course involved ◉ 25 experts …”  → the experts
 *     “The conference in ◆ on ▣ brought together ◉ delegates from 40 nations.”              → the delegates
 */
export function coursesIn(outlines: readonly Outline[]): Finding[] {
  const findings: Finding[] = [];
  let course: Course | undefined;
  const trained: { readonly who: readonly Figure[]; readonly sentence: Outline["sentence"] }[] = [];
  for (const outline of outlines) {
    if (!IS_EVENT.test(outline.text) && !THEY_CAME.test(outline.text)) continue;
    const here = courseOf(outline);
    course = here ?? course;
    if (course !== undefined) {
      const guests = guestsIn(outline);
      findings.push(...came(guests, course));
      // Where another sentence tells who came, both are the proof.
      if (course !== here)
        findings.push(...came(guests, { ...course, sentence: outline.sentence }));
    }
    const who = outline.figuresIn(TRAINED.exec(outline.text)?.groups?.["who"] ?? "");
    if (who.length > 0) {
      trained.push({ who, sentence: outline.sentence });
      const there = placeOfCourse(outline);
      if (there !== undefined) findings.push(...came(who, there));
    }
    const hosted = HOST_AND_CITY.exec(outline.text)?.groups;
    if (hosted !== undefined) {
      const places = outline.placesIn(hosted["places"] ?? "");
      for (const one of trained) {
        // Both sentences are the proof: one names who came, the other where.
        for (const sentence of [one.sentence, outline.sentence])
          findings.push(...came(one.who, { places, days: undefined, sentence, isCourse: true }));
      }
    }
  }
  return findings;
}

function guestsIn({ text, sentence, figuresIn }: Outline): readonly Figure[] {
  if (sentence.paragraph < 0 || isRemote(text)) return [];
  const { who = "" } = (WITH.exec(text) ?? CAME.exec(text))?.groups ?? {};
  return figuresIn(who);
}

function courseOf(outline: Outline): Course | undefined {
  const { text } = outline;
  if (!namesPlace(outline) || !HAS_DAY.test(text)) return undefined;
  if (!HELD.test(text) && !ANY_BROUGHT.test(text)) return undefined;
  return placeOfCourse(outline);
}

/** Where and when a sentence’s event was, where it tells both. */
function placeOfCourse(outline: Outline): Course | undefined {
  const { text, sentence } = outline;
  const isCourse = IS_COURSE.test(text);
  const named = allMatches(ITS_PLACE, text)
    .map(({ groups }) => outline.placesIn(groups?.["places"] ?? ""))
    .find((all) => isCourse || all.some((one) => isCity(one) || isHeadquartersPlace(one)));
  const places = named ?? outline.placesIn(HOST_ITSELF.exec(text)?.groups?.["place"] ?? "");
  const days = outline.daysIn((text.match(ANY_DAY) ?? []).join(""));
  const day = days.find(({ span }) => span !== undefined && isShort(span));
  return places.length === 0 || day === undefined
    ? undefined
    : { places, days: day.span, sentence, isCourse };
}

/** No event lasts longer, in days: “in 2014” and “this spring” tell no event’s days. */
const LONGEST_DAYS = 25;

function isShort({ from, to }: DaySpan): boolean {
  return from === to || daysBetween(from, to) <= LONGEST_DAYS;
}

function came(guests: readonly Figure[], course: Course): Finding[] {
  const { places, days, sentence, isCourse } = course;
  const [first] = places;
  const country = first?.country;
  if (country === undefined || new Set(places.map((place) => place.country)).size > 1) return [];
  return guests
    .filter(({ kind, home }) => kind === "company" && home !== country)
    .filter(
      ({ name, home }) =>
        isFromManyNations(name) ||
        (country !== "BE" && (home !== undefined || (isCourse && !/[Ss]tudents/.test(name)))),
    )
    .map((visitor) => ({
      visitor,
      country,
      places: places.map(({ words }) => words),
      days,
      isLoose: false,
      status: undefined,
      mode: places.some(isHeadquartersPlace) ? "received" : "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}
