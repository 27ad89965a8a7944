import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { FeedError } from "#core/errors.ts";
import { watchFolder, type WatchedFolder } from "#feeds/watched-folder.ts";

const release = (title: string) => `${title}\n\nSource: NATO\n\nBody of ${title}.\n`;

describe("watchFolder", () => {
  let folder: string;
  let watched: WatchedFolder;
  let standing: readonly Article[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "watched-"));
    watched = watchFolder(folder);
    standing = [];
  });
  afterEach(async () => {
    await watched.stop();
    await rm(folder, { recursive: true });
  });

  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  /** Looks, and puts what is new in the place of what stood there. */
  const look = async () => {
    const seen = await watched.look(() => standing);
    const old = new Set([...seen.gone, ...seen.articles.map(({ id }) => id)]);
    standing = [...standing.filter(({ id }) => !old.has(id)), ...seen.articles];
    return seen;
  };
  const titles = ({ articles }: { articles: readonly { title: string }[] }) =>
    articles.map(({ title }) => title);

  it("reads a file once it stays as it is, and never twice", async () => {
    await write("a.txt", release("One"));
    expect(await look()).toMatchObject({ articles: [], settling: ["a.txt"] });
    expect(titles(await look())).toEqual(["One"]);
    expect(await look()).toMatchObject({ articles: [], read: [], settling: [] });
  });

  it("waits while a file is being written", async () => {
    await write("a.txt", release("One"));
    await look();
    await appendFile(join(folder, "a.txt"), release("Two"));
    expect(await look()).toMatchObject({ articles: [], settling: ["a.txt"] });
    expect(titles(await look())).toEqual(["One", "Two"]);
  });

  it("reads a changed file again", async () => {
    await write("a.jsonl", '{"title": "One", "body": "B"}');
    await look();
    await look();
    await write("a.jsonl", '{"title": "Another", "body": "B"}');
    await look();
    expect(titles(await look())).toEqual(["Another"]);
  });

  it("tells what no file holds any more, and what moved", async () => {
    await write("a.txt", release("One"));
    await write("b.txt", release("Two"));
    await look();
    await look();
    await rename(join(folder, "a.txt"), join(folder, "c.txt"));
    expect(await look()).toMatchObject({ articles: [], gone: [], settling: ["c.txt", "a.txt"] });
    const moved = await look();
    expect(moved.articles.map(({ title, origin }) => [title, origin.file])).toEqual([
      ["One", "c.txt"],
    ]);
    await rm(join(folder, "c.txt"));
    expect((await look()).gone).toEqual([]);
    expect((await look()).gone).toEqual([moved.articles[0]?.id]);
  });

  it("keeps what it knows of a file while that is being written", async () => {
    await write("a.txt", release("One"));
    await write("b.txt", release("Two"));
    await look();
    await look();
    await write("c.txt", release("Three"));
    await look();
    await write("b.txt", "");
    expect(await look()).toMatchObject({ articles: [{ title: "Three" }], gone: [] });
    expect((await look()).gone).toHaveLength(1);
  });

  it("keeps all where a folder is empty all at once, and says so", async () => {
    await write("a.txt", release("One"));
    await look();
    await look();
    await rm(join(folder, "a.txt"));
    await look();
    await expect(look()).rejects.toThrow("holds no release any more");
    expect(titles({ articles: standing })).toEqual(["One"]);
  });

  it("passes over folders and other files, and tells what it cannot read", async () => {
    await write("c.pdf", "x");
    await write(".a.txt.swp", "x");
    await write("bad.jsonl", "no JSON");
    await mkdir(join(folder, "d.txt"));
    await look();
    const { faults, read } = await look();
    expect([read, faults.map(({ file, line }) => [file, line])]).toEqual([
      ["bad.jsonl"],
      [["bad.jsonl", 1]],
    ]);
  });

  it("says that there is no folder", async () => {
    await expect(watchFolder(join(folder, "none")).look(() => [])).rejects.toThrow(FeedError);
  });
});
