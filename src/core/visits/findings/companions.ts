import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "./finding.ts";
import { ACTOR, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { isRemote } from "#core/visits/mentions/status.ts";

const THE = `(?:the |its |NATO[’']s )?(?:(?:${PLACE}|${PEOPLE}) )?(?:(?:Royal )?(?:Army|Navy|Air Force|Marine Corps) )?`;
const BESIDE = new RegExp(
  `(?<who>${ACTOR}),? (?:who )?(?<aux>(?:was|were|is|are|will|has|have|had|be|been|being|also|further)(?: (?:also|be|been|being|further))* )?(?:accompanied|joined) (?:on (?:his|her|their|the|this) (?:visit|trip|tour|journey) )?by ${THE}(?<others>${ACTORS})`,
  "gu",
);
const ALONG = new RegExp(
  `(?:,| ${DAY}\\)?|${PLACE}) (?:accompanied by|joined by|together with|along with|alongside|side by side with|shoulder to shoulder with|flanked by|in the company of|as (?:will|did|was|were|is|are)) ${THE}(?<others>${ACTORS})`,
  "gu",
);
/** “◉ together with ◉ and ◉ will begin a visit to ◆”. */
const BEFORE_VERB = new RegExp(
  `(?<who>${ACTOR}),? (?:together with|along with|alongside|with) ${THE}(?<others>${ACTORS})(?:,? and [^,;:.]{3,60}?)?,? (?:will |also |today |both |jointly )*(?:visit|travel|fl[ey]|arrive|tour|attend|take part|took part|participate|kick|begin|began|start|go|went|pa(?:y|id)|ma[dk]e|meet|met)`,
  "gu",
);
/** “Accompanied by ◉, he travelled to ◆”. */
const OPENING = new RegExp(
  `^(?:Accompanied|Joined) by ${THE}(?<others>${ACTORS})(?=,? (?:the )?${ACTOR} )`,
  "gu",
);
/** “visited ◆ with the Ambassadors of …”: of bodies alone, for others would be those he met. */
const WITH_BODY = new RegExp(
  `${PLACE}(?: \\p{Lu}[\\p{L}-]*){0,3},? (?:together )?with ${THE}(?<others>${ACTOR})`,
  "gu",
);
/** “is in ◆ with the Foreign Ministers of the thirty Allies”; whom somebody met there came by themselves. */
const IN_WITH = new RegExp(
  `\\b(?:is|are|was|were|arrived)(?: (?:also|today|now|back))? in (?:the )?${PLACE}(?:, ${PLACE})?(?:,? (?:on )?${DAY})?,? (?:together |along )?with (?:the )?(?<others>${ACTOR})`,
  "gu",
);
/** “◉ led a delegation of the Council to the opening of …”. */
const LED = new RegExp(
  `(?<who>${ACTOR}),? (?:will |also |then )*(?:leads?|led|heads?|headed) (?:a |an |the )?(?<others>${ACTOR})(?= (?:to|in|on|at) )`,
  "gu",
);
const MEETING_BEFORE = /\b(?:met|meets?|meeting|talks|spoke|discussions?|discussed)\b[^.;]*$/;

/**
 * Finds who came along with a visitor: they were where the visitor was, on the same days.
 *
 *     ◉ visited ◆ on ▣, accompanied by ◉           → the second, in ◆ on ▣
 *     ◉ visited ◆. He was accompanied by ◉          → the second, in ◆
 *
 * Whoever is at home there is a host, and whoever has no country known comes along only with a guest
 * of NATO's or with an office of NATO's. `before` are the findings up to this sentence and in it.
 */
export function companionsIn(outline: Outline, before: readonly Finding[]): Finding[] {
  if (isRemote(outline.text)) return [];
  return [...besides(outline, before), ...alongs(outline, before)];
}

function besides(outline: Outline, before: readonly Finding[]): Finding[] {
  if (!/ (?:accompanied|joined) /.test(outline.text)) return [];
  return [...outline.text.matchAll(BESIDE)].flatMap(({ groups, 0: words }) => {
    const leads = outline.figuresIn(groups?.["who"] ?? "");
    const last = before.findLast(({ visitor }) => leads.includes(visitor));
    const visit = withDays(last, before);
    if (visit === undefined || /\b(?:not|would|could)\b/.test(words)) return [];
    return comeAlong(outline, visit, groups?.["others"] ?? "");
  });
}

/** The days that another sentence tells of the same visit. */
function withDays(last: Finding | undefined, before: readonly Finding[]): Finding | undefined {
  if (last === undefined || last.days !== undefined) return last;
  const isSame = ({ visitor, country, mode, days }: Finding) =>
    visitor === last.visitor &&
    country === last.country &&
    mode !== "recalled" &&
    days !== undefined;
  return { ...last, days: before.findLast(isSame)?.days };
}

function alongs(outline: Outline, before: readonly Finding[]): Finding[] {
  const here = before.filter(
    ({ sentence, isImplied }) => sentence === outline.sentence && !isImplied,
  );
  const [visit] = here;
  if (visit === undefined) return [];
  const legs = [...Map.groupBy(here, ({ country }) => country).values()].flatMap(
    ([leg]) => leg ?? [],
  );
  // Along on a tour of several countries is who goes with its one visitor.
  if (legs.length > 1 && here.some(({ visitor }) => visitor !== visit.visitor)) return [];
  const beside = [
    ...outline.text.matchAll(ALONG),
    ...outline.text.matchAll(OPENING),
    ...outline.text.matchAll(BEFORE_VERB),
  ];
  const people = beside.flatMap(({ groups, index }) =>
    MEETING_BEFORE.test(outline.text.slice(0, index))
      ? []
      : legs.flatMap((leg) => comeAlong(outline, leg, groups?.["others"] ?? "")),
  );
  if (legs.length > 1) return people;
  const bodies = [...outline.text.matchAll(WITH_BODY)].flatMap(({ groups }) => {
    const [body] = outline.figuresIn(groups?.["others"] ?? "");
    return body?.kind === "company" && !ALLIED_MINISTERS.test(body.name)
      ? comeAlong(outline, visit, groups?.["others"] ?? "")
      : [];
  });
  const ministers = [...outline.text.matchAll(IN_WITH)].flatMap(({ groups }) =>
    comeAlong(outline, visit, alliedMinistersIn(outline, groups?.["others"] ?? "")),
  );
  const led = [...outline.text.matchAll(LED)].flatMap(({ groups }) =>
    outline.figuresIn(groups?.["who"] ?? "").includes(visit.visitor)
      ? comeAlong(outline, visit, groups?.["others"] ?? "")
      : [],
  );
  return [...people, ...bodies, ...ministers, ...led];
}

/** The mark of the ministers of all Allies, and of nobody else. */
function alliedMinistersIn(outline: Outline, others: string): string {
  return outline.figuresIn(others).some(({ name }) => ALLIED_MINISTERS.test(name)) ? others : "";
}

const ALLIED_MINISTERS =
  /^(?:NATO |Allied )?(?:Foreign|Defen[cs]e) Ministers (?:of|from) (?:all )?(?:the )?(?:(?:\d+|[a-z-]+) )?(?:NATO )?(?:Allies|Allied nations)$/;

function comeAlong(outline: Outline, visit: Finding, others: string): Finding[] {
  if (visit.mode === "remote" || visit.visitor.kind !== "person") return [];
  const came = outline.figuresIn(others).filter((one) => isGuest(one, visit));
  return came.flatMap((visitor) => {
    const along = { ...visit, visitor, sentence: outline.sentence };
    return [
      { ...along, met: [], companions: [] },
      { ...visit, met: [], companions: [visitor], sentence: outline.sentence },
    ];
  });
}

const OF_UNION = /\bEuropean (?:Commission|Council|Parliament|Union)\b|\bEU\b/;
const OF_NATO = /\bNATO\b|\bAllied\b|\bInternational (?:Military )?Staff\b|\bSAC[ET]/;

/** The Council and its ambassadors travel; other bodies that are named beside a guest are hosts. */
const COUNCIL =
  /^(?:[Dd]elegation of the )?North Atlantic Council$|^(?:NATO(?:[’']s)?|Allied|Alliance[’']s) (?:Permanent Representatives|[Aa]mbassadors)$|^(?:Permanent Representatives|[Aa]mbassadors) (?:of|from|to) .*\b(?:NATO|Allies|Allied|Alliance|member)\b/;

function isGuest(one: Figure, { visitor, country }: Finding): boolean {
  if (one.kind === "company")
    return (
      (COUNCIL.test(one.name) || ALLIED_MINISTERS.test(one.name)) &&
      visitor.isNato &&
      country !== "BE"
    );
  if (one.kind !== "person" || one.isUnnamed || one === visitor) return false;
  if (one.isNato) return country !== "BE";
  if (one.home !== undefined) return one.home !== country;
  if (OF_UNION.test(one.role ?? "")) return country !== "BE";
  return OF_NATO.test(one.role ?? "") || (!visitor.isNato && visitor.home !== undefined);
}
