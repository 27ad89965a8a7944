import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { runPrompt } from "#terminal/prompt.ts";
import { sampleBot } from "../fixtures/bot.ts";

const look = () => ({ colour: false, width: 80, keys: true, lead: "" });

async function talk(...lines: string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(""));
  await runPrompt({ bot: sampleBot(), input, output, look });
  output.end();
  return text(output);
}

describe("runPrompt", () => {
  it("answers one line after the other, and follows what an answer offers", async () => {
    await expect(await talk("latest", "n", "6", "latest country:Armania", "1")).toMatchFileSnapshot(
      "messages/talk.txt",
    );
  });

  it("ends at exit, and answers nothing after it", async () => {
    expect(await talk("exit", "latest")).not.toContain("Newest releases");
  });

  it("passes over empty lines", async () => {
    expect(await talk("", "   ")).toMatch(/^Ask: who visited[^\n]*\n(nato> )+$/);
  });

  it("follows on from the question before", async () => {
    expect(await talk("who visited Finland?", "and in 2023?")).toContain(
      "Who visited Finland in 2023?",
    );
  });

  it("turns the page at its word, and says so where there is no such number", async () => {
    const said = await talk("latest", "next", "99");
    expect(said).toContain("6 of 6");
    expect(said).toContain("Nothing here has the number 99; there is 6.");
  });

  it.each(["more", "next page", "more ones"])("turns the page at “%s”", async (words) => {
    expect(await talk("latest", words)).toContain("6 of 6");
  });

  it("says that there is no further page instead of searching for the word", async () => {
    const said = await talk("latest", "n", "next");
    expect(said).toContain("The answer above has no such page. To look for the word: search next");
  });

  it("follows on from the answer on screen, also where a key brought it", async () => {
    const said = await talk("who visited Finland in May 2024?", "1", "and Norway?");
    expect(said).toContain("Who visited Norway? ");
    expect(await talk("who visited Finland in May 2024?", "and Norway?")).toContain(
      "Who visited Norway in May 2024? ",
    );
  });

  it("answers thanks in one line", async () => {
    expect(await talk("thanks!")).toContain("You are welcome. Ask me who visited whom");
  });

  it("takes a number for words where no answer offers it", async () => {
    expect(await talk("2024")).not.toContain("Something broke");
  });
});
