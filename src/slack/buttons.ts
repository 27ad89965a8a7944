import type { Button, PlainTextOption, StaticSelect } from "@slack/types";
import type { Action } from "#core/answer.ts";
import { packCall, unpackCall, type Call } from "#core/call.ts";
import { LIMITS } from "./limits.ts";
import { plainText } from "./markup.ts";

const VERBS = ["turn", "open", "share"] as const;
/** What pressing does: show in place of the message, answer below it, or show to the channel. */
export type Verb = (typeof VERBS)[number];

/** All that a button knows; it is kept nowhere else, so it works after a restart. */
export interface ButtonState {
  readonly verb: Verb;
  readonly call: Call;
  /** Who may turn a message that others see too; anybody else is answered alone. */
  readonly owner?: string | undefined;
}

/** What the names of all our buttons and menus begin with. */
export const ACTION_PREFIX = "nato:";

/** Slack takes up to 75 characters, but a row of longer buttons is no longer read at one glance. */
const LABEL_LENGTH = 40;

/**
 * Packs what a button does into its value.
 *
 *     turn, by U012AB3CD, the second page of a search
 *     → turn:U012AB3CD:search~2~query=air defence
 */
export function packButton({ verb, call, owner = "" }: ButtonState): string {
  return `${verb}:${owner}:${packCall(call)}`.toWellFormed();
}

/** Reads what `packButton` wrote; `undefined` for anything else, such as a button of an older bot. */
export function unpackButton(value: string): ButtonState | undefined {
  const [, verb, owner, packed] = /^([a-z]+):([A-Z0-9]*):(.+)$/s.exec(value) ?? [];
  const call = packed === undefined ? undefined : unpackCall(packed);
  if (!isVerb(verb) || call === undefined) return undefined;
  return { verb, call, owner: owner === "" ? undefined : owner };
}

/**
 * A button, or none where what it does is too long to be kept in it.
 * @param spoken - what a screen reader says, where the label alone says too little; a label that is
 *   cut is spoken in full
 */
export function button(label: string, state: ButtonState, spoken = label): Button | undefined {
  const value = packButton(state);
  if (value.length > LIMITS.buttonValue) return undefined;
  const text = plainText(label, LABEL_LENGTH);
  if (spoken === label && label.length <= LABEL_LENGTH) return { type: "button", text, value };
  const { text: accessibility_label } = plainText(spoken, LIMITS.buttonLabel);
  return { type: "button", text, value, accessibility_label };
}

/** A menu of the actions that fit into one; `rest` holds those that need a button of their own. */
export function menu(
  actions: readonly Action[],
  state: Omit<ButtonState, "call">,
): { readonly select: StaticSelect | undefined; readonly rest: Action[] } {
  const options = new Map<string, PlainTextOption>();
  const rest: Action[] = [];
  for (const action of actions) {
    const value = packButton({ ...state, call: action.call });
    if (value.length > LIMITS.optionValue || options.size === LIMITS.selectOptions) {
      rest.push(action);
    } else if (!options.has(value)) {
      options.set(value, { text: plainText(action.label, LIMITS.optionText), value });
    }
  }
  if (options.size === 0) return { select: undefined, rest };
  const placeholder = plainText("Read one…", LIMITS.placeholder);
  return {
    select: { type: "static_select", placeholder, options: [...options.values()] },
    rest,
  };
}

function isVerb(word: string | undefined): word is Verb {
  return VERBS.some((verb) => verb === word);
}
