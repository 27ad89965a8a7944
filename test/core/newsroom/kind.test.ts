import { describe, expect, it } from "vitest";
import { tellKind } from "#core/newsroom/kind.ts";
import { isAhead, isReport, readLede } from "#core/newsroom/lede.ts";

describe("tellKind", () => {
  it.each([
    ["Doorstep statement by NATO Secretary General Jens Stoltenberg", "Good morning.", "statement"],
    [
      "NATO Secretary General congratulates Donald Trump",
      "I congratulate Donald Trump on …",
      "statement",
    ],
    ["Washington Summit Declaration", "We, the Heads of State and Government, …", "statement"],
    [
      "North Atlantic Council statement on cyber activities",
      "Allies strongly condemn …",
      "statement",
    ],
    ["Speech by NATO Secretary General Stoltenberg", "Good morning from Brussels.", "speech"],
    [
      "Jeju Forum: opening remarks by the Deputy Secretary General",
      "It is great to be here.",
      "speech",
    ],
    ["NATO Secretary General delivers keynote speech", "On 8 May 2024, he …", "news"],
    ["NATO Secretary General addresses undersea infrastructure", "He took part in …", "news"],
    ["Joint declaration on EU-NATO cooperation signed", "Leaders signed it.", "news"],
    ["Allies issue statement on North Korea", "Allies issued a statement.", "news"],
    ["NATO Through Time podcast – missions", "This episode features …", "podcast"],
    ["Deep Dive Recap: Resilience", "On 15 November 2022, …", "recap"],
    [
      "NATO Secretary General to visit the Western Balkans",
      "He will visit Kosovo.",
      "media-advisory",
    ],
    [
      "Meetings of Ministers",
      "Text.\n\nMedia Advisory\n\n11:00 press conference",
      "media-advisory",
    ],
  ])("tells the kind of “%s”", (title, body, kind) => {
    expect(tellKind({ title, paragraphs: body.split("\n\n") })).toBe(kind);
  });

  it("takes news that only end with a plan for news", () => {
    const lede = "On Wednesday (26 June 2024), the Council decided that Mr Rutte will meet Allies.";
    expect(tellKind({ title: "Allies select Mark Rutte", paragraphs: [lede] })).toBe("news");
  });

  it("answers at once for a title without end", () => {
    const title = "Joint ".repeat(200_000);
    expect(tellKind({ title, paragraphs: ["Good morning. ".repeat(100_000)] })).toBe("speech");
  });
});

describe("readLede", () => {
  it("ends no sentence at a form of address", () => {
    const text =
      "The NATO Secretary General, Mr. Jens Stoltenberg will meet the President. On 29 November, he …";
    expect(readLede([text])).toHaveLength(2);
  });

  it("reads on below a short note", () => {
    expect(
      readLede(["(As delivered)", "Thank you.", "It is good to be here.", "On 5 May …"]),
    ).toHaveLength(4);
  });
});

describe("isReport", () => {
  it("hears what somebody did", () => {
    expect(isReport("Jens Stoltenberg met with President Emmanuel Macron in Paris.")).toBe(true);
    expect(isReport("The NATO Secretary General will meet with President Macron.")).toBe(false);
  });
});

describe("isAhead", () => {
  it("hears an announcement", () => {
    const text =
      "On Thursday, 27 June 2024, the NATO Secretary General … will receive the Prime Minister.";
    expect(isAhead(text)).toBe(true);
  });

  it("hears none in a report about the future", () => {
    expect(
      isAhead("He also underlined the fact that Spain will soon deploy an air defence battery."),
    ).toBe(false);
  });
});
