import type { OptionSpecs, OptionValues } from "#core/command.ts";
import type { DigestFilter } from "#core/digest/subscription.ts";
import { UserError } from "#core/errors.ts";

const MOST_TOPIC = 100;

/** The options that say what a digest is about. */
export const filterOptions = {
  topic: { type: "text", description: "Only releases about this, as in a search" },
  country: { type: "country", description: "Only releases that name this country" },
  person: { type: "person", description: "Only releases that name this person" },
  kind: { type: "kind", description: "Only this kind of release" },
} as const satisfies OptionSpecs;

/** The option that says how many items an edition shows. */
export const countOption = {
  count: { type: "count", least: 1, most: 25, description: "How many items at most, from 1 to 25" },
} as const satisfies OptionSpecs;

/**
 * The filter that the options make.
 * @throws {UserError} for a topic that is a text rather than a topic.
 */
export function readFilter({
  topic,
  country,
  person,
  kind,
}: OptionValues<typeof filterOptions>): DigestFilter {
  if (topic !== undefined && topic.length > MOST_TOPIC) {
    throw new UserError([
      `A topic takes up to ${MOST_TOPIC} characters; a few words find the most.`,
    ]);
  }
  return {
    topic: topic ?? null,
    country: country?.code ?? null,
    person: person ?? null,
    kind: kind ?? null,
  };
}
