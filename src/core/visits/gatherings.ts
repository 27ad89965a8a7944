import { placesIn, type PlaceMention } from "../gazetteer/places.ts";
import { isCity, ownDaysIn } from "./act-scene.ts";
import type { Figure } from "./cast.ts";
import { placesOf } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { ACTOR, DAY } from "./marks.ts";
import { ACTORS, type Outline } from "./outline.ts";
import { isHeadquartersPlace } from "./presence.ts";
import { isRemote } from "./status.ts";

const HEADS =
  "Chiefs of Defen[cs]e|Ministers|[Ee]xperts|[Aa]mbassadors|[Aa]dvis[eo]rs|[Dd]irectors|[Cc]ommanders|[Rr]epresentatives|[Dd]elegates|[Ss]cientists|[Oo]fficials|[Ss]pecialists|[Pp]ractitioners|[Oo]fficers|[Pp]lanners|[Ll]awyers|[Ee]ngineers|[Cc]adets|[Cc]oordinators|[Mm]anagers|[Ii]nstructors|[Ee]nvoys|[Gg]uests|[Pp]articipants|[Tt]rainers|Board|Panel|Committee|Council|Group|Conference|(?:Allies|nations)(?: and [a-z]+ [Pp]artner(?: nations|s)?)?";
const OF_WHOM =
  "(?<of> (?:of|from|for|on) (?:(?:the|all|both|over|more than|nearly|some|about|around) )*[\\p{L}\\d’'-]+(?:(?: |, | and )[\\p{L}\\d’'-]+){0,6}?)?";
const COUNT =
  "(?:(?:[Tt]he|[Ss]ome|[Aa]ll|[Aa]bout|[Aa]round|[Nn]early|[Oo]ver|[Mm]ore than) )*(?:(?:\\d+|(?:(?:one|a|two|three|several) hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty)(?:-[a-z]+)?|hundred|dozens of|several)) )?";
const SESSION =
  "(?:plenary|session|meeting|conference|workshop|seminar)(?: (?:meeting|session|conference))?";
const ITS_SESSION = `(?:its|their|an?|the) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION}`;
const VERB = `(?:(?:held|conducted|convened|(?:met|convened|gathered|assembled) for) ${ITS_SESSION}|gathered|convened|assembled|came together|met|ha(?:s|ve) (?:gathered|convened|met)|are (?:meeting|gathering|convening)|(?:concluded|wrapped up|held) (?:their |a |an )?(?:two|three|one|two-day|three-day|[a-z]+)?(?: days? of)? ?(?:talks|meetings?|discussions|consultations))`;
const HELD = "(?:took place|was held|was convened|was hosted(?: by [^,;.]{3,40}?)?)";
const ACRONYM = "(?: \\([^()]{2,14}\\))?";
/** “The thirty Chiefs of Defence, as well as …, gathered in ◆”, in the plain sentence. */
const GATHERED = new RegExp(
  `(?:^|[,)] )${COUNT}(?<who>(?:[\\p{L}’'-]+ ){0,7}?(?:${HEADS}))${OF_WHOM}${ACRONYM}(?:, (?:as well as|together with|along with|including|(?:led|chaired|headed) by) [^;:]{3,120}?,)? ${VERB} (?:again |recently |virtually |online |this week |last week |informally )?(?:with [\\p{L}, ’'-]{3,60}? )?(?=in \\p{Lu}|in the |on |at |from |this |today |yesterday )`,
  "u",
);
/** “The conference at ◆ was attended by ◉ from forty nations on ▣”. */
const ATTENDED_BY = new RegExp(
  `\\b(?:[Cc]onference|[Mm]eeting|[Ww]orkshop|[Ss]eminar|[Ee]vent|[Ss]ession|[Ff]orum|[Ss]ymposium|[Cc]ourse)\\b[^;:]*?\\b(?:was attended by|were attended by|brought together|gathered)(?: (?:the|some|over|more than|about|around|nearly|\\d+))* (?<who>${ACTOR})`,
  "u",
);
/** A word that each of the ways above holds; it spares most sentences the dear expressions. */
const GATHERING =
  /\b(?:gathered|convened|assembled|came together|met|are (?:meeting|gathering|convening)|concluded|wrapped up|held|conducted|hosted|took place|opened|began|attended by|brought together)\b/;
const OF_NATIONS =
  /\b(?:[Rr]epresentatives|[Dd]elegates|[Ee]xperts|[Oo]fficials|[Ss]pecialists|[Ss]cientists)\b.*\b(?:from|of) .*\b(?:nations|countries|[Aa]llies(?:,| and) partners)\b/;
/** “The 41st plenary of the Logistics Committee convened in ◆”: whose session it was. */
const SESSION_OF = new RegExp(
  `(?:^|, )(?:The|the|An|an|A|a) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION} of (?:the )?(?<who>(?:(?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and) ){0,8}(?:Board|Panel|Committee|Council|Group)(?: (?:of|for|on)(?: (?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and|the)){1,8})?)${ACRONYM} (?:${HELD}|met|convened|gathered|opened|began) (?=in \\p{Lu}|in the |on |at |from |this |today |yesterday )`,
  "u",
);
/** “The Logistics Committee’s 41st plenary took place in ◆”. */
const ITS_OWN = new RegExp(
  `(?:^|, )(?:The |the )?(?<who>(?:(?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and) ){0,8}(?:Board|Panel|Committee|Council|Group))[’']s (?:[\\p{L}\\d-]+ ){0,4}?${SESSION} (?:${HELD}|convened|opened|began) (?=in \\p{Lu}|in the |on |at |from |this |today |yesterday )`,
  "u",
);
const AFTER_VERB = new RegExp(
  `(?<![\\p{L}])(?:${VERB}|${HELD}|opened|began) (?:[a-z]+ |(?:on |from )?\\(?${DAY}\\)?,? ){0,3}?(?<clause>(?:in|at) (?:the )?(?:[a-z]+ (?:city|town) of )?[^;:]*)`,
  "u",
);
/** Words that tell of nobody in particular without whom they are from. */
const BARE = /^(?:the |The )?(?:[Ii]nvited |[Aa]ll )?(?:[Gg]uests|[Pp]articipants|[Ee]nvoys)$/;
/** Whose gathering is a summit, or who do so as talk only. */
const NOBODY =
  /\b(?:UN|United Nations|EU|European (?:Union|Parliament|Council|Commission)|OSCE|Heads of State|[Ll]eaders(?! and )|they|who|which|that|not|video|virtual|online)\b/;

/**
 * Finds collective bodies that gathered in a city abroad; who they are is said before the verb.
 *
 *     The thirty NATO Chiefs of Defence gathered in ◆, ◆ ▣   → NATO Chiefs of Defence in ◆
 *     ▦ and several partner nations met in ◆ on ▣             → NATO Allies
 *
 * A body at home, a summit and a sentence without a day tell of nobody's visit.
 */
export function gatheringsIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { sentence, text } = outline;
  if (sentence.paragraph < 0 || !GATHERING.test(text)) return [];
  if (ATTENDED_BY.test(text)) return attendedIn(outline, told);
  const { who, of = "" } =
    (
      GATHERED.exec(sentence.plain) ??
      SESSION_OF.exec(sentence.plain) ??
      ITS_OWN.exec(sentence.plain)
    )?.groups ?? {};
  const clause = AFTER_VERB.exec(text)?.groups?.["clause"];
  if (sentence.paragraph < 0 || who === undefined || clause === undefined) return [];
  if (of === "" && BARE.test(who)) return [];
  if (NOBODY.test(who) || /\b(?:virtually|online|by video)\b/.test(text)) return [];
  const [place] = outline.placesIn(placesOf(clause, { anyTopic: false }));
  const { country } = place ?? {};
  if (place === undefined || country === undefined) return [];
  const visitor = companyOf(/^ (?:\S+ (?:the )?\p{Lu}|.*\d)/u.test(of) ? `${who}${of}` : who);
  if (country === "BE" && !(isHeadquartersPlace(place) && OF_NATIONS.test(visitor.name))) return [];
  if (told.some((one) => one.country === country && one.sentence === sentence)) return [];
  if (isAtHome(who, { country, plain: sentence.plain })) return [];
  return findingOf(visitor, { outline, place, country });
}

/** Unnamed companies from many nations, wherever an event with a day brought them. */
function attendedIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { sentence, text } = outline;
  const [visitor] = outline.figuresIn(ATTENDED_BY.exec(text)?.groups?.["who"] ?? "");
  if (sentence.paragraph < 0 || isRemote(text) || /\bwill\b/.test(text)) return [];
  if (visitor?.kind !== "company" || !OF_NATIONS.test(visitor.name)) return [];
  const [place] = outline.placesIn(placesOf(text, { anyTopic: false, isStay: true }));
  const { country } = place ?? {};
  if (place === undefined || country === undefined || country === visitor.home) return [];
  if (!isCity(place) && !isHeadquartersPlace(place)) return [];
  if (told.some((one) => one.country === country && one.sentence === sentence)) return [];
  return findingOf(visitor, { outline, place, country });
}

function findingOf(visitor: Figure, { outline, place, country }: Gathering): Finding[] {
  const { sentence, text } = outline;
  const days = outline.daysIn(ownDaysIn(text)).filter(({ span }) => span !== undefined);
  const day = days.find(({ loose }) => !loose) ?? days[0];
  if (day === undefined) return [];
  return [
    {
      visitor,
      country,
      places: place.kind === "country" ? [] : [place.words],
      days: day.span,
      isLoose: day.loose,
      status: undefined,
      mode: isHeadquartersPlace(place) ? "received" : "event",
      met: [],
      companions: leadersIn(outline),
      isImplied: false,
      sentence,
    },
  ];
}

const LED_BY = new RegExp(
  `(?:^|, )(?:[Ll]ed|[Cc]haired|[Hh]eaded) by (?:the |its )?(?<who>${ACTORS}),? `,
  "u",
);

/** “The Board, led by ◉, convened in ◆”. */
function leadersIn({ text, figuresIn }: Outline): readonly Figure[] {
  return figuresIn(LED_BY.exec(text)?.groups?.["who"] ?? "");
}

/** A gathering and where it was. */
interface Gathering {
  readonly outline: Outline;
  readonly place: PlaceMention;
  readonly country: string;
}

/** “Norwegian experts met in Bergen”: their own country is named with them. */
function isAtHome(
  who: string,
  { country, plain }: { readonly country: string; readonly plain: string },
): boolean {
  const from = plain.indexOf(who);
  return placesIn(plain.slice(0, from + who.length + NEAR)).some(
    (one) => one.country === country && (one.kind === "demonym" || one.start < from),
  );
}

/** As many letters after a body's name may tell of whom it consists. */
const NEAR = 40;

function companyOf(who: string): Figure {
  const name = who
    .replace(/^(?:the|The|an?|An?) /, "")
    .replace(/^(?:the )?Alliance[’']s /, "NATO’s ")
    .replace(/ and (?:several|some|many|other|a).*$/, "");
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    role: null,
    affiliation: /NATO|Allied|Allies|Alliance/.test(who) ? "NATO" : null,
    home: undefined,
    kind: "company",
    isUnnamed: false,
    isNato: false,
  };
}
