/* What whoever starts the bot is told of a platform that it cannot connect to: the same of each. */

/** A platform as it was tried, and the setting that says where it is. */
export interface TriedPlatform {
  /** As people call it. */
  readonly platform: string;
  /** The address of its API. */
  readonly at: string;
  readonly setting: string;
}

/** A token that a platform takes for none. */
export interface RefusedToken {
  readonly platform: string;
  readonly setting: string;
  /** The platform’s own word for why, where it has one: `invalid_auth`. */
  readonly word?: string;
  /** What to copy, and from where: “the bot’s token from https://…”. */
  readonly copy: string;
}

/**
 * Says that something else answered, such as a network’s login page.
 *
 *     What answers at https://slack.com/api/ is not Slack: check SLACK_API_URL if it is set, and …
 */
export function sayStranger({ platform, at, setting }: TriedPlatform): string {
  return `What answers at ${at} is not ${platform}: check ${setting} if it is set, and whether a proxy or a network’s login page stands between.`;
}

/**
 * Says that a platform did not answer, and why in the network’s word.
 *
 *     Discord cannot be reached at https://discord.com/api (ECONNREFUSED): check the network and …
 */
export function sayUnreached({ platform, at, setting }: TriedPlatform, why: string): string {
  return `${platform} cannot be reached at ${at} (${why}): check the network and its proxy, and ${setting} if it is set.`;
}

/**
 * Says that a platform refuses a token, and where another is got; never the token.
 *
 *     Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy the Bot User OAuth Token (xoxb-…) from …
 */
export function sayTokenRefused({ platform, setting, word, copy }: RefusedToken): string {
  const why = word === undefined ? "" : ` (${word})`;
  return `${platform} refuses ${setting}${why}: copy ${copy}, put it into .env, and start again.`;
}
