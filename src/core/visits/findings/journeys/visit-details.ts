import type { DaySpan } from "#core/day.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import type { Act } from "#core/visits/findings/verbs/acts.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const THE = "(?:the |its |their |with )?";
const HOSTED = new RegExp(
  `(?:\\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?(?:visit|trip|delegation|event|stay)|(?<who>${ACTOR})) (?:was|were|has been|had been) (?:also |jointly |warmly |kindly )*(?:hosted|joined|received|welcomed|greeted) by ${THE}(?<hosts>${ACTORS})`,
  "gu",
);
const ENGAGED = new RegExp(
  `\\b(?:visit|trip|engagements?|meetings?|talks|discussions|consultations|programme|agenda)\\b[^.;]{0,80}?\\b(?:involved|included|featured|(?:engagements?|meetings?|talks|discussions) with) ${THE}(?<hosts>${ACTORS})`,
  "u",
);

const ADDRESSED = new RegExp(
  `(?<hosts>${ACTORS})(?:, [^,;:]{3,80},|,)? (?:also |then )?(?:addressed|opened|welcomed|greeted) the (?:gathering|gathered|participants|delegates|attendees|guests|visitors|delegation|group)\\b`,
  "u",
);

/**
 * Finds whom a visitor met where the sentence tells it of the visit, not of the visitor.
 *
 *     The visit was hosted by ◉                    → ◉ was met
 *     The engagements during the visit involved ◉   → ◉ was met
 *     ◉ of the host country addressed the gathering → ◉ was met
 *
 * `before` are the findings of the sentences so far; the last tells which visit is meant.
 */
export function hostsIn(outline: Outline, before: readonly Finding[]): Finding[] {
  if (outline.sentence.paragraph < 0 || isRemote(outline.text)) return [];
  const addressed = ADDRESSED.exec(outline.text)?.groups?.["hosts"];
  if (addressed !== undefined) return meetingOf(before.at(-1), outline, addressed);
  const told = (/ by /.test(outline.text) ? allMatches(HOSTED, outline.text) : []).flatMap(
    ({ groups }) => {
      const who = groups?.["who"];
      const visit = who === undefined ? before.at(-1) : lastOf(before, outline.figuresIn(who));
      return meetingOf(visit, outline, groups?.["hosts"] ?? "");
    },
  );
  if (!/\bvisit|\btrip|engagements?/.test(outline.text)) return told;
  const engaged = ENGAGED.exec(outline.text)?.groups?.["hosts"];
  if (engaged === undefined) return told;
  return [...told, ...meetingOf(before.at(-1), outline, engaged)];
}

function lastOf(before: readonly Finding[], leads: readonly Figure[]): Finding | undefined {
  return before.findLast(({ visitor }) => leads.includes(visitor));
}

/** Only those who are no visitors themselves: the hosts. */
function meetingOf(visit: Finding | undefined, outline: Outline, hosts: string): Finding[] {
  if (visit === undefined || visit.mode === "remote" || visit.mode === "recalled") return [];
  const met = outline
    .figuresIn(hosts)
    .filter(({ kind, isUnnamed, isNato, home }) => {
      const isHome = home === undefined || home === visit.country;
      return kind === "person" && !isUnnamed && (isNato ? visit.country === "BE" : isHome);
    })
    .filter((one) => one !== visit.visitor && !visit.companions.includes(one));
  return met.length === 0 ? [] : [addTo(visit, outline, { met, places: [] })];
}

const HELD_IN = new RegExp(
  `^(?:${DAY}[’']s|[Tt]his|[Tt]he) (?:[a-z]+ )?(?:edition|conference|event|forum|meeting|session|seminar|ceremony|gathering|workshop) (?:took place|was held|was hosted|is taking place|is being held) (?:in|at) (?:the )?(?<places>${PLACE}(?:(?:, | in )${PLACE})*)`,
  "u",
);

/**
 * Finds the place of an event that an earlier sentence told without it, in the same country.
 *
 *     ◉ attended a conference in ◆. … This year’s edition took place in ◆ …
 */
export function placeOfEventIn(outline: Outline, before: readonly Finding[]): Finding[] {
  const visit = before.at(-1);
  const found = outline.placesIn(HELD_IN.exec(outline.text)?.groups?.["places"] ?? "");
  const isHere = found.every(({ country }) => country === visit?.country);
  if (visit === undefined || found.length === 0 || !isHere || visit.mode === "remote") return [];
  const places = found.filter(({ kind }) => kind !== "country").map(({ words }) => words);
  return places.length === 0 ? [] : [addTo(visit, outline, { met: [], places })];
}

const EVENTS =
  "(?:[Mm]eeting|[Cc]onference|[Ee]vent|[Ff]orum|[Cc]eremony|[Ss]eminar|[Ss]ession|[Ss]ummit|[Ww]orkshop|[Tt]alks|[Dd]ialogue|[Gg]athering|[Ss]ymposium|[Ee]xhibition|[Cc]ongress)";
/** “The next conference will take place in ◆”: that is another. */
const SAME = "(?!next|last|previous|first|following|second|third|final|subsequent|earlier|later)";
const HELD_NEXT = new RegExp(
  `^(?:(?:The|This)(?: (?:${DAY}|${SAME}[a-z-]+|\\d+(?:st|nd|rd|th)|\\d{4})){0,2} (?<event>edition|${EVENTS})|(?:${DAY}|This year)[’']s (?:${SAME}[a-z-]+ )?(?<event>edition|${EVENTS}))(?: of [^,;:]{3,80}?)?(?:,? (?:co-)?(?:hosted|organi[sz]ed|attended|chaired|opened) [^,;:]{3,80},)?,?(?: which)? (?<verb>will be held|will take place|takes place|is held|is being held|is taking place|was held|took place)(?: (?:from |between |on )?\\(?${DAY}\\)?| (?:this|all) week)?,? (?:in|at) (?:the )?(?<place>${PLACE})(?:,? (?:the )?${PLACE})*`,
  "u",
);

/**
 * Finds where somebody takes part in an event whose place only the next sentence tells.
 *
 *     ◉ will take part in a meeting of leaders on ▣. The meeting will be held in ◆.   → ◉ in ◆ on ▣
 */
export function heldNextIn(outline: Outline, { acts, before }: LastSentence): Finding[] {
  const found = / (?:held|place) /.test(outline.text) ? HELD_NEXT.exec(outline.text)?.groups : null;
  const [place] = outline.placesIn(found?.["place"] ?? "");
  const { country } = place ?? {};
  if (place === undefined || country === undefined || before === undefined) return [];
  if ([outline, before].some(({ text }) => isRemote(text))) return [];
  if (!isSameEvent(found?.["event"] ?? "", before)) return [];
  if (before.placesIn(before.text).some(isElsewhere(country))) return [];
  const took = acts.filter(
    ({ frame, telling, verb }) =>
      (frame.kind === "take-part" || SPOKE.test(verb)) &&
      telling !== "untold" &&
      telling !== "purpose",
  );
  const [held, own] = [dayIn(outline), dayIn(before)];
  // “opened it on ▣. It takes place from ▣ to ▣”: their own day is one of those.
  const isOwn =
    held !== undefined && own !== undefined && held.from <= own.from && own.to <= held.to;
  const days = isOwn ? own : (held ?? own);
  const isToCome = (found?.["verb"] ?? "").startsWith("will");
  return [...new Set(took.flatMap(({ subject, object }) => [...subject, ...object]))]
    .filter((one) => one.kind === "person" && !one.isUnnamed && canVisit(one, place))
    .filter(({ home, isNato }) =>
      isNato ? country !== "BE" : home !== undefined && home !== country,
    )
    .map((visitor) => ({
      visitor,
      country,
      places: place.kind === "country" ? [] : [place.words],
      days,
      isLoose: false,
      status: isToCome ? "planned" : undefined,
      mode: "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence: before.sentence,
    }));
}

/** “attended a seminar. The exhibition takes place in ◆”: another. */
function isSameEvent(event: string, { text }: Outline): boolean {
  const word = event.toLowerCase();
  return ANY_EVENT.test(word) || text.toLowerCase().includes(word);
}

const ANY_EVENT = /^(?:edition|event|gathering|meeting|talks|session)$/;

const SPOKE = /\b(?:speech|lecture|keynote|address|remarks|presentation|talk)\b/;

function dayIn({ text, daysIn }: Outline): DaySpan | undefined {
  return daysIn(ownDaysIn(text)).find(({ span, loose }) => span !== undefined && !loose)?.span;
}

/** What the sentence before told. */
interface LastSentence {
  readonly acts: readonly Act[];
  readonly before: Outline | undefined;
}

/** A city or country that the sentence before names already. */
function isElsewhere(country: string): (place: PlaceMention) => boolean {
  return ({ kind, country: other }) => kind === "city" && other !== country;
}

function addTo(
  visit: Finding,
  { sentence }: Outline,
  more: Pick<Finding, "met" | "places">,
): Finding {
  return {
    ...visit,
    ...more,
    days: undefined,
    isLoose: false,
    status: undefined,
    companions: [],
    sentence,
  };
}
