import { isCity, ownDaysIn } from "#core/visits/findings/verbs/act-scene.ts";
import { canVisit } from "#core/visits/findings/verbs/direction.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import type { PlaceMention } from "#core/gazetteer/places.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { ACTOR, DAY, PLACE } from "#core/visits/mentions/marks.ts";
import { isRemote } from "#core/visits/mentions/status.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";

const IN_PERSON = new RegExp(
  `(?<who>${ACTORS})(?:, [^,;:]{3,80},|,)? (?:also |then |both |all )*(?:attended|addressed|joined|participated|took part|spoke|opened|closed|chaired|(?:was|were) (?:present|there)|gave|delivered|represented)(?: (?:to )?(?:the )?${ACTOR})?(?:(?!${ACTOR})[^.;]){0,60}? in person\\b`,
  "gu",
);
const GATHERING =
  "(?:event|ceremony|conference|forum|seminar|meeting|workshop|symposium|handover|session|talks|consultations|discussions)";
/** “The rotation ceremony was attended by ◉ and ◉”, “during a ceremony on board, which was presided by ◉”. */
const ATTENDED_BY = new RegExp(
  `(?:^(?:Participating in|Taking part in|Attending|Also attending|Present at|Speaking at|Joining) (?:the|this) (?:[a-z-]+ ){0,3}${GATHERING} (?<aux>was|were|are|will be) |(?:^(?:On ${DAY},? )?The (?:[a-z-]+ ){0,3}${GATHERING}(?: of [^,;:.]{3,80}?)? (?<aux>was|were|will be) (?:also |then |officially |formally |jointly )*(?:attended|opened|presided(?: over)?|closed)|\\b(?:ceremony|handover)\\b[^.;]{0,100}?,? (?:which was |that was )?(?:presided(?: over)?|officiated|attended)) by )(?:the )?(?<who>[^.;]+)`,
  "u",
);
/** “Ministers met in ◆ under the chairmanship of ◉”, “a meeting in ◆, chaired by ◉”. */
const CHAIRED_BY = new RegExp(
  `\\b(?:met|gathered|convened|came together|assembled|[Mm]eeting|session)\\b[^.;]*?,? (?:under the (?:chairmanship|chair|leadership|presidency) of|(?:co-)?chaired by) (?:the )?(?<who>${ACTORS})`,
  "u",
);
/** “◉ and ◉ presided over the handover”. */
const PRESIDED = new RegExp(
  `^(?:The |On ${DAY},? )?(?<who>${ACTORS}),?(?: (?:then|also|both|jointly|together))* (?:presided over|officiated at|oversaw) (?:the|this|an?) (?:[a-z-]+ ){0,3}(?:handover|hand-over|transfer|ceremony|change of command|inauguration)\\b`,
  "u",
);
const MAY_PRESIDE = / (?:presided|officiated|oversaw) /;
const MAY_BE_CHAIRED = /\b(?:chaired by|under the (?:chair|leadership|presidency))/;
const MAY_LIST =
  /(?:attended|presided|presided over|officiated|opened|closed) by |^(?:Participating|Taking|Attending|Also|Present|Speaking|Joining) /;
/** “at a workshop that ◉ opened”, “the seminar, which ◉ chaired”. */
const WHICH_ONE_OPENED = new RegExp(
  `\\b(?:an?|the) (?:[\\p{L}-]+ ){0,3}${GATHERING}(?: (?:on|of|for|in|at) [^,;:.]{3,60}?)?,? (?:that|which) (?:the )?(?<who>${ACTORS}),? (?:also |jointly |formally )*(?:opened|closed|addressed|attended|chaired|co-chaired|moderated|joined|presided over)\\b`,
  "u",
);
const OPENED_BY_ONE = new RegExp(` (?:that|which) (?:the )?${ACTOR}`, "u");
/** Those of a list who hang on others: “by ◉ together with the sailors of ◉”. */
const ENDS_LIST =
  /\b(?:who|which|that|where|while|after|before|as well as|with|during|following)\b/;
/** “Commander of the Centre ◆, General ◉”: the name behind an office of NATO's. */
const OFFICE_AND_NAME = new RegExp(
  `(?<office>${ACTOR})(?=,? (?:${PLACE},? )?(?<who>${ACTOR}))`,
  "gu",
);
const OF_NATO = /\bNATO[’']s |\b(?:Supreme )?Allied /;
const IS_EVENT =
  /\b(?:met|event|conference|forum|meeting|seminar|session|summit|dialogue|workshop|ceremony|congress|symposium|course|round ?table|talks|hosted|held|took place|gathered|convened|handed over|took over|took command|assumed command)\b/i;

/**
 * Finds who was at an event “in person”, beside others who were there by video; where it was, the
 * sentence or the one before it tells.
 *
 *     EVENT was held in ◆ on ▣. ◉ sent a video message, while ◉ addressed it in person.  → the second
 *     EVENT was held in ◆ on ▣. The event was attended by ◉.                             → ◉
 */
export function inPersonIn(outline: Outline, { earlier, told }: Around): Finding[] {
  const { sentence, text } = outline;
  const attended = MAY_LIST.test(text) ? ATTENDED_BY.exec(text)?.groups : undefined;
  const who = attended?.["who"] ?? leaderIn(text);
  const inPerson = text.includes(" in person") ? [...text.matchAll(IN_PERSON)] : [];
  if (sentence.paragraph < 0 || (who === "" && inPerson.length === 0)) return [];
  const guests = guestsOf(who, outline);
  if (inPerson.length + guests.length === 0) return [];
  const isToCome = attended?.["aux"] === "will be";
  const list = attended?.["who"] ?? "";
  const reach = guests.length > 0 ? EVENT_REACH : 1;
  const cityOf = (one: Outline) =>
    one === outline && list === "" ? cityOfEvent(one) : cityIn(one, list);
  const where = [outline, ...earlier.slice(-reach).toReversed()].find(
    (one) => IS_EVENT.test(one.text) && cityOf(one) !== undefined,
  );
  const place = where && cityOf(where);
  const { country } = place ?? {};
  if (where === undefined || place === undefined || country === undefined) return [];
  const days = [outline, where]
    .flatMap((one) => one.daysIn(ownDaysIn(one.text)))
    .find(({ span, loose }) => span !== undefined && !loose);
  if (!isToCome && [outline, where].some((one) => /\b(?:will|would)\b/.test(one.text))) return [];
  const present = [
    ...inPerson.flatMap(({ groups }) => outline.figuresIn(groups?.["who"] ?? "")),
    ...(isRemote(text) ? [] : guests),
  ];
  return present
    .filter((one) => one.home !== country && !(one.isNato && country === "BE"))
    .filter((one) => one.kind === "person" && !one.isUnnamed && canVisit(one, place))
    .filter((one) => !told.some((other) => other.sentence === sentence && other.visitor === one))
    .map((visitor) => ({
      visitor,
      country,
      places: [place.words],
      days: days?.span,
      isLoose: false,
      status: isToCome ? "planned" : undefined,
      mode: "event",
      met: [],
      companions: [],
      isImplied: false,
      sentence,
    }));
}

/** “The meeting, chaired by ◉, | covered the office in ◆”: what follows its chair tells of topics. */
const COVERED = new RegExp(
  `\\b(?:chaired by|under the (?:chairmanship|chair|leadership|presidency) of) (?:the )?${ACTORS},? (?:also |then )?(?=(?:cover|address|discuss|review|examin|consider|explor|assess|focus|look|deal|dealt|debat|analy|heard|agree|stud)\\w*\\b)`,
  "u",
);

/** The one city of a sentence before what an event is told to have been about. */
function cityOfEvent(outline: Outline): PlaceMention | undefined {
  const topics = COVERED.exec(outline.text);
  if (topics === null) return cityIn(outline, "");
  return cityIn(outline, outline.text.slice(topics.index + topics[0].length));
}

/** The marks of those who opened or chaired the event that a sentence tells. */
function leaderIn(text: string): string {
  const opened = OPENED_BY_ONE.test(text) ? WHICH_ONE_OPENED.exec(text)?.groups : undefined;
  const chaired = MAY_BE_CHAIRED.test(text) ? CHAIRED_BY.exec(text)?.groups : undefined;
  const presided = MAY_PRESIDE.test(text) ? PRESIDED.exec(text)?.groups : undefined;
  return opened?.["who"] ?? chaired?.["who"] ?? presided?.["who"] ?? "";
}

/** Those of a list of whom it is known that they are not of the place, by country or office. */
function guestsOf(list: string, outline: Outline): readonly Figure[] {
  const words = list.slice(0, ENDS_LIST.exec(list)?.index ?? list.length);
  const byOffice = new Set(
    [...words.matchAll(OFFICE_AND_NAME)].flatMap(({ groups }) => {
      const [office] = outline.figuresIn(groups?.["office"] ?? "");
      const isOffice = office?.isUnnamed === true && office.isNato;
      return isOffice ? outline.figuresIn(groups?.["who"] ?? "") : [];
    }),
  );
  return outline
    .figuresIn(words)
    .filter(
      (one) =>
        one.isNato || one.home !== undefined || OF_NATO.test(one.role ?? "") || byOffice.has(one),
    );
}

/** “The ceremony was attended by …” may come so many sentences after the one that tells where it was. */
const EVENT_REACH = 3;

interface Around {
  /** The sentences before this one. */
  readonly earlier: readonly Outline[];
  readonly told: readonly Finding[];
}

/** The one city of a sentence; those of the guests' own offices, in the list of them, are none. */
function cityIn(outline: Outline, list: string): PlaceMention | undefined {
  const words = list === "" ? outline.text : outline.text.replace(list, "");
  const cities = outline.placesIn(words).filter((place) => isCity(place));
  return new Set(cities.map(({ country }) => country)).size === 1 ? cities[0] : undefined;
}
