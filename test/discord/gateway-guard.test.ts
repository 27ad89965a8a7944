import type { WebSocketOptions } from "discord.js";
import { describe, expect, it } from "vitest";
import { createGatewayGuard } from "#discord/gateway-guard.ts";
import { silentLog } from "../fixtures/bot.ts";

type Manager = Parameters<NonNullable<WebSocketOptions["buildStrategy"]>>[0];

describe("createGatewayGuard", () => {
  it("lets no socket open once the bot has stopped", async () => {
    const manager = {
      options: { retrieveSessionInfo: async () => null },
      emit: () => true,
    } as unknown as Manager;
    const guard = createGatewayGuard(silentLog);
    guard.buildStrategy(manager);
    const session = async () => Promise.race([manager.options.retrieveSessionInfo(0), later()]);
    expect(await session()).toBeNull();
    guard.end();
    expect(await session()).toBe("never");
  });
});

/** Comes after whatever is to come at once. */
async function later(): Promise<string> {
  return new Promise((resolve) => {
    setImmediate(() => resolve("never"));
  });
}
