import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { MORE_SENTENCES } from "#test/core/visits/findings/told-more.ts";
import { MORE_RELEASES } from "#test/core/visits/findings/told-more-releases.ts";
import { TOLD_RELEASES } from "#test/core/visits/findings/told-releases.ts";
import { sayVisit, scoreTold, toArticle } from "#test/core/visits/findings/told-score.ts";
import { TOLD_SENTENCES } from "#test/core/visits/findings/told-sentences.ts";

const visitsOf = (text: string, title = "") => findVisits(toArticle({ text, title }));
const said = (text: string, title = "") => visitsOf(text, title).map(sayVisit);

describe("findVisits", () => {
  it("reads an outright visit with the people met", () => {
    const [visit] = visitsOf(
      "Secretary General Mark Rutte visited Italy today (5 November 2024), where he met Prime Minister Giorgia Meloni and President Sergio Mattarella.",
    );
    expect(visit).toMatchObject({
      visitor: "Mark Rutte",
      country: "IT",
      start: "2024-11-05",
      status: "completed",
      mode: "visit",
      affiliation: "NATO",
    });
    expect(visit?.met.map(({ name }) => name)).toEqual(["Giorgia Meloni", "Sergio Mattarella"]);
  });

  it("takes the guest for the visitor, not the host who welcomes", () => {
    const [visit] = visitsOf(
      "Secretary General Jens Stoltenberg welcomed Latvian President Edgars Rinkēvičs to NATO Headquarters on Thursday (16 November 2023).",
    );
    expect(visit).toMatchObject({
      visitor: "Edgars Rinkēvičs",
      country: "BE",
      mode: "received",
      affiliation: "Latvia",
      places: ["NATO Headquarters", "Brussels"],
    });
  });

  it("cites the very sentences", () => {
    const text =
      "From 4 to 8 November 2024, the NATO Military Committee was in Qatar for engagements. Admiral Bauer said: “We have worked together.”";
    for (const { evidence } of visitsOf(text)) {
      for (const { text: proof } of evidence) expect(text).toContain(proof);
    }
  });

  it("counts people in a body's delegation as its participants", () => {
    const [visit] = visitsOf(
      "From 27 to 29 May 2024, the NATO Military Committee visited Rovaniemi in Finland. Chair of the Military Committee Admiral Rob Bauer emphasised the importance of the visit.",
    );
    expect(visit?.participants.map(({ name }) => name)).toEqual(["Rob Bauer"]);
  });

  it("gives each country of a tour its own days", () => {
    expect(
      said(
        "From 19 to 22 November 2023, the NATO Secretary General, Mr Jens Stoltenberg, will visit Kosovo and Serbia.\n\nOn Monday, 20 November, the Secretary General will be in Pristina.\n\nOn Tuesday, 21 November, he will be in Belgrade.",
      ),
    ).toEqual([
      "Jens Stoltenberg > XK 2023-11-20 planned",
      "Jens Stoltenberg > RS 2023-11-21 planned",
    ]);
  });

  it("keeps a postponed visit apart from those that took place", () => {
    expect(said("The Secretary General’s visit to Budapest on 8 June 2024 was postponed.")).toEqual(
      ["Jens Stoltenberg > HU 2024-06-08 postponed"],
    );
  });

  it("marks an appearance by video as remote", () => {
    const [visit] = visitsOf(
      "On Thursday (30 May 2024), NATO Secretary General Jens Stoltenberg highlighted the importance of partnerships in a video message to the Jeju Forum for Peace and Prosperity in the Republic of Korea.",
    );
    expect(visit).toMatchObject({ visitor: "Jens Stoltenberg", country: "KR", mode: "remote" });
  });

  it("marks a visit of the speaker's own past as recalled", () => {
    const [visit] = visitsOf(
      "Good morning. And I was last in Seoul early in 2023, but it is a first for me to participate in this Forum.",
      "Speech by NATO Secretary General Jens Stoltenberg at the Jeju Forum",
    );
    expect(visit).toMatchObject({ visitor: "Jens Stoltenberg", country: "KR", mode: "recalled" });
  });

  it.each([
    "The battlegroup in Lithuania is led by Germany.",
    "The Secretary General called on Belgrade and Pristina to engage constructively.",
    "The Secretary General has invited President Erdoğan to Brussels.",
    "Current members include Algeria, Egypt, Israel, Jordan, Mauritania, Morocco and Tunisia.",
    "When President-elect Trump takes office again, he will be welcomed by a stronger Alliance.",
  ])("finds no visit in: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it("says the same at every call", () => {
    const [release] = TOLD_RELEASES;
    if (release === undefined) throw new Error("no release");
    expect(findVisits(toArticle(release))).toEqual(findVisits(toArticle(release)));
  });
});

describe("findVisits on texts of its own kind", () => {
  it.each([
    ["sentences", TOLD_SENTENCES],
    ["more sentences", MORE_SENTENCES],
    ["releases", TOLD_RELEASES],
    ["more releases", MORE_RELEASES],
  ])("finds nearly all visits of the %s, and hardly any other", (_, texts) => {
    const score = scoreTold(texts);
    const faults = score.faults.join("\n");
    expect(score.precision, faults).toBeGreaterThanOrEqual(0.95);
    expect(score.recall, faults).toBeGreaterThanOrEqual(0.9);
    expect(score.datesExact, faults).toBeGreaterThanOrEqual(0.95);
  });
});
