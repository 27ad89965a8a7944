import { describe, expect, it } from "vitest";
import { dueForRecheck } from "#feeds/feed-state.ts";
import { openNewsroom, rssOf } from "../support/fake-newsroom.ts";
import { teaser, useNewsroom, whole, words } from "./read-newsroom.ts";

const feed = useNewsroom();
const DAY_MS = 24 * 60 * 60_000;

describe("pages", () => {
  it("are fetched for what has but a teaser, and only once", async () => {
    feed.playRss(teaser("a"));
    feed.playPage("a");
    const reader = feed.readRss();
    expect(await reader.verdicts()).toEqual(["new On a"]);
    expect([...reader.articles.values()]).toMatchObject([
      { paragraphs: [words("a")], published: { from: "2025-09-19", to: "2025-09-19" } },
    ]);
    await reader.read();
    expect(feed.newsroom.asked().filter((path) => path === "/news/a")).toHaveLength(1);
  });

  it("that cannot be read leave the teaser, or a reason", async () => {
    const told = { ...teaser("a"), description: `In short, ${words("a", 20)}.` };
    feed.playRss(told, { title: "Bare", link: "/news/bare" });
    feed.newsroom.play("/news/a", { status: 403 });
    feed.newsroom.play("/news/bare", { status: 403 });
    const reader = feed.readRss();
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
    feed.playRss({
      title: "On a",
      link,
      description,
      ...(content === undefined ? {} : { content }),
    });
    const reader = feed.readRss();
    const { reading, judgement } = await reader.read();
    expect(judgement?.judged).toMatchObject([{ verdict: "new", url: null }]);
    expect([...reader.articles.values()]).toMatchObject([{ url: null }]);
    expect(reading.status === "read" && reading.incoming).toMatchObject([{ url: null }]);
    const isAsked = content === undefined;
    expect(judgement?.judged[0]?.why.endsWith("is taken, without the link.")).toBe(isAsked);
  });

  it("that are gone before they were ever read leave what the feed says, until they can be", async () => {
    feed.playRss({ ...teaser("a"), description: `In short, ${words("a", 20)}.` });
    feed.newsroom.play("/news/a", { status: 404 });
    const reader = feed.readRss();
    const first = (await reader.read()).judgement;
    expect(first?.judged).toMatchObject([
      { verdict: "new", why: expect.stringContaining("what its feed says of it is taken") },
    ]);
    feed.world.turn(60 * 60_000);
    const due = () => dueForRecheck([...reader.items.values()], feed.world.clock(), 5);
    expect(await reader.verdicts({ recheck: due() })).toEqual(["known On a"]);
    expect(due()).toEqual([]);
    feed.playPage("a");
    feed.world.turn(60 * 60_000);
    const later = (await reader.read({ recheck: due() })).judgement;
    expect(later?.judged).toMatchObject([
      { verdict: "changed", why: expect.stringContaining("can be read now") },
    ]);
    expect([...reader.articles.values()]).toMatchObject([{ paragraphs: [words("a")] }]);
    feed.newsroom.withdraw("/news/a");
    feed.world.turn(DAY_MS);
    expect(await reader.verdicts({ recheck: due() })).toEqual(["withdrawn On a"]);
  });

  it("of a host that is down do not keep a feed from ending its first run, and from asking conditionally", async () => {
    const gone = await openNewsroom();
    const dead = { title: "Event page", link: gone.url("/event") };
    await gone.close();
    const play = (...items: Parameters<typeof rssOf>[0]) =>
      feed.newsroom.play("/rss.xml", { body: rssOf([...items, dead]), etag: `"${items.length}"` });
    const reader = feed.readRss();
    play(whole("a"));
    expect(await reader.verdicts()).toEqual(["new On a", "waiting Event page"]);
    expect(reader.state).toMatchObject({ firstRunDone: true, etag: '"1"' });
    feed.world.turn(60 * 60_000);
    play(whole("b"), whole("a"));
    const { judgement } = await reader.read();
    expect(judgement?.taking.as).toBe("news");
    expect(judgement?.judged.map(({ verdict }) => verdict)).toEqual(["new", "known", "waiting"]);
    expect(reader.state.etag).toBe('"2"');
  });

  it("of a host that is down leave what the feed says, until they can be read", async () => {
    const told = { ...teaser("a"), description: `In short, ${words("a", 20)}.` };
    feed.playRss(told);
    feed.newsroom.play("/news/a", { status: 503 });
    const reader = feed.readRss();
    const { judgement } = await reader.read();
    expect(judgement?.judged).toMatchObject([
      { verdict: "new", why: expect.stringContaining("what its feed says of it is taken") },
    ]);
    feed.playPage("a");
    feed.world.turn(60 * 60_000);
    const recheck = dueForRecheck([...reader.items.values()], feed.world.clock(), 5);
    expect(await reader.verdicts({ recheck })).toEqual(["changed On a"]);
    expect([...reader.articles.values()]).toMatchObject([{ paragraphs: [words("a")] }]);
  });

  it.each([
    ["at first are no news once they can be read", true],
    ["later are news once they can be read", false],
  ])("that could not be read %s", async (_, isFirst) => {
    const bare = { title: "On a", link: "/news/a" };
    const reader = feed.readRss();
    if (!isFirst) {
      feed.playRss(whole("z"));
      await reader.read();
    }
    feed.newsroom.play("/rss.xml", { body: rssOf([bare]), etag: '"1"' });
    feed.newsroom.play("/news/a", { status: 503 });
    expect(await reader.verdicts()).toEqual(["waiting On a"]);
    feed.playPage("a");
    feed.world.turn(60 * 60_000);
    const items = [...reader.items.values()].filter(({ url }) => url?.endsWith("/news/a"));
    const recheck = dueForRecheck(items, feed.world.clock(), 5);
    const { reading, judgement } = await reader.read({ recheck });
    expect(reading).toMatchObject({ kind: null });
    expect(judgement?.judged).toMatchObject([{ verdict: "new", title: "On a" }]);
    const ids = [...reader.articles].filter(([, { title }]) => title === "On a");
    expect(judgement?.belated).toEqual(isFirst ? ids.map(([id]) => id) : []);
    expect([...reader.items.values()].at(-1)).toMatchObject({ articleId: ids[0]?.[0] });
  });

  it("of a host that is down are asked for once, whatever their number", async () => {
    const names = ["a", "b", "c"];
    feed.playRss(...names.map(teaser));
    for (const name of names) feed.newsroom.play(`/news/${name}`, { status: 503 });
    const reader = feed.readRss();
    expect((await reader.read()).reading).toMatchObject({ left: 0 });
    expect(feed.newsroom.asked().filter((path) => path.startsWith("/news"))).toHaveLength(1);
  });

  it("are looked at again for a week after their feed last showed them, and no longer", async () => {
    feed.playRss(teaser("a"));
    feed.playPage("a");
    const reader = feed.readRss();
    await reader.read();
    feed.playRss();
    const due = () => dueForRecheck([...reader.items.values()], feed.world.clock(), 5);
    const looked: number[] = [];
    for (let day = 1; day <= 9; day++) {
      feed.world.turn(DAY_MS);
      if (due().length > 0) looked.push(day);
      await reader.read({ recheck: due() });
    }
    expect(looked).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("that were read once stay as they were while they may not be read, also where the feed says more", async () => {
    feed.playRss(teaser("a"));
    feed.playPage("a");
    const reader = feed.readRss();
    await reader.read();
    feed.playRss({ ...teaser("a"), description: `In other words, ${words("b", 20)}.` });
    feed.newsroom.play("/news/a", { status: 403 });
    expect(await reader.verdicts()).toEqual(["known On a"]);
    expect([...reader.articles.values()]).toMatchObject([{ paragraphs: [words("a")] }]);
  });

  it("of an aggregator leave no second release beside the whole one, whichever comes first", async () => {
    const title = "NATO Secretary General visits the President of Romania";
    const pubDate = "19 Sep 2025";
    const link = "/reprint/1";
    const reprint = { title, link, pubDate, description: `Elsewhere: ${words("b", 20)}.` };
    for (const order of [0, 1]) {
      const reader = feed.readRss();
      const items = [reprint, whole("a", { title })];
      feed.playRss(...(order === 0 ? items : items.toReversed()));
      await reader.read();
      expect([...reader.articles.values()].map(({ paragraphs }) => paragraphs[0])).toEqual([
        words("a"),
      ]);
    }
  });

  it("that are too many come with the next readings", async () => {
    const names = ["a", "b", "c"];
    feed.newsroom.play("/rss.xml", { body: rssOf(names.map(teaser)), etag: '"1"' });
    for (const name of names) feed.playPage(name);
    const reader = feed.readRss();
    const found: string[] = [];
    for (let round = 0; round < 3; round++) {
      found.push(...(await reader.verdicts({ mostPages: 1 })));
      expect(reader.state.firstRunDone).toBe(round === 2);
    }
    expect(found.filter((verdict) => verdict.startsWith("new"))).toHaveLength(3);
  });

  it("that are gone mark their release as withdrawn, and coming back ends it", async () => {
    feed.playRss(teaser("a"));
    feed.playPage("a");
    const reader = feed.readRss();
    await reader.read();
    feed.world.turn(DAY_MS);
    feed.newsroom.withdraw("/news/a");
    const due = () => dueForRecheck([...reader.items.values()], feed.world.clock(), 5);
    expect(await reader.verdicts({ recheck: due() })).toEqual(["withdrawn On a"]);
    expect(reader.articles.size).toBe(1);
    expect([...reader.items.values()][0]?.withdrawnAt).toEqual(feed.world.clock());
    expect(await reader.verdicts({ recheck: due() })).toEqual(["known On a"]);
    feed.playPage("a");
    const items = [...reader.items.values()];
    expect(await reader.verdicts({ recheck: items })).toEqual(["changed On a"]);
    expect([...reader.items.values()][0]?.withdrawnAt).toBeNull();
  });

  it("are read again to meet a correction that the feed does not show", async () => {
    feed.playRss(teaser("a"));
    feed.playPage("a");
    const reader = feed.readRss();
    await reader.read();
    feed.world.turn(DAY_MS);
    feed.playPage("a", [`${words("a")} Corrected.`]);
    const recheck = dueForRecheck([...reader.items.values()], feed.world.clock(), 5);
    expect(await reader.verdicts({ recheck })).toEqual(["changed On a"]);
    expect([...reader.articles.values()][0]?.paragraphs).toEqual([`${words("a")} Corrected.`]);
  });

  it("lose what they repeat", async () => {
    const names = ["a", "b", "c"];
    feed.playRss(...names.map(teaser));
    for (const name of names)
      feed.playPage(name, [words(name), "NATO is on a new channel: join us."]);
    const reader = feed.readRss();
    await reader.read();
    const texts = [...reader.articles.values()].map(({ paragraphs }) => paragraphs.length);
    expect(texts).toEqual([1, 1, 1]);
    expect(reader.state.boilerplate).toHaveLength(1);
  });

  it("that scroll off the feed are not withdrawn", async () => {
    const reader = feed.readRss();
    feed.playRss(whole("a"));
    await reader.read();
    feed.playRss(whole("b"));
    expect(await reader.verdicts()).toEqual(["new On b"]);
  });
});
