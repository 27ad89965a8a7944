import { describe, expect, it } from "vitest";
import {
  sayChannelFooter,
  sayEditionDay,
  sayEditionFooter,
  sayEditionHead,
  sayLast,
  sayMoment,
  sayMore,
  sayNews,
  sayNext,
  sayTrip,
  soleItem,
  tripLine,
} from "#core/digest/edition-wording.ts";
import { plainWords } from "#core/rich-text.ts";
import type { Visit } from "#core/visits/visit.ts";
import { answers } from "../../fixtures/answers.ts";
import { digestView } from "../../fixtures/settings-answers.ts";
import { visitRow, visitRows } from "../../fixtures/visit-answers.ts";

const trip = (row: Parameters<typeof sayTrip>[0], day = "2024-05-30") =>
  plainWords(tripLine(sayTrip(row, day)));
const made = (visit: Partial<Visit>) => trip(visitRow([], visit));

describe("sayTrip", () => {
  it("says who went where and when in one line, this year's days without the year", () => {
    expect(trip(visitRows.militaryCommittee)).toBe(
      "NATO Military Committee → Rovaniemi, Finland · 27–29 May",
    );
    expect(trip(visitRows.militaryCommittee, "2025-01-02")).toMatch(/ 27–29 May 2024$/);
  });

  it("says that a visit is only announced", () => {
    expect(trip(visitRows.romania, "2022-11-26")).toBe(
      "Jens Stoltenberg, NATO Secretary General → Romania · announced for 28–29 Nov",
    );
  });

  it("says the office of a guest, and where guests are received", () => {
    expect(trip(visitRows.kallas)).toBe(
      "Kaja Kallas, Prime Minister of Estonia → NATO Headquarters · 27 Jun",
    );
  });

  it("says both years where a visit went over the turn of one", () => {
    expect(made({ start: "2023-12-30", end: "2024-01-02" })).toMatch(/ 30 Dec 2023 – 2 Jan 2024$/);
  });

  it("does not say again where somebody is from", () => {
    expect(made({ visitor: "200 Ukrainian medics", affiliation: "Ukraine" })).toBe(
      "200 Ukrainian medics → Finland",
    );
  });

  it("is silent of days that are not known", () => {
    expect(made({})).toBe("NATO → Finland");
    expect(made({ status: "planned" })).toBe("NATO → Finland · announced");
  });
});

describe("the words around an edition", () => {
  it("say the day with its weekday", () => {
    expect(sayEditionDay("2024-05-30")).toBe("Thursday 30 May 2024");
  });

  it("count what is new and what is not shown", () => {
    expect([sayNews(answers.edition), sayMore(answers.edition)]).toEqual([
      "12 new releases",
      "and 7 more releases",
    ]);
    expect([sayNews(answers.editionQuiet), sayMore(answers.editionQuiet)]).toEqual(["", ""]);
    expect(sayMore({ ...answers.edition, more: 1 })).toBe("and 1 more release");
  });

  it("say what it is about and when it comes", () => {
    expect(sayEditionFooter(answers.edition)).toBe(
      "Ukraine · names Finland · Daily at 08:00 Brussels time",
    );
    expect(sayEditionFooter(answers.editionPreview)).toBe("Finland");
  });
});

describe("the words around a watch’s post", () => {
  it("say above what it is about, and count where there are several", () => {
    expect([sayEditionHead(answers.watchOne), sayNews(answers.watchOne)]).toEqual([
      "New from NATO · Ukraine",
      "",
    ]);
    expect(sayEditionHead(answers.watchSeveral)).toBe("New from NATO · Ukraine · names Finland");
    expect(sayNews(answers.watchSeveral)).toBe("14 new releases");
  });

  it("say below how often it may come, and in a channel how to stop it", () => {
    expect(sayEditionFooter(answers.watchOne)).toBe("At once, at most 4 posts an hour");
    expect(sayChannelFooter(answers.watchOne)).toBe(
      "At once, at most 4 posts an hour · change or stop: /nato watch list",
    );
    expect(sayChannelFooter(answers.edition)).toMatch(/ · change or stop: \/nato digest list$/);
    expect(sayChannelFooter(answers.editionPreview)).toBe("Finland");
  });

  it("tell which release is the only one", () => {
    expect(soleItem(answers.watchOne)?.article.id).toBe("long-haul");
    expect(soleItem(answers.watchSeveral)).toBeUndefined();
    expect(soleItem({ ...answers.watchOne, occasion: "digest" })).toBeUndefined();
  });
});

describe("when a digest comes", () => {
  it("is said in UTC where no zone of the reader's is known", () => {
    expect(sayMoment(new Date("2024-05-31T21:30:59Z"))).toBe("31 May 2024, 21:30 UTC");
  });

  it("is not said while it is paused or before the first", () => {
    expect([sayNext(digestView(1, {})), sayLast(digestView(1, {}))]).toEqual(["", ""]);
  });
});
