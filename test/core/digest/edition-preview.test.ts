import { describe, expect, it } from "vitest";
import type { DigestFilter } from "#core/digest/subscription.ts";
import { previewEdition } from "#core/digest/edition-preview.ts";
import { plainWords } from "#core/rich-text.ts";
import { sampleCore } from "../../fixtures/bot.ts";
import { makeFilter } from "../../support/made-subscriptions.ts";
import { seedsCore } from "../../support/seeds-bot.ts";

const base = { schedule: undefined, most: 10, now: new Date("2024-05-30T12:00:00Z") };
const preview = (filter: Partial<DigestFilter>) =>
  previewEdition({ ...base, core: sampleCore(), filter: makeFilter(filter) });

describe("previewEdition", () => {
  it("shows the last seven days of a digest that nobody has set", () => {
    const answer = preview({ topic: "Ukraine" });
    expect(answer).toMatchObject({
      heading: "NATO digest",
      day: "2024-05-30",
      schedule: "",
      about: ["Ukraine"],
      total: 2,
    });
    expect(plainWords(answer.remark)).toBe("A preview: what came in the last seven days.");
  });

  it("shows older releases where the last days had none, and says so", () => {
    const answer = preview({ topic: "Nord Stream" });
    expect(answer.total).toBe(1);
    expect(plainWords(answer.remark)).toContain("The last seven days brought nothing");
  });

  it("never shows what came later than today", async () => {
    const now = new Date("2022-11-26T12:00:00Z");
    const filter = makeFilter();
    const { sections } = previewEdition({
      ...base,
      core: await seedsCore(),
      filter,
      most: 25,
      now,
    });
    const days = sections.flatMap(({ items }) => items.map(({ article }) => article.published?.to));
    expect(days.length).toBeGreaterThan(3);
    expect(days.filter((day = "") => day > "2022-11-26" || day < "2022-11-19")).toEqual([]);
  });

  it("says honestly that nothing fits, and offers each filter to be left out", () => {
    const answer = preview({ topic: "Ukraine", country: "FI" });
    expect(answer).toMatchObject({ sections: [], total: 0, menu: [] });
    expect(plainWords(answer.remark)).toBe(
      "A preview. No release up to 30 May 2024 fits Ukraine · names Finland; I hold 6 releases.",
    );
    expect(answer.actions).toEqual([
      {
        label: "Without Finland",
        call: { command: "digest preview", options: { topic: "Ukraine" }, page: 1 },
      },
      {
        label: "Without Ukraine",
        call: { command: "digest preview", options: { country: "Finland" }, page: 1 },
      },
    ]);
  });

  it("offers nothing that would find nothing", () => {
    const labels = preview({ topic: "penguins", country: "FI" }).actions.map(({ label }) => label);
    expect(labels).toEqual(["Without penguins"]);
    expect(preview({ topic: "penguins" }).actions).toEqual([]);
  });

  it("says so where there is no release at all", () => {
    const core = sampleCore([]);
    const { remark } = previewEdition({ ...base, core, filter: makeFilter() });
    expect(plainWords(remark)).toBe(
      "A preview. There is no release up to 30 May 2024; I hold 0 releases.",
    );
  });
});
