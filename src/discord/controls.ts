import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from "discord.js";
import type { Action, Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { cutToFit } from "#core/truncate.ts";
import { MENU_ID, type Press, type Verb } from "./buttons.ts";
import { COMPONENT } from "./limits.ts";
import { cleanText } from "./markup.ts";

/** A row of a message's controls. */
export type ControlRow = APIActionRowComponent<
  APIButtonComponentWithCustomId | APIStringSelectComponent
>;

/** Where an answer is shown, as far as its controls depend on it. */
export interface Stage {
  /** What was answered; absent for words that could not be read. */
  readonly call: Call | undefined;
  /** Who may turn the message; absent where nothing on it turns. */
  readonly asker: string | undefined;
  /** Whether the answer, which only its asker sees, can be shared with the channel. */
  readonly sharable: boolean;
}

/** Packs a press into a control's id; `undefined` where it could not be kept. */
export type PackPress = (press: Press) => Promise<string | undefined>;

/** More buttons than two rows hold are no help. */
const MOST_BUTTONS = 2 * COMPONENT.buttonsPerRow;
/** Discord takes twice as much, but cuts what it shows of a label after 34 to 40 characters. */
const BUTTON_LABEL_LENGTH = 40;

/**
 * Lays out what can be done next: the menu that opens a release, then the buttons.
 *
 * Two controls that would do the same become one, since Discord refuses a message in which an id
 * stands twice; one that could not be packed is left out.
 */
export async function layControls(
  answer: Answer,
  stage: Stage,
  pack: PackPress,
): Promise<ControlRow[]> {
  const menu = "menu" in answer && answer.menu.length > 1 ? answer.menu : [];
  const entries = menu.map(({ label, call }): Labelled => ({
    label,
    press: { verb: "open", call },
  }));
  return [
    ...menuRows(await packAll(entries.slice(0, COMPONENT.menuOptions), pack)),
    ...buttonRows(await packAll(pressesOf(answer, stage), pack)),
  ];
}

interface Labelled {
  readonly label: string;
  readonly press: Press;
}

function pressesOf(answer: Answer, { call, asker, sharable }: Stage): Labelled[] {
  const single = "menu" in answer && answer.menu.length === 1 ? answer.menu : [];
  const share: Labelled[] =
    sharable && call !== undefined ? [{ label: "Share", press: { verb: "share", call } }] : [];
  const actions = answer.actions.map((action): Labelled => {
    const verb = verbOf(action, { answer, call });
    const press = { verb, call: action.call };
    return {
      label: action.label,
      press: verb === "turn" && asker !== undefined ? { ...press, asker } : press,
    };
  });
  const reads = single.map((action): Labelled => ({
    label: `Read: ${action.label}`,
    press: { verb: "open", call: action.call },
  }));
  return [...[...actions, ...reads].slice(0, MOST_BUTTONS - share.length), ...share];
}

/** Another page, or a better question after a notice, takes the message's place; all else is new. */
function verbOf(
  action: Action,
  { answer, call }: { readonly answer: Answer; readonly call: Call | undefined },
): Verb {
  if (answer.kind === "notice") return "turn";
  if (call === undefined || action.call.command !== call.command) return "open";
  if (answer.kind === "article") return "turn";
  return JSON.stringify(action.call.options) === JSON.stringify(call.options) ? "turn" : "open";
}

interface Packed {
  readonly label: string;
  readonly id: string;
}

async function packAll(controls: readonly Labelled[], pack: PackPress): Promise<Packed[]> {
  const ids = await Promise.all(controls.map(({ press }) => pack(press)));
  return controls.flatMap(({ label }, n) => {
    const id = ids[n];
    return id === undefined || ids.indexOf(id) < n ? [] : [{ label, id }];
  });
}

function menuRows(entries: readonly Packed[]): ControlRow[] {
  if (entries.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: "Read one…",
    options: entries.map(({ label, id }) => ({
      label: labelOf(label, COMPONENT.menuLabel),
      value: id,
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function buttonRows(packed: readonly Packed[]): ControlRow[] {
  const buttons = packed.map(({ label, id }): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(label, BUTTON_LABEL_LENGTH),
    custom_id: id,
  }));
  const rows: ControlRow[] = [];
  for (let at = 0; at < buttons.length; at += COMPONENT.buttonsPerRow) {
    const components = buttons.slice(at, at + COMPONENT.buttonsPerRow);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

function labelOf(words: string, limit: number): string {
  return cutToFit(cleanText(words).replace(/\s+/g, " ").trim(), limit) || "…";
}
