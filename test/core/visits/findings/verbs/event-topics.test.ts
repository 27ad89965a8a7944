import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";
import type { Told } from "../told.ts";

const published = "2023-11-10";

const ONLY_NAMED = [
  "Admiral Rob Bauer took part in the preparations for the Madrid Summit.",
  "Admiral Rob Bauer attended a Vilnius Summit follow-up meeting.",
  "Admiral Rob Bauer participated in a post-Vilnius Summit discussion with students.",
  "Admiral Rob Bauer took part in an event on the way to the Washington Summit.",
  "Admiral Rob Bauer attended a meeting of directors in preparation of the Riga Summit.",
  "Admiral Rob Bauer attended events linked to the Madrid Summit.",
  "Admiral Rob Bauer attended the reception marking the anniversary of the Washington Treaty.",
  "Admiral Rob Bauer attended the signing of the Prespa Agreement.",
];

const THERE: readonly Told[] = [
  { text: "Admiral Rob Bauer took part in a Madrid Summit panel.", visits: ["Rob Bauer > ES"] },
  {
    text: "Admiral Rob Bauer took part in a session on Iraq at the Riga Summit.",
    visits: ["Rob Bauer > LV"],
  },
  {
    text: "Admiral Rob Bauer joined leaders for the Washington Summit.",
    visits: ["Rob Bauer > US"],
  },
];

/** What a title names without an article: a noun, not what somebody does. */
const NAMED_BY_TITLE = [
  "Admiral Bauer previews meeting of Chiefs of Defence in Oslo",
  "Admiral Bauer announces dates of next meeting in Tallinn",
  "Admiral Bauer hails success of meeting in Geneva",
  "Admiral Bauer briefs Allies on meeting in Reykjavik",
  "Admiral Bauer praises delegation’s meeting in Jeddah",
  "Military Committee prepares meeting of Chiefs of Defence in Tallinn",
];

const DONE_BY_TITLE: readonly (readonly [string, string])[] = [
  ["Admiral Bauer chairs meeting of Chiefs of Defence in Tallinn", "Rob Bauer > EE"],
  ["Admiral Bauer discusses Arctic at meeting in Oslo", "Rob Bauer > NO"],
  ["Admiral Bauer thanks Norway after meeting Prime Minister Støre in Oslo", "Rob Bauer > NO"],
];

describe("isEventOnlyNamed", () => {
  it.each(ONLY_NAMED)("puts nobody where an event is that is only named: %s", (text) => {
    expect(findVisits(toArticle({ text, published }))).toEqual([]);
  });

  it.each(THERE)("knows who was at an event: $text", ({ text, visits }) => {
    expect(findVisits(toArticle({ text, published })).map(sayVisit)).toEqual(visits);
  });
});

describe("findVisits on a meeting that a title names", () => {
  const text = "Admiral Rob Bauer spoke to the press.";

  it.each(NAMED_BY_TITLE)("tells nobody there: %s", (title) => {
    expect(findVisits(toArticle({ title, text, published }))).toEqual([]);
  });

  it.each(DONE_BY_TITLE)("tells who was there: %s", (title, visit) => {
    expect(findVisits(toArticle({ title, text, published })).map(sayVisit)).toEqual([visit]);
  });
});
