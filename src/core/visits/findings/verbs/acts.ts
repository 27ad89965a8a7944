import type { Figure } from "#core/visits/mentions/cast.ts";
import { clauseAfter, splitVerbGroup, subjectOf } from "#core/visits/mentions/clause.ts";
import { withoutSeatOfOffice, withoutSecondOffice, withoutUnnamed } from "./clause-offices.ts";
import { isAheadOf, isDeedOfThanked } from "./deeds-of-others.ts";
import { FRAMES, type Frame } from "./frames.ts";
import { ACTOR, allMatches, DAY, PEOPLE, PLACE } from "#core/visits/mentions/marks.ts";
import { ACTORS, type Outline } from "#core/visits/mentions/outline.ts";
import { tellingOf, type Telling } from "#core/visits/mentions/status.ts";
import { gappedSubject, withoutSharedOffice } from "#core/visits/mentions/subjects.ts";
import { isOnlyNamed } from "./named-journeys.ts";
import { isDoneByOthers, isOthersJourney } from "./said-of-others.ts";
import { createVerbFinder, type FoundVerb } from "./verb-finder.ts";

const verbsIn = createVerbFinder(FRAMES);

/** A heading: “◉ to visit ◆”. */
const ALONE = new RegExp(`^(?:the |The )?${ACTOR} $`);
const HAS_ACTOR = new RegExp(ACTOR);

/** A verb of presence in a sentence, with who does it to whom. */
export interface Act {
  readonly frame: Frame;
  readonly telling: Telling;
  readonly subject: readonly Figure[];
  readonly object: readonly Figure[];
  /** The marked text before the verb's own words, and after the verb up to the clause's end. */
  readonly before: string;
  readonly clause: string;
  readonly after: string;
  readonly verb: string;
  /** Auxiliaries and adverbs before the verb. */
  readonly group: string;
}

/** Finds the verbs of presence in a sentence, with their subjects and objects. */
export function actsIn(outline: Outline): Act[] {
  const acts: Act[] = [];
  if (!HAS_ACTOR.test(outline.text) || COUNTERFACTUAL.test(outline.text)) return acts;
  if (EARLIER_LIFE.test(outline.text) && !ANY_DAY.test(outline.text)) return acts;
  for (const found of verbsIn(withSmallGerund(outline))) {
    if (isOfOthers(found, outline.text)) continue;
    const { frame, verb, index } = found;
    const verbGroup = splitVerbGroup(outline.text.slice(0, index));
    const { group } = verbGroup;
    const rest = withoutSecondOffice(withoutUnnamed(verbGroup.rest), outline);
    if (isPassive(group, verb)) continue;
    const after = outline.text.slice(index + verb.length);
    const isEvent = frame.kind === "take-part";
    const isTitle = outline.sentence.paragraph < 0 || ALONE.test(rest);
    const told = tellingOf({ group, verb, isTitle });
    // “is scheduled to attend … and to observe …”: the second is as much to come as the first.
    // “will attend … before he travels to ◆”: so is what the present tense tells behind it.
    const isOfPlan =
      ((told === "purpose" && rest.endsWith(" and ")) ||
        (told === "open" && THEN_ONE.test(rest))) &&
      acts.at(-1)?.telling === "planned";
    const telling = isOfPlan ? "planned" : told;
    const whole = clauseAfter(
      frame.kind === "go" && FROM_TO.test(after)
        ? after.replace(FROM_TO, "")
        : index === 0 || OF_EARLIER.test(rest)
          ? uptoSubject(after)
          : FRONTED.test(rest)
            ? uptoMainVerb(after)
            : isEvent
              ? withoutHosts(after)
              : after,
    );
    const clause = withoutSeatOfOffice(whole, outline);
    const isCountry = frame.kind === "be-received" && COUNTRY_SUBJECT.test(rest);
    const several = isCountry
      ? undefined
      : (subjectOf(rest) ?? laterSubject(rest, after) ?? saidBy(rest, verb, after));
    // “told ◉ and ◉, who | was in ◆”: the last of them.
    const isOne = rest.endsWith(" who ") && /\b(?:was|is|has)\b/.test(`${group}${verb}`);
    const who = isOne ? several?.slice(-1) : several;
    const shared = frame.kind === "act" ? gappedSubject(clause) : "";
    const subject =
      who === undefined ? [] : withoutSharedOffice(outline.figuresIn(`${who}${shared}`));
    const object = outline.figuresIn(objectOf(clause, frame));
    acts.push({
      frame,
      telling,
      subject,
      object,
      before: rest,
      clause,
      after,
      verb,
      group,
    });
  }
  return acts;
}

const THEN_ONE = new RegExp(`\\b(?:before|after|when|once|until) (?:the )?${ACTOR} $`);

/** “He said that ◆ was welcomed to NATO”: nobody was received. */
const COUNTRY_SUBJECT = new RegExp(
  `(?:^|\\b(?:that|while|as|when|where|after|and) )(?:the )?${PLACE}(?:(?:,| and) ${PLACE})* $`,
  "u",
);

/** “◉ was praised”: others did so; whoever is briefed is there. */
function isPassive(group: string, verb: string): boolean {
  return (
    /\b(?:was|were|been|being) (?:[a-z]+ly )?$/.test(group) &&
    /^(?:praised|thanked|discussed|highlighted|stressed|underlined|emphasi[sz]ed|noted|stated|announced|outlined|reiterated|commended|congratulated|expressed|reaffirmed|underscored|urged|called|marked|signed)$/.test(
      verb,
    )
  );
}

/** “preparations for the meeting of ◉ in ◆”, “ahead of next week’s meeting in ◆”. */
const A_NOUN = new RegExp(
  `\\b(?:forward to|for|about|since|from|on|ahead of|of|after|following|host(?:s|ed|ing)?|hold(?:s|ing)?|organi[sz](?:es?|ing)) (?:the|a|an|this|that|next|its|their|(?:(?:this|next|last) )?(?:${DAY}|[a-z]+)[’']s?) (?:[a-z]+ )?$`,
);

/** “at the Foreign Ministers’ meeting in ◆”, “re-affirmed at the ◉ meeting in ◆”. */
const OF_A_BODY = new RegExp(
  `\\b(?:at|of|from|during|in|since|after|following|before|for|to) (?:the |an? |its |their )?(?:[\\p{L}\\d-]+ ){0,3}(?:${ACTOR}|[\\p{L}-]+[’']s?|[Mm]inisterial|[Ss]ummit|Committee|Council) $|(?<!\\b(?:convened|held) )\\b(?:the|an?|its|their|this|that|his|her) (?:[\\p{L}\\d-]+ ){0,2}(?:[\\p{L}\\d-]*[^s\\s] )?$`,
  "u",
);

/** “previews | meeting of ◉ in ◆”, “announces dates of | meeting in ◆”: who speaks of it need not go. */
const ONLY_NAMED = new RegExp(
  `(?:\\b(?:(?:preview|announc|prepar|outlin|prais|hail|welcom|commend|plann?|propos|suggest|cancel|postpon|reject|condemn|criticis|back|support|defend|urg|demand|seek)(?:e?s|ed|d|ing)?|(?:prepar\\w+|priorities|agenda|plans?|expectations|hopes?|dates?|venue|calls?|called) for|(?<!\\b(?:sidelines?|margins?|fringes|start|end|beginning|opening|close|conclusion|day) )of|(?:briefs?|briefed|comments?|commented|statements?|remarks?|reports?|reported|informs?|updates?|updated|congratulat\\w+)(?: (?:[\\p{L},’'-]|${ACTOR}|${PEOPLE}|${PLACE})+){0,4} on|about|ahead of)|(?<=\\p{L})[’']s?) (?:(?:key|first|next|historic|upcoming|recent|high-level|informal|crucial|successful|annual) ){0,2}$`,
  "u",
);

/** “discussed preparations for the meeting with ◉ in ◆”: it is yet to come, or over. */
const OF_PREPARATIONS =
  /\b(?:preparations?|plans?|agenda|priorities|results?|outcomes?|conclusions?|decisions?) (?:for|of|from) (?:the|an?|his|her|their|its|this) (?:[a-z-]+ )?$/;

const THE = /(?:^|\s)(?:[Tt]he|[Tt]his|[Aa]) (?:[a-z-]+ )?$/;
/** “The meeting, hosted by ◉ in ◆, was praised by ◉”: who praised it need not have been there. */
const IS_EVENT =
  /^,? (?:which (?:is|was) )?(?:jointly )?(?:hosted|organi[sz]ed|convened|held|(?:attended|joined) by) /;

/** “noted that the next | meeting will be held in ◆”: a noun, and the subject of what follows. */
const A_MEETING =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Tt]heir|[Ii]ts|[Nn]ext|[Ee]ach) (?:[\p{L}\d-]+ ){0,2}$/u;
const GOES_ON =
  /^ (?:(?:also|then|later|now) )?(?:will|would|is|was|has|had|may|can|could|should|took|takes|starts?|began|covered|focus(?:es|ed)|(?:discuss|address|review|examin|explor|conclud|end|follow|includ|mark|start|open|clos)(?:e?s|ed))\b/;

/** “◉ and his host ◉ reviewed …”: a noun. */
const A_HOST = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he|[Oo]ur|an?) (?:(?:gracious|generous|kind|main|official|${PEOPLE}) )?$`,
  "u",
);

/** “the visit of ships to ◆” is a noun, and nobody's act. */
function isOfOthers(found: FoundVerb, text: string): boolean {
  const { verb, index } = found;
  const before = text.slice(0, index);
  const after = text.slice(index + verb.length);
  if (isOnlyNamed(verb, before) || isDeedOfThanked(found, before)) return true;
  if (isDoneByOthers(verb, before, after)) return true;
  if (verb === "meeting" && THE.test(before) && IS_EVENT.test(after)) return true;
  if (verb === "meeting" && GOES_ON.test(after) && A_MEETING.test(before)) return true;
  if (verb === "meeting" && /^ (?:of|in|on|at) /.test(after))
    return [A_NOUN, OF_A_BODY, ONLY_NAMED].some((noun) => noun.test(before));
  if (/^hosts?$/.test(verb) && A_HOST.test(before)) return true;
  // “welcomed ◆’s talks with ◆”: another’s.
  if (/^(?:talks|discussions)$/.test(verb)) return /[’']s? $/.test(before);
  if (/^(?:meeting|talks|discussions)$/.test(verb) && after.startsWith(" with "))
    return OF_PREPARATIONS.test(before);
  // “welcomed the opening of the centre in ◆”: who welcomes it opens nothing.
  if (verb === "opening") return / (?:the|its|an?) $/.test(before) && after.startsWith(" of ");
  if (!/^(?:visits?|tours?|trips?)$/.test(verb)) return false;
  if (isAheadOf(before)) return true;
  return /^ (?:of|by) /.test(after) || isOthersJourney(before);
}

const GERUND =
  /^\p{Lu}[a-z]+ing (?!of |remarks|speech|statement|session|ceremony|address|with by)/u;

/** The text, where a gerund opens it in small letters as verbs are: “Attending EVENT in ◆, ◉ said”. */
function withSmallGerund({ text, sentence }: Outline): string {
  if (sentence.paragraph < 0 || !GERUND.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const HOSTED_BY = new RegExp(
  `, (?:which (?:is|was) |an? [^,;:]{3,60}? )?(?:jointly )?(?:co-)?(?:hosted|led|chaired|organi[sz]ed|convened|initiated|sponsored) [^;:]*?(?:(?=,)|(?<=by (?:the )?${ACTOR})(?= ))(?=,? (?:in|at|near) (?:the )?${PLACE}(?:[,.]|$| on | \\())`,
  "u",
);

/** “took part in the meeting, co-hosted by ◆ and ◆ and led by ◉, in ◆”: the meeting in ◆. */
function withoutHosts(after: string): string {
  const own = after.startsWith(" by ") ? BY_WHOM.exec(after)?.[0] : undefined;
  return own ?? after.replace(HOSTED_BY, "");
}

/** “The Board, chaired | by ◉, reviewed the depots in ◆”: the rest is of another verb. */
const BY_WHOM = new RegExp(
  `^ by (?:the )?${ACTORS}(?=, (?:also |then )?(?:[a-z]+ed|met|held|took|heard|dealt|saw|was|were|will)\\b)`,
  "u",
);

/** “As prime minister of ◆, ◉ visited ◆ many times”. */
const EARLIER_LIFE =
  /^As (?:an? |the |then )?(?:young |former |[a-z]+ )?(?:[a-z-]+ )?(?:minister|president|premier|chancellor|student|officer|cadet|envoy|ambassador|boy|girl|child|teenager|senator|mayor|commander|diplomat|journalist|lawyer|banker)\b[^,]*, /;
const ANY_DAY = new RegExp(DAY);

/** “Had he been in ◆, he would …”. */
const COUNTERFACTUAL = new RegExp(`^(?:Had|Were|Should) (?:the )?(?:he|she|they|it|${ACTOR})`, "u");

/** “flew from ◆ on to ◆”: where it led. */
const FROM_TO = new RegExp(
  `^(?: (?:on|back|home|straight|directly|again|up|down|over))*(?:,? (?:on )?${DAY},?)? from (?:the )?${PLACE}(?:, ${PLACE})?(?= (?:on |back |over |straight |directly )*(?:to|into) )`,
  "u",
);

const MAIN_CLAUSE = new RegExp(`(?:, |\\) |(?<=${DAY}) )(?=(?:the )?${ACTORS} (?!and\\b))`, "u");

/** “Back from ◆, where he had | met”, “In his | meeting”, before the sentence’s own subject. */
const FRONTED = new RegExp(
  `^(?:(?!${ACTOR})[^;])*\\b(?:(?:where|when|while|after|before) (?:the )?${ACTOR} |(?:[Ii]n|[Dd]uring|[Aa]t) (?:[a-z-]+ ){1,3})$`,
);
const MAIN_VERB = new RegExp(
  `(?:, |\\) |(?<=${DAY}) )(?=(?:the )?${ACTOR} (?:also |then |later |will |has |had )*(?:[a-z]+(?:ed|ew|oke|old|ook)|said|gave|met|sent|held|left|saw|made|paid|laid|led|began)\\b)`,
  "u",
);

/** What belongs to a clause that comes first ends where the subject with its verb begins. */
function uptoMainVerb(after: string): string {
  return after.slice(0, MAIN_VERB.exec(after)?.index ?? after.length);
}

/** What belongs to a gerund ends where the subject of the sentence begins. */
function uptoSubject(after: string): string {
  return after.slice(0, MAIN_CLAUSE.exec(after)?.index ?? after.length);
}

const SAID_BY = new RegExp(`^ (?:the )?(?<who>${ACTOR})`, "u");

/** “…, said ◉ in ◆”: who spoke stands behind the verb, and before it nothing but the words. */
function saidBy(rest: string, verb: string, after: string): string | undefined {
  const isQuote = /^(?:said|says|stressed|noted|explained|stated|added)$/.test(verb);
  return isQuote && /^[^\p{L}]*·[^\p{L}]*$/u.test(rest)
    ? SAID_BY.exec(after)?.groups?.["who"]
    : undefined;
}

/** “Speaking at EVENT in ◆ on ▣, ◉ said”: the subject follows. */
function laterSubject(rest: string, after: string): string | undefined {
  if (!OPENING.test(rest)) return undefined;
  return (SPEAKING_SUBJECT.exec(after) ?? LATER_SUBJECT.exec(after))?.groups?.["who"];
}

/** Of several that follow, the one with a verb: “Visiting ◆ for talks with ◉, ◉ and ◉, ◉ said”. */
const SPEAKING_SUBJECT = new RegExp(
  `^[^;:]*?(?:, |\\) |${DAY} )(?:the )?(?<who>${ACTOR}(?: and (?:the )?${ACTOR})?)(?=(?:,(?:(?!${ACTOR})[^,;:]){3,80},)? (?!(?:and|of|in|at|for|to|on|from|with|who|as|by)\\b)[a-z])`,
  "u",
);
const LATER_SUBJECT = new RegExp(`^[^;:]*?(?:, |\\) |${DAY} )(?<who>${ACTORS})`, "u");
/** “Following her | meeting with ◉ in ◆, ◉ …”: what was before. */
export const OF_EARLIER = /^(?:After|Following) (?:his|her|their) /;
const OPENING = new RegExp(
  `^(?:(?:Not long|Shortly|Soon|Right|Just|Immediately|Straight|Hours|Minutes|Days|(?:A|Two|Three|Four) (?:days?|hours?|weeks?)) )?(?:(?:After|Following) (?:his|her|their) (?:[a-z-]+ ){0,2}|(?:While |After |Before |Upon |On |In |Having |By |Since )?(?:(?:On )?${DAY}\\)?,? )?)$`,
);

const OBJECT = new RegExp(
  `^(?: (?:with|by|the host,?|and|separately|together|virtually|to|alongside))*(?: (?:a|an|the) (?:[a-z-]+ ){0,2}?(?:(?:dinner|lunch|breakfast|reception) (?:for|in honou?r of)|visit (?:of|by|from)))? ?(?:the |a number of other leaders including |other leaders(?:,)? (?:including )?)*(?<who>${ACTORS})`,
  "u",
);
const ANY_WITH = new RegExp(
  `\\b(?:with|by|including)(?: the host,| (?:the )?(?:alliance|visiting|fellow)| (?:the|his|her|their) (?:${PEOPLE} )?(?:colleagues?|counterparts?|hosts?|opposite numbers?),?)? (?<who>${ACTORS})`,
  "gu",
);

/** “met ◉ of the Task Force and ◉”: the second too. */
const AND_MORE = new RegExp(
  `(?:,|\\band) (?:the |with )?(?<who>${ACTOR})(?=$|[,.;:)]| (?:and|in|on|at|to|during|as|for|from)\\b)`,
  "gu",
);

function objectOf(clause: string, { kind }: Frame): string {
  const direct = OBJECT.exec(clause)?.groups?.["who"] ?? "";
  // “consultations hosted by ◉”: the one named is no guest.
  // “welcomed ◉’s remarks”: nor is whose words or deeds are.
  if (kind === "receive")
    return /^,? by /.test(clause) ||
      clause.includes(`${direct}’s`) ||
      clause.includes(`${direct}'s`)
      ? ""
      : direct;
  const others = allMatches(ANY_WITH, clause).map(({ groups }) => groups?.["who"] ?? "");
  const more =
    kind === "meet" && direct !== ""
      ? allMatches(AND_MORE, clause).map(({ groups }) => groups?.["who"] ?? "")
      : [];
  // “met ◉ and ◉’s envoy”: the envoy is nobody who is named.
  const isOwner = (mark: string) => clause.includes(`${mark}’s `) || clause.includes(`${mark}'s `);
  const marks = new Set([...direct, ...others.join(""), ...more.join("")]);
  return [...marks].filter((mark) => !isOwner(mark)).join("");
}
