import { offeredOptions, privately, type Command, type OptionSpec } from "./command.ts";

/** The option that names one of a channel's digests or watches. */
const OF_CHANNEL = "id";

/**
 * The options of a command that mean something outside of chat: where nobody else reads along nothing
 * is shown to one alone, and where there is no channel none of its digests can be named.
 *
 *     search         → query, country, …, but not private
 *     digest preview → topic, country, …, but not id
 */
export function optionsOutsideChat(
  command: Command,
): readonly (readonly [name: string, spec: OptionSpec])[] {
  return offeredOptions(command).filter(
    ([name, spec]) => spec !== privately && name !== OF_CHANNEL,
  );
}
