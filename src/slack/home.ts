import type { Button, HomeView, KnownBlock, ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Answer } from "#core/answer.ts";
import type { Asker } from "#core/asker.ts";
import type { Call } from "#core/call.ts";
import type { Bot } from "#core/dispatch.ts";
import type { Log } from "#core/ports.ts";
import { MOST_TEXT } from "#core/option-types.ts";
import { ACTION_PREFIX, button } from "./buttons.ts";
import { paragraph } from "./blocks.ts";
import { factsOf } from "./faults.ts";
import { formAskedBy, formButtons, titleFor } from "./form-kinds.ts";
import type { OpenForm } from "./forms.ts";
import { LIMITS } from "./limits.ts";
import { plainText, styled } from "./markup.ts";
import { sayWhyNone } from "./picture.ts";
import { renderBlocks } from "./render.ts";

/** The name of the search box in the App Home. */
export const SEARCH_BOX = `${ACTION_PREFIX}find`;

/** Marks a Home that shows an answer, so that coming back to it does not wipe the answer away. */
const ANSWERED = "answered";
const NO_PICTURE = "The picture itself comes where you ask me in a channel, or in a message to me.";
const START: Call = { command: "help", options: {}, page: 1 };
const NEWEST: Call = { command: "latest", options: { count: 5 }, page: 1 };

/** The App Home of each person: a search box, what can be asked, the newest releases. */
export interface Home {
  /** Draws the Home for somebody who opens it, unless it still shows an answer. */
  open(user: string, shown: { readonly private_metadata?: string } | undefined): Promise<void>;
  /** Shows in the Home what the words find. */
  search(user: string, words: string): Promise<void>;
  /**
   * Answers a button that was pressed in a view; a release and an edition open in a window of their
   * own, and so does the form of a digest.
   */
  press(call: Call, at: PressedView): Promise<void>;
}

/** The view in which a button was pressed. */
export interface PressedView {
  readonly asker: Asker;
  readonly view: { readonly id: string; readonly type: string };
  /** Good for one window, and for three seconds. */
  readonly triggerId: string;
}

/** As much of Slack's client as windows and Homes need. */
export interface ViewsClient {
  readonly views: Pick<WebClient["views"], "open" | "publish" | "push" | "update">;
}

/** What the Home needs. */
export interface HomeParts {
  readonly bot: Bot;
  readonly client: ViewsClient;
  readonly openForm: OpenForm;
  readonly log: Log;
}

/** A view whose blocks are all known. */
type Drawn<View> = View & { readonly blocks: KnownBlock[] };

/** Makes the App Home of one workspace. */
export function createHome({ bot, client, openForm, log }: HomeParts): Home {
  async function publish(user: string, view: HomeView): Promise<void> {
    await client.views.publish({ user_id: user, view });
  }

  async function show(user: string, call: Call, asker?: Asker): Promise<void> {
    const isStart = call.command === START.command;
    const view = isStart ? await drawStart(bot) : drawAnswer(await bot.answer(call, asker));
    await publish(user, view);
  }

  /** What Slack refuses is logged; the Home stays as it was. */
  async function calmly(draw: () => Promise<unknown>): Promise<void> {
    try {
      await draw();
    } catch (error) {
      log.warn(factsOf(error), "Slack took no view");
    }
  }

  return {
    open: (user, shown) =>
      calmly(async () => {
        if (shown?.private_metadata !== ANSWERED) await show(user, START);
      }),
    search: (user, words) =>
      calmly(async () => {
        if (words.trim() === "") return show(user, START);
        const { answer } = await bot.answerWords(words);
        return publish(user, drawAnswer(answer));
      }),
    press: (call, { asker, view, triggerId }) =>
      calmly(async () => {
        const channel = asker.channel?.channel;
        const form = formAskedBy(call);
        if (form && (await openForm(form, { triggerId, channel }))) return;
        if (view.type !== "modal" && call.command !== "article") {
          await show(asker.person, call, asker);
          return;
        }
        const answer = await bot.answer(call, asker);
        const modal = drawModal(answer, { title: titleFor(call.command), channel });
        if (view.type !== "modal") await client.views.open({ trigger_id: triggerId, view: modal });
        else if (answer.kind === "edition") {
          await client.views.push({ trigger_id: triggerId, view: modal });
        } else await client.views.update({ view_id: view.id, view: modal });
      }),
  };
}

/** Draws the Home as it is found: what can be asked, and the newest releases. */
export async function drawStart(bot: Bot): Promise<Drawn<HomeView>> {
  const help = await bot.answer(START);
  const newest = await bot.answer(NEWEST);
  const intro = help.kind === "help" ? { ...help, entries: [] } : help;
  return {
    type: "home",
    private_metadata: "start",
    blocks: [
      ...searchBox(),
      ...renderBlocks(intro, { part: "ask:" }),
      ...actionRow("forms", formButtons(bot)),
      { type: "divider" },
      ...renderBlocks(newest, { part: "new:" }),
    ] satisfies KnownBlock[],
  };
}

/** Draws the Home with an answer in it, and the way back. */
export function drawAnswer(answer: Answer): Drawn<HomeView> {
  const back = button("Start page", { verb: "turn", call: START });
  return {
    type: "home",
    private_metadata: ANSWERED,
    blocks: [
      ...searchBox(),
      ...sayWhyNone(renderBlocks(answer), NO_PICTURE),
      ...actionRow("back", back === undefined ? [] : [back]),
    ] satisfies KnownBlock[],
  };
}

/** The title of a window, and the channel that it is about. */
export interface Framed {
  readonly title?: string | undefined;
  readonly channel?: string | undefined;
}

const RELEASE = "NATO press release";

/** Draws a window with an answer, such as a whole release; it keeps which channel it is about. */
export function drawModal(
  answer: Answer,
  { title = RELEASE, channel }: Framed = {},
): Drawn<ModalView> {
  return {
    type: "modal",
    title: plainText(title, LIMITS.modalTitle),
    close: plainText("Close", LIMITS.modalTitle),
    ...(channel === undefined ? {} : { private_metadata: channel }),
    blocks: renderBlocks(answer),
  };
}

/** Draws what stands in a window until the answer is there. */
export function drawWaiting(title: string): Drawn<ModalView> {
  return {
    type: "modal",
    title: plainText(title, LIMITS.modalTitle),
    close: plainText("Close", LIMITS.modalTitle),
    blocks: [paragraph(styled("One moment: I am asking Slack whether I may post there."))],
  };
}

function actionRow(name: string, buttons: readonly Button[]): KnownBlock[] {
  if (buttons.length === 0) return [];
  const id = `${ACTION_PREFIX}${name}`;
  const elements = buttons.map((each, place) => ({ ...each, action_id: `${id}:${place}` }));
  return [{ type: "actions", block_id: id, elements }];
}

function searchBox(): KnownBlock[] {
  return [
    {
      type: "input",
      block_id: SEARCH_BOX,
      dispatch_action: true,
      label: plainText("Search NATO’s press releases", LIMITS.inputLabel),
      element: {
        type: "plain_text_input",
        action_id: SEARCH_BOX,
        max_length: Math.min(MOST_TEXT, LIMITS.inputLength),
        placeholder: plainText("air defence country:Ukraine from:2024", LIMITS.placeholder),
        dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
      },
    },
  ];
}
