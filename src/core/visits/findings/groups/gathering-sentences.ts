import { ACRONYM, GROUP_COUNT, GROUP_EVENT, GROUP_NAME, SESSION } from "./group-words.ts";

const ITS_SESSION = `(?:its|their|an?|the) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION}`;
/** What a group does that comes together, done or planned. */
const VERB = `(?<verb>(?:(?:will|are (?:set |due |expected )?to|is (?:set |due |expected )?to) )(?:meet|gather|convene|assemble|come together|hold ${ITS_SESSION})|(?:held|conducted|convened|concluded|ended|closed|completed|wrapped up|opened|(?:met|convened|gathered|assembled) for) ${ITS_SESSION}|(?:[Mm]eet|[Gg]ather|[Cc]onvene|[Cc]ome together)(?= (?:today|tomorrow|this|next|in|at|on|for|from) )|joined(?= (?:their |the )?(?:Allied|NATO|Allies|counterparts)(?! to ))|(?:conducted|carried out|delivered|ran|gave) (?:an?|the|its|their) (?:[\\p{L}\\d’'-]+ ){0,4}?(?:training|course|seminar|workshop|review|assessment|survey)|to (?:[Mm]eet|[Gg]ather|[Cc]onvene)(?= (?:in|at) )|(?:have |has )?(?:recently |virtually |online )?(?:gathered|convened|assembled|came together|come together|met(?! (?:the |all |their |its )?(?:[a-z]+ )?(?:deadlines?|targets?|requirements?|criteria|needs?|demands?|standards?|goals?|objectives?|challenges?)(?![\\p{L}])))|(?:are|is) (?:currently )?(?:meeting|gathering|convening)|(?:concluded|wrapped up|held|began|opened|started|kicked off|continued) (?:their |its |a |an )?(?:two|three|one|two-day|three-day|[a-z]+)?(?: days? of)? ?(?:talks|meetings?|discussions|consultations))(?![\\p{L}])`;
const HELD = "(?:took place|was (?:held|convened|hosted|opened|conducted|organi[sz]ed))";
/** “, NATO’s senior body on …,”: what a body is. */
const APPOSITION =
  "(?:, (?:NATO[’']s?|the|an?|which|who|known|composed|made up|including|(?:led|chaired|headed) by|as well as|together with|along with)(?![\\p{L}])[^;:]{3,220}?,| [–—-] [^–—;:]{3,160} [–—-])?";
/** “The thirty Chiefs of Defence, as well as …, gathered in ◆”, in the plain sentence. */
const GATHERED = new RegExp(
  `(?:(?:^|[,)–—-] )(?:(?:Today|Yesterday|Tomorrow|Earlier today|(?:Earlier )?[Tt]his week|Last week),? )?|^(?:On|From|Between) [^,;:]{3,40}?\\d{4} |(?<as>\\b(?:as|where) ))(?<count>${GROUP_COUNT})${GROUP_NAME}${APPOSITION} ${VERB}`,
  "u",
);
/** “◆ – Some 300 delegates from forty nations took part in the conference on ▣”. */
const ATTENDED = new RegExp(
  `[–—-] (?<count>${GROUP_COUNT})${GROUP_NAME} (?<verb>(?:took part|participated) in|attended)(?= (?:the|a|an|its|this) )`,
  "u",
);
/** “Meeting in ◆ on ▣, the Defence Ministers agreed …”. */
const MEETING_THERE = new RegExp(
  `^(?<verb>Meeting|Gathering|Gathered|Convening|Assembled) (?:(?:in|at|on|today|yesterday|this)(?![\\p{L}]))[^;:]{3,90}?, ${GROUP_COUNT}${GROUP_NAME} (?=[a-z]+ed(?![\\p{L}])|took|held|met)`,
  "u",
);
const WORKS =
  "(?:discussed|examined|reviewed|exchanged|shared|explored|took stock of|looked (?:at|into)|trained|learn(?:ed|t)|studied|compared|presented|debated|considered|practi[sc]ed|honed|tackled)";
/** “Planners from 20 countries took stock of … during a seminar that ended in ◆ on ▣”. */
const WORKED_AT = new RegExp(
  `(?:^|[,)–—-] |^(?:On|From|Between) [^,;:]{3,40}?\\d{4} )(?<count>${GROUP_COUNT})${GROUP_NAME}${APPOSITION} (?<verb>${WORKS})(?= [^.;:]*? (?:at|during|in) (?:an?|the|this|their|its) (?:[\\p{L}\\d’'-]+ ){0,6}?${GROUP_EVENT}(?![\\p{L}])[^.;:]{0,60}? (?:in|at) )`,
  "u",
);
const ANY_WORK = new RegExp(` ${WORKS} `);
const AT_EVENT = new RegExp(
  ` (?:at|during|in) (?:an?|the|this|their|its) [^.;:]{0,60}?\\b${GROUP_EVENT}\\b`,
);

/** Words without which the expression above needs no trial. */
function mayWork(text: string): boolean {
  return ANY_WORK.test(text) && AT_EVENT.test(text);
}

/** What a group does that goes somewhere. */
const GOES = `(?<verb>(?:(?:will|are (?:set |due )?to|is (?:set |due )?to) (?:also )?)?(?:also |recently |today )?(?:visit(?:ed|s)?|tour(?:ed|s)?|travel(?:s|l?ed)? to|flew to|went to|c[ao]me to|arriv(?:ed?|es) (?:in|at)|pa(?:id|y|ys) an? (?:[a-z-]+ ){0,4}?visit to|spent (?:[a-z]+ |an? |the )*(?:days?|week|morning|afternoon) (?:in|at)|(?:began|started|concluded|completed|made) (?:their |its |an? )(?:[a-z-]+ ){0,4}?(?:visit|trip|tour|mission) (?:to|of|in)))(?![\\p{L}])`;
/** “Some 25 parliamentarians from a dozen nations visited ◆ and ◆”. */
const WENT = new RegExp(
  `(?:(?:^|[,)–—-] )(?:(?:Today|Yesterday|(?:Earlier )?[Tt]his week|Last week),? )?|^(?:On|From|Between) [^,;:]{3,40}?\\d{4} )(?<count>${GROUP_COUNT})${GROUP_NAME}${APPOSITION} ${GOES}`,
  "u",
);
/** “A delegation from the Directorate of Plans and Conduct of ◆ (…), led by ◉, visited ◆”. */
const DELEGATION = new RegExp(
  `(?:^|[,–—-] |\\d{4},? )(?:[Aa]n? |[Tt]he )?(?<who>(?:[\\p{L}-]+ ){0,3}?(?:[Dd]elegation|[Gg]roup) (?:of|from) [^;:–—]{4,140}?)(?:,? (?:which was )?(?:led|headed|chaired) by [^;:]{3,120}?)?,? ${GOES}`,
  "u",
);
const MAY_GO = / (?:visit|tour|trip|mission|travel|flew|went to|c[ao]me to|arriv|spent )/;
/** Only of people from many nations is it told that they worked at an event. */
const MANY = /[Nn]ations|[Cc]ountries|Allie[sd]|[Aa]llies|[Pp]artners?\b|[Ss]tates|capitals/;
/** “The Committee, the highest authority, met in Chiefs of Defence session at ◆”. */
const IN_SESSION = new RegExp(
  `(?<who>(?:NATO[’']s? )?(?:[\\p{L}]+ )?(?:Committee|Council|Board))${ACRONYM}${APPOSITION} ${VERB} (?<form>(?:in|at) (?:the (?:level|format) of )?(?:NATO )?(?:[\\p{L}]+ ){0,3}?(?:Chiefs of Defen[cs]e|Ministers(?: of [\\p{Lu}][\\p{L}]+(?: Affairs)?)?)[’']?)${ACRONYM}(?: [Ss]ession| format)?`,
  "u",
);
/** Words without which the dear expressions above need no trial. */
const SESSION_LEVEL = /Chiefs of Defen|Ministers/;
const MAY_ATTEND = / [–—-] .*(?:took part|participated|attended) /;
const ANY_SESSION = new RegExp(`${SESSION} (?:of |${HELD}|convened|opened|began|will )`, "u");
const ANY_VERB = new RegExp(` ${VERB}`, "u");
/** A word that each of the ways above holds; it spares most sentences the dear expressions. */
const GATHERING =
  /\b(?:gather(?:ed|ing)?|conven(?:e|ed|ing)|assembled?|carried out|delivered|ran|gave|started|kicked off|continued|c[ao]me together|joined|meet(?:ing)?|met|concluded|wrapped up|held|hold|conducted|hosted|took place|organi[sz]ed|opened|began|took part|participated|attended)\b/i;
/** “The 41st plenary of the Logistics Committee convened in ◆”: whose session it was. */
const BODY = `(?:(?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and) ){0,8}(?:Board|Panel|Committee|Council|Group|Forum|Assembly|Managers|Directors|Chiefs|Commandants|Advis[eo]rs|Coordinators|Commanders|Experts)`;
const ITS_FIELD = "(?: (?:of|for|on)(?: (?:\\p{Lu}[\\p{L}’'-]*|for|on|of|and|the|in)){1,8})?";
const SESSION_OF = new RegExp(
  `(?:^|, )(?:The|the|An|an|A|a) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION} of (?:the )?(?<who>${BODY}${ITS_FIELD})${ACRONYM} (?<verb>${HELD}|met|convened|gathered|opened|began|will (?:take place|be held))(?![\\p{L}])`,
  "u",
);
/** “The Logistics Committee’s 41st plenary took place in ◆”. */
const ITS_OWN = new RegExp(
  `(?:^|, )(?:The |the )?(?<who>${BODY})[’']s (?:[\\p{L}\\d-]+ ){0,4}?${SESSION} (?<verb>${HELD}|convened|opened|began|will (?:take place|be held))(?![\\p{L}])`,
  "u",
);
/** Words that tell of nobody in particular without whom they are from. */
const BARE =
  /^(?:the |The )?(?:[Ii]nvited |[Aa]ll |[Mm]any |[Oo]ther )?(?:[Gg]uests|[Pp]articipants|[Ee]nvoys|[Mm]embers|[Ss]tudents|[Ss]takeholders|[Mm]inisters|Group|Committee|Council|Board|Panel|Conference|Forum|Assembly)$/;
/** Whose gathering is a summit or a deployment, or who do so as talk only. */
const NOBODY =
  /\b(?:UN|United Nations|EU|European (?:Union|Parliament|Council|Commission)|OSCE|Heads of State|(?<!(?:[Mm]ilitary|[Nn]aval|[Ii]ndustry|[Bb]usiness|[Yy]outh|[Rr]eligious|[Cc]ivilian)(?: and [a-z]+)? )[Ll]eaders$|of the (?:public|media|press)|they|who|which|that|not|video|virtual|online)\b|^(?:[\p{L}-]+ ){0,3}?(?:[Cc]rews|[Ss]hips|[Vv]essels|[Ff]rigates|[Aa]ircraft|[Jj]ets|[Ff]orces|[Tt]roops|[Ss]oldiers|[Ss]ailors|[Aa]irmen|[Mm]arines|[Pp]ilots|[Uu]nits)(?: |$)/u;

/** Tells whether a marked sentence holds a verb of gathering at all. */
export function mayGather(text: string): boolean {
  return GATHERING.test(text) || mayWork(text);
}

/**
 * Tells whether a verb is of what may be done anywhere, so that only an event tells where.
 *
 *     took stock of   → true        gathered   → false
 */
export function isWork(verb: string): boolean {
  return IS_WORK.test(verb);
}

const IS_WORK = new RegExp(`^${WORKS}$`);

/** Tells whether a name is that of a summit's or a deployment's people, of whom no visit is told. */
export function isNobody(name: string): boolean {
  return NOBODY.test(name);
}

/** Who gathered, as a sentence tells it. */
export interface Gathering {
  readonly name: string;
  /** The words before what the group is from, as they stand in the sentence. */
  readonly who: string;
  /** The verb's words as they stand. */
  readonly verb: string;
  /** Ten or more people, who cannot all be of NATO’s staff. */
  readonly isCrowd: boolean;
  /** “as experts gathered”: the main clause tells where. */
  readonly isClause: boolean;
}

/** “experts from 16 countries - including NATO members - as well as from NATO gathered”. */
const DASHED =
  / [-–—] (?:including|among them|both|most of them)\b[^;:–—]{3,120}? [-–—](?=[ ,])(?:,? as well as(?: from)? [^;:–—]{3,120}?(?= (?:gathered|met|convened|assembled|came together)\b))?/u;

function withoutDashes(plain: string): string {
  return / [-–—] (?:incl|amon|both|most)/.test(plain) ? plain.replace(DASHED, "") : plain;
}

/**
 * Reads who gathers in a sentence, and by which words.
 *
 *     The thirty NATO Chiefs of Defence gathered in Oslo  → NATO Chiefs of Defence, gathered
 */
export function readGathering(sentence: string): Gathering | undefined {
  const plain = withoutDashes(sentence);
  const session = SESSION_LEVEL.test(plain) ? IN_SESSION.exec(plain)?.groups : undefined;
  if (session !== undefined) {
    const { who = "", verb = "", form = "" } = session;
    const name = `${who} ${form.replace(/[’']$/, "")}`;
    return { name, who, verb, isCrowd: false, isClause: false };
  }
  const found = (
    (ANY_VERB.test(plain) ? GATHERED.exec(plain) : null) ??
    (MAY_ATTEND.test(plain) ? ATTENDED.exec(plain) : null) ??
    MEETING_THERE.exec(plain) ??
    (ANY_SESSION.test(plain) ? (SESSION_OF.exec(plain) ?? ITS_OWN.exec(plain)) : null) ??
    (MANY.test(plain) && mayWork(plain) ? WORKED_AT.exec(plain) : null)
  )?.groups;
  if (found === undefined) return undefined;
  const { who = "", of = "", verb = "", count = "", as: clause } = found;
  if ((of === "" && BARE.test(who)) || NOBODY.test(`${who}${of}`)) return undefined;
  const isCrowd = /\d{2}|hundred|dozens/.test(count);
  return { name: nameOf(who, of), who, verb, isCrowd, isClause: clause !== undefined };
}

/**
 * Reads which group a sentence says went somewhere, and by which words.
 *
 *     Some 25 parliamentarians from a dozen nations visited Oslo  → the parliamentarians, visited
 */
export function readGoing(plain: string): Gathering | undefined {
  const found = MAY_GO.test(plain) ? WENT.exec(plain)?.groups : undefined;
  if (found === undefined) return undefined;
  const { who = "", of = "", verb = "" } = found;
  if ((of === "" && BARE.test(who)) || NOBODY.test(`${who}${of}`)) return undefined;
  return { name: nameOf(who, of), who, verb, isCrowd: false, isClause: false };
}

/**
 * Reads which delegation a sentence says went somewhere, whatever it calls those who sent it.
 *
 *     A delegation from the Führungsakademie (Germany), led by Colonel Musche, visited Oslo
 *         → delegation from the Führungsakademie, visited
 */
export function readDelegation(plain: string): Gathering | undefined {
  if (!MAY_GO.test(plain) || !/ (?:delegation|group) (?:of|from) /i.test(` ${plain}`))
    return undefined;
  const { who, verb = "" } = DELEGATION.exec(plain)?.groups ?? {};
  if (who === undefined || NOT_THESE.test(who)) return undefined;
  const name = who.replace(/ \([^()]*\)/g, "");
  return { name, who, verb, isCrowd: false, isClause: false };
}

/** A clause about somebody else lies between, or they did not go. */
const NOT_THESE =
  /\b(?:not|who|which|that|will|would|was|were|has|had|met|visited|discussed|ships|vessels|frigates|aircraft|soldiers|troops)\b/;

/** “experts from ten nations”, but “directors” of “directors for this year”. */
function nameOf(who: string, of: string): string {
  const isTold =
    /^,? (?:from|representing|responsible|in charge) |\p{Lu}|\d|\b(?:two|three|four|five|six)\b/u.test(
      of,
    );
  return isTold ? `${who}${of}` : who;
}
