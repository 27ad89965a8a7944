import { WebClient, type WebClientOptions } from "@slack/web-api";
import { explainToken } from "./faults.ts";

/** The bot's own ids in its workspace. */
export interface Self {
  readonly botId: string;
  readonly userId: string;
}

/** The bot as Slack knows it. */
export interface Known {
  readonly self: Self;
  /** Its name in this workspace. */
  readonly name: string;
  /** The workspace’s name, where Slack tells it. */
  readonly team: string | undefined;
  /** What its token may do. */
  readonly scopes: readonly string[];
}

const START_TRIES = { retries: 2, minTimeout: 200, factor: 2 };

/**
 * Asks Slack who the bot is, with some tries: the token is checked before anything is opened.
 *
 *     xoxb-… → {self: {botId: "B1", userId: "U1"}, name: "nato", team: "NATO HQ", scopes: ["chat:write", …]}
 *
 * @throws {SettingsError} one line that says what to set, where Slack refuses the token
 * @throws {UnreachableError} where Slack cannot be reached
 */
export async function whoAmI(botToken: string, options: WebClientOptions): Promise<Known> {
  const client = new WebClient(botToken, { ...options, retryConfig: START_TRIES });
  try {
    const { user_id: userId = "", bot_id: botId = "", ...more } = await client.auth.test();
    const { user: name = "nato", team, response_metadata } = more;
    return { self: { botId, userId }, name, team, scopes: response_metadata?.scopes ?? [] };
  } catch (error) {
    throw explainToken(error, { setting: "SLACK_BOT_TOKEN", apiUrl: options.slackApiUrl });
  }
}
