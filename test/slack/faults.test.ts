import { LogLevel, WebClient } from "@slack/web-api";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { UnreachableError, type SettingsError } from "#core/errors.ts";
import { explainToken } from "#slack/faults.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** What is said of a server that answers everything like this. */
async function faultOf(answer: { status?: number; type?: string; body?: string; to?: string }) {
  const { status = 200, type = "application/json", body = "", to } = answer;
  const headers = { "content-type": type, ...(to === undefined ? {} : { location: to }) };
  server = createServer((_, response) => void response.writeHead(status, headers).end(body));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const apiUrl = `http://127.0.0.1:${port}/api/`;
  const client = new WebClient("xoxb-1", {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    logLevel: LogLevel.ERROR,
  });
  return client.auth.test().then(
    () => expect.fail("it was taken for Slack"),
    (error: unknown): SettingsError => explainToken(error, { setting: "SLACK_BOT_TOKEN", apiUrl }),
  );
}

describe("explainToken", () => {
  it.each([
    [{ type: "text/html", body: "<html>captive portal</html>" }],
    [{ body: "{}" }],
    [{ body: '{"ok":false,"error":"No such page."}' }],
    [{ body: "null" }],
    [{ status: 404, type: "text/html", body: "<html>Not found</html>" }],
    [{ status: 302, to: "http://127.0.0.1:1/login" }],
  ])("says that %j is not Slack, and nothing of what was sent", async (answer) => {
    const fault = await faultOf(answer);
    expect(fault.message).toMatch(
      /^What answers at http:\S+ is not Slack: check SLACK_API_URL if it is set, and whether a proxy or a network’s login page stands between\.$/,
    );
    expect(fault).toBeInstanceOf(UnreachableError);
  });

  it.each([
    [
      { body: '{"ok":false,"error":"invalid_auth"}' },
      "Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy the Bot",
    ],
    [{ body: '{"ok":false,"error":"internal_error"}' }, "Slack is in trouble (internal_error)."],
    [{ status: 503, type: "text/html", body: "<html>" }, "(HTTP 503)"],
    [{ status: 429, body: "" }, "Slack cannot be reached"],
  ])("takes %j for Slack", async (answer, words) => {
    expect((await faultOf(answer)).message).toContain(words);
  });
});
