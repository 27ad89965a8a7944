import { describe, expect, it, onTestFinished } from "vitest";
import { SettingsError, UnreachableError } from "#core/errors.ts";
import { startDiscord } from "#discord/discord.ts";
import { sampleBot } from "../fixtures/bot.ts";
import { memoryStates } from "../support/button-states.ts";
import { FakeDiscord, TOKEN, type Answered } from "../support/fake-discord.ts";
import { memoryLog } from "../support/memory-log.ts";

/** What is said at the start of a server that answers everything like this. */
async function faultOf(answer: Answered): Promise<SettingsError> {
  const server = await FakeDiscord.start();
  onTestFinished(() => server.stop());
  server.instead = () => answer;
  const parts = { bot: sampleBot(), states: memoryStates(), log: memoryLog(), token: TOKEN };
  return startDiscord({ ...parts, apiUrl: server.apiUrl }).then(
    () => expect.fail("it was taken for Discord"),
    (error: unknown) => {
      if (error instanceof SettingsError) return error;
      throw error;
    },
  );
}

const html = { "content-type": "text/html" };

describe("startFault", () => {
  it.each<[Answered]>([
    [{ status: 200, body: "<html>captive portal</html>", headers: html }],
    [{ status: 200, body: { hello: "world" } }],
    [{ status: 200, body: "<html>", headers: { "content-type": "application/json" } }],
    [{ status: 404, body: "<html>", headers: html }],
    [{ status: 404, body: { error: "not found" } }],
  ])("says that %j is not Discord, and nothing of a library", async (answer) => {
    const fault = await faultOf(answer);
    expect(fault.message).toMatch(
      /^What answers at http:\S+ is not Discord: check DISCORD_API_URL if it is set, and whether a proxy or a network’s login page stands between\.$/,
    );
    expect(fault).toBeInstanceOf(UnreachableError);
  });

  it("takes Discord's own refusal for one", async () => {
    const refused = { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    expect((await faultOf(refused)).message).toMatch(/^Discord refuses DISCORD_TOKEN/);
  });
});
