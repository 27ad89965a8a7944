import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startBackfill } from "#feeds/backfill.ts";
import { dueForRecheck } from "#feeds/feed-state.ts";
import {
  openNewsroom,
  pageOf,
  rssOf,
  type FakeNewsroom,
  type NewsItem,
} from "../support/fake-newsroom.ts";
import { openReader } from "./feed-reader.ts";
import { openFeedWorld, type FeedWorld } from "./feed-world.ts";

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

const DAY_MS = 24 * 60 * 60_000;
const words = (about: string, count = 60) =>
  Array.from({ length: count }, (_, place) => `${about}${place}`).join(" ");
/** A release whose whole text stands in the feed. */
const whole = (name: string, changes: Partial<NewsItem> = {}): NewsItem => ({
  title: `On ${name}`,
  link: `/news/${name}`,
  pubDate: "19 Sep. 2025 12:00:00 GMT",
  content: `<p>${words(name)} </p><p>${words(`more-${name}`)}</p>`,
  ...changes,
});
/** A release of which the feed has a teaser, and its page the text. */
const teaser = (name: string): NewsItem => ({
  title: `On ${name}`,
  link: `/news/${name}?selectedLocale=null`,
  description: `In short, ${name}.`,
});
const playRss = (...items: NewsItem[]) => newsroom.play("/rss.xml", { body: rssOf(items) });
const playPage = (name: string, paragraphs: readonly string[] = [words(name)]) =>
  newsroom.play(`/news/${name}`, {
    body: pageOf({ title: `On ${name}`, day: "2025-09-19", paragraphs }),
  });
const readRss = () => openReader(newsroom.url("/rss.xml"), world);

describe("a feed", () => {
  it("brings what is new, and then only what is newer", async () => {
    const reader = readRss();
    playRss(whole("a"), whole("b"));
    expect(await reader.verdicts()).toEqual(["new On a", "new On b"]);
    playRss(whole("c"), whole("a"));
    expect(await reader.verdicts()).toEqual(["new On c", "known On a"]);
    expect([...reader.articles.values()].map(({ published }) => published?.from)).toEqual([
      "2025-09-19",
      "2025-09-19",
      "2025-09-19",
    ]);
  });

  it("is an archive at first, and then news", async () => {
    const reader = readRss();
    playRss(whole("a"));
    expect((await reader.read()).judgement?.taking.as).toBe("archive");
    playRss(whole("b"), whole("a"));
    expect((await reader.read()).judgement?.taking.as).toBe("news");
  });

  it("is not read again while it has not changed", async () => {
    newsroom.play("/rss.xml", { body: rssOf([whole("a")]), etag: '"1"' });
    const reader = readRss();
    await reader.read();
    const { reading } = await reader.read();
    expect(reading).toMatchObject({ status: "read", kind: null, incoming: [] });
  });

  it("yields the same releases however it is shuffled and dated", async () => {
    const items = ["a", "b", "c", "d"].map((name) => whole(name));
    const reader = readRss();
    playRss(...items);
    await reader.read();
    const ids = [...reader.articles.keys()];
    const shuffle = fc.shuffledSubarray(items, { minLength: 4 });
    const day = fc.constantFrom("1 Jan 2020", "19 Sep. 2025 12:00:00 GMT", "tomorrow");
    await fc.assert(
      fc.asyncProperty(shuffle, day, async (order, pubDate) => {
        playRss(...order.map((item) => ({ ...item, pubDate })));
        const verdicts = await reader.verdicts();
        expect(verdicts.every((verdict) => verdict.startsWith("known"))).toBe(true);
        expect([...reader.articles.keys()]).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  it("changes a release in its place", async () => {
    const reader = readRss();
    playRss(whole("a"));
    await reader.read();
    const [id = ""] = reader.articles.keys();
    playRss(
      whole("a", { title: "Something else", content: `<p>${words("other")} end</p>${words("x")}` }),
    );
    expect(await reader.verdicts()).toEqual(["changed Something else"]);
    expect([...reader.articles].map(([key, { title }]) => [key, title])).toEqual([
      [id, "Something else"],
    ]);
  });

  it("folds what is sent again under another address", async () => {
    const reader = readRss();
    playRss(whole("a"), whole("a", { link: "/reprint", title: "Reprint: on a" }));
    expect(await reader.verdicts()).toEqual(["new On a", "known Reprint: on a"]);
    const recast = whole("a", { link: "/recast", title: "RECAST: On a" });
    playRss(recast, whole("a"));
    expect((await reader.verdicts())[0]).toBe("changed RECAST: On a");
    expect(reader.articles.size).toBe(1);
  });

  it("keeps apart what a series says in the same words at another time", async () => {
    const reader = readRss();
    playRss(whole("a"), whole("a", { link: "/next", title: "October", pubDate: "19 Oct 2025" }));
    expect(await reader.verdicts()).toEqual(["new On a", "new October"]);
  });

  it("knows a release that came by a dump", async () => {
    const other = readRss();
    playRss(whole("a"));
    await other.read();
    const dumped = [...other.articles.values()].map((article) => ({ ...article, url: null }));
    const reader = openReader(newsroom.url("/rss.xml"), world, dumped);
    expect(await reader.verdicts()).toEqual(["known On a"]);
    expect(reader.articles.size).toBe(1);
  });

  it("says why it failed, and comes back later each time", async () => {
    newsroom.play("/rss.xml", { body: "<rss version='2.0'><channel><item>" });
    const reader = readRss();
    const { reading } = await reader.read();
    if (reading.status !== "failed") throw new Error("It is broken off.");
    expect(reading.error.message).toContain("broken off");
    const first = (reading.state.nextRunAt?.getTime() ?? 0) - world.clock().getTime();
    await reader.read();
    const second = (reader.state.nextRunAt?.getTime() ?? 0) - world.clock().getTime();
    expect([reader.state.failures, Math.round(second / first)]).toEqual([2, 2]);
  });
});

describe("pages", () => {
  it("are fetched for what has but a teaser, and only once", async () => {
    playRss(teaser("a"));
    playPage("a");
    const reader = readRss();
    expect(await reader.verdicts()).toEqual(["new On a"]);
    expect([...reader.articles.values()]).toMatchObject([
      { paragraphs: [words("a")], published: { from: "2025-09-19", to: "2025-09-19" } },
    ]);
    await reader.read();
    expect(newsroom.asked().filter((path) => path === "/news/a")).toHaveLength(1);
  });

  it("that cannot be read leave the teaser, or a reason", async () => {
    const told = { ...teaser("a"), description: `In short, ${words("a", 20)}.` };
    playRss(told, { title: "Bare", link: "/news/bare" });
    newsroom.play("/news/a", { status: 403 });
    newsroom.play("/news/bare", { status: 403 });
    const reader = readRss();
    const { judgement } = await reader.read();
    expect(judgement?.judged.map(({ verdict, title }) => [verdict, title])).toEqual([
      ["new", "On a"],
      ["refused", "Bare"],
    ]);
    expect(judgement?.judged[1]?.why).toContain("does not let this bot read");
  });

  it.each([
    ["its page is asked for", "http://169.254.169.254/x", undefined],
    ["its whole text is in the feed", "http://169.254.169.254/x", `<p>${words("whole")}</p>`],
    ["a name is told to be this machine", "http://localhost:8080/x", `<p>${words("whole")}</p>`],
  ])("that lie in the own network are linked to nobody: %s", async (_, link, content) => {
    const description = `In short, ${words("teaser")}.`;
    playRss({ title: "On a", link, description, ...(content === undefined ? {} : { content }) });
    const reader = readRss();
    const { reading, judgement } = await reader.read();
    expect(judgement?.judged).toMatchObject([{ verdict: "new", url: null }]);
    expect([...reader.articles.values()]).toMatchObject([{ url: null }]);
    expect(reading.status === "read" && reading.incoming).toMatchObject([{ url: null }]);
    const isAsked = content === undefined;
    expect(judgement?.judged[0]?.why.endsWith("is taken, without the link.")).toBe(isAsked);
  });

  it("that are gone before they were ever read leave what the feed says, until they can be", async () => {
    playRss({ ...teaser("a"), description: `In short, ${words("a", 20)}.` });
    newsroom.play("/news/a", { status: 404 });
    const reader = readRss();
    const first = (await reader.read()).judgement;
    expect(first?.judged).toMatchObject([
      { verdict: "new", why: expect.stringContaining("what its feed says of it is taken") },
    ]);
    world.turn(60 * 60_000);
    const due = () => dueForRecheck([...reader.items.values()], world.clock(), 5);
    expect(await reader.verdicts({ recheck: due() })).toEqual(["known On a"]);
    expect(due()).toEqual([]);
    playPage("a");
    world.turn(60 * 60_000);
    const later = (await reader.read({ recheck: due() })).judgement;
    expect(later?.judged).toMatchObject([
      { verdict: "changed", why: expect.stringContaining("can be read now") },
    ]);
    expect([...reader.articles.values()]).toMatchObject([{ paragraphs: [words("a")] }]);
    newsroom.withdraw("/news/a");
    world.turn(DAY_MS);
    expect(await reader.verdicts({ recheck: due() })).toEqual(["withdrawn On a"]);
  });

  it("that were read once stay as they were while they may not be read, also where the feed says more", async () => {
    playRss(teaser("a"));
    playPage("a");
    const reader = readRss();
    await reader.read();
    playRss({ ...teaser("a"), description: `In other words, ${words("b", 20)}.` });
    newsroom.play("/news/a", { status: 403 });
    expect(await reader.verdicts()).toEqual(["known On a"]);
    expect([...reader.articles.values()]).toMatchObject([{ paragraphs: [words("a")] }]);
  });

  it("of an aggregator leave no second release beside the whole one, whichever comes first", async () => {
    const title = "NATO Secretary General visits the President of Romania";
    const pubDate = "19 Sep 2025";
    const link = "/reprint/1";
    const reprint = { title, link, pubDate, description: `Elsewhere: ${words("b", 20)}.` };
    for (const order of [0, 1]) {
      const reader = readRss();
      const items = [reprint, whole("a", { title })];
      playRss(...(order === 0 ? items : items.toReversed()));
      await reader.read();
      expect([...reader.articles.values()].map(({ paragraphs }) => paragraphs[0])).toEqual([
        words("a"),
      ]);
    }
  });

  it("that are too many come with the next readings", async () => {
    const names = ["a", "b", "c"];
    newsroom.play("/rss.xml", { body: rssOf(names.map(teaser)), etag: '"1"' });
    for (const name of names) playPage(name);
    const reader = readRss();
    const found: string[] = [];
    for (let round = 0; round < 3; round++) {
      found.push(...(await reader.verdicts({ mostPages: 1 })));
      expect(reader.state.firstRunDone).toBe(round === 2);
    }
    expect(found.filter((verdict) => verdict.startsWith("new"))).toHaveLength(3);
  });

  it("that are gone mark their release as withdrawn, and coming back ends it", async () => {
    playRss(teaser("a"));
    playPage("a");
    const reader = readRss();
    await reader.read();
    world.turn(DAY_MS);
    newsroom.withdraw("/news/a");
    const due = () => dueForRecheck([...reader.items.values()], world.clock(), 5);
    expect(await reader.verdicts({ recheck: due() })).toEqual(["withdrawn On a"]);
    expect(reader.articles.size).toBe(1);
    expect([...reader.items.values()][0]?.withdrawnAt).toEqual(world.clock());
    expect(await reader.verdicts({ recheck: due() })).toEqual(["known On a"]);
    playPage("a");
    const items = [...reader.items.values()];
    expect(await reader.verdicts({ recheck: items })).toEqual(["changed On a"]);
    expect([...reader.items.values()][0]?.withdrawnAt).toBeNull();
  });

  it("are read again to meet a correction that the feed does not show", async () => {
    playRss(teaser("a"));
    playPage("a");
    const reader = readRss();
    await reader.read();
    world.turn(DAY_MS);
    playPage("a", [`${words("a")} Corrected.`]);
    const recheck = dueForRecheck([...reader.items.values()], world.clock(), 5);
    expect(await reader.verdicts({ recheck })).toEqual(["changed On a"]);
    expect([...reader.articles.values()][0]?.paragraphs).toEqual([`${words("a")} Corrected.`]);
  });

  it("lose what they repeat", async () => {
    const names = ["a", "b", "c"];
    playRss(...names.map(teaser));
    for (const name of names) playPage(name, [words(name), "NATO is on a new channel: join us."]);
    const reader = readRss();
    await reader.read();
    const texts = [...reader.articles.values()].map(({ paragraphs }) => paragraphs.length);
    expect(texts).toEqual([1, 1, 1]);
    expect(reader.state.boilerplate).toHaveLength(1);
  });

  it("that scroll off the feed are not withdrawn", async () => {
    const reader = readRss();
    playRss(whole("a"));
    await reader.read();
    playRss(whole("b"));
    expect(await reader.verdicts()).toEqual(["new On b"]);
  });
});

describe("a sitemap", () => {
  const at = (name: string) => `/news/2025/09/19/${name}`;
  const playSitemap = (...names: string[]) =>
    newsroom.play("/sitemap.xml", {
      body: `<urlset>${names.map((name) => `<url><loc>${newsroom.url(at(name))}</loc></url>`).join("")}</urlset>`,
    });

  it("brings pages, and tells what was taken away", async () => {
    for (const name of ["a", "b", "c"]) {
      const page = pageOf({ title: `On ${name}`, day: "2025-09-19", paragraphs: [words(name)] });
      newsroom.play(at(name), { body: page });
    }
    playSitemap("a", "b", "c");
    const reader = openReader(newsroom.url("/sitemap.xml"), world);
    expect(await reader.verdicts()).toEqual(["new On a", "new On b", "new On c"]);
    playSitemap("a", "b");
    expect(await reader.verdicts()).toEqual(["known", "known", "withdrawn"]);
  });

  it("that is all but empty at once is not believed", async () => {
    for (const name of ["a", "b", "c"]) {
      const page = pageOf({ title: `On ${name}`, day: "2025-09-19", paragraphs: [words(name)] });
      newsroom.play(at(name), { body: page });
    }
    playSitemap("a", "b", "c");
    const reader = openReader(newsroom.url("/sitemap.xml"), world);
    await reader.read();
    playSitemap("a");
    expect(await reader.verdicts()).toEqual(["known"]);
  });
});

describe("a back-fill of NATO’s list", () => {
  const page = (name: string, day: string) => ({
    title: `On ${name}`,
    description: "",
    link: `/news/${name}?selectedLocale=null`,
    pageDate: day,
  });
  const playList = (number: number, ...pages: object[]) =>
    newsroom.play(`/list.json?page=${number}`, {
      body: JSON.stringify({ numberOfPages: 4, pages }),
    });

  beforeEach(() => {
    playList(1, page("a", "3 March 2025"), page("b", "2 March 2025"));
    playList(2, page("c", "1 March 2025"), page("d", "1 May 2024"));
    playList(3, page("e", "1 April 2024"), page("f", "1 May 2020"));
    for (const name of ["a", "b", "c", "d", "e", "f"]) playPage(name);
  });

  it("goes page by page to its day, and no further; it may be broken off anywhere", async () => {
    const address = newsroom.url("/list.json?page=1");
    const reader = openReader(address, world);
    await reader.read();
    expect(newsroom.asked().filter((path) => path.startsWith("/list"))).toHaveLength(1);
    reader.state = startBackfill(reader.state, "2024-04-01");
    for (let steps = 0; reader.state.backfill !== null && steps < 10; steps++) {
      reader.state = { ...reader.state };
      const { judgement } = await reader.read({ mostPages: 1 });
      expect(judgement?.taking.as).toBe("archive");
    }
    const titles = [...reader.articles.values()].map(({ title }) => title);
    expect(titles.toSorted()).toEqual(["On a", "On b", "On c", "On d", "On e"]);
    expect(newsroom.asked()).not.toContain("/list.json?page=4");
  });

  it("warns of a list that runs oldest first", async () => {
    playList(1, page("b", "2 March 2025"), page("a", "3 March 2025"));
    const reader = openReader(newsroom.url("/list.json?page=1"), world);
    const { reading } = await reader.read();
    expect(reading).toMatchObject({ faults: [expect.stringContaining("oldest first")] });
  });
});
