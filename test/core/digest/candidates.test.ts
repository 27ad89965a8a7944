import { describe, expect, it } from "vitest";
import { findFirstNews, fittingAmong } from "#core/digest/candidates.ts";
import { sampleArticles, unsafeOverflight } from "../../fixtures/articles.ts";
import { sampleCore } from "../../fixtures/bot.ts";
import { makeFilter } from "../../support/made-subscriptions.ts";

const everything = new Set(sampleArticles.map(({ id }) => id));

describe("fittingAmong", () => {
  it("keeps what a search for the topic finds, with how well it fits", () => {
    const fitting = fittingAmong(
      everything,
      makeFilter({ topic: "Balticconnector" }),
      sampleCore(),
    );
    expect([...fitting.keys()]).toEqual(["undersea-infrastructure"]);
    expect(fitting.get("undersea-infrastructure")).toBeGreaterThan(0);
  });

  it("keeps all where nothing is asked for, but none that is gone", () => {
    const asked = new Set([...everything, "gone"]);
    expect(new Set(fittingAmong(asked, makeFilter(), sampleCore()).keys())).toEqual(everything);
  });

  it("leaves out what was withdrawn", () => {
    const core = sampleCore();
    core.put({ ...unsafeOverflight, mark: "withdrawn" });
    const fitting = fittingAmong(everything, makeFilter(), core);
    expect(fitting.size).toBe(everything.size - 1);
    expect(fitting.has(unsafeOverflight.id)).toBe(false);
  });

  it("finds none that is not among the releases, however well it would fit", () => {
    const others = new Set([unsafeOverflight.id]);
    expect(fittingAmong(others, makeFilter({ topic: "Balticconnector" }), sampleCore()).size).toBe(
      0,
    );
  });
});

describe("findFirstNews", () => {
  const find = (day: string, came: readonly string[] = []) => {
    const { fitting, isOlder } = findFirstNews({ day, came, filter: makeFilter() }, sampleCore());
    return { ids: [...fitting.keys()].toSorted(), isOlder };
  };

  it("goes back seven days", () => {
    expect(find("2024-06-04").ids).toEqual([
      "air-defence",
      "long-haul",
      "military-committee-finland",
    ]);
    expect(find("2024-06-05").ids).toEqual(["military-committee-finland"]);
  });

  it("takes the three newest before, where those days have none", () => {
    expect(find("2024-01-01")).toEqual({
      ids: ["undersea-infrastructure", "unsafe-overflight"],
      isOlder: true,
    });
    expect(find("2024-06-06").ids).toHaveLength(3);
  });

  it("adds what came, also what bears no day", () => {
    expect(find("2024-06-05", ["podcast-carignan"])).toEqual({
      ids: ["military-committee-finland", "podcast-carignan"],
      isOlder: false,
    });
  });
});
