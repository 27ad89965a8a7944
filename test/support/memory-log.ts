import type { Log } from "#core/ports.ts";

/** A line of a log. */
export interface LogLine {
  readonly level: keyof Log;
  readonly facts: object;
  readonly message: string;
}

/** A log that keeps its lines, and can be waited for. */
export function memoryLog(): Log & {
  readonly lines: readonly LogLine[];
  until(message: string): Promise<LogLine>;
} {
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  const write = (level: keyof Log) => (facts: object, message: string) => {
    lines.push({ level, facts, message });
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  return {
    lines,
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    async until(message) {
      for (;;) {
        const found = lines.find((line) => line.message.includes(message));
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
  };
}
