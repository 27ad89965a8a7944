import { sayDays, type DaySpan } from "./day.ts";

/** `1 release`, `14 releases`, `1,204 releases`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Joins words as a person lists them: `news, speech or statement`. */
export function listed(words: readonly string[], conjunction: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Says which days a filter keeps: `since 1 May 2024`, `until 31 May 2024`, `27–29 May 2024`. */
export function sayFilterDays(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return sayDays({ from, to });
  if (from !== undefined) return `since ${sayDays({ from, to: from })}`;
  return to === undefined ? "all dates" : `until ${sayDays({ from: to, to })}`;
}

/** Says from which month to which month: `Nov 2022 – Nov 2024`. */
export function sayMonths({ from, to }: DaySpan): string {
  const month = (day: string) => sayDays({ from: day, to: day }).split(" ").slice(1).join(" ");
  return month(from) === month(to) ? month(from) : `${month(from)} – ${month(to)}`;
}
