import { createHash } from "node:crypto";
import type { Answer } from "#core/answer.ts";
import type { Log, Pictures } from "#core/ports.ts";

/** So many pictures can be looked at, the latest; one takes up to 300 kB. */
const MOST_KEPT = 50;

/** A picture that was drawn, and where the page finds it. */
export interface HungPicture {
  readonly png: Uint8Array;
  /** `/pictures/9f86d081884c7d659a2feaa0.png`; another picture has another path. */
  readonly path: string;
  /** In pixels, so that the page can leave room for it. */
  readonly width: number;
  readonly height: number;
}

/** What a gallery needs. */
export interface GalleryParts {
  readonly pictures: Pictures;
  readonly log: Log;
}

/** The pictures of the answers that were given last, in memory. */
export interface Gallery {
  /** Yields the picture of an answer; `undefined` where it has none, or where none could be drawn. */
  hang(answer: Answer): Promise<HungPicture | undefined>;
  /** Finds a picture that was drawn here; `undefined` for any other path. */
  find(path: string): Uint8Array | undefined;
}

/**
 * Makes a gallery. What cannot be drawn is logged, and its answer stands in words, as on the platforms.
 *
 *     hang(answer to "map Stoltenberg") → {path: "/pictures/9f86….png", width: 1000, …}
 */
export function createGallery({ pictures, log }: GalleryParts): Gallery {
  const kept = new Map<string, Uint8Array>();

  function keep(png: Uint8Array): string {
    const name = createHash("sha256").update(png).digest("hex").slice(0, 24);
    const path = `/pictures/${name}.png`;
    kept.delete(path);
    kept.set(path, png);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return path;
  }

  return {
    async hang(answer) {
      if (answer.kind !== "picture") return undefined;
      try {
        const png = await pictures.draw(answer.picture);
        return { png, path: keep(png), ...sizeOf(png) };
      } catch (error) {
        log.error({ err: error }, "a picture could not be drawn");
        return undefined;
      }
    },
    find: (path) => kept.get(path),
  };
}

/** A PNG's size stands in its bytes 16 to 23: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(png: Uint8Array): Pick<HungPicture, "width" | "height"> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
