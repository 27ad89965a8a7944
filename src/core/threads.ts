import { waitQuietly, type Wait } from "./waiting.ts";

/**
 * A thread beside the one that answers people; a `Worker` of `node:worker_threads` is one, and a process
 * of its own can be led as one.
 */
export interface Thread<Order, Result> {
  postMessage(order: Order, moved: readonly never[]): void;
  on(event: "message", listener: (result: Result) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "exit", listener: () => void): unknown;
  /** While it is referred to, it keeps the process alive. */
  ref(): void;
  unref(): void;
  terminate(): Promise<unknown>;
}

/** Why there is no result: it took too long, or the thread has ended. */
export class ThreadFault extends Error {
  readonly reason: "late" | "ended";

  constructor(reason: ThreadFault["reason"], options?: ErrorOptions) {
    super(reason === "late" ? "the thread took too long" : "the thread has ended", options);
    this.reason = reason;
  }
}

/** Work that is done in a thread of its own. */
export interface SideThread<Order, Result> {
  /** Has an order carried out, after those before it; rejects with a `ThreadFault`. */
  run(order: Order): Promise<Result>;
  /** Ends the thread, and with it all orders; a later order starts another. */
  stop(): Promise<void>;
}

/** How a thread is led. */
export interface SideThreadParts<Order, Result> {
  start(): Thread<Order, Result>;
  /** Of one order, without its waiting for others. */
  readonly limitMs: number;
  /** After so long without an order the thread is ended, and gives its memory back; else it stays. */
  readonly restMs?: number;
  /**
   * An order at which an idle thread ends by itself; without it, or where it does not within
   * `limitMs`, it is terminated. A worker that is terminated may take the process with it
   * (nodejs/node issue 56312), one that closes its port does not.
   */
  readonly farewell?: Order;
  /** How time passes, where a test turns the clock. */
  readonly wait?: Wait;
}

interface Ending<Order, Result> {
  readonly thread: Thread<Order, Result>;
  readonly unless: AbortSignal;
  readonly fault: ThreadFault;
}

/**
 * Leads a thread that answers each order with one message, one after the other. It starts with the
 * first order, keeps the process alive only while it works, and is ended and started anew where an
 * order takes too long or breaks it; what waits behind that order is carried out all the same.
 *
 *     const drawer = createSideThread({ start: () => new Worker(…), limitMs: 60_000 });
 *     await drawer.run(picture) → its PNG
 */
export function createSideThread<Order, Result>({
  start,
  limitMs,
  restMs,
  farewell,
  wait = waitQuietly,
}: SideThreadParts<Order, Result>): SideThread<Order, Result> {
  let thread: Thread<Order, Result> | undefined;
  let asked: PromiseWithResolvers<Result> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let stops = 0;
  let resting = new AbortController();

  function open(): Thread<Order, Result> {
    const opened = start();
    opened.on("message", (result) => {
      if (opened === thread) asked?.resolve(result);
    });
    opened.on("error", (cause) => giveUp(opened, new ThreadFault("ended", { cause })));
    opened.on("exit", () => giveUp(opened, new ThreadFault("ended")));
    return opened;
  }

  function giveUp(gone: Thread<Order, Result>, fault: ThreadFault): void {
    if (gone !== thread) return;
    thread = undefined;
    asked?.reject(fault);
  }

  async function endAfter(
    ms: number,
    { thread: ending, unless, fault }: Ending<Order, Result>,
  ): Promise<void> {
    await wait(ms, unless);
    if (!unless.aborted) await end(ending, fault);
  }

  async function end(ending: Thread<Order, Result>, fault: ThreadFault): Promise<void> {
    const isIdle = asked === undefined;
    giveUp(ending, fault);
    await (isIdle ? letGo(ending) : ending.terminate());
  }

  async function letGo(idle: Thread<Order, Result>): Promise<void> {
    if (farewell !== undefined) {
      const gone = new AbortController();
      idle.on("exit", () => gone.abort());
      idle.ref();
      idle.postMessage(farewell, []);
      await wait(limitMs, gone.signal);
      if (gone.signal.aborted) return;
    }
    await idle.terminate();
  }

  async function carryOut(order: Order): Promise<Result> {
    resting.abort();
    thread ??= open();
    const working = thread;
    const done = new AbortController();
    asked = Promise.withResolvers<Result>();
    working.ref();
    working.postMessage(order, []);
    void endAfter(limitMs, {
      thread: working,
      unless: done.signal,
      fault: new ThreadFault("late"),
    });
    try {
      return await asked.promise;
    } finally {
      asked = undefined;
      done.abort();
      working.unref();
      resting = new AbortController();
      const unless = resting.signal;
      if (restMs !== undefined)
        void endAfter(restMs, { thread: working, unless, fault: new ThreadFault("ended") });
    }
  }

  return {
    run(order) {
      const before = stops;
      const result = queue.then(async () => {
        if (before !== stops) throw new ThreadFault("ended");
        return carryOut(order);
      });
      queue = result.catch(() => undefined);
      return result;
    },
    async stop() {
      stops += 1;
      if (thread) await end(thread, new ThreadFault("ended"));
    },
  };
}
