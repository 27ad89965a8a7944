import { describe, expect, it } from "vitest";
import { carryOutFetch, readFetchOrder, type FetchDesk } from "#terminal/fetching.ts";
import { feedState } from "../contracts/feed-store-contract.ts";

describe("readFetchOrder", () => {
  it.each([
    [["fetch"], { what: "fetch", json: false }],
    [["fetch", "--json"], { what: "fetch", json: true }],
    [["fetch", "--since", "2020-01-01"], { what: "back-fill", since: "2020-01-01", json: false }],
    [
      ["fetch", "--dry-run", "http://127.0.0.1:8080/rss.xml"],
      {
        what: "preview",
        address: "http://127.0.0.1:8080/rss.xml",
        how: "as the next time",
        json: false,
      },
    ],
    [["fetch", "--again"], { what: "again", json: false }],
    [
      ["fetch", "--again", "--dry-run", "http://127.0.0.1:8080/rss.xml"],
      { what: "preview", address: "http://127.0.0.1:8080/rss.xml", how: "again", json: false },
    ],
    [["feeds", "--json"], { what: "feeds", json: true }],
    [["search", "fetch"], undefined],
    [["fetch", "--help"], undefined],
    [[], undefined],
  ])("reads %j", (argv, order) => {
    expect(readFetchOrder(argv)).toEqual(order);
  });

  it.each([
    [["fetch", "https://www.nato.int/rss.xml"], "nato fetch --dry-run ADDRESS"],
    [["fetch", "--dry-run"], "takes one address"],
    [["fetch", "--dry-run", "a", "b"], "takes one address"],
    [["fetch", "--since", "2020"], "--since takes a day"],
    [["fetch", "--again", "--since", "2020-01-01"], "please ask for one after the other"],
    [["feeds", "now"], "feeds takes no words"],
    [["feeds", "--again"], "feeds takes no words"],
    [["fetch", "--colour"], "Unknown option '--colour'; see nato fetch --help."],
  ])("says what is wrong with %j", (argv, sentence) => {
    expect(() => readFetchOrder(argv)).toThrow(sentence);
  });
});

describe("carryOutFetch", () => {
  const why = "Neither its address nor its text was met before.";
  const desk: FetchDesk = {
    async preview() {
      const judged = [
        { verdict: "new", title: "NATO in Finland", url: "https://www.nato.int/1", why },
        {
          verdict: "refused",
          title: "",
          url: "https://www.nato.int/2",
          why: "\u001B[31mIt has no text.",
        },
      ];
      return { kind: "rss", judged, faults: ["Item 3 has no title."], left: 2 };
    },
    async fetch() {
      return [
        {
          address: "https://www.nato.int/rss.xml",
          verdicts: { new: 2, known: 9, changed: 0 },
          error: null,
        },
        {
          address: "https://example.org/",
          verdicts: {},
          error: "example.org is in trouble (503).",
        },
      ];
    },
    async fetchAgain() {
      return [{ address: "again", verdicts: { changed: 1, known: 40 }, error: null }];
    },
    async backFill(since) {
      return [{ address: since, verdicts: {}, error: null }];
    },
    async feeds() {
      const backfill = { since: "2020-01-01", nextPage: 3, pages: 40 };
      return [
        feedState({ failures: 2, lastError: "It is gone (404)." }),
        feedState({ address: "back-fill of x", lastSuccessAt: null, nextRunAt: null, backfill }),
      ];
    },
  };

  it("tells what would come in, and why", async () => {
    const { text, isDone } = await carryOutFetch(
      { what: "preview", address: "x", how: "as the next time", json: false },
      desk,
    );
    expect(isDone).toBe(true);
    expect(text).toBe(
      [
        "new       NATO in Finland",
        `          ${why} https://www.nato.int/1`,
        "refused   https://www.nato.int/2",
        "          It has no text.",
        "fault     Item 3 has no title.",
        "rss: 1 new, 1 refused. Nothing was kept. 2 more pages to come with the next readings.",
        "",
      ].join("\n"),
    );
  });

  it("tells the same as data", async () => {
    const { text } = await carryOutFetch(
      { what: "preview", address: "x", how: "again", json: true },
      desk,
    );
    expect(JSON.parse(text)).toMatchObject({ kind: "rss", judged: [{ verdict: "new", why }, {}] });
  });

  it("tells what came of each feed, and that one could not be read", async () => {
    expect(await carryOutFetch({ what: "fetch", json: false }, desk)).toEqual({
      text: "https://www.nato.int/rss.xml  2 new, 9 known\nhttps://example.org/  example.org is in trouble (503).\n",
      isDone: false,
    });
    const order = { what: "back-fill", since: "2020-01-01", json: false } as const;
    expect((await carryOutFetch(order, desk)).text).toBe("2020-01-01  nothing had changed\n");
    const again = { what: "again", json: false } as const;
    expect((await carryOutFetch(again, desk)).text).toBe("again  1 changed, 40 known\n");
  });

  it("lists how each feed stands", async () => {
    expect((await carryOutFetch({ what: "feeds", json: false }, desk)).text).toBe(
      [
        "https://www.nato.int/rss.xml",
        "  last success 2024-05-30 08:00 UTC",
        "  last change  2024-05-30 08:00 UTC",
        "  next run     2024-05-30 08:15 UTC",
        "  failed 2 times: It is gone (404).",
        "back-fill of x",
        "  last success never",
        "  last change  2024-05-30 08:00 UTC",
        "  next run     at once",
        "  not at its end: since 2020-01-01, page 3 of 40",
        "",
      ].join("\n"),
    );
  });

  it("says so where no feed is set", async () => {
    const order = { what: "feeds", json: false } as const;
    const { text } = await carryOutFetch(order, { ...desk, feeds: async () => [] });
    expect(text).toContain("No feed is set");
  });
});
