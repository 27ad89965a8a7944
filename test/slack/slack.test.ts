import { once } from "node:events";
import { createServer } from "node:http";
import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { REQUEST_PATH } from "#slack/registration.ts";
import type { FakeSlack } from "#test/support/fake-slack.ts";
import { ask, begin, closeLater, WAYS } from "#test/support/slack-journey.ts";
import { byRequest, mention, signedRequest, typeCommand } from "#test/support/slack-people.ts";

describe.each(WAYS)("startSlack over %s", (way) => {
  it("says which token Slack refuses, and never the token", async () => {
    const refused = begin(way, { botToken: "xoxb-wrong" });
    await expect(refused).rejects.toThrow(/^Slack refuses SLACK_BOT_TOKEN \(invalid_auth\): copy/);
    await expect(refused).rejects.not.toThrow("xoxb-wrong");
  });

  it("says that Slack cannot be reached", async () => {
    const apiUrl = `http://127.0.0.1:${await freePort()}/api/`;
    await expect(begin(way, { apiUrl })).rejects.toThrow(
      /cannot be reached at .* \(ECONNREFUSED\)/,
    );
  });
});

describe("startSlack over a socket", () => {
  it("says that Slack refuses the app token", async () => {
    const refused = begin("socket", { appToken: "xapp-wrong" });
    await expect(refused).rejects.toThrow(/^Slack refuses SLACK_APP_TOKEN/);
  });

  it("opens a socket again after one was cut, and after Slack asks for it", async () => {
    const journey = await begin("socket");
    journey.slack.cut();
    await journey.slack.opened(2);
    await ask(journey, "search Ukraine");
    journey.slack.farewell();
    await journey.slack.opened(3);
    expect((await ask(journey, "search Ukraine")).text).toContain("Ukraine");
  });

  it("stops within five seconds, though Slack says no goodbye", async () => {
    const { slack, connection } = await begin("socket");
    slack.freeze();
    const from = performance.now();
    await connection.stop();
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it("tries on while Slack opens no socket", async () => {
    const journey = await begin("socket");
    journey.slack.refuse("apps.connections.open", "invalid_auth");
    journey.slack.cut();
    await expect.poll(() => journey.slack.refused("apps.connections.open")).toBeGreaterThan(0);
    journey.slack.refuse("apps.connections.open", undefined);
    await journey.slack.opened(2);
    await ask(journey, "search Ukraine");
  });
});

describe("startSlack over requests", () => {
  it("refuses a request that Slack has not signed", async () => {
    const { slack, deliver } = await begin("requests");
    expect((await deliver(command(slack), { secret: "guessed" })).status).toBe(401);
    const unsigned = { "x-slack-signature": "" };
    expect((await deliver(command(slack), { headers: unsigned })).status).toBe(401);
  });

  it("refuses a request of another time, be it past or to come", async () => {
    const { slack, deliver } = await begin("requests");
    expect((await deliver(command(slack), { aheadSeconds: -310 })).status).toBe(401);
    expect((await deliver(command(slack), { aheadSeconds: 310 })).status).toBe(401);
    expect((await deliver(command(slack), { aheadSeconds: -200 })).status).toBe(200);
  });

  it("takes the same request once", async () => {
    const { slack, deliver } = await begin("requests");
    const deed = command(slack);
    expect((await deliver(deed, { aheadSeconds: -5 })).status).toBe(200);
    const again = await deliver(deed, { aheadSeconds: -5 });
    expect(again).toMatchObject({ status: expect.toSatisfy((status) => status >= 400), body: {} });
  });

  it("takes the same request once, whatever is hung on to its signature", async () => {
    const { slack, url } = await begin("requests");
    const request = signedRequest(command(slack));
    const headers = new Headers(request.headers);
    expect((await fetch(url, request)).status).toBe(200);
    headers.set("x-slack-signature", `${headers.get("x-slack-signature")}=more`);
    expect((await fetch(url, { ...request, headers })).status).toBe(401);
  });

  it("answers an event that is sent again, where the first sending never came", async () => {
    const { slack, deliver } = await begin("requests");
    const headers = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };
    await deliver(mention("search Ukraine"), { headers });
    expect((await slack.next("chat.postMessage")).text).toContain("Ukraine");
  });

  it("refuses a body that is too large", async () => {
    const { slack, deliver } = await begin("requests");
    const large = typeCommand("x".repeat(300_000), slack.responseUrl());
    expect((await deliver(large)).status).toBe(413);
  });

  it("answers Slack’s check of its certificate, which is not signed", async () => {
    const { url } = await begin("requests");
    const body = new URLSearchParams({ ssl_check: "1", token: "t" }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await fetch(url, { method: "POST", body, headers })).status).toBe(200);
  });

  it("answers Slack’s check of the address", async () => {
    const { url } = await begin("requests");
    const check = { type: "url_verification", challenge: "abc", token: "t" };
    const { status, body } = await byRequest(url)({ type: "events_api", payload: check });
    expect({ status, body }).toEqual({ status: 200, body: { challenge: "abc" } });
    const elsewhere = url.replace(REQUEST_PATH, "/");
    expect((await fetch(elsewhere)).status).toBe(404);
    expect((await fetch(elsewhere, { method: "POST" })).status).toBe(404);
  });

  it("says that the port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    closeLater(async () => void server.close());
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(begin("requests", { port })).rejects.toThrow(
      new RegExp(`^Port ${port} on 127.0.0.1 is taken .* set PORT to another`),
    );
  });

  it("asks for a way in where none is set", async () => {
    const refused = begin("requests", { signingSecret: undefined });
    await expect(refused).rejects.toThrow("SLACK_SIGNING_SECRET");
  });
});

function command(slack: FakeSlack) {
  return typeCommand("search Ukraine", slack.responseUrl());
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
