import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FeedError } from "#core/errors.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";

const RELEASE = "Title\n\nSource: NATO\n\nBody.\n";

describe("readCorpusFolder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "corpus-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content);
  }

  it("reads the 51 articles of the seeds without a fault", async () => {
    const { articles, faults } = await readCorpusFolder("seeds");
    expect([articles.length, faults]).toEqual([51, []]);
  });

  it("reads dumps and JSON lines in the order of their names", async () => {
    await write({ "b.txt": RELEASE, "a.jsonl": '{"title": "First", "body": "B"}' });
    const { articles } = await readCorpusFolder(folder);
    expect(articles.map(({ title }) => title)).toEqual(["First", "Title"]);
  });

  it("passes over README.md and dot files, and names other files and folders", async () => {
    await write({ "a.txt": RELEASE, "README.md": "x", ".gitkeep": "", "c.pdf": "x" });
    await mkdir(join(folder, "d.txt"));
    const { faults } = await readCorpusFolder(folder);
    expect(faults.map(({ file }) => file)).toEqual(["c.pdf", "d.txt"]);
  });

  it("loads an article with bytes that are no UTF-8, and names their line", async () => {
    const bytes = Buffer.concat([Buffer.from(RELEASE), Buffer.from([0x47, 0x65, 0xe3, 0x0a])]);
    await write({ "a.txt": bytes });
    const { articles, faults } = await readCorpusFolder(folder);
    expect(articles[0]?.paragraphs).toEqual(["Body.\nGe\uFFFD"]);
    expect(faults).toEqual([
      { file: "a.txt", line: 6, message: expect.stringContaining("not valid UTF-8") },
    ]);
  });

  it("counts further lines that are no UTF-8", async () => {
    const bad = Buffer.from([0xe3, 0x0a, 0x41, 0x0a, 0xe3, 0x0a]);
    await write({ "a.txt": Buffer.concat([Buffer.from(RELEASE), bad]) });
    const { faults } = await readCorpusFolder(folder);
    expect(faults[0]?.message).toMatch(/^This line and 1 more are not valid UTF-8;/);
  });

  it("loads the good files beside an empty one", async () => {
    await write({ "a.txt": "", "b.txt": `\uFEFF${RELEASE.replaceAll("\n", "\r\n")}` });
    const { articles, faults } = await readCorpusFolder(folder);
    expect(articles).toMatchObject([{ title: "Title", paragraphs: ["Body."] }]);
    expect(faults).toEqual([{ file: "a.txt", line: 1, message: "The file is empty." }]);
  });

  it("tells how far it has come", async () => {
    await write({ "a.txt": RELEASE, "b.txt": RELEASE });
    const shares: number[] = [];
    await readCorpusFolder(folder, ({ bytesRead, bytesTotal }) => {
      shares.push(bytesRead / bytesTotal);
    });
    expect(shares).toEqual([0.5, 1]);
  });

  it("says what to do about a folder that is missing", async () => {
    const reading = readCorpusFolder(join(folder, "missing"));
    await expect(reading).rejects.toThrow(FeedError);
    await expect(reading).rejects.toThrow("Set CORPUS_DIR");
  });

  it("says what to do about a folder without an article, and its first fault", async () => {
    await write({ "a.txt": "Dear diary" });
    await expect(readCorpusFolder(folder)).rejects.toThrow(
      /set CORPUS_DIR.*a\.txt, line 1: No article/,
    );
  });
});
