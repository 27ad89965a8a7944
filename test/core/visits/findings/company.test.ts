import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "./told-score.ts";

const sayAll = (text: string) =>
  findVisits(toArticle({ text, published: "2024-05-16" })).map(sayVisit);

const TOLD: readonly [text: string, visits: readonly string[]][] = [
  [
    "NSPA General Manager Nora Lind, along with the new Deputy Director of Logistics, Mr. Paul Moor and senior logistics officer Mr. Jan Berg, are visiting Estonia this week.",
    ["Nora Lind", "Paul Moor", "Jan Berg"].map(
      (who) => `${who} > EE 2024-05-13..2024-05-16 ongoing`,
    ),
  ],
  [
    "Admiral Rob Bauer, and his adviser, Colonel Nora Lind, visited Estonia on 14 May 2024.",
    ["Rob Bauer > EE 2024-05-14", "Nora Lind > EE 2024-05-14"],
  ],
  [
    "The ambassadors of the North Atlantic Council saw the new harbour in Gdynia on 14 May 2024.",
    ["Ambassadors of the North Atlantic Council > PL 2024-05-14"],
  ],
  [
    "The NATO DEEP delegation stayed in Armenia from 13 to 15 May 2024.",
    ["NATO DEEP delegation > AM 2024-05-13..2024-05-15"],
  ],
  [
    "Pope Francis granted an audience to the Chair of the NATO Military Committee, Admiral Rob Bauer, at the Vatican on 14 May 2024.",
    ["Rob Bauer > VA 2024-05-14"],
  ],
  [
    "Secretary General Jens Stoltenberg was granted an audience by King Felipe VI in Madrid on 14 May 2024.",
    ["Jens Stoltenberg > ES 2024-05-14"],
  ],
  [
    "Admiral Rob Bauer returned on 14 May 2024 from a two-day trip to Kosovo.",
    ["Rob Bauer > XK 2024-05-13..2024-05-14"],
  ],
  [
    "The conference took place in Skopje on 14 May 2024. Estonian Defence Minister Nora Lind and Polish Foreign Minister Jan Berg also attended.",
    ["Nora Lind > MK 2024-05-14", "Jan Berg > MK 2024-05-14"],
  ],
  [
    "The conference took place in Skopje on 14 May 2024. In attendance were Estonian Defence Minister Nora Lind and Polish Foreign Minister Jan Berg.",
    ["Nora Lind > MK 2024-05-14", "Jan Berg > MK 2024-05-14"],
  ],
  [
    "The conference took place in Skopje on 14 May 2024. Visitors included Estonian Defence Minister Nora Lind.",
    ["Nora Lind > MK 2024-05-14"],
  ],
  [
    "The conference took place in Skopje on 14 May 2024. Ministers were joined by Estonia’s Nora Lind and Poland’s Jan Berg.",
    ["Nora Lind > MK 2024-05-14", "Jan Berg > MK 2024-05-14"],
  ],
  [
    "Finland completed its talks at NATO Headquarters in Brussels on 14 May 2024. The talks were attended by the Finnish Minister of Foreign Affairs, Nora Lind.",
    ["Nora Lind > BE 2024-05-14"],
  ],
];

const SILENT: readonly [text: string, visits: readonly string[]][] = [
  [
    "Admiral Rob Bauer, along with the Deputy Mayor of the town, Nora Lind, visited the barracks in Tapa on 14 May 2024.",
    ["Rob Bauer > EE 2024-05-14"],
  ],
  [
    "Admiral Rob Bauer, along with the base commander, Colonel Nora Lind, visited the troops in Tapa on 14 May 2024.",
    ["Rob Bauer > EE 2024-05-14"],
  ],
  ["The ambassadors to NATO met in Brussels on 14 May 2024.", []],
  [
    "The conference took place in Skopje on 14 May 2024. Last year, Estonian Defence Minister Nora Lind also attended.",
    [],
  ],
  [
    "The conference took place in Skopje on 14 May 2024. The Director of the NATO Liaison Office, Nora Lind, also attended.",
    [],
  ],
  [
    "The conference took place in Skopje on 14 May 2024. The call for peace was joined by Estonian Defence Minister Nora Lind and his staff.",
    [],
  ],
  ["The conference took place in Skopje on 14 May 2024. Minister Nora Lind joined online.", []],
];

describe("findVisits on those who are named together", () => {
  it.each(TOLD)("tells all of them: %s", (text, visits) => {
    expect(sayAll(text).toSorted()).toEqual(visits.toSorted());
  });

  it.each(SILENT)("tells nobody who is at home or was not there: %s", (text, visits) => {
    expect(sayAll(text)).toEqual(visits);
  });
});
