import type { OptionInput } from "#core/call.ts";
import { isDay } from "#core/day.ts";
import { editDistance } from "#core/edit-distance.ts";
import { UserError } from "#core/errors.ts";

/** Reads a number from 1 to `most`. */
export function readCount(
  name: string,
  given: OptionInput | undefined,
  most: number,
): number | undefined {
  if (given === undefined) return undefined;
  const count = /^\d{1,6}$/.test(String(given)) ? Number(given) : Number.NaN;
  if (count >= 1 && count <= most) return count;
  throw new UserError([`--${name} takes a whole number from 1 to ${most}.`]);
}

/** Reads a day, or a day and a time; a day alone means its noon. All in UTC. */
export function readMoment(words: string): Date {
  const [, day = "", time = "12:00"] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(words) ?? [];
  if (isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return new Date(`${day}T${time}:00Z`);
  throw new UserError([
    "--now takes a day, or a day and a time in UTC: --now 2024-05-30 or --now 2024-05-30T08:00.",
  ]);
}

/** The error for an option that nobody knows. */
export function unknownOption(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known);
  const help = "see nato --help.";
  return new UserError([
    near === undefined
      ? `There is no option --${name}; ${help}`
      : `There is no option --${name}. Did you mean --${near}?`,
  ]);
}

/** Refuses a first word that is a command but for a letter or two. */
export function refuseSlip(word: string, names: readonly string[]): void {
  const near = nearest(word.toLowerCase(), names);
  if (near === undefined || word.length < 4) return;
  throw new UserError([
    `There is no command ${word}. Did you mean ${near}? To look for the word: nato search ${word}.`,
  ]);
}

function nearest(word: string, names: readonly string[]): string | undefined {
  const most = word.length < 4 ? 1 : 2;
  const ranked = names
    .map((name) => ({ name, distance: editDistance(word, name, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((one, other) => one.distance - other.distance);
  return ranked[0]?.name;
}

/** A value that an option could take, for the sentence that asks for one. */
export function sampleValue(name: string): string {
  const samples: Readonly<Record<string, string>> = {
    corpus: "seeds",
    country: "Finland",
    from: "2024-05",
    limit: "10",
    now: "2024-05-30",
    out: "map.png",
    page: "2",
    to: "2024-05-30",
  };
  return samples[name] ?? "…";
}
