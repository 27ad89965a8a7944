import { placesIn, type PlaceMention } from "#core/gazetteer/places.ts";
import { ANY_DAY, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { isOfMission } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { datelineOf, placeOfEvent, placeOfMeeting } from "./gathering-places.ts";
import { groupReceptionsIn } from "./group-receptions.ts";
import {
  isNobody,
  isWork,
  mayGather,
  readGathering,
  type Gathering,
} from "./gathering-sentences.ts";
import { companyOf, leadersIn } from "./group-figures.ts";
import { groupJourneyIn } from "./group-journeys.ts";
import { GROUP_HEADS, isFromCapitals, isFromManyNations } from "./group-words.ts";
import { headOfHostedIn, hostedGroupIn } from "./hosted-groups.ts";
import { DAY } from "#core/visits/mentions/marks.ts";
import { namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { visitedByIn } from "#core/visits/findings/events/visited-by.ts";
import type { DayMention } from "#core/visits/mentions/visit-days.ts";

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
  const isTitle = outline.sentence.paragraph < 0;
  const day = !isTitle && ANY_DAY.test(outline.text) ? dayIn(outline) : undefined;
  const visitors = visitedByIn(outline, told);
  if (day === undefined) {
    const others = isLedeOfCapitals(outline)
      ? gatheredIn(outline, told)
      : [...headOfHostedIn(outline, told), ...hostedGroupIn(outline, told, before)];
    return [...visitors, ...others];
  }
  // “Members gathered in ◆. On ▣, …”: the day follows.
  const isDayOfBefore =
    before !== undefined && !ANY_DAY.test(before.text) && OPENS_WITH_DAY.test(outline.text);
  return [
    ...(isDayOfBefore ? gatheredIn(before, told, day) : []),
    ...gatheredIn(outline, told, day),
    ...groupJourneyIn(outline, told, day.span),
    ...groupReceptionsIn(outline, told),
    ...hostedGroupIn(outline, told),
    ...visitors,
  ];
}

const OPENS_WITH_DAY = new RegExp(`^On ${DAY}`, "u");

/** “NATO’s Chiefs of Defence gathered in ◆ for …” opens a release that tells the day elsewhere or nowhere. */
function isLedeOfCapitals({ sentence }: Outline): boolean {
  return sentence.paragraph <= 0 && LEDE_OF_CAPITALS.test(sentence.plain);
}

const LEDE_OF_CAPITALS =
  /^(?:The |NATO[’']s |NATO |Allied |[a-z]+ )*(?:(?:thirty|\d\d)(?:-[a-z]+)? )?(?:NATO |Allied )?(?:Chiefs of Defen[cs]e|(?:[Dd]efen[cs]e|[Ff]oreign) [Mm]inisters|Ministers of (?:Defen[cs]e|Foreign Affairs)|Armaments Directors) (?:[Gg]ather(?:ed)?|met|[Mm]eet|to [Mm]eet|[Cc]onvened?|c[ao]me together|(?:began|opened|started|concluded|held) (?:their|a) (?:[a-z-]+ ){0,2}(?:meeting|talks)) (?:in|at) /;

/** “met the deadline”, “met their pledge”. */
const MET_NEED =
  /\b(?:meets?|met|meeting) (?:(?:the|its|their|all|these|this) )?(?:[a-z-]+ )?(?:deadlines?|targets?|requirements?|standards?|criteria|conditions|commitments?|goals?|challenges?|demands?|needs?|thresholds?|obligations?|pledges?|objectives?)\b/;

function gatheredIn(outline: Outline, told: readonly Finding[], day?: DayMention): Finding[] {
  const { sentence, text } = outline;
  if (!namesPlace(outline) || !mayGather(text) || MET_NEED.test(text)) return [];
  const gathering = readGathering(sentence.plain);
  if (gathering === undefined || isFromAfar(text)) return [];
  const { name, verb, isCrowd } = gathering;
  if (TEACHES.test(verb) && !FROM_AFAR.test(name)) return [];
  if (isNobody(name) || (verb.startsWith("to ") && sentence.paragraph >= 0)) return [];
  const place = placeOf(gathering, outline);
  const { country } = place ?? {};
  if (place === undefined || country === undefined) return [];
  if (country === "BE" && !isFromCapitals(name) && !(isCrowd && !/NATO|Allied/.test(name)))
    return [];
  const isTold = ({ visitor, ...one }: Finding) =>
    one.country === country &&
    one.sentence === sentence &&
    visitor.kind === "person" &&
    !visitor.isUnnamed;
  if (told.some(isTold)) return [];
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
      status: /^(?:to|will|are (?:set |due |expected )?to|is (?:set |due |expected )?to) /.test(
        verb,
      )
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
  if (isWork(verb))
    return isFromManyNations(name) && at >= 0 ? placeOfEvent(outline, text.slice(at)) : undefined;
  if (/^(?:took part|participated|attended)/.test(verb))
    return isFromManyNations(name) ? datelineOf(outline) : undefined;
  return (
    placeOfMeeting(outline, at < 0 ? "" : text.slice(at + words.length)) ??
    (isClause
      ? placeOfEvent(outline, text.slice(0, at))
      : FROM_AFAR.test(name)
        ? datelineOf(outline)
        : undefined)
  );
}

const TEACHES = /^(?:conducted|carried out|delivered|ran|gave) (?:an?|the|its|their) /;

/** Whom a dateline alone places: a body, or people of whom is told that they are from elsewhere. */
const FROM_AFAR =
  /\b(?:NATO|Allied|Allies|Alliance|[Nn]ations|[Cc]ountries|[Pp]artners?|capitals|Council|Committee|Board|Group|Panel|Assembly|Chiefs|Directors|Ministers)\b/;

/** By video, or as they always do. */
function isFromAfar(text: string): boolean {
  return /\b(?:regularly|every (?:day|week|month|year)|(?:once|twice|three times) an? (?:day|week|month|year))\b|\b(?:virtually|online|(?:by|via) (?:secure )?(?:video|VTC)|video-?conference|in virtual format)\b/.test(
    text,
  );
}

function dayIn(outline: Outline): DayMention | undefined {
  const days = outline.daysIn(ownDaysIn(outline.text)).filter(({ span }) => span !== undefined);
  return days.find(({ loose }) => !loose) ?? days[0];
}

/** “Norwegian experts met in Bergen”: their own country is named with them. */
function isAtHome(
  { who, name }: Gathering,
  { country, plain }: { readonly country: string; readonly plain: string },
): boolean {
  const own = placesIn(name).filter((one) => one.country !== undefined);
  if (own.length > 0 && own.every((one) => one.country === country)) return true;
  const from = plain.indexOf(who);
  // “Croatia”, cut short, would be a Croat.
  const near = plain.slice(0, from + who.length + NEAR).replace(/\S*$/, "");
  return placesIn(near).some((one) => one.country === country && one.kind === "demonym");
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
