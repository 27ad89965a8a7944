import { describe, expect, it } from "vitest";
import { plainText } from "#core/plain-text.ts";
import { renderContract } from "../contracts/render-contract.ts";
import { answers } from "../fixtures/answers.ts";

renderContract({
  name: "plainText",
  render: plainText,
  readBack: (text) => ({ text, links: text.match(/https:\/\/\S+/g) ?? [] }),
  faults: (text) => (text === "" ? ["says nothing"] : []),
});

describe("plainText", () => {
  it("keeps words that run from right to left from mixing with the count", () => {
    const heading = "AWACS \u202Eשלום";
    const [line] = plainText({ ...answers.correctedSpelling, heading }).split("\n");
    expect(line).toBe("\u2068AWACS שלום\u2069 · 1 release");
  });

  it("says the answer first, then each release with its day and the words that were found", () => {
    expect(plainText(answers.correctedSpelling)).toBe(
      [
        "balticonector · 1 release",
        "",
        "Showing Balticconnector (you wrote balticonector)",
        "",
        "1. NATO Secretary General addresses protection of critical undersea infrastructure, support to Ukraine with EU Defence Ministers",
        "   14 Nov 2023 · news",
        "   https://www.nato.int/cps/en/natohq/news_219937.htm",
        "   …damage to the Balticconnector pipeline…",
        "",
        "understood: balticonector · all dates",
      ].join("\n"),
    );
  });

  it("says which releases a page shows", () => {
    expect(plainText(answers.manyPages)).toMatch(
      /^Ukraine · 14 releases\n[^]*\n6–10 of 14 · understood: Ukraine/,
    );
  });

  it("says so where a release has no date", () => {
    expect(plainText(answers.undatedArticle)).toContain("no date · podcast");
  });

  it("counts the pages of a long release", () => {
    expect(plainText(answers.articlePage)).toMatch(/page 2 of 3$/);
    expect(plainText(answers.article)).not.toContain("page");
  });

  it("tells visits with the sentences that prove them", () => {
    expect(plainText({ ...answers.visits, rows: answers.visits.rows.slice(0, 1) })).toBe(
      [
        "Who visited Finland in May 2024? Two visits.",
        "",
        "NATO Military Committee · 27–29 May 2024 · Rovaniemi",
        "with Admiral Rob Bauer · met General Janne Jaakkola, Lieutenant General Vesa Virtanen",
        "“From 27 to 29 May, the NATO Military Committee visited Rovaniemi in Finland.” — NATO Military Committee visits Finland",
        "",
        "1 of 2 · understood: visits to Finland · 1–31 May 2024",
      ].join("\n"),
    );
  });

  it("tells what came close where nobody came", () => {
    expect(plainText(answers.visitsNobody)).toMatch(
      /^Who visited South Korea.* Nobody is reported [^]*\n\nClose:\n• Jens Stoltenberg, NATO Secretary General, spoke to South Korea by video on 30 May 2024\.\n {2}“On Thursday/,
    );
  });

  it("tells an edition as it stands in the channel, without its buttons", () => {
    expect(plainText(answers.edition)).toBe(
      [
        "NATO daily · Thursday 30 May 2024 — 12 new releases",
        "",
        "Ukraine",
        "• NATO Secretary General: Ukraine’s most urgent need is more air defence",
        "  NATO is working closely with the transatlantic defence industrial base to ramp up production.",
        "  also: Doorstep statement by NATO Secretary General Jens Stoltenberg ahead of the meeting of the Foreign Affairs Council",
        "• Deputy Secretary General: Ukraine can count on NATO for the long haul",
        "  Mircea Geoană chaired a meeting of the NATO-Ukraine Council, urging Allies to dig deeper into their stocks.",
        "",
        "Who went where",
        "• NATO Military Committee → Rovaniemi, Finland · 27–29 May",
        "• Jens Stoltenberg, NATO Secretary General → Romania · announced for 28–29 Nov 2022",
        "• Hanana Ould Sidi, Defence Minister of Mauritania → NATO Headquarters · 28 May",
        "  https://www.nato.int/cps/en/natohq/news_225863.htm",
        "",
        "Partners",
        "• NATO reaffirms importance of long-standing partnership with Mauritania",
        "  https://www.nato.int/cps/en/natohq/news_225863.htm",
        "",
        "and 7 more releases",
        "",
        "Ukraine · names Finland · Daily at 08:00 Brussels time",
      ].join("\n"),
    );
  });

  it("says that nothing is new, and no number", () => {
    expect(plainText(answers.editionQuiet)).toBe(
      [
        "NATO daily · Saturday 1 Jun 2024",
        "",
        "Nothing new has come since the last edition.",
        "",
        "Ukraine · Daily at 08:00 Brussels time",
      ].join("\n"),
    );
  });

  it("tells each digest with when it comes and last came", () => {
    expect(plainText(answers.settings)).toContain(
      [
        "Digest 1 · all releases",
        "Daily at 08:00 Brussels time",
        "next on 31 May 2024, 06:00 UTC · last on 30 May 2024, 06:00 UTC with 4 releases",
        "",
        "Digest 2 · exercises",
      ].join("\n"),
    );
    expect(plainText(answers.settings)).toContain(
      "paused: I may not post in this channel\nlast on 3 Mar 2024, 07:00 UTC with 25 releases",
    );
  });

  it("says nothing but a notice's words and hints", () => {
    expect(plainText(answers.wrong)).toBe(
      "I know no country called Armania. Did you mean Armenia?",
    );
  });
});
