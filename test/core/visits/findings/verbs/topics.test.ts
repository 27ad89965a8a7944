import { describe, expect, it } from "vitest";
import { findVisits } from "#core/visits/extraction.ts";
import { calledOffByTitle } from "#core/visits/mentions/status.ts";
import { sayVisit, toArticle } from "../told-score.ts";
import { CALLED_OFF, TEMPTING_TOPICS, TOPICS } from "../told-topics.ts";

describe("findVisits among topics", () => {
  it.each(TOPICS)("finds who was where: $text", (told) => {
    expect(findVisits(toArticle(told)).map(sayVisit).toSorted()).toEqual(told.visits.toSorted());
  });

  it.each(TEMPTING_TOPICS)("finds none in: $text", (told) => {
    expect(findVisits(toArticle(told)).map(sayVisit)).toEqual([]);
  });

  it.each(CALLED_OFF)("tells nothing as planned under: $title", (told) => {
    expect(findVisits(toArticle(told)).map(sayVisit)).toEqual(told.visits);
  });
});

describe("calledOffByTitle", () => {
  it("leaves a title alone that tells of something else called off", () => {
    expect(calledOffByTitle("Secretary General in Oslo as postponed talks resume")).toBe(undefined);
  });
});
