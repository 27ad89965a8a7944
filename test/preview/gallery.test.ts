import { describe, expect, it } from "vitest";
import { pictureAnswers } from "#test/fixtures/picture-answers.ts";
import { createGallery } from "#src/preview/gallery.ts";
import { silentLog } from "#test/fixtures/bot.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { brokenPictures, quickPictures } from "./quick-pictures.ts";

const parts = { pictures: quickPictures, log: silentLog };
const { picture: answer } = pictureAnswers;

describe("createGallery", () => {
  it("keeps what it draws at a path, and tells its size", async () => {
    const gallery = createGallery(parts);
    const hung = await gallery.hang(answer);
    expect(hung).toMatchObject({ width: 1_000, height: 700 });
    expect(hung?.path).toMatch(/^\/pictures\/[0-9a-f]{24}\.png$/);
    expect(gallery.find(hung?.path ?? "")).toBe(hung?.png);
  });

  it("has the same picture at the same path, and another at another", async () => {
    const gallery = createGallery(parts);
    const first = await gallery.hang(answer);
    expect((await gallery.hang(answer))?.path).toBe(first?.path);
    expect((await gallery.hang(pictureAnswers.pictureByMonth))?.path).not.toBe(first?.path);
  });

  it("forgets the picture that was drawn longest ago, of more than fifty", async () => {
    const gallery = createGallery(parts);
    const paths: string[] = [];
    for (let n = 0; n < 51; n++) {
      const picture = { ...answer.picture, heading: `Map ${n}` };
      paths.push((await gallery.hang({ ...answer, picture }))?.path ?? "");
    }
    expect(paths.map((path) => gallery.find(path) !== undefined)).toEqual([
      false,
      ...Array.from({ length: 50 }, () => true),
    ]);
  });

  it("hangs nothing where an answer has no picture", async () => {
    const notice = { kind: "notice", tone: "empty", text: [], hints: [], actions: [] } as const;
    expect(await createGallery(parts).hang(notice)).toBeUndefined();
  });

  it("hangs nothing where none can be drawn, and logs why", async () => {
    const log = memoryLog();
    expect(await createGallery({ pictures: brokenPictures, log }).hang(answer)).toBeUndefined();
    expect(log.lines.map(({ message }) => message)).toEqual(["a picture could not be drawn"]);
  });
});
