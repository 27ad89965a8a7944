import { beforeEach, describe, expect, it } from "vitest";
import { startBackfill } from "#feeds/backfill.ts";
import { pageOf } from "../support/fake-newsroom.ts";
import { openReader } from "./feed-reader.ts";
import { useNewsroom, words } from "./read-newsroom.ts";

const feed = useNewsroom();

describe("a sitemap", () => {
  const at = (name: string) => `/news/2025/09/19/${name}`;
  const playSitemap = (...names: string[]) =>
    feed.newsroom.play("/sitemap.xml", {
      body: `<urlset>${names.map((name) => `<url><loc>${feed.newsroom.url(at(name))}</loc></url>`).join("")}</urlset>`,
    });

  it("brings pages, and tells what was taken away", async () => {
    for (const name of ["a", "b", "c"]) {
      const page = pageOf({ title: `On ${name}`, day: "2025-09-19", paragraphs: [words(name)] });
      feed.newsroom.play(at(name), { body: page });
    }
    playSitemap("a", "b", "c");
    const reader = openReader(feed.newsroom.url("/sitemap.xml"), feed.world);
    expect(await reader.verdicts()).toEqual(["new On a", "new On b", "new On c"]);
    playSitemap("a", "b");
    expect(await reader.verdicts()).toEqual(["known", "known", "withdrawn"]);
  });

  it("that is all but empty at once is not believed", async () => {
    for (const name of ["a", "b", "c"]) {
      const page = pageOf({ title: `On ${name}`, day: "2025-09-19", paragraphs: [words(name)] });
      feed.newsroom.play(at(name), { body: page });
    }
    playSitemap("a", "b", "c");
    const reader = openReader(feed.newsroom.url("/sitemap.xml"), feed.world);
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
    feed.newsroom.play(`/list.json?page=${number}`, {
      body: JSON.stringify({ numberOfPages: 4, pages }),
    });

  beforeEach(() => {
    playList(1, page("a", "3 March 2025"), page("b", "2 March 2025"));
    playList(2, page("c", "1 March 2025"), page("d", "1 May 2024"));
    playList(3, page("e", "1 April 2024"), page("f", "1 May 2020"));
    for (const name of ["a", "b", "c", "d", "e", "f"]) feed.playPage(name);
  });

  it("goes page by page to its day, and no further; it may be broken off anywhere", async () => {
    const address = feed.newsroom.url("/list.json?page=1");
    const reader = openReader(address, feed.world);
    await reader.read();
    expect(feed.newsroom.asked().filter((path) => path.startsWith("/list"))).toHaveLength(1);
    reader.state = startBackfill(reader.state, "2024-04-01");
    for (let steps = 0; reader.state.backfill !== null && steps < 10; steps++) {
      reader.state = { ...reader.state };
      const { judgement } = await reader.read({ mostPages: 1 });
      expect(judgement?.taking.as).toBe("archive");
    }
    const titles = [...reader.articles.values()].map(({ title }) => title);
    expect(titles.toSorted()).toEqual(["On a", "On b", "On c", "On d", "On e"]);
    expect(feed.newsroom.asked()).not.toContain("/list.json?page=4");
  });

  it("warns of a list that runs oldest first", async () => {
    playList(1, page("b", "2 March 2025"), page("a", "3 March 2025"));
    const reader = openReader(feed.newsroom.url("/list.json?page=1"), feed.world);
    const { reading } = await reader.read();
    expect(reading).toMatchObject({ faults: [expect.stringContaining("oldest first")] });
  });
});
