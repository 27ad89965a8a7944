import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { keepApart } from "#core/newsroom/copies/shared-ids.ts";

let count = 0;
const release = (title: string, text: string, more: Partial<Article> = {}): Article => ({
  id: "same",
  title,
  paragraphs: [text],
  published: null,
  kind: "news",
  origin: { file: "a.jsonl", index: ++count },
  url: null,
  ...more,
});
const idsOf = (articles: readonly Article[]) =>
  new Set(keepApart(articles).articles.map(({ id }) => id)).size;

describe("keepApart", () => {
  it("keeps both of two releases that state one id, and tells their places", () => {
    const kilo = release("Kilo", "Zebras came.");
    const lima = release("Lima", "Ships sailed.");
    const { articles, clashes } = keepApart([kilo, lima]);
    expect(articles).toEqual([kilo, { ...lima, id: expect.stringMatching(/^[0-9a-f]{12}$/) }]);
    expect([...clashes]).toEqual([[1, 0]]);
  });

  it.each([
    ["corrected", release("Kilo", "Two zebras came."), release("Kilo", "Three zebras came.")],
    ["retitled", release("Kilo", "Zebras came."), release("RECAST: Kilo", "Zebras came.")],
  ])("lets a release that was %s keep its id", (_, one, other) => {
    expect(idsOf([one, other])).toBe(1);
  });

  it("lets a line of a file keep its id when it is written anew", () => {
    const origin = { file: "a.jsonl", index: 0 };
    const before = release("Kilo", "Zebras came.", { origin });
    expect(idsOf([before, release("Lima", "Ships sailed.", { origin })])).toBe(1);
  });

  it("keeps apart the releases of a series that state other days", () => {
    const briefs = ["2024-11-11", "2024-11-18"].map((day) =>
      release("Daily brief", `Of ${day}.`, {
        published: { from: day, to: day, reason: "stated" },
      }),
    );
    expect(idsOf(briefs)).toBe(2);
  });

  it("gives the same release the same id each time", () => {
    const all = [release("Kilo", "Zebras came."), release("Lima", "Ships sailed.")];
    expect(keepApart(all)).toEqual(keepApart(all));
  });
});
