import type { AppsManifestCreateArguments } from "@slack/web-api";
import type { Command } from "#core/command.ts";
import { cutToFit } from "#core/truncate.ts";

/** What is typed before everything else. */
export const COMMAND = "/nato";
/** What Slack calls the entry in a message's menu. */
export const SHORTCUT = "find_releases";
/** Where Slack sends its requests, unless it talks to us over a socket of ours. */
export const REQUEST_PATH = "/slack/events";

/** https://docs.slack.dev/reference/app-manifest */
const USAGE_HINT_LENGTH = 1_000;

/** How Slack reaches the bot: over a socket that the bot opens, or at an address of the bot's own. */
export type Reach = { readonly by: "socket" } | { readonly by: "http"; readonly address: string };

type Manifest = AppsManifestCreateArguments["manifest"];

/**
 * Describes the app to Slack: paste it at https://api.slack.com/apps → Create New App → From a
 * manifest. It asks for no more than what is called and listened to.
 *
 * @param reach - `address` is the bot's own `https://` address, without a path
 */
export function slackManifest(commands: readonly Command[], reach: Reach): Manifest {
  const url = reach.by === "http" ? new URL(REQUEST_PATH, reach.address).href : undefined;
  const requests = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: "NATO releases",
      description: "Ask NATO’s press releases",
      background_color: "#004990",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "nato", always_online: false },
      shortcuts: [
        {
          type: "message",
          name: "Find NATO releases about this",
          callback_id: SHORTCUT,
          description: "Searches NATO’s press releases with the words of this message",
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          description: "Ask NATO’s press releases",
          usage_hint: usageHint(commands),
          should_escape: true,
          ...(url === undefined ? {} : { url }),
        },
      ],
    },
    oauth_config: {
      scopes: {
        bot: [
          "app_mentions:read",
          "channels:history",
          "chat:write",
          "commands",
          "files:write",
          "groups:history",
          "im:history",
        ],
        bot_optional: ["channels:history", "files:write", "groups:history"],
      },
    },
    settings: {
      event_subscriptions: {
        ...requests,
        bot_events: ["app_home_opened", "app_mention", "message.im"],
      },
      interactivity: {
        is_enabled: true,
        ...requests,
        ...(url === undefined ? {} : { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: reach.by === "socket",
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as text to paste. */
export function slackManifestText(commands: readonly Command[], reach: Reach): string {
  return `${JSON.stringify(slackManifest(commands, reach), null, 2)}\n`;
}

/** The first example of each command, as Slack shows it while somebody types. */
function usageHint(commands: readonly Command[]): string {
  const examples = commands.map(({ name, examples: [example] }) => example ?? name);
  return cutToFit(examples.join(" | "), USAGE_HINT_LENGTH);
}
