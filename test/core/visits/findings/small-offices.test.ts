import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "./told-score.ts";

const published = "2024-05-16";
const sayAll = (text: string) =>
  findVisits(toArticle({ text, published })).map(sayVisit).toSorted();

const THERE: readonly (readonly [string, ...string[]])[] = [
  ["The chief of the Danish army, General Leo Falk, visited Riga on 14 May 2024.", "Leo Falk"],
  ["The commander of the Danish navy, Admiral Leo Falk, visited Riga on 14 May 2024.", "Leo Falk"],
  [
    "General Leo Falk, chief of Danish Defence, and General Ola Dahl, chief of Norwegian Defence, visited Riga on 14 May 2024.",
    "Leo Falk",
    "Ola Dahl",
  ],
  [
    "General Leo Falk and Admiral Ola Dahl, both former NATO commanders, visited Riga on 14 May 2024.",
    "Leo Falk",
    "Ola Dahl",
  ],
  [
    "Ministers Leo Falk of Denmark and Ola Dahl of Norway, both members of the Nordic Council, visited Riga on 14 May 2024.",
    "Leo Falk",
    "Ola Dahl",
  ],
];

describe("findVisits on offices in small letters and behind names", () => {
  it.each(THERE)("finds all of them: %s", (text, ...names) => {
    expect(sayAll(text)).toEqual(names.map((name) => `${name} > LV 2024-05-14`));
  });

  it.each([
    "The chief of the Latvian army, General Leo Falk, visited Riga on 14 May 2024.",
    "General Leo Falk, chief of Latvian Defence, opened a conference in Riga on 14 May 2024.",
    "The commander of the Latvian navy, Admiral Leo Falk, opened a conference in Riga on 14 May 2024.",
  ])("has them at home: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });

  it.each([
    "The Minister of Defence of Sweden, Nora Lind, held talks at NATO on 14 May 2024.",
    "Secretary General Jens Stoltenberg had talks with the Swedish Minister of Defence, Nora Lind, at NATO on 14 May 2024.",
  ])("takes NATO for its Headquarters: %s", (text) => {
    expect(sayAll(text)).toEqual(["Nora Lind > BE 2024-05-14"]);
  });

  it("takes NATO for no house where somebody works for it", () => {
    expect(sayAll("Nora Lind of Sweden held posts at NATO before 14 May 2024.")).toEqual([]);
  });
});
