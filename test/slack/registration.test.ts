import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "#commands/index.ts";
import { COMMAND, SHORTCUT, slackManifest, slackManifestText } from "#slack/registration.ts";

const HTTP = { by: "http", address: "https://nato.example" } as const;

/** What each method and event needs: https://docs.slack.dev/reference/scopes */
const SCOPE_OF: Readonly<Record<string, string>> = {
  "app.command(": "commands",
  "app.shortcut(": "commands",
  '"app_mention"': "app_mentions:read",
  'channel_type !== "im"': "im:history",
  '"chat.postMessage"': "chat:write",
  "chat.postEphemeral(": "chat:write",
  "chat.update(": "chat:write",
  "chat.scheduleMessage(": "chat:write",
  "chat.scheduledMessages.list(": "chat:write",
  "chat.deleteScheduledMessage(": "chat:write",
  "files.uploadV2(": "files:write",
  "conversations.history(": "channels:history groups:history",
};
/** Called only where the operator has added their scope: who is an admin is asked by few. */
const ADDED_BY_OPERATOR = ["users.info"];

describe("slackManifest", () => {
  it("asks for the scopes of what the code does, and for no more", async () => {
    const folder = "src/slack";
    const files = await readdir(folder);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    const code = texts.join("\n");
    const needed = Object.entries(SCOPE_OF).flatMap(([use, scope]) =>
      code.includes(use) ? scope.split(" ") : [],
    );
    const asked = slackManifest(commands, HTTP).oauth_config?.scopes?.bot ?? [];
    expect(asked.toSorted()).toEqual([...new Set(needed)].toSorted());

    const called = [...code.matchAll(/client\.(?:apiCall\("([\w.]+)"|(\w+\.\w+(?:\.\w+)?)\()/g)];
    const methods = new Set(called.map(([, named, written]) => named ?? written ?? ""));
    const free = ["auth.test", "views.open", "views.publish", "views.push", "views.update"];
    const scoped = Object.keys(SCOPE_OF).flatMap(
      (use) => /^"?([a-z]+\.[\w.]+)/.exec(use)?.[1] ?? [],
    );
    const known = [...free, ...ADDED_BY_OPERATOR, ...scoped].filter(
      (each) => !each.startsWith("app."),
    );
    expect([...methods].toSorted()).toEqual([...new Set(known)].toSorted());
  });

  it("leaves it to whoever installs it whether channels may be read and pictures shown", () => {
    const scopes = slackManifest(commands, HTTP).oauth_config?.scopes;
    expect(scopes?.bot_optional).toEqual(["channels:history", "files:write", "groups:history"]);
    expect(scopes?.bot).toEqual(expect.arrayContaining(scopes?.bot_optional ?? []));
  });

  it("sends everything to the one address, or nothing where there is a socket", () => {
    const { settings, features } = slackManifest(commands, HTTP);
    const address = "https://nato.example/slack/events";
    expect(settings?.event_subscriptions?.request_url).toBe(address);
    expect(settings?.interactivity).toEqual({
      is_enabled: true,
      request_url: address,
      message_menu_options_url: address,
    });
    expect(features?.slash_commands?.[0]).toMatchObject({ command: COMMAND, url: address });
    expect(settings?.socket_mode_enabled).toBe(false);

    const bySocket = slackManifest(commands, { by: "socket" });
    expect(bySocket.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(bySocket)).not.toContain("request_url");
  });

  it("shows how each command begins, and names the shortcut that is listened to", () => {
    const { features } = slackManifest(commands, HTTP);
    const hint = features?.slash_commands?.[0]?.usage_hint ?? "";
    for (const { name } of commands) expect(hint).toContain(name);
    expect(features?.shortcuts?.[0]).toMatchObject({ type: "message", callback_id: SHORTCUT });
  });
});

describe("slackManifestText", () => {
  it("is what somebody pastes into Slack", async () => {
    await expect(slackManifestText(commands, { by: "socket" })).toMatchFileSnapshot(
      "messages/manifest.json",
    );
  });
});
