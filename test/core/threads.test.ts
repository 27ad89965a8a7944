import { EventEmitter } from "node:events";
import { setImmediate as yieldToOthers } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSideThread, type SideThreadParts } from "#core/threads.ts";

/** A thread that does what its test says to each order, and notes what becomes of it. */
class FakeThread extends EventEmitter<{ message: [string]; error: [Error]; exit: [] }> {
  readonly orders: string[] = [];
  isReferred = true;
  isEnded = false;
  readonly #work: (order: string, thread: FakeThread) => void;

  constructor(work: (order: string, thread: FakeThread) => void) {
    super();
    this.#work = work;
  }

  postMessage(order: string): void {
    this.orders.push(order);
    this.#work(order, this);
  }
  ref(): void {
    this.isReferred = true;
  }
  unref(): void {
    this.isReferred = false;
  }
  async terminate(): Promise<void> {
    if (this.isEnded) return;
    this.isEnded = true;
    this.emit("exit");
  }
}

const never = async () => new Promise<void>(() => undefined);

function lead(
  work: (order: string, thread: FakeThread) => void,
  parts: Partial<SideThreadParts<string, string>> = {},
) {
  const threads: FakeThread[] = [];
  const side = createSideThread<string, string>({
    start() {
      const thread = new FakeThread(work);
      threads.push(thread);
      return thread;
    },
    limitMs: 1_000,
    wait: never,
    ...parts,
  });
  return { side, threads };
}

const echo = (order: string, thread: FakeThread) =>
  void yieldToOthers().then(() => thread.emit("message", `${order}!`));

describe("createSideThread", () => {
  it("starts with the first order, and answers each in its turn", async () => {
    const { side, threads } = lead(echo);
    expect(threads).toHaveLength(0);
    const results = [side.run("one"), side.run("two")];
    await yieldToOthers();
    expect(threads[0]?.orders).toEqual(["one"]);
    expect(await Promise.all(results)).toEqual(["one!", "two!"]);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.isReferred).toBe(false);
  });

  it("ends a thread that takes too long, and carries out what waits behind it", async () => {
    const limits: (() => void)[] = [];
    const work = (order: string, thread: FakeThread) => {
      if (order === "endless") limits[0]?.();
      else echo(order, thread);
    };
    const wait = async () =>
      new Promise<void>((over) => {
        limits.push(over);
        if (limits.length === 1) over();
      });
    const { side, threads } = lead(work, { wait });
    const endless = side.run("endless");
    const behind = side.run("behind");
    await expect(endless).rejects.toMatchObject({ reason: "late" });
    expect(await behind).toBe("behind!");
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it("says that a thread broke, and starts another for the next order", async () => {
    const work = (order: string, thread: FakeThread) => {
      if (order === "bad") void yieldToOthers().then(() => thread.emit("error", new Error("oh")));
      else echo(order, thread);
    };
    const { side, threads } = lead(work);
    await expect(side.run("bad")).rejects.toMatchObject({
      reason: "ended",
      cause: { message: "oh" },
    });
    expect(await side.run("good")).toBe("good!");
    expect(threads).toHaveLength(2);
  });

  it("gives the thread back when nothing was ordered for a while", async () => {
    const rests: { ms: number; end: () => void }[] = [];
    const wait = async (ms: number) =>
      new Promise<void>((end) => {
        rests.push({ ms, end });
      });
    const { side, threads } = lead(echo, { restMs: 60, wait });
    await side.run("one");
    await side.run("two");
    for (const { ms, end } of rests.slice(0, 2)) if (ms === 60) end();
    await yieldToOthers();
    expect(threads[0]?.isEnded).toBe(false);
    rests.at(-1)?.end();
    await yieldToOthers();
    expect(threads[0]?.isEnded).toBe(true);
    expect(await side.run("three")).toBe("three!");
    expect(threads).toHaveLength(2);
  });

  it("lets an idle thread end by itself where it knows a farewell, and ends it where it does not go", async () => {
    for (const isDeaf of [false, true]) {
      const work = (order: string, thread: FakeThread) => {
        if (order !== "bye") echo(order, thread);
        else if (!isDeaf) void yieldToOthers().then(() => thread.emit("exit"));
      };
      const limits: (() => void)[] = [];
      const wait = async (_ms: number, signal?: AbortSignal) =>
        new Promise<void>((over) => {
          limits.push(over);
          signal?.addEventListener("abort", () => over());
        });
      const { side, threads } = lead(work, { farewell: "bye", wait });
      await side.run("one");
      const stopped = side.stop();
      if (isDeaf) limits.at(-1)?.();
      await stopped;
      expect(threads[0]?.orders).toEqual(["one", "bye"]);
      expect(threads[0]?.isEnded).toBe(isDeaf);
    }
  });

  it("drops what is under way when it is stopped, and what waits behind it", async () => {
    const { side, threads } = lead(() => undefined);
    const orders = [side.run("one"), side.run("two")];
    await yieldToOthers();
    await side.stop();
    const ends = await Promise.allSettled(orders);
    expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(threads).toHaveLength(1);
  });
});
