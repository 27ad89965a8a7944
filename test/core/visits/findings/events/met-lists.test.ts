import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { toArticle } from "../told-score.ts";

function metOf(visitor: string, text: string): readonly string[] {
  const visits = findVisits(toArticle({ text, published: "2023-11-20" }));
  const met = visits.find((visit) => visit.visitor === visitor)?.met ?? [];
  return met.map(({ name, role }) => `${name} (${role ?? ""})`);
}

const DIALOGUE =
  "From 17 to 19 November 2023, the Chair of the NATO Military Committee, Admiral Rob Bauer, and the Assistant Secretary General, Ambassador Boris Ruge, attended the Manama Dialogue in Bahrain.";

describe("hostsIn", () => {
  const group = "Delegates from Allied nations met in Tampere, Finland from 21 to 24 May 2024.";

  it("takes who addressed a gathering at home as met there", () => {
    const text = `${group}\n\nFinland’s Minister of Transport, Lulu Ranne addressed the gathering.`;
    expect(metOf("Delegates from Allied nations", text)).toEqual([
      "Lulu Ranne (Finland’s Minister of Transport)",
    ]);
  });

  it("takes nobody who addressed it from elsewhere", () => {
    const text = `${group}\n\nEstonia’s Minister of Transport, Lulu Ranne addressed the gathering.`;
    expect(metOf("Delegates from Allied nations", text)).toEqual([]);
  });
});

describe("listedMeetingsIn", () => {
  it("takes those of a list as met by the whole delegation, each with their country", () => {
    const text = `${DIALOGUE}\n\nThe NATO delegation had bilateral meetings with:\n\n  • Bahrain: H.E. Dr Abdullatif bin Rashid Al Zayani, Minister of Foreign Affairs\n  • Germany: Mr Thomas Hitschler, Parliamentary State Secretary`;
    const met = [
      "Abdullatif bin Rashid Al Zayani (Minister of Foreign Affairs of Bahrain)",
      "Thomas Hitschler (Parliamentary State Secretary of Germany)",
    ];
    expect(metOf("Rob Bauer", text)).toEqual(met);
    expect(metOf("Boris Ruge", text)).toEqual(met);
  });

  it("takes no list of something else for people who were met", () => {
    const text = `${DIALOGUE}\n\nThe following people won a medal:\n\n  • Germany: Mr Thomas Hitschler, Parliamentary State Secretary`;
    expect(metOf("Rob Bauer", text)).toEqual([]);
  });

  it("takes each of those who are named by their office and country", () => {
    const text =
      "From 24 to 26 June 2024, the Chair of the NATO Military Committee, Admiral Rob Bauer, attended a conference in Botswana.\n\nThe Chair of the NATO Military Committee engaged in meetings with the Chiefs of Defence of Botswana, Cabo Verde and Senegal.";
    expect(metOf("Rob Bauer", text)).toEqual([
      " (Chief of Defence of Botswana)",
      " (Chief of Defence of Cabo Verde)",
      " (Chief of Defence of Senegal)",
    ]);
  });
});
