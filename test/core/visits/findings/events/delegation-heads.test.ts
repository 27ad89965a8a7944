import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const sayAll = (text: string) =>
  findVisits(toArticle({ text, published: "2024-05-16" })).map(sayVisit);

const HEADS = [
  "Officials met at NATO Headquarters on 14 May 2024 for the annual talks. The Jordanian delegation was led by Brigadier General Omar Haddad.",
  "Talks between NATO and Jordan were held at NATO Headquarters on 14 May 2024. The two sides took stock of reforms. Leading the Jordanian delegation was Brigadier General Omar Haddad.",
  "NATO Headquarters in Brussels hosted staff talks with Jordan on 14 May 2024. Jordan’s delegation was headed by Brigadier General Omar Haddad.",
  "NATO and Jordan held consultations at NATO Headquarters on 14 May 2024. The Jordanian delegation, led by Brigadier General Omar Haddad, thanked the Allies.",
];

const NO_HEADS = [
  "Officials met by video conference on 14 May 2024 for the annual talks. The Jordanian delegation was led by Brigadier General Omar Haddad.",
  "Officials will meet at NATO Headquarters on 24 May 2024 for the annual talks. The Jordanian delegation is led by Brigadier General Omar Haddad.",
  "NATO and Jordan held talks in Amman on 14 May 2024. The Jordanian delegation was led by Brigadier General Omar Haddad.",
  "Officials signed a plan on 14 May 2024. The Jordanian delegation was led by Brigadier General Omar Haddad.",
];

describe("delegationHeadsIn", () => {
  it.each(HEADS)("has the head at the talks: %s", (text) => {
    expect(sayAll(text)).toEqual(["Omar Haddad > BE 2024-05-14"]);
  });

  it.each(NO_HEADS)("has nobody there: %s", (text) => {
    expect(sayAll(text)).toEqual([]);
  });
});
