import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import type { DayMention } from "#core/visits/mentions/visit-days.ts";

const JOURNEY =
  "(?:visit|trip|tour|journey|travels?|itinerary|programme|schedule|agenda|diary|route|road|mission|duties|engagements|(?:[Tt]alks|[Cc]onsultations|[Mm]eetings|[Cc]alls|[Bb]usiness)(?: (?:on|about) [^,;:]{3,40}?)?)";
const TOOK = new RegExp(
  `(?:(?<owner>${ACTOR})[’']s? )?(?:[a-z-]+ )?${JOURNEY}(?: (?:of|by) (?<by>${ACTOR}),?(?: [^,;:]{3,60},)?)? (?:that |which |then |also |next |has |had )?(?<verb>will (?:then |also |next )?take|took|takes|taken|brought|brings) (?:(?<who>${ACTORS}),?|him|her|them) (?:(?:on|back|first|then|also|next) )*(?<clause>to [^;:]+)`,
  "u",
);
/** “to ◆ on ▣ and to ◆ on ▣”: each stop with its day. */
const STOP = new RegExp(
  `(?:\\bto|\\band|,) (?:the )?${PLACE}(?:,? ${PLACE})?,? (?:on )?\\(?${DAY}`,
  "gu",
);
const NEXT_STOP = new RegExp(
  `(?:(?:(?<owner>${ACTOR})[’']s?|[Hh]is|[Hh]er|[Tt]he) (?:[a-z-]+ )?(?:next|first|second|third|last|final|latest|only|opening|closing) (?:[a-z-]+ ){0,3}(?:stop|leg|destination|port of call|trip|visit|journey|call|engagement|assignment)|(?:[Nn]ext|[Ff]irst|[Ll]ast) (?:up )?(?:on|in) (?<owner>${ACTOR})[’']s? [a-z ]{3,40})(?: (?:of|as|on|in|after|since) [^;:]{1,50}?)?,? ?(?<verb>will be|is|was|took place|came|:) (?:also )?(?<clause>(?:in |to |at )?(?:the )?${PLACE}[^;:]*)`,
  "u",
);

/** “◆ will be the last stop of ◉’s tour”. */
const IS_STOP = new RegExp(
  `^(?:The )?(?<clause>${PLACE}(?:,? ${PLACE})?) (?<verb>will be|is|was) (?:also )?(?:the|his|her|their) (?:next|first|second|third|last|final) (?:stop|leg|destination) (?:of|on|for|in|during) (?:the |this |his |her )?(?:(?<owner>${ACTOR})[’']s? )?(?:[a-z-]+ ){0,3}?${JOURNEY}`,
  "u",
);

const TRIP = "visit|trip|tour|journey|travels?|itinerary|programme|schedule";
/** “◉’s day began in ◆”, “◉’s tour (▣) opened with talks in ◆”. */
const BEGAN = new RegExp(
  `(?<owner>${ACTOR})[’']s (?:${DAY}|(?:[a-z-]+ ){0,2}(?:day|morning|week|weekend|${TRIP}))(?:,? \\(?${DAY})?\\)? (?<verb>began|started|opened|kicked off|ended|finished|concluded|closed|culminated) (?:with [^,;:]{3,60}? )?(?<clause>(?:in|at) (?:the )?${PLACE}[^;:]*)`,
  "u",
);

/** “◉’s programme in ◆ on ▣ included a briefing”. */
const PROGRAMME = new RegExp(
  `(?<owner>${ACTOR})[’']s (?:[a-z-]+ ){0,2}(?:programme|schedule|itinerary|day|morning|afternoon|evening) (?<clause>(?:in|at) (?:the )?${PLACE}[^;:]{0,40}?) (?<verb>includes?|included|featured?|features|comprised|consisted|covered|began|ended|focus?ed|took in)\\b`,
  "u",
);

/** “Defence planning brought ◉ to ◆”: no person did. */
const BROUGHT = new RegExp(
  `^(?:[\\p{L}’'-]+ ){1,8}(?<verb>brought|took|led|carried) (?<who>${ACTORS}) (?:back |on |straight )?(?<clause>to (?:the )?${PLACE}(?![^;:]*\\b(?:many times|often|regularly|every|each)\\b)[^;:]*)`,
  "u",
);

/** “On the second leg of a trip that had started in ◆ on ▣, ◉ reached ◆”. */
const WHICH_BEGAN = new RegExp(
  `\\b(?:his|her|their|an?|the) (?:[a-z-]+ ){0,3}(?:${TRIP})(?: (?:to|of|through|across|around|in) [^,.;:]{3,40}?)?,? (?:which|that) (?:had )?(?<verb>started|begun|began|opened|kicked off) (?:[a-z]+ )?(?<clause>(?:in|at|with [^,;:]{3,40}? in) (?:the )?${PLACE}(?:,? (?:on )?\\(?${DAY}\\)?)?)[^;:]*?, (?:the )?(?<who>${ACTOR}) `,
  "u",
);

/** The ways of telling where a journey led, each with words that must be there. */
const WAYS: readonly { readonly may: RegExp; readonly pattern: RegExp }[] = [
  { may: /\b(?:takes?|took|taken|brought|brings) /, pattern: TOOK },
  {
    may: /\b(?:[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Ff]inal|[Ll]atest|[Oo]nly|[Oo]pening|[Cc]losing) .*\b(?:stop|leg|destination|call|trip|visit|journey|engagement|assignment|on|in)\b/,
    pattern: NEXT_STOP,
  },
  { may: / (?:stop|leg|destination) /, pattern: IS_STOP },
  {
    may: /[\ue400-\ue4ff][’']s .*\b(?:began|started|opened|kicked off|ended|finished|concluded|closed|culminated) /,
    pattern: BEGAN,
  },
  {
    may: /[\ue400-\ue4ff][’']s (?:[a-z-]+ ){0,2}(?:programme|schedule|itinerary|day|morning|afternoon|evening) /,
    pattern: PROGRAMME,
  },
  {
    may: / (?:which|that) (?:had )?(?:started|begun|began|opened|kicked off) /,
    pattern: WHICH_BEGAN,
  },
  { may: /^[^,;:]* (?:brought|took|led|carried) /, pattern: BROUGHT },
];

const LEG = new RegExp(
  `\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:first|second|third|last|final|next) )?(?<place>${PLACE}|${PEOPLE}) (?:leg|part|portion|stage|stop)(?: of (?:the|his|her|their|this|${ACTOR}[’']s?) (?:[a-z-]+ )?${JOURNEY})?(?:,? (?:(?:lasted|ran|took place|took|was|began|ended|came|fell|is|opened|closed) )?(?:on |from )?\\(?(?<day>${DAY})\\)?)`,
  "gu",
);

const MAY_BE_LEG = new RegExp(` (?:leg|part|portion|stage|stop)\\b.*${DAY}`);
const ANY_ACTORS = new RegExp(ACTORS, "u");

/**
 * Finds the days of a tour's part in a country.
 *
 *     the ◆ leg of the trip (▣)   → in ◆ on ▣, whoever the sentence is about or those before it
 */
export function legsIn(outline: Outline, focus: readonly Figure[]): Finding[] {
  if (outline.sentence.paragraph < 0 || !MAY_BE_LEG.test(outline.text)) return [];
  const first = ANY_ACTORS.exec(outline.text)?.[0];
  const visitors = first === undefined ? focus : outline.figuresIn(first);
  return [...outline.text.matchAll(LEG)].flatMap(({ groups }) => {
    const [place] = outline.placesIn(groups?.["place"] ?? "");
    const day = outline.daysIn(groups?.["day"] ?? "").find(({ span }) => span !== undefined);
    if (place?.country === undefined || day === undefined) return [];
    const isAhead = /\bwill\b/.test(outline.text);
    return stopsOf(visitors, outline, { place, day, status: isAhead ? "planned" : undefined });
  });
}

const AFTER_TALKS = new RegExp(
  `^(?:(?:Speaking|Talking)(?: to (?:the )?[a-z]+)? )?(?:[Aa]fter|[Ff]ollowing) (?:(?:his|her|a|an|the) )?(?:[a-z-]+ ){0,2}?(?:talks|meetings?|discussions|consultations|stop|stay|engagements)(?: with [^,;:]{1,80}?)? in (?<place>${PLACE})(?:, ${PLACE})?(?:(?: with [^,;:]{1,80}?)?,? (?:on )?\\(?(?<day>${DAY})\\)?)?(?: with [^,;:]{1,80}?)?, (?:the )?(?<who>${ACTOR}) (?:then |also |next )*(?:travel|fl[ei]w|flies|went|goes|head|continue|move|visit|arrive|proceed|return|drove|told|said|met|briefed|spoke|gave|addressed|held|prais|thank|call|stress|announc|not|underlin|welcom|reiterat|express|warn|urg|reaffirm|highlight|emphasi)`,
  "u",
);

/** “From ◆, where he had met ◉ on ▣, ◉ went on to ◆”. */
const FROM_THERE = new RegExp(
  `^From (?<place>${PLACE})(?:, ${PLACE})?(?:(?:,? (?:on )?\\(?${DAY}\\)?)?, where (?:he|she|they|${ACTOR}) (?:had |has )?(?:also )?[a-z]+ (?:(?:[^,;:]{3,80}? )?(?:on |from )?\\(?(?<day>${DAY})\\)?|[^,;:]{3,80}?))?, (?:the )?(?<who>${ACTOR}) (?:then |also |next |will )*(?:travel|fl[ey]w?|flies|went|goes?|head|continue|move|arrive|proceed|drove)`,
  "u",
);

/** “He came from ◆, where he had met ◉”. */
const WHERE_BEFORE = new RegExp(
  `\\bfrom (?<place>${PLACE})(?:, ${PLACE})?, where (?<who>${ACTOR}) (?:had |has )?(?:also |earlier |just )?(?:met|attended|held|spoke|spoken|taken part|took part|visited|been|addressed|seen|opened|given|delivered|talked)\\b(?:[^,;:]{0,80}?(?<day>${DAY}))?`,
  "u",
);

const DATED_STOP = `(?:in|to|at) (?:the )?${PLACE}(?:, ${PLACE})?,? (?:on )?\\(?${DAY}\\)?`;
/** “After talks in ◆ on ▣ and in ◆ on ▣, ◉ returned home”. */
const AFTER_STOPS = new RegExp(
  `^(?:After|Following) (?:(?:his|her|the) )?(?:[a-z-]+ ){0,2}?(?:talks|meetings?|discussions|consultations|stops|visits|engagements)(?<stops> ${DATED_STOP}(?:(?:, and|,| and) (?:then )?${DATED_STOP})+), (?:the )?(?<who>${ACTOR}),? (?:then |has |had |also )*(?:returned|travelled|flew|went|headed|continued|moved|proceeded|arrived|visited|met|said|will|is|was)\\b`,
  "u",
);
const EACH_STOP = new RegExp(DATED_STOP, "gu");

/** “After talks in ◆ on ▣ and in ◆ on ▣, ◉ returned”: each stop with its day. */
function severalStopsIn(outline: Outline): Finding[] {
  const found = AFTER_STOPS.exec(outline.text)?.groups;
  const visitors = outline.figuresIn(found?.["who"] ?? "");
  return ((found?.["stops"] ?? "").match(EACH_STOP) ?? []).flatMap((stop) => {
    const [place] = outline.placesIn(stop);
    const day = outline.daysIn(stop).find(({ span }) => span !== undefined);
    return place === undefined || isRemote(outline.text)
      ? []
      : stopsOf(visitors, outline, { place, day, status: undefined });
  });
}

/** “After talks in ◆ on ▣, ◉ flew on to ◆”: the first stop too. */
export function stopsBeforeIn(outline: Outline): Finding[] {
  const { text } = outline;
  if (outline.placesIn(text).length === 0) return [];
  const several = /^(?:After|Following) /.test(text) ? severalStopsIn(outline) : [];
  if (several.length > 0) return several;
  const opening = /^(?:After|Following|Speaking|Talking) /.test(text) ? AFTER_TALKS : FROM_THERE;
  const found = (opening.exec(text) ?? whereBefore(text))?.groups;
  const [place] = outline.placesIn(found?.["place"] ?? "");
  if (found === undefined || place === undefined) return [];
  const day = outline.daysIn(found["day"] ?? "").find(({ span }) => span !== undefined);
  return stopsOf(outline.figuresIn(found["who"] ?? ""), outline, { place, day, status: undefined });
}

function whereBefore(text: string): RegExpExecArray | null {
  return text.includes(", where ") ? WHERE_BEFORE.exec(text) : null;
}

/**
 * Finds where a journey led somebody, where the journey is the subject.
 *
 *     The journey took ◉ to ◆ on ▣       → ◉ in ◆
 *     His next stop will be ◆ on ▣       → whom the sentences before were about, planned
 */
export function journeysIn(outline: Outline, focus: readonly Figure[]): Finding[] {
  if (outline.placesIn(outline.text).length === 0) return [];
  const found = WAYS.map(({ may, pattern }) =>
    may.test(outline.text) ? pattern.exec(outline.text) : null,
  ).find((one) => one !== null)?.groups;
  if (found === undefined || outline.sentence.paragraph < 0) return [];
  const marks = placesOf(` ${found["clause"] ?? ""}`, { anyTopic: true });
  const all = outline.placesIn(marks);
  const [place] = all;
  const who =
    found["who"] ?? found["owner"] ?? found["by"] ?? namedAfter(outline.text, found["clause"]);
  const visitors = who === undefined ? focus : outline.figuresIn(who);
  if (place === undefined) return [];
  const status = /^will|^is|^:/.test(found["verb"] ?? "") ? "planned" : undefined;
  const stops = allMatches(STOP, found["clause"] ?? "").map(([stop]) => stop);
  if (stops.length > 1)
    return stops.flatMap((stop) => {
      const [there] = outline.placesIn(stop);
      const day = outline.daysIn(stop).find(({ span }) => span);
      return there === undefined ? [] : stopsOf(visitors, outline, { place: there, day, status });
    });
  const day = outline.daysIn(ownDaysIn(found["clause"] ?? "")).find(({ span }) => span);
  // “took him to ◆, ◆ and ◆ from ▣”: the days are no country's own.
  const countries = [...new Set(all.map(({ country }) => country))];
  if (found["who"] !== undefined || countries.length === 1)
    return stopsOf(visitors, outline, { place, day, status });
  return countries.flatMap((country) => {
    const there = all.find((one) => one.country === country);
    return there === undefined
      ? []
      : stopsOf(visitors, outline, { place: there, day: day && { ...day, loose: true }, status });
  });
}

/** “At the end of a tour that took him to ◆ from ▣, ◉ thanked …”: who is named behind. */
function namedAfter(text: string, clause = ""): string | undefined {
  const rest = /^(?:At|On|After|During|In|Following) /.test(text) ? clause : "";
  return NAMED_AFTER.exec(rest)?.groups?.["who"];
}

const NAMED_AFTER = new RegExp(
  `, (?:the )?(?<who>${ACTOR})(?=,? (?:also |then |later )*(?!and\\b)[a-z])`,
  "u",
);

interface Stop {
  readonly place: PlaceMention;
  readonly day: DayMention | undefined;
  readonly status: "planned" | undefined;
}

function stopsOf(
  visitors: readonly Figure[],
  outline: Outline,
  { place, day, status }: Stop,
): Finding[] {
  const { country, kind, words } = place;
  if (country === undefined) return [];
  return visitors
    .filter((one) => one.home !== country && canVisit(one, place))
    .map((visitor) => ({
      visitor,
      country,
      places: kind === "country" || kind === "demonym" ? [] : [words],
      days: day?.span,
      isLoose: day?.loose ?? false,
      status,
      mode: "visit",
      met: [],
      companions: [],
      isImplied: false,
      sentence: outline.sentence,
    }));
}
