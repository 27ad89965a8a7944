import type { Figure } from "./cast.ts";
import { clauseAfter, splitVerbGroup, subjectOf } from "./clause.ts";
import { FRAMES, type Frame } from "./frames.ts";
import { ACTOR, allMatches } from "./marks.ts";
import { ACTORS, type Outline } from "./outline.ts";
import { tellingOf, type Telling } from "./status.ts";

const VERBS = new RegExp(
  `(?<![\\p{L}-])(?:${FRAMES.map(({ verb }, at) => `(?<f${at}>${verb})`).join("|")})(?![\\p{L}-])`,
  "gu",
);

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
  if (!HAS_ACTOR.test(outline.text)) return acts;
  for (const match of allMatches(VERBS, outline.text)) {
    const frame = FRAMES.find((_, at) => match.groups?.[`f${at}`] !== undefined);
    if (frame === undefined) continue;
    const { rest, group } = splitVerbGroup(outline.text.slice(0, match.index));
    const after = outline.text.slice(match.index + match[0].length);
    const isTitle = outline.sentence.paragraph < 0 || ALONE.test(rest);
    const telling = tellingOf({ group, verb: match[0], isTitle });
    const clause = clauseAfter(after);
    const who = subjectOf(rest) ?? laterSubject(rest, after);
    const subject = who === undefined ? [] : outline.figuresIn(who);
    const object = outline.figuresIn(objectOf(clause, frame));
    acts.push({
      frame,
      telling,
      subject,
      object,
      before: rest,
      clause,
      after,
      verb: match[0],
      group,
    });
  }
  return acts;
}

/** “Speaking at EVENT in ◆ on ▣, ◉ said”: the subject follows. */
function laterSubject(rest: string, after: string): string | undefined {
  if (!/^(?:While |After |Before |On |In )?$/.test(rest)) return undefined;
  return new RegExp(`^[^;:]*?, (?<who>${ACTORS})`, "u").exec(after)?.groups?.["who"];
}

const OBJECT = new RegExp(
  `^(?: (?:with|by|the host,?|and|separately|together|virtually|to|alongside))* ?(?:the |a number of other leaders including |other leaders(?:,)? (?:including )?)*(?<who>${ACTORS})`,
  "u",
);
const ANY_WITH = new RegExp(`\\b(?:with|by|including)(?: the host,)? (?<who>${ACTORS})`, "gu");

function objectOf(clause: string, { kind }: Frame): string {
  const direct = OBJECT.exec(clause)?.groups?.["who"] ?? "";
  if (kind === "receive") return direct;
  const others = [...clause.matchAll(ANY_WITH)].map(({ groups }) => groups?.["who"] ?? "");
  return [...new Set([...direct, ...others.join("")])].join("");
}
