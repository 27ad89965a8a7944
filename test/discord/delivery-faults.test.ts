import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { describe, expect, it } from "vitest";
import { DeliveryError } from "#core/errors.ts";
import { deliveryError } from "#discord/delivery-faults.ts";

const request = { body: undefined, files: undefined };

/** What discord.js makes of an answer of Discord's. */
function answer(status: number, code: number | string) {
  const body = { code: Number(code), message: "no" };
  return new DiscordAPIError(body, code, status, "POST", "https://discord.com/api", request);
}

/** What Node makes of trouble with a connection. */
function trouble(code: string) {
  return Object.assign(new Error("no"), { code });
}

function limit(retryAfter: number, timeToReset: number) {
  return new RateLimitError({
    retryAfter,
    timeToReset,
    sublimitTimeout: 0,
    global: false,
    hash: "x",
    limit: 5,
    majorParameter: "1",
    method: "POST",
    route: "/channels/:id/messages",
    scope: "user",
    url: "https://discord.com/api",
  });
}

describe("deliveryError", () => {
  it.each([
    ["no access", answer(403, 50_001), { write: "forbidden", read: "forbidden" }],
    ["no permission", answer(403, 50_013), { write: "forbidden", read: "forbidden" }],
    [
      "a channel that takes no messages",
      answer(400, 50_024),
      { write: "forbidden", read: "forbidden" },
    ],
    ["no such channel", answer(404, 10_003), { write: "gone", read: "gone" }],
    ["no such address", answer(404, 0), { write: "busy", read: "busy" }],
    ["a message that is none", answer(400, 50_035), { write: "unfit", read: "unfit" }],
    ["a token that is none", answer(401, 0), { write: "busy", read: "busy" }],
    ["a block of Discord's network", answer(403, 40_333), { write: "busy", read: "busy" }],
    ["a page of some proxy", answer(403, "error"), { write: "busy", read: "busy" }],
    ["nobody who listens", trouble("ECONNREFUSED"), { write: "busy", read: "busy" }],
    ["no such host", trouble("ENOTFOUND"), { write: "busy", read: "busy" }],
    [
      "a connection that never opened",
      trouble("UND_ERR_CONNECT_TIMEOUT"),
      { write: "busy", read: "busy" },
    ],
    [
      "a socket cut by the other side",
      trouble("UND_ERR_SOCKET"),
      { write: "unsure", read: "busy" },
    ],
    ["a connection reset", trouble("ECONNRESET"), { write: "unsure", read: "busy" }],
    ["a time-out", new DOMException("no", "AbortError"), { write: "unsure", read: "busy" }],
    [
      "a fault of Discord",
      new HTTPError(502, "", "POST", "", request),
      { write: "unsure", read: "busy" },
    ],
    ["anything else", "what?", { write: "unsure", read: "busy" }],
  ])("tells what %s means for a write and for a read", (_, error, reasons) => {
    const write = deliveryError(error, "write").reason;
    const read = deliveryError(error, "read").reason;
    expect({ write, read }).toEqual(reasons);
  });

  it("waits as long as Discord asks for, whichever way it says so", () => {
    expect(deliveryError(limit(7_050, 50), "write")).toMatchObject({
      reason: "busy",
      retryAfterMs: 7_050,
    });
    expect(deliveryError(limit(0, 4_200.5), "write").retryAfterMs).toBe(4_201);
  });

  it("keeps its own errors as they are", () => {
    const own = new DeliveryError("gone");
    expect(deliveryError(own, "write")).toBe(own);
  });
});
