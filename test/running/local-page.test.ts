import { describe, expect, it } from "vitest";
import { readSettings } from "#src/config.ts";
import { sayIdle } from "#src/running/local-page.ts";

const said = (given: Record<string, string>) => sayIdle(readSettings(given)).join("\n");

describe("sayIdle", () => {
  it("says nothing where every setting counts", () => {
    expect(said({ PORT: "0", DATABASE_URL: "file:data/nato.db" })).toBe("");
  });

  it("says together what counts only with a token", () => {
    expect(said({ FEEDS: "https://www.nato.int/rss.xml", HEALTH_PORT: "0" })).toBe(
      "FEEDS and HEALTH_PORT count only with a token; until then nato fetch reads the feeds.",
    );
    expect(said({ HEALTH_PORT: "9090" })).toBe("HEALTH_PORT counts only with a token.");
  });

  it("says that no other database is read", () => {
    expect(said({ DATABASE_URL: "postgres://nato@db/nato" })).toMatch(
      /^DATABASE_URL names no file/,
    );
  });
});
