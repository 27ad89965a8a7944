import type { Core } from "#core/core.ts";
import type { RichText } from "#core/rich-text.ts";
import { listed, sayMonths } from "#core/wording.ts";
import type { Where } from "#core/visits/questions/question-place.ts";
import { capital, sayAt, sayOutside, sayRepeats, sayWeekday } from "./question-sayings.ts";
import { sayQuestionDays } from "./period-sayings.ts";
import { isKnownWho } from "#core/visits/questions/known-names.ts";
import type { VisitQuestion } from "#core/visits/question.ts";
import type { Who } from "#core/visits/who.ts";
import { extentOf } from "#core/visits/known-extent.ts";

/**
 * Says that no visit fits, and what the releases cover; of a name that none of them has, that.
 *
 *     Nobody is reported to have visited Estonia (releases of Nov 2022 – Nov 2024).
 *     The releases of Nov 2022 – Nov 2024 do not name Angela Merkel.
 */
export function sayNobody(question: VisitQuestion, core: Core): RichText {
  const { by, where, meeting, host, alongside } = question;
  if (where?.isUnknown) {
    const [nearest] = where.others ?? [];
    const name = { strong: capital(where.said) };
    return nearest === undefined
      ? ["I know no place called ", name, ASK_FOR_PLACES]
      : ["I know no country called ", name, ". Did you mean ", { strong: nearest }, "?"];
  }
  const unnamed = [by, ...(meeting ?? []), host, alongside].find(
    (who) => who !== undefined && !isNamed(who, core),
  );
  if (unnamed !== undefined) return sayUnnamed(unnamed, core);
  const isAhead = question.pick?.order === "next";
  const rest = `${sayRepeats(question)}${sayWeekday(question)}${isAhead ? " for the days ahead" : sayQuestionDays(question)}${sayOutside(question)}${spanOf(core)}.`;
  const [first, second] = meeting ?? [];
  if (host !== undefined) {
    if (by !== undefined)
      return [{ strong: "No visit" }, ` of ${by.said} to ${host.said} is reported${rest}`];
    return [
      { strong: "Nobody" },
      ` is reported to have been received by ${host.said}${sayAt(where)}${rest}`,
    ];
  }
  if (first !== undefined) {
    const at = sayAt(where);
    if (second === undefined) {
      return [{ strong: "Nobody" }, ` is named who met ${first.said}${at}${rest}`];
    }
    return [
      { strong: "No meeting" },
      ` of ${first.said} and ${second.said}${at} is reported${rest}`,
    ];
  }
  return [
    ...sayNoVisit(question),
    isPlain(question) ? rest.replace(/^ but not to /, " but not ") : rest,
  ];
}

/** What can be asked instead of a place that is none. */
const ASK_FOR_PLACES =
  ", and no release has the name. Ask for a country, a region, a city or NATO Headquarters.";

/** Only a place is asked about: “nobody visited it”. */
function isPlain({ by, where, statuses, pick }: VisitQuestion): boolean {
  return where !== undefined && by === undefined && statuses === undefined && pick === undefined;
}

function sayNoVisit(question: VisitQuestion): RichText {
  const { by, where, alongside, statuses } = question;
  const place = where === undefined ? undefined : sayEither(where);
  const to = place === undefined ? "" : ` to ${place}`;
  if (alongside !== undefined && by === undefined) {
    return [{ strong: "Nobody" }, ` is named who travelled${to} with ${alongside.said}`];
  }
  if (isPlain(question) && place !== undefined) {
    const { except } = question;
    const but = except?.by === undefined ? "" : ` but ${except.by.said}`;
    return [{ strong: "Nobody" }, `${but} is reported to have visited ${place}`];
  }
  const along = alongside === undefined ? "" : ` with ${alongside.said}`;
  const status =
    statuses?.[0] === undefined || statuses[0] === "completed" ? "reported" : statuses[0];
  return [
    { strong: "No visit" },
    `${by === undefined ? "" : ` of ${by.said}`}${to}${along} is ${status === "planned" ? "announced" : status}`,
  ];
}

/** Nobody went to either; nobody went to both. */
function sayEither({ said, each, isBoth }: Where): string {
  if (each === undefined) return said;
  return isBoth ? `both ${said}` : listed([...new Set(each.map((one) => one.said))], "or");
}

function spanOf(core: Core): string {
  const { days } = extentOf(core);
  return days === undefined ? "" : ` (releases of ${sayMonths(days)})`;
}

/** Tells whether the releases have somebody's name at all: its last word, with a capital or small. */
function isNamed(who: Who, core: Core): boolean {
  if (who.anyOf !== undefined) return who.anyOf.some((each) => isNamed(each, core));
  if (who.name === undefined || isKnownWho(who, () => core.visits({}).visits)) return true;
  const surname = who.name.split(" ").at(-1) ?? who.name;
  return core.search({ words: `"${surname}"` }, { offset: 0, limit: 1 }).total > 0;
}

function sayUnnamed({ said }: Who, core: Core): RichText {
  const { days } = extentOf(core);
  const releases = days === undefined ? "The releases" : `The releases of ${sayMonths(days)}`;
  return [
    { strong: "No visit" },
    " is reported. ",
    `${releases} do not name `,
    { strong: said },
    ".",
  ];
}
