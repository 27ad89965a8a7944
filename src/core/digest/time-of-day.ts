/** Words for times that have a name. */
const NAMED: Readonly<Record<string, string>> = {
  noon: "12:00",
  midday: "12:00",
  midnight: "00:00",
};

/** An hour, perhaps minutes (only four digits may stand together), perhaps which half of the day. */
const FORM =
  /^(?<hour>\d\d?)(?:[:.h](?<minute>\d\d)|(?<=^\d\d)(?<joined>\d\d)|)(?: ?h)?(?: ?(?<half>[ap])\.? ?m\.?)?$/;

/**
 * Reads a time of the day as people write it, and yields it as `HH:MM`.
 *
 *     8, 08:00, 8am, 8 o'clock   → 08:00
 *     8.30, 8h30, 0830           → 08:30
 *     8:30 pm, 20h30             → 20:30
 *     noon, midnight             → 12:00, 00:00
 *     25:00, 13 pm, 8:5          → undefined
 *
 * A bare 8 is the morning: most clocks of the world have 24 hours.
 */
export function readTimeOfDay(words: string): string | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/^at /, "")
    .replace(/ ?(?:o['’]?clock|uhr)$/, "");
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named !== undefined) return named;
  const found = FORM.exec(text)?.groups;
  if (found === undefined) return undefined;
  const hour = hourOf(Number(found["hour"]), found["half"]);
  const minute = Number(found["minute"] ?? found["joined"] ?? 0);
  if (hour === undefined || hour > 23 || minute > 59) return undefined;
  return sayTimeOfDay(hour, minute);
}

/** `08:05` */
export function sayTimeOfDay(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The hour of 24; 12 am is midnight, 12 pm is noon. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
