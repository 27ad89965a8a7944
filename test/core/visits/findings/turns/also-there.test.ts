import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const published = "2024-05-16";
const VISIT = "Secretary General Jens Stoltenberg visited Riga on 14 May 2024.";
const sayAll = (text: string) =>
  findVisits(toArticle({ text: `${VISIT} ${text}`, published })).map(sayVisit);

const THERE = [
  "The Swedish Minister for Defence, Nora Lind, was also present.",
  "The Swedish Minister for Defence, Nora Lind, also joined the talks.",
  "The Swedish Minister for Defence, Nora Lind, also attended, two days after her speech.",
  "Also in attendance was the Swedish Minister for Defence, Nora Lind.",
];

const NOT_THERE = [
  "The Latvian Minister for Defence, Nora Lind, was also present.",
  "The Ambassador of Sweden to Latvia, Nora Lind, was also present.",
  "The Swedish Minister for Defence, Nora Lind, also joined calls for more aid.",
  "The Swedish Minister for Defence, Nora Lind, also attended a seminar.",
  "The Swedish Minister for Defence, Nora Lind, also took part by video link.",
];

describe("alsoThereIn", () => {
  it.each(THERE)("has them there too: %s", (text) => {
    expect(sayAll(text)).toEqual(["Jens Stoltenberg > LV 2024-05-14", "Nora Lind > LV 2024-05-14"]);
  });

  it.each(NOT_THERE)("has the first alone there: %s", (text) => {
    expect(sayAll(text)).toEqual(["Jens Stoltenberg > LV 2024-05-14"]);
  });
});
