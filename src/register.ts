import { parseArgs } from "node:util";
import { commands } from "#commands/index.ts";
import { UserError } from "#core/errors.ts";
import { complain, EXIT, print, sayCause } from "#terminal/output.ts";
import { loadSettings } from "./config.ts";

/*
 * `npm run register`: tells Discord and Slack what can be said.
 *
 *     npm run register -- discord                       the commands that differ, and the install links
 *     npm run register -- slack [https://bot.example]   the app manifest: a socket, or an address
 */

const USAGE =
  "Say npm run register, npm run register -- discord, or npm run register -- slack [https://…].";
const PORTAL = "https://discord.com/developers/applications";
const PASTE =
  "Paste this manifest at https://api.slack.com/apps → Create New App → From a manifest.";

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  try {
    const [platform, address, ...more] = readWords(argv);
    if (more.length > 0 || (address !== undefined && platform !== "slack")) throw wrongUsage();
    if (platform === "discord") await print(await registerDiscord(loadSettings().discord));
    else if (platform === "slack") await printManifest(address);
    else if (platform === undefined) await registerAll();
    else throw wrongUsage();
    return EXIT.answered;
  } catch (error) {
    complain(sayCause(error));
    return error instanceof UserError ? EXIT.wrongUsage : EXIT.fault;
  }
}

function readWords(argv: readonly string[]): string[] {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true }).positionals;
  } catch {
    throw wrongUsage();
  }
}

/** Discord where it has a token; the manifest where Slack has one, or nobody has. */
async function registerAll(): Promise<void> {
  const { discord, slack } = loadSettings();
  if (discord !== undefined) await print(await registerDiscord(discord));
  if (slack !== undefined || discord === undefined) await printManifest(undefined);
  if (discord === undefined) process.stderr.write(`${noDiscordToken("this command once more")}\n`);
}

/** Registers what differs, and says how it did and how to install the bot. */
async function registerDiscord(settings: ReturnType<typeof loadSettings>["discord"]) {
  if (settings === undefined) throw new Error(noDiscordToken("npm run register -- discord"));
  const { hasDifferences, openRegistry, registerCommands } =
    await import("#discord/registration.ts");
  const { installLinks } = await import("#discord/install-links.ts");
  const registry = await openRegistry(settings.token, settings.apiUrl);
  const differences = await registerCommands(registry, commands);
  const changes = Object.entries(differences).flatMap(([how, names]: [string, string[]]) =>
    names.map((name) => `Discord: ${how} ${name}\n`),
  );
  const { server, person } = installLinks(registry.applicationId);
  return [
    ...(hasDifferences(differences) ? changes : ["Discord: nothing changed\n"]),
    `Install it to a server:  ${server}\n`,
    `Install it for yourself: ${person}\n`,
  ].join("");
}

/** The manifest alone goes to standard output, so that it can be kept in a file. */
async function printManifest(address: string | undefined): Promise<void> {
  if (address !== undefined && !/^https:$/.test(URL.parse(address)?.protocol ?? "")) {
    throw new UserError([`Slack takes an address that begins with https://. ${USAGE}`]);
  }
  const { slackManifestText } = await import("#slack/registration.ts");
  await print(
    slackManifestText(commands, address === undefined ? { by: "socket" } : { by: "http", address }),
  );
  process.stderr.write(`${PASTE}\n`);
}

function noDiscordToken(next: string): string {
  return `For Discord, create an application at ${PORTAL}, copy its token (Bot, Reset Token) into .env as DISCORD_TOKEN, then run ${next}.`;
}

function wrongUsage(): UserError {
  return new UserError([USAGE]);
}
