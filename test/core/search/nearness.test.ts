import { describe, expect, it } from "vitest";
import { understand } from "#core/search/concepts.ts";
import { createNearness } from "#core/search/nearness.ts";
import { readQuery } from "#core/search/query.ts";
import { makeArticle, makeIndex } from "../../support/made-articles.ts";

/** How near the words of a query stand in each of some texts. */
function nearnesses(query: string, texts: readonly string[]): number[] {
  const index = makeIndex(texts);
  const nearness = createNearness(index)(understand(readQuery(query), index));
  return texts.map((_, document) => nearness(document));
}

describe("createNearness", () => {
  it("gives more the nearer two words stand", () => {
    const [beside, near, far, one] = nearnesses("patrol brigade kosovo", [
      "patrol brigade",
      "patrol seventeen brigade",
      "patrol seventeen budget harvest brigade",
      "patrol",
    ]);
    expect(beside).toBeGreaterThan(near!);
    expect(near).toBeGreaterThan(far!);
    expect(far).toBeGreaterThan(one!);
    expect(one).toBe(0);
  });

  it("looks at the nearest places of words that stand often", () => {
    const [often, once] = nearnesses("patrol brigade kosovo", [
      "patrol harvest harvest harvest brigade harvest patrol brigade",
      "patrol brigade harvest harvest harvest harvest harvest harvest",
    ]);
    expect(often).toBeCloseTo(once!, 9);
  });

  it("counts neighbours in the query for more than words farther apart", () => {
    const [neighbours, apart] = nearnesses("patrol kosovo brigade", [
      "patrol kosovo harvest",
      "patrol brigade harvest",
    ]);
    expect(neighbours).toBeGreaterThan(apart!);
  });

  it("gives more for a short query that stands in the text word for word", () => {
    const [whole, turned] = nearnesses("patrol brigade", ["patrol brigade", "brigade patrol"]);
    expect(whole).toBeGreaterThan(turned!);
  });

  it("finds no whole query across two paragraphs", () => {
    const index = makeIndex([
      makeArticle({ id: "one", paragraphs: ["patrol brigade"] }),
      makeArticle({ id: "two", paragraphs: ["patrol", "brigade"] }),
    ]);
    const nearness = createNearness(index)(understand(readQuery("patrol brigade"), index));
    expect(nearness(0)).toBeGreaterThan(nearness(1));
  });

  it("gives nothing for a single word", () => {
    expect(nearnesses("patrol", ["patrol patrol"])).toEqual([0]);
  });

  it("forgets one query before the next", () => {
    const index = makeIndex(["patrol brigade kosovo"]);
    const make = createNearness(index);
    const ask = (words: string) => make(understand(readQuery(words), index))(0);
    const alone = ask("patrol kosovo");
    ask("brigade patrol");
    expect(ask("patrol kosovo")).toBe(alone);
  });
});
