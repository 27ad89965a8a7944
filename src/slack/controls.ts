import type { ActionsBlock, Button, StaticSelect } from "@slack/types";
import { isPersonal, type Action, type Answer, type DigestView } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import { ACTION_PREFIX, button, menu, type Verb } from "./buttons.ts";
import { LIMITS } from "./limits.ts";

const PREVIEW = "digest preview";
const PICTURE = "map";

/** Where an answer is shown. */
export interface Setting {
  /** What was asked, where the asker alone sees the answer and may share it. */
  readonly share?: Call | undefined;
  /** Who asked, where others see the answer too. */
  readonly owner?: string | undefined;
  /** Tells the blocks of two answers in one view apart. */
  readonly part?: string;
}

/** Lays out in one row what can be done next: the menu that opens a release, then the buttons. */
export function layControls(answer: Answer, setting: Setting): ActionsBlock[] {
  const { share, owner, part = "" } = setting;
  const verb: Verb = answer.kind === "help" ? "open" : "turn";
  const reading = readingElements(answer);
  const buttons = [
    ...reading.rest.map(({ label, spoken, call }) => button(label, { verb: "open", call }, spoken)),
    ...answer.actions.map(({ label, call }) => {
      const opens = isPreviewOf(answer, call) || isPicture(answer, call);
      return button(label, { verb: opens ? "open" : verb, call, owner });
    }),
    ...(share !== undefined && isShareable(answer)
      ? [button("Share", { verb: "share", call: share })]
      : []),
  ].filter((each) => each !== undefined);
  const elements: (Button | StaticSelect)[] = [...reading.select, ...buttons];
  if (elements.length === 0) return [];
  return [
    {
      type: "actions",
      // The page is part of the name: under the same one, Slack keeps showing an earlier choice.
      block_id: `${ACTION_PREFIX}${part}${answer.kind}:${"page" in answer ? answer.page.number : 1}`,
      elements: fewest(elements).map((element, n) =>
        Object.assign(element, { action_id: `${ACTION_PREFIX}${n}` }),
      ),
    },
  ];
}

/** Lays out what can be done with one of a channel's digests; an edition opens below the list. */
export function layDigestControls(
  { actions }: DigestView,
  { number, owner, part = "" }: Pick<Setting, "owner" | "part"> & { readonly number: number },
): ActionsBlock[] {
  const buttons = actions.flatMap(({ label, call }) => {
    const verb: Verb = call.command === PREVIEW ? "open" : "turn";
    return button(label, { verb, call, owner }) ?? [];
  });
  if (buttons.length === 0) return [];
  return [
    {
      type: "actions",
      block_id: `${ACTION_PREFIX}${part}digest:${number}`,
      elements: fewest(buttons).map((element, n) =>
        Object.assign(element, { action_id: `${ACTION_PREFIX}${n}` }),
      ),
    },
  ];
}

/** The ways into the releases of a page: a menu, or a button where there is but one release. */
function readingElements(answer: Answer): {
  readonly select: readonly StaticSelect[];
  readonly rest: readonly (Action & { readonly spoken?: string })[];
} {
  if (!("menu" in answer)) return { select: [], rest: [] };
  const [only, ...others] = answer.menu;
  if (only !== undefined && others.length === 0) {
    return { select: [], rest: [{ label: "Read", spoken: only.label, call: only.call }] };
  }
  const numbered: Action[] = answer.menu.map(({ label, call }, n) => ({
    label: answer.kind === "hits" ? `${answer.first + n} · ${label}` : label,
    call,
  }));
  const { select, rest } = menu(numbered, { verb: "open" });
  return { select: select === undefined ? [] : [select], rest };
}

/** As many as Slack takes: the last one, which shares, stays. */
function fewest<Element>(elements: readonly Element[]): readonly Element[] {
  const most = LIMITS.actionsElements;
  return elements.length <= most
    ? elements
    : [...elements.slice(0, most - 1), ...elements.slice(-1)];
}

/** A picture opens below the visits that it shows. */
function isPicture({ kind }: Answer, { command }: Call): boolean {
  return kind !== "picture" && command === PICTURE;
}

/** An edition opens below the digests; one that is previewed otherwise comes in its place. */
function isPreviewOf({ kind }: Answer, { command }: Call): boolean {
  return kind === "settings" && command === PREVIEW;
}

/** Tells whether the channel may be shown an answer: a preview may, though it is for one at first. */
export function isShareable(answer: Answer): boolean {
  return answer.kind === "edition" || (answer.kind !== "help" && !isPersonal(answer));
}
