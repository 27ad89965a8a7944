import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCore } from "#core/core.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";
import { prepareWatching } from "#src/watching.ts";
import { memoryLog } from "./support/memory-log.ts";
import { temporaryFolder } from "./support/start.ts";

const release = (title: string, body: string) => `${title}\n\nSource: NATO\n\n${body}\n`;

/** A corpus of one file that is watched; `look` lets one look be had. */
async function watchCorpus() {
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
