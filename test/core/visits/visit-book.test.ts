import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article.ts";
import { createVisitBook, type VisitBook } from "#core/visits/visit-book.ts";
import { readWho } from "#core/visits/questions/question-subject.ts";
import type { Visit } from "#core/visits/visit.ts";
import { sampleVisit, sampleVisits } from "./sample-visits.ts";

const article = (id: string, title = id): Article => ({
  id,
  title,
  paragraphs: [],
  published: null,
  kind: "news",
  origin: { file: "a.txt", index: 0 },
  url: null,
});

/** A book whose articles tell what `told` says by their titles. */
function bookOf(
  told: Readonly<Record<string, readonly Visit[]>>,
  saved?: ReturnType<VisitBook["export"]>,
) {
  const read: string[] = [];
  const book = createVisitBook({
    read({ title }) {
      read.push(title);
      return told[title] ?? [];
    },
    rules: "1",
    saved,
  });
  return { book, read };
}

const all = bookOf({ all: sampleVisits }).book;
all.put(article("all"));
const who = (words: string) => {
  const by = readWho(words, { visits: () => sampleVisits });
  return by === undefined ? {} : { by };
};
const visitors = (filter: Parameters<VisitBook["find"]>[0]) =>
  all.find(filter).visits.map(({ visitor, country }) => `${visitor} ${country}`);

describe("createVisitBook", () => {
  it("finds visits by country, newest first", () => {
    expect(visitors({ countries: ["HU", "QA"] })).toEqual([
      "Mark Rutte HU",
      "NATO Military Committee QA",
    ]);
  });

  it("finds visits by a name, a participant, an office on its day, and where people come from", () => {
    expect(visitors(who("Bauer"))).toEqual([
      "NATO Military Committee QA",
      "NATO Military Committee FI",
    ]);
    expect(visitors({ ...who("the NATO chief"), from: "2024-10-01" })).toEqual([
      "Mark Rutte HU",
      "Mark Rutte IT",
    ]);
    expect(visitors(who("the Estonian PM"))).toEqual(["Kaja Kallas BE"]);
    expect(visitors(who("defence ministers"))).toEqual(["Hanana Ould Sidi BE"]);
    expect(visitors(who("people from Mauritania"))).toEqual(["Hanana Ould Sidi BE"]);
  });

  it("finds visits by place, by Headquarters, by status and by days that overlap", () => {
    expect(visitors({ places: ["Budapest"] })).toEqual(["Mark Rutte HU"]);
    expect(visitors({ atHeadquarters: true })).toEqual(["Kaja Kallas BE", "Hanana Ould Sidi BE"]);
    expect(visitors({ statuses: ["planned"], countries: ["XK"] })).toEqual(["Jens Stoltenberg XK"]);
    expect(visitors({ from: "2024-05-29", to: "2024-05-29" })).toEqual([
      "NATO Military Committee FI",
    ]);
  });

  it("finds those who met, whoever of them was the visitor", () => {
    const meeting = ["Orban", "Edi Rama"].map((name) => ({ said: name, name }));
    expect(visitors({ meeting })).toEqual(["Mark Rutte HU"]);
    expect(visitors({ meeting: [{ said: "Stoltenberg", name: "Stoltenberg" }] })).toEqual([
      "Kaja Kallas BE",
      "Jens Stoltenberg RS",
    ]);
  });

  it("does not take the king’s adviser for the king", () => {
    const office = { office: "monarch", country: "JO" } as const;
    expect(visitors({ meeting: [{ said: "the King of Jordan", office }] })).toEqual([]);
  });

  it("keeps up when an article comes, changes or goes", () => {
    const { book } = bookOf({
      one: [sampleVisit({ start: "2024-05-27" })],
      two: [sampleVisit({ country: "SE", start: "2024-05-27" })],
    });
    book.put(article("a", "one"));
    expect(book.find({}).visits).toMatchObject([{ country: "FI" }]);
    book.put(article("a", "two"));
    expect(book.find({}).visits).toMatchObject([{ country: "SE" }]);
    book.remove("a");
    expect(book.find({}).total).toBe(0);
  });

  it("tells a tour of two countries as two visits", () => {
    const days = { start: "2024-05-27", end: "2024-05-28" };
    const { book } = bookOf({
      one: [sampleVisit(days), sampleVisit({ ...days, country: "SE" })],
      two: [sampleVisit({ ...days, country: "SE" })],
    });
    book.put(article("a", "one"));
    book.put(article("b", "two"));
    expect(book.find({}).visits.map(({ country }) => country)).toEqual(["FI", "SE"]);
  });

  it("reads articles when first asked, or some of them beforehand", () => {
    const { book, read } = bookOf({});
    for (const id of ["a", "b", "c"]) book.put(article(id));
    expect(read).toEqual([]);
    expect(book.readSome(2)).toBe(1);
    expect(read).toEqual(["a", "b"]);
    book.find({});
    expect(read).toEqual(["a", "b", "c"]);
  });

  it("knows the visits of what was read so far, and reads nothing for that", () => {
    const { book, read } = bookOf({
      one: [sampleVisit({})],
      two: [sampleVisit({ country: "SE" })],
    });
    book.put(article("a", "one"));
    book.put(article("b", "two"));
    book.readSome(1);
    expect(book.known()).toMatchObject([{ country: "FI" }]);
    expect(read).toEqual(["one"]);
  });

  it("takes an article that breaks the reading as one that tells no visit, and says so", () => {
    const faults: unknown[] = [];
    const book = createVisitBook({
      read({ id }) {
        if (id === "bad") throw new Error("broken");
        return [sampleVisit({})];
      },
      rules: "1",
      onFault: ({ id }, fault) => faults.push([id, String(fault)]),
    });
    book.put(article("bad"));
    book.put(article("good"));
    expect(book.find({}).total).toBe(1);
    expect(book.find({}).total).toBe(1);
    expect(faults).toEqual([["bad", "Error: broken"]]);
  });

  it("tells the same in whatever order articles came, changed and went", () => {
    const told: Record<string, Visit[]> = Object.fromEntries(
      sampleVisits.map((visit, n) => [`t${n}`, [{ ...visit, id: `t${n}` }]]),
    );
    const titles = Object.keys(told);
    const steps = fc.array(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d"),
        title: fc.option(fc.constantFrom(...titles)),
      }),
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const { book } = bookOf(told);
        const left = new Map<string, string>();
        for (const { id, title } of taken) {
          if (title === null) {
            book.remove(id);
            left.delete(id);
          } else {
            book.put(article(id, title));
            left.set(id, title);
          }
          book.find({});
        }
        const anew = bookOf(told).book;
        for (const [id, title] of left) anew.put(article(id, title));
        expect(book.find({})).toEqual(anew.find({}));
      }),
    );
  });

  it("starts from what was kept, and reads only what has changed", () => {
    const told = { one: [sampleVisit({ start: "2024-05-27" })], two: [] };
    const first = bookOf(told).book;
    first.put(article("a", "one"));
    first.put(article("b", "two"));
    const { book, read } = bookOf(told, first.export());
    book.put(article("a", "one"));
    book.put(article("b", "changed"));
    expect(book.find({}).total).toBe(1);
    expect(read).toEqual(["changed"]);
  });

  it("reads anew what was read by other rules", () => {
    const { book, read } = bookOf({}, { rules: "0", articles: [["a", "x", []]] });
    book.put(article("a"));
    book.find({});
    expect(read).toEqual(["a"]);
  });

  it("gives a person one name, the fullest and most frequent", () => {
    const { book } = bookOf({
      all: [
        sampleVisit({ visitor: "Mircea Geoana", country: "GR", start: "2022-11-01" }),
        sampleVisit({ visitor: "Mircea Geoană", country: "ES", start: "2022-11-18" }),
        sampleVisit({ visitor: "Geoană", country: "FR", start: "2022-11-24" }),
      ],
    });
    book.put(article("all"));
    expect(new Set(book.find({}).visits.map(({ visitor }) => visitor))).toEqual(
      new Set(["Mircea Geoană"]),
    );
  });
});
