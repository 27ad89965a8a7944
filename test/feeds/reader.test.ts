import { setImmediate as yieldToOthers } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { FeedError } from "#core/errors.ts";
import { ThreadFault } from "#core/threads.ts";
import { createReader, type ReadingThread } from "#feeds/reader.ts";
import { readFeed } from "#feeds/reading.ts";
import { rssOf } from "../support/fake-newsroom.ts";

const reader = createReader();
afterAll(() => reader.stop());

const address = "https://www.nato.int/rss.xml";
const rss = (count: number) =>
  rssOf(
    Array.from({ length: count }, (_, n) => ({
      title: `Release ${n} – “é”`,
      link: `/news/${n}`,
      content: `<p>${`Words of release ${n}. `.repeat(30)}</p>`.repeat(20),
    })),
  );
const faultOf = async (text: string, of = reader) =>
  of.read({ text, address }).then(
    () => undefined,
    (error: unknown) => (error instanceof FeedError ? error.message : error),
  );
const broken = (reason: ThreadFault["reason"]): ReadingThread => ({
  run: async () => Promise.reject(new ThreadFault(reason)),
  stop: async () => undefined,
});

describe("createReader", () => {
  it("reads a long document as it reads a short one", async () => {
    for (const text of [rss(1), rss(40)]) {
      expect(await reader.read({ text, address })).toEqual(readFeed({ text, address }));
    }
  });

  it("lets everybody else go on while it reads", async () => {
    const read = new AbortController();
    const reading = reader.read({ text: rss(600), address }).finally(() => read.abort());
    let turns = 0;
    while (!read.signal.aborted) {
      await yieldToOthers();
      turns += 1;
    }
    expect((await reading).items).toHaveLength(600);
    // Read where others wait, it would take one turn.
    expect(turns).toBeGreaterThan(1_000);
  });

  it("says of a long document why it cannot be read", async () => {
    expect(await faultOf("<a>".repeat(100_000))).toContain("nests its elements");
  });

  it("outlives a document that takes more memory than there is for it", async () => {
    const lines = `<html><body><main><h1>T</h1><pre>${"a\n".repeat(4_900_000)}`;
    expect(await faultOf(lines)).toContain("too much memory");
    expect((await reader.read({ text: rss(40), address })).items).toHaveLength(40);
  });

  it("refuses what takes too long, and what breaks whoever reads it", async () => {
    expect(await faultOf(rss(40), createReader(broken("late")))).toBe(
      "What stands there cannot be read: it takes too long.",
    );
    expect(await faultOf(rss(40), createReader(broken("ended")))).toContain("too much memory");
  });
});
