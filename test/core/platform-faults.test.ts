import { describe, expect, it } from "vitest";
import { sayStranger, sayTokenRefused, sayUnreached } from "#core/platform-faults.ts";

const discord = {
  platform: "Discord",
  at: "https://discord.com/api",
  setting: "DISCORD_API_URL",
} as const;

describe("sayStranger", () => {
  it("says what to look at where something else answers", () => {
    expect(sayStranger(discord)).toBe(
      "What answers at https://discord.com/api is not Discord: check DISCORD_API_URL if it is set, and whether a proxy or a network’s login page stands between.",
    );
  });
});

describe("sayUnreached", () => {
  it("says why nobody answered, and what to look at", () => {
    expect(sayUnreached(discord, "ECONNREFUSED")).toBe(
      "Discord cannot be reached at https://discord.com/api (ECONNREFUSED): check the network and its proxy, and DISCORD_API_URL if it is set.",
    );
  });
});

describe("sayTokenRefused", () => {
  it("says which token, and where another is got", () => {
    const copy = "the bot’s token from https://discord.com/developers/applications";
    const refused = { platform: "Discord", setting: "DISCORD_TOKEN", copy } as const;
    expect(sayTokenRefused(refused)).toBe(
      "Discord refuses DISCORD_TOKEN: copy the bot’s token from https://discord.com/developers/applications, put it into .env, and start again.",
    );
    expect(sayTokenRefused({ ...refused, word: "invalid_auth" })).toContain(
      "refuses DISCORD_TOKEN (invalid_auth): copy",
    );
  });
});
