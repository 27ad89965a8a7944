import type { Button } from "@slack/types";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import { ACTION_PREFIX, button } from "./buttons.ts";

/** What can be set in a window: the command that it fills in, and what it is called. */
export interface FormKind {
  readonly command: "digest add" | "watch add";
  /** By this Slack tells which form was sent. */
  readonly name: string;
  /** Its title, and what its button says. */
  readonly title: string;
}

/** All the windows that are filled in. */
export const FORM_KINDS: readonly FormKind[] = [
  { command: "digest add", name: `${ACTION_PREFIX}digest`, title: "Daily digest" },
  { command: "watch add", name: `${ACTION_PREFIX}watch`, title: "Watch for releases" },
];

/** The form that a call asks for: for something new, and nothing is said of it yet. */
export function formAskedBy({ command, options }: Call): FormKind | undefined {
  if (Object.keys(options).length > 0) return undefined;
  return FORM_KINDS.find((kind) => kind.command === command);
}

/** The form that words ask for, as typed after `/nato`: those of the bare command. */
export function formInWords(words: string): FormKind | undefined {
  const said = words.trim().toLowerCase().replaceAll(/\s+/g, " ");
  return FORM_KINDS.find(({ command }) => command === said);
}

/** The title of a window that shows what a command answered: that of the form of its kind. */
export function titleFor(command: string): string | undefined {
  const family = (name: string) => name.split(" ")[0];
  return FORM_KINDS.find((kind) => family(kind.command) === family(command))?.title;
}

/** The buttons that open the forms; none for what cannot be set. */
export function formButtons({ commands }: Bot): Button[] {
  return FORM_KINDS.flatMap(({ command, title }) => {
    if (commands.every(({ name }) => name !== command)) return [];
    return button(title, { verb: "open", call: { command, options: {}, page: 1 } }) ?? [];
  });
}
