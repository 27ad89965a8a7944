/** How each of Discord's styles of a timestamp is written, in the reader's zone. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

const UNITS = [
  ["year", 31_536_000_000],
  ["month", 2_592_000_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** A moment, as Discord shows it to whoever reads it. */
export function DiscordMoment({ atMs, style }: { atMs: number; style: string }) {
  const at = new Date(atMs);
  if (Number.isNaN(at.getTime())) return null;
  const words = style === "R" ? sayRelative(atMs - Date.now()) : say(at, style);
  return (
    <discord-time>
      <time dateTime={at.toISOString()}>{words}</time>
    </discord-time>
  );
}

function say(at: Date, style: string): string {
  return new Intl.DateTimeFormat("en-GB", STYLES[style] ?? STYLES["f"]).format(at);
}

function sayRelative(fromNowMs: number): string {
  const [unit, unitMs] = UNITS.find(([, ms]) => Math.abs(fromNowMs) >= ms) ?? ["second", 1_000];
  const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  return words.format(Math.round(fromNowMs / unitMs), unit);
}
