import { RespondError, type RespondFn } from "@slack/bolt";
import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import type { NoticeAnswer } from "#core/answer.ts";
import type { Log } from "#core/ports.ts";
import { renderMessage, type SlackMessage } from "./render.ts";

/** Where somebody is talked to. */
export interface Place {
  readonly channel: string;
  readonly user: string;
  readonly threadTs?: string | undefined;
  /** Slack's own way back; taken first, since it works where the bot is no member. */
  readonly respond?: RespondFn | undefined;
}

/** A message that stands somewhere and can be replaced. */
export interface PlacedMessage extends Place {
  readonly ts: string;
  readonly isEphemeral: boolean;
}

/** Ways to say something. None of them throws: what cannot be said is logged. */
export interface Replies {
  /** Posts for all to see. */
  post(place: Place, message: SlackMessage): Promise<void>;
  /** Says it to one person, in the channel; failing that, in their direct messages. */
  alone(place: Place, message: SlackMessage): Promise<void>;
  /** Shows to the channel what one person saw. */
  share(place: Place, message: SlackMessage): Promise<void>;
  /** Puts a message in the place of another. */
  replace(at: PlacedMessage, message: SlackMessage): Promise<void>;
}

const NOT_THERE = new Set(["not_in_channel", "channel_not_found", "user_not_in_channel"]);
const PLAINLY = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** What the replies need. */
export interface ReplyParts {
  /** Must not try again by itself: a post whose answer was lost would stand there twice. */
  readonly client: WebClient;
  /** The bot's own name in this workspace. */
  readonly name: string;
  readonly log: Log;
}

/** Makes the ways to say something in one workspace. */
export function createReplies({ client, name, log }: ReplyParts): Replies {
  async function attempt(what: string, send: () => Promise<unknown>): Promise<string | undefined> {
    try {
      await send();
      return undefined;
    } catch (error) {
      const reason = reasonOf(error);
      log.warn({ reason }, `Slack took no ${what}`);
      return reason;
    }
  }

  function post({ channel, threadTs }: Place, message: SlackMessage) {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    return attempt("message", () =>
      client.apiCall("chat.postMessage", { channel, ...thread, ...message, ...PLAINLY }),
    );
  }

  async function alone(place: Place, message: SlackMessage): Promise<void> {
    const { channel, user, threadTs, respond } = place;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    if (respond !== undefined) {
      const answer = { response_type: "ephemeral", replace_original: false } as const;
      const refused = await attempt("response", () =>
        respond({ ...answer, ...thread, ...message, ...PLAINLY }),
      );
      if (refused === undefined) return;
    }
    const refused = await attempt("ephemeral message", () =>
      client.chat.postEphemeral({ channel, user, ...thread, ...message }),
    );
    if (refused !== undefined && NOT_THERE.has(refused)) {
      await post({ channel: user, user }, renderMessage(inviteMe(name)));
    }
  }

  async function share(place: Place, message: SlackMessage): Promise<void> {
    const { respond, threadTs } = place;
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    if (respond !== undefined) {
      const answer = { response_type: "in_channel", replace_original: false } as const;
      const refused = await attempt("response", () =>
        respond({ ...answer, ...thread, ...message, ...PLAINLY }),
      );
      // Whether a lost answer was posted is not known, and nothing is worse said than twice.
      if (refused === undefined || refused === UNSURE) return;
    }
    const refused = await post(place, message);
    if (refused !== undefined && NOT_THERE.has(refused)) {
      await alone(place, renderMessage(inviteMe(name)));
    }
  }

  async function replace(at: PlacedMessage, message: SlackMessage): Promise<void> {
    const { respond, channel, ts, isEphemeral } = at;
    if (respond !== undefined) {
      const response_type = isEphemeral ? "ephemeral" : "in_channel";
      const refused = await attempt("response", () =>
        respond({ response_type, replace_original: true, ...message, ...PLAINLY }),
      );
      if (refused === undefined) return;
    }
    if (isEphemeral) return alone({ ...at, respond: undefined }, message);
    const refused = await attempt("update", () => client.chat.update({ channel, ts, ...message }));
    if (refused !== undefined) await alone({ ...at, respond: undefined }, message);
  }

  return {
    post: async (place, message) => void (await post(place, message)),
    alone,
    share,
    replace,
  };
}

const UNSURE = "unsure";

/** Slack's own word for a refusal; `unsure` where it is not known whether it was done. */
function reasonOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof RespondError && error.statusCode < 500) return `status ${error.statusCode}`;
  return UNSURE;
}

function inviteMe(name: string): NoticeAnswer {
  return {
    kind: "notice",
    tone: "wrong",
    text: ["I cannot write in that channel, for I am no member of it."],
    hints: [
      [
        "Invite me there with ",
        { code: `/invite @${name}` },
        ", or ask again with ",
        { code: "/nato" },
        ".",
      ],
    ],
    actions: [],
  };
}
