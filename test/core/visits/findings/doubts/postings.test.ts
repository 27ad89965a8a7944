import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { scoreTold, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const AT_THEIR_POST = [
  "Colonel Jan Berg of Norway spent his last day at SHAPE on Monday (6 November 2023).",
  "Ambassador Anna Keller left Kabul on 27 August 2021 after fourteen months as Senior Civilian Representative.",
  "General Weiss departed Sarajevo on Friday after two years at the helm of the Headquarters.",
  "General Weiss succeeds Ambassador Anna Keller, who leaves for Ottawa.",
  "General Weiss took over from Admiral Jane Porter, who returns to Oslo.",
  "General Weiss, the outgoing Commander, goes to Madrid as Military Attaché.",
  "The new Commander, General Weiss, arrived in Naples on Monday (6 November 2023) to take up his duties.",
  "General Anna Keller, finishing her third tour in Afghanistan, thanked the soldiers.",
  "Colonel Marek Nowak is on his second tour in Kosovo.",
  "Admiral Jane Porter, who completed two combat tours in Iraq, now commands the force.",
  "General Weiss ends his tour of duty in Kosovo on 9 November 2023.",
  "In a farewell interview, General Weiss looked back on his year-long tour in Pristina.",
  "General Weiss concluded his tour in Kosovo and handed over command to General Ricci.",
  "The Head of the NATO Representation to Ukraine, Peter Tamm, visited Kharkiv on 7 November 2023.",
  "The NATO Senior Representative in Ukraine, Peter Tamm, met President Zelenskyy in Kyiv on 7 November 2023.",
  "The Head of the NATO Liaison Office Georgia, Peter Tamm, visited Gori in Georgia on 7 November 2023.",
  "The Head of the EU Delegation to Georgia, Peter Tamm, visited Gori, Georgia, on 7 November 2023.",
];

const AWAY: readonly Told[] = [
  {
    text: "Admiral Rob Bauer left Kyiv on 7 November 2023 after two days of talks.",
    visits: ["Rob Bauer > UA 2023-11-07"],
  },
  {
    text: "Admiral Rob Bauer went to Oslo on 7 November 2023 and met General Weiss, who had taken over command.",
    visits: ["Rob Bauer > NO 2023-11-07"],
  },
  {
    text: "Admiral Jane Porter, a veteran of two tours in Afghanistan, visited Ottawa on 7 November 2023.",
    visits: ["Jane Porter > CA 2023-11-07"],
  },
  {
    text: "During his final tour of Canada, Secretary General Jens Stoltenberg met Prime Minister Justin Trudeau.",
    visits: ["Jens Stoltenberg > CA"],
  },
  {
    text: "Admiral Rob Bauer began his tour in Tallinn on Monday (6 November 2023).",
    visits: ["Rob Bauer > EE 2023-11-06"],
  },
  {
    text: "The Head of the NATO Representation to Ukraine, Peter Tamm, visited Warsaw on 7 November 2023.",
    visits: ["Peter Tamm > PL 2023-11-07"],
  },
  {
    text: "The US Special Envoy for Ukraine, Peter Tamm, visited Kyiv on 7 November 2023.",
    visits: ["Peter Tamm > UA 2023-11-07"],
  },
];

describe("findVisits on people at their post", () => {
  it.each(AT_THEIR_POST)("tells of nobody: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(AWAY)("tells who is away from it: $text", (told) => {
    expect(scoreTold([{ published, ...told }]).faults).toEqual([]);
  });
});
