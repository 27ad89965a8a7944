import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalAddress,
  readArticleUrl,
  readDayInAddress,
} from "#core/newsroom/canonical-address.ts";

const VISIT = "https://www.nato.int/en/news/visit";

describe("canonicalAddress", () => {
  it.each([
    `${VISIT}?selectedLocale=null`,
    `${VISIT}/`,
    `${VISIT}#top`,
    "http://www.nato.int/en/news/visit",
    "http://WWW.NATO.INT:80/en/news/%76isit",
    "https://user:secret@www.nato.int/en/news/visit",
  ])("is the same for %s", (address) => {
    expect(canonicalAddress(address)).toBe(VISIT);
  });

  it("keeps apart what only a query tells apart", () => {
    const seven = canonicalAddress("https://a.int/index.php?utm_source=x&id=7&a=1");
    expect(seven).toBe("https://a.int/index.php?a=1&id=7");
    expect(canonicalAddress("https://a.int/index.php?id=8")).not.toBe(seven);
  });

  it("changes nothing the second time", () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string().map((path) => `http://a.int/${path}`),
    );
    fc.assert(
      fc.property(address, (one) => {
        const first = canonicalAddress(one);
        expect(first === null ? null : canonicalAddress(first)).toBe(first);
      }),
    );
  });
});

describe("readArticleUrl", () => {
  it("resolves a link against its page", () => {
    expect(readArticleUrl("../news/visit?selectedLocale=null", "https://www.nato.int/en/x/")).toBe(
      VISIT,
    );
  });

  it.each(["", "javascript:alert(1)", "mailto:a@b.c", "data:text/html,x"])(
    "takes no other protocol: %s",
    (link) => {
      expect(readArticleUrl(link, VISIT)).toBeNull();
    },
  );
});

describe("readDayInAddress", () => {
  it("reads a day, and only one that there is", () => {
    expect(readDayInAddress("https://www.nato.int/news/2025/09/19/slug")).toBe("2025-09-19");
    expect(readDayInAddress("https://www.nato.int/news/2025/02/30/slug")).toBeNull();
  });
});
