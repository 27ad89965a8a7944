import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  REST,
  Routes,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { familyOf, offeredOptions, type Command, type OptionSpec } from "#core/command.ts";
import { MOST_NAME, MOST_TEXT, OPTION_TYPES } from "#core/option-types.ts";
import { cutToFit } from "#core/truncate.ts";
import { startFault } from "./faults.ts";
import { COMMAND, DISCORD_API } from "./limits.ts";

/** What people find when they open the menu of a message. */
const MESSAGE_COMMAND = "Find NATO releases about this";

/** An application's commands at Discord. */
export interface Registry {
  readonly rest: Pick<REST, "get" | "put">;
  readonly applicationId: string;
}

/** What a new registration would change, by the commands' names. */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/**
 * Opens the registry with a bot's token; `apiUrl` as in `startDiscord`.
 * @throws {SettingsError} where the token is refused, or Discord is not reached.
 */
export async function openRegistry(token: string, apiUrl = DISCORD_API): Promise<Registry> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    return { rest, applicationId: id };
  } catch (error) {
    throw startFault(error, apiUrl);
  }
}

/** Tells how the registered commands differ from those that the bot has; changes nothing. */
export async function findDifferences(
  { rest, applicationId }: Registry,
  commands: readonly Command[],
): Promise<Differences> {
  const registered = (await rest.get(Routes.applicationCommands(applicationId))) as Definition[];
  return compare(defineCommands(commands), registered);
}

/**
 * Registers the commands where they differ, and tells how they did. Nothing is sent where they are the
 * same: Discord counts registrations (200 new commands a day).
 */
export async function registerCommands(
  registry: Registry,
  commands: readonly Command[],
): Promise<Differences> {
  const differences = await findDifferences(registry, commands);
  if (hasDifferences(differences)) {
    const path = Routes.applicationCommands(registry.applicationId);
    await registry.rest.put(path, { body: defineCommands(commands) });
  }
  return differences;
}

/** Tells whether there is anything to register. */
export function hasDifferences({ added, changed, removed }: Differences): boolean {
  return added.length + changed.length + removed.length > 0;
}

/**
 * Defines what Discord offers: `/nato` with a subcommand for each command, and the message command.
 * Both can be installed by a server or by a person, and work in servers, in direct messages with the
 * bot, and among other people (https://docs.discord.com/developers/interactions/application-commands#contexts).
 */
export function defineCommands(commands: readonly Command[]): Definition[] {
  const everywhere = {
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: "nato",
      description: "Ask NATO’s press releases",
      ...everywhere,
      options: defineSubcommands(commands),
    },
    { type: ApplicationCommandType.Message, name: MESSAGE_COMMAND, ...everywhere },
  ];
}

/**
 * A command of one word is a subcommand; those of two words that begin alike are a group of them, which
 * stands where its first one stands: `digest add` and `digest list` → `digest` with `add` and `list`.
 */
function defineSubcommands(
  commands: readonly Command[],
): (APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption)[] {
  const inGroups = Map.groupBy(commands, (command) => familyOf(command) ?? command.name);
  return [...inGroups].map(([name, members]) => {
    const [first] = members;
    if (first !== undefined && first.name === name) return defineSubcommand(first, commands);
    return {
      type: ApplicationCommandOptionType.SubcommandGroup,
      name,
      description: GROUPS[name] ?? name,
      options: members.map((command) => defineSubcommand(command, commands)),
    };
  });
}

/** What is said of a group; Discord shows it only where it lists commands for developers. */
const GROUPS: Readonly<Record<string, string>> = {
  digest: "A regular post with what is new",
  watch: "A post as soon as something is new",
};

function defineSubcommand(
  command: Command,
  commands: readonly Command[],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name.slice(command.name.indexOf(" ") + 1),
    description: cutToFit(command.summary, COMMAND.description),
    options: offeredOptions(command).map(([option, spec]) =>
      defineOption(option, { spec, commands }),
    ),
  };
}

interface OptionPlace {
  readonly spec: OptionSpec;
  readonly commands: readonly Command[];
}

function defineOption(
  name: string,
  { spec, commands }: OptionPlace,
): APIApplicationCommandBasicOption {
  const described = {
    name,
    description: cutToFit(spec.description, COMMAND.description),
    ...(spec.required ? { required: true } : {}),
  };
  const text = { ...described, type: ApplicationCommandOptionType.String } as const;
  if (spec.type === "count") {
    return {
      ...described,
      type: ApplicationCommandOptionType.Integer,
      ...(spec.least === undefined ? {} : { min_value: spec.least }),
      ...(spec.most === undefined ? {} : { max_value: spec.most }),
    };
  }
  if (spec.type === "group") return { ...described, type: ApplicationCommandOptionType.Role };
  if (spec.type === "flag") return { ...described, type: ApplicationCommandOptionType.Boolean };
  const { choices, suggest } = OPTION_TYPES[spec.type];
  const values = choices?.(commands);
  if (values !== undefined) return { ...text, choices: choicesOf(values) };
  return {
    ...text,
    ...(suggest === undefined ? {} : { autocomplete: true }),
    max_length: spec.type === "text" ? MOST_TEXT : MOST_NAME,
  };
}

function choicesOf(values: readonly string[]) {
  return values.slice(0, COMMAND.choices).map((value) => ({ name: value, value }));
}

function compare(wanted: readonly Definition[], registered: readonly Definition[]): Differences {
  const before = new Map(registered.map((each) => [keyOf(each), normalise(each)]));
  const after = new Map(wanted.map((each) => [keyOf(each), normalise(each)]));
  return {
    added: namesOf([...after.keys()].filter((key) => !before.has(key))),
    changed: namesOf(
      [...after].filter(([key, now]) => (before.get(key) ?? now) !== now).map(([key]) => key),
    ),
    removed: namesOf([...before.keys()].filter((key) => !after.has(key))),
  };
}

function keyOf({ type = ApplicationCommandType.ChatInput, name }: Definition): string {
  return `${type} ${name}`;
}

function namesOf(keys: readonly string[]): string[] {
  return keys.map((key) => key.slice(key.indexOf(" ") + 1));
}

/** What Discord adds to a definition of its own, or fills in where it was absent. */
const FILLED_IN = new Set(["id", "application_id", "version", "dm_permission", "guild_id"]);

/** A definition as one text in which order of keys, absent values and Discord's additions are gone. */
function normalise(definition: unknown): string {
  return JSON.stringify(definition, (key, value: unknown) => {
    if (FILLED_IN.has(key) || value === null || value === false || value === "") return undefined;
    if (Array.isArray(value)) return value.length === 0 ? undefined : value;
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
