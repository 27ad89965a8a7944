import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { isLoopback, takeEscapes } from "./loopback-only.ts";

describe("loopback-only", () => {
  it("lets a test talk to this machine", async () => {
    const server = createServer((socket) => socket.end("hello")).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    expect(await text(connect(port, "localhost"))).toBe("hello");
    server.close();
    expect(takeEscapes()).toEqual([]);
  });

  it("refuses a socket to elsewhere, and remembers it", () => {
    expect(() => connect(443, "192.0.2.1")).toThrow("Tests stay on loopback");
    expect(takeEscapes()).toEqual(["connecting to 192.0.2.1"]);
  });

  it("refuses fetch, even where its error is swallowed", async () => {
    await fetch("http://192.0.2.1/").catch(() => undefined);
    expect(takeEscapes()).toEqual(["connecting to 192.0.2.1"]);
  });

  it("refuses to look a name up", async () => {
    await expect((async () => lookup("nato.example"))()).rejects.toThrow("Tests stay on loopback");
    expect(takeEscapes()).toEqual(["looking up nato.example"]);
  });
});

describe("isLoopback", () => {
  it.each(["127.0.0.1", "127.1.2.3", "localhost", "bot.localhost", "::1", "[::1]"])(
    "takes %s for this machine",
    (host) => expect(isLoopback(host)).toBe(true),
  );

  it.each(["128.0.0.1", "127.example.com", "nato.int", "0.0.0.0", "localhost.example"])(
    "takes %s for elsewhere",
    (host) => expect(isLoopback(host)).toBe(false),
  );
});
