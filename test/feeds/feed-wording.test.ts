import { describe, expect, it } from "vitest";
import { showAddress, troubleOf } from "#feeds/feed-wording.ts";

describe("showAddress", () => {
  it("shows no query, no name and no password", () => {
    expect(showAddress("https://www.nato.int/rss.xml?key=1")).toBe("https://www.nato.int/rss.xml");
    expect(showAddress("https://me:secret@nato.int/a#b")).toBe("https://nato.int/a");
  });
});

describe("troubleOf", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const look = (state: Partial<Parameters<typeof troubleOf>[0]>) =>
    troubleOf(
      {
        begunAt: hoursAgo(100),
        failures: 0,
        lastSuccessAt: hoursAgo(1),
        lastChangeAt: hoursAgo(1),
        ...state,
      },
      now,
    );

  it("finds nothing wrong with a feed that was read and brought something today", () => {
    expect(look({})).toBeNull();
    expect(
      look({ failures: 3, lastSuccessAt: hoursAgo(23), lastChangeAt: hoursAgo(23) }),
    ).toBeNull();
  });

  it("calls a feed failing that could not be read for a day", () => {
    expect(look({ failures: 3, lastSuccessAt: hoursAgo(24) })).toBe("failing");
    expect(look({ failures: 1, lastSuccessAt: null, lastChangeAt: null })).toBe("failing");
  });

  it("gives a feed a day that was never read", () => {
    const never = { failures: 1, lastSuccessAt: null, lastChangeAt: null };
    expect(look({ ...never, begunAt: hoursAgo(23) })).toBeNull();
    expect(look({ ...never, begunAt: hoursAgo(24) })).toBe("failing");
  });

  it("calls a feed silent that was read and brought nothing for a day", () => {
    expect(look({ lastChangeAt: hoursAgo(24) })).toBe("silent");
    expect(look({ lastChangeAt: null })).toBe("silent");
    expect(look({ lastChangeAt: null, begunAt: hoursAgo(2) })).toBeNull();
  });
});
