import { request, type IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { SettingsError } from "#core/errors.ts";
import type { Page } from "#src/preview/page.ts";
import { startPreview, type Preview, type PreviewParts } from "#src/preview/preview.ts";
import { memoryLog } from "#test/support/memory-log.ts";
import { seedsDesk } from "./desk.ts";

const page: Page = new Map([
  ["/", { type: "text/html; charset=utf-8", body: Buffer.from("<p>the page"), isFinal: false }],
  ["/assets/a-1.js", { type: "text/javascript", body: Buffer.from("1"), isFinal: true }],
]);

const running = new Set<Preview>();
afterEach(async () => {
  await Promise.all([...running].map((preview) => preview.stop()));
  running.clear();
});

async function begin(parts: Partial<PreviewParts> = {}) {
  const log = memoryLog();
  const own = { ...(await seedsDesk()), page, host: "127.0.0.1", port: 0, log, ...parts };
  const preview = await startPreview(own);
  running.add(preview);
  return { ...preview, log };
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends what no browser would: with any host and any origin. */
async function send(url: string, { method = "GET", headers = {}, body = "" }: Sent = {}) {
  const sending = request(url, { method, headers, agent: false });
  sending.end(body);
  const [response] = await once(sending, "response");
  const text = (await response.setEncoding("utf8").toArray()).join("");
  return { status: response.statusCode, headers: response.headers, text } as Reply;
}

const json = { "content-type": "application/json" };

async function post(url: string, path: string, body: unknown) {
  const { status, text } = await send(`${url}/api/${path}`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(body),
  });
  return { status, reply: JSON.parse(text) };
}

describe("startPreview", () => {
  it("serves the page, which may load nothing from elsewhere and run nothing written into it", async () => {
    const { url } = await begin();
    const { status, headers, text } = await send(url);
    expect(status).toBe(200);
    expect(text).toBe("<p>the page");
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src-elem 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
    });
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("lets a browser keep the files whose names change with them", async () => {
    const { url } = await begin();
    const { headers } = await send(`${url}/assets/a-1.js`);
    expect(headers["cache-control"]).toContain("immutable");
  });

  it.each(["/nothing", "/../package.json", "/assets/../../package.json", "/api/other"])(
    "has nothing at %s",
    async (path) => {
      const { url } = await begin();
      expect((await send(url + path)).status).toBe(404);
    },
  );

  it("tells how much it knows, and what can be tried", async () => {
    const { url } = await begin();
    const about = JSON.parse((await send(`${url}/api/about`)).text);
    expect(about.extent).toMatch(/^51 releases, \d/);
    expect(about.examples).toContain("who visited Finland in May 2024?");
  });

  it("answers words as Discord and as Slack, and keeps nothing", async () => {
    const { url } = await begin();
    const { reply } = await post(url, "ask", { words: "who visited Finland in May 2024?" });
    expect(reply.said).toMatch(/^Who visited Finland in May 2024\? .*two visits\.$/i);
    expect(reply.drawn.map(({ platform }: { platform: string }) => platform)).toEqual([
      "Discord",
      "Slack",
    ]);
    for (const { payload } of reply.drawn) {
      expect(JSON.stringify(payload)).toContain("NATO Military Committee");
    }
  });

  it("answers a call", async () => {
    const { url } = await begin();
    const call = { command: "search", options: { query: "Ukraine" }, page: 2 };
    const { reply } = await post(url, "ask", { call });
    expect(JSON.stringify(reply.drawn)).toContain("6–10 of 21");
  });

  it("serves the picture of an answer, to this page alone", async () => {
    const { url } = await begin();
    const { reply } = await post(url, "ask", { words: "map Stoltenberg" });
    const path = reply.drawn[0].pictures["attachment://map.png"].path;
    const { status, headers, text } = await send(url + path);
    expect(status).toBe(200);
    expect(text).toContain("PNG");
    expect(headers).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    const elsewhere = { headers: { "sec-fetch-site": "cross-site" } };
    expect((await send(url + path, elsewhere)).status).toBe(403);
  });

  it.each(["/pictures/", "/pictures/000000000000000000000000.png", "/pictures/../map.png"])(
    "has no picture at %s, which it did not draw",
    async (path) => {
      const { url } = await begin();
      await post(url, "ask", { words: "map Stoltenberg" });
      expect((await send(url + path)).status).toBe(404);
    },
  );

  it("offers ways to go on with a line", async () => {
    const { url } = await begin();
    const { reply } = await post(url, "complete", { line: "latest country:finl" });
    expect(reply).toEqual([{ label: "Finland", line: "latest country:Finland ", hint: "" }]);
  });

  it("does what is done in Slack's windows, and suggests values for their fields", async () => {
    const { url } = await begin();
    const { reply } = await post(url, "window", { act: "search", words: "undersea cables" });
    expect(reply).toHaveLength(1);
    expect(reply[0].how).toBe("publish");
    expect(JSON.stringify(reply[0].view)).toContain("Balticconnector");
    const typed = { field: "nato:field:zone", typed: "bruss" };
    const { reply: choices } = await post(url, "suggest", typed);
    expect(choices).toContainEqual({
      label: "Brussels – Europe/Brussels",
      value: "Europe/Brussels",
    });
  });

  it.each([
    { act: "dance" },
    { act: "search" },
    { act: "press", id: "x", view: { type: "desk" } },
    { act: "submit", name: "nato:digest", values: { a: { b: { value: "no type" } } } },
    { act: "submit", name: "nato:digest", values: { a: { b: { type: "t", value: 7 } } } },
  ])("refuses what no window sends: %j", async (act) => {
    const { url } = await begin();
    expect((await post(url, "window", act)).status).toBe(400);
  });

  it("says calmly that it does not know a button any more", async () => {
    const { url } = await begin();
    const { status, reply } = await post(url, "press", { platform: "Discord", id: "x" });
    expect(status).toBe(200);
    expect(reply.said).toBe("This button is not known any more. Please ask again.");
  });

  it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80"])(
    "refuses whoever came by another name (%s): it may point here by a trick",
    async (host) => {
      const { url } = await begin();
      const { status, text } = await send(`${url}/api/about`, { headers: { host } });
      expect(status).toBe(421);
      expect(text).not.toContain("releases");
    },
  );

  it.each(["localhost:1", "127.0.0.1", "[::1]:8080"])("knows itself as %s", async (host) => {
    const { url } = await begin();
    expect((await send(url, { headers: { host } })).status).toBe(200);
  });

  it.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("refuses what another site sends: %j", async (headers) => {
    const { url } = await begin();
    const sent = { method: "POST", headers: { ...json, ...headers }, body: '{"words":"help"}' };
    expect((await send(`${url}/api/ask`, sent)).status).toBe(403);
  });

  it("takes what the page itself sends", async () => {
    const { url } = await begin();
    const headers = { ...json, origin: url, "sec-fetch-site": "same-origin" };
    const sent = { method: "POST", headers, body: '{"words":"help"}' };
    expect((await send(`${url}/api/ask`, sent)).status).toBe(200);
  });

  it.each([
    [415, { method: "POST", headers: { "content-type": "text/plain" }, body: '{"words":"x"}' }],
    [413, { method: "POST", headers: json, body: `"${"x".repeat(40_000)}"` }],
    [400, { method: "POST", headers: json, body: "{" }],
    [400, { method: "POST", headers: json, body: '{"words":7}' }],
    [400, { method: "POST", headers: json, body: `{"words":5}` }],
    [405, { method: "GET" }],
    [405, { method: "DELETE" }],
  ])("refuses with %i: %j", async (status, sent) => {
    const { url } = await begin();
    const reply = await send(`${url}/api/ask`, sent);
    expect(reply.status).toBe(status);
    expect(reply.headers["x-content-type-options"]).toBe("nosniff");
    expect(JSON.parse(reply.text).fault).toMatch(/\.$/);
  });

  it("listens on this machine alone, and has nothing to say about that", async () => {
    const { url, log } = await begin();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(log.lines).toEqual([]);
  });

  it("says in one line that it is open to others, where it was told to be", async () => {
    // Another way to write 127.0.0.1, so that the test stays on this machine though the page warns.
    const host = "::ffff:127.0.0.1";
    const { log } = await begin({ host });
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatchObject({ level: "warn", facts: { host } });
  });

  it("says in one sentence that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const starting = begin({ port });
    await expect(starting).rejects.toThrow(SettingsError);
    await expect(starting).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program.`,
    );
    other.close();
  });

  it("logs what breaks, and tells no more than that", async () => {
    const platforms = [
      {
        name: "Slack" as const,
        draw: async () => Promise.reject(new Error("the secret of the drawer")),
        press: async () => undefined,
      },
    ];
    const { url, log } = await begin({ platforms });
    const { status, reply } = await post(url, "ask", { words: "help" });
    expect({ status, reply }).toEqual({
      status: 500,
      reply: { fault: "Something broke on my side. It is logged." },
    });
    expect(log.lines).toHaveLength(1);
  });

  it("answers nobody once it is stopped", async () => {
    const { url, stop } = await begin();
    await stop();
    running.clear();
    await expect(send(url)).rejects.toThrow("ECONNREFUSED");
  });
});
