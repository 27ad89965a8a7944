import { describe, expect, it } from "vitest";
import { headingOf, placeOfHeading } from "#core/digest/sections.ts";
import { makeArticle } from "../../support/made-articles.ts";
import { seedsArticles } from "../../support/seeds-bot.ts";

describe("headingOf", () => {
  it.each([
    [
      "Five NATO aircraft carriers hold drills in major naval deployment",
      "Exercises and operations",
    ],
    ["Russian aircraft make unsafe overflight of NATO vessels", "Exercises and operations"],
    ["Deputy Secretary General: Ukraine can count on NATO for the long haul", "Ukraine"],
    ["NATO and Japan discuss cooperation at the military staff talks", "Partners"],
    ["Deputy Secretary General: NATO-EU cooperation is “indispensable”", "Partners"],
    [
      "More Allies join NATO’s Multinational Ammunition Warehousing Initiative",
      "Defence and industry",
    ],
    [
      "NATO Transport Group meets to discuss enhancing transport resilience",
      "Resilience and security",
    ],
    ["NATO Secretary General marks Armistice Day and Veterans Day", "Training and people"],
    ["NATO Allies select Mark Rutte as next Secretary General", "The Alliance"],
    ["The bakery is open again", "Other news"],
  ])("sets “%s” under %s", (title, heading) => {
    expect(headingOf(makeArticle({ id: "1", title }), null)).toBe(heading);
  });

  it("goes by the kind where it has a heading of its own", () => {
    const article = makeArticle({ id: "1", title: "Statement on Ukraine", kind: "statement" });
    expect(headingOf(article, null)).toBe("Statements and speeches");
    expect(headingOf({ ...article, kind: "media-advisory" }, null)).toBe("Coming up");
  });

  it("goes by the matter where all releases are of one kind", () => {
    const article = makeArticle({ id: "1", title: "Statement on Ukraine", kind: "statement" });
    expect(headingOf(article, "statement")).toBe("Ukraine");
  });

  it("takes one word of the lede for a mention in passing", () => {
    const mentions = makeArticle({ id: "1", title: "A day", paragraphs: ["The fleet is out."] });
    expect(headingOf(mentions, null)).toBe("Other news");
  });

  it("leaves few releases of the seeds without a heading", async () => {
    const articles = await seedsArticles();
    const left = articles.filter((article) => headingOf(article, null) === "Other news");
    expect(articles.length).toBeGreaterThan(50);
    expect(left.map(({ title }) => title).length).toBeLessThanOrEqual(3);
  });
});

describe("placeOfHeading", () => {
  it("sets what has no heading last", () => {
    expect(placeOfHeading("Ukraine")).toBeLessThan(placeOfHeading("Coming up"));
    expect(placeOfHeading("Podcasts and recaps")).toBeLessThan(placeOfHeading("Other news"));
  });
});
