import type { Action } from "./answer.ts";
import type { Call } from "./call.ts";
import type { OptionSpec } from "./command.ts";
import { sayZone } from "./digest/digest-wording.ts";
import { findZone, nearestZones } from "./digest/zones.ts";
import { UserError } from "./errors.ts";
import { OPTION_TYPES, type OptionContext } from "./option-types.ts";
import type { RichText } from "./rich-text.ts";
import { cutToFit } from "./truncate.ts";

/** Words beside an hour that nobody can tell for a zone, and the options that are still free. */
export interface LooseWords {
  readonly words: readonly string[];
  readonly free: readonly (readonly [name: string, spec: OptionSpec])[];
  /** The call as it was read without these words. */
  readonly call: Call;
  readonly context: OptionContext;
}

/** No zone or country has a longer name. */
const MOST_TOGETHER = 3;
/** Only so many words are looked through for a zone's name. */
const MOST_WORDS = 8;
const MOST_OFFERED = 3;
const MOST_SHOWN = 60;

/** Some of the words, the zones that they may mean, and the words around them. */
interface Meant {
  readonly run: string;
  readonly rest: string;
  readonly zones: readonly string[];
  /** Whether the words are a country's name, which has a time and can be a topic as well. */
  readonly isKnown: boolean;
}

/**
 * The question that is asked back where an hour is given, its zone is not, and words are left over: a
 * misspelt zone taken for a topic would set a wrong digest, at a wrong hour, without a word.
 *
 *     8am Londn     → I know no time zone called Londn. Did you mean London? …
 *     8am Ukraine   → Is Ukraine whose time it is, or the topic?
 *
 * `undefined` where a zone is not wanted, or where all words stand in quotes or behind a minus sign, as
 * only words to find do.
 */
export function askForZone({ words, free, call, context }: LooseWords): UserError | undefined {
  const zone = free.find(([, { type }]) => type === "zone");
  if (zone === undefined || words.every((word) => /^["“”-]/.test(word))) return undefined;
  const [topic] = free.find(([, { type }]) => type === "text") ?? [];
  const all = words.join(" ");
  const meant = zonesMeant(words) ?? { run: all, rest: "", zones: [], isKnown: false };
  const withOptions = (options: Call["options"]) => ({
    ...call,
    options: { ...call.options, ...options },
    page: 1,
  });
  const about = topic === undefined || meant.rest === "" ? {} : { [topic]: meant.rest };
  const actions: Action[] = meant.zones.map((name) => ({
    label: sayZone(findZone(name) ?? name),
    call: withOptions({ [zone[0]]: name, ...about }),
  }));
  if (topic !== undefined) {
    const label = `About ${cutToFit(all, MOST_SHOWN)}`;
    actions.push({ label, call: withOptions({ [topic]: all }) });
  }
  const accepts = OPTION_TYPES.zone.accepts(zone[1], context);
  return new UserError(sayQuestion(meant, { topic, accepts }), actions);
}

function sayQuestion(
  { run, zones: [first], isKnown }: Meant,
  { topic, accepts }: { readonly topic: string | undefined; readonly accepts: string },
): RichText {
  const said = { strong: cutToFit(run, MOST_SHOWN) };
  if (isKnown && topic !== undefined) {
    return ["Is ", said, ` whose time it is, or the ${topic}?`];
  }
  const near: RichText =
    first === undefined ? [`. It takes ${accepts}.`] : [". Did you mean ", { strong: first }, "?"];
  const otherwise: RichText =
    topic === undefined
      ? []
      : [` If it is the ${topic}, write `, { code: `${topic}:${quoted(run)}` }, "."];
  return ["I know no time zone called ", said, ...near, ...otherwise];
}

function quoted(words: string): string {
  const cut = cutToFit(words, MOST_SHOWN);
  return cut.includes(" ") ? `"${cut}"` : cut;
}

/** The longest run of the words that is a country's name, or else comes close to a zone's. */
function zonesMeant(words: readonly string[]): Meant | undefined {
  if (words.length > MOST_WORDS) return undefined;
  const runs = Array.from({ length: MOST_TOGETHER }, (_, at) => MOST_TOGETHER - at).flatMap(
    (length) =>
      words.slice(0, Math.max(0, words.length - length + 1)).map((_, start) => ({
        run: words.slice(start, start + length).join(" "),
        rest: [...words.slice(0, start), ...words.slice(start + length)].join(" "),
      })),
  );
  const known = runs.find(({ run }) => findZone(run) !== undefined);
  if (known !== undefined) return { ...known, zones: [known.run], isKnown: true };
  for (const each of runs) {
    const zones = nearestZones(each.run, MOST_OFFERED);
    if (zones.length > 0) return { ...each, zones, isKnown: false };
  }
  return undefined;
}
