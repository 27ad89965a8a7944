import type { DaySpan } from "#core/day.ts";
import { countriesIn } from "#core/gazetteer/countries.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import { isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { canVisit, isFromAfar, isTraveller } from "#core/visits/findings/verbs/direction.ts";
import {
  ACTIVE,
  ALONGSIDE,
  CAME_TOGETHER,
  CITY_HOSTED,
  INCLUDING,
  IN_PERSON,
  IS_HELD,
  JOINED,
  LISTED,
  LISTED_ONE,
  MET_FOR_TALKS,
  MAY_BE_HELD,
  MAY_TELL,
  NOT_NOW,
  SPEECH_BY,
  WELCOMED_TO,
  WHILE_OPENING,
  WHILE_THERE,
} from "./event-words.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { allMatches, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { namesPlace, type Outline } from "#core/visits/mentions/outline.ts";
import { isHeadquartersPlace } from "#core/visits/findings/verbs/presence.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

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
    if (isElsewhere(outline, scene) || isNotNow(ownPart(text))) continue;
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
  if (!namesPlace(outline) || !MAY_BE_HELD.test(text) || isNotNow(text)) return undefined;
  if (![IS_HELD, CAME_TOGETHER, CITY_HOSTED, MET_FOR_TALKS].some((way) => way.test(text)))
    return undefined;
  const places = outline
    .placesIn(text.replace(FOR_LATER, ""))
    .filter(({ isEventName }) => !isEventName);
  const [whole] = outline.placesIn(IN_COUNTRY.exec(text)?.[0] ?? "");
  const place = places.find(isHeadquartersPlace) ?? places.find((one) => isCity(one)) ?? whole;
  const { country } = place ?? {};
  const day = dayOf(outline) ?? (before === undefined ? undefined : dayOf(before));
  if (place === undefined || country === undefined || day === undefined) return undefined;
  const isOne = places.every((one) => !isCity(one) || one.country === country);
  return isOne ? { place, country, days: day, sentence } : undefined;
}

/** “… was opened at a ceremony on ▣ in ◆.” */
const IN_COUNTRY = new RegExp(` in (?:the )?${PLACE}(?:,? (?:on )?\\(?${DAY}\\)?)?\\.?$`, "u");
const HELD_ON = new RegExp(`held on ${DAY}`, "u");

function dayOf({ text, daysIn }: Outline): DaySpan | undefined {
  const marks = ownDaysIn(text) || (HELD_ON.exec(text)?.[0] ?? "");
  return daysIn(marks).find(({ span, loose }) => span !== undefined && !loose)?.span;
}

/** A sentence that names another country's place tells of something else; in a list it is of a guest's office. */
function isElsewhere(outline: Outline, { country, days }: EventScene): boolean {
  const { text } = outline;
  if (isOfOtherDays(outline, days)) return true;
  const end = listIn(text)?.index ?? ownPart(text.replace(AS_DID, "")).length;
  return outline
    .placesIn(text.slice(0, end))
    .some((one) => one.kind !== "demonym" && one.country !== undefined && one.country !== country);
}

const OPENS_WITH_DAY = new RegExp(`^(?:On |In |Earlier |During )?${DAY}\\)?, `, "u");

/** “Last year, ◉ gave a lecture”: at another event. */
function isOfOtherDays({ text, sentence, daysIn }: Outline, { from, to }: DaySpan): boolean {
  if (/^Last (?:year|month|spring|summer|autumn|winter)\b/.test(sentence.plain)) return true;
  const [day] = daysIn(OPENS_WITH_DAY.exec(text)?.[0] ?? "");
  return day?.span !== undefined && (day.span.to < from || to < day.span.from);
}

/** “Among the speakers was ◉, who said that ◆ …”: what was said is of other places. */
const WHO_SAID =
  /, (?:who (?:said|announced|noted|told|stressed|recalled|spoke|explained|underlined|called|praised|thanked)|(?:saying|noting|stressing|recalling|thanking|praising))\b/;

/** “attended the event, as did ◉ of ◆”: where an office is tells of nothing else. */
const AS_DID = /,? as (?:did|were) .*$/;

function ownPart(text: string): string {
  return text.slice(0, WHO_SAID.exec(text)?.index ?? text.length);
}

function guestsOf(
  outline: Outline,
  { country, place, isMixed }: EventScene & { readonly isMixed: boolean },
): readonly Figure[] {
  const { text } = outline;
  const all = [LISTED, ACTIVE, WHILE_THERE, WHILE_OPENING, SPEECH_BY, JOINED].flatMap((way) =>
    allMatches(way, text),
  );
  const matches = isMixed ? all.filter(([words]) => IN_PERSON.test(words)) : all;
  const beside = isMixed ? undefined : ALONGSIDE.exec(text)?.groups;
  const marks = [
    ...matches.map(({ groups }) => groups?.["who"] ?? ""),
    beside?.["beside"] ?? "",
    beside?.["who"] ?? "",
    isMixed ? "" : listedIn(text),
  ];
  const isSure = IN_PERSON.test(text);
  const welcomed = isMixed ? undefined : WELCOMED_TO.exec(text)?.groups?.["guest"];
  const invited = outline
    .figuresIn(welcomed ?? "")
    .filter((one) => !one.isNato && isFromAfar(one, country) && isTraveller(one))
    .filter((one) => !AT_POST.test(one.role ?? "") && canVisit(one, place));
  const others = [...new Set(outline.figuresIn(marks.join("")))].filter(
    (one) =>
      one.kind === "person" &&
      !one.isUnnamed &&
      isFromAbroad(one, country) &&
      (one.isNato ||
        isSure ||
        OF_COMMAND.test(one.role ?? "") ||
        isTraveller(one) ||
        commandsAtHome(one)) &&
      !AT_POST.test(one.role ?? "") &&
      canVisit(one, place),
  );
  return [...new Set([...others, ...invited])];
}

/** The marks of those whom a list of guests names. */
function listedIn(text: string): string {
  const { list = "" } = listIn(text)?.groups ?? {};
  return allMatches(LISTED_ONE, list)
    .map(({ groups }) => groups?.["who"] ?? "")
    .join("");
}

function listIn(text: string): RegExpExecArray | null {
  return /includ|notabl|such as|joined by|among them|(?:attended|joined|came|present|there|attendance|part)[^.;:]{0,40}? (?:were|was) |(?:were|included) [^.]*;/.test(
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
  /\b(?:of|at) (?:ACT|SHAPE)\b|\bSHAPE[’']s |\b(?:at|of) NATO$|\bNATO[’']s .*\bDivision\b|\bNATO (?:International )?(?:Military )?Staff\b|\bSupreme (?:Allied )?(?:Commander|Command)|\bAllied (?:Joint|Land|Air|Maritime)\b|\bSAC(?:T|EUR)\b/;

/** “the Commander of the ▲ Air Force”: the post is in their own country. */
function commandsAtHome({ home, role }: Figure): boolean {
  return (
    home !== undefined && /\bCommander\b/.test(role ?? "") && countriesIn(role ?? "").has(home)
  );
}

const AT_POST =
  /\b(?:Ambassador|High Commissioner|Attach[ée])\b.* to \p{Lu}|\bNATO[’']?s? (?:Liaison|Contact|Information)\b/u;

function findingsOf(visitor: Figure, outline: Outline, scene: EventScene): Finding[] {
  const { place, country, days } = scene;
  return [outline.sentence, scene.sentence].map((sentence) => ({
    visitor,
    country,
    places: place.kind === "country" ? [] : [place.words],
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
