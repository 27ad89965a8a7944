import { parentPort } from "node:worker_threads";
import type { Picture } from "#core/picture.ts";
import { drawPicture } from "./draw.ts";

/* Draws what it is sent, one picture after the other, beside the thread that answers people. */

/** A picture to draw; the answer has the same number. */
export interface DrawingOrder {
  readonly number: number;
  readonly picture: Picture;
}

/** What came of it: a PNG, or why there is none. */
export type Drawing =
  | { readonly number: number; readonly png: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly fault: string };

parentPort?.on("message", ({ number, picture }: DrawingOrder) => {
  answer(draw({ number, picture }));
});

function draw({ number, picture }: DrawingOrder): Drawing {
  try {
    return { number, png: new Uint8Array(drawPicture(picture)) };
  } catch (error) {
    return {
      number,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function answer(drawing: Drawing): void {
  const moved = "png" in drawing ? [drawing.png.buffer] : [];
  parentPort?.postMessage(drawing, moved);
}
