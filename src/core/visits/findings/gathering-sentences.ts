import { ACRONYM, GROUP_COUNT, GROUP_NAME, SESSION } from "./group-words.ts";

const ITS_SESSION = `(?:its|their|an?|the) (?:[\\p{L}\\d’'-]+ ){0,4}?${SESSION}`;
/** What a group does that comes together, done or planned. */
const VERB = `(?<verb>(?:(?:will|are (?:set |due |expected )?to|is (?:set |due |expected )?to) )(?:meet|gather|convene|assemble|come together|hold ${ITS_SESSION})|(?:held|conducted|convened|(?:met|convened|gathered|assembled) for) ${ITS_SESSION}|(?:[Mm]eet|[Gg]ather|[Cc]onvene|[Cc]ome together)(?= (?:today|tomorrow|this|next|in|at|on|for|from) )|joined(?= (?:their |the )?(?:Allied|NATO|Allies|counterparts)(?! to ))|(?:conducted|carried out|delivered|ran|gave) (?:an?|the|its|their) (?:[\\p{L}\\d’'-]+ ){0,4}?(?:training|course|seminar|workshop|review|assessment|survey)|to (?:[Mm]eet|[Gg]ather|[Cc]onvene)(?= (?:in|at) )|(?:have |has )?(?:recently |virtually |online )?(?:gathered|convened|assembled|came together|come together|met(?! (?:the |all |their |its )?(?:[a-z]+ )?(?:deadlines?|targets?|requirements?|criteria|needs?|demands?|standards?|goals?|objectives?|challenges?)(?![\\p{L}])))|(?:are|is) (?:currently )?(?:meeting|gathering|convening)|(?:concluded|wrapped up|held|began|opened|started|kicked off|continued) (?:their |its |a |an )?(?:two|three|one|two-day|three-day|[a-z]+)?(?: days? of)? ?(?:talks|meetings?|discussions|consultations))(?![\\p{L}])`;
const HELD = "(?:took place|was held|was convened|was hosted)";
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
  /\b(?:gather(?:ed|ing)?|conven(?:e|ed|ing)|assembled?|carried out|delivered|ran|gave|started|kicked off|continued|c[ao]me together|joined|meet(?:ing)?|met|concluded|wrapped up|held|hold|conducted|hosted|took place|opened|began|took part|participated|attended)\b/i;
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
  return GATHERING.test(text);
}

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
    (ANY_SESSION.test(plain) ? (SESSION_OF.exec(plain) ?? ITS_OWN.exec(plain)) : null)
  )?.groups;
  if (found === undefined) return undefined;
  const { who = "", of = "", verb = "", count = "", as: clause } = found;
  if ((of === "" && BARE.test(who)) || NOBODY.test(`${who}${of}`)) return undefined;
  const isCrowd = /\d{2}|hundred|dozens/.test(count);
  return { name: nameOf(who, of), who, verb, isCrowd, isClause: clause !== undefined };
}

/** “experts from ten nations”, but “directors” of “directors for this year”. */
function nameOf(who: string, of: string): string {
  const isTold =
    /^,? (?:from|representing|responsible|in charge) |\p{Lu}|\d|\b(?:two|three|four|five|six)\b/u.test(
      of,
    );
  return isTold ? `${who}${of}` : who;
}
