import type { Call } from "#core/call.ts";
import { UserError } from "#core/errors.ts";
import { readWords, type Grammar } from "#core/grammar.ts";
import type { OptionContext } from "#core/option-types.ts";
import type { Arguments } from "./arguments.ts";

/**
 * Reads arguments as a call; the words go through the same grammar as in chat.
 * @throws {UserError} for words that the command cannot take, and for an option given twice.
 */
export function readCall(
  { command = "", words, options, page, limit }: Arguments,
  grammar: Grammar,
  context: OptionContext,
): Call {
  const call = readWords(`${command} ${words}`, grammar, context);
  const twice = Object.keys(options).find((name) => Object.hasOwn(call.options, name));
  if (twice !== undefined) {
    throw new UserError([
      `${call.command} was given ${twice} twice: as --${twice} and among the words.`,
    ]);
  }
  const whole = { ...call, options: { ...call.options, ...options }, page: page ?? 1 };
  return limit === undefined ? whole : { ...whole, perPage: limit };
}
