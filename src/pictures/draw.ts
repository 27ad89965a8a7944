import type { Picture } from "#core/picture.ts";
import { drawMap } from "./map.ts";
import { renderPng } from "./png.ts";
import { drawTimeline } from "./timeline.ts";

/** Draws a picture as a PNG, 1,000 pixels wide. Takes some 100 ms of work: see `createPictures`. */
export function drawPicture(picture: Picture): Uint8Array {
  return renderPng(picture.kind === "map" ? drawMap(picture) : drawTimeline(picture));
}
