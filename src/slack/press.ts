import type { BlockAction, RespondFn } from "@slack/bolt";
import { isPersonal } from "#core/answer.ts";
import type { Asker } from "#core/asker.ts";
import type { Bot } from "#core/dispatch.ts";
import type { AskerOf } from "./asker.ts";
import { unpackButton, type ButtonState } from "./buttons.ts";
import { isShareable } from "./controls.ts";
import type { Draw } from "./draw.ts";
import { formAskedBy } from "./form-kinds.ts";
import type { OpenForm } from "./forms.ts";
import { SEARCH_BOX, type Home } from "./home.ts";
import { NOTICES } from "./notices.ts";
import { conversationOf, type PlacedMessage, type Replies } from "./reply.ts";

/** What pressing needs. */
export interface PressParts {
  readonly bot: Bot;
  readonly replies: Replies;
  readonly home: Home;
  readonly draw: Draw;
  readonly askerOf: AskerOf;
  readonly openForm: OpenForm;
}

/** Answers a button that was pressed, a menu that was chosen from, or words in the search box. */
export async function answerPress(
  { bot, replies, home, draw, askerOf, openForm }: PressParts,
  body: BlockAction,
  respond: RespondFn | undefined,
): Promise<void> {
  const [action] = body.actions;
  const user = body.user.id;
  if (action?.type === "plain_text_input") {
    if (action.action_id === SEARCH_BOX) await home.search(user, action.value);
    return;
  }
  const state = unpackButton(valueOf(action));
  const person = { person: user, team: body.team?.id ?? body.user.team_id ?? "" };
  if (body.view !== undefined) {
    const asker = askerOf({ ...person, channel: body.view.private_metadata });
    const at = { asker, view: body.view, triggerId: body.trigger_id };
    if (state !== undefined) await home.press(state.call, at);
    return;
  }
  const place = placeOf(body, respond);
  if (place === undefined) return;
  if (state === undefined) return replies.alone(place, draw(NOTICES.unreadable));
  const form = formAskedBy(state.call);
  const { channel } = place;
  if (form && (await openForm(form, { triggerId: body.trigger_id, channel }))) return;
  const asker = askerOf({ ...person, channel });
  const conversation = conversationOf(place, person.team);
  await answerInChannel({ bot, replies, draw, asker, conversation }, state, place);
}

interface AnswerParts extends Pick<PressParts, "bot" | "replies" | "draw"> {
  readonly asker: Asker;
  readonly conversation: string;
}

async function answerInChannel(
  { bot, replies, draw, asker, conversation }: AnswerParts,
  { verb, call, owner }: ButtonState,
  place: PlacedMessage,
): Promise<void> {
  // Who shares an answer asks nothing.
  const answer = await bot.answer(call, asker, verb === "share" ? undefined : conversation);
  const toOne = draw(answer, { share: call });
  if (answer.kind === "notice" && isPersonal(answer)) return replies.alone(place, toOne);
  if (verb === "share" && isShareable(answer)) {
    return replies.share(place, draw(answer, { owner: place.user }));
  }
  if (verb === "open") return replies.alone(place, toOne);
  if (place.isEphemeral) return replies.replace(place, toOne);
  if (owner !== place.user || !isShareable(answer)) return replies.alone(place, toOne);
  return replies.replace(place, draw(answer, { owner }));
}

function valueOf(action: BlockAction["actions"][number] | undefined): string {
  if (action?.type === "button") return action.value ?? "";
  return action?.type === "static_select" ? (action.selected_option?.value ?? "") : "";
}

function placeOf(body: BlockAction, respond: RespondFn | undefined): PlacedMessage | undefined {
  const { container, message, channel, user } = body;
  const id: unknown = channel?.id ?? container["channel_id"];
  const ts: unknown = container["message_ts"] ?? message?.ts;
  const thread: unknown = container["thread_ts"] ?? message?.["thread_ts"];
  if (typeof id !== "string" || typeof ts !== "string") return undefined;
  return {
    channel: id,
    user: user.id,
    ts,
    isEphemeral: container["is_ephemeral"] === true,
    threadTs: typeof thread === "string" ? thread : undefined,
    respond,
  };
}
