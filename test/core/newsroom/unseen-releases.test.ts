import { describe, expect, it } from "vitest";
import { readArticles } from "#core/newsroom/ingest.ts";

/** Releases in the newsroom's manner that stand in no seed: what they are, and when they came out. */
const DUMP = [
  {
    title: "NATO Secretary General visits Kyiv",
    body: "NATO Secretary General Mark Rutte visited Kyiv on Friday (22 August 2025), where he met President Volodymyr Zelenskyy.",
    kind: "news",
    days: "2025-08-22",
  },
  {
    title: "NATO Secretary General to visit Germany",
    body: "The NATO Secretary General, Mr. Mark Rutte, will visit Germany from 26 to 27 August 2025. He will visit the Rheinmetall plant.",
    kind: "media-advisory",
    days: "2025-08-20 2025-08-22",
  },
  {
    title: "Statement by the North Atlantic Council on the violation of Polish airspace",
    body: "On 24 February 2022, Russia launched its full-scale invasion of Ukraine. Allies stand in full solidarity with Poland.",
    kind: "statement",
    days: "2025-08-20 2025-08-22",
  },
  {
    title: "The North Atlantic Council and the Political and Security Committee meet in Brussels",
    body: "On Wednesday (20 August), the North Atlantic Council met with the European Union’s Political and Security Committee.",
    kind: "news",
    days: "2025-08-20",
  },
  {
    title:
      "Keynote speech by the Chair of the NATO Military Committee, Admiral Giuseppe Cavo Dragone",
    body: "(As delivered)\n\nYour Excellencies, ladies and gentlemen, dear friends. In 1949, twelve nations signed the Washington Treaty.",
    kind: "speech",
    days: "2025-08-19 2025-08-20",
  },
  {
    title: "Chair of the NATO Military Committee delivers keynote speech in Oslo",
    body: "On 18 and 19 August 2025, Admiral Giuseppe Cavo Dragone attended a conference in Oslo and delivered a keynote speech.",
    kind: "news",
    days: "2025-08-19",
  },
  {
    title: "Allied air forces exercise over the Baltic Sea",
    body: "From Monday 11 to Friday 15 August 2025, jets from nine Allies trained together over the Baltic Sea.",
    kind: "news",
    days: "2025-08-15",
  },
  {
    title: "NATO mourns a former Secretary General",
    body: "I am deeply saddened by the passing of a great friend of our Alliance.",
    kind: "statement",
    days: "2025-08-14 2025-08-15",
  },
  {
    title: "NATO and Australia hold staff talks",
    body: "Brussels, 14 August 2025 – NATO and Australia held military staff talks. The last ones were on 3 May 2023.",
    kind: "news",
    days: "2025-08-14",
  },
] as const;

/** Each stands alone, as in a file of JSON lines, so that only its own words tell its day. */
const ALONE = [
  [
    "Secretary General to visit Korea and Japan",
    "NATO Secretary General Jens Stoltenberg will travel to the Republic of Korea and Japan from Sunday 29 January to Wednesday 1 February 2023.",
    "media-advisory",
    "2023-01-22 2023-01-29",
  ],
  [
    "Defence ministers prepare",
    "Meeting on 13 and 14 February 2025, NATO Defence Ministers will discuss support to Ukraine.",
    "media-advisory",
    "2025-02-06 2025-02-13",
  ],
  [
    "Allies agree on new targets",
    "Today (Thursday, 5 June 2025), Defence Ministers agreed on new targets.",
    "news",
    "2025-06-05",
  ],
  [
    "Cyber Coalition",
    "NATO’s cyber exercise kicked off on Monday 27 November 2023 in Tallinn, and will last until 1 December.",
    "news",
    "2023-11-27",
  ],
  [
    "Vilnius Summit Communiqué",
    "We, the Heads of State and Government, bound by shared values, have gathered.",
    "statement",
    "null",
  ],
  [
    "Visit to Skopje",
    "The Deputy Secretary General wrapped up a two-day visit (15-16 May 2023) to Skopje.",
    "news",
    "2023-05-16",
  ],
  [
    "Exercise Steadfast Noon",
    "NATO’s long-planned annual nuclear exercise will start on Monday (14 October 2024), with flights over western Europe.",
    "news",
    "2024-10-07 2024-10-14",
  ],
  [
    "Next NATO Summit",
    "Secretary General Mark Rutte announced on Wednesday (20 November 2024) that the next NATO Summit will take place in The Hague from 24 to 25 June 2025.",
    "news",
    "2024-11-20",
  ],
  [
    "Ministers of Defence at NATO",
    "The meeting of NATO Ministers of Defence will take place at NATO Headquarters on 15 and 16 June 2022.",
    "media-advisory",
    "2022-06-08 2022-06-15",
  ],
  [
    "Visit to NATO by the Prime Minister of Norway",
    "The Prime Minister of Norway, H.E. Mr. Jonas Gahr Støre, will meet the Secretary General on Tuesday, 12 December 2023.",
    "media-advisory",
    "2023-12-05 2023-12-12",
  ],
  [
    "NATO Defense College graduation",
    "On November 16, 2022, the NATO Defense College held its graduation in Rome.",
    "news",
    "2022-11-16",
  ],
  [
    "Opening remarks by NATO Secretary General Jens Stoltenberg at the NATO-Georgia Commission",
    "Good morning, and welcome to you all. We met in Tbilisi on 3 May 2023.",
    "speech",
    "null",
  ],
  [
    "Joint press conference with NATO Secretary General and the President of Finland",
    "President Niinistö, dear Sauli, welcome to NATO Headquarters.",
    "statement",
    "null",
  ],
  [
    "Munich Security Conference: remarks by the Deputy Secretary General",
    "Thank you so much, it is great to be back.",
    "speech",
    "null",
  ],
  [
    "Allies meet in Oslo",
    "Allied Foreign Ministers met informally in Oslo on 31 May and 1 June 2023 to prepare the Vilnius Summit on 11-12 July 2023.",
    "news",
    "2023-06-01",
  ],
  [
    "Ahead of the Summit",
    "Ahead of the Washington Summit on 9-11 July 2024, the Secretary General met President Biden on Monday (17 June 2024).",
    "news",
    "2024-06-17",
  ],
  [
    "New cyber centre",
    "Allies have agreed on a new centre. It builds on the decision of 14 June 2021 and on resolution 2270 (2016).",
    "news",
    "null",
  ],
  [
    "Deep Dive Recap: Climate Change and the Gender Perspective",
    "On the 20th September 2023, the Office of the Gender Advisor hosted its monthly session.",
    "recap",
    "2023-09-20 2023-09-27",
  ],
  [
    "NATO Through Time podcast – the Kosovo air campaign",
    "In this episode, General Wesley Clark looks back on 24 March 1999.",
    "podcast",
    "null",
  ],
] as const;

describe("readArticles on releases that stand in no seed", () => {
  const text = DUMP.map(({ title, body }) => `${title}\n\nSource: NATO\n\n${body}\n`).join("\n");
  const { articles } = readArticles({ name: "unseen.txt", text });

  it.each(DUMP)("reads the kind and the days of “$title” in a dump", ({ title, kind, days }) => {
    const article = articles.find((one) => one.title === title);
    expect({ kind: article?.kind, days: sayDays(article?.published) }).toEqual({ kind, days });
  });

  it.each(ALONE)("reads the kind and the days of “%s” alone", (...[title, body, kind, days]) => {
    const line = JSON.stringify({ title, body });
    const [article] = readArticles({ name: "unseen.jsonl", text: line }).articles;
    expect({ kind: article?.kind, days: sayDays(article?.published) }).toEqual({ kind, days });
  });
});

function sayDays(span: { from: string; to: string } | null | undefined): string {
  if (!span) return "null";
  return span.from === span.to ? span.from : `${span.from} ${span.to}`;
}
