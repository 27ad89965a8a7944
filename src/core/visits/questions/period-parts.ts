import { addDays, daysBetween, spanOf, subtractMonths, type DaySpan } from "#core/day.ts";

/**
 * Cuts a span into equal parts and yields one, counted from 1: whole months of a year, else days.
 *
 *     2024, the first of 2   → 1 Jan – 30 Jun 2024
 */
export function fractionOf(
  { from, to }: DaySpan,
  place: number,
  parts: number,
): DaySpan | undefined {
  if (place > parts) return undefined;
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    const months = 12 / parts;
    const first = (place - 1) * months + 1;
    const year = Number(from.slice(0, 4));
    const start = spanOf(year, first);
    const end = spanOf(year, first + months - 1);
    return start && end && { from: start.from, to: end.to };
  }
  const length = Math.floor((daysBetween(from, to) + 1) / parts);
  const start = addDays(from, (place - 1) * length);
  return { from: start, to: place === parts ? to : addDays(start, Math.max(0, length - 1)) };
}

/** The first (1), second … or last (-1) half, quarter, week, month or day of a span. */
export function ordinalPartOf(span: DaySpan, ordinal: number, unit: string): DaySpan | undefined {
  if (unit === "half") return fractionOf(span, ordinal === -1 ? 2 : ordinal, 2);
  if (unit === "quarter") return fractionOf(span, ordinal === -1 ? 4 : ordinal, 4);
  const steps = ordinal === -1 ? -1 : ordinal;
  const upTo = unitsOf(span, steps, unit);
  if (upTo === undefined || steps === -1) return upTo;
  const before = steps === 1 ? undefined : unitsOf(span, steps - 1, unit);
  return before === undefined ? upTo : { from: addDays(before.to, 1), to: upTo.to };
}

/** The first `count` weeks, months or days of a span; with a negative count the last. */
export function unitsOf({ from, to }: DaySpan, count: number, unit: string): DaySpan | undefined {
  const many = Math.abs(count);
  if (unit.startsWith("month")) {
    const start = count < 0 ? subtractMonths(addDays(to, 1), many) : from;
    const end = count < 0 ? to : addDays(subtractMonths(from, -many), -1);
    return start < from || end > to ? undefined : { from: start, to: end };
  }
  const days = unit.startsWith("week") ? 7 * many : many;
  const start = count < 0 ? addDays(to, 1 - days) : from;
  const end = count < 0 ? to : addDays(from, days - 1);
  return { from: start < from ? from : start, to: end > to ? to : end };
}
