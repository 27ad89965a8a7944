import { assert, array, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import type { Call } from "#core/call.ts";
import { leavesNothingOut, leavingOut, takeSigned } from "#core/leaving-out.ts";

const callOf = (command: string, options: Call["options"] = {}): Call => ({
  command,
  options,
  page: 1,
});

describe("takeSigned", () => {
  it("takes out what a minus sign stands before, with the filter that is named", () => {
    expect(takeSigned(["Finland", '-country:"South Korea"', "-speech"])).toEqual({
      rest: ["Finland"],
      leftOut: [
        { filter: "country", words: "South Korea" },
        { filter: undefined, words: "speech" },
      ],
    });
  });

  it.each(["-2", "F-16", "E-7A", "Finland - Sweden", "-"])("leaves “%s” as it is", (line) => {
    expect(takeSigned([line])).toEqual({ rest: line.split(" "), leftOut: [] });
  });

  it("loses no word that has no sign", () => {
    const words = array(constantFrom("Finland", "F-16", "2024", "-Sweden", "–", "ça"));
    assert(
      property(words, (line) => {
        const { rest, leftOut } = takeSigned(line);
        expect(rest).toEqual(line.filter((word) => word !== "-Sweden"));
        expect(leftOut).toHaveLength(line.length - rest.length);
      }),
    );
  });
});

describe("leavingOut", () => {
  it.each<[Call, string, Call]>([
    [
      callOf("latest", { country: "Finland", count: 3 }),
      "-speech",
      callOf("search", { country: "Finland", query: "-kind:speech" }),
    ],
    [
      callOf("visits", { person: "Stoltenberg" }),
      "-Romania -Kosovo",
      callOf("visits", { person: "Stoltenberg except Romania and Kosovo" }),
    ],
    [
      callOf("digest add", { at: "8", topic: "cables" }),
      "-country:Finland",
      callOf("digest add", { at: "8", topic: "cables -country:Finland" }),
    ],
  ])("makes of %j without %s what is meant", (call, words, meant) => {
    expect(leavingOut(call, takeSigned([words]).leftOut, commands)).toEqual(meant);
  });
});

describe("leavesNothingOut", () => {
  it("shows the line that does it, and does it at a press", () => {
    const call = callOf("latest", { from: "May 2024" });
    const error = leavesNothingOut(call, takeSigned(["-Sweden"]).leftOut, commands);
    expect(error.message).toBe(
      'latest leaves nothing out by its options. This does: /nato search -country:Sweden from:"May 2024"',
    );
    expect(error.actions).toEqual([
      {
        label: "Without Sweden",
        call: callOf("search", { query: "-country:Sweden", from: "May 2024" }),
      },
    ]);
  });
});
