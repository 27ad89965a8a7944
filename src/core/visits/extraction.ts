import type { Article } from "../article.ts";
import { dayOf, type Day, type DaySpan } from "../day.ts";
import { assembleVisits } from "#core/visits/findings/assembly.ts";
import { findDates } from "../newsroom/written-date.ts";
import { bodiesAwayIn } from "#core/visits/findings/groups/bodies-away.ts";
import { basesIn } from "#core/visits/mentions/bases.ts";
import { createCast, type Cast, type Figure } from "#core/visits/mentions/cast.ts";
import { companionsIn } from "#core/visits/findings/journeys/companions.ts";
import { coursesIn } from "#core/visits/findings/groups/courses.ts";
import { deedsIn } from "#core/visits/findings/turns/deeds.ts";
import { councilGuestsIn } from "#core/visits/findings/events/council-guests.ts";
import { welcomedThereIn } from "#core/visits/findings/events/welcomed-there.ts";
import { quotedHereIn } from "#core/visits/findings/journeys/quoted-here.ts";
import { delegationHeadsIn } from "#core/visits/findings/events/delegation-heads.ts";
import { eventGuestsIn } from "#core/visits/findings/events/event-guests.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { gatheringsIn } from "#core/visits/findings/groups/gatherings.ts";
import {
  metAtHeadquarters,
  sceneAtHeadquarters,
  type Scene,
} from "#core/visits/findings/events/headquarters-guests.ts";
import { titleGuestsIn } from "#core/visits/findings/events/title-guests.ts";
import { inPersonIn } from "#core/visits/findings/events/in-person.ts";
import { withDoubts } from "#core/visits/findings/doubts/doubts.ts";
import { withoutHomonyms } from "#core/visits/findings/doubts/homonyms.ts";
import { journeysIn, legsIn, stopsBeforeIn } from "#core/visits/findings/journeys/journeys.ts";
import { mentionsIn, type Mentions } from "#core/visits/mentions/mentions.ts";
import { namedNext } from "#core/visits/mentions/named-next.ts";
import { meantBy } from "#core/visits/mentions/pronouns.ts";
import { ACTORS, drawOutline, type Outline } from "#core/visits/mentions/outline.ts";
import { actsIn, type Act } from "#core/visits/findings/verbs/acts.ts";
import { findingsOf } from "#core/visits/findings/verbs/presence.ts";
import { portCallsIn } from "#core/visits/findings/turns/port-calls.ts";
import { isRecap, isSurelyThere, withRecalled } from "#core/visits/findings/doubts/recaps.ts";
import { originsIn } from "#core/visits/findings/turns/origins.ts";
import { partsOfTripIn, schedulesIn } from "#core/visits/findings/turns/schedules.ts";
import { stayingOn } from "#core/visits/findings/journeys/staying.ts";
import { remoteIn } from "#core/visits/findings/doubts/remote.ts";
import { withStayLength } from "#core/visits/mentions/stay-length.ts";
import { calledOffByTitle } from "#core/visits/mentions/status.ts";
import { splitSentences, type Sentence } from "#core/visits/mentions/sentences.ts";
import { nounVisitsIn, titleVisitIn } from "#core/visits/findings/journeys/visit-nouns.ts";
import {
  isSpoken,
  spokenVisitsIn,
  withDayOfWords,
  withoutNextStops,
} from "#core/visits/findings/journeys/spoken.ts";
import { listedMeetingsIn } from "#core/visits/findings/events/met-lists.ts";
import {
  heldNextIn,
  hostsIn,
  placeOfEventIn,
} from "#core/visits/findings/journeys/visit-details.ts";
import { isAhead } from "#core/visits/mentions/visit-days.ts";
import { alsoThereIn } from "#core/visits/findings/turns/also-there.ts";
import { turnsIn } from "#core/visits/findings/turns/turns.ts";
import { thereIn } from "#core/visits/findings/turns/there.ts";
import { venuesIn } from "#core/visits/findings/events/venues.ts";
import type { Visit } from "./visit.ts";

/**
 * Finds the visits that a release tells, each with its sentences.
 *
 *     “Secretary General Mark Rutte visited Italy today (5 November 2024), where he met Prime Minister
 *     Giorgia Meloni and President Sergio Mattarella.”   → Mark Rutte, IT, 2024-11-05, completed
 *
 * A visit stands for one visitor in one country; what several sentences tell of it is put together.
 * Silence rather than a false visit: deployments, invitations, hosts and names of summits give none.
 */
export function findVisits(article: Article): readonly Visit[] {
  const sentences = splitSentences(article);
  const near = article.published?.to ?? firstFullDay(sentences);
  const read = readMentions(sentences, near);
  const cast = createCast(near);
  for (const { mentions } of read) for (const mention of mentions.actors) cast.introduce(mention);
  for (const one of namedNext(read)) cast.introduce(one);
  const speaker = isSpoken(article) ? speakerOf(read[0], cast) : [];
  const { findings, outlines } = walk(read, { cast, speaker });
  const spoken = isSpoken(article) ? spokenVisitsIn(outlines, { speaker, article }) : [];
  const words = sentences.map(({ plain }) => plain).join(" ");
  const known = isRecap(words) ? findings.filter(isSurelyThere) : findings;
  const dated = isSpoken(article) ? withDayOfWords(known, article) : known;
  const live = withoutHomonyms(withoutNextStops(dated, spoken), words);
  const told = asTitleSays(withRecalled(live, near), article.title);
  const first = read.find(({ sentence }) => sentence.paragraph === 0);
  const beside = { people: cast.people(), lede: ledeOf(read), dateline: barePlaceOf(first) };
  return assembleVisits(told, { article, ...beside });
}

/** “Postponed: ◉ to visit ◆”: what the text still announces does not take place. */
function asTitleSays(findings: readonly Finding[], title: string): readonly Finding[] {
  const status = calledOffByTitle(title);
  if (status === undefined) return findings;
  const isAnnounced = ({ status: told, mode }: Finding) =>
    told === "planned" || (told === undefined && mode !== "recalled" && mode !== "remote");
  return findings.map((one) => (isAnnounced(one) ? { ...one, status } : one));
}

function ledeOf(read: readonly Read[]): DaySpan | undefined {
  const first = read.find(({ sentence, days }) => sentence.paragraph === 0 && days !== undefined);
  return first?.days && withStayLength(first.days, first.sentence.plain);
}

/** The country of a dateline that stands alone: “Pristina, 16 July 2014.” */
function barePlaceOf(first: Read | undefined): string | undefined {
  const { sentence, mentions } = first ?? {};
  const place = mentions?.places.find(({ country }) => country !== undefined);
  const day = mentions?.days[0];
  if (sentence === undefined || place === undefined || day === undefined) return undefined;
  const rest = sentence.plain.slice(0, place.start) + sentence.plain.slice(day.end);
  const between = day.start - place.end;
  return /^[.)]*$/.test(rest) && between < 30 ? place.country : undefined;
}

/** The first of NATO's whom the title of a speech names, or else the first. */
function speakerOf(title: Read | undefined, cast: Cast): readonly Figure[] {
  if (title === undefined || title.sentence.paragraph >= 0) return [];
  const named = title.mentions.actors.flatMap((mention) => cast.find(mention) ?? []);
  const first = named.find(({ isNato, kind }) => isNato && kind === "person") ?? named[0];
  return first === undefined ? [] : [first];
}

interface Read {
  readonly sentence: Sentence;
  readonly mentions: Mentions;
  /** The days that the sentence is about, where it names any. */
  readonly days: DaySpan | undefined;
}

/** The first day that is written with its year: what an undated release counts its other days from. */
function firstFullDay(sentences: readonly Sentence[]): Day | undefined {
  for (const { plain } of sentences) {
    const full = findDates(plain).find(({ last }) => last.year !== undefined)?.last;
    if (full?.year !== undefined) return dayOf(full.year, full.month, full.date);
  }
  return undefined;
}

function readMentions(sentences: readonly Sentence[], near: Day | undefined): Read[] {
  let last: DaySpan | undefined;
  const bases = basesIn(sentences);
  return sentences.map((sentence, at) => {
    const ahead = isAhead(sentence.plain);
    const mentions = mentionsIn(sentence.plain, { near: near ?? last?.to, last, ahead }, bases[at]);
    const days = mentions.days.find(({ span, loose }) => span !== undefined && !loose)?.span;
    last = days ?? last;
    return { sentence, mentions, days };
  });
}

/** Goes through the sentences with whom they are about and where those are. */
function walk(read: readonly Read[], { cast, speaker }: Company): Walked {
  const findings: Finding[] = [];
  const outlines: Outline[] = [];
  let focus: readonly Figure[] = [];
  let person: readonly Figure[] = [];
  let scene: Scene | undefined;
  let lastActs: readonly Act[] = [];
  for (const { sentence, mentions } of read) {
    const meant = meantBy(sentence, mentions, { cast, focus });
    const bodies = lastActs.flatMap(({ object }) => object.filter(({ kind }) => kind !== "person"));
    const outline = drawOutline(sentence, mentions, {
      cast,
      focus: meant,
      speaker,
      person,
      bodies,
    });
    outlines.push(outline);
    const acts = actsIn(outline);
    findings.push(...titleVisitIn(outline), ...nounVisitsIn(outline, focus), ...remoteIn(outline));
    const legs = legsIn(outline, focus);
    for (const act of acts) {
      const found = findingsOf(act, outline);
      const isPlaced = found.length + legs.length > 0;
      const guests = metAtHeadquarters(act, outline);
      const told =
        guests.length > 0
          ? guests
          : isPlaced
            ? found
            : stayingOn(act, outline, { findings, scene });
      findings.push(...told.map((one) => recall(one, { act, speaker })));
    }
    findings.push(...legs, ...journeysIn(outline, focus), ...stopsBeforeIn(outline));
    findings.push(...gatheringsIn(outline, findings, outlines.at(-2)));
    findings.push(...bodiesAwayIn(outline, findings));
    findings.push(...venuesIn(outline, findings), ...portCallsIn(outline, outlines));
    findings.push(...schedulesIn(outline, findings));
    findings.push(...partsOfTripIn(outline, findings));
    findings.push(...turnsIn(outline, findings));
    findings.push(...deedsIn(outline, findings));
    findings.push(...originsIn(outline, findings));
    findings.push(...titleGuestsIn(outline, { acts, title: outlines[0], told: findings }));
    findings.push(...councilGuestsIn(outline, outlines.slice(0, -1)));
    findings.push(...delegationHeadsIn(outline, outlines.slice(0, -1)), ...quotedHereIn(outline));
    findings.push(...inPersonIn(outline, { earlier: outlines.slice(0, -1), told: findings }));
    findings.push(...thereIn(outline, { before: outlines.at(-2), told: findings }));
    findings.push(...welcomedThereIn(outline, { before: outlines.at(-2), told: findings }));
    findings.push(...alsoThereIn(outline, { earlier: outlines.slice(0, -1), told: findings }));
    findings.push(...companionsIn(outline, findings));
    findings.push(...hostsIn(outline, findings), ...placeOfEventIn(outline, findings));
    findings.push(...heldNextIn(outline, { acts: lastActs, before: outlines.at(-2) }));
    lastActs = acts;
    findings.push(...listedMeetingsIn(outline, { earlier: outlines, before: findings }));
    scene = sceneAtHeadquarters(outline) ?? scene;
    focus = focusOf(acts, outline) ?? focus;
    person = focus.some(({ kind }) => kind === "person") ? focus : person;
  }
  const guests = eventGuestsIn(outlines, findings);
  const all = [...findings, ...guests, ...coursesIn(outlines)];
  return { findings: withDoubts(all, outlines), outlines };
}

interface Walked {
  readonly findings: readonly Finding[];
  readonly outlines: readonly Outline[];
}

/** Who is in a release, and who says “I” in it. */
interface Company {
  readonly cast: Cast;
  readonly speaker: readonly Figure[];
}

/** What somebody says of their own past is a visit recalled. */
function recall(
  finding: Finding,
  { act, speaker }: { readonly act: Act } & Pick<Company, "speaker">,
): Finding {
  if (finding.mode === "remote") return finding;
  const isOwn =
    act.subject.some((one) => speaker.includes(one)) &&
    finding.status === "completed" &&
    /\b(?:I|[Ww]e)\b/.test(finding.sentence.plain);
  const isLast = /\b(?:last|previously) (?=$|\S+ $)/.test(act.group);
  return isOwn || isLast ? { ...finding, mode: "recalled" } : finding;
}

/** “The meeting with ◉ and ◉ was …” is about somebody else. */
const BESIDE_TOPIC = new RegExp(
  `\\b(?:meeting|talks|discussions?|call|conversation)s? (?:with|between|of) (?:the )?${ACTORS}`,
  "gu",
);

/** “Others on the panel were ◉ and ◉.” goes on about whom the sentences before were about. */
const LISTS_OTHERS =
  /^(?:Others?|Among|Also|Other|Further|Speakers|Guests|Participants|Present|With (?:him|her|them))\b[^.;:]{0,60}? (?:was|were|are|is|include[sd]?) /;

function focusOf(acts: readonly Act[], outline: Outline): readonly Figure[] | undefined {
  const act = acts.find(({ subject, telling }) => subject.length > 0 && telling !== "untold");
  // “◉ and ◉ received ◉. Later he …”: the guest, for the hosts are two.
  const isOfGuest =
    act?.frame.kind === "receive" && act.subject.length > 1 && act.object.length === 1;
  const first = isOfGuest ? act.object : act?.subject;
  const opening = LISTS_OTHERS.test(outline.text)
    ? []
    : outline.figuresIn(outline.text.slice(0, 80).replace(BESIDE_TOPIC, "")).slice(0, 1);
  return first ?? (opening.length > 0 ? opening : undefined);
}
