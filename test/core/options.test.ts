import { describe, expect, it } from "vitest";
import { ask } from "#commands/ask.ts";
import { commands } from "#commands/index.ts";
import { digestAdd } from "#commands/digest-add.ts";
import { visits } from "#commands/visits.ts";
import { latest } from "#commands/latest.ts";
import { search } from "#commands/search.ts";
import { UserError } from "#core/errors.ts";
import { OPTION_TYPES } from "#core/option-types.ts";
import { filterDays, readOptions } from "#core/options.ts";
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
    [{ query: "x", colour: "red" }, "search has no option colour"],
    [{ query: "x", country: "Armania" }, "I know no country called Armania. Did you mean Armenia?"],
    [
      { query: "x", country: "Narnia" },
      "I know no country called Narnia. It takes a country, such as",
    ],
    [{ query: "x", kind: "poem" }, "I cannot read poem as kind. It takes news, statement"],
    [{ query: "x", from: "30 May" }, "I cannot read 30 May as from."],
    [{ query: "x", private: "perhaps" }, "It takes yes or no."],
    [{ query: "x".repeat(4_001) }, "up to 4,000 characters"],
  ])("says what is wrong with %j", (options, sentence) => {
    expect(() => readSearch(options)).toThrow(sentence);
  });

  it.each([{}, { question: "  " }])(
    "says what a command cannot do without, given %j",
    (options) => {
      expect(() => readOptions(ask, asked("ask", options), context)).toThrow("ask needs question");
    },
  );

  it.each([0, 26, -1, 2.5, "three"])("refuses a count of %s", (count) => {
    expect(() => readOptions(latest, asked("latest", { count }), context)).toThrow(
      "a whole number from 1 to 25",
    );
  });

  it.each([
    ["latest", { country: "-Finland" }, "/nato search -country:Finland"],
    [
      "visits",
      { person: "-Rutte", country: "Finland" },
      "/nato visits except Rutte country:Finland",
    ],
    ["search", { query: "air", kind: "-speech" }, "/nato search air -kind:speech"],
  ])("says which line leaves out what %s %j would", (name, options, line) => {
    const command = commands.find((each) => each.name === name) ?? latest;
    expect(() => readOptions(command, asked(name, options), context)).toThrow(
      `${name} leaves nothing out by its options. This does: ${line}`,
    );
  });

  it("offers what the asker may have meant, with the rest of the call as it was", () => {
    const thrown = catchError(() => readSearch({ query: "x", country: "Armania" }));
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

const readVisits = (options: Record<string, OptionInput>) =>
  readOptions(visits, asked("visits", options), context);

describe("readOptions of visits", () => {
  it("reads a status, also as people say it", () => {
    expect(readVisits({ status: "announced" })).toMatchObject({ status: "planned" });
    expect(readVisits({ status: "Canceled" })).toMatchObject({ status: "cancelled" });
    expect(() => readVisits({ status: "sometimes" })).toThrow(
      "I cannot read sometimes as status. It takes completed, planned, ongoing, cancelled or postponed.",
    );
  });

  it("reads a place, a region and NATO Headquarters", () => {
    expect(readVisits({ place: "Belgrade" })).toMatchObject({ place: { countries: ["RS"] } });
    expect(readVisits({ place: "Western Balkans" })).toMatchObject({ place: { isRegion: true } });
    expect(readVisits({ place: "nato hq" })).toMatchObject({ place: { atHeadquarters: true } });
    expect(() => readVisits({ place: "except Belgrade" })).toThrow("I know no place called except");
    expect(() => readVisits({ place: "Narnia" })).toThrow(
      "I know no place called Narnia. It takes a city, a region such as the Western Balkans, or NATO Headquarters.",
    );
  });
});

const readDigest = (options: Record<string, OptionInput>) =>
  readOptions(digestAdd, asked("digest add", { at: "8", ...options }), context);

describe("readOptions of digest add", () => {
  it("reads a time, a zone and days as people write them", () => {
    expect(readDigest({ at: "8:30 pm", zone: "kyiv", days: "Mon, Wed and Fri" })).toMatchObject({
      at: "20:30",
      zone: "Europe/Kyiv",
      days: [1, 3, 5],
    });
  });

  it.each([
    ["<@&123456>", "123456"],
    ["<!subteam^S0123|editors>", "S0123"],
    ["<!subteam^S0123>", "S0123"],
    ["123456", "123456"],
  ])("reads the group %s by its id", (mention, id) => {
    expect(readDigest({ mention })).toMatchObject({ mention: id });
  });

  it.each([
    [{ at: "25" }, "I cannot read 25 as at. It takes a time of the day, such as 08:00"],
    [{ days: "someday" }, "I cannot read someday as days. It takes daily, weekdays, weekends"],
    [{ quiet: "shout" }, "It takes skip or say."],
    [{ mention: "@everyone" }, "I cannot read @everyone as mention."],
    [{ mention: "<@123456>" }, "I cannot read <@123456> as mention."],
    [{ zone: "Brusels" }, "I know no time zone called Brusels. Did you mean Brussels?"],
    [{ zone: "+02:00" }, "I know no time zone called +02:00. It takes a city or a zone"],
    [{ zone: "United States" }, "Did you mean New York?"],
  ])("says what is wrong with %j", (options, sentence) => {
    expect(() => readDigest(options)).toThrow(sentence);
  });
});

describe("OPTION_TYPES", () => {
  it("offers only values that it reads, all of them where they are few and fixed", () => {
    const spec = { type: "text", description: "" } as const;
    for (const type of [
      "kind",
      "status",
      "place",
      "command",
      "quiet",
      "time",
      "zone",
      "weekdays",
    ] as const) {
      const { choices, suggest, read } = OPTION_TYPES[type];
      const offered = suggest?.("", 100, context).map(({ value }) => value) ?? [];
      expect(offered.length).toBeGreaterThan(0);
      for (const value of offered) expect(read(value, spec, context), value).toBeDefined();
      expect(offered).toEqual(choices?.(context.commands) ?? offered);
    }
  });
});

describe("filterDays", () => {
  const year = (n: number) => ({ from: `${n}-01-01`, to: `${n}-12-31` });

  it("keeps the first day of the first and the last of the last", () => {
    expect(filterDays({ from: year(2023), to: year(2024) })).toEqual({
      from: "2023-01-01",
      to: "2024-12-31",
    });
    expect(filterDays({ from: undefined, to: undefined })).toEqual({});
  });

  it("refuses a first day after the last", () => {
    expect(() => filterDays({ from: year(2025), to: year(2024) })).toThrow("Please swap them.");
  });
});
