import type { Figure } from "#core/visits/mentions/cast.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { isAheadOf } from "#core/visits/findings/verbs/deeds-of-others.ts";
import { VISIT_NOUN } from "#core/visits/findings/verbs/frames.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import { ACTOR, allMatches, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import {
  isOfEither,
  isOfThoseTold,
  isSpokenOf,
  thankedFor,
} from "#core/visits/findings/verbs/said-of-others.ts";
import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { calledOff } from "#core/visits/mentions/status.ts";
import { withStayLength } from "#core/visits/mentions/stay-length.ts";

const TO = `(?: (?:of|by) (?:the )?(?<by>${ACTORS}),?)?(?: DAYS)? (?:to|in|at|of) `.replace(
  "DAYS",
  `(?:on |from )?${DAY}`,
);
const OWN = new RegExp(
  `(?:(?<owner>${ACTOR})[’']s?|(?<its>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|(?<a>(?:on|[Dd]uring|[Ff]or|for|[Ii]n(?= an? )|after|[Aa]fter|concluding|[Oo]n|[Aa]head of|[Bb]efore|[Pp]rior to) (?:a|an|the|this)?|[Tt]he|[Tt]his|(?:organi[sz]ed|arranged|hosted|facilitated) (?:a|an|the)|(?:a|an|and)(?= (?:[a-z-]+ ){0,2}visits? (?:by|of|from) ${ACTOR} to (?:the )?${PLACE}[^.;:]{0,60}${DAY})|${ACTOR},? (?:currently )?(?:on|for) (?:a|an)|during|ahead of|[Dd]uring)) (?:planned |upcoming |forthcoming |announced |scheduled |expected |recent |two-day |last )?${VISIT_NOUN}${TO}`,
  "gu",
);
const MAY_BE_NAMED = new RegExp(
  `(?:visits?|trips?|tours?|travels?|stopover|stay|program(?:me)?)(?: (?:of|by|to|in|at|on|from)(?: |$)| ${DAY})`,
  "u",
);
/** “the visit of ◆”; “the visit of ships to ◆” is theirs. */
const OF_PLACE = new RegExp(
  `^(?:the )?(?:[a-z]+ of )?${PLACE}(?! (?:\\p{Lu}[\\p{L}-]* ){0,3}${ACTOR})`,
  "u",
);
const UNTOLD =
  /\b(?:invit\w+|too early|no date|(?:speak|talk|idea|prospect|question|suggestion|rumours?) of (?:a|an|any|another)|not planned|never took place|(?:did|will) not take place|never happened|fell through|no plans?|plans? for|not (?:yet )?(?:been )?(?:decided|confirmed|agreed|approved|certain|fixed)|visit [^.;]{0,60}(?:may|might|could) (?:still |yet |not )*(?:take place|go ahead|happen|follow)|propos\w+|request\w+|possible|hope[sd]?|look(?:s|ing)? forward|preparations? for|prepar\w+ (?:for )?)\b/;

/**
 * Finds the visits that a sentence names by a noun.
 *
 *     During his first official visit to ◆ on ▣, ◉ thanked …   → ◉ in ◆
 *     The visit by ◉ to ◆ on ▣ underlined …                    → ◉ in ◆
 */
export function nounVisitsIn(outline: Outline, focus: readonly Figure[]): Finding[] {
  const findings: Finding[] = [];
  if (!namesPlace(outline) || !MAY_BE_NAMED.test(outline.text)) return findings;
  for (const match of allMatches(OWN, outline.text)) {
    const { by, owner } = match.groups ?? {};
    const after = outline.text.slice(match.index + match[0].length);
    const marks = placesOf(` ${after.slice(0, 60)}`, { anyTopic: true });
    const places = outline.placesIn(marks);
    const before = outline.text.slice(0, match.index);
    const thanked = match.groups?.["its"] === undefined ? undefined : thankedFor(before);
    const who = by ?? owner ?? thanked ?? mainActor(outline.text, match.index + match[0].length);
    const named = who === undefined ? focus : outline.figuresIn(who);
    const isOfOne = /^h(?:is|er)$/i.test(match.groups?.["its"] ?? "");
    const visitors = isOfOne ? personOf(named, before, outline) : named;
    if (UNTOLD.test(outline.text)) continue;
    if (isOfOne && thanked === undefined && isOfEither(before)) continue;
    // “was informed of their tour to ◆”: no pronoun of one who hears of it.
    const isTheirs = match.groups?.["its"] === "their" && thanked === undefined;
    if (isTheirs && isOfThoseTold(`${before}their `)) continue;
    if (match[0].endsWith(" of ") && !OF_PLACE.test(after)) continue;
    const countries = new Set(places.map((place) => place.country));
    for (const country of countries) {
      if (country === undefined) continue;
      const here = places.filter((place) => place.country === country);
      for (const visitor of visitors) {
        if (visitor.home === country || !canVisit(visitor, here[0])) continue;
        const own = outline.daysIn(ownDaysIn(UPTO_DAY.exec(after)?.[0] ?? ""));
        const isToCome = isAheadOf(UPTO_NOUN.exec(before + match[0])?.[0] ?? "") || undefined;
        const finding = toFinding(outline, visitor, { here, own, isToCome });
        // The days of a tour are no country's own.
        const isLoose = finding.isLoose || countries.size > 1;
        const isNews = own.length > 0 || !isSpokenOf(before);
        findings.push(
          isNews ? { ...finding, isLoose } : { ...finding, days: undefined, mode: "recalled" },
        );
      }
    }
  }
  return findings;
}

/** “his visit” is a person's: of bodies that stand before it the next person is meant. */
function personOf(named: readonly Figure[], before: string, outline: Outline): readonly Figure[] {
  const isPerson = ({ kind }: Figure) => kind === "person";
  if (named.some(isPerson)) return named.filter(isPerson);
  const next = outline.figuresIn(before).find(isPerson);
  return next === undefined ? [] : [next];
}

/** “… will focus on …, ◉ said on a visit to ◆”: the visit is no more to come than the words are. */
const SAID_ON_VISIT = new RegExp(
  `^.*${ACTOR} (?:said|stressed|warned|noted|stated|announced|told)\\b(?=[^;:]*\\b(?:on|during) (?:an?|his|her) [^;:]*visit)`,
  "u",
);

/** “◉’s itinerary during his stay in ◆ will feature meetings with ◉, ◉ and ◉”: the first one’s stay. */
const OWNER_OPENS = new RegExp(
  `^(?:The )?(?<who>${ACTOR})[’']s? (?:[a-z-]+ ){0,3}(?:during|on|for) (?:his|her) `,
  "u",
);

/** The one whom a sentence is about: who follows the opening phrase, or stands first. */
function mainActor(text: string, from: number): string | undefined {
  const opening = OWNER_OPENS.exec(text)?.groups?.["who"];
  if (opening !== undefined) return opening;
  const later = new RegExp(
    `^(?:(?:the )?${PLACE}(?: (?:HQ|[Hh]eadquarters))? (?=${ACTOR} [a-z]+(?:ed|t)\\b)|[^;:]{0,120}?, )(?<who>${ACTORS})`,
    "u",
  ).exec(text.slice(from));
  if (later?.groups?.["who"] !== undefined) return later.groups["who"];
  return new RegExp(`(?<who>${ACTORS})`, "u").exec(text.slice(0, from))?.groups?.["who"];
}

const TO_COME = /\b(?:upcoming|forthcoming|planned|announced|scheduled|expected) (?:visit|trip)/;

/** “ahead of his first | visit to ”. */
const UPTO_NOUN = /^[^]*\b(?=(?:visits?|trips?|tours?|travels?|stopover|stay|program(?:me)?)\b)/;

/** “to ◆ on ▣”. */
const UPTO_DAY = new RegExp(`^[^,.;:]{0,50}?${DAY}`, "u");

/** Where a visit is, and the days that stand right after it. */
interface Told {
  readonly here: ReturnType<Outline["placesIn"]>;
  readonly own?: ReturnType<Outline["daysIn"]>;
  /** By the words before it, whatever the rest of the sentence tells. */
  readonly isToCome?: boolean | undefined;
}

function toFinding(
  outline: Outline,
  visitor: Figure,
  { here, own = [], isToCome = TO_COME.test(outline.text) }: Told,
): Finding {
  // “spoke on ▣ of the announced visit of ◉ to ◆”: the day is of the words.
  const days = isToCome ? own : [...own, ...outline.daysIn(ownDaysIn(outline.text))];
  const told = days.filter(({ span }) => span !== undefined);
  // “launched during ◉’s visit to ◆ in ▣, ended on ▣”: the month or year of the visit is its own.
  const [within] = own.flatMap(({ span }) => span ?? []);
  const isOwn = ({ span, loose }: (typeof told)[number]) =>
    !loose &&
    (within === undefined ||
      (span !== undefined && span.from >= within.from && span.to <= within.to));
  const day = told.find(isOwn) ?? told[0];
  const off = calledOff(outline.text);
  const isHeadquarters = here.some(isHeadquartersPlace);
  return {
    visitor,
    country: here[0]?.country ?? "",
    places: here.filter(({ kind }) => kind !== "country").map(({ words }) => words),
    days: day?.span && withStayLength(day.span, outline.text),
    isLoose: day?.loose ?? false,
    status:
      off ??
      (/\bcurrently (?:on|paying|making) /.test(outline.text) ? "ongoing" : undefined) ??
      (isToCome || /\bwill\b/.test(outline.text.replace(SAID_ON_VISIT, ""))
        ? "planned"
        : undefined),
    mode: isHeadquarters ? "received" : "visit",
    met: [],
    companions: [],
    isImplied: false,
    sentence: outline.sentence,
  };
}

const IN_TITLE = new RegExp(
  `^(?<who>${ACTORS}),? (?:in|at) (?<place>${PLACE}(?:, ${PLACE})?)(?=[:,–—]|$| [-–—]| (?:for|to|on|as|ahead|amid|after|with|this|next|today)\\b)`,
  "u",
);

const VISIT_OF = new RegExp(
  `^(?:[Oo]fficial |[Ww]orking )?[Vv]isit (?:of|by) (?<who>${ACTORS}) (?:to|in|at) (?:(?:the )?(?:\\p{Lu}[\\p{L}-]* )+(?:in )?|the )?(?<place>${PLACE})`,
  "u",
);

/** Finds the visit that a title tells without a verb: “◉ in ◆: your support saves lives”. */
export function titleVisitIn(outline: Outline): Finding[] {
  if (outline.sentence.paragraph >= 0) return [];
  const found = (IN_TITLE.exec(outline.text) ?? VISIT_OF.exec(outline.text))?.groups;
  if (found === undefined) return [];
  const here = outline.placesIn(found["place"] ?? "").slice(0, 1);
  return outline
    .figuresIn(found["who"] ?? "")
    .filter((one) => one.home !== here[0]?.country && canVisit(one, here[0]))
    .map((visitor) => toFinding(outline, visitor, { here }));
}
