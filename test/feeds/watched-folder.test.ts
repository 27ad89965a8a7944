import { appendFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FeedError } from "#core/errors.ts";
import { watchFolder, type WatchedFolder } from "#feeds/watched-folder.ts";

const release = (title: string) => `${title}\n\nSource: NATO\n\nBody of ${title}.\n`;

describe("watchFolder", () => {
  let folder: string;
  let watched: WatchedFolder;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "watched-"));
    watched = watchFolder(folder);
  });
  afterEach(async () => {
    await watched.stop();
    await rm(folder, { recursive: true });
  });

  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const titles = ({ articles }: { articles: readonly { title: string }[] }) =>
    articles.map(({ title }) => title);

  it("reads a file once it stays as it is, and never twice", async () => {
    await write("a.txt", release("One"));
    expect(await watched.look()).toMatchObject({ articles: [], settling: ["a.txt"] });
    expect(titles(await watched.look())).toEqual(["One"]);
    expect(await watched.look()).toMatchObject({ articles: [], read: [], settling: [] });
  });

  it("waits while a file is being written", async () => {
    await write("a.txt", release("One"));
    await watched.look();
    await appendFile(join(folder, "a.txt"), release("Two"));
    expect(await watched.look()).toMatchObject({ articles: [], settling: ["a.txt"] });
    expect(titles(await watched.look())).toEqual(["One", "Two"]);
  });

  it("reads a changed file again", async () => {
    await write("a.jsonl", '{"title": "One", "body": "B"}');
    await watched.look();
    await watched.look();
    await write("a.jsonl", '{"title": "Another", "body": "B"}');
    await watched.look();
    expect(titles(await watched.look())).toEqual(["Another"]);
  });

  it("passes over folders and other files, and tells what it cannot read", async () => {
    await write("c.pdf", "x");
    await write(".a.txt.swp", "x");
    await write("bad.jsonl", "no JSON");
    await mkdir(join(folder, "d.txt"));
    await watched.look();
    const { faults, read } = await watched.look();
    expect([read, faults.map(({ file, line }) => [file, line])]).toEqual([
      ["bad.jsonl"],
      [["bad.jsonl", 1]],
    ]);
  });

  it("says that there is no folder", async () => {
    await expect(watchFolder(join(folder, "none")).look()).rejects.toThrow(FeedError);
  });
});
