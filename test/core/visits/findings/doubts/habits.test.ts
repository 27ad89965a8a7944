import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const OF_PEOPLE = [
  "Admiral Rob Bauer has visited Ukraine several times.",
  "General Christopher Cavoli regularly travels to Poland.",
  "Every year, General Christopher Cavoli visits Norway and Finland.",
  "During his visits to Kyiv, Admiral Rob Bauer has always stressed the importance of training.",
  "Captain Nora Lind has flown to Ämari three times.",
  "Nora Lind, who has travelled to Iraq and Kosovo, works in the press office.",
  "Photographer Nora Lind has accompanied Admiral Rob Bauer to Seoul and Tokyo.",
  "Since taking office, Secretary General Jens Stoltenberg has visited Kyiv, Rome and Ankara.",
  "Over the past ten years, Secretary General Jens Stoltenberg has visited Georgia and Moldova.",
  "Colonel Nora Lind went to Afghanistan as a young lieutenant.",
];

const OF_GROUPS = [
  "Every year, officials from the Ministry of Defence of Latvia visit NATO Headquarters.",
  "Over the years, delegations from 40 countries have visited the Centre of Excellence in Tallinn.",
  "In 2023, NATO Headquarters welcomed 1,200 delegations.",
];

const NEWS: readonly Told[] = [
  {
    text: "Admiral Rob Bauer visited Tallinn, where he met troops for the third time this year.",
    visits: ["Rob Bauer > EE"],
  },
  {
    text: "Over the past two days, the NATO Military Committee has visited Georgia.",
    visits: ["NATO Military Committee > GE"],
  },
  {
    text: "General Christopher Cavoli visited Latvia twice, on 3 and 7 November 2023.",
    visits: ["Christopher Cavoli > LV 2023-11-03..2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer visited Chile and thanked its Chief of Defence, who has visited NATO Headquarters several times.",
    visits: ["Rob Bauer > CL"],
  },
  {
    text: "During his visits to Sarajevo and Belgrade, Admiral Rob Bauer met senior officials.",
    visits: ["Rob Bauer > BA", "Rob Bauer > RS"],
  },
  {
    text: "Admiral Rob Bauer, who has travelled to Sofia for the exercise, met troops in Novo Selo.",
    visits: ["Rob Bauer > BG"],
  },
];

describe("findVisits on what somebody does often, or did when young", () => {
  it.each(OF_PEOPLE)("only recalls: %s", (text) => {
    const modes = findVisits(toArticle({ text, published })).map(({ mode }) => mode);
    expect(new Set(modes)).toEqual(new Set(["recalled"]));
  });

  it.each(OF_GROUPS)("tells nothing: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(NEWS)("tells what is news all the same: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
