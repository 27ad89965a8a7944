import { describe, expect, it } from "vitest";
import { readFeedDay } from "#feeds/feed-days.ts";

describe("readFeedDay", () => {
  it.each([
    "19 Sep. 2025 12:00:00 GMT",
    "Fri, 19 Sep 2025 08:00:00 +0000",
    "Friday, 19 September 2025",
    "September 19, 2025",
    "19 September 2025",
    "2025-09-19",
    "2025-09-19T23:30:00-05:00",
  ])("reads the day of %s, and no hour", (text) => {
    expect(readFeedDay(text)).toBe("2025-09-19");
  });

  it.each([undefined, "", "September 2025", "19 September", "2025-02-30", "31 Feb 2025", "soon"])(
    "makes up no day of %s",
    (text) => {
      expect(readFeedDay(text)).toBeNull();
    },
  );
});
