import type { VisitStatus } from "#core/visits/visit.ts";

/** What the words around a verb say of whether the thing is so. */
export type Telling = VisitStatus | "open" | "purpose" | "untold";

const UNTOLD =
  /\b(?:not|never|no longer|n[’']t|cannot|unable|could|may|might|would|should|can|must|hopes?|hoped|wish(?:es)?|wants?|wanted|looks? forward|looking forward|unlikely|refused|declined|invited|asked|urged|encouraged|like|been invited|opportunity|ready|need|needs|agreed|decided|helped|do|does|did|pleasure|had (?:planned|intended))\b/;
/** “I was honoured to welcome …” tells that it was so. */
const GLAD =
  /\b(?:was|were|been) (?:honou?red|pleased|glad|proud|delighted|happy|privileged|thrilled) to $|\bhad the (?:[a-z]+ )?(?:pleasure|honou?r|privilege) to $/;
const PLANNED =
  /\b(?:will|shall|set to|due to|expected to|scheduled to|plan(?:s|ned|ning)? to|intends? to|going to|is to|are to)\b/;

/** “is due in ◆”, “is off to ◆”; who “was due” may never have come. */
const TO_COME =
  /^(?:is|are|was|were) (?:now |next |already |currently )?(?:due|expected|awaited|off|bound|headed|en route|on (?:his|her|their) way)\b/;

/**
 * Reads from the words before a verb, and the verb, whether it is told as done, to come, or neither.
 *
 *     will | visit         → planned       has been invited to | visit  → untold
 *     travelled to ◆ to | meet  → purpose
 *     is | visiting        → ongoing       | visits, in a title         → open
 */
export function tellingOf({ group, verb, isTitle }: VerbGroup): Telling {
  if (GLAD.test(group)) return "completed";
  if (UNTOLD.test(group)) return "untold";
  if (PLANNED.test(group)) return "planned";
  if (/\bto $/.test(group)) return isTitle && /^to $/.test(group) ? "planned" : "purpose";
  if (verb === "coming") return "planned";
  if (/\b(?:is|are) (?:\S+ )*$/.test(group) && /ing\b/.test(verb)) return "ongoing";
  if (/ (?:due|expected|awaited)\b/.test(verb))
    return /^(?:was|were)/.test(verb) ? "untold" : "planned";
  if (TO_COME.test(verb)) return /^(?:was|were)/.test(verb) ? "untold" : "planned";
  if (/^(?:is|are)\b/.test(verb) && !isTitle)
    return /welcomed|received|hosted|greeted/.test(verb) ? "open" : "ongoing";
  if (/^be\b/.test(verb)) return PLANNED.test(group) ? "planned" : "untold";
  if (/^(?:\w+ing)\b/.test(verb)) return "open";
  if (
    /^(?:was|were|been)\b|(?:ed|went|flew|met|held|had|gave|took|made|paid|spoke|saw|began|undertook|laid|oversaw)\b/.test(
      verb,
    )
  )
    return "completed";
  return "open";
}

/** A verb as it stands. */
export interface VerbGroup {
  /** Auxiliaries and adverbs before it. */
  readonly group: string;
  readonly verb: string;
  readonly isTitle: boolean;
}

const CALLED_OFF =
  /\b(?:visits?|trips?|travel|tour|meeting)\b[^.;]*\b(?:has been|was|have been|were|is|been) (?:also )?(?<how>postponed|cancelled|canceled|called off|put off|shelved|scrapped|rescheduled|dropped|abandoned|aborted|axed)\b|\b(?<how>postpone[sd]?|cancel(?:s|l?ed)?|called? off|dropped|abandon(?:s|ed)?|abort(?:s|ed)?|scrap(?:s|ped)?) (?:his|her|their|a|the) (?:[a-z]+ )*(?:visit|trip|travel|tour)\b/;

/** Tells whether a sentence says that a visit does not take place as planned. */
export function calledOff(text: string): "postponed" | "cancelled" | undefined {
  const how = CALLED_OFF.exec(text)?.groups?.["how"];
  if (how === undefined) return undefined;
  return /^(?:postpone|reschedule|put off|shelved)/.test(how) ? "postponed" : "cancelled";
}

const OFF = "(?<how>postponed|cancell?ed|called off|rescheduled)";
/** “Postponed: ◉ to visit ◆”, “Visit to ◆ (cancelled)”. */
const TITLE_OFF = new RegExp(
  `^(?:updated?|media advisory)?[:–—, -]*${OFF} ?[:–—-]|(?: [–—-] |[([]|: )${OFF}[)\\]]?$`,
  "i",
);

/**
 * Tells whether a title says that what its release announces does not take place as planned.
 *
 *     Postponed: Secretary General to visit Oslo   → postponed
 */
export function calledOffByTitle(title: string): "postponed" | "cancelled" | undefined {
  const groups = TITLE_OFF.exec(title.trim())?.groups;
  const how = groups?.["how"]?.toLowerCase();
  if (how === undefined) return undefined;
  return /^(?:postponed|rescheduled)/.test(how) ? "postponed" : "cancelled";
}

const REMOTE =
  /\b(?:video[- ]?(?:message|link|conference|call|teleconference|statement|address)?|via video|by video|videoconference|VTC|online|virtual(?:ly)?|remotely|by (?:tele)?phone|on the phone|phone calls?|telephone|calls? with|pre-?recorded|teleconferences?|webinars?|web[- ]?conferences?|dial(?:l?ed|s|l?ing) in(?:to)?|live ?stream|(?:by|via) satellite|satellite link|on (?:a|the) (?:big |giant |large )?screen|(?:over|on|via|by) (?:Zoom|Skype|Webex|WebEx)|beamed (?:in|from|into))\b/i;

/** Tells whether a clause tells of an appearance by video, telephone or message. */
export function isRemote(text: string): boolean {
  if (text === asked.text) return asked.isRemote;
  asked = { text, isRemote: REMOTE.test(text) };
  return asked.isRemote;
}

/** Each rule in turn asks this of the same sentence. */
let asked = { text: "", isRemote: false };

const JOINT =
  "(?:;|, (?:and|but|while|before|after which)| and(?= (?:(?:will|would|is to|then|later|also|subsequently|had|he|she|they|[\ue100-\uefff]) ?)*$)| (?:before|after|and)(?= $))";
const CALL = "(?:by (?:tele)?phone|on the phone|(?:tele)?phone calls?|calls? with|telephoned)";
const SPOKE_BEFORE = {
  call: new RegExp(`^[^]*\\b${CALL}\\b[^;]*?${JOINT}`, "u"),
  any: new RegExp(`^[^]*${REMOTE.source}[^;]*?${JOINT}`, "iu"),
};
const AFTER_A_CALL =
  /^(?:After|Following|Before|Ahead of|Prior to) (?:an? |his |her |their |the )?[^,;]*\b(?:calls?|video\w*|virtual|online|teleconference|telephone)\b[^,;]*, /;

/**
 * What stands before a verb, without an earlier call: a call and a journey are two things.
 *
 *     After a call with ◉, ◉ | travelled to ◆     → “◉ ”
 *     spoke with ◉ by phone and | met him in ◆    → “”
 *     joined by video and | addressed ◉ in ◆      → as it was
 */
export function afterCalls(before: string, kind: string): string {
  if (!isRemote(before)) return before;
  const rest = before.replace(AFTER_A_CALL, "");
  if (!/^(?:go|meet|receive|be-received)$/.test(kind)) return rest;
  return rest.replace(kind === "go" ? SPOKE_BEFORE.any : SPOKE_BEFORE.call, "");
}

/** Tells whether a sentence tells of a call, and then of something else. */
export function isAfterCall(text: string): boolean {
  return isRemote(text) && !isRemote(afterCalls(text, "go"));
}

const MET_LATER =
  /(?<=\b(?:by (?:tele)?phone|on the phone|calls?|telephoned)\b[^;]{0,120}),? (?:and|before) (?=(?:will |would |then |later |also |he |she |they )*(?:meet|met|visit|travel|arriv|flew|fly|left|held)[a-z]* )/;

/**
 * The part of a sentence that tells of a call.
 *
 *     spoke with ◉ by phone | and met him in ◆         → the first
 *     After a video address to ◆, | ◉ spoke in ◆       → the first
 */
export function callIn(text: string): string {
  const [opening] = AFTER_A_CALL.exec(text) ?? [];
  const isApart = opening !== undefined && !isRemote(text.slice(opening.length));
  return isApart ? opening : text.slice(0, MET_LATER.exec(text)?.index);
}
