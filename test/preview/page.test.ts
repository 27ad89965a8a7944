import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SettingsError } from "#core/errors.ts";
import { preparePage } from "#src/preview/page.ts";
import { memoryLog } from "#test/support/memory-log.ts";

let cacheDir = "";
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), "nato-page-"));
});
afterEach(async () => {
  vi.doUnmock("vite");
  vi.resetModules();
  await rm(cacheDir, { recursive: true, force: true });
});

describe("preparePage", () => {
  it("builds the page at the first start, says so, and finds it at the second", async () => {
    const [first, second] = [memoryLog(), memoryLog()];
    const page = await preparePage({ log: first, cacheDir });
    expect(first.lines.map(({ message }) => message)).toEqual([
      "building the page for the browser; later starts find it built",
    ]);
    expect(page.get("/")?.type).toBe("text/html; charset=utf-8");
    const again = await preparePage({ log: second, cacheDir });
    expect(second.lines).toEqual([]);
    expect([...again.keys()]).toEqual([...page.keys()]);
    expect(await readdir(cacheDir)).toHaveLength(1);
  });

  it("holds nothing inline, so that the strict policy lets all of it run", async () => {
    const page = await preparePage({ log: memoryLog(), cacheDir });
    const html = page.get("/")?.body.toString() ?? "";
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\bstyle=|https?:/);
    expect([...page.keys()].filter((path) => path !== "/")).toEqual(
      expect.arrayContaining([expect.stringMatching(/\.js$/), expect.stringMatching(/\.css$/)]),
    );
  });

  it("says what to do where the packages that build it are missing", async () => {
    vi.resetModules();
    vi.doMock("vite", () => {
      throw new Error("Cannot find package 'vite'");
    });
    const fresh = await import("#src/preview/page.ts");
    const starting = fresh.preparePage({ log: memoryLog(), cacheDir });
    await expect(starting).rejects.toMatchObject({
      code: new SettingsError([]).code,
      message: expect.stringContaining("run npm ci once, or set a token"),
    });
  });
});
