import { describe, expect, it } from "vitest";
import { savePicture } from "#terminal/saving.ts";
import { pictureAnswers } from "../fixtures/picture-answers.ts";

describe("savePicture", () => {
  it.each(["map.jpg", "folder/map.JPEG", "map.svg"])("refuses to call a PNG %s", async (path) => {
    const drawn: unknown[] = [];
    const draw = async (picture: unknown) => {
      drawn.push(picture);
      return new Uint8Array();
    };
    await expect(savePicture(pictureAnswers.picture, path, { draw })).rejects.toThrow(
      `: --out ${path.replace(/\.\w+$/, ".png")}`,
    );
    expect(drawn).toEqual([]);
  });
});
