import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { SettingsError } from "#core/errors.ts";
import { readSettings, readStartable, SETTING_NAMES } from "#src/config.ts";

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe("readSettings", () => {
  it("needs nothing at all to start", () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      discord: undefined,
      slack: undefined,
      host: "127.0.0.1",
      port: 3000,
      logLevel: "info",
    });
    expect(settings.corpusDir).toMatch(/\/seeds$/);
    expect(isAbsolute(settings.corpusDir)).toBe(true);
    expect(settings.databaseUrl).toMatch(/^file:\/.*\/data\/nato\.db$/);
  });

  it("takes empty settings for absent ones", () => {
    const empty = Object.fromEntries(
      SETTING_NAMES.map((name) => [name, name === "HOST" ? "" : " "]),
    );
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it("reads a full set", () => {
    const settings = readSettings({
      DISCORD_TOKEN: "discord-token",
      DISCORD_API_URL: "http://127.0.0.1:4000/api",
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_APP_TOKEN: "xapp-1",
      CORPUS_DIR: "/corpus",
      PORT: "0",
      DATABASE_URL: "postgres://nato:secret@db/nato",
    });
    expect(settings).toMatchObject({
      discord: { token: "discord-token", apiUrl: "http://127.0.0.1:4000/api" },
      slack: { botToken: "xoxb-1", appToken: "xapp-1", signingSecret: undefined },
      corpusDir: "/corpus",
      port: 0,
      databaseUrl: "postgres://nato:secret@db/nato",
    });
  });

  it.each([
    ["file:data/x.db", /^file:\/.*\/data\/x\.db$/],
    ["file:/var/nato.db", /^file:\/var\/nato\.db$/],
    ["file:///var/nato.db", /^file:\/var\/nato\.db$/],
    ["file::memory:", /^file::memory:$/],
  ])("finds the database %s wherever it is started", (url, found) => {
    expect(readSettings({ DATABASE_URL: url }).databaseUrl).toMatch(found);
  });

  it("recommends no database that is not served", () => {
    const [fault = ""] = faultsOf({ DATABASE_URL: "data/nato.db" });
    expect(fault).toMatch(/^DATABASE_URL is not file: and a path: set it to file:data/);
    expect(fault).not.toContain("postgres");
  });

  it("tells every fault at once", () => {
    const faults = faultsOf({
      DISCORD_TOKEN: "Bot abc",
      SLACK_BOT_TOKEN: "xoxb-1",
      PORT: "99999",
      LOG_LEVEL: "loud",
      DATABASE_URL: "mysql://x",
      DISCORD_API_URL: "discord.com",
    });
    expect(new Set(faults.map((fault) => fault.split(" ")[0]))).toEqual(
      new Set([
        "DATABASE_URL",
        "DISCORD_API_URL",
        "DISCORD_TOKEN",
        "LOG_LEVEL",
        "PORT",
        "SLACK_BOT_TOKEN",
      ]),
    );
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is not"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN is not"],
    [{ SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xoxb-1" }, "belongs into SLACK_APP_TOKEN"],
    [{ SLACK_BOT_TOKEN: "xapp-1", SLACK_APP_TOKEN: "xoxb-1" }, "belongs into SLACK_BOT_TOKEN"],
    [{ DISCORD_TOKEN: "xoxb-1" }, "belongs into SLACK_BOT_TOKEN"],
    [{ DISCORD_TOKEN: '"abc"' }, "quotes"],
    [{ DISCORD_TOKEN: "a b" }, "spaces"],
    [{ SLACK_BOT_TOKEN: "abc", SLACK_APP_TOKEN: "xapp-1" }, "does not begin with xoxb-"],
    [{ PORT: "-1" }, "PORT"],
    [{ PORT: "3000.5" }, "PORT"],
  ])("says what is wrong with %j", (environment, words) => {
    expect(faultsOf({ ...environment }).join("\n")).toContain(words);
  });

  it("says where a secret is got, and never the secret", () => {
    const secret = "hush hush";
    const said = faultsOf({ DISCORD_TOKEN: secret, SLACK_BOT_TOKEN: secret }).join("\n");
    expect(said).toContain("discord.com/developers/applications");
    expect(said).toContain("api.slack.com/apps");
    expect(said).not.toContain("hush");
  });
});

describe("readStartable", () => {
  const discord = { DISCORD_TOKEN: "discord-token" };
  const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };

  it("finds nothing wrong with good settings", () => {
    const given = { ...discord, ...slack };
    expect(readStartable(given)).toEqual({ settings: readSettings(given), faults: [] });
  });

  it.each([
    [{ ...discord, SLACK_BOT_TOKEN: "foo" }, "discord", "SLACK_BOT_TOKEN does not begin"],
    [{ ...discord, SLACK_APP_TOKEN: "xapp-1" }, "discord", "SLACK_BOT_TOKEN is not"],
    [{ ...discord, ...slack, SLACK_API_URL: "foo" }, "discord", "SLACK_API_URL is no address"],
    [{ ...slack, DISCORD_TOKEN: '"x"' }, "slack", "DISCORD_TOKEN has quotes"],
  ] as const)("leaves one platform out of %j, and says why", (given, left, words) => {
    const { settings, faults } = readStartable(given);
    const names = (["discord", "slack"] as const).filter((name) => settings[name] !== undefined);
    expect(names).toEqual([left]);
    expect(faults.join("\n")).toContain(words);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "foo" }, "SLACK_BOT_TOKEN"],
    [{ DISCORD_TOKEN: "a b", SLACK_BOT_TOKEN: "foo" }, "DISCORD_TOKEN"],
    [{ ...discord, SLACK_BOT_TOKEN: "foo", PORT: "http" }, "PORT is no port"],
  ])("refuses %j, where nothing could run", (given, words) => {
    expect(() => readStartable(given)).toThrow(words);
  });
});

describe("FEEDS", () => {
  it("is a list of addresses with spaces, commas or line ends between them", () => {
    const { feeds } = readSettings({ FEEDS: "https://a.example/rss, http://b.example/list\n" });
    expect(feeds).toEqual(["https://a.example/rss", "http://b.example/list"]);
    expect(readSettings({}).feeds).toEqual([]);
  });

  it("refuses what is no address", () => {
    expect(() => readSettings({ FEEDS: "https://a.example file:///etc/passwd" })).toThrow(
      "each begins with http:// or https://",
    );
  });
});

describe(".env.example", () => {
  it("names the same settings as config.ts, and explains each", () => {
    const lines = readFileSync(new URL("../.env.example", import.meta.url), "utf8").split("\n");
    const named = lines.flatMap((line, at) => {
      const name = /^([A-Z_]+)=/.exec(line)?.[1];
      return name === undefined ? [] : [{ name, above: lines[at - 1] }];
    });
    expect(named.map(({ name }) => name)).toEqual(SETTING_NAMES);
    expect(named.filter(({ above }) => !above?.startsWith("# "))).toEqual([]);
  });
});
