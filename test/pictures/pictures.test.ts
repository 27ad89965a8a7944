import { afterAll, describe, expect, it } from "vitest";
import type { Picture } from "#core/picture.ts";
import { renderPng, widthOf } from "#pictures/png.ts";
import { createPictures } from "#pictures/pictures.ts";
import { svg, text } from "#pictures/svg.ts";

const pictures = createPictures();
afterAll(() => pictures.stop());

const timeline = (heading: string): Picture => ({
  kind: "timeline",
  heading,
  caption: "",
  months: [{ month: "2024-05", visits: 2, planned: 0, releases: 9 }],
});
/** A PNG's width stands in its bytes 16 to 19: https://www.w3.org/TR/png-3/#11IHDR */
const widthIn = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

describe("createPictures", () => {
  it("draws a picture as a PNG that is 1,000 pixels wide", async () => {
    const png = await pictures.draw(timeline("May"));
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
    expect(widthIn(png)).toBe(1_000);
  });

  it("draws the same picture once, also for those who ask while it is drawn", async () => {
    const [one, other] = [pictures.draw(timeline("June")), pictures.draw(timeline("June"))];
    expect(await one).toBe(await other);
    expect(await pictures.draw(timeline("June"))).toBe(await one);
  });

  it("says what cannot be drawn, and draws the next one", async () => {
    const broken = { ...timeline("broken"), months: undefined } as unknown as Picture;
    await expect(pictures.draw(broken)).rejects.toThrow("drawTimeline");
    expect(widthIn(await pictures.draw(timeline("July")))).toBe(1_000);
  });

  it("can be warmed up, and draws afterwards", async () => {
    const drawer = createPictures();
    await drawer.warmUp();
    expect(widthIn(await drawer.draw(timeline("September")))).toBe(1_000);
    await drawer.stop();
  });

  it("draws again after its thread has ended", async () => {
    await pictures.stop();
    expect(widthIn(await pictures.draw(timeline("August")))).toBe(1_000);
  });
});

describe("renderPng", () => {
  const page = { width: 200, height: 60, paper: "#ffffff" };
  const style = { size: 30, colour: "#000000" };

  it("shows words: the fonts are found", () => {
    const empty = renderPng(svg([], page));
    const written = renderPng(svg([text("Visits", { x: 10, y: 40 }, style)], page));
    expect(written.length).toBeGreaterThan(empty.length + 500);
  });

  it("shows the letters of every name in Europe", () => {
    expect(widthOf("ŠŢąßğıœ Київ Ελλάδα", style)).toBeGreaterThan(200);
  });
});
