import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const MEMORIES = [
  "In her podcast, General Jane Porter recalls how she flew to Baghdad and met the Prime Minister.",
  "The Secretary General recalled that he visited Kyiv shortly after the invasion.",
  "The Secretary General remembered visiting Kyiv with his father.",
  "Mr Stoltenberg described how he travelled to Kabul to meet President Ghani.",
  "Admiral Rob Bauer told the students how he visited Tokyo and Seoul.",
  "Ms Irene Fellin told the story of women whom she met in Kabul.",
  "During his time as Prime Minister, Mr Rutte travelled to Kabul and Kandahar.",
  "When he was Prime Minister of Norway, Mr Stoltenberg visited Moscow.",
  "The Chair paid tribute to Commandant Ida Ross, who travelled to Copenhagen for the meeting that founded it.",
  "The book tells how Secretary General Manlio Brosio travelled to Moscow.",
  "The exhibition retraces General Eisenhower's visit to Norway.",
];

const NEWS: readonly Told[] = [
  {
    text: "Visiting Kyiv, Secretary General Jens Stoltenberg recalled how Allies stood by Ukraine.",
    visits: ["Jens Stoltenberg > UA"],
  },
  {
    text: "Secretary General Jens Stoltenberg visited Kyiv on 7 November 2023 and recalled how he had first come to Ukraine.",
    visits: ["Jens Stoltenberg > UA 2023-11-07"],
  },
  {
    text: "The exhibition was opened in Oslo by Secretary General Jens Stoltenberg on 7 November 2023.",
    visits: ["Jens Stoltenberg > NO 2023-11-07"],
  },
];

describe("findVisits on what somebody remembers", () => {
  it.each(MEMORIES)("only recalls: %s", (text) => {
    const visits = findVisits(toArticle({ text, published }));
    expect(visits.map(({ mode }) => mode)).toEqual(visits.map(() => "recalled"));
    expect(visits).not.toEqual([]);
  });

  it.each(NEWS)("tells what is news all the same: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
