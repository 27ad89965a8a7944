import { Worker } from "node:worker_threads";
import type { Picture } from "#core/picture.ts";
import type { Pictures } from "#core/ports.ts";
import { createSideThread } from "#core/threads.ts";
import type { Drawing } from "./worker.ts";

/** So many pictures are kept; one takes up to 300 kB. */
const MOST_KEPT = 50;
/** A picture takes a tenth of a second. */
const LIMIT_MS = 60_000;

/** An empty map: what it takes, the borders and the letters, is loaded then. */
const WARM_UP: Picture = { kind: "map", heading: "Warm-up", caption: "", marks: [] };

/** Pictures under way and done; the drawer ends with the process, or when it is stopped. */
export interface Drawer extends Pictures {
  /** Starts the thread before anybody asks: the first picture takes a second or two, later ones a tenth. */
  warmUp(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Makes a drawer that works in a thread of its own, so that no answer waits for a picture of somebody
 * else. The thread starts with the first picture, and anew after a fault; the same picture is drawn
 * once, also when it is asked for again while it is being drawn.
 */
export function createPictures(): Drawer {
  const kept = new Map<string, Promise<Uint8Array>>();
  const thread = createSideThread<Picture | null, Drawing>({
    start: () => new Worker(new URL("worker.ts", import.meta.url)),
    limitMs: LIMIT_MS,
    farewell: null,
  });

  async function order(picture: Picture): Promise<Uint8Array> {
    const drawing = await thread.run(picture);
    if ("png" in drawing) return drawing.png;
    throw new Error(drawing.fault);
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
    stop: thread.stop,
  };
}
