import { assert, constantFrom, property, string, stringMatching, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { commands, freeText } from "#commands/index.ts";
import { UserError } from "#core/errors.ts";
import { readWords } from "#core/grammar.ts";
import { callContract } from "../contracts/call-contract.ts";
import { sampleCore } from "../fixtures/bot.ts";

const context = { core: sampleCore(), commands, today: "2024-05-30" };
const read = (line: string) => readWords(line, { commands, freeText }, context);

callContract("The chat grammar", ({ words }) => read(words));

describe("readWords", () => {
  it("tells words and options apart", () => {
    expect(read('search air defence from:2024 country:"South Korea"')).toEqual({
      command: "search",
      options: { query: "air defence", from: "2024", country: "South Korea" },
      page: 1,
    });
  });

  it("takes a line that begins with no command for a question", () => {
    expect(read("undersea cables")).toEqual({
      command: "ask",
      options: { question: "undersea cables" },
      page: 1,
    });
  });

  it("passes over /nato, and over the case of a command", () => {
    expect(read("/nato Latest 3")).toEqual({ command: "latest", options: { count: "3" }, page: 1 });
  });

  it.each(["/nato", " /NATO ", "/nato?", "/"])("takes “%s” alone for a cry for help", (line) => {
    expect(read(line)).toEqual({ command: "help", options: {}, page: 1 });
  });

  it.each([
    ["latest Finland 2", { country: "Finland", count: "2" }],
    ["latest 2 South Korea", { country: "South Korea", count: "2" }],
    ["latest speeches Finnland 3", { kind: "speeches", country: "Finnland", count: "3" }],
    ["latest Schweden from:30.05.2024", { country: "Schweden", from: "30.05.2024" }],
    ["latest May 2024 Finland", { country: "Finland", from: "May 2024" }],
  ])("reads “%s” in any order", (line, options) => {
    expect(read(line).options).toEqual(options);
  });

  it("takes the word behind a colon and a space, and asks for it where there is none", () => {
    expect(read("search cables country: Finland").options).toEqual({
      query: "cables",
      country: "Finland",
    });
    expect(read("search General: Estonia").options).toEqual({ query: "General: Estonia" });
    expect(() => read("visits country:")).toThrow("country: needs something behind it.");
    expect(() => read("visits country: person:Rutte")).toThrow("country: needs something");
  });

  it.each([
    [
      "latest -country:Finland",
      "latest leaves nothing out by its options. This does: /nato search -country:Finland",
    ],
    ["latest Finland -speech 3", "This does: /nato search -kind:speech country:Finland"],
    ['latest -country:"South Korea"', 'This does: /nato search -country:"South Korea"'],
    ["latest nonsense -Sweden", "latest does not understand nonsense; it takes"],
    ["latest -2", "I cannot read -2 as count"],
  ])("says for “%s” which line leaves something out", (line, sentence) => {
    expect(saidOf(line)).toContain(sentence);
  });

  it("leaves something out of the newest by a search, at a press", () => {
    expect(actionsOf("latest Finland from:2024 -country:Sweden")).toEqual([
      ["Without Sweden", { query: "-country:Sweden", country: "Finland", from: "2024" }],
    ]);
  });

  it.each([
    ["visits Stoltenberg -Romania", { person: "Stoltenberg except Romania" }],
    ["visits -country:Finland", { person: "except Finland" }],
    ["map person:Stoltenberg -Romania", { person: "Stoltenberg except Romania" }],
    [
      "visits Finland -Rutte from:2023",
      { country: "Finland", from: "2023", person: "except Rutte" },
    ],
  ])("never reads “%s” as its opposite", (line, options) => {
    expect(read(line).options).toEqual(options);
  });

  it("keeps a filter that leaves out among the words of a search", () => {
    expect(read("search Ukraine -country:Finland country:-Qatar").options).toEqual({
      query: "Ukraine -country:Finland country:-Qatar",
    });
  });

  it("refuses a filter that is said twice, rather than let the last one win", () => {
    expect(() => read("search air country:Ukraine country:Finland")).toThrow(
      "search takes country once; here it is Ukraine and Finland. Please leave one out.",
    );
    expect(read("search air country:Ukraine country:ukraine").options["country"]).toBe("ukraine");
  });

  it("keeps quotes and minus signs for the search", () => {
    expect(read('search "air defence" -Ukraine').options).toEqual({
      query: '"air defence" -Ukraine',
    });
  });

  it("keeps a colon that names no option", () => {
    expect(read("search Secretary General: Estonia").options["query"]).toBe(
      "Secretary General: Estonia",
    );
  });

  it("takes an option's name in any case, and curly quotes", () => {
    expect(read("search x Country:“South Korea”").options["country"]).toBe("South Korea");
  });

  it("tells of a slip in an option's name", () => {
    expect(() => read("search cables contry:Finland")).toThrow("search has no option contry");
  });

  it.each(["page:2", "limit:10"])("says how pages are turned instead of searching %s", (words) => {
    expect(() => read(`search Ukraine ${words}`)).toThrow("Pages are turned by the buttons");
  });

  it.each(["meeting at 08:00", "https://www.nato.int/page:2", "page:two", "NATO: why"])(
    "searches “%s” as it is",
    (words) => {
      expect(read(`search ${words}`).options["query"]).toBe(words);
    },
  );

  it.each([
    ["latest 0", "I cannot read 0 as count. It takes a whole number from 1 to 25."],
    ["latest Finlnd 2", "I know no country called Finlnd. Did you mean Finland?"],
    [`search ${"word ".repeat(900)}`, "as query. It takes up to 4,000 characters of text."],
    ["latest nonsense", "latest does not understand nonsense; it takes count, country, kind, from"],
    ["latest nonsense", "For example: /nato latest Finland"],
    ["latest Finlnd", "I know no country called Finlnd. Did you mean Finland?"],
    ["help nothing", "I cannot read nothing as command. It takes search, visits, map, ask, latest"],
  ])("says what “%s” could have been", (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
  });

  it("finds each option again, in whatever order they stand", () => {
    const values = uniqueArray(constantFrom("country", "person", "from", "to"), { maxLength: 4 });
    assert(
      property(values, stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/), (names, words) => {
        const pairs = names.map((name, n) => `${name}:"${words} ${n}"`);
        const [before = "", ...after] = pairs;
        const { options } = read(`search ${before} ${words} ${after.join(" ")}`);
        expect(options).toEqual({
          query: words,
          ...Object.fromEntries(names.map((name, n) => [name, `${words} ${n}`])),
        });
      }),
    );
  });

  it.each([
    ["digest add 08:00 Europe/Brussels", { at: "08:00", zone: "Europe/Brussels" }],
    ["digest add 8am Brussels topic:Ukraine", { at: "8am", zone: "Brussels", topic: "Ukraine" }],
    [
      "Digest Add 8 am New York mon-fri air defence",
      { at: "8 am", zone: "New York", days: "mon-fri", topic: "air defence" },
    ],
    ["digest add 8am UTC+3 Ukraine", { at: "8am", zone: "UTC+3", topic: "Ukraine" }],
    [
      "digest add 8am Kyiv topic:cable Finland",
      { at: "8am", zone: "Kyiv", topic: "cable", country: "Finland" },
    ],
    ['digest add 8am "Vilnius summit"', { at: "8am", topic: '"Vilnius summit"' }],
    ["digest add at:8 zone:Kyiv Brussels", { at: "8", zone: "Kyiv", topic: "Brussels" }],
  ])("reads “%s” without the names of its options", (line, options) => {
    expect(read(line)).toEqual({ command: "digest add", options, page: 1 });
  });

  it.each([
    ["8am Londn topic:cable", "I know no time zone called Londn. Did you mean London?"],
    ["8am Londn", "If it is the topic, write topic:Londn."],
    ["8am Narnia", "I know no time zone called Narnia."],
    ["8am UTC+5:30", "It takes a city or a zone, such as Brussels, New York or UTC+3."],
    ["8am Ukraine", "Is Ukraine whose time it is, or the topic?"],
  ])(
    "asks about “%s”, which may be a misspelt zone, rather than take it for a topic",
    (words, asked) => {
      expect(() => read(`digest add ${words}`)).toThrow(asked);
    },
  );

  it("offers the zones that may be meant, and the words as the topic, to be pressed", () => {
    expect(actionsOf("digest add 8am Londn undersea cables")).toEqual([
      ["London time", { at: "8am", zone: "London", topic: "undersea cables" }],
      ["About Londn undersea cables", { at: "8am", topic: "Londn undersea cables" }],
    ]);
    expect(actionsOf("digest add 8am Londn topic:cable")).toEqual([
      ["London time", { at: "8am", zone: "London", topic: "cable" }],
    ]);
    expect(actionsOf("digest add 8am Ukraine")).toEqual([
      ["Kyiv time", { at: "8am", zone: "Ukraine" }],
      ["About Ukraine", { at: "8am", topic: "Ukraine" }],
    ]);
  });

  it("takes no word for a person beside a topic that is named", () => {
    expect(() => read("digest add 8am Brussels topic:cable Stoltenbrg")).toThrow(
      "digest add does not understand Stoltenbrg",
    );
  });

  it("takes the first word of a command of two alone for its list", () => {
    expect(read("/nato digest")).toEqual({ command: "digest list", options: {}, page: 1 });
  });

  it("reads what follows on a command of two words", () => {
    expect(read("digest  pause 2")).toMatchObject({
      command: "digest pause",
      options: { id: "2" },
    });
    expect(read("digest preview Ukraine").options).toEqual({ topic: "Ukraine" });
  });

  it("says which second words there are", () => {
    expect(() => read("digest pasue 2")).toThrow(
      "There is no digest pasue; there is digest add, list, preview, pause, resume, skip and remove.",
    );
  });

  it("reads any line, or refuses it with a sentence", () => {
    assert(
      property(string({ unit: "binary" }), (line) => {
        expect(outcomeOf(line)).toMatch(
          /^(search|visits|ask|latest|article|help|digest [a-z]+|refused)$/,
        );
      }),
    );
  });
});

function saidOf(line: string): string {
  try {
    return read(line).command;
  } catch (error) {
    return error instanceof UserError ? error.message : "";
  }
}

function actionsOf(line: string): unknown {
  try {
    return read(line);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.actions.map(({ label, call }) => [label, call.options]);
  }
}

function outcomeOf(line: string): string {
  try {
    return read(line).command;
  } catch (error) {
    if (error instanceof UserError) return "refused";
    throw error;
  }
}
