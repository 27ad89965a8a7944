import { config as readDotenv } from "dotenv";
import { fileURLToPath } from "node:url";
import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { SettingsError } from "#core/errors.ts";

/** What the operator has set; a platform without its token is absent. */
export interface Settings {
  readonly discord: DiscordSettings | undefined;
  readonly slack: SlackSettings | undefined;
  /** The absolute path of the folder that holds the releases. */
  readonly corpusDir: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** `file:` and an absolute path, or `file::memory:`; `postgres://…` is refused by who opens it. */
  readonly databaseUrl: string;
  /** Addresses where releases are published; they are looked at again and again. */
  readonly feeds: readonly string[];
  /** What the bot calls itself by when it fetches, besides its name: an address of its operator. */
  readonly fetchContact: string | undefined;
  /** Where its health is served; `undefined` for nowhere, 0 for any free port. */
  readonly healthPort: number | undefined;
}

export interface DiscordSettings {
  readonly token: string;
  /** Another place of Discord's API: a proxy, or a server in a test. */
  readonly apiUrl: string | undefined;
}

/** At least one of `appToken` (a socket) and `signingSecret` (requests from Slack) is there. */
export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly apiUrl: string | undefined;
  /** Who may set a channel's digests. */
  readonly digestManagers: "members" | "admins";
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** Where each secret is got, for the sentence that says it is wrong or missing. */
const SOURCES = {
  DISCORD_TOKEN: "discord.com/developers/applications → your application → Bot → Reset Token",
  SLACK_BOT_TOKEN:
    "api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token (xoxb-…)",
  SLACK_APP_TOKEN:
    "api.slack.com/apps → your app → Basic Information → App-Level Tokens, scope connections:write (xapp-…)",
  SLACK_SIGNING_SECRET: "api.slack.com/apps → your app → Basic Information → Signing Secret",
} as const;
type Secret = keyof typeof SOURCES;

/** Every setting, how it is checked, and what it is when it is absent. */
const schema = z.object({
  DISCORD_TOKEN: secret("DISCORD_TOKEN").optional(),
  DISCORD_API_URL: address("DISCORD_API_URL").optional(),
  SLACK_BOT_TOKEN: secret("SLACK_BOT_TOKEN", "xoxb-").optional(),
  SLACK_APP_TOKEN: secret("SLACK_APP_TOKEN", "xapp-").optional(),
  SLACK_SIGNING_SECRET: secret("SLACK_SIGNING_SECRET").optional(),
  SLACK_API_URL: address("SLACK_API_URL").optional(),
  SLACK_DIGEST_MANAGERS: z
    .enum(["members", "admins"], "SLACK_DIGEST_MANAGERS is neither members nor admins.")
    .default("members"),
  CORPUS_DIR: z.string().default("seeds"),
  FEEDS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((each) => each !== ""))
    .refine(
      (list) => list.every((each) => /^https?:$/.test(URL.parse(each)?.protocol ?? "")),
      "FEEDS holds something that is no address: each begins with http:// or https://, with spaces between them.",
    )
    .optional(),
  FETCH_CONTACT: z.string().optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "HOST is no host name or address; 127.0.0.1 serves this machine alone.")
    .default("127.0.0.1"),
  PORT: port("PORT").default("3000"),
  HEALTH_PORT: port("HEALTH_PORT").optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `LOG_LEVEL is no level; take one of ${LOG_LEVELS.join(", ")}.`)
    .default("info"),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.|postgres(ql)?:\/\/.)/,
      "DATABASE_URL is not file: and a path: set it to file:data/nato.db, or leave it empty.",
    )
    .default("file:data/nato.db"),
});

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the environment and the project's `.env`; where both name a setting, the environment wins.
 * Empty settings count as absent. A relative path counts from the project's folder, wherever the bot
 * is started.
 *
 * @throws {SettingsError} all that is wrong at once, each with where its value is got, never the value.
 */
export function loadSettings(): Settings {
  return readSettings(environment());
}

/** What can be started, and what is wrong with the platform that cannot. */
export interface Startable {
  readonly settings: Settings;
  /** One sentence each; empty where nothing is wrong. */
  readonly faults: readonly string[];
}

/**
 * The same for a start: one platform's ill-formed settings do not stop the other, which runs alone.
 *
 *     DISCORD_TOKEN=good SLACK_BOT_TOKEN=foo → Discord's settings, and “SLACK_BOT_TOKEN does not begin with xoxb-. …”
 *
 * @throws {SettingsError} where no platform is left, or a setting is wrong that both need.
 */
export function loadStartable(): Startable {
  return readStartable(environment());
}

/** Reads what `loadStartable` found. */
export function readStartable(found: Environment): Startable {
  try {
    return { settings: readSettings(found), faults: [] };
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const alone = ["SLACK_", "DISCORD_"].map((prefix) => tryWithout(prefix, found));
    const settings = alone.find((each) => each?.discord !== undefined || each?.slack !== undefined);
    if (settings === undefined) throw error;
    return { settings, faults: error.faults };
  }
}

/** The settings without those of a platform; `undefined` where others are wrong too. */
function tryWithout(prefix: string, found: Environment): Settings | undefined {
  try {
    return readSettings(without(prefix, found));
  } catch {
    return undefined;
  }
}

function without(prefix: string, found: Environment): Environment {
  return Object.fromEntries(Object.entries(found).filter(([name]) => !name.startsWith(prefix)));
}

/** What reading feeds needs: no platform, so a wrong token must not stop it. */
export function loadFeedSettings(): Settings {
  return readSettings(without("SLACK_", without("DISCORD_", environment())));
}

/** The corpus folder alone: the command line needs no token, so a wrong one must not stop it. */
export function loadCorpusDir(): string {
  return fromProject(environment()["CORPUS_DIR"]?.trim() || "seeds");
}

/** The database alone: whoever looks after it needs no token. */
export function loadDatabaseUrl(): string {
  const url = schema.shape.DATABASE_URL.safeParse(
    environment()["DATABASE_URL"]?.trim() || undefined,
  );
  if (url.error !== undefined)
    throw new SettingsError(url.error.issues.map((each) => each.message));
  return fromProjectUrl(url.data);
}

/** Reads the settings from what `loadSettings` found. */
export function readSettings(found: Environment): Settings {
  const present = Object.entries(found).filter(([, value]) => value?.trim());
  const given: Environment = Object.fromEntries(present);
  const { data, error } = schema.safeParse(given);
  const faults = [...(error?.issues ?? []).map(({ message }) => message), ...missing(given)];
  if (data === undefined || faults.length > 0) throw new SettingsError(faults);
  const { DISCORD_TOKEN: discord, SLACK_BOT_TOKEN: slack } = data;
  return {
    discord: discord === undefined ? undefined : { token: discord, apiUrl: data.DISCORD_API_URL },
    slack:
      slack === undefined
        ? undefined
        : {
            botToken: slack,
            appToken: data.SLACK_APP_TOKEN,
            signingSecret: data.SLACK_SIGNING_SECRET,
            apiUrl: data.SLACK_API_URL,
            digestManagers: data.SLACK_DIGEST_MANAGERS,
          },
    corpusDir: fromProject(data.CORPUS_DIR),
    host: data.HOST,
    port: Number(data.PORT),
    logLevel: data.LOG_LEVEL,
    feeds: data.FEEDS ?? [],
    fetchContact: data.FETCH_CONTACT,
    healthPort: data.HEALTH_PORT === undefined ? undefined : Number(data.HEALTH_PORT),
    databaseUrl: fromProjectUrl(data.DATABASE_URL),
  };
}

/** Settings that others need. */
function missing(given: Environment): string[] {
  const faults: string[] = [];
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = given;
  if (bot !== undefined && app === undefined && signing === undefined) {
    faults.push(
      `SLACK_BOT_TOKEN alone does not connect: set SLACK_APP_TOKEN too (${SOURCES.SLACK_APP_TOKEN}), or SLACK_SIGNING_SECRET (${SOURCES.SLACK_SIGNING_SECRET}).`,
    );
  }
  if (bot === undefined && (app !== undefined || signing !== undefined)) {
    const set = app === undefined ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN";
    faults.push(`${set} is set, but SLACK_BOT_TOKEN is not: ${SOURCES.SLACK_BOT_TOKEN}.`);
  }
  return faults;
}

/** A secret in one piece, as its page shows it; `start` is how it begins where that is known. */
function secret(name: Secret, start = "") {
  return z.string().superRefine((value, context) => {
    const fault = secretFault(value, start);
    if (fault !== undefined) context.addIssue(`${name} ${fault}. Get it at ${SOURCES[name]}.`);
  });
}

function secretFault(value: string, start: string): string | undefined {
  if (/["'`“”‘’]/.test(value)) return "has quotes in it; write it without";
  if (/\s/.test(value)) return "has spaces in it; write it in one piece, without a word before it";
  if (start !== "xoxb-" && value.startsWith("xoxb-")) {
    return "holds Slack's bot token (xoxb-…), which belongs into SLACK_BOT_TOKEN";
  }
  if (start !== "xapp-" && value.startsWith("xapp-")) {
    return "holds Slack's app-level token (xapp-…), which belongs into SLACK_APP_TOKEN";
  }
  return value.startsWith(start) ? undefined : `does not begin with ${start}`;
}

function port(name: string) {
  return z
    .string()
    .refine(
      (value) => /^\d{1,5}$/.test(value) && Number(value) < 65_536,
      `${name} is no port; take a number from 1 to 65535, or 0 for any free one.`,
    );
}

function address(name: string) {
  return z
    .string()
    .refine(
      (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""),
      `${name} is no address that begins with http:// or https://; leave it empty for the usual one.`,
    );
}

function environment(): Environment {
  const file = readDotenv({ path: resolve(PROJECT, ".env"), quiet: true, processEnv: {} });
  return { ...file.parsed, ...process.env };
}

/** A relative path in it counts from the project's folder; `file::memory:` is no path. */
function fromProjectUrl(url: string): string {
  return url.replace(/^file:(?!:)(.*)$/, (_, path: string) => {
    return `file:${fromProject(path.replace(/^\/\/(?=\/)/, ""))}`;
  });
}

function fromProject(path: string): string {
  return isAbsolute(path) ? path : resolve(PROJECT, path);
}
