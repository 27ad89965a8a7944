import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const sayAll = (text: string) =>
  findVisits(toArticle({ text, published: "2024-05-16" })).map(sayVisit);

const HERE = [
  "“Thank you for the warm welcome here in Riga,” Swedish Prime Minister Nora Lind told her host on 14 May 2024.",
  "“It is a great pleasure to be back in Riga,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
  "“I am here in Riga to listen and to learn,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
];

const NOT_HERE = [
  "“It was great to be in Riga last year, and we agreed on much,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
  "“It would be great to be in Riga one day,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
  "“Our soldiers here in Latvia are doing a great job,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
  "“I am proud to be in Jordan’s corner on this matter,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
  "“It is great to be in Stockholm with all of you,” said Swedish Prime Minister Nora Lind on 14 May 2024.",
  "“It is great to be in Riga with all of you,” Swedish Prime Minister Nora Lind said by video link on 14 May 2024.",
];

describe("quotedHereIn", () => {
  it.each(HERE)("has the speaker there: %s", (text) => {
    expect(sayAll(text)).toEqual(["Nora Lind > LV 2024-05-14"]);
  });

  it.each(NOT_HERE)("has nobody there: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });
});
