import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createCore } from "#core/core.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";
import { prepareWatching } from "#src/running/corpus-watch.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { makeArticle } from "#test/support/made-articles.ts";
import { temporaryFolder } from "#test/support/start.ts";

const release = (title: string, body: string) => `${title}\n\nSource: NATO\n\n${body}\n`;

/** A corpus of one file that is watched; `look` lets one look be had. */
async function watchCorpus(kept: readonly Article[] = []) {
  const corpusDir = await temporaryFolder();
  const path = (name: string) => join(corpusDir, name);
  await writeFile(path("a.txt"), release("Old news", "Something about patrols."));
  const noted: string[] = [];
  const looks: (() => void)[] = [];
  const waits: (() => void)[] = [];
  const log = memoryLog();
  const watching = await prepareWatching({
    corpusDir,
    log,
    kept: async () => kept,
    note: async (articles) => void noted.push(...articles.map(({ title }) => title)),
    wait: async (_ms, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener("abort", () => resolve());
        looks.push(resolve);
        waits.shift()?.();
      }),
  });
  const core = createCore(await readCorpusFolder(corpusDir));
  watching.begin(core);
  return {
    path,
    corpusDir,
    core,
    noted,
    log,
    watching,
    async look() {
      const next = Promise.withResolvers<void>();
      waits.push(next.resolve);
      looks.shift()?.();
      await next.promise;
    },
  };
}

const byId = (one: Article, other: Article) => (one.id < other.id ? -1 : 1);
const titles = ({ core }: Pick<Awaited<ReturnType<typeof watchCorpus>>, "core">) =>
  [...core.articles()].map(({ title }) => title);

describe("prepareWatching", () => {
  it("takes in a file that is put into the folder, once it stays as it is", async () => {
    const world = await watchCorpus();
    await writeFile(world.path("b.txt"), release("New news", "On 6 May 2024, Rutte met Meloni."));
    await world.look();
    expect(titles(world)).toEqual(["Old news"]);
    await world.look();
    expect(titles(world)).toEqual(["Old news", "New news"]);
    expect(world.noted).toEqual(["New news"]);
    await world.watching.stop();
  });

  it("reads nothing twice: neither what it started with, nor a copy of it", async () => {
    const world = await watchCorpus();
    await rename(world.path("a.txt"), world.path("z.txt"));
    await world.look();
    await world.look();
    expect(titles(world)).toEqual(["Old news"]);
    expect(world.noted).toEqual([]);
    await world.watching.stop();
  });

  const line = (body: string, id = "r7") =>
    `${JSON.stringify({ id, title: "A visit", body, published: "2024-05-30" })}\n`;

  it("knows what it would know after a start: a file that is corrected, shortened or taken away", async () => {
    const world = await watchCorpus();
    const known = () => JSON.stringify([...world.core.articles()].toSorted(byId));
    const afterStart = async () => {
      const { articles } = await readCorpusFolder(world.corpusDir);
      return JSON.stringify([...createCore({ articles }).articles()].toSorted(byId));
    };
    const steps: (() => Promise<unknown>)[] = [
      () => writeFile(world.path("b.jsonl"), line("Four thousand troops came to the exercise.")),
      () => writeFile(world.path("b.jsonl"), line("Four hundred troops came to the exercise.")),
      () =>
        writeFile(world.path("c.jsonl"), line("Four hundred troops came, and went home again.")),
      () => writeFile(world.path("c.jsonl"), line("Four hundred troops came.")),
      () => writeFile(world.path("b.jsonl"), line("Another release entirely.", "r8")),
      () => rm(world.path("b.jsonl")),
      () => rename(world.path("a.txt"), world.path("z.txt")),
    ];
    for (const [place, step] of steps.entries()) {
      await step();
      await world.look();
      await world.look();
      expect([place, known()]).toEqual([place, await afterStart()]);
    }
    expect(world.core.article("r7")?.paragraphs).toEqual(["Four hundred troops came."]);
    await world.watching.stop();
  });

  it("keeps what a file no longer holds where it came by a feed too", async () => {
    const origin = { file: "https://www.nato.int/rss.xml", index: 0 };
    const kept = makeArticle({ id: "r7", title: "A visit", paragraphs: ["From a feed."], origin });
    const world = await watchCorpus([kept]);
    await writeFile(world.path("b.jsonl"), line("Four thousand troops came to the exercise."));
    await world.look();
    await world.look();
    await rm(world.path("b.jsonl"));
    await world.look();
    await world.look();
    expect(world.core.article("r7")?.paragraphs).toEqual(["From a feed."]);
    await world.watching.stop();
  });

  it("says what it could not read, and goes on", async () => {
    const world = await watchCorpus();
    await writeFile(world.path("bad.jsonl"), "no JSON\n");
    await world.look();
    await world.look();
    expect(world.log.lines.map(({ facts }) => facts)).toContainEqual({
      file: "bad.jsonl",
      line: 1,
    });
    await world.watching.stop();
  });
});
