import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { SILENT_HOSTS, TOLD_HOSTS, TOLD_WAYS } from "../told-hosts.ts";
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
});
