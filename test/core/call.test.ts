import {
  assert,
  boolean,
  dictionary,
  double,
  integer,
  oneof,
  property,
  record,
  string,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { packCall, unpackCall } from "#core/call.ts";

const words = string({ unit: "binary", minLength: 1 });
const anyCall = record({
  command: words,
  options: dictionary(
    words,
    oneof(string({ unit: "binary" }), boolean(), double({ noNaN: true, noDefaultInfinity: true })),
  ),
  page: integer({ min: 1, max: 999_999 }),
});

describe("packCall", () => {
  it("packs a call into one short line", () => {
    const call = { command: "search", options: { query: "air defence", private: true }, page: 2 };
    expect(packCall(call)).toBe("search~2~query=air defence~private=!true");
  });
});

describe("unpackCall", () => {
  it("reads back whatever was packed", () => {
    assert(
      property(anyCall, (call) => {
        const back = unpackCall(packCall(call));
        expect(JSON.stringify(back)).toBe(JSON.stringify(call));
      }),
    );
  });

  it.each([
    "",
    "search",
    "search~0",
    "search~-1",
    "search~1.5",
    "search~1~query",
    "search~1~query=a=b",
    "search~1~query=!maybe",
    "search~1~query=!",
    "search~1~query=%zz",
    "search~9999999",
    "~1",
  ])("refuses “%s”, which nobody packed", (line) => {
    expect(unpackCall(line)).toBeUndefined();
  });

  it("never throws, and what it reads packs into a line that reads the same", () => {
    assert(
      property(string({ unit: "binary" }), (line) => {
        const call = unpackCall(line);
        expect(call && unpackCall(packCall(call))).toEqual(call);
      }),
    );
  });

  it("gives an option named __proto__ no power", () => {
    const call = unpackCall("search~1~__proto__=x");
    expect(Object.getPrototypeOf(call?.options)).toBe(Object.prototype);
    expect(Object.keys(call?.options ?? {})).toEqual(["__proto__"]);
  });
});
