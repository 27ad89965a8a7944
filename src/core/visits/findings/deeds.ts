import { ANY_DAY, isCity } from "./act-scene.ts";
import { AT_HAND, FROM_AFAR } from "./deed-words.ts";
import type { Finding } from "./finding.ts";
import { isHeadquartersPlace } from "./presence.ts";
import { ACTOR, DAY, EVENT, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { guestsIn, isUntold } from "./turns.ts";

const DAY_HERE = `(?:(?:,|\\)|,? late|,? early)? (?:on |from |earlier |late |early |last |this |next |since |until |back |only )*(?:the (?:morning|afternoon|evening|night) of )?\\(?${DAY}\\)?)`;
const SEVERAL = `(?:the |The |both |Both )?(?<who>${ACTORS})`;
const BEHIND = `(?:, (?:[^,;:]{3,80}), | \\([^()]{2,30}\\) |,? and (?:his|her) [^,;:]{0,30}(?:host|counterpart|opposite number|colleague|wife|husband|predecessor|successor),? ${ACTOR},? |,? and (?:his |her |the |its |${PLACE}[’']s? )(?:${PEOPLE} )?[a-z ]{0,30}?(?:president|minister|premier|chancellor|king|queen|chief|commander|ambassador|mayor|speaker|wife|husband|team|delegation|officials|hosts?|counterparts?|colleagues?|staff),? | )`;
const ADVERB =
  "(?:(?:also|then|later|today|yesterday|[a-z]+ly|together|again|once again|each|both|next|first|just|even|now) )*";
const NO_CLAUSE = `(?:(?!\\b(?:that|which|who|whose|where|because|although|not|never|if|whether|how|why|after|before|following|ahead of|since|until|for|about|regarding|over the|against)\\b)[^;:])`;
const NEAR =
  "(?:in|at|near|outside|inside|around|across|on the outskirts of|on the streets of|aboard [^,;:]{3,30} (?:in|at|off))";
const CITY = `(?:the |NATO[’']s |downtown |central )*(?<place>${PLACE}(?:(?:, | in |, in )(?:the )?${PLACE})*)(?![’'-])`;
/** “◉ planted a tree in ◆ on ▣”. */
const PLACE_LAST = new RegExp(
  `(?:^|[,;:—–·”"] |\\b(?:when|as|while|where|and|but) )(?:(?:On |Earlier |Late |Early |Later )?(?:on )?${DAY}\\)?,? |[A-Z][a-z]+(?:ly|wards)?, )?${SEVERAL}${BEHIND}(?:who )?(?<aux>(?:will|is to|are to) )?${ADVERB}(?<deed>(?<verb>[a-z-]+)(?: ${NO_CLAUSE}{0,110}?)?) ${NEAR} ${CITY}(?=${DAY_HERE}|,? (?:after|before|following|during|as|while|to|where|with|for) |[.,]|$)`,
  "u",
);
/** “In ◆ on ▣ ◉ planted a tree”. */
const PLACE_FIRST = new RegExp(
  `^(?:(?:On )?${DAY},? )?(?:(?:While|Once|Back|Later|Earlier|Here|Also) )?(?:[Ii]n|[Aa]t|(?:[Bb]etween|[Dd]uring|[Aa]mid|[Tt]hroughout|[Oo]n the (?:fringes|edges|margins|sidelines) of|[Aa]way from|[Tt]aking time out from|[Ii]n the (?:course|midst|shadow) of) [^,;:]{3,50} (?:in|at)|[Oo]utside|[Ii]nside|[Nn]ear|[Oo]ver|[Aa]cross|[Ff]rom|[Oo]n) (?:the |a |an )?(?:(?:[\\p{L}\ue400-\ue4ff\ue100-\ue1ff’'-]+ ){0,7}(?:in|at|of|outside|near) )?${CITY}(?:${DAY_HERE}|,? (?:for|with|to) [^,;:]{3,50}?|,? (?:at|during) [^,;:]{3,40}?|,? (?:last|this) (?:night|morning))*,? ${SEVERAL}${BEHIND}(?<aux>(?:will|is to|are to) )?${ADVERB}(?<deed>(?<verb>[a-z-]+)(?: ${NO_CLAUSE}{0,40})?)`,
  "u",
);
/** “was welcomed to ◆, where ◉ opened the port”: whatever is done where a place is. */
const THERE = new RegExp(
  `(?:in|at|to|into|from|near|outside|of|through|for|via) ${CITY}${DAY_HERE}?,? (?:where|at which|in which|during which|on whose [a-z]+|in whose [a-z]+) (?:on ${DAY},? )?${SEVERAL}${BEHIND}(?<aux>(?:will|is to|are to) )?${ADVERB}(?<deed>(?<verb>[a-z-]+))`,
  "u",
);
/** What is so for years. */
const LASTING =
  /^(?:has|have|had|is|are|was|were|lives?|lived|grew|served|studied|worked|used|once|owns?|owned|keeps?|kept|remains?)$/;
/** What lies or happened in a place, and was seen or touched by no one who is named before it. */
const FAR_THING =
  /\b(?:situation|developments?|attacks?|bombings?|explosions?|massacre|elections?|votes?|referendum|protests?|wars?|conflicts?|fighting|violence|crash|earthquake|floods?|contingent|deployed|stationed|based|held|taken|made|agreed|adopted|signed|reached|established|killed|born|buried|detained|released|published|government|regime|authorities|opposition|parliament|embassy|people|events|crisis|office|interests|influence|presence|operations?|missions?|efforts|project|programme|fund|investment)$/;
/** “the package adopted by ministers in ◆”. */
const BY_OTHERS = /\b[a-z]+(?:ed|en|t) (?:earlier )?by\b/;
const HAS_BOTH = new RegExp(`${ACTOR}.*${PLACE}|${PLACE}.*${ACTOR}`, "u");
const AN_EVENT = new RegExp(EVENT, "u");

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
  const there = / (?:where|which|whose) /.test(text) ? THERE.exec(text) : null;
  const found = there ?? PLACE_LAST.exec(text) ?? PLACE_FIRST.exec(text);
  const { who = "", place = "", verb = "", deed = "", aux = "" } = found?.groups ?? {};
  if (found === null || isUntold(found[0])) return [];
  if (there !== null ? LASTING.test(verb) : FROM_AFAR.test(verb) && !AT_HAND.test(deed)) return [];
  if (NO_VERB.test(verb)) return [];
  if (FAR_THING.test(deed) || BY_OTHERS.test(deed)) return [];
  const here = outline.placesIn(place);
  if (!here.some(isCity) && !here.some(isHeadquartersPlace)) return [];
  return guestsIn(outline, { who, place })
    .filter(({ days, isLoose }) => days !== undefined && !isLoose)
    .map((visit) => ({ ...visit, status: aux === "" ? undefined : "planned" }));
}

/** What stands behind a name and is no verb. */
const NO_VERB =
  /^(?:and|or|of|in|at|from|to|for|with|on|by|as|but|nor|than|the|a|an|his|her|its|their|who|whose|whom|which|that|when|where|while|because|if|since|until|both|during|after|before|under|over|into|about|against|between|through|without|within|upon|via|per|like|including|alone|himself|herself|there|here|ahead|following)$/;
