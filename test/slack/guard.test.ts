import { describe, expect, it } from "vitest";
import { createMemory } from "#slack/guard.ts";

describe("createMemory", () => {
  it("knows what came before", () => {
    const { memory } = memoryAt();
    expect(memory.isNew("a")).toBe(true);
    expect(memory.isNew("a")).toBe(false);
    expect(memory.isNew("b")).toBe(true);
  });

  it("forgets after its time, and not before", () => {
    const { memory, wait } = memoryAt();
    memory.isNew("a");
    wait(999);
    expect(memory.isNew("a")).toBe(false);
    wait(1);
    expect(memory.isNew("a")).toBe(true);
  });

  it("holds no more than it may, and forgets the oldest first", () => {
    const { memory } = memoryAt(3);
    for (const key of ["a", "b", "c", "d"]) memory.isNew(key);
    expect(memory.isNew("d")).toBe(false);
    expect(memory.isNew("c")).toBe(false);
    expect(memory.isNew("a")).toBe(true);
  });
});

function memoryAt(most?: number) {
  let now = 0;
  const clock = () => new Date(now);
  const options = { forMs: 1_000, ...(most === undefined ? {} : { most }) };
  return { memory: createMemory(clock, options), wait: (ms: number) => (now += ms) };
}
