import { describe, expect, it } from "vitest";
import { contentId } from "#core/newsroom/copies/content-id.ts";

const LEDE =
  "From 4 to 8 November 2024, the NATO Military Committee was in Qatar for a series of high-level engagements and visits of Qatar’s military education and training facilities.";

describe("contentId", () => {
  it("is the same for a summary and for the full text, whatever the spaces and quotation marks", () => {
    const full = contentId("NATO Military Committee visits Qatar", [LEDE, "The visit began …"]);
    const summary = contentId("NATO  Military Committee Visits Qatar", [LEDE.replace("’", "'")]);
    expect(summary).toBe(full);
  });

  it("is twelve digits of a hash of the words", () => {
    expect(contentId("NATO Military Committee visits Qatar", [LEDE])).toMatch(/^[0-9a-f]{12}$/);
  });

  it("tells releases of one title apart by their opening", () => {
    expect(contentId("Visit", ["On Monday …"])).not.toBe(contentId("Visit", ["On Friday …"]));
  });

  it("tells untitled texts apart that open with the same words", () => {
    const opening = "word ".repeat(30);
    expect(contentId("", [`${opening} one`])).not.toBe(contentId("", [`${opening} two`]));
  });
});
