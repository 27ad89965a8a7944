import type { Article } from "#core/article.ts";
import { daysBetween, type Day, type DaySpan } from "#core/day.ts";
import { fold } from "#core/fold.ts";
import { countryByCode } from "#core/gazetteer/countries.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import { joinCompanies } from "./companies.ts";
import type { Finding } from "./finding.ts";
import { isReportedLater } from "#core/visits/findings/doubts/reports.ts";
import type { Attendee, Visit, VisitMode, VisitStatus } from "#core/visits/visit.ts";

/** All that a release tells of one visitor in one country. */
export interface Told {
  readonly visitor: Figure;
  readonly participants: readonly Figure[];
  readonly findings: readonly Finding[];
}

/**
 * Makes visits of what the sentences of a release tell, one for each visitor and country.
 *
 *     “will visit ◆, ◆ and ◆ from 19 to 22 November”, “On 21 November … in Belgrade”  → Serbia on 21 November
 *
 * Days of one sentence join those of the next where they touch; days of a whole tour count only where
 * no sentence tells the country's own. `people` are all whom the release names.
 */
export function assembleVisits(
  findings: readonly Finding[],
  { article, people, lede, dateline }: Release,
): readonly Visit[] {
  const groups = Map.groupBy(findings, ({ visitor, country, mode }) => {
    const kind = mode === "remote" || mode === "recalled" ? mode : "";
    return `${visitor.name}|${country}|${kind}`;
  });
  const told = [...groups.values()].flatMap((group) =>
    group[0] === undefined
      ? []
      : [{ visitor: group[0].visitor, participants: [], findings: group }],
  );
  const joined = joinCompanies(withoutTitleGroups(withoutBareDelegations(told)), people);
  return joined
    .map((one) => withDaysOfOthers(one, { all: joined, lede, dateline }))
    .flatMap((one) => toVisit(one, article));
}

/** “A NATO delegation” that nobody describes is that of the one of NATO’s whom the text names there. */
function withoutBareDelegations(told: readonly Told[]): readonly Told[] {
  const countryOf = ({ findings }: Told) => findings[0]?.country;
  return told.filter(
    (one) =>
      !BARE_DELEGATION.test(one.visitor.name) ||
      !told.some(
        (other) =>
          other.visitor.kind === "person" &&
          other.visitor.isNato &&
          countryOf(other) === countryOf(one),
      ),
  );
}

const BARE_DELEGATION = /^(?:the )?(?:NATO |[a-z-]+ )?delegation$/i;

/** “Chiefs of Defence visit ◆”, of a title, are those whom the text names there. */
function withoutTitleGroups(told: readonly Told[]): readonly Told[] {
  const isOfTitle = ({ visitor, findings }: Told) =>
    visitor.kind === "company" &&
    visitor.home === undefined &&
    !visitor.isNato &&
    OFFICES.test(visitor.name) &&
    findings.every(({ sentence }) => sentence.paragraph < 0);
  return told.filter((one) => {
    const there = told.filter(
      ({ visitor, findings }) =>
        visitor.kind === "person" && findings[0]?.country === one.findings[0]?.country,
    );
    return there.length < 2 || !isOfTitle(one);
  });
}

const OFFICES =
  /^(?:[a-z]+ )?(?:Chiefs|Commanders|Ministers|Leaders|Officials|Directors|Generals|Admirals)\b/i;

/** What the release knows beside its findings. */
interface Release {
  readonly article: Article;
  /** All whom it names. */
  readonly people: readonly Figure[];
  /** The day that its first sentence is about. */
  readonly lede: DaySpan | undefined;
  /** The country of that sentence, where it is nothing but a place and a day. */
  readonly dateline: string | undefined;
}

/**
 * Whoever was met where others went, or is in the title alone, on days not told, was there on theirs,
 * or on the day of the lede.
 */
function withDaysOfOthers(told: Told, { all, lede, dateline }: DaysBeside): Told {
  const [first] = told.findings;
  const isOfTitle = told.findings.every(({ sentence }) => sentence.paragraph < 0);
  const isDated = told.findings.some(({ days }) => days !== undefined);
  if (first === undefined || isDated || first.mode === "recalled") return told;
  if (first.country === dateline)
    return { ...told, findings: [{ ...first, days: lede }, ...told.findings.slice(1)] };
  if (!(first.isImplied || isOfTitle)) return isOfLede(told, all) ? withLede(told, lede) : told;
  const others = all.flatMap(({ findings }) => findings);
  const own = others.find((one) => one.country === first.country && one.days !== undefined)?.days;
  const days = own ?? (isOfTitle && first.status !== "planned" ? lede : undefined);
  return { ...told, findings: [{ ...first, days }, ...told.findings.slice(1)] };
}

/** One country's visit that is told as done, without a day: the release's first day is its day. */
function isOfLede({ visitor, findings }: Told, all: readonly Told[]): boolean {
  const isDone = findings.every(
    ({ status, mode, sentence }) =>
      (status === undefined || status === "completed" || status === "ongoing") &&
      (mode === "visit" || mode === "received") &&
      !isReportedLater(sentence.plain) &&
      (/\d/.test(sentence.plain) || !BEFORE_LEDE.test(sentence.plain)),
  );
  return isDone && all.every((other) => other.visitor !== visitor || other.findings === findings);
}

/** “recently visited”, “had met”, “earlier this year”, with no day beside it: on another than the lede's. */
const BEFORE_LEDE =
  /\b(?:recently|previously|[Ee]arlier (?:this|that|in the) (?:year|month|spring|summer|autumn|winter|week)|(?:days|weeks|months|years) (?:earlier|before|ago)|had (?:(?:also|already|previously|just|recently) )?(?:visited|travelled|met|attended|been|gone|returned|arrived|come|flown)|[Ll]ast (?:year|spring|summer|autumn|fall|winter|month|week))\b/;

function withLede(told: Told, lede: DaySpan | undefined): Told {
  return { ...told, findings: told.findings.map((one) => ({ ...one, days: lede })) };
}

interface DaysBeside extends Pick<Release, "lede" | "dateline"> {
  readonly all: readonly Told[];
}

function toVisit({ visitor, participants, findings }: Told, article: Article): readonly Visit[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { country } = first;
  const days = daysOf(findings);
  const companions = findings.flatMap((finding) => finding.companions);
  const met = findings.flatMap((finding) => finding.met);
  const travelling = [...participants, ...companions].filter((one) => one !== visitor);
  return [
    {
      id: [fold(visitor.name).replace(/[^a-z0-9]+/g, "-"), country, days?.from, days?.to]
        .filter((part) => part !== undefined)
        .join("_"),
      visitor: visitor.name,
      role: visitor.role,
      affiliation: visitor.affiliation,
      participants: toAttendees(travelling),
      country,
      places: placesOf(findings),
      start: days?.from ?? null,
      end: days?.to ?? null,
      status: statusOf(findings, { article, days }),
      mode: modeOf(findings),
      met: toAttendees(met.filter((one) => one !== visitor && !travelling.includes(one))),
      evidence: evidenceOf(findings).map((text) => ({
        article: article.id,
        origin: article.origin,
        text,
      })),
    },
  ];
}

/** The sentences, first those of the text that name both visitor and place. */
function evidenceOf(findings: readonly Finding[]): readonly string[] {
  const proof = new Map(
    findings.map((finding) => [finding.sentence.text, proofOf(finding)] as const).toReversed(),
  );
  const texts = [...new Set(findings.map(({ sentence }) => sentence.text))];
  return texts.toSorted((one, other) => (proof.get(other) ?? 0) - (proof.get(one) ?? 0));
}

function proofOf({ visitor, country, places, sentence }: Finding): number {
  const text = fold(sentence.text);
  const surname = fold(visitor.name).split(" ").at(-1) ?? "";
  const names = [countryByCode(country)?.name ?? "", ...places].map(fold);
  const isNamed = text.includes(surname);
  const isPlaced = names.some((name) => name !== "" && text.includes(name));
  const isText = sentence.paragraph >= 0;
  return isNamed && isPlaced && isText ? 2 : isNamed && isPlaced ? 1 : 0;
}

function toAttendees(figures: readonly Figure[]): readonly Attendee[] {
  return [...new Set(figures)]
    .filter(({ kind, isUnnamed }) => kind === "person" && !isUnnamed)
    .map(({ name, role }) => ({ name, role }));
}

/** Each place once, and Brussels wherever NATO Headquarters is. */
function placesOf(findings: readonly Finding[]): readonly string[] {
  const places = new Map<string, string>();
  const isReceived = findings.some(({ mode, country }) => mode === "received" && country === "BE");
  const all = findings.flatMap((finding) => finding.places);
  for (const place of isReceived ? [...all, "Brussels"] : all) {
    if (!places.has(fold(place))) places.set(fold(place), place);
  }
  return [...places.values()];
}

function modeOf(findings: readonly Finding[]): VisitMode {
  const modes = findings.map(({ mode }) => mode);
  return modes.includes("received") ? "received" : (modes[0] ?? "visit");
}

/** Days further apart than this are of two visits, or of a slip. */
const GAP_DAYS = 4;

function daysOf(findings: readonly Finding[]): DaySpan | undefined {
  let span: DaySpan | undefined;
  // “in ◆ on Tuesday”, in a title, may be any Tuesday; the text knows better.
  const isOfTitle = ({ sentence }: Finding) => sentence.paragraph < 0;
  const inOrder = [...findings.filter((one) => !isOfTitle(one)), ...findings.filter(isOfTitle)];
  for (const { days, isLoose, sentence } of inOrder) {
    if (days === undefined || isLoose) continue;
    if (span === undefined) span = days;
    // Whoever returns had left: those days are no part of the first stay.
    else if (RETURNS.test(sentence.plain)) continue;
    else if (touches(span, days)) span = join(span, days);
  }
  return span ?? findings.find(({ days }) => days !== undefined)?.days;
}

const RETURNS = /\b(?:return(?:s|ed)?|go back|goes back|went back) to\b/;

function touches(one: DaySpan, other: DaySpan): boolean {
  return daysBetween(one.to, other.from) <= GAP_DAYS && daysBetween(other.to, one.from) <= GAP_DAYS;
}

function join(one: DaySpan, other: DaySpan): DaySpan {
  return {
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

/** What is told of days after the release is still to come, whatever the tense. */
function statusOf(findings: readonly Finding[], { article, days }: Dated): VisitStatus {
  const out = article.published?.to;
  const told = new Set(withoutOldTitle(findings, article).map(({ status }) => status));
  const isAhead = out !== undefined && days !== undefined && days.from > out;
  const begun = isAhead || out === undefined ? undefined : begunBy(findings, out);
  for (const status of ["cancelled", "postponed", "planned", "completed", "ongoing"] as const) {
    if (told.has(status)) return status === "planned" ? (begun ?? status) : status;
  }
  if (isAhead) return "planned";
  return article.kind === "media-advisory" ? "planned" : "completed";
}

/** “I am proud to visit ◆”, a title says: whether that is still to come the text knows better. */
function withoutOldTitle(findings: readonly Finding[], { published, kind }: Article) {
  const text = findings.filter(({ sentence }) => sentence.paragraph >= 0);
  const isDone = ({ status, days, isLoose, mode }: Finding) =>
    (status === undefined || status === "completed") &&
    mode !== "recalled" &&
    days !== undefined &&
    !isLoose &&
    days.to <= (published?.to ?? "");
  const isPlanned = text.some(({ status }) => status === "planned");
  return kind !== "media-advisory" && !isPlanned && text.some(isDone) ? text : findings;
}

/** “is in ◆ and will meet ◉ tomorrow”: what else is to come does not make the visit one to come. */
function begunBy(findings: readonly Finding[], out: Day): VisitStatus | undefined {
  if (findings.some(({ status }) => status === "ongoing")) return "ongoing";
  const planned = findings.filter(({ status }) => status === "planned");
  // “met ◉ on ▣”, and on a later ▣ “will speak”: begun, whatever else its words tell.
  const isBeforeThose = (to: Day) =>
    planned.every(({ days }) => days !== undefined && to < days.from);
  const isDone = ({ status, days, sentence, met }: Finding) =>
    (status === "completed" && (days === undefined || days.to <= out)) ||
    (status === undefined &&
      sentence.paragraph >= 0 &&
      met.length > 0 &&
      days !== undefined &&
      days.to <= out &&
      isBeforeThose(days.to));
  const done = findings.some((one) => !one.isLoose && isDone(one));
  return done ? "completed" : undefined;
}

interface Dated {
  readonly article: Article;
  readonly days: DaySpan | undefined;
}
