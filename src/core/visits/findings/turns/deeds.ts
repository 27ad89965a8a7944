import { ANY_DAY, isCity } from "#core/visits/findings/verbs/act-scene.ts";
import { AT_HAND, FROM_AFAR } from "./deed-words.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { anyOf, createNotation } from "#core/visits/findings/phrases.ts";
import { guestsIn, isUntold } from "./turns.ts";

const { pattern, phrases } = createNotation({
  on: String.raw`(,|\)|,? late|,? early)? (on |from |earlier |late |early |last |this |next |since |until |back |only )*
    (the (morning|afternoon|evening|night) of )?\(?▣\)?`,
  them: `(?<who>${ACTORS})`,
  who: "(the |The |both |Both )?{them}",
  city: "(the |NATO[’']s |downtown |central )*(?<place>◆((, | in |, in )(the )?◆)*)(?![’'-])",
  // Who else stands beside them: “and his host”, “and the port’s commander”.
  host: "host|counterpart|opposite number|colleague|wife|husband|predecessor|successor",
  leader: `president|minister|premier|chancellor|king|queen|chief|commander|ambassador|mayor|speaker|wife|husband|
    team|delegation|officials|hosts?|counterparts?|colleagues?|staff`,
  "and others": String.raw`(, [^,;:]{3,80}, | \([^\(\)]{2,30}\) |,? and (his|her) [^,;:]{0,30}{host},? ◉,? |
    ,? and (his |her |the |its |◆[’']s? )(◈ )?[a-z ]{0,30}?{leader},? |,? )`,
  will: `(?<aux>(will|is to|are to) )?
    ((also|then|later|today|yesterday|[a-z]+ly|together|again|once again|each|both|next|first|just|even|now) )*`,
  verb: "(?<verb>[a-z-]+)",
  any: String.raw`(?!\b(that|which|who|whose|where|because|although|not|never|if|whether|how|why|after|before|
    following|ahead of|since|until|for|about|regarding|over the|against)\b)[^;:]`,
  // “in ◆, where ◉ opened the port”
  to: "in|at|to|into|from|near|outside|of|through|for|via",
  where: "where|(at|in|during) which|(on|in) whose [a-z]+",
  // “◉ strolled across the bridge in ◆ on ▣”
  start: String.raw`(^|[,;:—–·”"] |\b(when|as|while|where|and|but) )
    ((On |Earlier |Late |Early |Later )?(on )?▣\)?,? |[A-Z][a-z]+(ly|wards)?, )?`,
  near: `in|at|near|outside|inside|around|across|on the outskirts of|on the streets of|aboard [^,;:]{3,30} (in|at|off)`,
  end: "(?={on}|,? (after|before|following|during|as|while|to|where|with|for|together|along|alongside|side) |[.,]|$)",
  // “In ◆ on ▣, ◉ had lunch”
  opening: "^((On )?▣,? )?((While|Once|Back|Later|Earlier|Here|Also) )?",
  beside: `[Bb]etween|[Dd]uring|[Aa]mid|[Tt]hroughout|[Oo]n the (fringes|edges|margins|sidelines) of|[Aa]way from|
    [Ii]n the (course|midst|shadow) of`,
  in: "[Ii]n|[Aa]t|[Oo]utside|[Ii]nside|[Nn]ear|[Oo]ver|[Aa]cross|[Ff]rom|[Oo]n|{beside} [^,;:]{3,50} (in|at)",
  "the port of": String.raw`(the |a |an )?((([\p{L}’'-]|◉|◈)+ ){0,7}(in|at|of|outside|near) )?`,
  meanwhile: `({on}|,? (for|with|to) [^,;:]{3,50}?|,? (at|during) [^,;:]{3,40}?|,? (last|this) (night|morning))*,? `,
});

/** What is done in a place, with the verb, and the words between it and the place. */
const THERE = phrases`
  {to} {city}{on}?,? {where} (on ▣,? )?{who}{and others}{will}(?<deed>{verb})
                                                      // A crowd came in ◆, where ◉ opened the port on ▣.
`;
const PLACE_LAST = phrases`
  {start}{who}{and others}(who )?{will}(?<deed>{verb}( {any}{0,110}?)?) {near} {city}{end}
                                                      // ◉ strolled across the bridge in ◆ on ▣.
`;
const PLACE_FIRST = phrases`
  {opening}{in} {the port of}{city}{meanwhile}{who}{and others}{will}(?<deed>{verb}( {any}{0,40})?)
                                                      // In ◆ on ▣, ◉ sang with conscripts.
`;
/** All ways of telling a deed. */
export const DEED_PHRASES = [...THERE, ...PLACE_LAST, ...PLACE_FIRST];
const READ_THERE = anyOf(THERE);
const READ_PLACE_LAST = anyOf(PLACE_LAST);
const READ_PLACE_FIRST = anyOf(PLACE_FIRST);

/** What is so for years. */
const LASTING = pattern`
  ^(has|have|had|is|are|was|were|lives?|lived|grew|served|studied|worked|used|once|owns?|owned|keeps?|kept|remains?)$`;
/** What lies or happened in a place, and was seen or touched by no one who is named before it. */
const FAR_THING = pattern`
  \b(situation|developments?|attacks?|bombings?|explosions?|massacre|elections?|votes?|referendum|protests?|wars?|
    conflicts?|fighting|violence|crash|earthquake|floods?|contingent|deployed|stationed|based|held|taken|made|agreed|
    adopted|signed|reached|established|killed|born|buried|detained|released|published|government|regime|authorities|
    opposition|parliament|embassy|people|events|crisis|office|interests|influence|presence|operations?|missions?|
    efforts|project|programme|fund|investment)$`;
/** What stands behind a name and is no verb. */
const NO_VERB = pattern`
  ^(and|or|of|in|at|from|to|for|with|on|by|as|but|nor|than|the|a|an|his|her|its|their|who|whose|whom|which|that|when|
    where|while|because|if|since|until|both|during|after|before|under|over|into|about|against|between|through|without|
    within|upon|via|per|like|including|alone|himself|herself|there|here|ahead|following)$`;
/** “the package adopted by ministers in ◆”. */
const BY_OTHERS = /\b[a-z]+(?:ed|en|t) (?:earlier )?by\b/;
const HAS_BOTH = pattern`◉.*◆|◆.*◉`;
const AN_EVENT = pattern`◇`;

/**
 * Finds who did something with their own hands, feet or mouth in a city on a day that the sentence tells,
 * whatever the verb; what can be done from afar tells nothing.
 *
 *     ◉ and ◉ strolled across the bridge in ◆ on ▣   → whoever is not at home there
 *     In ◆ on ▣, ◉ had lunch with ◉                  → the first
 *     ◉ approved the plan for the port in ◆ on ▣     → none
 */
export function deedsIn(outline: Outline, told: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  if (sentence.paragraph < 0 || !ANY_DAY.test(text) || !HAS_BOTH.test(text)) return [];
  if (told.some((one) => one.sentence === sentence) || isRemote(text) || AN_EVENT.test(text))
    return [];
  const there = / (?:where|which|whose) /.test(text) ? READ_THERE.exec(text) : null;
  const found = there ?? READ_PLACE_LAST.exec(text) ?? READ_PLACE_FIRST.exec(text);
  const { who = "", place = "", verb = "", deed = "", aux = "" } = found?.groups ?? {};
  if (found === null || isUntold(found[0])) return [];
  if (there !== null ? LASTING.test(verb) : isFromAfar(verb, deed) && !/ in person\b/.test(text))
    return [];
  if (NO_VERB.test(verb)) return [];
  if (FAR_THING.test(deed) || BY_OTHERS.test(deed)) return [];
  const here = outline.placesIn(place);
  if (!here.some(isCity) && !here.some(isHeadquartersPlace)) return [];
  // “had spoken in ◆ in 1989”: the days of something else are not those.
  const own = outline.daysIn(DAY_NEXT.exec(text.slice(found.index + found[0].length))?.[0] ?? "");
  if (own.some(({ loose }) => loose)) return [];
  const beside = BESIDE.exec(text.slice(found.index + found[0].length))?.groups?.["who"] ?? "";
  return guestsIn(outline, { who: who + beside, place })
    .filter(({ days, isLoose }) => days !== undefined && !isLoose)
    .map((visit) => ({ ...visit, status: aux === "" ? undefined : "planned" }));
}

const DAY_NEXT = pattern`^,? \(?▣`;

/** “… in ◆ together with ◉”: both are there. */
const BESIDE = pattern`
  ^,? (\(?▣\)?,? )?(together with|along with|alongside|side by side with) (the )?{them}`;

/** “agreed in ◆ on ▣”: whoever did it is there; “agreed a plan for the port in ◆” may be done from afar. */
const TOGETHER_IN = pattern`^(agreed|conferred|negotiated|consulted|initialled)$`;

function isFromAfar(verb: string, deed: string): boolean {
  return FROM_AFAR.test(verb) && !AT_HAND.test(deed) && !(deed === verb && TOGETHER_IN.test(verb));
}
