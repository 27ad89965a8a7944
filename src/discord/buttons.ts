import { packCall, unpackCall, type Call } from "#core/call.ts";
import type { ButtonStates } from "#core/ports.ts";
import { COMPONENT } from "./limits.ts";

/** What a press does: turns the message to another page, opens something new, or shares an answer. */
export type Verb = "turn" | "open" | "share";

/** What a button asks for. */
export interface Press {
  readonly verb: Verb;
  /** Who may turn the message that it stands on; only a `turn` knows. */
  readonly asker?: string;
  readonly call: Call;
  /** Which part of which edition it stands on: letters and digits, a dot, and a number. */
  readonly mark?: string;
}

/** A button's id, read; its call may have to be looked up. */
export interface PressedId {
  readonly verb: Verb;
  readonly asker: string | undefined;
  readonly state: { readonly packed: string } | { readonly key: string };
}

/** The id of the menu; what its entries ask for stands in their values. */
export const MENU_ID = "menu";

/** An id begins with the first letter of its verb. */
const VERBS: readonly Verb[] = ["turn", "open", "share"];
const SHAPE =
  /^(?:[0-9A-Za-z]{1,20}\.\d{1,4}!)?(?<letter>[tos])(?<asker>[0-9a-z]{0,13})(?<how>[:#])(?<state>.+)$/s;

/**
 * Packs a press into a button's id, so that it works after a restart and needs no memory here.
 *
 *     turn, asker 123456789012345678, search for "air defence", page 2
 *     → txrls1wq49ji:search~2~query=air defence     (the asker in base 36)
 *
 * A call that is too long for that is kept in `states`, and the id holds its key after a `#`. A mark
 * stands before everything else: `d3l1veryAbc9.1!o:digest list~1`.
 */
export async function packPress(press: Press, states: ButtonStates): Promise<string> {
  const asker = press.asker === undefined ? "" : BigInt(press.asker).toString(36);
  const packed = packCall(press.call);
  const start = `${markPrefix(press.mark)}${press.verb.charAt(0)}${asker}`;
  const id = `${start}:${packed}`;
  if (id.length <= COMPONENT.customId && id.isWellFormed()) return id;
  return `${start}#${await states.keep(packed)}`;
}

/** How an id begins that has a mark; nothing where it has none. */
export function markPrefix(mark: string | undefined): string {
  return mark === undefined ? "" : `${mark}!`;
}

/** Reads a button's id; `undefined` for one that this bot, as it is now, never wrote. */
export function readPress(id: string): PressedId | undefined {
  const { letter, asker, how, state } = SHAPE.exec(id)?.groups ?? {};
  const verb = VERBS.find((each) => each.charAt(0) === letter);
  if (verb === undefined || state === undefined) return undefined;
  return {
    verb,
    asker: asker ? fromBase36(asker) : undefined,
    state: how === "#" ? { key: state } : { packed: state },
  };
}

/** Finds what a pressed button asks for; `undefined` where its state is forgotten. */
export async function callOf(
  { state }: PressedId,
  states: ButtonStates,
): Promise<Call | undefined> {
  const packed = "packed" in state ? state.packed : await states.find(state.key);
  return packed === undefined ? undefined : unpackCall(packed);
}

function fromBase36(digits: string): string {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return String(value);
}
