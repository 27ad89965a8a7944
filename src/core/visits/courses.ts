import type { DaySpan } from "../day.ts";
import type { Figure } from "./cast.ts";
import type { Finding } from "./finding.ts";
import { ACTOR, DAY, PLACE } from "./marks.ts";
import type { Outline } from "./outline.ts";

const COURSE = "(?:course|training|workshop|seminar|summer school|activity|activities)";
const HELD = /\b(?:held|hosted|organi[sz]ed|conducted|ran|delivered|took place|was held|hosts)\b/;
const ITS_PLACE = new RegExp(
  `\\b(?:in|at) (?:the )?(?<places>${PLACE}(?:(?:, | and |, and )${PLACE})*)`,
  "gu",
);
const WITH = new RegExp(
  `\\b${COURSE} (?:involved|brought together|gathered|was attended by|were attended by|trained|united) (?<who>${ACTOR})`,
  "u",
);
const TRAINED = new RegExp(
  `(?<who>${ACTOR}) (?:have |has |had )?(?:completed|took part in|taken part in|finished|graduated from|participated in|attended)\\b[^.;]*\\b${COURSE}\\b`,
  "u",
);
const HOST_AND_CITY = new RegExp(
  `^(?<host>${PLACE}) (?:also |jointly )?hosted (?:the |this |a )${COURSE} (?:in|at) (?<places>${PLACE}(?:(?:, | and |, and )${PLACE})*)`,
  "u",
);

/** A course or a training in a place, of which the next sentences tell who came. */
interface Course {
  readonly places: ReturnType<Outline["placesIn"]>;
  readonly days: DaySpan | undefined;
  readonly sentence: Outline["sentence"];
}

/**
 * Finds who came to a course abroad: one sentence tells where it was, another who took part.
 *
 *     “… NATO held the course at the Centre in ◆ on ▣. The course involved ◉ 25 experts …”  → the experts
 */
export function coursesIn(outlines: readonly Outline[]): Finding[] {
  const findings: Finding[] = [];
  let course: Course | undefined;
  const trained: { readonly who: readonly Figure[]; readonly sentence: Outline["sentence"] }[] = [];
  for (const outline of outlines) {
    const guests = outline.figuresIn(WITH.exec(outline.text)?.groups?.["who"] ?? "");
    if (course !== undefined) findings.push(...came(guests, course));
    course = courseOf(outline) ?? course;
    const who = outline.figuresIn(TRAINED.exec(outline.text)?.groups?.["who"] ?? "");
    if (who.length > 0) trained.push({ who, sentence: outline.sentence });
    const hosted = HOST_AND_CITY.exec(outline.text)?.groups;
    if (hosted !== undefined) {
      const places = outline.placesIn(hosted["places"] ?? "");
      for (const one of trained) {
        // Both sentences are the proof: one names who came, the other where.
        for (const sentence of [one.sentence, outline.sentence])
          findings.push(...came(one.who, { places, days: undefined, sentence }));
      }
    }
  }
  return findings;
}

function courseOf(outline: Outline): Course | undefined {
  if (!new RegExp(`\\b${COURSE}\\b`, "i").test(outline.text) || !HELD.test(outline.text))
    return undefined;
  const place = [...outline.text.matchAll(ITS_PLACE)][0]?.groups?.["places"];
  const places = outline.placesIn(place ?? "");
  const [day] = outline.daysIn(
    [...outline.text].filter((letter) => new RegExp(DAY, "u").test(letter)).join(""),
  );
  return places.length === 0 || day === undefined
    ? undefined
    : { places, days: day.span, sentence: outline.sentence };
}

function came(guests: readonly Figure[], { places, days, sentence }: Course): Finding[] {
  const [first] = places;
  const country = first?.country;
  if (country === undefined || new Set(places.map((place) => place.country)).size > 1) return [];
  return guests
    .filter(({ kind, home }) => kind === "company" && home !== country)
    .map((visitor) => ({
      visitor,
      country,
      places: places.map(({ words }) => words),
      days,
      isLoose: false,
      status: undefined,
      mode: "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}
