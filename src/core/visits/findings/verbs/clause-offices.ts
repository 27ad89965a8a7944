import { ACTOR, PLACE } from "#core/visits/mentions/marks.ts";
import type { Outline } from "#core/visits/mentions/outline.ts";

const OFFICE_IN = new RegExp(`(?<office>${ACTOR}) in (?:the )?${PLACE}, (?=${ACTOR})`, "u");
/** “Minister meets the commander of the Joint Force Command in ◆”, a title: nobody knows where. */
const OFFICE_ENDS = new RegExp(`(?<office>${ACTOR}) in (?:the )?${PLACE}$`, "u");

/**
 * Leaves out of a clause the city of an office that stands before its holder's name, or ends a title.
 *
 *     hosted | ◉ (the Commander of the Joint Command) in ◆, ◉   → ◉, in no city
 */
export function withoutSeatOfOffice(clause: string, { figuresIn, sentence }: Outline): string {
  if (!clause.includes(" in ")) return clause;
  const pattern = sentence.paragraph < 0 ? OFFICE_ENDS : OFFICE_IN;
  const found = pattern.exec(clause);
  const [office] = figuresIn(found?.groups?.["office"] ?? "");
  const isNamed =
    office === undefined || sentence.plain.includes(office.name.split(" ").at(-1) ?? "");
  const isOffice = OF_POST.test(office?.isUnnamed === true ? office.name : (office?.role ?? ""));
  if (found === null || !isOffice || (isNamed && office?.isUnnamed !== true)) return clause;
  return clause.replace(pattern, pattern === OFFICE_ENDS ? "$<office>" : "");
}

const OF_POST = /\b(?:Command|Head|Ambassador|Director|Representative|Mission|Envoy)/;

const AND_OFFICE = new RegExp(
  `(?: (?:in|at|of|for) ${PLACE})?,? and (?:the )?(?<office>${ACTOR})(?: (?:of|at|for|to) [^,;:·]{2,60}?)?,? $`,
  "u",
);
/** “◉, MoD Deputy State Secretary for …”: an office that is set apart by letters. */
const BESIDE_OFFICE = new RegExp(
  `(?<=${ACTOR}), (?:the )?(?:\\p{Lu}[\\p{L}-]{1,8} ){1,2}(?<office>${ACTOR})(?: (?:of|at|for|to) [^,;:·]{2,60}?)?,? $`,
  "u",
);

/**
 * Leaves out a second office of the one who acts.
 *
 *     ◉, Chief of Staff at ◆ and former Commander of …, | travelled   → ◉, Chief of Staff at ◆
 */
export function withoutSecondOffice(rest: string, { figuresIn }: Outline): string {
  const found = rest.includes(" and ") ? AND_OFFICE.exec(rest) : null;
  const beside = found ?? (rest.includes(", ") ? BESIDE_OFFICE.exec(rest) : null);
  const [office] = figuresIn(beside?.groups?.["office"] ?? "");
  const isOffice = found === null ? office?.isUnnamed : /^former /i.test(office?.name ?? "");
  return beside === null || isOffice !== true ? rest : `${rest.slice(0, beside.index)}, `;
}

/** Leaves out who goes with a group unnamed: “a delegation of officers and civilians, led by ◉, | visited”. */
export function withoutUnnamed(rest: string): string {
  return /(?:headed|led|accompanied) by /.test(rest) ? rest.replace(AND_UNNAMED, "$<led>") : rest;
}

const AND_UNNAMED = new RegExp(
  `(?<=${ACTOR}) and (?:[a-z-]+ ){0,3}(?:civilians|staff|officers|experts|officials|planners|advisers|advisors|specialists|representatives|members|others)(?<led>,? (?:headed|led|accompanied) by )`,
  "u",
);
