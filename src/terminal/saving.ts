import { writeFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import type { PictureAnswer } from "#core/answer.ts";
import { UserError } from "#core/errors.ts";
import type { Pictures } from "#core/ports.ts";

/**
 * Saves the picture of an answer as a PNG, and yields the path of its file; an older file of that name
 * is written over.
 *
 *     map.png → the folder that the command was called from, and map.png
 *
 * @throws {UserError} one sentence, where no file can be written there, or its name says that it is
 *   no PNG.
 */
export async function savePicture(
  { picture }: PictureAnswer,
  path: string,
  pictures: Pictures,
): Promise<string> {
  const file = resolve(path);
  const ending = extname(file);
  if (ending !== "" && ending.toLowerCase() !== ".png") {
    const named = `${path.slice(0, -ending.length)}.png`;
    throw new UserError([`A picture is saved as a PNG, not as ${ending}: --out ${named}`]);
  }
  const png = await pictures.draw(picture);
  try {
    await writeFile(file, png);
  } catch (error) {
    throw explain(file, error);
  }
  return file;
}

function explain(file: string, error: unknown): UserError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  switch (code) {
    case "EISDIR":
      return new UserError([
        `${file} is a folder: name a file in it, as in --out ${join(file, "map.png")}.`,
      ]);
    case "ENOENT":
    case "ENOTDIR":
      return new UserError([
        `There is no folder ${dirname(file)}: make it first, or choose another.`,
      ]);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new UserError([`I may not write ${file}: choose another place.`]);
    default:
      return new UserError([`${file} could not be written (${code}).`]);
  }
}
