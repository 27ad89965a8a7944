import type { OptionSpecs, OptionValues } from "#core/command.ts";
import type { Core } from "#core/core.ts";
import type { DigestFilter } from "#core/digest/subscription.ts";
import { UserError } from "#core/errors.ts";
import type { RichText } from "#core/rich-text.ts";
import { cutToFit } from "#core/truncate.ts";

const MOST_TOPIC = 100;
/** Of a longer name so much is said. */
const MOST_SAID = 60;

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

/**
 * Says that no release names the person so far, and whose name comes close; empty where one does, or
 * where nobody is asked for. The filter holds all the same: new people appear.
 *
 *     Stoltenburg → No release so far names Stoltenburg (did you mean Jens Stoltenberg?)
 */
export function sayStranger({ person }: DigestFilter, core: Core): RichText {
  const near = person === null ? undefined : core.strangerLike(person, 1);
  if (person === null || near === undefined) return [];
  const [name] = near;
  return [
    "No release so far names ",
    { strong: cutToFit(person, MOST_SAID) },
    ...(name === undefined ? [] : [" (did you mean ", { strong: name }, "?)"]),
  ];
}
