import type { Answer } from "#core/answer.ts";
import type { Call } from "#core/call.ts";

/** Something that can be typed to follow an answer. */
export interface Choice {
  /** What is typed: `n`, `p`, `3`. */
  readonly key: string;
  readonly label: string;
  readonly call: Call;
}

/**
 * What can be typed after an answer: `n` and `p` turn the page, a hit's number reads it, and where
 * there are no hits the actions are numbered themselves, then the releases that prove visits. In an
 * edition the releases come first, by the numbers that they bear there.
 */
export function choicesOf(answer: Answer): Choice[] {
  if (answer.kind === "visits") {
    const reads = answer.menu.map(({ label, call }) => ({ label: `Read: ${label}`, call }));
    return numbered([...answer.actions, ...reads], 1);
  }
  if (answer.kind === "edition") return numbered([...answer.menu, ...answer.actions], 1);
  if (answer.kind === "settings") {
    const each = answer.digests.flatMap(({ actions }) => actions);
    return numbered([...each, ...answer.actions], 1);
  }
  if (answer.kind !== "hits") return numbered(answer.actions, 1);
  const turns = answer.actions.map((action) => ({ key: keyOf(action.label), ...action }));
  return [...turns, ...numbered(answer.menu, answer.first)];
}

/** Words that turn a page, by the key that does the same. */
const TURNS: Readonly<Record<string, RegExp>> = {
  n: /^(?:next|more|show more|further)(?: page| ones?)?$/,
  p: /^(?:previous|prev|back)(?: page)?$/,
};

/** Finds what somebody typed among the choices: its key, or words that turn the page. */
export function findChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const words = typed.trim().toLowerCase();
  return choices.find(({ key }) => key === words || TURNS[key]?.test(words) === true);
}

/** Tells whether words can only mean to turn a page, whether or not there is one. */
export function turnsPage(typed: string): boolean {
  const words = typed.trim().toLowerCase();
  return Object.values(TURNS).some((turn) => turn.test(words));
}

function numbered(actions: Answer["actions"], first: number): Choice[] {
  let number = first;
  return actions.map((action) => {
    const turn = action.label === "Next" || action.label === "Previous";
    return { key: turn ? keyOf(action.label) : String(number++), ...action };
  });
}

function keyOf(label: string): string {
  return label.slice(0, 1).toLowerCase();
}
