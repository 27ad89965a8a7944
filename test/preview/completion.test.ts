import { describe, expect, it } from "vitest";
import { MOST_TEXT } from "#core/option-types.ts";
import { completeLine } from "#src/preview/completion.ts";
import { seedsBot } from "#test/support/seeds-bot.ts";

const lines = async (line: string) =>
  completeLine(line, await seedsBot()).map((offer) => offer.line);

describe("completeLine", () => {
  it("finishes a command, and says what it does", async () => {
    const [offer] = completeLine("lat", await seedsBot());
    expect(offer).toEqual({
      label: "latest",
      line: "latest ",
      hint: "Show the newest press releases",
    });
  });

  it("finishes a command of two words", async () => {
    expect(await lines("digest pr")).toContain("digest preview ");
  });

  it("finishes an option, and not one that is there already", async () => {
    expect(await lines("search cables cou")).toContain("search cables country:");
    expect(await lines("search cables country:Finland cou")).not.toContain(
      "search cables country:Finland country:",
    );
  });

  it("lists what a command takes", async () => {
    expect(await lines("latest ")).toEqual(
      expect.arrayContaining(["latest count:", "latest country:", "latest private:"]),
    );
  });

  it("finishes a value, in quotes where it has several words", async () => {
    expect(await lines("latest country:finl")).toEqual(["latest country:Finland "]);
    expect(await lines("latest country:south z")).toEqual([]);
    expect(await lines('latest country:"south k')).toEqual(['latest country:"South Korea" ']);
  });

  it("offers countries to a command that takes one", async () => {
    expect(await lines("visits finl")).toContain("visits Finland ");
  });

  it("offers releases by their titles", async () => {
    expect(await lines("article military committee vis")).toContain(
      "article NATO Military Committee visits Finland ",
    );
  });

  it("goes on with a question that names no command", async () => {
    expect(await lines("who visited Finl")).toContain("who visited Finland ");
  });

  it("overlooks the name of the slash command", async () => {
    expect(await lines("/nato lat")).toEqual(["latest "]);
  });

  it("offers nothing for a line that is too long to be asked", async () => {
    const longest = `search ${" ".repeat(MOST_TEXT - "search lat".length)}lat`;
    expect(await lines(longest)).not.toEqual([]);
    expect(await lines(`${longest}v`)).toEqual([]);
  });

  it("offers nothing before anything is typed", async () => {
    expect(await lines("  ")).toEqual([]);
  });
});
