import { describe, expect, it } from "vitest";
import { commands, freeText } from "#commands/index.ts";
import { readArguments } from "#terminal/arguments.ts";
import { readCall } from "#terminal/call.ts";
import { callContract } from "../contracts/call-contract.ts";
import { sampleCore } from "../fixtures/bot.ts";

const grammar = { commands, freeText };
const context = { core: sampleCore(), commands, today: "2024-05-30" };
const read = (argv: readonly string[]) => readCall(readArguments(argv, grammar), grammar, context);

callContract("The command line", ({ argv }) => read(argv));
callContract("The command line, with the words of chat", ({ words }) => read(words.split(" ")));

describe("readCall", () => {
  it("carries the page and the number of hits", () => {
    expect(read(["latest", "--limit", "7", "--page", "2"])).toEqual({
      command: "latest",
      options: {},
      page: 2,
      perPage: 7,
    });
  });

  it("understands country:Ukraine like --country Ukraine", () => {
    expect(read(["search", "cables", "country:Ukraine"])).toEqual(
      read(["search", "cables", "--country", "Ukraine"]),
    );
  });

  it("refuses an option that is given twice", () => {
    expect(() => read(["search", "x", "country:Finland", "--country", "Sweden"])).toThrow(
      "search was given country twice",
    );
  });
});
