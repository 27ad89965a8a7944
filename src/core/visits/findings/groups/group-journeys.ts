import type { DaySpan } from "#core/day.ts";
import { placesIn } from "#core/gazetteer/places.ts";
import { isOfMission } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { readDelegation, readGoing } from "./gathering-sentences.ts";
import { companyOf, leadersIn } from "./group-figures.ts";
import { isFromCapitals, isFromManyNations } from "./group-words.ts";
import { placesOf } from "#core/visits/mentions/clause.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

/** Words of those whose people are from many nations, or sit in a body of them. */
const OF_MANY =
  /[Nn]ations|[Cc]ountries|[Aa]llies|Allied|[Dd]elegations|capitals|Assembly|[Cc]ommittee|Council|Board|Panel/;
/** A body itself, and none of its officers: “the next Chair of the Committee”. */
const BODY =
  /^(?!.*\b(?:Chair(?:man|woman|person)?|President|Head|Director|Commander|Secretary|[Mm]ember|Representative|Ambassador|Minister|Chief|[Ss]pokes[a-z]+|Adviser|Advisor)\b).*\b(?:(?:Sub-)?[Cc]ommittee|Subcommittee|Assembly|Board|Panel)\b/;
const DELEGATIONS = /\b(?:[Pp]arliamentarians|[Ll]awmakers|[Ll]egislators|MPs)\b.*\bdelegations?\b/;

const INSTITUTION =
  /\bEuropean (?:Union|Commission|Parliament|External)|\bEU\b|\bUnited Nations\b|\bUN\b|\bOSCE\b/;

/**
 * Finds a group from many nations, or a body of them, that a sentence with a day says went abroad.
 *
 *     ◆, ▣ – Some 25 parliamentarians from a dozen nations visited ◆, ◆ and ◆ from ▣
 *         → the parliamentarians, in each of the three
 */
export function groupJourneyIn(
  outline: Outline,
  told: readonly Finding[],
  days: DaySpan | undefined,
): Finding[] {
  const { sentence, text } = outline;
  const { plain } = sentence;
  if (sentence.paragraph < 0 || isRemote(text)) return [];
  if (told.some((one) => one.sentence === sentence)) return [];
  const going = (OF_MANY.test(plain) ? readGoing(plain) : undefined) ?? readDelegation(plain);
  if (going === undefined) return [];
  const { name, who, verb } = going;
  const senders = placesIn(who);
  const isOfMany = isFromManyNations(name) || BODY.test(name) || DELEGATIONS.test(name);
  if (!isOfMany && !INSTITUTION.test(name) && senders.length === 0) return [];
  const words = text.includes(verb) ? verb : verb.split(" ", 1).join(" ");
  const after = text.slice(text.indexOf(words) + words.length);
  const marks = placesOf(after, { anyTopic: true, isStay: false });
  const own = new Set(senders.map(({ country }) => country));
  const places = outline
    .placesIn(marks)
    .filter((one) => one.country !== undefined && !own.has(one.country))
    .filter((one) => !isOfMission({ name }, one))
    .filter(({ country }) => country !== "BE" || own.size > 0 || isFromCapitals(name));
  const legs = Map.groupBy(places, ({ country }) => country ?? "");
  const visitor = companyOf(name);
  return [...legs].map(([country, here]) => ({
    visitor,
    country,
    places: here.filter(({ kind }) => kind !== "country").map((one) => one.words),
    days,
    isLoose: legs.size > 1 && days !== undefined && days.from !== days.to,
    status: /^(?:will|are|is) /.test(verb) ? "planned" : undefined,
    mode: here.some(isHeadquartersPlace) ? "received" : "visit",
    met: [],
    companions: leadersIn(outline),
    isImplied: false,
    sentence,
  }));
}
