import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FeedError } from "#core/errors.ts";
import type { Fetched } from "#feeds/fetched.ts";
import {
  brokenOff,
  endless,
  gzipBomb,
  openNewsroom,
  redirectTo,
  silent,
  stalled,
  type FakeNewsroom,
} from "../support/fake-newsroom.ts";
import { openFeedWorld, USER_AGENT, type FeedWorld } from "./feed-world.ts";

let newsroom: FakeNewsroom;
let world: FeedWorld;

beforeEach(async () => {
  newsroom = await openNewsroom();
  world = openFeedWorld();
});
afterEach(async () => {
  await world.fetcher.close();
  await newsroom.close();
});

/** Its pauses are longer than anybody waits who is told to stop. */
const slow = { body: "User-agent: *\nCrawl-delay: 30\n" };
const get = (path: string) => world.fetcher.fetch(newsroom.url(path));
const sayWhy = (fetched: Fetched) =>
  fetched.status === "refused" ? `${fetched.reason}: ${fetched.error.message}` : fetched.status;

describe("createFetcher", () => {
  it("fetches what is there, under its own name", async () => {
    newsroom.play("/rss.xml", { body: "<rss/>", headers: { "content-type": "text/xml" } });
    expect(await get("/rss.xml")).toEqual({
      status: "content",
      text: "<rss/>",
      contentType: "text/xml",
      etag: null,
      lastModified: null,
      finalUrl: newsroom.url("/rss.xml"),
    });
    expect(newsroom.requests.at(-1)?.headers["user-agent"]).toBe(USER_AGENT);
  });

  it("asks only for what is new since the last time, by etag and by date", async () => {
    newsroom.play("/a", { body: "a", etag: '"1"' });
    newsroom.play("/b", { body: "b", lastModified: "Sun, 22 Nov 2026 10:00:00 GMT" });
    const [a, b] = [await get("/a"), await get("/b")];
    if (a.status !== "content" || b.status !== "content") throw new Error("Both are there.");
    expect(await world.fetcher.fetch(newsroom.url("/a"), a)).toEqual({ status: "unchanged" });
    expect(await world.fetcher.fetch(newsroom.url("/b"), b)).toEqual({ status: "unchanged" });
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
  ])("unpacks %s", async (name, pack) => {
    newsroom.play("/x", { body: pack("News"), headers: { "content-encoding": name } });
    expect(await get("/x")).toMatchObject({ text: "News" });
  });

  it("refuses what is packed twice, packed unknown, or damaged", async () => {
    const play = (path: string, encoding: string) =>
      newsroom.play(path, { body: "x", headers: { "content-encoding": encoding } });
    play("/twice", "gzip, gzip");
    play("/unknown", "zstd");
    play("/damaged", "gzip");
    expect(sayWhy(await get("/twice"))).toContain("more than once");
    expect(sayWhy(await get("/unknown"))).toContain("zstd");
    expect(sayWhy(await get("/damaged"))).toContain("damaged gzip");
  });
});

describe("what is endless", () => {
  beforeEach(() => {
    world = openFeedWorld({ limits: { bytes: 1_000_000, wholeMs: 200 } });
  });

  it("is refused: a body without end", async () => {
    newsroom.play("/endless", endless);
    expect(sayWhy(await get("/endless"))).toMatch(/broken: .* longer than 1 MB/);
  });

  it("is refused: a bomb of gzip, as soon as it is too long unpacked", async () => {
    newsroom.play("/bomb", gzipBomb(200));
    expect(sayWhy(await get("/bomb"))).toMatch(/broken: .* longer than 1 MB/);
  });

  it.each([
    ["a body that stops in its middle", stalled],
    ["a host that never answers", silent],
  ])("is refused: %s", async (_, piece) => {
    newsroom.play("/slow", piece);
    expect(sayWhy(await get("/slow"))).toMatch(/later: .* took too long/);
  });

  it("is refused: a body that breaks off", async () => {
    newsroom.play("/broken", brokenOff);
    expect(sayWhy(await get("/broken"))).toMatch(/later: .* cannot be reached/);
  });

  it("is refused: redirects in a circle", async () => {
    newsroom.play("/a", redirectTo("/b"));
    newsroom.play("/b", redirectTo("/a"));
    expect(sayWhy(await get("/a"))).toContain("more than 5 times");
    expect(newsroom.asked()).toHaveLength(6);
  });
});

describe("inner addresses", () => {
  let inside: FakeNewsroom;
  beforeEach(async () => {
    inside = await openNewsroom("127.0.0.2");
    inside.play("/secret", { body: "secret" });
    world = openFeedWorld({
      names: { "news.localhost": "127.0.0.1", "inside.localhost": "127.0.0.2" },
    });
  });
  afterEach(async () => {
    await inside.close();
    if (inside.requests.length > 0) throw new Error("Something inside was reached.");
  });

  it("are not reached by a literal", async () => {
    expect(sayWhy(await world.fetcher.fetch(inside.url("/secret")))).toMatch(/^unsafe: /);
  });

  it("are not reached by a name", async () => {
    const url = `http://inside.localhost:${inside.port}/secret`;
    expect(sayWhy(await world.fetcher.fetch(url))).toMatch(/^unsafe: inside.localhost is refused/);
  });

  it("are not reached by a redirect to a literal or to a name", async () => {
    newsroom.play("/literal", redirectTo(inside.url("/secret")));
    newsroom.play("/name", redirectTo(`http://inside.localhost:${inside.port}/secret`));
    expect(sayWhy(await get("/literal"))).toMatch(/^unsafe: /);
    expect(sayWhy(await get("/name"))).toMatch(/^unsafe: /);
  });

  it("are not reached by a redirect of the robots.txt", async () => {
    newsroom.play("/robots.txt", redirectTo(inside.url("/secret")));
    newsroom.play("/rss.xml", { body: "x" });
    expect(sayWhy(await get("/rss.xml"))).toMatch(/^unsafe: /);
  });

  it("are not reached by a name that leads elsewhere the second time", async () => {
    const answers = ["127.0.0.1", "127.0.0.2", "127.0.0.2"];
    world = openFeedWorld({
      resolve: () => Promise.resolve([{ address: answers.shift() ?? "127.0.0.2", family: 4 }]),
    });
    newsroom.play("/robots.txt", { status: 404, headers: { connection: "close" } });
    const url = `http://rebound.localhost:${newsroom.port}/rss.xml`;
    expect(sayWhy(await world.fetcher.fetch(url))).toMatch(/^unsafe: /);
    expect(answers).toHaveLength(1);
  });

  it("are not reached by a name that has a public address beside an inner one", async () => {
    world = openFeedWorld({
      resolve: () =>
        Promise.resolve([
          { address: "127.0.0.1", family: 4 },
          { address: "127.0.0.2", family: 4 },
        ]),
    });
    const url = `http://both.localhost:${newsroom.port}/`;
    expect(sayWhy(await world.fetcher.fetch(url))).toMatch(/^unsafe: /);
  });

  it("may be allowed by name", async () => {
    newsroom.play("/rss.xml", { body: "x" });
    const url = `http://news.localhost:${newsroom.port}/rss.xml`;
    expect(await world.fetcher.fetch(url)).toMatchObject({ text: "x" });
  });

  it.each(["file:///etc/passwd", "ftp://127.0.0.1/", "http://a:b@127.0.0.1/", "no address", ""])(
    "nor is anything but http and https: %s",
    async (url) => {
      const fetched = await world.fetcher.fetch(url);
      expect(fetched).toMatchObject({ status: "refused", error: expect.any(FeedError) });
      expect(newsroom.requests).toEqual([]);
    },
  );
});

describe("politeness", () => {
  it("asks a host one thing at a time, a second apart", async () => {
    for (const path of ["/a", "/b", "/c"]) newsroom.play(path, { body: path });
    await Promise.all([get("/a"), get("/b"), get("/c")]);
    expect(newsroom.mostAtOnce).toBe(1);
    expect(world.waits).toEqual([1_000, 1_000, 1_000]);
  });

  it("reads the robots.txt of a host once a day, and keeps to it", async () => {
    newsroom.play("/robots.txt", { body: "User-agent: *\nDisallow: /private/\nCrawl-delay: 3" });
    newsroom.play("/news", { body: "x" });
    newsroom.play("/private/x", { body: "x" });
    expect(sayWhy(await get("/private/x"))).toMatch(/^forbidden: The robots.txt of/);
    expect(sayWhy(await get("/news"))).toBe("content");
    expect(newsroom.requests.map(({ path }) => path)).toEqual(["/robots.txt", "/news"]);
    expect(world.waits).toEqual([3_000]);
    world.turn(25 * 60 * 60_000);
    await get("/news");
    expect(newsroom.requests.filter(({ path }) => path === "/robots.txt")).toHaveLength(2);
  });

  it("asks for nothing while the robots.txt fails", async () => {
    newsroom.play("/robots.txt", { status: 503 });
    newsroom.play("/news", { body: "x" });
    expect(sayWhy(await get("/news"))).toMatch(/^later: /);
    expect(newsroom.asked()).toEqual([]);
    newsroom.withdraw("/robots.txt");
    world.turn(2 * 60_000);
    expect(sayWhy(await get("/news"))).toBe("content");
  });

  it("leaves a host alone that fails, longer each time", async () => {
    newsroom.play("/news", { status: 500 });
    const rests: number[] = [];

    for (let round = 0; round < 4; round++) {
      const fetched = await get("/news");
      if (fetched.status !== "refused" || fetched.retryAt === null) throw new Error("It fails.");
      expect(sayWhy(await get("/news"))).toContain("left alone");
      rests.push(Math.floor((fetched.retryAt.getTime() - world.clock().getTime()) / 60_000));
      world.turn(fetched.retryAt.getTime() - world.clock().getTime());
    }
    expect(rests.map((rest, place) => Math.log2(rest) >= place)).toEqual([true, true, true, true]);
    expect(newsroom.asked()).toHaveLength(4);
  });

  it("comes back when a host asks it to", async () => {
    newsroom.play("/news", { status: 429, headers: { "retry-after": "7200" } });
    const fetched = await get("/news");
    const retryAt = new Date(world.clock().getTime() + 7_200_000);
    expect(fetched).toMatchObject({ reason: "later", retryAt });
  });

  it("tells what is gone and what is forbidden", async () => {
    newsroom.play("/gone", { status: 410 });
    newsroom.play("/wall", { status: 403 });
    expect(sayWhy(await get("/gone"))).toMatch(/^gone: /);
    expect(sayWhy(await get("/nothing"))).toMatch(/^gone: /);
    expect(sayWhy(await get("/wall"))).toMatch(/^forbidden: /);
  });

  it("stops at once when it is asked to", async () => {
    newsroom.play("/silent", silent);
    const stop = new AbortController();
    const fetching = world.fetcher.fetch(newsroom.url("/silent"), { signal: stop.signal });
    setImmediate(() => stop.abort(new Error("Stopped.")));
    await expect(fetching).rejects.toThrow("Stopped.");
  });

  it.each([
    ["the host wants a pause", { "/robots.txt": slow, "/rss.xml": { body: "<rss/>" } }],
    ["its robots.txt does not come", { "/robots.txt": silent }],
    ["its body comes", { "/rss.xml": stalled }],
  ])("stops at once while %s, and asks for nothing more", async (_, pieces) => {
    const long: number[] = [];
    const stop = new AbortController();
    const { fetcher } = openFeedWorld({
      async wait(ms, signal) {
        if (ms <= 1_000) return;
        long.push(ms);
        await new Promise((resolve) => signal?.addEventListener("abort", resolve));
      },
    });
    for (const [path, piece] of Object.entries(pieces)) newsroom.play(path, piece);
    const asked = () => newsroom.requests.map(({ path }) => path);
    const last = Object.keys(pieces).at(-1) ?? "";
    const fetching = fetcher.fetch(newsroom.url("/rss.xml"), { signal: stop.signal });
    while (!asked().includes(last) && long.length === 0) await nextTurn();
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    const before = asked();
    stop.abort(new Error("Stopped."));
    await expect(fetching).rejects.toThrow("Stopped.");
    expect(asked()).toEqual(before);
    await fetcher.close();
  });

  it("stops at once when it is closed", async () => {
    newsroom.play("/rss.xml", silent);
    const fetching = get("/rss.xml");
    while (!newsroom.asked().includes("/rss.xml")) await nextTurn();
    await Promise.all([expect(fetching).rejects.toThrow("closed"), world.fetcher.close()]);
    await expect(get("/rss.xml")).rejects.toThrow("closed");
  });
});
