import type { Button, InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { ViewOutput } from "@slack/bolt";
import type { NoticeAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { offeredOptions, type OptionSpec, type OptionType } from "#core/command.ts";
import { DAILY } from "#core/digest/weekdays.ts";
import type { Bot } from "#core/dispatch.ts";
import { WEEKDAYS } from "#core/day.ts";
import { MOST_TEXT, OPTION_TYPES } from "#core/option-types.ts";
import { plainWords, spanWords } from "#core/rich-text.ts";
import { ACTION_PREFIX, button } from "./buttons.ts";
import { LIMITS } from "./limits.ts";
import { plainText, showableLine } from "./markup.ts";

/** The name of the window in which a digest is set. */
export const DIGEST_FORM = `${ACTION_PREFIX}digest`;
/** The command that the form fills in. */
const DIGEST_ADD = "digest add";
/** What the names of its fields begin with; the option's name follows. */
const FIELD = `${ACTION_PREFIX}field:`;
const CHANNEL_FIELD = `${ACTION_PREFIX}channel`;

const USUAL_TIME = "08:00";
/** Slack shows more, but nobody reads more beside a field. */
const ERROR_LENGTH = 300;

/** Tells whether a call asks for the form: for a new digest, and nothing is said of it yet. */
export function asksForForm({ command, options }: Call): boolean {
  return command === DIGEST_ADD && Object.keys(options).length === 0;
}

/** Tells whether words, as typed after `/nato`, ask for the form. */
export function isFormWords(words: string): boolean {
  return /^digest\s+add$/i.test(words.trim());
}

/** The button that opens the form; none where digests cannot be set. */
export function formButton(bot: Bot): Button | undefined {
  const isKnown = bot.commands.some(({ name }) => name === DIGEST_ADD);
  const call: Call = { command: DIGEST_ADD, options: {}, page: 1 };
  return isKnown ? button("Daily digest", { verb: "open", call }) : undefined;
}

/**
 * Draws the form: the channel, and a field for each option of `digest add` that Slack has a field
 * for. `undefined` where digests cannot be set.
 *
 * @param channel - what is chosen at first; without it, the conversation that somebody looks at
 */
export function drawForm(bot: Bot, channel: string | undefined) {
  const command = bot.commands.find(({ name }) => name === DIGEST_ADD);
  if (command === undefined) return undefined;
  const fields = offeredOptions(command).flatMap(
    ([name, spec]) => drawField({ name, spec, bot }) ?? [],
  );
  return {
    type: "modal",
    callback_id: DIGEST_FORM,
    title: plainText("Daily digest", LIMITS.modalTitle),
    submit: plainText("Set", LIMITS.modalTitle),
    close: plainText("Cancel", LIMITS.modalTitle),
    blocks: [channelField(channel), ...fields] satisfies KnownBlock[],
  } satisfies ModalView;
}

function channelField(channel: string | undefined): InputBlock {
  const isChannel = channel !== undefined && /^[CG]/.test(channel);
  return {
    type: "input",
    block_id: CHANNEL_FIELD,
    label: plainText("Channel", LIMITS.inputLabel),
    hint: plainText("I must be a member of it.", LIMITS.inputLabel),
    element: {
      type: "conversations_select",
      action_id: CHANNEL_FIELD,
      filter: { include: ["public", "private"], exclude_bot_users: true },
      ...(isChannel
        ? { initial_conversation: channel }
        : { default_to_current_conversation: true }),
    },
  };
}

interface Field {
  readonly name: string;
  readonly spec: OptionSpec;
  readonly bot: Bot;
}

function drawField(field: Field): InputBlock | undefined {
  const { name, spec } = field;
  const element = drawElement(field);
  if (element === undefined) return undefined;
  return {
    type: "input",
    block_id: `${FIELD}${name}`,
    // The hour is worth nothing without whose it is, and Slack does not tell that of a person.
    optional: spec.required !== true && spec.type !== "zone",
    label: plainText(labelOf(name), LIMITS.inputLabel),
    hint: plainText(HINTS[spec.type] ?? spec.description, LIMITS.inputLabel),
    element: { ...element, action_id: `${FIELD}${name}` },
  };
}

/** What is typed elsewhere is chosen here, so nothing is to be said of how it is written. */
const HINTS: Partial<Record<OptionType, string>> = {
  time: "When it comes, by the clock of the zone.",
  weekdays: "On which days it comes.",
};

const CHOICES: Readonly<Record<string, string>> = {
  skip: "Post nothing",
  say: "Say that nothing is new",
};

/** `skip` → Post nothing; `media-advisory` → Media advisory */
function sayChoice(choice: string): string {
  return CHOICES[choice] ?? labelOf(choice.replaceAll("-", " "));
}

function drawElement({ spec, bot }: Field): InputBlock["element"] | undefined {
  switch (spec.type) {
    case "time":
      return { type: "timepicker", initial_time: USUAL_TIME };
    case "zone":
    case "country":
      return { type: "external_select", min_query_length: 1 };
    case "weekdays": {
      const options = WEEKDAYS.map((day) => ({
        text: plainText(day, LIMITS.optionText),
        value: day,
      }));
      return { type: "checkboxes", options, initial_options: options };
    }
    case "quiet":
    case "kind": {
      const choices = OPTION_TYPES[spec.type].choices?.(bot.commands) ?? [];
      return {
        type: "static_select",
        options: choices.map((choice) => asOption(sayChoice(choice), choice)),
      };
    }
    case "text":
    case "person":
    case "count":
      return { type: "plain_text_input", max_length: Math.min(MOST_TEXT, LIMITS.inputLength) };
    default:
      return undefined;
  }
}

/** Suggests values for a field of the form while somebody types into it. */
export function suggestForField(bot: Bot, fieldName: string, typed: string): PlainTextOption[] {
  if (!fieldName.startsWith(FIELD)) return [];
  return suggestionsFor(bot, fieldName.slice(FIELD.length), typed);
}

function suggestionsFor(bot: Bot, option: string, typed: string): PlainTextOption[] {
  return bot
    .suggest({ command: DIGEST_ADD, option, typed }, LIMITS.selectOptions)
    .filter(({ value }) => value.length <= LIMITS.optionValue)
    .map(({ label, value }) => asOption(label, value));
}

function asOption(label: string, value: string): PlainTextOption {
  return { text: plainText(label, LIMITS.optionText), value };
}

/** `at` → At */
function labelOf(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What somebody has filled in. */
export interface FilledForm {
  readonly channel: string | undefined;
  readonly call: Call;
}

/** Reads a form that was sent: every field with something in it becomes an option. */
export function readForm({ state }: Pick<ViewOutput, "state">): FilledForm {
  const options: Record<string, string> = {};
  for (const [block, fields] of Object.entries(state.values)) {
    const words = wordsOf(fields[block]);
    if (block.startsWith(FIELD) && words !== "") options[block.slice(FIELD.length)] = words;
  }
  const channel = state.values[CHANNEL_FIELD]?.[CHANNEL_FIELD]?.selected_conversation;
  return { channel: channel ?? undefined, call: { command: DIGEST_ADD, options, page: 1 } };
}

function wordsOf(field: ViewOutput["state"]["values"][string][string] | undefined): string {
  const days = field?.selected_options;
  if (days !== undefined) {
    return days.length === DAILY.length ? "daily" : days.map(({ value }) => value).join(", ");
  }
  const words = field?.value ?? field?.selected_time ?? field?.selected_option?.value ?? "";
  return words.trim();
}

/**
 * Says beside a field what is wrong with it: the one whose words the notice repeats, else the
 * channel, since whatever else can be wrong is about it.
 */
export function formErrors(notice: NoticeAnswer, { call }: FilledForm): Record<string, string> {
  const repeated = new Set(notice.text.filter((span) => typeof span !== "string").map(spanWords));
  const option = Object.entries(call.options).find(([, words]) => repeated.has(String(words)));
  const lines = [notice.text, ...notice.hints].map(plainWords).join(" ");
  const said = showableLine(lines).slice(0, ERROR_LENGTH).toWellFormed();
  return { [option === undefined ? CHANNEL_FIELD : `${FIELD}${option[0]}`]: said };
}
