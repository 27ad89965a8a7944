import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNato } from "../support/command-line.ts";
import { openNewsroom, pageOf, rssOf, type FakeNewsroom } from "../support/fake-newsroom.ts";
import { temporaryFolder } from "../support/start.ts";

const TITLE = "NATO Secretary General visits Estonia";
const LEDE =
  "NATO Secretary General Mark Rutte visited Tallinn, Estonia on Thursday (19 November 2026).";

let newsroom: FakeNewsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  const link = newsroom.url("/news/1");
  newsroom.play("/rss.xml", { body: rssOf([{ title: TITLE, link, description: LEDE }]) });
  newsroom.play("/news/1", {
    headers: { "content-type": "text/html" },
    body: pageOf({ title: TITLE, day: "2026-11-19", paragraphs: [LEDE, "They talked at length."] }),
  });
});
afterAll(() => newsroom.close());

const database = async () => `file:${join(await temporaryFolder(), "nato.db")}`;

describe("nato fetch", () => {
  it("shows what would come in, and keeps nothing", async () => {
    const settings = { DATABASE_URL: await database() };
    const args = ["fetch", "--dry-run", newsroom.url("/rss.xml")];
    const { code, stdout, stderr } = await runNato(args, "", settings);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(TITLE);
    expect(stdout).toContain("rss: 1 new. Nothing was kept.");
    const { stdout: after } = await runNato(["visits", "Estonia"], "", settings);
    expect(after).not.toContain("Tallinn");
  });

  it("takes a feed in, and questions are answered from it", async () => {
    const settings = { DATABASE_URL: await database(), FEEDS: newsroom.url("/rss.xml") };
    const { code, stdout } = await runNato(["fetch"], "", settings);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("1 new") });
    const { stdout: answer } = await runNato(["who", "visited", "Estonia?"], "", settings);
    expect(answer).toContain("Mark Rutte");
    expect(answer).toContain(LEDE);
    const { stdout: feeds } = await runNato(["feeds", "--json"], "", settings);
    expect(JSON.parse(feeds)).toMatchObject({ feeds: [{ failures: 0 }] });
  });

  it("says in one line what cannot be read, and exits with 1", async () => {
    const { code, stderr } = await runNato(["fetch", "--dry-run", newsroom.url("/none")], "", {
      DATABASE_URL: await database(),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^nato: [^\n]+\n$/);
  });
});
