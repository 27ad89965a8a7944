import { describe, expect, it } from "vitest";
import { createPostings, documentFrequency, MOST_FREQUENT } from "#core/search/postings.ts";

const holding = (frequencies: Readonly<Record<string, number>>) =>
  new Map(Object.entries(frequencies));

describe("createPostings", () => {
  it("tells which documents hold a term, and how often", () => {
    const postings = createPostings();
    postings.add(0, holding({ nato: 3, finland: 1 }));
    postings.add(1, holding({ nato: 1 }));
    expect(postings.find("nato")[2]).toEqual([0]);
    expect(postings.find("nato")[0]).toEqual([1]);
    expect(documentFrequency(postings.find("finland"))).toBe(1);
  });

  it("knows nothing of a term that no document holds", () => {
    const postings = createPostings();
    postings.add(0, holding({ nato: 1 }));
    for (const term of ["penguin", "constructor", "__proto__", "toString", "nat", "nato finland"]) {
      expect(documentFrequency(postings.find(term)), term).toBe(0);
    }
  });

  it("keeps terms that JavaScript itself uses as names", () => {
    const postings = createPostings();
    const terms = ["constructor", "__proto__", "toString", "hasOwnProperty", "0", "length"];
    postings.add(0, new Map(terms.map((term, n) => [term, n + 1])));
    for (const [n, term] of terms.entries()) expect(postings.find(term)[n], term).toEqual([0]);
  });

  it("counts no further than it can tell apart, and loses nothing there", () => {
    const postings = createPostings();
    for (const [document, often] of [31, 32, 33, 500].entries()) {
      postings.add(document, holding({ nato: often, other: 1 }));
    }
    expect(postings.find("nato")[MOST_FREQUENT - 1]).toEqual([1, 2, 3]);
    expect(documentFrequency(postings.find("nato"))).toBe(4);
  });

  it("hands back every document, however many there are", () => {
    const postings = createPostings();
    for (let document = 0; document < 1500; document++) postings.add(document, holding({ a1: 1 }));
    expect(documentFrequency(postings.find("a1"))).toBe(1500);
  });

  it("tells 2024 from 2025, and 20 from both", () => {
    const postings = createPostings();
    postings.add(0, holding({ "2024": 1 }));
    postings.add(1, holding({ "2025": 1 }));
    expect(postings.find("2024")[0]).toEqual([0]);
    expect(documentFrequency(postings.find("20"))).toBe(0);
  });

  it("is the same after an export and an import, and goes on from there", () => {
    const postings = createPostings();
    postings.add(0, holding({ nato: 3, constructor: 1 }));
    postings.add(1, holding({ nato: 1 }));
    const again = createPostings(postings.export());
    expect(again.find("nato")).toEqual([[1], undefined, [0]]);
    again.add(2, holding({ nato: 2 }));
    expect(again.find("nato")).toEqual([[1], [2], [0]]);
    expect(again.find("constructor")).toEqual([[0]]);
  });
});

describe("documentFrequency", () => {
  it("counts the documents at all places of a list", () => {
    expect(documentFrequency([[1, 2], undefined, [3]])).toBe(3);
    expect(documentFrequency([])).toBe(0);
  });
});
