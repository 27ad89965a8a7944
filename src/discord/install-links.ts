import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from "discord.js";

/** Where somebody installs the bot with one click. */
export interface InstallLinks {
  /** To a server, for all of its members. */
  readonly server: string;
  /** For oneself, to use it everywhere. */
  readonly person: string;
}

/**
 * What the bot needs to answer a mention: to see the channel, and to reply to a message in it, in a
 * thread too. Commands need no permission at all.
 */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

/**
 * Writes the links that install an application, with the least permissions
 * (https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow).
 */
export function installLinks(applicationId: string): InstallLinks {
  return {
    server: link(applicationId, {
      integration_type: String(ApplicationIntegrationType.GuildInstall),
      scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
      permissions: String(PERMISSIONS),
    }),
    person: link(applicationId, {
      integration_type: String(ApplicationIntegrationType.UserInstall),
      scope: OAuth2Scopes.ApplicationsCommands,
    }),
  };
}

function link(applicationId: string, how: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ client_id: applicationId, ...how });
  return `https://discord.com/oauth2/authorize?${String(query)}`;
}
