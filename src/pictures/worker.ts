import { parentPort } from "node:worker_threads";
import type { Picture } from "#core/picture.ts";
import { drawPicture } from "./draw.ts";

/* Draws what it is sent, one picture after the other, beside the thread that answers people, until it is sent null. */

/** What came of a picture: a PNG, or why there is none. */
export type Drawing = { readonly png: Uint8Array<ArrayBuffer> } | { readonly fault: string };

parentPort?.on("message", (picture: Picture | null) => {
  if (picture === null) {
    parentPort?.close();
    return;
  }
  const drawing = draw(picture);
  parentPort?.postMessage(drawing, "png" in drawing ? [drawing.png.buffer] : []);
});

function draw(picture: Picture): Drawing {
  try {
    return { png: new Uint8Array(drawPicture(picture)) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
