import { describe, expect, it } from "vitest";
import { NO_HISTORY, remember, step, type History } from "#src/preview/page/history.ts";

const asked = ["latest", "help"].reduce(remember, NO_HISTORY);

function walk(history: History, steps: readonly (-1 | 1)[], typed = ""): string | undefined {
  let at = history;
  let line: string | undefined = typed;
  for (const by of steps) {
    const there = step(at, by, line ?? "");
    if (there === undefined) return undefined;
    [at, line] = there;
  }
  return line;
}

describe("step", () => {
  it("brings back earlier lines, the newest first", () => {
    expect(walk(asked, [-1])).toBe("help");
    expect(walk(asked, [-1, -1])).toBe("latest");
  });

  it("comes back to what was being typed", () => {
    expect(walk(asked, [-1, -1, 1, 1], "sear")).toBe("sear");
  });

  it("goes no further than there are lines", () => {
    expect(walk(asked, [-1, -1, -1])).toBeUndefined();
    expect(walk(asked, [1])).toBeUndefined();
  });
});

describe("remember", () => {
  it("keeps a line once that was asked twice in a row", () => {
    expect(remember(asked, "help").lines).toEqual(["latest", "help"]);
  });
});
