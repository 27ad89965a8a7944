import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { ViewOutput } from "@slack/bolt";
import type { NoticeAnswer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { offeredOptions, type OptionSpec, type OptionType } from "#core/command.ts";
import { DAILY } from "#core/digest/weekdays.ts";
import type { Bot } from "#core/dispatch.ts";
import { WEEKDAYS } from "#core/day.ts";
import { MOST_TEXT, OPTION_TYPES } from "#core/option-types.ts";
import { plainWords, spanWords } from "#core/rich-text.ts";
import { ACTION_PREFIX } from "./buttons.ts";
import { FORM_KINDS, type FormKind } from "./form-kinds.ts";
import { LIMITS } from "./limits.ts";
import { plainText, showableLine } from "./markup.ts";

/** What the names of the fields of a form begin with; the option's name follows. */
const FIELD = `${ACTION_PREFIX}field:`;
const CHANNEL_FIELD = `${ACTION_PREFIX}channel`;

const USUAL_TIME = "08:00";
const YES = "yes";
/** Slack shows more, but nobody reads more beside a field. */
const ERROR_LENGTH = 300;

/**
 * Draws a form: the channel, and a field for each option of its command that Slack has a field for.
 * `undefined` where nothing of the kind can be set.
 *
 * @param channel - what is chosen at first; without it, the conversation that somebody looks at
 */
export function drawForm(kind: FormKind, bot: Bot, channel: string | undefined) {
  const command = bot.commands.find(({ name }) => name === kind.command);
  if (command === undefined) return undefined;
  const fields = offeredOptions(command).flatMap(
    ([name, spec]) => drawField({ name, spec, bot }) ?? [],
  );
  return {
    type: "modal",
    callback_id: kind.name,
    title: plainText(kind.title, LIMITS.modalTitle),
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
    ...hintOf(spec),
    element: { ...element, action_id: `${FIELD}${name}` },
  };
}

/** What is typed elsewhere is chosen here, so nothing is to be said of how it is written. */
const HINTS: Partial<Record<OptionType, string>> = {
  time: "When it comes, by the clock of the zone.",
  weekdays: "On which days it comes.",
};

/** A box to tick says beside itself what it means. */
function hintOf({ type, description }: OptionSpec): Pick<InputBlock, "hint"> {
  if (type === "flag") return {};
  return { hint: plainText(HINTS[type] ?? description, LIMITS.inputLabel) };
}

const CHOICES: Readonly<Record<string, string>> = {
  skip: "Post nothing",
  say: "Say that nothing is new",
};

/** `skip` → Post nothing; `media-advisory` → Media advisory */
function sayChoice(choice: string): string {
  return CHOICES[choice] ?? labelOf(choice.replaceAll("-", " "));
}

/** Nobody follows a channel of Slack’s. */
const NOT_ON_SLACK = "crosspost";

function drawElement({ name, spec, bot }: Field): InputBlock["element"] | undefined {
  if (name === NOT_ON_SLACK) return undefined;
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
    case "flag":
      return { type: "checkboxes", options: [asOption(spec.description, YES)] };
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

/**
 * Suggests values for a field while somebody types into it; an option means the same in every form
 * that has it.
 */
export function suggestForField(bot: Bot, fieldName: string, typed: string): PlainTextOption[] {
  const option = fieldName.startsWith(FIELD) ? fieldName.slice(FIELD.length) : "";
  const command = FORM_KINDS.map((kind) => kind.command).find((name) =>
    bot.commands.some((each) => each.name === name && Object.hasOwn(each.options, option)),
  );
  if (command === undefined) return [];
  return bot
    .suggest({ command, option, typed }, LIMITS.selectOptions)
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
export function readForm({ command }: FormKind, { state }: Pick<ViewOutput, "state">): FilledForm {
  const options: Record<string, string> = {};
  for (const [block, fields] of Object.entries(state.values)) {
    const words = wordsOf(fields[block]);
    if (block.startsWith(FIELD) && words !== "") options[block.slice(FIELD.length)] = words;
  }
  const channel = state.values[CHANNEL_FIELD]?.[CHANNEL_FIELD]?.selected_conversation;
  return { channel: channel ?? undefined, call: { command, options, page: 1 } };
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
 * Says beside a field what is wrong with it: the one whose words the notice repeats, or that its
 * buttons would fill in; else the channel, since whatever else can be wrong is about it.
 */
export function formErrors(notice: NoticeAnswer, { call }: FilledForm): Record<string, string> {
  const repeated = new Set(notice.text.filter((span) => typeof span !== "string").map(spanWords));
  const option = Object.entries(call.options).find(([, words]) => repeated.has(String(words)))?.[0];
  const lacking = Object.keys(notice.actions[0]?.call.options ?? {}).find(
    (name) => !Object.hasOwn(call.options, name),
  );
  const field = option ?? lacking;
  const lines = [notice.text, ...notice.hints].map(plainWords).join(" ");
  const said = showableLine(lines).slice(0, ERROR_LENGTH).toWellFormed();
  return { [field === undefined ? CHANNEL_FIELD : `${FIELD}${field}`]: said };
}
