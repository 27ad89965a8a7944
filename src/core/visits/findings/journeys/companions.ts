import { countriesIn } from "#core/gazetteer/countries.ts";
import type { Figure } from "#core/visits/mentions/cast.ts";
import type { Finding } from "#core/visits/findings/finding.ts";
import { ACTOR, allMatches, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
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
  `(?<who>${ACTOR}),? (?:together with|along with|alongside|with) ${THE}(?<others>${ACTORS}(?:,? and (?:his |her |their |the )?(?:[a-z]+ ){1,3}${ACTOR}(?=,? [a-z]))?)(?:,? and [^,;:.]{3,60}?)?,? (?:will |also |today |both |jointly |are |were |is |was |currently |have |has )*(?<verb>visit|travel|fl[ey]|arrive|tour|attend|take part|took part|participate|kick|begin|began|start|go|went|pa(?:y|id)|ma[dk]e|meet|met)`,
  "gu",
);
/** “Accompanied by ◉, he travelled to ◆”. */
const OPENING = new RegExp(
  `^(?:(?:Accompanied|Joined) by|Together with|Along with|Alongside) ${THE}(?<others>${ACTORS})(?=,? (?:the )?${ACTOR} (?!(?:said|says|told|explained|recalled|added|announced|stressed|noted) ))`,
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
/** “Led by ◉, the ambassadors visited ◆ and ◆”. */
const OPENS_LED = new RegExp(
  `^(?:Led|Headed|Chaired) by (?:the |its |their )?(?<others>${ACTORS})(?=, )`,
  "u",
);
/** “◉ accompanied ◉ on his visit to ◆”. */
const WENT_WITH = new RegExp(
  `(?<who>${ACTOR}),? (?:also |will )?accompan(?:ied|ies|y) (?:the )?(?<others>${ACTOR})(?= (?:on|during|to) )`,
  "gu",
);
const OF_GROUP =
  "(?:[Dd]elegation|[Gg]roup|[Tt]eam|[Pp]arty|[Vv]isitors|[Gg]uests|[Oo]fficers|[Oo]fficials|[Ss]tudents|[Pp]arliamentarians|[Ll]awmakers|[Ss]enators|[Ll]egislators|[Jj]ournalists|[Ee]xperts|[Cc]ommittee)";
/** “The delegation was headed by ◉”, “They were led by ◉ and ◉”. */
const LED_BY = new RegExp(
  `^(?:They|It|(?:The |Their |Its |This )(?:[a-z-]+ |${PEOPLE} ){0,3}?(?:${OF_GROUP}|${ACTOR})|${ACTOR}) (?:was|were|is|are) (?:headed|led|chaired|guided) by (?:the |its |their )?(?<others>${ACTORS})`,
  "u",
);
/** “The delegation also included ◉, …, and ◉”, “Among them were ◉ and ◉”. */
const NAMED_NEXT = new RegExp(
  `^(?:(?:They|It|(?:The |Their |Its |This )(?:[a-z-]+ |${PEOPLE} ){0,3}?(?:${OF_GROUP}|${ACTOR})|${ACTOR}) (?:also )?(?:includes?|included|comprise[sd]|consist(?:s|ed) of|(?:was|is) (?:composed|made up) of)|Among (?:them|the (?:[a-z-]+ )*(?:${OF_GROUP}|${ACTOR})) (?:was|were|are))(?<list> [^.]*)`,
  "u",
);
const ONE_OF_LIST = new RegExp(
  `(?:^ |[,;] (?:and )?| and | as well as )(?:the |its )*(?<who>${ACTOR})(?=[,;.]| and | as well as | of |$)`,
  "gu",
);
const MAY_NAME_NEXT =
  / (?:(?:was|were|is|are) (?:headed|led|chaired|guided) by|includ|compris|consist|composed|made up)|^Among /;

/** Who led, or was of, the group of which the sentence before told: they travel with it. */
function namedNextIn(outline: Outline, before: readonly Finding[]): Finding[] {
  const { text, sentence } = outline;
  const last = before.at(-1);
  if (last?.visitor.kind !== "company" || !MAY_NAME_NEXT.test(text)) return [];
  if (last.sentence === sentence || last.sentence.paragraph < 0 || last.mode === "remote")
    return [];
  const led = LED_BY.exec(text)?.groups?.["others"] ?? "";
  const { list = "" } = NAMED_NEXT.exec(text)?.groups ?? {};
  const named = allMatches(ONE_OF_LIST, list).map(({ groups }) => groups?.["who"] ?? "");
  const companions = outline
    .figuresIn(`${led}${named.join("")}`)
    .filter(
      ({ kind, isUnnamed, home, isNato }) =>
        kind === "person" && !isUnnamed && !isNato && home !== last.country,
    );
  return companions.length === 0 ? [] : [{ ...last, met: [], companions, sentence }];
}

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
  return [...besides(outline, before), ...alongs(outline, before), ...namedNextIn(outline, before)];
}

function besides(outline: Outline, before: readonly Finding[]): Finding[] {
  if (!/ (?:accompanied|joined) /.test(outline.text)) return [];
  return allMatches(BESIDE, outline.text).flatMap(({ groups, index, 0: words }) => {
    const leads = outline.figuresIn(groups?.["who"] ?? "");
    const last = before.findLast(({ visitor }) => leads.includes(visitor));
    const visit = withDays(last, before);
    if (visit === undefined || /\b(?:not|would|could)\b/.test(words)) return [];
    const rest = outline.text.slice(index + words.length);
    const listed = /^[^.]{0,20};/.test(rest) ? allMatches(ONE_OF_LIST, rest) : [];
    const others = listed.map((one) => one.groups?.["who"] ?? "").join("");
    return comeAlong(outline, visit, `${groups?.["others"] ?? ""}${others}`);
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
  const leaders = outline.figuresIn(OPENS_LED.exec(outline.text)?.groups?.["others"] ?? "");
  if (leaders.length > 0 && visit.visitor.kind === "company")
    return legs.map((leg) => ({ ...leg, met: [], companions: leaders }));
  // Along on a tour of several countries is who goes with its one visitor.
  if (legs.length > 1 && here.some(({ visitor }) => visitor !== visit.visitor)) return [];
  const beside = [
    ...allMatches(ALONG, outline.text),
    ...allMatches(OPENING, outline.text),
    ...allMatches(BEFORE_VERB, outline.text),
  ];
  const people = beside.flatMap(({ groups, index }) =>
    MEETING_BEFORE.test(outline.text.slice(0, index))
      ? []
      : legs.flatMap((leg) => {
          const others = groups?.["others"] ?? "";
          const rest = outline.text.slice(index);
          const staff = groups?.["verb"] === "visit" ? staffIn(outline, others, rest) : [];
          return [...comeAlong(outline, leg, others), ...besideOf(outline, leg, staff)];
        }),
  );
  if (legs.length > 1) return people;
  const bodies = allMatches(WITH_BODY, outline.text).flatMap(({ groups }) => {
    const [body] = outline.figuresIn(groups?.["others"] ?? "");
    return body?.kind === "company" && !ALLIED_MINISTERS.test(body.name)
      ? comeAlong(outline, visit, groups?.["others"] ?? "")
      : [];
  });
  const ministers = allMatches(IN_WITH, outline.text).flatMap(({ groups }) =>
    comeAlong(outline, visit, alliedMinistersIn(outline, groups?.["others"] ?? "")),
  );
  const led = [...allMatches(LED, outline.text), ...allMatches(WENT_WITH, outline.text)].flatMap(
    ({ groups }) =>
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
  return besideOf(outline, visit, came);
}

function besideOf(outline: Outline, visit: Finding, came: readonly Figure[]): Finding[] {
  return came.flatMap((visitor) => {
    const along = { ...visit, visitor, sentence: outline.sentence };
    return [
      { ...along, met: [], companions: [] },
      { ...visit, met: [], companions: [visitor], sentence: outline.sentence },
    ];
  });
}

/** “senior logistics officer ◉” */
const SMALL_STAFF = new RegExp(
  `\\b(?:deputy|assistant|officer|advis[eo]r|aide|secretary|manager) (?<who>${ACTOR})`,
  "gu",
);
/** The offices of those who travel with their chief. */
const OF_STAFF =
  /^(?!.*\b(?:[Mm]inister|[Pp]resident|[Mm]ayor|[Gg]overnor|[Aa]mbassador|Mission|[Cc]ommander|[Ss]peaker|Embassy|Museum|University|Parliament|Defen[cs]e|General Staff|State|Army|Navy|Forces?)\b)(?:.*\b)?(?:[Dd]eputy|[Aa]ssistant|[Aa]dvis[eo]r|Chief of (?:Staff|Cabinet)|(?:[Ss]taff|[Pp]olicy|[Ll]iaison) [Oo]fficer)\b/;

/** Of those who go with somebody as one subject, his staff: “◉, along with the Deputy Director, ◉, visited ◆”. */
function staffIn(outline: Outline, others: string, rest: string): readonly Figure[] {
  const small = allMatches(SMALL_STAFF, rest.slice(0, rest.search(/ visit/)));
  const named = outline.figuresIn(small.map(({ groups }) => groups?.["who"] ?? "").join(""));
  return outline
    .figuresIn(others)
    .filter(({ kind, isUnnamed, isNato, home }) => {
      return kind === "person" && !isUnnamed && !isNato && home === undefined;
    })
    .filter((one) => named.includes(one) || OF_STAFF.test(one.role ?? ""));
}

const OF_UNION = /\bEuropean (?:Commission|Council|Parliament|Union)\b|\bEU\b/;
const OF_NATO = /\bNATO\b|\bAllied\b|\bInternational (?:Military )?Staff\b|\bSAC[ET]/;

/** The Council and its ambassadors travel; other bodies that are named beside a guest are hosts. */
const COUNCIL =
  /^(?:[Dd]elegation of the )?North Atlantic Council$|^(?:NATO(?:[’']s)?|Allied|Alliance[’']s) (?:Permanent Representatives|[Aa]mbassadors)$|^(?:Permanent Representatives|[Aa]mbassadors) (?:of|from|to) .*\b(?:NATO|North Atlantic|Allies|Allied|Alliance|member)\b/;

/** An envoy is at their post where they are accredited. */
const AMBASSADOR_TO = /\b(?:Ambassador|High Commissioner)\b.*? (?:to|in) (?<where>.+)$/;

function isGuest(one: Figure, { visitor, country }: Finding): boolean {
  if (one.kind === "company")
    return (
      (COUNCIL.test(one.name) || ALLIED_MINISTERS.test(one.name)) &&
      visitor.isNato &&
      country !== "BE"
    );
  if (one.kind !== "person" || one.isUnnamed || one === visitor) return false;
  const { where } = AMBASSADOR_TO.exec(one.role ?? "")?.groups ?? {};
  if (where !== undefined && countriesIn(where).has(country)) return false;
  if (one.isNato) return country !== "BE";
  if (one.home !== undefined) return one.home !== country;
  if (OF_UNION.test(one.role ?? "")) return country !== "BE";
  return OF_NATO.test(one.role ?? "") || (!visitor.isNato && visitor.home !== undefined);
}
