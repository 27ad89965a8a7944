import type { Pictures } from "#core/ports.ts";

/** Draws no more than a PNG's beginning, 1,000 by 700 pixels, with the heading after it. */
export const quickPictures: Pictures = {
  async draw({ heading }) {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(1_000, 0);
    size.writeUInt32BE(700, 4);
    const head = Buffer.from("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "latin1");
    return Buffer.concat([head, size, Buffer.from(heading)]);
  },
};

/** A drawer that never draws. */
export const brokenPictures: Pictures = {
  draw: async () => Promise.reject(new Error("no ink")),
};
