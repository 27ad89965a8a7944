import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import type { Core } from "#core/core.ts";
import { createEditions, dayIn, type EditionOrder } from "#core/digest/edition.ts";
import { plainWords } from "#core/rich-text.ts";
import {
  airDefence,
  longHaul,
  militaryCommitteeInFinland,
  underseaInfrastructure,
} from "../../fixtures/articles.ts";
import { sampleCore } from "../../fixtures/bot.ts";
import { makeFilter, makeSubscription } from "../../support/made-subscriptions.ts";

const ids = (...articles: readonly Article[]) => articles.map(({ id }) => id);
const news = ids(airDefence, longHaul, militaryCommitteeInFinland);
const neverSent = { lastNewsAt: null, lastSlot: null } as const;

function order(parts: Partial<EditionOrder> = {}): EditionOrder {
  return {
    subscription: makeSubscription(),
    came: news,
    sent: new Set(),
    isFirst: false,
    slotAt: new Date("2024-05-30T06:00:00Z"),
    now: new Date("2024-05-30T06:00:02Z"),
    ...parts,
  };
}

const compose = (parts: Partial<EditionOrder> = {}) =>
  createEditions(sampleCore()).compose(order(parts));

const remarkOf = (parts: Partial<EditionOrder>) => plainWords(compose(parts)?.answer.remark ?? []);

describe("an edition", () => {
  it("holds what came, under headings, and says who went where", () => {
    const edition = compose();
    expect(edition?.answer).toMatchObject({
      heading: "NATO daily",
      day: "2024-05-30",
      remark: [],
      about: [],
      schedule: "Daily at 08:00 Brussels time",
      total: 3,
      more: 0,
    });
    expect(edition?.answer.sections.map(({ heading }) => heading)).toEqual([
      "Ukraine",
      "Who went where",
    ]);
    expect(edition?.articles.toSorted()).toEqual(news.toSorted());
  });

  it("holds nothing that was sent before", () => {
    const edition = compose({ sent: new Set(ids(airDefence)) });
    expect(edition?.articles.toSorted()).toEqual(
      ids(longHaul, militaryCommitteeInFinland).toSorted(),
    );
  });

  it("holds nothing old, whatever there is", () => {
    const edition = compose({ came: ids(underseaInfrastructure) });
    expect(edition?.articles).toEqual(ids(underseaInfrastructure));
  });

  it.each([
    [{ topic: "Ukraine" }, ids(airDefence, longHaul)],
    [{ country: "FI" }, ids(militaryCommitteeInFinland)],
    [{ person: "Geoană" }, ids(longHaul)],
    [{ topic: "Ukraine", country: "FI" }, undefined],
    [{ kind: "podcast" }, undefined],
    [{ country: "??" }, undefined],
  ] as const)("holds only what fits %j", (filter, expected) => {
    const subscription = makeSubscription({ filter: makeFilter(filter) });
    const edition = compose({ subscription });
    expect(edition?.articles.toSorted()).toEqual(expected?.toSorted());
  });

  it("does not come where nothing is new, unless it is to say so", () => {
    const said = { came: [], subscription: makeSubscription({ quiet: "say" }) };
    expect(compose({ came: [] })).toBeUndefined();
    expect(compose(said)).toMatchObject({
      articles: [],
      answer: {
        sections: [],
        total: 0,
        menu: [],
        remark: ["Nothing new has come since the last edition."],
      },
    });
  });

  it("shows so many and counts the rest, which has had its turn too", () => {
    const edition = compose({ subscription: makeSubscription({ most: 1 }) });
    expect(edition?.answer).toMatchObject({ total: 3, more: 2 });
    expect(edition?.answer.menu).toHaveLength(1);
    expect(edition?.articles).toHaveLength(3);
  });

  it("is no daily where it does not come every day", () => {
    const schedule = {
      kind: "daily",
      at: "17:30",
      zone: "America/New_York",
      days: [1, 3, 5],
    } as const;
    const answer = compose({ subscription: makeSubscription({ schedule }) })?.answer;
    expect(answer).toMatchObject({ heading: "NATO digest" });
  });

  it("bears the day that the digest's own clocks show", () => {
    const { schedule: brussels } = makeSubscription();
    const schedule = { ...brussels, zone: "Pacific/Auckland" };
    const slotAt = new Date("2024-05-30T20:00:00Z");
    const parts = { subscription: makeSubscription({ schedule }), slotAt, now: slotAt };
    expect(compose(parts)?.answer.day).toBe("2024-05-31");
  });

  it("says since when it tells where the pause was longer than usual", () => {
    const since = (coveredTo: string) => ({ subscription: makeSubscription({ coveredTo }) });
    expect(remarkOf(since("2024-03-03T07:00:00Z"))).toBe("What came since 3 Mar.");
    expect(remarkOf(since("2023-12-24T07:00:00Z"))).toBe("What came since 24 Dec 2023.");
    expect(remarkOf(since("2024-05-29T06:00:00Z"))).toBe("");
  });

  it("takes a week for no long pause where it comes once a week", () => {
    const schedule = { kind: "daily", at: "08:00", zone: "Europe/Brussels", days: [4] } as const;
    const weekly = (coveredTo: string) => makeSubscription({ schedule, coveredTo });
    expect(remarkOf({ subscription: weekly("2024-05-23T06:00:00Z") })).toBe("");
    expect(remarkOf({ subscription: weekly("2024-05-16T06:00:00Z") })).not.toBe("");
  });

  it("opens each release that it shows", () => {
    const menu = compose()?.answer.menu ?? [];
    expect(menu.map(({ call }) => String(call.options["article"])).toSorted()).toEqual(
      news.toSorted(),
    );
    expect(menu[0]?.call).toMatchObject({ command: "article", page: 1 });
  });
});

describe("the first edition", () => {
  const first = (parts: Partial<EditionOrder>) =>
    compose({ subscription: makeSubscription(neverSent), came: [], isFirst: true, ...parts });

  it("shows the last seven days, and says so", () => {
    const edition = first({});
    expect(edition?.articles.toSorted()).toEqual(news.toSorted());
    expect(plainWords(edition?.answer.remark ?? [])).toBe(
      "The first edition: what came in the last seven days.",
    );
  });

  it("also shows what came, whatever day it bears", () => {
    expect(first({ came: ids(underseaInfrastructure) })?.articles).toHaveLength(4);
  });

  it("shows the three newest where the last days had none", () => {
    const slotAt = new Date("2025-01-01T07:00:00Z");
    const edition = first({ slotAt, now: slotAt });
    expect(edition?.articles.toSorted()).toEqual(news.toSorted());
    expect(plainWords(edition?.answer.remark ?? [])).toContain("the newest there are");
  });

  it("shows no release of a later day", () => {
    const slotAt = new Date("2024-05-28T06:00:00Z");
    expect(first({ slotAt, now: slotAt })?.articles.toSorted()).toEqual(
      ids(airDefence, longHaul).toSorted(),
    );
  });

  it("is over once one was posted, may stand there or is on its way", () => {
    expect(first({ isFirst: false })).toBeUndefined();
  });

  it("shows none again that stands there since it was broken off, and nothing older instead", () => {
    const sent = new Set(ids(airDefence));
    expect(first({ came: ids(airDefence), sent })?.articles.toSorted()).toEqual(
      ids(longHaul, militaryCommitteeInFinland).toSorted(),
    );
    expect(first({ sent: new Set(news) })).toBeUndefined();
  });

  it("says so where nothing there is fits", () => {
    const subscription = makeSubscription({
      ...neverSent,
      quiet: "say",
      filter: makeFilter({ topic: "penguins" }),
    });
    expect(first({ subscription })?.answer.remark).toEqual([
      "Nothing has come yet that this digest is about.",
    ]);
  });
});

describe("createEditions", () => {
  /** A core that counts how often it is asked what fits. */
  function countingCore(core: Core): { readonly core: Core; readonly asked: () => number } {
    let asked = 0;
    const fitting: Core["fitting"] = (query, articles) => {
      asked++;
      return core.fitting(query, articles);
    };
    return { core: { ...core, fitting }, asked: () => asked };
  }

  it("asks once for all digests of one minute that are to get the same", () => {
    const { core, asked } = countingCore(sampleCore());
    const editions = createEditions(core);
    const answers = ["a", "b", "c"].map((id) => {
      return editions.compose(order({ subscription: makeSubscription({ id }) }))?.answer;
    });
    expect(asked()).toBe(1);
    expect(answers[2]).toEqual(answers[0]);
  });

  it("keeps digests apart that differ in what they are about, show, or were sent", () => {
    const editions = createEditions(sampleCore());
    const next = (parts: Partial<EditionOrder>) => editions.compose(order(parts));
    next({});
    const topic = makeSubscription({ filter: makeFilter({ topic: "Ukraine" }) });
    expect(next({ subscription: topic })?.articles).toHaveLength(2);
    expect(next({ subscription: makeSubscription({ most: 2 }) })?.answer.more).toBe(1);
    expect(next({ sent: new Set(ids(longHaul)) })?.articles).toHaveLength(2);
  });

  it("notices at once that a release has changed, came or was withdrawn", () => {
    const core = sampleCore();
    const editions = createEditions(core);
    const came = ids(airDefence, longHaul);
    const titles = () =>
      editions.compose(order({ came }))?.answer.menu.map(({ label }) => label) ?? [];
    expect(titles()).toHaveLength(2);
    core.put({ ...airDefence, title: "Corrected" });
    expect(titles()).toContain("Corrected");
    core.put({ ...longHaul, mark: "withdrawn" });
    expect(titles()).toEqual(["Corrected"]);
    core.remove(airDefence.id);
    expect(titles()).toEqual([]);
  });
});

describe("dayIn", () => {
  it("tells the day of a zone's clocks", () => {
    const moment = new Date("2024-05-30T23:30:00Z");
    expect(
      ["UTC", "Europe/Brussels", "America/New_York"].map((zone) => dayIn(zone, moment)),
    ).toEqual(["2024-05-30", "2024-05-31", "2024-05-30"]);
  });
});
