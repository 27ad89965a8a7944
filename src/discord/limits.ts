/** Where Discord's API is, without its version. https://docs.discord.com/developers/reference#api-reference */
export const DISCORD_API = "https://discord.com/api";

/** The one accent colour of every message. */
export const ACCENT = 0x00_49_90;

/**
 * The sizes of a message, in characters.
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export const EMBED = {
  title: 256,
  description: 4_096,
  footer: 2_048,
  /** Over the titles, descriptions, footers, field names and values of all embeds of a message. */
  total: 6_000,
  url: 2_048,
} as const;

/** https://docs.discord.com/developers/resources/message#attachment-object */
export const ATTACHMENT = { description: 1_024 } as const;

/** https://docs.discord.com/developers/components/reference */
export const COMPONENT = {
  rows: 5,
  buttonsPerRow: 5,
  customId: 100,
  buttonLabel: 80,
  menuOptions: 25,
  menuLabel: 100,
  menuValue: 100,
  menuPlaceholder: 150,
} as const;

/** https://docs.discord.com/developers/interactions/application-commands */
export const COMMAND = {
  name: 32,
  description: 100,
  subcommands: 25,
  options: 25,
  choices: 25,
  choiceName: 100,
  /** The page says 100 for text; the published OpenAPI says 6000. */
  choiceValue: 100,
  /** Names, descriptions and values of one command together. */
  total: 8_000,
} as const;

/** https://docs.discord.com/developers/resources/message */
export const MESSAGE = {
  /** What one page of a channel's history holds. */
  page: 100,
  /** Sent again with the same nonce within “the past few minutes”, a message stands there once. */
  nonceHoldsMs: 120_000,
  /** Followers get so many messages of a channel an hour; in no page, observed by many bots. */
  crosspostsAnHour: 10,
} as const;

/**
 * How many messages a bot may post in a second.
 * https://docs.discord.com/developers/topics/rate-limits#global-rate-limit; the channel's own limit is
 * told by each answer's headers (5 in 5 seconds, observed by many bots).
 */
export const PACE = { perSecond: 50, perChannelPerSecond: 1 } as const;

/** Codes of errors. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const ERROR = {
  unknownChannel: 10_003,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  /** A message cannot be created in a channel of this type. */
  wrongChannelType: 50_024,
  /** What was sent is not of the form that Discord takes, such as a role's id that is no id. */
  invalidBody: 50_035,
  /** Discord's network turns the request away, whatever it asks (HTTP 403). */
  blockedByNetwork: 40_333,
  /** The interaction is older than three seconds, or its token older than fifteen minutes. */
  unknownInteraction: 10_062,
  alreadyAnswered: 40_060,
} as const;
