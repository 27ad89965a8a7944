import { describe, expect, it } from "vitest";
import { commands, freeText } from "#commands/index.ts";
import { readArguments } from "#terminal/arguments.ts";

const read = (...argv: string[]) => readArguments(argv, { commands, freeText });

describe("readArguments", () => {
  it("tells the command, its words and its options apart", () => {
    expect(read("search", "air", "defence", "--country", "Ukraine", "--limit", "3")).toMatchObject({
      command: "search",
      words: "air defence",
      options: { country: "Ukraine" },
      limit: 3,
      page: undefined,
      json: false,
    });
  });

  it("takes words that begin with no command for a search", () => {
    expect(read("undersea", "cables")).toMatchObject({
      command: undefined,
      words: "undersea cables",
    });
  });

  it("knows commands of two words", () => {
    expect(read("digest", "preview", "Ukraine", "--country", "Finland")).toMatchObject({
      command: "digest preview",
      words: "Ukraine",
      options: { country: "Finland" },
    });
    expect(read("digest")).toMatchObject({ command: "digest", words: "" });
    expect(() => read("digets", "preview")).toThrow("Did you mean digest?");
  });

  it("takes -word for a word to search without", () => {
    expect(read("search", "cables", "-Ukraine")).toMatchObject({ words: "cables -Ukraine" });
  });

  it("takes --after for ask, and offers it to nobody", () => {
    expect(read("ask", "and in 2023?", "--after", "who visited Qatar?").options).toEqual({
      after: "who visited Qatar?",
    });
    expect(() => read("ask", "x", "--aftr", "y")).toThrow(/^There is no option --aftr; see/);
  });

  it("takes what stands after -- for words", () => {
    expect(read("search", "--", "--json")).toMatchObject({ words: "--json", json: false });
  });

  it("keeps a value of several words together", () => {
    expect(read("search", "cables", "country:South Korea").words).toBe(
      'cables country:"South Korea"',
    );
  });

  it("reads --now as a moment in UTC, a bare day as its noon", () => {
    expect(read("latest", "--now", "2024-05-30T08:15").now).toEqual(new Date("2024-05-30T08:15Z"));
    expect(read("latest", "--now", "2024-05-30").now).toEqual(new Date("2024-05-30T12:00Z"));
  });

  it.each([
    [["serach", "air", "defence"], "There is no command serach. Did you mean search?"],
    [["search", "x", "--countri", "Finland"], "Did you mean --country?"],
    [["latest", "--status", "planned"], "There is no option --status"],
    [["articles", "--country", "Finland"], "There is no option --country"],
    [["search", "x", "--country"], "--country needs a value, as in --country Finland."],
    [["search", "x", "--country", "--json"], "--country needs a value"],
    [["search", "x", "--json=yes"], "write just --json"],
    [["search", "x", "--limit", "0"], "--limit takes a whole number from 1 to 1000."],
    [["search", "x", "--limit", "1001"], "--limit takes a whole number from 1 to 1000."],
    [["search", "x", "--limit", "-5"], "--limit takes a whole number from 1 to 1000."],
    [["search", "x", "--page", "two"], "--page takes a whole number from 1 to"],
    [["latest", "--now", "2023-02-29"], "--now takes a day"],
    [["latest", "--now", "2024-05-30T25:00"], "--now takes a day"],
  ])("answers %j with the nearest right thing", (argv, sentence) => {
    expect(() => read(...argv)).toThrow(sentence);
  });
});
