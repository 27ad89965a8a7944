import { describe, expect, it } from "vitest";
import { createLane } from "#core/digest/lane.ts";

/** Work that is done when it is told to be. */
function createWork() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    named: (name: string) => async () => {
      started.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
    },
    async end(name: string) {
      ends.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe("createLane", () => {
  it("does one thing after the other in one channel", async () => {
    const lane = createLane(9);
    const work = createWork();
    lane.add("C1", work.named("first"));
    lane.add("C1", work.named("second"));
    lane.add("C2", work.named("third"));
    expect(work.started).toEqual(["first", "third"]);
    await work.end("first");
    expect(work.started).toEqual(["first", "third", "second"]);
  });

  it("does no more at once than it is wide", async () => {
    const lane = createLane(2);
    const work = createWork();
    for (const name of ["a", "b", "c"]) lane.add(name, work.named(name));
    expect(work.started).toEqual(["a", "b"]);
    expect(lane.load).toBe(3);
    await work.end("b");
    expect(work.started).toEqual(["a", "b", "c"]);
    expect(lane.load).toBe(2);
  });
});
