import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { DeliveryError } from "#core/errors.ts";
import { deliveryErrorOf, needsOperator } from "#slack/delivery-faults.ts";

describe("deliveryErrorOf", () => {
  it.each([
    ["channel_not_found", "gone"],
    ["is_archived", "gone"],
    ["not_in_channel", "forbidden"],
    ["restricted_action", "forbidden"],
    ["restricted_action_read_only_channel", "forbidden"],
    ["missing_scope", "forbidden"],
    ["ratelimited", "busy"],
    ["restricted_too_many", "busy"],
    ["time_in_past", "busy"],
    ["token_revoked", "busy"],
    ["invalid_blocks", "unfit"],
    ["internal_error", "unsure"],
    ["fatal_error", "unsure"],
    ["<html>502 Bad Gateway</html>", "unsure"],
    ['{"ok":tr', "unsure"],
  ])("reads Slack’s word %s as %s", (word, reason) => {
    expect(deliveryErrorOf(refusal(word), "posting").reason).toBe(reason);
  });

  it("waits as long as Slack asks for", () => {
    expect(deliveryErrorOf(new WebAPIRateLimitedError(42), "posting")).toMatchObject({
      reason: "busy",
      retryAfterMs: 42_000,
    });
  });

  it.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "knows that nothing was sent where there was no connection (%s)",
    (code) => {
      expect(deliveryErrorOf(lost(code), "posting").reason).toBe("busy");
    },
  );

  it.each(["ECONNRESET", "UND_ERR_SOCKET", "EPIPE"])(
    "cannot tell what became of a post whose connection was cut (%s)",
    (code) => {
      expect(deliveryErrorOf(lost(code), "posting").reason).toBe("unsure");
      expect(deliveryErrorOf(lost(code), "reading").reason).toBe("busy");
    },
  );

  it("cannot tell after a fault of the server, and nothing was done where the request was wrong", () => {
    expect(deliveryErrorOf(status(503), "posting").reason).toBe("unsure");
    expect(deliveryErrorOf(status(404), "posting").reason).toBe("busy");
  });

  it("leaves an error alone that says already what it means", () => {
    const error = new DeliveryError("forbidden");
    expect(deliveryErrorOf(error, "reading")).toBe(error);
  });
});

describe("needsOperator", () => {
  it("is for tokens, clocks and what we drew, not for channels and networks", () => {
    const words = ["token_revoked", "time_in_past", "invalid_blocks"];
    expect(words.map(refusal).every(needsOperator)).toBe(true);
    const others = ["not_in_channel", "is_archived", "internal_error", "ratelimited"];
    expect(others.map(refusal).some(needsOperator)).toBe(false);
    expect(needsOperator(lost("ECONNREFUSED"))).toBe(false);
  });
});

function refusal(error: string): WebAPIPlatformError {
  return new WebAPIPlatformError({ ok: false, error });
}

function lost(code: string): WebAPIRequestError {
  const cause = Object.assign(new Error("other side"), { code });
  return new WebAPIRequestError(new TypeError("fetch failed", { cause }));
}

function status(code: number): WebAPIHTTPError {
  return new WebAPIHTTPError(code, "Service Unavailable", {});
}
