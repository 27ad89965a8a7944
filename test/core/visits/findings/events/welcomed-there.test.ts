import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const sayAll = (text: string) =>
  findVisits(toArticle({ text, published: "2024-05-16" })).map(sayVisit);
const COMMITTEE = "NATO Military Committee > LV 2024-05-14";

const GUESTS: readonly [text: string, guest: string][] = [
  [
    "The Military Committee visited Riga on 14 May 2024. The Commander, Colonel Juris Ozols, welcomed the Chair, Admiral Nora Lind, along with her staff.",
    "Nora Lind > LV 2024-05-14",
  ],
  [
    "The Military Committee visited Riga on 14 May 2024. The Latvian Minister of Defence, Juris Ozols, received the Swedish Minister of Defence, Nora Lind.",
    "Nora Lind > LV 2024-05-14",
  ],
];

const NO_GUESTS = [
  "The Military Committee visited Riga on 14 May 2024. The Commander, Colonel Juris Ozols, welcomed the decision of the Chair, Admiral Nora Lind.",
  "The Military Committee visited Riga on 14 May 2024. The Commander, Colonel Juris Ozols, welcomed the new Director, Colonel Nora Lind, to the team.",
  "The Military Committee visited Riga on 14 May 2024. The Commander, Colonel Juris Ozols, welcomed Colonel Nora Lind.",
  "The Military Committee visited Riga on 14 May 2024. The Commander, Colonel Juris Ozols, welcomed the Chair, Admiral Nora Lind, as a friend of the Baltic region.",
];

describe("welcomedThereIn", () => {
  it.each(GUESTS)("has the guest where the visit was: %s", (text, guest) => {
    expect(sayAll(text).toSorted()).toEqual([COMMITTEE, guest].toSorted());
  });

  it.each(NO_GUESTS)("has nobody else there: %s", (text) => {
    expect(sayAll(text)).toEqual([COMMITTEE]);
  });
});
