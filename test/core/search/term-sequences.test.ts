import { describe, expect, it } from "vitest";
import { BREAK, createTermSequences, holdsPhrase } from "#core/search/term-sequences.ts";

describe("createTermSequences", () => {
  it("keeps the terms of each document in their order, with the breaks between paragraphs", () => {
    const sequences = createTermSequences();
    sequences.add(["air", "defence", BREAK, "air"]);
    const [air, defence] = ["air", "defence"].map((term) => sequences.numberOf(term));
    expect([...sequences.of(0)]).toEqual([air, defence, BREAK, air]);
    expect(sequences.terms).toBe(2);
  });

  it("knows no number for a term that no document holds", () => {
    expect(createTermSequences().numberOf("constructor")).toBeUndefined();
  });

  it("has nothing for a document that is not there", () => {
    expect(createTermSequences().of(7)).toHaveLength(0);
  });

  it("keeps a document that is longer than its memory grows at once", () => {
    const sequences = createTermSequences();
    const long = Array.from({ length: (1 << 20) + 5 }, (_, place) => `t${place % 7}`);
    sequences.add(["first"]);
    sequences.add(long);
    sequences.add(["last"]);
    expect(sequences.of(0)).toEqual(Uint32Array.of(1));
    expect(sequences.of(1)).toHaveLength(long.length);
    expect(sequences.of(2)[0]).toBe(sequences.numberOf("last"));
  });

  it("is the same after an export and an import, and goes on from there", () => {
    const sequences = createTermSequences();
    sequences.add(["air", BREAK, "defence"]);
    sequences.add([]);
    const again = createTermSequences(sequences.export());
    again.add(["defence", "new"]);
    expect([...again.of(0)]).toEqual([1, BREAK, 2]);
    expect(again.of(1)).toHaveLength(0);
    expect([...again.of(2)]).toEqual([2, 3]);
  });

  it("keeps nothing alive of the file that it was read from", () => {
    const sequences = createTermSequences();
    sequences.add(["air", "defence"]);
    const saved = sequences.export();
    const file = new Uint8Array(1_000);
    const numbers = new Uint32Array(file.buffer, 8, saved.numbers.length);
    numbers.set(saved.numbers);
    const again = createTermSequences({ ...saved, numbers });
    expect([...again.of(0)]).toEqual([1, 2]);
    expect(again.of(0).buffer.byteLength).toBe(saved.numbers.byteLength);
  });
});

describe("holdsPhrase", () => {
  it("finds terms that stand side by side, in their order", () => {
    expect(holdsPhrase(Uint32Array.of(5, 1, 2, 3), [1, 2])).toBe(true);
    expect(holdsPhrase(Uint32Array.of(5, 1, 2, 3), [2, 1])).toBe(false);
    expect(holdsPhrase(Uint32Array.of(1, 1, 2), [1, 2])).toBe(true);
  });

  it("finds no phrase across two paragraphs, nor at the end of the text", () => {
    expect(holdsPhrase(Uint32Array.of(1, BREAK, 2), [1, 2])).toBe(false);
    expect(holdsPhrase(Uint32Array.of(2, 1), [1, 2])).toBe(false);
  });

  it("finds no empty phrase", () => {
    expect(holdsPhrase(Uint32Array.of(1), [])).toBe(false);
  });
});
