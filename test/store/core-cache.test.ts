import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createCore, type Core } from "#core/core.ts";
import { readCorpusFolder } from "#feeds/corpus-folder.ts";
import { openCoreCache } from "#store/core-cache.ts";
import { assemble } from "#src/running/assembly.ts";
import { sampleClock, silentLog } from "../fixtures/bot.ts";
import { generateArticles, generateQueries } from "../speed/generated-corpus.ts";
import { memoryLog } from "../support/memory-log.ts";
import { PROJECT } from "../support/source-files.ts";

let articles: readonly Article[];
let built: Core;
let folder: string;

beforeAll(async () => {
  const seeds = await readCorpusFolder(join(PROJECT, "seeds"));
  articles = generateArticles(seeds.articles, { count: 2_100, seed: 7 });
  built = createCore({ articles });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "nato-index-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function openIndex(of: readonly Article[]) {
  const { index } = await openCoreCache(folder, { corpusDir: "seeds", articles: of });
  return index;
}

async function keepIndex(of: readonly Article[] = articles, core = built): Promise<string> {
  const before = new Set(await readdir(folder));
  await (await openIndex(of)).write(core.exportIndex());
  const name = (await readdir(folder)).find((each) => !before.has(each)) ?? "";
  return join(folder, name);
}

describe("openCoreCache", () => {
  it("gives the same answers from the kept index as from one that is built", async () => {
    await keepIndex();
    const saved = await (await openIndex(articles)).read();
    expect(saved).toBeDefined();
    const recalled = createCore({ articles, ...(saved === undefined ? {} : { saved }) });
    const window = { offset: 0, limit: 10 };
    for (const words of generateQueries(articles, { count: 150, seed: 8 })) {
      expect(recalled.search({ words }, window)).toEqual(built.search({ words }, window));
    }
    expect(recalled.completePeople("j", 20)).toEqual(built.completePeople("j", 20));
    expect(recalled.extent()).toEqual(built.extent());
    const [first] = articles;
    if (first === undefined) throw new Error("There are articles.");
    for (const core of [recalled, createCore({ articles })]) {
      core.put({ ...first, title: "Quokkas visit Brussels" });
      expect(core.search({ words: "quokkas" }, window)).toMatchObject({
        total: 1,
        hits: [{ article: { id: first.id } }],
      });
    }
  });

  it("finds nothing where an article differs by a letter", async () => {
    await keepIndex();
    const [first, ...rest] = articles;
    const changed = first === undefined ? [] : [{ ...first, title: `${first.title}.` }, ...rest];
    for (const others of [changed, articles.slice(1), articles.toReversed()]) {
      expect(await (await openIndex(others)).read()).toBeUndefined();
    }
  });

  it.each([
    ["one byte differs", (bytes: Buffer) => bytes.fill((bytes.at(5_000) ?? 0) ^ 1, 5_000, 5_001)],
    ["it is cut short", (bytes: Buffer) => bytes.subarray(0, 9_000)],
    ["it is empty", () => Buffer.alloc(0)],
  ])("finds nothing in a file where %s", async (_, spoil) => {
    const path = await keepIndex();
    await writeFile(path, spoil(await readFile(path)));
    expect(await (await openIndex(articles)).read()).toBeUndefined();
  });

  it("keeps the newest file and the one used last before it, and nothing half written", async () => {
    const cores = [1, 2, 3].map((count) => articles.slice(0, count));
    const paths: string[] = [];
    for (const [age, few] of cores.entries()) {
      const path = await keepIndex(few, createCore({ articles: few }));
      await utimes(path, 1_000 + age, 1_000 + age);
      paths.push(path);
    }
    await writeFile(`${paths[0]}.123`, "half a file of a process that was killed");
    await utimes(`${paths[0]}.123`, 1_000, 1_000);
    await writeFile(join(folder, "nato.db"), "something else");
    // Used again, so the third is now the one that is left.
    await (await openIndex(cores[1] ?? [])).read();
    const newest = await keepIndex();
    const left = (await readdir(folder)).map((name) => join(folder, name));
    expect(new Set(left)).toEqual(new Set([paths[1], newest, join(folder, "nato.db")]));
  });
});

describe("assemble, of many articles", () => {
  const parts = () => ({ corpusDir: join(folder, "corpus"), clock: sampleClock });

  beforeEach(async () => {
    await mkdir(join(folder, "corpus"));
    const lines = articles.map(({ id, title, paragraphs }) =>
      JSON.stringify({ id, title, body: paragraphs.join("\n\n") }),
    );
    await writeFile(join(folder, "corpus/all.jsonl"), lines.join("\n"));
  });

  it("builds the index once, and starts from it the next time", async () => {
    const steps: string[] = [];
    const cold = await assemble({ ...parts(), log: silentLog, cacheDir: folder });
    const warm = await assemble({
      ...parts(),
      log: silentLog,
      cacheDir: folder,
      onProgress: (step) => void steps.push(step),
    });
    expect(new Set(steps)).toEqual(new Set(["reading"]));
    const window = { offset: 0, limit: 5 };
    const query = { words: "air defence" };
    expect(warm.core.search(query, window)).toEqual(cold.core.search(query, window));
  });

  it("starts without a cache where none can be kept, and says so", async () => {
    const log = memoryLog();
    const cacheDir = join(folder, "corpus/all.jsonl");
    const { core } = await assemble({ ...parts(), log, cacheDir });
    expect(core.extent().articles).toBeGreaterThan(2_000);
    expect(log.lines.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "warn: the index could not be kept; the next start builds it again",
    ]);
  });

  it("reads releases for visits once, and only the changed one anew", async () => {
    const steps: string[] = [];
    const start = () =>
      assemble({
        ...parts(),
        log: silentLog,
        cacheDir: folder,
        onProgress: (step) => void steps.push(step),
      });
    const cold = await start();
    await cold.readAhead();
    expect(steps).toContain("visits");
    const warm = await start();
    expect(await warm.core.readVisits()).toBe(0);
    expect(warm.core.visits({}).total).toBe(cold.core.visits({}).total);
    const [first] = articles;
    if (first === undefined) throw new Error("There are articles.");
    warm.core.put({ ...first, paragraphs: ["Somebody else."] });
    expect(await warm.core.readVisits()).toBe(1);
  }, 60_000);

  it("keeps nothing of a small corpus", async () => {
    await assemble({
      ...parts(),
      corpusDir: join(PROJECT, "seeds"),
      log: silentLog,
      cacheDir: folder,
    });
    expect(await readdir(folder)).toEqual(["corpus"]);
  });
});
