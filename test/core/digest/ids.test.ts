import { describe, expect, it } from "vitest";
import { makeId } from "#core/digest/ids.ts";

describe("makeId", () => {
  it("makes 12 letters and digits, never the same", () => {
    const ids = Array.from({ length: 2_000 }, makeId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-zA-Z]{12}$/);
    expect(new Set(ids).size).toBe(2_000);
    expect(new Set(ids.join("")).size).toBe(62);
  });
});
