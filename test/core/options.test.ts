import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { latest } from "#commands/latest.ts";
import { search } from "#commands/search.ts";
import { UserError } from "#core/errors.ts";
import { readOptions } from "#core/options.ts";
import type { OptionInput } from "#core/call.ts";
import { sampleCore } from "../fixtures/bot.ts";

const context = { core: sampleCore(), commands, today: "2024-05-30" };
const asked = (command: string, options: Record<string, OptionInput>) => ({
  command,
  options,
  page: 1,
});
const readSearch = (options: Record<string, OptionInput>) =>
  readOptions(search, asked("search", options), context);

describe("readOptions", () => {
  it("reads each value as its type", () => {
    const values = readSearch({
      query: " cables ",
      country: "finland",
      kind: "media advisory",
      from: "May 2024",
      to: "yesterday",
      private: "yes",
    });
    expect(values).toMatchObject({
      query: "cables",
      country: { code: "FI", name: "Finland" },
      person: undefined,
      kind: "media-advisory",
      from: { from: "2024-05-01", to: "2024-05-31" },
      to: { from: "2024-05-29", to: "2024-05-29" },
      private: true,
    });
  });

  it("reads typed values like their words", () => {
    const typed = readOptions(latest, asked("latest", { count: 3, private: false }), context);
    expect(typed).toMatchObject({ count: 3, private: false });
  });

  it("takes an empty value for an absent one", () => {
    expect(readSearch({ query: "x", country: "  " }).country).toBeUndefined();
  });

  it.each([
    [{}, "search needs query"],
    [{ query: "  " }, "search needs query"],
    [{ query: "x", colour: "red" }, "search has no option colour"],
    [{ query: "x", country: "Narnia" }, "I know no country called Narnia. Did you mean Armenia?"],
    [{ query: "x", kind: "poem" }, "I cannot read poem as kind. It takes news, statement"],
    [{ query: "x", from: "30 May" }, "I cannot read 30 May as from."],
    [{ query: "x", private: "perhaps" }, "It takes yes or no."],
    [{ query: "x".repeat(4_001) }, "up to 4,000 characters"],
  ])("says what is wrong with %j", (options, sentence) => {
    expect(() => readSearch(options)).toThrow(sentence);
  });

  it.each([0, 26, -1, 2.5, "three"])("refuses a count of %s", (count) => {
    expect(() => readOptions(latest, asked("latest", { count }), context)).toThrow(
      "a whole number from 1 to 25",
    );
  });

  it("offers what the asker may have meant, with the rest of the call as it was", () => {
    const thrown = catchError(() => readSearch({ query: "x", country: "Narnia" }));
    expect(thrown.actions[0]).toEqual({
      label: "Armenia",
      call: asked("search", { query: "x", country: "Armenia" }),
    });
  });
});

function catchError(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error("Nothing was refused.");
}
