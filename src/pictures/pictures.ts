import { Worker } from "node:worker_threads";
import type { Picture } from "#core/picture.ts";
import type { Pictures } from "#core/ports.ts";
import type { Drawing, DrawingOrder } from "./worker.ts";

/** So many pictures are kept; one takes up to 300 kB. */
const MOST_KEPT = 50;

/** An empty map: what it takes, the borders and the letters, is loaded then. */
const WARM_UP: Picture = { kind: "map", heading: "Warm-up", caption: "", marks: [] };

/** Pictures under way and done; the drawer ends with the process, or when it is stopped. */
export interface Drawer extends Pictures {
  /** Starts the thread before anybody asks: the first picture takes a second or two, later ones a tenth. */
  warmUp(): Promise<void>;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * Makes a drawer that works in a thread of its own, so that no answer waits for a picture of somebody
 * else. The thread starts with the first picture, and anew after a fault; the same picture is drawn
 * once, also when it is asked for again while it is being drawn.
 */
export function createPictures(): Drawer {
  const kept = new Map<string, Promise<Uint8Array>>();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(new URL("worker.ts", import.meta.url));
    started.on("message", (drawing: Drawing) => {
      const asked = waiting.get(drawing.number);
      waiting.delete(drawing.number);
      if ("png" in drawing) asked?.resolve(drawing.png);
      else asked?.reject(new Error(drawing.fault));
      if (waiting.size === 0) started.unref();
    });
    started.on("error", (error: Error) => giveUp(started, error));
    started.on("exit", () => giveUp(started, new Error("the drawer's thread has ended")));
    return started;
  }

  /** The thread is gone: what it was asked for is not drawn; the next picture starts another. */
  function giveUp(gone: Worker, error: Error): void {
    if (gone !== worker) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function order(picture: Picture): Promise<Uint8Array> {
    worker ??= start();
    worker.ref();
    const number = ++count;
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    waiting.set(number, { resolve, reject });
    worker.postMessage({ number, picture } satisfies DrawingOrder, []);
    return promise;
  }

  /** The same picture is drawn once. */
  function draw(picture: Picture): Promise<Uint8Array> {
    const key = JSON.stringify(picture);
    const drawn = kept.get(key) ?? order(picture);
    kept.delete(key);
    kept.set(key, drawn);
    drawn.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return drawn;
  }

  return {
    draw,
    async warmUp() {
      // Whatever is wrong is told to whoever asks for a picture.
      await draw(WARM_UP).catch(() => undefined);
    },
    async stop() {
      await worker?.terminate();
    },
  };
}
