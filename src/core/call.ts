/** A value as a platform hands it over, before it is read as a country, a day, … */
export type OptionInput = string | number | boolean;

/** One use of a command, on any platform; also what a button asks for when it is pressed. */
export interface Call {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionInput>>;
  /** Counted from 1. */
  readonly page: number;
  /** How many items a page holds, where the asker chose; else the command decides. */
  readonly perPage?: number;
}

const SEPARATOR = "~";

/**
 * Packs a call into one short line, for a button that must know by itself what it asks.
 *
 *     {command: "search", options: {query: "air defence", private: true}, page: 2}
 *     → search~2~query=air defence~private=!true
 *
 * `%`, `~`, `=` and `!` inside words are percent-encoded; `!` marks what is no text.
 */
export function packCall({ command, options, page }: Call): string {
  const pairs = Object.entries(options).map(
    ([name, value]) =>
      `${encode(name)}=${typeof value === "string" ? encode(value) : `!${String(value)}`}`,
  );
  return [encode(command), String(page), ...pairs].join(SEPARATOR);
}

/** Reads what `packCall` wrote; `undefined` for anything else, since anybody may send a button's id. */
export function unpackCall(line: string): Call | undefined {
  const [command, page, ...pairs] = line.split(SEPARATOR);
  if (!command || !page || !/^[1-9]\d{0,5}$/.test(page)) return undefined;
  const options: Record<string, OptionInput> = {};
  for (const pair of pairs) {
    const [name, value, more] = pair.split("=");
    if (!name || value === undefined || more !== undefined) return undefined;
    const read = decodeValue(value);
    const key = decode(name);
    if (read === undefined || key === undefined) return undefined;
    Object.defineProperty(options, key, { value: read, enumerable: true });
  }
  const name = decode(command);
  return name === undefined ? undefined : { command: name, options, page: Number(page) };
}

function encode(words: string): string {
  return words.replace(/[%~=!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function decode(words: string): string | undefined {
  if (/%(?!25|7e|3d|21)/.test(words)) return undefined;
  return words.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeValue(value: string): OptionInput | undefined {
  if (!value.startsWith("!")) return decode(value);
  if (value === "!true" || value === "!false") return value === "!true";
  const number = Number(value.slice(1));
  return value.length > 1 && Number.isFinite(number) ? number : undefined;
}
