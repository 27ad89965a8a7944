import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { ANY_DAY, ownDaysIn } from "./act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { isOfMission } from "./direction.ts";
import type { Finding } from "./finding.ts";
import { datelineOf, placeOfEvent, placeOfMeeting } from "./gathering-places.ts";
import { groupReceptionsIn } from "./group-receptions.ts";
import {
  GROUP_COUNT,
  GROUP_HEADS,
  GROUP_OF,
  isFromCapitals,
  isFromManyNations,
  LISTED_HEADS,
  SESSION,
} from "./group-words.ts";
import { DAY } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "./presence.ts";
import type { DayMention } from "#core/visits/mentions/visit-days.ts";

const ITS_SESSION = `(?:its|their|an?|the) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION}`;
/** What a group does that comes together, done or planned. */
const VERB = `(?<verb>(?:(?:will|are (?:set |due |expected )?to|is (?:set |due |expected )?to) )(?:meet|gather|convene|assemble|come together|hold ${ITS_SESSION})|(?:held|conducted|convened|(?:met|convened|gathered|assembled) for) ${ITS_SESSION}|(?:meet|gather|convene|come together)(?= (?:today|tomorrow|this|next|in|at|on|for|from) )|(?:have |has )?(?:recently |virtually |online )?(?:gathered|convened|assembled|came together|come together|met)|(?:are|is) (?:currently )?(?:meeting|gathering|convening)|(?:concluded|wrapped up|held) (?:their |a |an )?(?:two|three|one|two-day|three-day|[a-z]+)?(?: days? of)? ?(?:talks|meetings?|discussions|consultations))(?![\\p{L}])`;
const HELD = "(?:took place|was held|was convened|was hosted)";
const ACRONYM = "(?: \\([^()]{2,14}\\)\\*?)?";
/** “, NATO’s senior body on …,”: what a body is. */
const APPOSITION =
  "(?:, (?:NATO[’']s?|the|an?|which|who|known|composed|made up|including|(?:led|chaired|headed) by|as well as|together with|along with)(?![\\p{L}])[^;:]{3,220}?,)?";
const WORDS = `(?:[\\p{L}’'-]+ ){0,7}?`;
const NAME = `(?<who>(?!(?:On|In|At|From|During|After|Before|This|Earlier|When|While|For|With|By|as|where|when|while|and|that|which|who)(?![\\p{L}]))(?:(?:${WORDS}(?:${LISTED_HEADS}),? (?:and )?){1,5}?)?${WORDS}(?:${GROUP_HEADS}))(?![\\p{L}-])${GROUP_OF}${ACRONYM}`;
/** “The thirty Chiefs of Defence, as well as …, gathered in ◆”, in the plain sentence. */
const GATHERED = new RegExp(
  `(?:^|[,)–—-] |^(?:On|From|Between) [^,;:]{3,40}?\\d{4} |(?<as>\\b(?:as|where) ))(?<count>${GROUP_COUNT})${NAME}${APPOSITION} ${VERB}`,
  "u",
);
/** “◆ – Some 300 delegates from forty nations took part in the conference on ▣”. */
const ATTENDED = new RegExp(
  `[–—-] (?<count>${GROUP_COUNT})${NAME} (?<verb>(?:took part|participated) in|attended)(?= (?:the|a|an|its|this) )`,
  "u",
);
/** “Meeting in ◆ on ▣, the Defence Ministers agreed …”. */
const MEETING_THERE = new RegExp(
  `^(?<verb>Meeting|Gathering|Gathered|Convening|Assembled) (?:(?:in|at|on|today|yesterday|this)(?![\\p{L}]))[^;:]{3,90}?, ${GROUP_COUNT}${NAME} (?=[a-z]+ed(?![\\p{L}])|took|held|met)`,
  "u",
);
/** “The Committee, the highest authority, met in Chiefs of Defence session at ◆”. */
const IN_SESSION = new RegExp(
  `(?<who>(?:NATO[’']s? )?(?:[\\p{L}]+ )?(?:Committee|Council|Board))${ACRONYM}${APPOSITION} ${VERB} (?<form>(?:in|at) (?:the (?:level|format) of )?(?:NATO )?(?:[\\p{L}]+ ){0,3}?(?:Chiefs of Defen[cs]e|Ministers(?: of [\\p{Lu}][\\p{L}]+(?: Affairs)?)?)[’']?)${ACRONYM}(?: [Ss]ession| format)?`,
  "u",
);
/** Words without which the dear expressions above need no trial. */
const SESSION_LEVEL = /Chiefs of Defen|Ministers/;
const ANY_VERB = new RegExp(` ${VERB}`, "u");
/** A word that each of the ways above holds; it spares most sentences the dear expressions. */
const GATHERING =
  /\b(?:gather(?:ed|ing)?|conven(?:e|ed|ing)|assembled?|c[ao]me together|meet(?:ing)?|met|concluded|wrapped up|held|hold|conducted|hosted|took place|opened|began|took part|participated|attended)\b/i;
/** “The 41st plenary of the Logistics Committee convened in ◆”: whose session it was. */
const BODY = `(?:(?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and) ){0,8}(?:Board|Panel|Committee|Council|Group|Forum|Assembly|Managers|Directors|Chiefs|Commandants|Advis[eo]rs|Coordinators|Commanders|Experts)`;
const ITS_FIELD = "(?: (?:of|for|on)(?: (?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and|the|in)){1,8})?";
const SESSION_OF = new RegExp(
  `(?:^|, )(?:The|the|An|an|A|a) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION} of (?:the )?(?<who>${BODY}${ITS_FIELD})${ACRONYM} (?<verb>${HELD}|met|convened|gathered|opened|began|will (?:take place|be held))(?![\\p{L}])`,
  "u",
);
/** “The Logistics Committee’s 41st plenary took place in ◆”. */
const ITS_OWN = new RegExp(
  `(?:^|, )(?:The |the )?(?<who>${BODY})[’']s (?:[\\p{L}\\d-]+ ){0,4}?${SESSION} (?<verb>${HELD}|convened|opened|began|will (?:take place|be held))(?![\\p{L}])`,
  "u",
);
/** Words that tell of nobody in particular without whom they are from. */
const BARE =
  /^(?:the |The )?(?:[Ii]nvited |[Aa]ll |[Mm]any |[Oo]ther )?(?:[Gg]uests|[Pp]articipants|[Ee]nvoys|[Mm]embers|[Ss]tudents|[Ss]takeholders|[Mm]inisters|Group|Committee|Council|Board|Panel|Conference|Forum|Assembly)$/;
/** Whose gathering is a summit or a deployment, or who do so as talk only. */
const NOBODY =
  /\b(?:UN|United Nations|EU|European (?:Union|Parliament|Council|Commission)|OSCE|Heads of State|[Ll]eaders$|of the (?:public|media|press)|they|who|which|that|not|video|virtual|online)\b|^(?:[\p{L}-]+ ){0,3}?(?:[Cc]rews|[Ss]hips|[Vv]essels|[Ff]rigates|[Aa]ircraft|[Jj]ets|[Ff]orces|[Tt]roops|[Ss]oldiers|[Ss]ailors|[Aa]irmen|[Mm]arines|[Pp]ilots|[Uu]nits)(?: |$)/u;

/**
 * Finds groups and bodies that gathered in a city abroad; who they are is said before the verb.
 *
 *     The thirty NATO Chiefs of Defence gathered in ◆, ◆ ▣   → NATO Chiefs of Defence in ◆
 *     Experts from ten partner nations will meet in ◆ on ▣   → the experts in ◆, planned
 *
 * `before` is the sentence before, whose day this one may tell. A body at home, a summit and a sentence without a day tell of nobody's visit. At NATO Headquarters
 * only those are visitors who come from their capitals, or to whom NATO's people speak there.
 */
export function gatheringsIn(
  outline: Outline,
  told: readonly Finding[],
  before?: Outline,
): Finding[] {
  const day = ANY_DAY.test(outline.text) ? dayIn(outline) : undefined;
  if (day === undefined) return isLedeOfCapitals(outline) ? gatheredIn(outline, told) : [];
  // “Members gathered in ◆. On ▣, …”: the day follows.
  const isDayOfBefore =
    before !== undefined && !ANY_DAY.test(before.text) && OPENS_WITH_DAY.test(outline.text);
  return [
    ...(isDayOfBefore ? gatheredIn(before, told, day) : []),
    ...gatheredIn(outline, told, day),
    ...groupReceptionsIn(outline, told),
  ];
}

const OPENS_WITH_DAY = new RegExp(`^On ${DAY}`, "u");

/** “NATO’s Chiefs of Defence gathered in ◆ for …” opens a release that tells the day elsewhere or nowhere. */
function isLedeOfCapitals({ sentence }: Outline): boolean {
  return sentence.paragraph === 0 && LEDE_OF_CAPITALS.test(sentence.plain);
}

const LEDE_OF_CAPITALS =
  /^(?:The |NATO[’']s |NATO |Allied |[a-z]+ )*(?:(?:thirty|\d\d)(?:-[a-z]+)? )?(?:NATO |Allied )?(?:Chiefs of Defen[cs]e|Defen[cs]e Ministers|Armaments Directors) (?:gathered|met|convened|came together) in /;

function gatheredIn(outline: Outline, told: readonly Finding[], day?: DayMention): Finding[] {
  const { sentence, text } = outline;
  if (sentence.paragraph < 0 || !GATHERING.test(text)) return [];
  const gathering = readGathering(withoutDashes(sentence.plain));
  if (gathering === undefined || isFromAfar(text)) return [];
  const { name, verb, isCrowd } = gathering;
  if (NOBODY.test(name)) return [];
  const place = placeOf(gathering, outline);
  const { country } = place ?? {};
  if (place === undefined || country === undefined) return [];
  if (country === "BE" && !isFromCapitals(name) && !(isCrowd && !/NATO|Allied/.test(name)))
    return [];
  if (told.some((one) => one.country === country && one.sentence === sentence)) return [];
  if (isOfMission({ name }, place)) return [];
  const isHome = isAtHome(gathering, { country, plain: sentence.plain });
  const guests = isHome ? guestsOf(name, country) : name;
  if (guests === undefined) return [];
  return [
    {
      visitor: companyOf(guests),
      country,
      places: place.kind === "country" ? [] : [place.words],
      days: day?.span,
      isLoose: day?.loose ?? false,
      status: /^(?:will|are (?:set |due |expected )?to|is (?:set |due |expected )?to) /.test(verb)
        ? "planned"
        : undefined,
      mode: isHeadquartersPlace(place) ? "received" : "event",
      met: [],
      companions: leadersIn(outline),
      isImplied: false,
      sentence,
    },
  ];
}

/** After the verb; else where the main clause or the dateline says. */
function placeOf({ verb, name, isClause }: Gathering, outline: Outline): PlaceMention | undefined {
  const { text } = outline;
  // A name within the verb’s words, as in “held its Paris session”, is a mark in the text.
  const words = text.includes(verb) ? verb : verb.split(" ", 2).join(" ");
  const at = text.indexOf(words);
  if (/^(?:took part|participated|attended)/.test(verb))
    return isFromManyNations(name) ? datelineOf(outline) : undefined;
  return (
    placeOfMeeting(outline, at < 0 ? "" : text.slice(at + words.length)) ??
    (isClause ? placeOfEvent(outline, text.slice(0, at)) : datelineOf(outline))
  );
}

/** Who gathered, as a sentence tells it. */
interface Gathering {
  readonly name: string;
  /** The words before what the group is from, as they stand in the sentence. */
  readonly who: string;
  /** The verb's words as they stand. */
  readonly verb: string;
  /** Ten or more people, who cannot all be of NATO’s staff. */
  readonly isCrowd: boolean;
  /** “as experts gathered”: the main clause tells where. */
  readonly isClause: boolean;
}

/** “experts from 16 countries - including NATO members - as well as from NATO gathered”. */
const DASHED =
  / [-–—] (?:including|among them|both|most of them)\b[^;:–—]{3,120}? [-–—](?=[ ,])(?:,? as well as(?: from)? [^;:–—]{3,120}?(?= (?:gathered|met|convened|assembled|came together)\b))?/u;

function withoutDashes(plain: string): string {
  return / [-–—] (?:incl|amon|both|most)/.test(plain) ? plain.replace(DASHED, "") : plain;
}

function readGathering(plain: string): Gathering | undefined {
  const session = SESSION_LEVEL.test(plain) ? IN_SESSION.exec(plain)?.groups : undefined;
  if (session !== undefined) {
    const { who = "", verb = "", form = "" } = session;
    const name = `${who} ${form.replace(/[’']$/, "")}`;
    return { name, who, verb, isCrowd: false, isClause: false };
  }
  const found = (
    (ANY_VERB.test(plain) ? GATHERED.exec(plain) : null) ??
    ATTENDED.exec(plain) ??
    MEETING_THERE.exec(plain) ??
    SESSION_OF.exec(plain) ??
    ITS_OWN.exec(plain)
  )?.groups;
  if (found === undefined) return undefined;
  const { who = "", of = "", verb = "", count = "", as: clause } = found;
  if ((of === "" && BARE.test(who)) || NOBODY.test(`${who}${of}`)) return undefined;
  const isCrowd = /\d{2}|hundred|dozens/.test(count);
  return { name: nameOf(who, of), who, verb, isCrowd, isClause: clause !== undefined };
}

/** “experts from ten nations”, but “directors” of “directors for this year”. */
function nameOf(who: string, of: string): string {
  const isTold =
    /^,? (?:from|representing|responsible|in charge) |\p{Lu}|\d|\b(?:two|three|four|five|six)\b/u.test(
      of,
    );
  return isTold ? `${who}${of}` : who;
}

/** By video, or as they always do. */
function isFromAfar(text: string): boolean {
  return /\b(?:regularly|every (?:day|week|month|year)|(?:once|twice|three times) an? (?:day|week|month|year))\b|\b(?:virtually|online|by video|via VTC|by VTC|via video|videoconference|in virtual format)\b/.test(
    text,
  );
}

function dayIn(outline: Outline): DayMention | undefined {
  const days = outline.daysIn(ownDaysIn(outline.text)).filter(({ span }) => span !== undefined);
  return days.find(({ loose }) => !loose) ?? days[0];
}

const LED_BY = new RegExp(
  `(?:^|, )(?:[Ll]ed|[Cc]haired|[Hh]eaded) by (?:the |its )?(?<who>${ACTORS}),? `,
  "u",
);

/** “The Board, led by ◉, convened in ◆”. */
function leadersIn({ text, figuresIn }: Outline): readonly Figure[] {
  return figuresIn(LED_BY.exec(text)?.groups?.["who"] ?? "");
}

/** “Norwegian experts met in Bergen”: their own country is named with them. */
function isAtHome(
  { who, name }: Gathering,
  { country, plain }: { readonly country: string; readonly plain: string },
): boolean {
  const own = placesIn(name).filter((one) => one.country !== undefined);
  if (own.length > 0 && own.every((one) => one.country === country)) return true;
  const from = plain.indexOf(who);
  return placesIn(plain.slice(0, from + who.length + NEAR)).some(
    (one) => one.country === country && one.kind === "demonym",
  );
}

const WITH_HOSTS = new RegExp(
  `^(?<guests>.+?) and (?<hosts>\\p{Lu}\\p{L}+) (?<head>(?:[a-z]+ )*(?:${GROUP_HEADS}))$`,
  "u",
);

/** “NATO and Japanese officials met in Tokyo”: the NATO officials. */
function guestsOf(name: string, country: string): string | undefined {
  const { guests = "", hosts = "", head = "" } = WITH_HOSTS.exec(name)?.groups ?? {};
  if (!placesIn(hosts).some((one) => one.country === country)) return undefined;
  if (placesIn(guests).some((one) => one.country === country)) return undefined;
  return /^\S+$/.test(guests) ? `${guests} ${head}` : guests;
}

/** As many letters after a body's name may tell of whom it consists. */
const NEAR = 40;

function companyOf(who: string): Figure {
  const name = who
    .replace(/^(?:the|The|an?|An?) /, "")
    .replace(/^(?:the )?Alliance[’']s /, "NATO’s ")
    .replace(/ and (?:several|some|many|other|a) (?!.*\bfrom\b|[Pp]artners?\b).*$/, "");
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
