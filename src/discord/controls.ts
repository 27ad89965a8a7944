import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
} from "discord.js";
import type { Action, Answer, SettingsAnswer } from "#core/answer.ts";
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
  if (answer.kind === "settings") return laySettings(answer, stage, pack);
  const menu = "menu" in answer && answer.menu.length > 1 ? answer.menu : [];
  const entries = menu.map(({ label, call }): Labelled => ({
    label,
    press: { verb: "open", call },
  }));
  return [
    ...menuRows(await packAll(entries.slice(0, COMPONENT.menuOptions), pack), "Read one…"),
    ...buttonRows(await packAll(pressesOf(answer, stage), pack)),
  ];
}

/** Gives each digest a row of buttons; where there are more digests than rows, they share menus. */
async function laySettings(
  answer: SettingsAnswer,
  stage: Stage,
  pack: PackPress,
): Promise<ControlRow[]> {
  const groups = answer.digests.map(({ actions }) =>
    actions.map((action) => labelled(action, answer, stage)),
  );
  const below = pressesOf(answer, stage).slice(0, COMPONENT.buttonsPerRow);
  const rows = COMPONENT.rows - (below.length === 0 ? 0 : 1);
  const packed = await packAll([...groups.flat(), ...below], pack);
  const has = (presses: readonly Labelled[]) =>
    packed.filter(({ press }) => presses.some((each) => each.press === press));
  const buttons = buttonRows(has(below));
  if (groups.length > rows) {
    const entries = has(groups.flat()).slice(0, rows * COMPONENT.menuOptions);
    return [...menuRows(entries, "Change one…"), ...buttons];
  }
  return [
    ...groups.flatMap((group) => buttonRows(has(group.slice(0, COMPONENT.buttonsPerRow)))),
    ...buttons,
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
  const actions = answer.actions.map((action) =>
    labelled(action, answer, { call, asker, sharable }),
  );
  const reads = single.map((action): Labelled => ({
    label: `Read: ${action.label}`,
    press: { verb: "open", call: action.call },
  }));
  return [...[...actions, ...reads].slice(0, MOST_BUTTONS - share.length), ...share];
}

function labelled({ label, call }: Action, answer: Answer, stage: Stage): Labelled {
  const { asker } = stage;
  const verb = verbOf({ label, call }, { answer, call: stage.call });
  const press = { verb, call };
  return { label, press: verb === "turn" && asker !== undefined ? { ...press, asker } : press };
}

/**
 * Another page, another view of a picture, a better question after a notice, and a change of a digest take the message's place;
 * all else is new.
 */
function verbOf(
  action: Action,
  { answer, call }: { readonly answer: Answer; readonly call: Call | undefined },
): Verb {
  if (answer.kind === "notice") return "turn";
  if (answer.kind === "settings") return CHANGES.has(action.call.command) ? "turn" : "open";
  if (call === undefined || action.call.command !== call.command) return "open";
  if (answer.kind === "article" || answer.kind === "picture") return "turn";
  return JSON.stringify(action.call.options) === JSON.stringify(call.options) ? "turn" : "open";
}

/** The commands that answer with the digests and watches as they are then. */
const CHANGES: ReadonlySet<string> = new Set(
  ["digest", "watch"].flatMap((kind) =>
    ["add", "list", "pause", "resume", "skip", "remove"].map((what) => `${kind} ${what}`),
  ),
);

interface Packed extends Labelled {
  readonly id: string;
}

async function packAll(controls: readonly Labelled[], pack: PackPress): Promise<Packed[]> {
  const ids = await Promise.all(controls.map(({ press }) => pack(press)));
  return controls.flatMap((control, n) => {
    const id = ids[n];
    return id === undefined || ids.indexOf(id) < n ? [] : [{ ...control, id }];
  });
}

/** Menus of the entries, as few as hold them; the first keeps the id that old messages have. */
function menuRows(entries: readonly Packed[], placeholder: string): ControlRow[] {
  const rows: ControlRow[] = [];
  for (let at = 0; at < entries.length; at += COMPONENT.menuOptions) {
    const menu: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: at === 0 ? MENU_ID : `${MENU_ID}${at}`,
      placeholder,
      options: entries.slice(at, at + COMPONENT.menuOptions).map(({ label, id }) => ({
        label: labelOf(label, COMPONENT.menuLabel),
        value: id,
      })),
    };
    rows.push({ type: ComponentType.ActionRow, components: [menu] });
  }
  return rows;
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

/** Sharing asks the same again, for all to see: settings would be set a second time. */
export function isWorthSharing({ kind }: Answer): boolean {
  return kind !== "notice" && kind !== "help" && kind !== "settings";
}
