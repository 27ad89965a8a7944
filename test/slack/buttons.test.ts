import {
  assert,
  constantFrom,
  dictionary,
  oneof,
  property,
  string,
  integer,
  boolean,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { button, menu, packButton, unpackButton } from "#slack/buttons.ts";

const SEARCH = { command: "search", options: { query: "air defence" }, page: 2 };

describe("packButton", () => {
  it("keeps all that a button must know in its value", () => {
    expect(packButton({ verb: "turn", owner: "U012AB3CD", call: SEARCH })).toBe(
      "turn:U012AB3CD:search~2~query=air defence",
    );
    expect(packButton({ verb: "open", call: SEARCH })).toBe("open::search~2~query=air defence");
  });
});

describe("unpackButton", () => {
  it("reads what was packed, whatever the call", () => {
    const words = string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    const options = dictionary(words, oneof(words, integer(), boolean()));
    assert(
      property(
        constantFrom("turn", "open", "share"),
        constantFrom(undefined, "U012AB3CD", "W9"),
        options,
        (verb, owner, given) => {
          const state = {
            verb,
            owner,
            call: { command: "search", options: { ...given }, page: 3 },
          };
          expect(unpackButton(packButton(state))).toEqual(state);
        },
      ),
    );
  });

  it.each([
    "",
    "turn",
    "turn::",
    "steal::search~1",
    "turn:u1:search~1",
    "open::search~0",
    "x".repeat(9),
  ])("reads nothing in “%s”", (value) => {
    expect(unpackButton(value)).toBeUndefined();
  });
});

describe("button", () => {
  it("is left out where its call is too long for Slack", () => {
    const call = { ...SEARCH, options: { query: "~".repeat(700) } };
    expect(button("Next", { verb: "turn", call })).toBeUndefined();
    expect(button("Next", { verb: "turn", call: SEARCH })).toMatchObject({ type: "button" });
  });
});

describe("menu", () => {
  it("offers each release once, and leaves the ones with long ids to buttons", () => {
    const long = "x".repeat(100);
    const { select, rest } = menu([read("a"), read("a"), read(long), read("b")], { verb: "open" });
    expect(select?.options?.map(({ value }) => value)).toEqual([
      "open::article~1~article=a",
      "open::article~1~article=b",
    ]);
    expect(rest.map(({ label }) => label)).toEqual([long]);
  });

  it("is left out where there is nothing to choose", () => {
    expect(menu([], { verb: "open" })).toEqual({ select: undefined, rest: [] });
  });
});

function read(article: string) {
  return { label: article, call: { command: "article", options: { article }, page: 1 } };
}
