import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { sayVisit, toArticle } from "../told-score.ts";
import { TEMPTING_VENUES, VENUES } from "../told-venues.ts";

const TRANSCRIPT = {
  title: "Speech by NATO Secretary General Jens Stoltenberg at the Jeju Forum in South Korea",
  published: "2019-05-28",
};

describe("findVisits by the venue", () => {
  it.each(VENUES)("finds what it tells: $text", (told) => {
    expect(findVisits(toArticle(told)).map(sayVisit).toSorted()).toEqual(told.visits.toSorted());
  });

  it.each(TEMPTING_VENUES)("finds none in: $text", (told) => {
    expect(findVisits(toArticle(told)).map(sayVisit)).toEqual([]);
  });

  it("believes the title of a speech only where the speaker says that they are there", () => {
    const absent = toArticle({ ...TRANSCRIPT, text: "Greetings. I regret that I cannot come." });
    const there = toArticle({ ...TRANSCRIPT, text: "It is great to be back here with you." });
    expect(findVisits(absent).map(sayVisit)).toEqual([]);
    expect(findVisits(there).map(sayVisit)).toEqual(["Jens Stoltenberg > KR 2019-05-28"]);
  });

  it("takes neither envoys nor unnamed people who were met for travellers", () => {
    const text =
      "In Geneva on 5 March 2019, Deputy Secretary General Rose Gottemoeller met Ambassador Ana Silva of Portugal and Foreign Minister Ine Eriksen Søreide of Norway.";
    const visitors = findVisits(toArticle({ text })).map(({ visitor }) => visitor);
    expect(visitors).toEqual(["Rose Gottemoeller", "Ine Eriksen Søreide"]);
  });

  it("keeps the Secretary General apart from a representative of another one", () => {
    const told = {
      title: "NATO Secretary General in Afghanistan",
      published: "2018-03-05",
      text: "The Secretary General met the United Nations Special Representative of the Secretary-General Tadamichi Yamamoto.",
    };
    expect(findVisits(toArticle(told)).map(({ visitor }) => visitor)).toEqual(["Jens Stoltenberg"]);
  });
});
