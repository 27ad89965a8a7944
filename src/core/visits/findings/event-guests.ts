import type { DaySpan } from "#core/day.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import { isCity, ownDaysIn } from "./act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { canVisit, isTraveller } from "./direction.ts";
import type { Finding } from "./finding.ts";
import { ACTOR, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "./presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const EVENT =
  "(?:[Ee]vent|[Cc]onference|[Ff]orum|[Ss]eminar|[Ww]orkshop|[Ss]ymposium|[Cc]eremony|[Cc]ongress|[Rr]ound ?table|[Mm]eeting|[Ss]ession|[Dd]ialogue|[Cc]olloquium|[Dd]ays|change of command|handover|inauguration)";
const HELD =
  "(?:held|took place|hosted|opened|convened|conducted|organi[sz]ed|kicked off|celebrated|met|gathered|began)";
/** “The seminar took place in ◆”, “met in ◆ for its annual conference”, “Held in ◆, the conference …”. */
const IS_HELD = new RegExp(
  `\\b${EVENT}\\b[^.;]*?\\b${HELD}\\b[^.;]*?\\b(?:in|at) (?:the )?[^.;]{0,60}?${PLACE}|\\b(?:attending|present at) (?:the |this )?(?:[a-z-]+ ){0,3}?${EVENT} (?:in|at) (?:the )?${PLACE}|\\b(?:${HELD}|Held|Hosted|Organi[sz]ed)\\b[^.;]*?(?:\\b(?:in|at) (?:the )?[^.;]{0,60}?${PLACE}[^.;]*?\\b${EVENT}\\b|\\b${EVENT}\\b[^.;]*?\\b(?:in|at) (?:the )?[^.;]{0,60}?${PLACE})|^${PLACE}(?:, ${PLACE})?,? [–—-] [^.;]*?\\b(?:held|hosted|celebrated|marked|conducted|opened)\\b[^.;]*?\\b${EVENT}\\b`,
  "u",
);
/** “Ministers gathered in ◆ on ▣”, “Speakers at the conference in ◆ on ▣ included”. */
const CAME_TOGETHER = new RegExp(
  `\\b(?:gathered|convened|met|came together) (?:again |today |yesterday )?(?:in|at) (?:the )?${PLACE}|\\b(?:[Ss]peakers|[Pp]anell?ists|[Gg]uests|[Pp]articipants|in attendance|present|on hand) (?:at|for) (?:the |an? )?(?:[^\\s.;,]+ ){0,4}?${EVENT} (?:in|at) (?:the )?${PLACE}`,
  "u",
);
/** Words that each scene holds; they spare most sentences the dear expression. */
const MAY_BE_HELD = new RegExp(
  `\\b(?:${HELD}|Held|Hosted|Organi[sz]ed|attending|attendance|present|on hand|came together|[Ss]peakers|[Pp]anell?ists|[Gg]uests|[Pp]articipants)\\b`,
);
/** What is to come, or was elsewhere before, is no scene of what the next sentences tell. */
const NOT_NOW =
  /\b(?:will|would|next|last (?:year|month|week)|previous|earlier this|agreed|decided|adopted|announced|summits?|Summits?)\b/;
const SPEECH =
  "(?:gave|delivered|made) (?:the |an? |his |her )?(?:opening|closing|keynote|welcom(?:e|ing)|introductory|concluding)(?: [a-z]+)? ?(?:speech|remarks|address|statement|lecture|keynote|words)?s?\\b";
const WHERE =
  "(?:the|this) (?:[a-z-]+ ){0,3}?(?:event|conference|forum|seminar|workshop|symposium|ceremony|congress|meeting|session|dialogue|panel|participants|audience|gathering|attendees|delegates)\\b";
const TAKES_PART = `(?:(?:co-)?(?:opened|closed|addressed|attended|joined|chaired|hosted|moderated)|participated in|took part in|presided over|spoke (?:at|to|during)) ${WHERE}|(?:addressed|spoke to|briefed) the ${ACTOR}(?=[.,]| on |$)|${SPEECH}`;
/** “◉ opened the seminar”, “◉, …, gave the keynote speech”. */
const ACTIVE = new RegExp(
  `(?<who>${ACTORS})(?:, [^,;:]{3,80},|,)? (?:who )?(?:also |then |both |jointly |later |formally |officially )*(?:${TAKES_PART})`,
  "gu",
);
/** “◉ said, opening the conference”, “…, said ◉, addressing the participants”. */
const WHILE_THERE = new RegExp(
  `(?<who>${ACTORS})(?: said)?, (?:while |when )?(?:opening|closing|addressing|chairing|attending) ${WHERE}`,
  "gu",
);
/** “The event was closed by a speech of ◉”, “The seminar began with opening remarks by ◉”. */
const SPEECH_BY = new RegExp(
  `${WHERE}(?: was)? (?:opened|closed|concluded|began|started|kicked off|ended|introduced) (?:by|with) (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:speech|remarks|address|statement|keynote|words|lecture|presentation)(?: (?:delivered|given|made))? (?:by|of|from) (?:the )?(?<who>${ACTORS})`,
  "giu",
);
/** “Alongside ◉, ◉ addressed the participants”. */
const ALONGSIDE = new RegExp(
  `^(?:Alongside|Together with|Along with) (?:the )?(?<who>${ACTORS}),? (?:the )?(?<who>${ACTORS}) (?:also )?(?:${TAKES_PART})`.replace(
    "(?<who>",
    "(?<beside>",
  ),
  "u",
);
const SPEAKERS =
  "(?:[Ss]peakers|[Pp]anell?ists|[Pp]articipants|[Gg]uests|[Aa]ttendees|[Dd]ignitaries|[Cc]ontributors|(?:official )?party)";
/** “Also joining in person was ◉”, “Other speakers included ◉ and ◉”, “Among the guests were ◉”. */
const LISTED = new RegExp(
  `(?:\\b[Jj]oining|\\b[Aa]lso (?:present|in attendance|on hand|attending|speaking|participating|there|on the panel))\\b[^.;:]{0,40}? (?:was|were) (?:the )?(?<who>${ACTORS})|(?:\\b${SPEAKERS}|^${ACTOR})(?: at [^.;:,]{3,40}?)? (?:also )?(?:included|were|featured) (?:the )?(?<who>${ACTORS})|\\b[Aa]mong (?:the |its |those )?(?:[a-z-]+ ){0,2}?(?:${SPEAKERS}|${ACTOR}|present|attending)[^.;:]{0,40}? (?:was|were) (?:the )?(?<who>${ACTORS})|(?<who>${ACTORS})(?:, [^,;:]{3,80},)? (?:was|were) (?:also )?(?:among (?:the |its )(?:[a-z-]+ ){0,2}?${SPEAKERS}|in attendance|present at ${WHERE})`,
  "gu",
);
/** “Many dignitaries attended the event, including ◉; the ▲ Minister, ◉; and ◉”. */
const INCLUDING =
  /\b(?:attended|joined|(?:took part|participated) in|attendance|present|attended by|brought together|gathered|guests|dignitaries|participants|speakers|attendees|visitors)\b(?:[^.;:]{0,100}?,? (?:including|to include|among them|such as|notably)| (?:who |also |were |had )*(?:attended|joined|came|present|there|in attendance|took part)[^.;:]{0,40}? (?:were|was|included)|(?: at [^.;:,]{3,40}?)? (?:were|included)(?= [^.]*;))(?<list> [^.]*)/;
/** One of those who are so listed; “the unveiling of a portrait of ◉” is none. */
const LISTED_ONE = new RegExp(
  `(?:^ |[,;] (?:and )?| and )(?:the |its |NATO[’']s )*(?:(?:${PLACE}|${PEOPLE}|\\p{Lu}[\\p{L}’-]*|\\(${PLACE}\\)|of|for) )*(?<who>${ACTOR})(?=[,;]| and |$)`,
  "gu",
);
const MAY_TELL = new RegExp(
  `\\b(?:[Jj]oining|[Aa]mong|included|[Aa]longside|[Tt]ogether with|[Aa]long with|including|notably|${SPEAKERS}|attendance|present|began|started|concluded|ended|opening|closing|addressing|attending|chairing|opened|closed|addressed|attended|joined|(?:co-)?(?:chaired|hosted)|moderated|participated|took part|presided|spoke|gave|delivered|made)\\b`,
);
const IN_PERSON = /\bin person\b/;

/** An event in a city, of which the next sentences tell who was there. */
interface EventScene {
  readonly place: PlaceMention;
  readonly country: string;
  readonly days: DaySpan;
  readonly sentence: Outline["sentence"];
}

/**
 * Finds who was at an event whose place and day another sentence tells.
 *
 *     The seminar took place in ◆ on ▣. … ◉ opened the event. Other speakers included ◉.  → both, in ◆ on ▣
 *
 * Both sentences are the proof. Where some were there by video, only “in person” counts; ambassadors
 * may be at their post, and of whom nobody tells where they are from might be at home.
 */
export function eventGuestsIn(outlines: readonly Outline[], told: readonly Finding[]): Finding[] {
  const isMixed = outlines.some(({ text }) => isRemote(text) || /\b[Hh]ybrid format\b/.test(text));
  const known = new Set(told.map(({ visitor, country }) => `${visitor.name}|${country}`));
  const findings: Finding[] = [];
  let scene: EventScene | undefined;
  for (const [at, outline] of outlines.entries()) {
    const { text, sentence } = outline;
    if (sentence.paragraph < 0) continue;
    scene = sceneOf(outline, outlines[at - 1]) ?? scene;
    if (scene === undefined || !MAY_TELL.test(text)) continue;
    if (isElsewhere(outline, scene) || isNotNow(text)) continue;
    for (const visitor of guestsOf(outline, { ...scene, isMixed })) {
      const key = `${visitor.name}|${scene.country}`;
      if (known.has(key)) continue;
      known.add(key);
      findings.push(...findingsOf(visitor, outline, scene));
    }
  }
  return findings;
}

/** What an event was for is no part of when it was: “to prepare for the Summit”. */
const FOR_LATER =
  / (?:to prepare|in preparation|ahead|preparing|to discuss preparations|before|in the run-up) [^.;]*$/;

function isNotNow(text: string): boolean {
  return NOT_NOW.test(text) && NOT_NOW.test(text.replace(FOR_LATER, ""));
}

/** Where and when an event was; the day may stand in the sentence `before`. */
function sceneOf(outline: Outline, before: Outline | undefined): EventScene | undefined {
  const { text, sentence } = outline;
  if (!MAY_BE_HELD.test(text) || isNotNow(text)) return undefined;
  if (!IS_HELD.test(text) && !CAME_TOGETHER.test(text)) return undefined;
  const places = outline
    .placesIn(text.replace(FOR_LATER, ""))
    .filter(({ isEventName }) => !isEventName);
  const place = places.find(isHeadquartersPlace) ?? places.find((one) => isCity(one));
  const { country } = place ?? {};
  const day = dayOf(outline) ?? (before === undefined ? undefined : dayOf(before));
  if (place === undefined || country === undefined || day === undefined) return undefined;
  const isOne = places.every((one) => !isCity(one) || one.country === country);
  return isOne ? { place, country, days: day, sentence } : undefined;
}

const HELD_ON = new RegExp(`held on ${DAY}`, "u");

function dayOf({ text, daysIn }: Outline): DaySpan | undefined {
  const marks = ownDaysIn(text) || (HELD_ON.exec(text)?.[0] ?? "");
  return daysIn(marks).find(({ span, loose }) => span !== undefined && !loose)?.span;
}

/** A sentence that names another country's place tells of something else; in a list it is of a guest's office. */
function isElsewhere(outline: Outline, { country }: EventScene): boolean {
  const { text } = outline;
  return outline
    .placesIn(text.slice(0, listIn(text)?.index ?? text.length))
    .some((one) => one.kind !== "demonym" && one.country !== undefined && one.country !== country);
}

function guestsOf(
  outline: Outline,
  { country, place, isMixed }: EventScene & { readonly isMixed: boolean },
): readonly Figure[] {
  const { text } = outline;
  const all = [LISTED, ACTIVE, WHILE_THERE, SPEECH_BY].flatMap((way) => [...text.matchAll(way)]);
  const matches = isMixed ? all.filter(([words]) => IN_PERSON.test(words)) : all;
  const beside = isMixed ? undefined : ALONGSIDE.exec(text)?.groups;
  const marks = [
    ...matches.map(({ groups }) => groups?.["who"] ?? ""),
    beside?.["beside"] ?? "",
    beside?.["who"] ?? "",
    isMixed ? "" : listedIn(text),
  ];
  const isSure = IN_PERSON.test(text);
  return [...new Set(outline.figuresIn(marks.join("")))].filter(
    (one) =>
      one.kind === "person" &&
      !one.isUnnamed &&
      isFromAbroad(one, country) &&
      (one.isNato || isSure || OF_COMMAND.test(one.role ?? "") || isTraveller(one)) &&
      !AT_POST.test(one.role ?? "") &&
      canVisit(one, place),
  );
}

/** The marks of those whom a list of guests names. */
function listedIn(text: string): string {
  const { list = "" } = listIn(text)?.groups ?? {};
  return [...list.matchAll(LISTED_ONE)].map(({ groups }) => groups?.["who"] ?? "").join("");
}

function listIn(text: string): RegExpExecArray | null {
  return /includ|notabl|such as|among them|(?:attended|joined|came|present|there|attendance|part)[^.;:]{0,40}? (?:were|was) |(?:were|included) [^.]*;/.test(
    text,
  )
    ? INCLUDING.exec(text)
    : null;
}

/** Whoever commands for NATO elsewhere comes from abroad, though nobody tells of which country they are. */
function isFromAbroad({ isNato, home, role }: Figure, country: string): boolean {
  if (isNato) return country !== "BE";
  return home === undefined ? OF_COMMAND.test(role ?? "") : home !== country;
}

const OF_COMMAND =
  /\bSupreme (?:Allied )?(?:Commander|Command)|\bAllied (?:Joint|Land|Air|Maritime)\b|\bSAC(?:T|EUR)\b/;

const AT_POST = /\b(?:Ambassador|High Commissioner|Attach[ée])\b.* to \p{Lu}/u;

function findingsOf(visitor: Figure, outline: Outline, scene: EventScene): Finding[] {
  const { place, country, days } = scene;
  return [outline.sentence, scene.sentence].map((sentence) => ({
    visitor,
    country,
    places: [place.words],
    days,
    isLoose: false,
    status: undefined,
    mode: isHeadquartersPlace(place) ? "received" : "event",
    met: [],
    companions: [],
    isImplied: false,
    sentence,
  }));
}
