import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

const actors = (text: string) =>
  mentionsIn(text, { near: "2024-06-01", last: undefined, ahead: false }).actors;

describe("mentionsIn", () => {
  it("reads a name with its office and country", () => {
    expect(actors("met with Prime Minister Viktor Orban of Hungary")).toMatchObject([
      { name: "Viktor Orban", role: "Prime Minister", country: "HU" },
    ]);
  });

  it("parts the people of a list", () => {
    expect(
      actors(
        "the President of Romania, Mr. Klaus Iohannis, the Prime Minister of Romania, Mr. Nicolae Ciuca and Minister of Defence Boris Pistorius",
      ).map(({ name, role }) => [name, role]),
    ).toEqual([
      ["Klaus Iohannis", "President of Romania"],
      ["Nicolae Ciuca", "Prime Minister of Romania"],
      ["Boris Pistorius", "Minister of Defence"],
    ]);
  });

  it("reads names with particles and initials", () => {
    expect(
      actors(
        "Lieutenant-General Salem bin Hamad bin Aqeel Al-Nabit met Lt. Gen Andrew M. Rohling",
      ).map(({ name }) => name),
    ).toEqual(["Salem bin Hamad bin Aqeel Al-Nabit", "Andrew M. Rohling"]);
  });

  it("finds bodies and unnamed companies", () => {
    expect(
      actors("Allied personnel policy directors met the NATO Military Committee").map(
        ({ words }) => words,
      ),
    ).toEqual(["Allied personnel policy directors", "the NATO Military Committee"]);
  });
});
