import { JOURNEY_FORMS } from "./forms-of-journeys.ts";
import { MEETING_FORMS } from "./forms-of-meetings.ts";
import { VISIT_FORMS } from "./forms-of-visits.ts";
import type { Form, Frame } from "./question-words.ts";

/** How each form of question is told, in this order; the first that fits counts. */
const FORMS: readonly Form[] = [...JOURNEY_FORMS, ...MEETING_FORMS, ...VISIT_FORMS];

const COMPILED = FORMS.map(([wanted, pattern, weak]) => ({
  wanted,
  pattern: new RegExp(`^${pattern}$`, "i"),
  doubts: {
    ...(weak === undefined || weak === "sure" || weak === "sort" ? {} : { isWeak: true as const }),
    ...(weak === "named" || weak === "person" ? { needsName: true as const } : {}),
    ...(weak === "place" || weak === "loose" ? { needsPlace: true as const } : {}),
    ...(weak === "loose" ? { isLoose: true as const } : {}),
    ...(weak === "sort" ? { needsSort: true as const } : {}),
    ...(weak === "person" ? { needsPerson: true as const } : {}),
  },
}));

/**
 * Tells which form a question has and where its parts stand. Days, greetings and words about status are
 * taken off before. Yields every form that fits, the likeliest first: not each holds up when its parts
 * are read.
 *
 *     did Rutte go to Jordan      → whether: who Rutte, where Jordan
 *     trips to Budapest           → visits: where Budapest
 */
export function framesOf(question: string): readonly Frame[] {
  return COMPILED.flatMap(({ wanted, pattern, doubts }) => {
    const parts = pattern.exec(question);
    if (parts === null) return [];
    const given = Object.entries(parts.groups ?? {}).filter(
      ([, words]) => words !== undefined && words.trim() !== "",
    );
    return [{ wanted, ...Object.fromEntries(given), ...doubts }];
  });
}
