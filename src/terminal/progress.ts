import type { WriteStream } from "node:tty";

/** The part of a terminal that a bar needs. */
export type ProgressStream = Pick<WriteStream, "isTTY" | "write"> & { readonly columns?: number };

/** A bar for work that takes long; it erases itself when the work is done. */
export interface ProgressBar {
  /** Draws how far a step of the work has come, from 0 to 1. */
  readonly show: (step: string, part: number) => void;
  readonly done: () => void;
}

const PATIENCE_MS = 500;
const REDRAW_MS = 100;
const BAR_CELLS = 24;
const ERASE_LINE = "\r\u001B[K";

/**
 * Makes a bar that appears only on a terminal, and only once the work has taken half a second: a
 * short wait needs no news, and a file or a pipe none at all.
 */
export function createProgressBar(
  stream: ProgressStream,
  nowMs: () => number = () => performance.now(),
): ProgressBar {
  const startMs = nowMs();
  let drawnMs = -Infinity;
  return {
    show(step, part) {
      const now = nowMs();
      if (!stream.isTTY || now - startMs < PATIENCE_MS || now - drawnMs < REDRAW_MS) return;
      drawnMs = now;
      const full = Math.round(Math.min(1, Math.max(0, part)) * BAR_CELLS);
      const bar = "█".repeat(full) + "░".repeat(BAR_CELLS - full);
      stream.write(`${ERASE_LINE}${step} ${bar} ${Math.floor(part * 100)} %`);
    },
    done() {
      if (drawnMs > -Infinity) stream.write(ERASE_LINE);
    },
  };
}
