import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { SILENT_HOSTS, TOLD_HOSTS, TOLD_WAYS } from "../told-hosts.ts";
import { SILENT_OCCASIONS, TOLD_OCCASIONS } from "../told-occasions.ts";
import { sayVisit, toArticle } from "../told-score.ts";

const visitsIn = (text: string) =>
  findVisits(toArticle({ text, published: "2023-05-26" })).map(sayVisit);

describe("findVisits between hosts and guests", () => {
  it.each(TOLD_HOSTS)("tells the guest, and not whoever invites or receives: $text", (told) => {
    expect(visitsIn(told.text)).toEqual(told.visits);
  });

  it.each(TOLD_WAYS)("tells where somebody was: $text", ({ text, visits }) => {
    expect(visitsIn(text).toSorted()).toEqual(visits.toSorted());
  });

  it.each(SILENT_HOSTS)("tells no visit in: %s", (text) => {
    expect(visitsIn(text)).toEqual([]);
  });

  it.each(TOLD_OCCASIONS)("tells who came beside hosts, chairs and topics: $text", (told) => {
    expect(visitsIn(told.text).toSorted()).toEqual(told.visits.toSorted());
  });

  it.each(SILENT_OCCASIONS)("takes no host, chair or topic for a visit in: %s", (text) => {
    expect(visitsIn(text)).toEqual([]);
  });

  it("only recalls a journey of twenty years ago", () => {
    const text =
      "Twenty years ago, Secretary General Javier Solana travelled to Almaty and Bishkek.";
    expect(findVisits(toArticle({ text })).map(({ mode }) => mode)).toEqual([
      "recalled",
      "recalled",
    ]);
  });
});
