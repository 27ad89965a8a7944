import type { Figure } from "#core/visits/mentions/cast.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import type { Finding } from "./finding.ts";
import { VISIT_NOUN } from "./frames.ts";
import { canVisit } from "./direction.ts";
import { ACTOR, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "./presence.ts";
import { ownDaysIn } from "./act-scene.ts";
import { calledOff } from "#core/visits/mentions/status.ts";
import { withStayLength } from "#core/visits/mentions/stay-length.ts";

const TO = `(?: (?:of|by) (?<by>${ACTORS}))?(?: DAYS)? (?:to|in|at|of) `.replace(
  "DAYS",
  `(?:on |from )?${DAY}`,
);
const OWN = new RegExp(
  `(?:(?<owner>${ACTOR})[’']s?|(?<its>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|(?<a>(?:on|[Dd]uring|[Ff]or|for|[Ii]n(?= an? )|after|[Aa]fter|concluding|[Oo]n) (?:a|an|the|this)?|[Tt]he|[Tt]his|(?:organi[sz]ed|arranged|hosted|facilitated) (?:a|an|the)|${ACTOR},? (?:currently )?(?:on|for) (?:a|an)|during|ahead of|[Dd]uring)) (?:planned |upcoming |forthcoming |recent |two-day |last )?${VISIT_NOUN}${TO}`,
  "gu",
);
const MAY_BE_NAMED = new RegExp(
  `(?:${VISIT_NOUN})(?: (?:of|by|to|in|at|on|from)(?: |$)| ${DAY})`,
  "u",
);
/** “the visit of ◆”; “the visit of ships to ◆” is theirs. */
const OF_PLACE = new RegExp(`^(?:the )?(?:[a-z]+ of )?${PLACE}`, "u");
const UNTOLD =
  /\b(?:invit\w+|not planned|no plans?|possible|hope[sd]?|look(?:s|ing)? forward|preparations? for|prepar\w+ (?:for )?)\b/;

/**
 * Finds the visits that a sentence names by a noun.
 *
 *     During his first official visit to ◆ on ▣, ◉ thanked …   → ◉ in ◆
 *     The visit by ◉ to ◆ on ▣ underlined …                    → ◉ in ◆
 */
export function nounVisitsIn(outline: Outline, focus: readonly Figure[]): Finding[] {
  const findings: Finding[] = [];
  if (!MAY_BE_NAMED.test(outline.text)) return findings;
  for (const match of outline.text.matchAll(OWN)) {
    const { by, owner } = match.groups ?? {};
    const after = outline.text.slice(match.index + match[0].length);
    const marks = placesOf(` ${after.slice(0, 60)}`, { anyTopic: true });
    const places = outline.placesIn(marks);
    const who = by ?? owner ?? mainActor(outline.text, match.index + match[0].length);
    const named = who === undefined ? focus : outline.figuresIn(who);
    const isOfOne = /^h(?:is|er)$/i.test(match.groups?.["its"] ?? "");
    const visitors = isOfOne ? personOf(named, outline.text.slice(0, match.index), outline) : named;
    if (UNTOLD.test(outline.text)) continue;
    if (match[0].endsWith(" of ") && !OF_PLACE.test(after)) continue;
    const countries = new Set(places.map((place) => place.country));
    for (const country of countries) {
      if (country === undefined) continue;
      const here = places.filter((place) => place.country === country);
      for (const visitor of visitors) {
        if (visitor.home === country || !canVisit(visitor, here[0])) continue;
        const finding = toFinding(outline, visitor, here);
        // The days of a tour are no country's own.
        findings.push({ ...finding, isLoose: finding.isLoose || countries.size > 1 });
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

/** The one whom a sentence is about: who follows the opening phrase, or stands first. */
function mainActor(text: string, from: number): string | undefined {
  const later = new RegExp(
    `^(?:(?:the )?${PLACE}(?: (?:HQ|[Hh]eadquarters))? (?=${ACTOR} [a-z]+(?:ed|t)\\b)|[^;:]{0,120}?, )(?<who>${ACTORS})`,
    "u",
  ).exec(text.slice(from));
  if (later?.groups?.["who"] !== undefined) return later.groups["who"];
  return new RegExp(`(?<who>${ACTORS})`, "u").exec(text.slice(0, from))?.groups?.["who"];
}

function toFinding(
  outline: Outline,
  visitor: Figure,
  here: ReturnType<Outline["placesIn"]>,
): Finding {
  const day = outline.daysIn(ownDaysIn(outline.text)).find(({ span }) => span !== undefined);
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
      (/\bwill\b|\b(?:upcoming|forthcoming|planned) (?:visit|trip)/.test(
        outline.text.replace(SAID_ON_VISIT, ""),
      )
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
  `^(?<who>${ACTORS}),? (?:in|at) (?<place>${PLACE}(?:, ${PLACE})?)(?=[:,–—]|$| [-–—])`,
  "u",
);

const VISIT_OF = new RegExp(
  `^(?:[Oo]fficial |[Ww]orking )?[Vv]isit (?:of|by) (?<who>${ACTORS}) (?:to|in|at) (?:(?:the )?(?:\\p{Lu}[\\p{L}-]* )+(?:in )?|the )?(?<place>${PLACE})`,
  "u",
);

/** Finds the visit that a title tells without a verb: “◉ in ◆: your support saves lives”. */
export function titleVisitIn(outline: Outline): Finding[] {
  const found = (IN_TITLE.exec(outline.text) ?? VISIT_OF.exec(outline.text))?.groups;
  if (outline.sentence.paragraph >= 0 || found === undefined) return [];
  const here = outline.placesIn(found["place"] ?? "").slice(0, 1);
  return outline
    .figuresIn(found["who"] ?? "")
    .filter((one) => one.home !== here[0]?.country && canVisit(one, here[0]))
    .map((visitor) => toFinding(outline, visitor, here));
}
