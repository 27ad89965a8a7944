import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createCore } from "#core/core.ts";
import { layOut, type LayoutParts } from "#core/digest/edition-layout.ts";
import {
  airDefence,
  longHaul,
  militaryCommitteeInFinland,
  undatedPodcast,
  unsafeOverflight,
} from "../../fixtures/articles.ts";
import { makeArticle } from "../../support/made-articles.ts";
import { makeFilter } from "../../support/made-subscriptions.ts";

function lay(articles: readonly Article[], parts: Partial<LayoutParts> = {}) {
  return layOut({
    core: createCore({ articles }),
    filter: makeFilter(),
    most: 10,
    day: "2024-05-30",
    fitting: new Map(articles.map(({ id }) => [id, 0])),
    ...parts,
  });
}

const outline = (layout: ReturnType<typeof lay>) =>
  layout.sections.map(({ heading, items, visits }) => [
    heading,
    ...items.map(({ article }) => article.id),
    ...visits.map(({ visit }) => visit.visitor),
  ]);

describe("layOut", () => {
  it("sets who went where below the day's first heading", () => {
    const all = [undatedPodcast, unsafeOverflight, militaryCommitteeInFinland, airDefence];
    expect(outline(lay(all))).toEqual([
      ["Ukraine", "air-defence"],
      ["Who went where", "NATO Military Committee"],
      ["Exercises and operations", "unsafe-overflight"],
      ["Podcasts and recaps", "podcast-carignan"],
    ]);
  });

  it("leads with the release that fits the filter best", () => {
    const fitting = new Map([
      [airDefence.id, 1],
      [longHaul.id, 7],
    ]);
    expect(outline(lay([airDefence, longHaul], { fitting }))).toEqual([
      ["Ukraine", "long-haul", "air-defence"],
    ]);
  });

  it("leads with the newest of equal ones", () => {
    const newer = { ...longHaul, published: militaryCommitteeInFinland.published };
    expect(outline(lay([airDefence, newer]))).toEqual([["Ukraine", "long-haul", "air-defence"]]);
  });

  it("is the same in whatever order releases come", () => {
    const all = [
      undatedPodcast,
      unsafeOverflight,
      militaryCommitteeInFinland,
      airDefence,
      longHaul,
    ];
    expect(outline(lay(all))).toEqual(outline(lay(all.toReversed())));
  });

  it("sets copies behind the release they copy, and counts them", () => {
    const copy = { ...airDefence, id: "again", title: `RECAST: ${airDefence.title}` };
    const layout = lay([airDefence, copy]);
    expect(layout.total).toBe(2);
    expect(layout.sections).toMatchObject([
      { items: [{ article: { id: "again" }, alike: [{ id: "air-defence" }] }] },
    ]);
  });

  it("keeps to few headings, the lightest under one", () => {
    const titles = [
      "Ukraine receives more",
      "Exercise begins at sea",
      "Cooperation with Japan",
      "Industry produces ammunition",
      "Cyber resilience grows",
      "Course on training and education",
      "Nothing that has a heading",
    ];
    const layout = lay(titles.map((title, n) => makeArticle({ id: String(n), title })));
    expect(layout.sections.map(({ heading, items }) => [heading, items.length])).toEqual([
      ["Ukraine", 1],
      ["Exercises and operations", 1],
      ["Partners", 1],
      ["Defence and industry", 1],
      ["Other news", 3],
    ]);
  });

  it("has a menu of all releases shown, in their order", () => {
    const layout = lay([militaryCommitteeInFinland, airDefence]);
    expect(layout.menu.map(({ label }) => label)).toEqual([
      expect.stringContaining("NATO Secretary General: Ukraine"),
      militaryCommitteeInFinland.title,
    ]);
  });

  it("shows or counts each release once, whatever the releases are", () => {
    const words = fc.constantFrom(
      "Ukraine",
      "visits",
      "Finland",
      "NATO",
      "exercise",
      "the",
      "@everyone",
    );
    const text = fc.array(words, { maxLength: 8 }).map((each) => each.join(" "));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), fc.nat(12), (texts, most) => {
        const articles = texts.map(([title, opening], n) =>
          makeArticle({ id: String(n), title, paragraphs: [opening] }),
        );
        const { sections, menu, total, more } = lay(articles, { most });
        const items = sections.flatMap((section) => section.items);
        const shown = items
          .flatMap(({ article, alike }) => [article, ...alike])
          .map(({ id }) => id);
        const told = sections.flatMap(({ visits }) => visits.flatMap((row) => row.articles));
        const seen = new Set([...shown, ...told.map(({ id }) => id)]);
        expect(new Set(shown).size).toBe(shown.length);
        expect([items.length <= most, seen.size + more, total]).toEqual([
          true,
          total,
          texts.length,
        ]);
        expect(sections.every((each) => each.items.length + each.visits.length > 0)).toBe(true);
        expect(menu.length).toBeLessThanOrEqual(seen.size);
      }),
      { numRuns: 60 },
    );
  });
});
