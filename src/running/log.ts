import { styleText } from "node:util";
import { pino } from "pino";
import type { LogLevel } from "#src/config.ts";
import type { Log } from "#core/ports.ts";
import { cleanWords } from "#terminal/wrap.ts";

/** Where a log's lines go; standard error is one. */
export interface LogOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How much is written, and what never is. */
export interface LogSettings {
  readonly logLevel: LogLevel;
  /** Tokens in use, which are struck out wherever they stand. */
  readonly secrets: readonly string[];
}

/** Facts that hold a secret by their name, at any place that our libraries put them. */
const SECRET_FACTS = ["token", "botToken", "appToken", "signingSecret", "authorization"];
const SECRET_PATHS = SECRET_FACTS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
/** Tokens of Slack and Discord by their shapes, and the addresses that Slack gives for responses. */
const SECRET_SHAPES =
  /xox[a-z]-[\w-]+|xapp-[\w-]+|\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}|(?<=hooks\.slack\.com\/)[\w/-]+/g;

/**
 * Makes the log of the bot's operator: on a terminal a line for people, else a line of JSON. Of an
 * error it keeps the kind, the code and the places in the code; its message only where that cannot
 * hold what a user wrote.
 */
export function createLog(
  { logLevel, secrets }: LogSettings,
  output: LogOutput = process.stderr,
): Log {
  const draw = output.isTTY ? drawLine : (line: string) => line;
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError, stack: framesOf },
      redact: { paths: SECRET_PATHS, censor: "[secret]" },
    },
    { write: (line: string) => void output.write(draw(hideSecrets(line, secrets))) },
  );
}

/** Strikes tokens out of a text. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  let hidden = text.replaceAll(SECRET_SHAPES, "[secret]");
  for (const secret of secrets) hidden = hidden.replaceAll(secret, "[secret]");
  return hidden;
}

/** What of an error may stand in a log. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = "code" in error ? error.code : undefined;
  const isOurs = typeof code === "string" && ["settings", "feed", "store"].includes(code);
  const isSystems = "syscall" in error || error instanceof TypeError;
  return {
    type: error.name,
    code,
    ...(isOurs ? { message: error.message } : {}),
    ...(!isOurs && isSystems ? { message: withoutQuotes(error.message) } : {}),
    stack: framesOf(error.stack),
  };
}

/** A stack begins with the message; its places alone are kept. */
function framesOf(stack: unknown): string[] | undefined {
  if (typeof stack !== "string") return undefined;
  return stack.split("\n").flatMap((line) => (/^ {4}at /.test(line) ? line.trim() : []));
}

function withoutQuotes(message: string): string {
  return message.replaceAll(/(["'`]).*\1|“.*”/gs, "“…”");
}

const COLOURS = { trace: "dim", debug: "dim", info: "dim", warn: "yellow" } as const;

/** A line of JSON as people read it: the time, the message, the facts, and where an error came from. */
function drawLine(line: string): string {
  const written: Record<string, unknown> = JSON.parse(line);
  const { time, level, msg = "", ...facts } = written;
  const colour = Object.entries(COLOURS).find(([name]) => name === level)?.[1] ?? "red";
  const words = Object.entries(facts).map(([name, fact]) => `${name}=${drawFact(fact)}`);
  const clock = String(time).slice(11, 19);
  const said = [styleText(colour, `${clock} ${String(level)}`), cleanWords(String(msg))];
  return `${[...said, ...words.map((word) => styleText("dim", word))].join(" ")}\n`;
}

function drawFact(fact: unknown): string {
  if (typeof fact === "string" && /^[\w.:/@-]+$/.test(fact)) return fact;
  return cleanWords(JSON.stringify(fact));
}
