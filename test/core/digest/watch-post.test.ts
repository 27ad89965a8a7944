import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { createEditions, type EditionOrder } from "#core/digest/edition.ts";
import { plainWords } from "#core/rich-text.ts";
import { airDefence, longHaul, militaryCommitteeInFinland } from "../../fixtures/articles.ts";
import { sampleCore } from "../../fixtures/bot.ts";
import { makeFilter, makeSubscription } from "../../support/made-subscriptions.ts";
import type { Subscription } from "#core/digest/subscription.ts";

const ids = (...articles: readonly Article[]) => articles.map(({ id }) => id);

function watchOf(parts: Partial<Subscription> = {}): Subscription {
  const schedule = { kind: "at once", perHour: 4 } as const;
  return makeSubscription({ schedule, lastNewsAt: null, ...parts });
}

function compose({
  core = sampleCore(),
  ...parts
}: Partial<EditionOrder> & { readonly core?: Core } = {}) {
  const now = new Date("2024-05-30T14:30:00Z");
  return createEditions(core).compose({
    subscription: watchOf(),
    came: ids(longHaul),
    sent: new Set(),
    isFirst: false,
    slotAt: now,
    now,
    ...parts,
  });
}

describe("a watch's post", () => {
  it("holds the one release that came, with its lede, under what the watch is about", () => {
    const subscription = watchOf({ filter: makeFilter({ topic: "Ukraine" }) });
    const { answer, articles } = compose({ subscription }) ?? {};
    expect(answer).toMatchObject({
      occasion: "watch",
      heading: "New from NATO",
      about: ["Ukraine"],
      schedule: "At once, at most 4 posts an hour",
      sections: [{ heading: "", items: [{ article: longHaul }], visits: [] }],
      total: 1,
      more: 0,
      remark: [],
      menu: [{ call: { command: "article", options: { article: longHaul.id } } }],
    });
    expect(articles).toEqual([longHaul.id]);
  });

  it("is none where nothing that came fits", () => {
    const subscription = watchOf({ filter: makeFilter({ country: "MR" }) });
    expect(compose({ subscription })).toBeUndefined();
  });

  it("is none where all was told before, and holds no older release as a first edition does", () => {
    expect(compose({ sent: new Set(ids(longHaul)) })).toBeUndefined();
    expect(compose({ came: [] })).toBeUndefined();
  });

  it("shows as many releases as it may, counts the rest, and tells none of these again", () => {
    const came = ids(longHaul, airDefence, militaryCommitteeInFinland);
    const edition = compose({ came, subscription: watchOf({ most: 2 }) });
    expect(edition?.answer.sections[0]?.items).toHaveLength(2);
    expect(edition?.answer).toMatchObject({ total: 3, more: 1 });
    expect(edition?.articles.toSorted()).toEqual(came.toSorted());
  });

  it("folds near-copies", () => {
    const core = sampleCore();
    core.put({ ...longHaul, id: "copy", title: `RECAST: ${longHaul.title}` });
    const items = compose({ core, came: [longHaul.id, "copy"] })?.answer.sections[0]?.items;
    expect(items?.map(({ alike }) => alike.length)).toEqual([1]);
  });

  const composeOf = (published: Article["published"]) => {
    const core = sampleCore();
    core.put({ ...longHaul, id: "late", published });
    return compose({ core, came: ["late"] });
  };

  it.each(["stated", "feed-age"] as const)(
    "leaves out a release that came late by its own day (%s)",
    (reason) => {
      expect(composeOf({ from: "2024-05-27", to: "2024-05-27", reason })).toBeUndefined();
      expect(composeOf({ from: "2024-05-28", to: "2024-05-28", reason })).toBeDefined();
    },
  );

  it("tells of a release that only reports an event of some days ago", () => {
    const day = "2024-05-24";
    expect(composeOf({ from: day, to: day, reason: "event-day" })).toBeDefined();
  });

  it("tells of a release without a day", () => {
    const core = sampleCore();
    core.put({ ...longHaul, id: "undated", published: null });
    expect(compose({ core, came: ["undated"] })?.articles).toEqual(["undated"]);
  });

  it("says since when it tells, where several releases follow on a post of this hour", () => {
    const came = ids(longHaul, airDefence);
    const remarkAfter = (lastNewsAt: string) =>
      plainWords(compose({ came, subscription: watchOf({ lastNewsAt }) })?.answer.remark ?? []);
    expect(remarkAfter("2024-05-30T14:05:09.000Z")).toBe("Since my last post at 14:05 UTC.");
    expect(remarkAfter("2024-05-29T14:05:09.000Z")).toBe("");
    const one = compose({ subscription: watchOf({ lastNewsAt: "2024-05-30T14:05:09.000Z" }) });
    expect(one?.answer.remark).toEqual([]);
  });

  it("is another than the edition of a digest with the same filter in the same minute", () => {
    const { compose: composeEither } = createEditions(sampleCore());
    const now = new Date("2024-05-30T14:30:00Z");
    const order = {
      came: ids(longHaul),
      sent: new Set<string>(),
      isFirst: false,
      slotAt: now,
      now,
    };
    const headings = [makeSubscription(), watchOf(), makeSubscription()].map(
      (subscription) => composeEither({ ...order, subscription })?.answer.heading,
    );
    expect(headings).toEqual(["NATO daily", "New from NATO", "NATO daily"]);
  });
});
