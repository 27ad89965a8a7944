import { describe, expect, it } from "vitest";
import { createProgressBar } from "#terminal/progress.ts";

function drawnOn(
  isTTY: boolean,
  steps: readonly (readonly [atMs: number, part: number])[],
): string {
  let drawn = "";
  let nowMs = 0;
  const write = (words: string | Uint8Array) => {
    drawn += String(words);
    return true;
  };
  const bar = createProgressBar({ isTTY, write }, () => nowMs);
  for (const [atMs, part] of steps) {
    nowMs = atMs;
    bar.show("reading", part);
  }
  bar.done();
  return drawn;
}

describe("createProgressBar", () => {
  it("says nothing about work of less than half a second", () => {
    expect(
      drawnOn(true, [
        [100, 0.5],
        [499, 1],
      ]),
    ).toBe("");
  });

  it("says nothing where nobody watches", () => {
    expect(drawnOn(false, [[5_000, 0.5]])).toBe("");
  });

  it("draws how far long work has come, and erases itself", () => {
    expect(drawnOn(true, [[600, 0.5]])).toBe(
      "\r\u001B[Kreading ████████████░░░░░░░░░░░░ 50 %\r\u001B[K",
    );
  });

  it("redraws ten times a second at most", () => {
    expect(
      drawnOn(true, [
        [600, 0.1],
        [650, 0.2],
        [701, 0.3],
      ]),
    ).not.toContain("20 %");
  });
});
