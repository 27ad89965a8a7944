import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { LogLevel } from "#src/config.ts";
import { StoreError } from "#core/errors.ts";
import { createLog } from "#src/running/log.ts";

const TOKEN = "hush.hush.hush";

/** A log whose output is kept: as JSON, or as a terminal shows it. */
function logTo({ isTTY = false, logLevel = "info" }: { isTTY?: boolean; logLevel?: LogLevel }) {
  let written = "";
  const output = { isTTY, write: (text: string) => (written += text) };
  const log = createLog({ logLevel, secrets: [TOKEN] }, output);
  return { log, text: () => stripVTControlCharacters(written), json: () => JSON.parse(written) };
}

describe("createLog", () => {
  it("writes a line of JSON where nobody looks on", () => {
    const { log, json } = logTo({});
    log.info({ servers: 2 }, "connected to Discord");
    expect(json()).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.+Z$/),
      servers: 2,
      msg: "connected to Discord",
    });
  });

  it("writes a line for people on a terminal", () => {
    const { log, text } = logTo({ isTTY: true });
    log.warn({ file: "a.txt", line: 3, why: "two words" }, "it is\nbad \u001B[2J");
    expect(text()).toMatch(
      /^\d\d:\d\d:\d\d warn it is bad {1,2}\[?2?J? ?file=a\.txt line=3 why="two words"\n$/,
    );
  });

  it("writes no less important lines than LOG_LEVEL asks for", () => {
    const { log, text } = logTo({ logLevel: "error" });
    log.info({}, "one");
    log.warn({}, "two");
    log.error({}, "three");
    expect(text()).not.toMatch(/one|two/);
    expect(text()).toContain("three");
  });

  it.each([
    ["a fact that is one", { token: "abc-def", botToken: "abc-def", deep: { token: "abc-def" } }],
    ["the token in use", { url: `http://x/abc-def/${TOKEN}`.replace("abc-def", "") }],
    ["Slack's", { said: "xoxb-1-abc-def and xapp-1-abc-def" }],
    ["a response's address", { to: "https://hooks.slack.com/commands/T0/abc-def" }],
  ])("strikes out a token: %s", (_, facts) => {
    const { log, text } = logTo({});
    log.error(facts, `with ${TOKEN}`);
    expect(text()).not.toMatch(/abc-def|hush/);
    expect(text()).toContain("[secret]");
  });

  it("tells where an error came from, and nothing that a user wrote", () => {
    const { log, text, json } = logTo({});
    const words = "penguins in the hall";
    log.error(
      { err: parseFault(words), incident: "AB12", stack: parseFault(words).stack },
      "a command broke",
    );
    expect(text()).not.toContain("penguins");
    expect(json()).toMatchObject({
      incident: "AB12",
      err: { type: "SyntaxError", stack: expect.arrayContaining([expect.stringMatching(/^at /)]) },
    });
  });

  it("leaves out what an error carries with it: requests have users' words in them", () => {
    const { log, text } = logTo({});
    const error = Object.assign(new Error("penguins"), { requestBody: { content: "penguins" } });
    log.error({ err: error }, "it broke");
    expect(text()).not.toContain("penguins");
  });

  it("keeps the message where it cannot hold a user's words", () => {
    const { log, json } = logTo({});
    log.error({ err: new StoreError("The disk is full.") }, "it broke");
    expect(json().err).toMatchObject({
      type: "Error",
      code: "store",
      message: "The disk is full.",
    });
  });

  it("keeps the message of a slip in the code, without what stands in quotes", () => {
    const { log, json } = logTo({});
    log.error({ err: new TypeError("Cannot read 'penguins' of undefined") }, "it broke");
    expect(json().err.message).toBe("Cannot read “…” of undefined");
  });
});

function parseFault(words: string): Error {
  try {
    return new Error(String(JSON.parse(words)));
  } catch (error) {
    return error instanceof Error ? error : new Error("no error");
  }
}
