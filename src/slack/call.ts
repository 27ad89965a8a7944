import type { App } from "@slack/bolt";
import { isPersonal } from "#core/answer.ts";
import type { Call } from "#core/call.ts";
import type { Answered, Bot, Heard } from "#core/dispatch.ts";
import type { AskerOf } from "./asker.ts";
import type { Draw } from "./draw.ts";
import { formInWords } from "./form-kinds.ts";
import type { Forms } from "./forms.ts";
import type { Home } from "./home.ts";
import { answerPress } from "./press.ts";
import { COMMAND, SHORTCUT } from "./registration.ts";
import { NOTICES } from "./notices.ts";
import { conversationOf, PLAINLY, type Place, type Replies } from "./reply.ts";
import { LateError, within } from "./within.ts";
import { queryOf, readWordsOf } from "./words.ts";

/** Slack waits three seconds for an answer; whatever takes longer comes by the response's address. */
const ANSWER_WITHIN_MS = 2_000;

const HELP: Call = { command: "help", options: {}, page: 1 };

/** What answering needs. */
export interface CallParts {
  readonly bot: Bot;
  readonly replies: Replies;
  readonly home: Home;
  readonly forms: Forms;
  readonly draw: Draw;
  readonly askerOf: AskerOf;
}

/** Has the app answer everything that people can do: commands, mentions, messages, buttons. */
export function takeCalls(app: App, parts: CallParts): void {
  const { bot, replies, home, forms, draw, askerOf } = parts;
  forms.take(app);

  app.command(COMMAND, async ({ command, ack, respond }) => {
    const { channel_id: channel, user_id: user, team_id: team } = command;
    const place = { channel, user, respond };
    const words = readWordsOf(command.text ?? "");
    const asker = askerOf({ person: user, team, channel });
    const answered = async () => {
      const { answer, call } = await answerText(bot, words, { asker });
      return draw(answer, { share: call });
    };
    const form = formInWords(words);
    if (form !== undefined) {
      await ack();
      const isOpen = await forms.open(form, { triggerId: command.trigger_id, channel });
      return isOpen ? undefined : replies.alone(place, await answered());
    }
    const drawn = answered();
    try {
      const inTime = await within(drawn, ANSWER_WITHIN_MS);
      // A picture has to be uploaded first, and Slack to look through it.
      if (inTime.picture === undefined) {
        await ack({ response_type: "ephemeral", ...inTime, ...PLAINLY });
        return;
      }
    } catch (error) {
      if (!(error instanceof LateError)) throw error;
    }
    await ack();
    await replies.alone(place, await drawn);
  });

  app.event("app_mention", async ({ event, body }) => {
    if (event.user === undefined || !isFromPerson(event)) return;
    const place = {
      channel: event.channel,
      user: event.user,
      threadTs: event.thread_ts ?? event.ts,
    };
    await replyTo(place, event.text, body.team_id);
  });

  app.event("message", async ({ event, body }) => {
    if (event.subtype !== undefined || event.channel_type !== "im" || !isFromPerson(event)) return;
    const place = { channel: event.channel, user: event.user, threadTs: event.thread_ts };
    await replyTo(place, event.text ?? "", body.team_id);
  });

  app.shortcut(
    { callback_id: SHORTCUT, type: "message_action" },
    async ({ shortcut, ack, respond }) => {
      await ack();
      if (shortcut.type !== "message_action") return;
      const { channel, user, message } = shortcut;
      const thread: unknown = message["thread_ts"];
      const threadTs = typeof thread === "string" ? thread : undefined;
      const place = { channel: channel.id, user: user.id, threadTs, respond };
      const query = queryOf(message.text ?? "");
      const call: Call = { command: "search", options: { query }, page: 1 };
      const answer = query === "" ? NOTICES.noWords : await bot.answer(call);
      await replies.alone(place, draw(answer, { share: call }));
    },
  );

  app.action({ type: "block_actions" }, async ({ body, ack, respond }) => {
    await ack();
    await answerPress({ ...parts, openForm: forms.open }, body, respond);
  });

  app.event("app_home_opened", async ({ event }) => {
    if (event.tab === "home") await home.open(event.user, event.view);
  });

  /** Answers where everybody sees it, unless the answer or the asker wants it between the two. */
  async function replyTo(place: Place, text: string, team: string): Promise<void> {
    const conversation = conversationOf(place, team);
    const asker = askerOf({ person: place.user, team, channel: place.channel });
    const { answer, call } = await answerText(bot, readWordsOf(text), { conversation, asker });
    const isDirect = place.channel.startsWith("D");
    if (!isDirect && (isPersonal(answer) || isPrivate(call))) {
      return replies.alone(place, draw(answer, { share: call }));
    }
    return replies.post(place, draw(answer, { owner: place.user }));
  }
}

/** Answers words that somebody typed; with none, tells what can be said. */
export async function answerText(bot: Bot, words: string, from?: Heard): Promise<Answered> {
  if (words === "") return { call: HELP, answer: await bot.answer(HELP) };
  return bot.answerWords(words, from);
}

/** Tells whether a message was written by a person, just now: bots and later edits are not answered. */
function isFromPerson(event: object): boolean {
  return !["bot_id", "subtype", "edited"].some((sign) => Reflect.get(event, sign) !== undefined);
}

function isPrivate(call: Call | undefined): boolean {
  return /^(yes|true|on)$/i.test(String(call?.options["private"] ?? ""));
}
