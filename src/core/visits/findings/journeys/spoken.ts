import type { Article, ArticleKind } from "#core/article.ts";
import type { DaySpan } from "#core/day.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import { isCity } from "#core/visits/findings/verbs/act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, DAY, EVENT, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { GLAD, guestsGreeted, guestsOf, OTHER_TIME, type Talk, visitsOf } from "./spoken-guests.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const SPOKEN: ReadonlySet<ArticleKind> = new Set(["speech", "statement"]);

/** Tells whether a release is what somebody said, word for word. */
export function isSpoken({ kind }: Article): boolean {
  return SPOKEN.has(kind);
}

const I_AM_HERE = new RegExp(
  `(?<!\\p{L})(?:[Ii]t(?: is|[’']s)|I(?: am|[’']m)|[\\ue400-\\ue4ff](?: am|[’']m)|^[Gg]reat|^[Gg]ood)(?: (?:so|very|really|such|a|an|again|always|truly|once|more|also|particular|special|real|huge|great|tremendous|absolute))* (?:${GLAD} )*(?:(?:for me|and a? ?${GLAD}) )?to be (?:back |here |with you |again |all |today |once |more )*(?<event>(?:for|at|on) [^.;?!]*? )?(?:in|at) (?:the )?(?<where>[^.;?!]*)`,
  "u",
);
const THANKS_FOR_HOSTING =
  /\b(?:[Tt]hank you|[Tt]hanks)\b[^.;?!]{0,40}? for (?:(?:the|your) (?:[a-z]+ )?(?:welcome|hospitality) (?:here|today)|(?:hosting|welcoming|receiving|having) (?:me|us|all of us))(?: here| back| today)*(?: in| to| at) (?:the )?(?<where>[^.;?!]*)/u;
/** “our troops here in ◆”; what is said of Europe or the region names no place. */
const HERE_IN = new RegExp(`\\bhere in (?:the )?(?<where>${PLACE}[^.;?!]*)`, "u");
const DATELINE = new RegExp(
  `^(?:[Aa]t |[Ii]n |[Pp]alace of |the )*(?<where>${PLACE}(?:, ${PLACE})*)(?:[,.]? (?:on )?\\(?${DAY}\\)?)?[.]?$`,
  "u",
);
const AS_GUEST = /\bjoint\b|\b(?:conference|point|statements?|remarks) (?:with|by|of)\b/i;

/**
 * Finds who was where when the words of a transcript were said.
 *
 *     “It is great to be here in ◆”                  → the speaker, in ◆, on the day of the release
 *     “President ◉, dear …, welcome to ◆” (NATO HQ)  → the President, received there
 *     a first line “◆, ▣” of a joint press point     → whoever is not at home there
 *
 * What would be good, and what is said over a screen, tells nothing.
 */
export function spokenVisitsIn(
  outlines: readonly Outline[],
  { speaker, article }: { readonly speaker: readonly Figure[]; readonly article: Article },
): Finding[] {
  const title = outlines.find(({ sentence }) => sentence.paragraph < 0);
  const day = article.published?.from === article.published?.to ? article.published : undefined;
  const talk = { speaker, title, day: day ?? firstDayOf(outlines) };
  let voice = speaker;
  const said = outlines.flatMap((outline) => {
    voice = voiceOf(outline, talk) ?? voice;
    return spokenVisitIn(outline, { ...talk, speaker: voice });
  });
  const isInPerson = outlines.some(({ sentence }) => IN_PERSON.test(sentence.plain));
  return isInPerson || JOINT_TITLE.test(title?.text ?? "")
    ? [...said, ...namedInTitle(talk)]
    : said;
}

const SPOKEN_TITLE =
  /^(?:[A-Za-z]+ ){0,3}(?:speech|remarks|address|lecture|keynote|press (?:conference|point)|press statements?|conversation|doorstep|discussion|exchange)\b/i;
const JOINT_TITLE = /^joint press\b/i;
/** What nobody says in a message that is shown on a screen. */
const IN_PERSON =
  /\b(?:be (?:back )?here|here (?:today|tonight|this|in|with)|hosting (?:this|us|me|all)|see you all|this (?:hall|room|city|stage))\b/i;

const AT_END = new RegExp(
  `(?:, | in | \\()(?:the )?(?<where>${PLACE}(?:(?:, | \\()${PLACE}\\)?)*)(?:, [\\p{L}\\d ’'-]+)?\\)?$`,
  "u",
);
/** “at ◆ Graduate School of Law”: a house that bears its city’s name. */
const AT_HOUSE = new RegExp(
  ` at (?:the )?(?<where>${PLACE})(?: (?:${ACTOR}|\\p{Lu}[\\p{L}-]*|of|for|and|the))+$`,
  "u",
);
/** What is talked about, or what was before, may lie anywhere. */
const NOT_THERE =
  / (?:on(?! the (?:occasion|margins))|about|regarding|concerning|following|after|ahead of|before|marking|of the (?:situation|war)) /;

/** “Speech by ◉ at the Assembly, ◆, ◆”: where the title ends there the speaker stands. */
function namedInTitle(talk: Talk): Finding[] {
  const { title, speaker } = talk;
  if (title === undefined || !SPOKEN_TITLE.test(title.text)) return [];
  if (isRemote(title.text) || NOT_THERE.test(title.text)) return [];
  const found = AT_END.exec(title.text) ?? AT_HOUSE.exec(title.text);
  const here = firstPlace(found?.groups?.["where"] ?? "", title);
  if (here.length === 0 || talk.day === undefined) return [];
  const people = AS_GUEST.test(title.text) ? [...speaker, ...guestsOf(talk)] : speaker;
  return visitsOf(people, here, { outline: title, talk });
}

function firstDayOf(outlines: readonly Outline[]): DaySpan | undefined {
  const days = outlines.flatMap((outline) => outline.daysIn(outline.text));
  return days.find(({ span, loose }) => span !== undefined && !loose && span.from === span.to)
    ?.span;
}

const LABEL = new RegExp(
  `^(?:(?<who>${ACTOR})|(?<asker>Q|[Qq]uestion|[Jj]ournalist|[Mm]oderator|[Hh]ost)\\b[^:]{0,40}|A|[Aa]nswer)\\s?:`,
  "u",
);

/** Whose words begin here: a name or “Q” with a colon stands before them. */
function voiceOf({ text, figuresIn }: Outline, { speaker }: Talk): readonly Figure[] | undefined {
  const label = LABEL.exec(text);
  if (label === null) return undefined;
  const { who, asker } = label.groups ?? {};
  if (asker !== undefined) return [];
  return who === undefined ? speaker : figuresIn(who);
}

function spokenVisitIn(outline: Outline, talk: Talk): Finding[] {
  const { paragraph } = outline.sentence;
  if (paragraph < 0 || isRemote(talk.title?.text ?? "") || isRemote(outline.text)) return [];
  const guests = guestsGreeted(outline, talk);
  if (guests !== undefined) return guests;
  const dateline = paragraph < 2 ? DATELINE.exec(outline.text)?.groups?.["where"] : undefined;
  if (dateline !== undefined) return standing(outline, talk, outline.placesIn(dateline));
  if (OTHER_TIME.test(outline.text)) return [];
  const said = (
    I_AM_HERE.exec(outline.text) ??
    THANKS_FOR_HOSTING.exec(outline.text) ??
    HERE_IN.exec(outline.text)
  )?.groups;
  const where = firstPlace(said?.["where"] ?? "", outline);
  if (said?.["event"] !== undefined && !(isHereFor(said["event"]) && where.some(isCity))) return [];
  return where.length === 0 ? [] : visitsOf(talk.speaker, where, { outline, talk });
}

const ABOUT =
  /\b(?:wars?|conflict|situation|security|stability|peace|missions?|operations?|developments?|crisis|presence|troops|elections?|support|aggression) $/;

/** “here for the meeting in ◆” is where the meeting is; “here for talks on the war in ◆” is not. */
function isHereFor(event: string): boolean {
  return !ABOUT.test(event);
}

const PLACES = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}’-]*|of|the|and|city|capital|heart|beautiful|historic|great|wonderful|lovely) )*(?<places>(?:${PLACE}|${EVENT})(?:(?:, | in )${PLACE})*)`,
  "u",
);

function firstPlace(where: string, outline: Outline): readonly PlaceMention[] {
  const places = outline.placesIn(PLACES.exec(where)?.groups?.["places"] ?? "");
  return places.filter(({ country }) => country === places[0]?.country && country !== undefined);
}

/** Everybody of the title is where its dateline says; those at home are no visitors. */
function standing(outline: Outline, talk: Talk, here: readonly PlaceMention[]): Finding[] {
  const isJoint = AS_GUEST.test(talk.title?.text ?? "");
  const places = here.filter((one) => isCity(one) || isHeadquartersPlace(one) || here.length > 1);
  if (places.length === 0) return [];
  const people = isJoint ? [...talk.speaker, ...guestsOf(talk)] : talk.speaker;
  return visitsOf(people, places, { outline, talk });
}

const IS_FIRST =
  /\b(?:the|this is the|our) first (?:time|visit)\b[^.;?!]*\b(?:visits?|meets?|comes?|is here)\b/;

/**
 * Dates what is said to happen as the words are spoken on the day of the release.
 *
 *     “the first time the whole ◉ visits ◆”   → on that day
 */
export function withDayOfWords(
  findings: readonly Finding[],
  { published }: Article,
): readonly Finding[] {
  if (published === null || published.from !== published.to) return findings;
  const days = { from: published.from, to: published.to };
  return findings.map((one) =>
    one.days === undefined && one.status === undefined && IS_FIRST.test(one.sentence.plain)
      ? { ...one, days }
      : one,
  );
}

/** Drops what the speaker will do next in a country where they already stand. */
export function withoutNextStops(
  findings: readonly Finding[],
  spoken: readonly Finding[],
): readonly Finding[] {
  const isHere = (one: Finding) =>
    spoken.some(({ visitor, country }) => visitor === one.visitor && country === one.country);
  return [...findings.filter((one) => one.status !== "planned" || !isHere(one)), ...spoken];
}
