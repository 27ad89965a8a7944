import { describe, expect, it } from "vitest";
import { completeLine } from "#terminal/completion.ts";
import { sampleBot } from "../fixtures/bot.ts";

const bot = sampleBot();

describe("completeLine", () => {
  it.each([
    ["lat", ["latest "], "lat"],
    [
      "",
      [
        "search ",
        "visits ",
        "map ",
        "ask ",
        "latest ",
        "article ",
        "digest preview ",
        "help ",
        "exit ",
      ],
      "",
    ],
    ["dig", ["digest preview "], "dig"],
    ["digest pre", ["digest preview "], "digest pre"],
    ["digest preview kin", ["kind:"], "kin"],
    ["digest preview country:finl", ["country:Finland"], "country:finl"],
    ["search cables cou", ["country:"], "cou"],
    ["latest country:finl", ["country:Finland"], "country:finl"],
    ['search x country:"south kor', ['country:"South Korea"'], 'country:"south kor'],
    ["help sea", ["search"], "sea"],
    ["visits status:ann", [], "status:ann"],
    ["visits status:pl", ["status:planned"], "status:pl"],
    ['visits place:"nato h', ['place:"NATO Headquarters"'], 'place:"nato h'],
    ["nonsense words", [], "nonsense words"],
  ])("finishes “%s”", (line, offers, end) => {
    expect(completeLine(line, bot)).toEqual([offers, end]);
  });

  it("offers no option that only the bot sets", () => {
    expect(completeLine("ask afte", bot)[0]).not.toContain("after:");
  });

  it("offers releases by their titles", () => {
    const [offers, end] = completeLine("article military comm", bot);
    expect(offers).toEqual(["NATO Military Committee visits Finland"]);
    expect(end).toBe("military comm");
  });
});
