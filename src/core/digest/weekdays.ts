import { WEEKDAYS } from "../day.ts";

/** Every day of the week. */
export const DAILY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

const NAMED: Readonly<Record<string, readonly number[]>> = {
  daily: DAILY,
  all: DAILY,
  "all days": DAILY,
  day: DAILY,
  everyday: DAILY,
  weekday: [1, 2, 3, 4, 5],
  weekdays: [1, 2, 3, 4, 5],
  workdays: [1, 2, 3, 4, 5],
  "working days": [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekends: [6, 7],
};

/**
 * Reads days of the week as people write them, and yields their ISO numbers (Monday is 1) in order.
 *
 *     daily, every day           → 1 2 3 4 5 6 7
 *     weekdays, mon-fri          → 1 2 3 4 5
 *     Mon, Wed and Fri           → 1 3 5
 *     Fridays                    → 5
 *     sat to mon                 → 1 6 7
 *     someday                    → undefined
 */
export function readWeekdays(words: string): readonly number[] | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/^(?:on|every|each) /, "");
  if (Object.hasOwn(NAMED, text)) return NAMED[text];
  const parts = text
    .replaceAll(/\s*(?:[,&+]|\band\b)\s*/g, " ")
    .replaceAll(/\s*(?:[-–—]|\bto\b)\s*/g, "-")
    .split(/\s+/);
  const days = parts.map(readPart);
  if (days.some((each) => each === undefined)) return undefined;
  return [...new Set(days.flatMap((each) => each ?? []))].toSorted((one, other) => one - other);
}

/** Names days of the week in short: `Mon, Wed, Fri`. */
export function nameWeekdays(days: readonly number[]): string {
  return days.map((day) => WEEKDAYS[day - 1]?.slice(0, 3)).join(", ");
}

/** A day, or days from one to another: `fri`, `mon-fri`. */
function readPart(part: string): readonly number[] | undefined {
  if (Object.hasOwn(NAMED, part)) return NAMED[part];
  const [first = "", last = first, more] = part.split("-");
  const from = dayNamed(first);
  const to = dayNamed(last);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const count = ((to - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, ahead) => ((from - 1 + ahead) % 7) + 1);
}

/** `tue`, `tues.`, `Tuesdays`: at least the first three letters of a day. */
function dayNamed(word: string): number | undefined {
  const name = word.replace(/\.$/, "");
  const at = WEEKDAYS.findIndex(
    (day) => name.length >= 3 && `${day.toLowerCase()}s`.startsWith(name),
  );
  return at < 0 ? undefined : at + 1;
}
