import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";
import { sayVisit, toArticle } from "../findings/told-score.ts";

const calendar = { near: "2023-05-04", last: undefined, ahead: false } as const;
const countryOf = (text: string) => mentionsIn(text, calendar).actors[0]?.country;

describe("withCountrymen", () => {
  it.each([
    ["Finland’s defence chief, General Timo Kivinen, spoke.", "FI"],
    ["Austrian lawmaker Eva Huber spoke.", "AT"],
    ["Ararat Mirzoyan, Armenia’s top diplomat, spoke.", "AM"],
    ["Last week the minister met his Spanish counterpart, Ana Ruiz.", "ES"],
    ["Last week the minister met her counterpart from Spain, Ana Ruiz.", "ES"],
  ])("knows the country of whom a small-letter office tells: %s", (text, country) => {
    expect(countryOf(text)).toBe(country);
  });

  it("takes no ship for a person", () => {
    expect(mentionsIn("The frigate Blas de Lezo sailed.", calendar).actors).toEqual([]);
  });

  it.each(["The Max Weber lecture began.", "The Palais Lambert event in Paris ended."])(
    "takes no occasion that bears a name for a person: %s",
    (text) => {
      expect(mentionsIn(text, calendar).actors).toEqual([]);
    },
  );

  it.each([
    "NATO’s Jane Smith",
    "NATO’s Brigadier General Jane Smith",
    "NATO policy adviser Jane Smith",
    "Jane Smith (NATO)",
    "Jane Smith of NATO",
    "Jane Smith, from NATO Headquarters,",
  ])("knows who is NATO's own, at home in Brussels alone: %s", (who) => {
    const told = (city: string) =>
      findVisits(
        toArticle({
          title: "News",
          text: `${who} attended a seminar in ${city} on Tuesday (5 March 2024).`,
          published: "2024-03-06",
        }),
      ).map((visit) => sayVisit(visit));
    expect(told("Brussels")).toEqual([]);
    expect(told("Riga")).toEqual(["Jane Smith > LV 2024-03-05"]);
  });
});
