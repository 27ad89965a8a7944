import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { slackManifest } from "#slack/registration.ts";
import { BOT_ID } from "../fixtures/discord-world.ts";
import { FakeDiscord, TOKEN } from "../support/fake-discord.ts";
import { run } from "../support/start.ts";

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await FakeDiscord.start();
});
afterEach(() => discord.stop());

const register = (args: readonly string[], settings = {}) =>
  run("src/register.ts", settings, args).ended();
const onDiscord = () => ({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl });

describe("npm run register", () => {
  it("registers at Discord what differs, once, and says how to install the bot", async () => {
    const first = await register([], onDiscord());
    expect(first.stdout).toMatch(/^Discord: added nato\nDiscord: added Find NATO releases/);
    expect(first.stdout).toContain(`authorize?client_id=${BOT_ID}&integration_type=0&scope=bot+`);
    expect(first.stdout).toContain(`authorize?client_id=${BOT_ID}&integration_type=1&scope=`);
    expect(discord.faults).toEqual([]);
    const again = await register(["discord"], onDiscord());
    expect(again.stdout).toMatch(/^Discord: nothing changed\n/);
    expect(discord.sent.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect([first.code, again.code]).toEqual([0, 0]);
  });

  it("prints Slack's manifest, and how to get Discord's token, where there is no token", async () => {
    const { code, stdout, stderr } = await register([]);
    expect(JSON.parse(stdout)).toEqual(slackManifest(commands, { by: "socket" }));
    expect(stderr).toContain("https://discord.com/developers/applications");
    expect(code).toBe(0);
  });

  it("prints the manifest for an address of the bot's own", async () => {
    const { stdout } = await register(["slack", "https://nato.example"]);
    const reach = { by: "http", address: "https://nato.example" } as const;
    expect(JSON.parse(stdout)).toEqual(slackManifest(commands, reach));
  });

  it.each([
    [["discord"], 1, "copy its token (Bot, Reset Token) into .env as DISCORD_TOKEN"],
    [["slack", "nato.example"], 2, "an address that begins with https://"],
    [["discord", "https://nato.example"], 2, "Say npm run register"],
    [["teams"], 2, "Say npm run register"],
    [["--force"], 2, "Say npm run register"],
  ])("says in one line what is wrong with %j", async (args, wanted, words) => {
    const { code, stdout, stderr } = await register(args);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: wanted, stdout: "" });
  });

  it("says in one line where Discord refuses the token", async () => {
    const { code, stderr } = await register(["discord"], { ...onDiscord(), DISCORD_TOKEN: "no" });
    expect(stderr).toMatch(/^nato: Discord refuses DISCORD_TOKEN: [^\n]+\n$/);
    expect(code).toBe(1);
  });
});
