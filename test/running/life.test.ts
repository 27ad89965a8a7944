import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { leadLife } from "#src/running/life.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { PROJECT } from "#test/support/source-files.ts";

/** A process of our own: what it was told, and what it exited with. */
function lifeOf({ stop = async () => {}, stopWithinMs = 1_000 } = {}) {
  const exit = Promise.withResolvers<number>();
  const codes: number[] = [];
  const complaints: string[] = [];
  const process = Object.assign(new EventEmitter(), {
    exit(code: number) {
      codes.push(code);
      exit.resolve(code);
    },
  });
  const life = leadLife({
    process,
    stop,
    stopWithinMs,
    complain: (line) => void complaints.push(line),
  });
  return { life, process, complaints, codes, exited: exit.promise, log: memoryLog() };
}

/** An error with a stack that leads there. */
function errorFrom(place: string): Error {
  const error = new TypeError("x is not a function");
  error.stack = `TypeError: x is not a function\n    at new Promise (<anonymous>)\n    at emit (node:events:514:28)\n    at f (${place}:1:1)`;
  return error;
}

describe("leadLife", () => {
  it.each(["SIGINT", "SIGTERM"])("stops everything on %s, and exits with 0", async (signal) => {
    let stopped = 0;
    const { process, exited } = lifeOf({ stop: async () => void (stopped += 1) });
    process.emit(signal);
    expect(await exited).toBe(0);
    expect(stopped).toBe(1);
  });

  it("exits although stopping takes too long, or fails", async () => {
    const slow = lifeOf({ stop: () => new Promise(() => {}), stopWithinMs: 5 });
    slow.process.emit("SIGTERM");
    expect(await slow.exited).toBe(0);
    const failing = lifeOf({ stop: async () => Promise.reject(new Error("no")) });
    failing.process.emit("SIGTERM");
    expect(await failing.exited).toBe(0);
  });

  it("exits at once on a second signal", () => {
    const { process, codes } = lifeOf({ stop: () => new Promise(() => {}), stopWithinMs: 50 });
    process.emit("SIGINT");
    process.emit("SIGINT");
    expect(codes).toEqual([1]);
  });

  it.each(["uncaughtException", "unhandledRejection"])(
    "ends the start with one line where nobody caught an error: %s",
    async (event) => {
      const { process, exited, complaints } = lifeOf();
      process.emit(event, errorFrom("node_modules/x/index.js"));
      expect(await exited).toBe(1);
      expect(complaints).toEqual([
        "The start broke, by a fault of the bot itself (TypeError: x is not a function).",
      ]);
    },
  );

  it.each([
    [`${PROJECT}node_modules/discord.js/src/client/Client.js`],
    [`file://${PROJECT}node_modules/@slack/socket-mode/dist/index.js`],
    ["node:internal/stream_base_commons"],
  ])("lives on, and logs an incident, where it came out of a library: %s", (place) => {
    const { life, process, log, codes } = lifeOf();
    life.begin(log);
    process.emit("unhandledRejection", errorFrom(place));
    process.emit("uncaughtException", "not even an error");
    expect(log.lines).toMatchObject([
      { level: "error", facts: { incident: expect.stringMatching(/^[0-9A-F]{4}$/) } },
      { level: "error", message: "a library broke; the bot lives on" },
    ]);
    expect(codes).toEqual([]);
  });

  it.each([[`${PROJECT}src/slack/reply.ts`], [`file://${PROJECT}commands/search.ts`]])(
    "logs an incident, stops and exits with 1 where it came out of our own code: %s",
    async (place) => {
      const { life, process, log, exited } = lifeOf();
      life.begin(log);
      process.emit("uncaughtException", errorFrom(place));
      expect(await exited).toBe(1);
      expect(log.lines).toMatchObject([{ facts: { incident: expect.any(String) } }]);
    },
  );

  it("exits with 1 where nothing is left to wait for", async () => {
    const { life, process, log, complaints, exited } = lifeOf();
    life.begin(log);
    process.emit("beforeExit");
    expect(await exited).toBe(1);
    expect(complaints).toHaveLength(1);
  });
});
